"""The options of a stream in words: in the form, and on a stream's line of settings."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.streams.options import OPTIONS, Kind, Option, media_options
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.text.values import access, age, duration

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OptionWords:
    """An option's words, translated."""

    label: str
    hint: str = ""
    """What it does, in a line."""
    needs: str = ""
    """The hint where the protocol that is chosen can't do it; see ``Option.needs``."""
    on: str = ""
    """What a stream's line of settings says of a switch that is on, if anything."""
    off: str = ""


def option_words() -> dict[str, OptionWords]:
    """Return the words of every option, by its name in ``OPTIONS``."""
    return {
        "access": OptionWords(translate("Options", "Who can watch")),
        "dvr": OptionWords(
            translate("Options", "Let viewers rewind"),
            translate("Options", "DVR: pause and go back while you are live"),
            on=translate("Options", "viewers can rewind"),
        ),
        "reconnect_window": OptionWords(
            translate("Options", "If the connection drops"),
            translate("Options", "FastPix keeps the stream open for %1 while OBS reconnects."),
        ),
        "captions": OptionWords(
            translate("Options", "Closed captions"),
            translate(
                "Options",
                "They start 20 to 30 seconds after you go live, over RTMPS only. They aren't in the "
                "recording or on other platforms.",
            ),
            needs=translate("Options", "Closed captions need RTMPS. With SRT, viewers get none."),
            on=translate("Options", "closed captions"),
        ),
        "quality": OptionWords(translate("Options", "Quality")),
        "record": OptionWords(
            translate("Options", "Record it"),
            translate("Options", "Saved on FastPix as a video when the stream ends"),
            on=translate("Options", "recorded"),
            off=translate("Options", "not recorded"),
        ),
        "recording_access": OptionWords(translate("Options", "Who can watch the recording")),
    }


def summary(stream: LiveStream, *, age_s: float | None = None) -> str:
    """Return a stream's settings on one line, and their age if they are too old."""
    words = option_words()
    settings = (
        _setting(option, words[option.name], getattr(stream, option.stream_name))
        for option in media_options()
    )
    parts = [access(stream.access), *(each for each in settings if each)]
    if age_s is not None:
        text = translate("Values", "FastPix isn't answering (checked %1 ago)")
        parts.append(text.replace("%1", age(age_s)))
    return " · ".join(parts)


def needs_text(stream: LiveStream, protocol: Protocol) -> str:
    """Return what a stream was created with that this protocol can't do; empty if it can do everything."""
    words = option_words()
    return " ".join(
        words[option.name].needs
        for option in OPTIONS
        if option.needs not in (None, protocol) and getattr(stream, option.stream_name)
    )


def _setting(option: Option, words: OptionWords, value: Any) -> str:
    """Return what a stream's line of settings says of an option; empty where that is nothing."""
    match option.kind:
        case Kind.SWITCH:
            return {True: words.on, False: words.off, None: ""}[value]
        case Kind.SECONDS if value is not None:
            return translate("Values", "FastPix waits %1").replace("%1", duration(value))
        case Kind.QUALITY:
            return str(value)
    return ""
