"""What can be chosen when a stream is created: one table for everything that deals with an option.

From it come the request, the fields that a refusal names, the draft's file, the reader of FastPix's stream
object, the store, *Duplicate*, presets and the form's switches.

To add an option, add its line to :data:`OPTIONS`; declare it in ``StreamDraft`` (with its default), ``Field``
and ``LiveStream``; and give it words in ``ui/text/options.py``. Tests name what is missing.

Source: FastPix's OpenAPI document, CreateLiveStreamRequest. ``enableRecording`` and ``closedCaptions`` aren't
in it: the one was seen to work in 2026, the other is in FastPix's guide to live captions.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from fastpix_desktop.domain.lenient import choice, flag, seconds, sendable, string, text
from fastpix_desktop.domain.streams.draft import Access, Field, Quality, StreamDraft
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.restrictions import parse_websites, website_rules

LONGEST_WINDOW_S: Final = 24 * 60 * 60
"""FastPix allows 30 minutes. More than a day, or less than nothing, can't be a reconnect window."""
MEDIA: Final = "inputMediaSettings"
"""The part of the request whose members come back in the stream object, under the same names."""
_BLANK: Final = StreamDraft()


class Kind(StrEnum):
    """What an option's value is."""

    SWITCH = "switch"
    """A bool."""
    SECONDS = "seconds"
    """A whole number."""
    QUALITY = "quality"
    """A Quality; a stream made elsewhere may have any text."""
    AUDIENCE = "audience"
    """An Access, or None for the same as another option."""
    WEBSITES = "websites"
    """Websites as typed, separated by commas; sent as restrictions, and not at all if there are none."""


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be chosen when a stream is created."""

    name: str
    """The field of StreamDraft, the key in the draft's file, and the value of Field."""
    api_path: str
    """The part of the create request, a dot, and the name in it."""
    kind: Kind
    needs: Protocol | None = None
    """The only protocol over which it works; None: any."""
    follows: str = ""
    """The option whose value is sent where this one's is None."""
    called: str = ""
    """The attribute of LiveStream, where it isn't ``name``."""

    @property
    def field(self) -> Field:
        """The form's field."""
        return Field(self.name)

    @property
    def default(self) -> Any:
        """What a blank form has."""
        return getattr(_BLANK, self.name)

    @property
    def api_name(self) -> str:
        """FastPix's name for it, without its path."""
        return self.api_path.rpartition(".")[2]

    @property
    def stream_name(self) -> str:
        """The attribute of LiveStream."""
        return self.called or self.name

    def read(self, value: object) -> Any:
        """Return a value for StreamDraft, from a file or a stream; the default where it is damaged."""
        match self.kind:
            case Kind.SWITCH:
                return value if type(value) is bool else self.default
            case Kind.SECONDS:
                return value if type(value) is int else self.default
            case Kind.QUALITY:
                return choice(Quality, value, self.default)
            case Kind.WEBSITES:
                return string(value)
            case _:
                return choice(Access, value, self.default)

    def parse(self, value: object) -> Any:
        """Return a value for LiveStream, from FastPix's answer; None where that doesn't say."""
        match self.kind:
            case Kind.SWITCH:
                return flag(value)
            case Kind.SECONDS:
                return seconds(value, LONGEST_WINDOW_S)
            case Kind.QUALITY:
                return text(value)
            case _:
                return parse_access(value)


OPTIONS: Final = (
    Option("access", "playbackSettings.accessPolicy", Kind.AUDIENCE),
    Option("quality", f"{MEDIA}.maxResolution", Kind.QUALITY, called="max_resolution"),
    Option("record", f"{MEDIA}.enableRecording", Kind.SWITCH),
    Option("recording_access", f"{MEDIA}.mediaPolicy", Kind.AUDIENCE, follows="access"),
    Option("dvr", f"{MEDIA}.enableDvrMode", Kind.SWITCH),
    Option("reconnect_window", f"{MEDIA}.reconnectWindow", Kind.SECONDS),
    Option("websites", "playbackSettings.accessRestrictions", Kind.WEBSITES),
    Option("captions", f"{MEDIA}.closedCaptions", Kind.SWITCH, needs=Protocol.RTMPS),
)
"""In the form's order."""


def media_options() -> tuple[Option, ...]:
    """Return the options that the stream object has: who can watch is said with its playback IDs instead."""
    return tuple(each for each in OPTIONS if each.api_path.startswith(MEDIA))


def request_options(draft: StreamDraft) -> dict[str, dict[str, Any]]:
    """Return the create request's parts with what is chosen."""
    body: dict[str, dict[str, Any]] = {}
    for option in OPTIONS:
        value = getattr(draft, option.name)
        if value is None:
            value = getattr(draft, option.follows)
        if option.kind is Kind.WEBSITES:
            websites = _websites(value)
            value = {"domains": website_rules(websites)} if websites else None
        part, _, name = option.api_path.rpartition(".")
        if value is not None:
            body.setdefault(part, {})[name] = value.value if isinstance(value, StrEnum) else value
    return body


def _websites(typed: str) -> tuple[str, ...]:
    """Return the websites to send; what can't be read is sent as it is, so that it never opens the stream."""
    try:
        return parse_websites(typed)
    except ValueError:
        return (sendable(typed),)


def parse_options(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Read FastPix's stream object; return what it says, by the attributes of LiveStream."""
    found = {each.stream_name: each.parse(payload.get(each.api_name)) for each in media_options()}
    return {name: value for name, value in found.items() if value is not None}


def parse_access(value: object) -> Access | None:
    """Read who can watch, None where nothing is said. An unknown policy (drm, say) counts as private."""
    said = text(value).lower()
    if not said:
        return None
    return Access.PUBLIC if said == Access.PUBLIC else Access.PRIVATE
