"""The summary of a broadcast: its figures, its plots and its plain text."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.monitor.course import Line
from fastpix_desktop.ui.monitor.course_plot import CoursePlot
from fastpix_desktop.ui.stage.extras import Ended
from fastpix_desktop.ui.stage.summary_text import summary_text
from fastpix_desktop.ui.stage.summary_view import SummaryView
from fastpix_desktop.ui.style import palette, style_sheet

BITRATE = Line((((0.0, 5800.0), (1000.0, 6100.0)), ((1100.0, 5900.0), (4360.0, 4900.0))))
WATCHING = Line((((0.0, 3.0), (2000.0, 1084.0), (4360.0, 12.0)),))
VIEWS = Line((((0.0, 0.0), (4360.0, 132.0)),))
ENDED = Ended(
    "10:00",
    "11:12",
    4360.0,
    start_seen=True,
    interruptions=((1000.0, 1014.0), (2000.0, 2200.0)),
    title="“Sunday %2 service”",
    day="Sunday, November 29, 2026",
    most_watching=1084,
    most_views=132,
    watching=WATCHING,
    views=VIEWS,
    bitrate=BITRATE,
)
PLAIN = Ended("", "11:12", 61.0, start_seen=False, title="“Choir”", day="Sunday, November 29, 2026")


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def view(qtbot: QtBot) -> SummaryView:
    made = SummaryView()
    qtbot.addWidget(made)
    made.resize(600, 300)
    return made


def _words(view: SummaryView) -> list[str]:
    return [each.text() for each in view.findChildren(QLabel) if each.isVisibleTo(view) and each.text()]


def _plots(view: SummaryView) -> list[CoursePlot]:
    return [each for each in view.findChildren(CoursePlot) if each.isVisibleTo(view)]


def test_everything_known_is_there(view: SummaryView) -> None:
    view.show_ended(ENDED)
    assert _words(view) == [
        *("1:12:40", "Time on air", "1,084", "Most viewers", "2", "Interruptions (longest: 3 min)"),
        *("Bitrate, at most 6.1 Mbit/s", "Viewers at the same time"),
    ]


def test_what_nobody_measured_is_left_out(view: SummaryView) -> None:
    view.show_ended(PLAIN)
    assert _words(view) == ["1:01", "Time on air, at least", "0", "Interruptions"]
    assert _plots(view) == []


def test_without_current_views_fastpix_views_are_plotted_and_no_viewers_claimed(view: SummaryView) -> None:
    view.show_ended(replace(ENDED, watching=None, most_watching=None))
    assert "Views (from FastPix), at most 132" in _words(view)
    assert not any("viewers" in each.lower() for each in _words(view))


def test_each_plot_is_one_sentence_for_a_screen_reader(view: SummaryView) -> None:
    view.show_ended(ENDED)
    said = [(each.accessibleName(), each.accessibleDescription()) for each in _plots(view)]
    assert said == [
        ("Bitrate, at most 6.1 Mbit/s", "OBS sent between 4.9 Mbit/s and 6.1 Mbit/s."),
        ("Viewers at the same time", "The number of viewers was between 3 and 1,084."),
    ]
    view.show_ended(replace(ENDED, watching=None))
    assert _plots(view)[1].accessibleDescription() == "FastPix's number of views was between 0 and 132."


def test_copied_it_is_plain_sentences() -> None:
    assert summary_text(ENDED) == (
        "“Sunday %2 service” was on air on Sunday, November 29, 2026 from 10:00 to 11:12 (1:12:40).\n"
        "The highest number of viewers at the same time was 1,084.\n"
        "OBS sent between 4.9 Mbit/s and 6.1 Mbit/s.\n"
        "There were 2 interruptions. The longest lasted 3 min."
    )
    without = replace(ENDED, most_watching=None, interruptions=((3.0, 17.0),), bitrate=None)
    assert summary_text(without).splitlines()[1:] == [
        "FastPix's number of views reached 132.",
        "There was one interruption, which lasted 14 s.",
    ]
    assert summary_text(PLAIN).splitlines() == [
        "“Choir” was on air on Sunday, November 29, 2026 until 11:12, for at least 1:01.",
        "There were no interruptions.",
    ]


def test_the_button_gives_the_text(view: SummaryView, qtbot: QtBot) -> None:
    view.show_ended(ENDED)
    (button,) = view.findChildren(QPushButton)
    assert button.text() == "Copy summary"
    with qtbot.waitSignal(view.copyAsked) as asked:
        button.click()
    assert asked.args == [summary_text(ENDED)]


def _drawn(plot: CoursePlot) -> QImage:
    return plot.grab().toImage()


def _columns(image: QImage, color: str) -> list[int]:
    """Return the columns that have a pixel of this colour."""
    wanted = QColor(color)
    rows, columns = range(image.height()), range(image.width())
    return sorted({x for x, y in itertools.product(columns, rows) if image.pixelColor(x, y) == wanted})


@pytest.mark.parametrize(
    "colors", [palette.LIGHT, palette.DARK, palette.LIGHT_CONTRAST, palette.DARK_CONTRAST]
)
def test_the_line_and_the_interruptions_are_drawn_in_every_palette(
    view: SummaryView, colors: palette.Colors
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        style_sheet.apply(app, colors)
        view.show_ended(ENDED)
        (plot, _) = _plots(view)
        plot.resize(436, 52)
        image = _drawn(plot)
        line, marks = _columns(image, colors.accent), _columns(image, colors.live)
        assert min(line) < 10
        assert max(line) > 415
        assert 100 <= min(marks) <= 101, "1000 of 4360 s"
        assert 219 <= max(marks) <= 220, "2200 of 4360 s"
        assert not {*line} & set(range(102, 109)), "nothing was sent then"
    finally:
        style_sheet.apply(app, palette.LIGHT)


def test_time_goes_to_the_right_also_in_a_mirrored_window(view: SummaryView) -> None:
    view.show_ended(replace(ENDED, interruptions=((0.0, 400.0),)))
    (plot, _) = _plots(view)
    plot.resize(436, 52)
    before = _drawn(plot)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    plot.resize(436, 52)
    assert _drawn(plot) == before
    assert before.pixelColor(3, 0) == QColor(palette.LIGHT.live)


def test_a_broadcast_of_no_length_and_no_number_is_drawn(view: SummaryView) -> None:
    view.show_ended(replace(ENDED, length_s=0.0, bitrate=Line((((0.0, 0.0),),)), interruptions=()))
    assert not _drawn(_plots(view)[0]).isNull()
