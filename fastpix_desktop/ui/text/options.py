"""The options of a stream in words: in the form, and among a stream's facts."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.options import OPTIONS, Kind, Option, media_options
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.text.counted import duration
from fastpix_desktop.ui.text.values import access

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OptionWords:
    """An option's words, translated."""

    label: str
    hint: str = ""
    """What it does, in a line."""
    needs: str = ""
    """The hint where the protocol that is chosen can't do it; see ``Option.needs``."""
    fact: str = ""
    """Its name among a stream's facts, where it isn't the label."""
    on: str = ""
    """What a stream's facts say of a switch that is on; empty to leave it out."""
    off: str = ""


def option_words() -> dict[str, OptionWords]:
    """Return the words of every option, by its name in ``OPTIONS``."""
    return {
        "access": OptionWords(translate("Options", "Who can watch")),
        "quality": OptionWords(
            translate("Options", "Quality"), translate("Options", "The most that viewers can get")
        ),
        "record": OptionWords(
            translate("Options", "Recording"),
            translate("Options", "FastPix makes a video when you end the stream"),
            on=translate("Options", "On"),
            off=translate("Options", "Off"),
        ),
        "recording_access": OptionWords(translate("Options", "Recording")),
        "dvr": OptionWords(
            translate("Options", "Let viewers rewind"),
            #: “They” are the viewers.
            translate("Options", "They can go back while you are live"),
            #: A stream's fact, with On or Off beside it: whether viewers can rewind.
            fact=translate("Options", "Rewind"),
            on=translate("Options", "On"),
            off=translate("Options", "Off"),
        ),
        "reconnect_window": OptionWords(
            translate("Options", "Reconnect window"),
            translate("Options", "If OBS drops out, FastPix waits this long"),
        ),
        "websites": OptionWords(
            translate("Options", "Only on my website"),
            translate("Options", "FastPix refuses it elsewhere, so this app can't check what viewers see"),
            #: A stream's fact: the only websites on which it plays, which stand beside this.
            fact=translate("Options", "Only on"),
        ),
        "captions": OptionWords(
            translate("Options", "Closed captions"),
            #: “They” are the closed captions.
            translate(
                "Options",
                "They start 20 to 30 seconds after you go live, over RTMPS only. They aren't in the "
                "recording or on other platforms.",
            ),
            needs=translate("Options", "Closed captions need RTMPS. With SRT, viewers get none."),
            on=translate("Options", "On"),
        ),
    }


def facts(stream: LiveStream) -> list[tuple[str, str]]:
    """Return the names and values of what is known about a stream, in words."""
    words = option_words()
    found = [(words["access"].label, access(stream.access))]
    if stream.websites:
        found.append((words["websites"].fact, stream.websites))
    if stream.description:
        found.insert(0, (translate("Options", "Description"), one_line(stream.description)))
    for option in media_options():
        value = _fact(option, words[option.name], stream)
        if value:
            found.append((words[option.name].fact or words[option.name].label, value))
    return [*found, *trial_facts(stream)]


def trial_facts(stream: LiveStream) -> list[tuple[str, str]]:
    """Return what a trial stream can't do, under its name; nothing for other streams."""
    if not stream.trial:
        return []
    limits = translate(
        "Options",
        "Ends after 5 minutes on air and can't be turned on again. FastPix deletes its recording "
        "after a day. It can't be sent to other platforms.",
    )
    return [(translate("Options", "Trial stream"), limits)]


def needs_text(stream: LiveStream, protocol: Protocol) -> str:
    """Return what a stream was created with that this protocol can't do; empty if it can do everything."""
    words = option_words()
    return " ".join(
        words[option.name].needs
        for option in OPTIONS
        if option.needs not in (None, protocol) and getattr(stream, option.stream_name)
    )


def _fact(option: Option, words: OptionWords, stream: LiveStream) -> str:
    """Return what a stream's facts say of an option; empty where that is nothing."""
    value: Any = getattr(stream, option.stream_name)
    match option.kind:
        case Kind.SWITCH if option.name == "record" and value and stream.recording_access is not None:
            if stream.recording_access is Access.PUBLIC:
                #: The stream is recorded, and anyone with the link can watch the recording.
                return translate("Options", "On, public")
            #: The stream is recorded, and only people with a viewing link can watch the recording.
            return translate("Options", "On, private")
        case Kind.SWITCH:
            return {True: words.on, False: words.off, None: ""}[value]
        case Kind.SECONDS if value is not None:
            return duration(value)
        case Kind.QUALITY if value:
            #: The highest quality. %1: “720p”.
            return translate("Options", "Up to %1").replace("%1", one_line(value))
    return ""
