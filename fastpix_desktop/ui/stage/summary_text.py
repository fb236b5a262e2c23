"""Texts of the summary: its plots in words, and the summary as plain text."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.monitor.course import Line
from fastpix_desktop.ui.monitor.text import bitrate_text, clock_text
from fastpix_desktop.ui.stage.extras import Ended
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.counted import Counted

translate = QCoreApplication.translate


def bitrate_words(line: Line) -> tuple[str, str]:
    """Return the name of the plot of the bitrate, and a sentence about it."""
    least, most = (bitrate_text(each) for each in (min(line.numbers), max(line.numbers)))
    #: The caption of a plot. %1: “5.9 Mbit/s”.
    name = translate("Summary", "Bitrate, at most %1").replace("%1", most)
    return name, _between(translate("Summary", "OBS sent between %1 and %2."), least, most)


def watching_words(line: Line) -> tuple[str, str]:
    """Return the name of the plot of the viewers, and a sentence about it."""
    #: The caption of a plot.
    name = translate("Summary", "Viewers at the same time")
    text = translate("Summary", "The number of viewers was between %1 and %2.")
    return name, _between(text, _whole(min(line.numbers)), _whole(max(line.numbers)))


def views_words(line: Line) -> tuple[str, str]:
    """Return the name of the plot of FastPix's views, and a sentence about it."""
    most = _whole(max(line.numbers))
    #: The caption of a plot. FastPix doesn't say clearly whether these are viewers or a total.
    name = translate("Summary", "Views (from FastPix), at most %1").replace("%1", most)
    text = translate("Summary", "FastPix's number of views was between %1 and %2.")
    return name, _between(text, _whole(min(line.numbers)), most)


def summary_text(ended: Ended) -> str:
    """Return the summary as plain text, a sentence a line."""
    found = [_on_air(ended)]
    if ended.most_watching is not None:
        text = translate("Summary", "The highest number of viewers at the same time was %1.")
        found.append(text.replace("%1", _whole(ended.most_watching)))
    elif ended.most_views is not None:
        text = translate("Summary", "FastPix's number of views reached %1.")
        found.append(text.replace("%1", _whole(ended.most_views)))
    if ended.bitrate is not None:
        found.append(bitrate_words(ended.bitrate)[1])
    found.append(_interruptions(ended.lengths))
    return "\n".join(found)


def _on_air(ended: Ended) -> str:
    length = clock_text(ended.length_s)
    if ended.start_seen and ended.began:
        #: %1: a title in quotes. %2: a day. %3 and %4: times of day. %5: a length such as 1:12:40.
        text = translate("Summary", "%1 was on air on %2 from %3 to %4 (%5).")
        return (
            text.replace("%2", ended.day)
            .replace("%3", ended.began)
            .replace("%4", ended.ended)
            .replace("%5", length)
            .replace("%1", ended.title)
        )
    #: %1: a title in quotes. %2: a day. %3: a time of day. %4: a length such as 1:12:40.
    text = translate("Summary", "%1 was on air on %2 until %3, for at least %4.")
    return (
        text.replace("%2", ended.day)
        .replace("%3", ended.ended)
        .replace("%4", length)
        .replace("%1", ended.title)
    )


def _interruptions(lengths: tuple[float, ...]) -> str:
    if not lengths:
        return translate("Summary", "There were no interruptions.")
    return Counted().interruptions_and_longest(len(lengths)).replace("%1", values.age(max(lengths)))


def _between(text: str, least: str, most: str) -> str:
    return text.replace("%1", least).replace("%2", most)


def _whole(number: float) -> str:
    return values.number(round(number))
