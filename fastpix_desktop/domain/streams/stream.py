"""A stream that exists: the API's stream object, read by tolerant rules into a frozen value.

Source of the shape: recorded answers of May and June 2026, and FastPix's OpenAPI document. Optional keys
are absent, not null; numbers may come as strings; older answers lack newer keys; unknown keys are ignored.
"""

import contextlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from fastpix_desktop.domain.lenient import choice, flag, items, seconds, text
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import DESCRIPTION_KEY, TITLE_KEY, Access

TITLE_KEYS: Final = (TITLE_KEY, "name", "title")
DESCRIPTION_KEYS: Final = (DESCRIPTION_KEY, "description")
"""Metadata entries that may hold title and description, the program's own first."""

LONGEST_WINDOW_S: Final = 24 * 60 * 60
"""FastPix allows 30 minutes. What is over a day, or below nothing, is no reconnect window."""
YEARS: Final = range(2000, 2100)
"""In which a stream can have been made. The year 1 is how many programs write "not known"."""


_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class Status(StrEnum):
    """What FastPix says of a stream."""

    IDLE = "idle"
    PREPARING = "preparing"
    ACTIVE = "active"
    DISABLED = "disabled"
    UNKNOWN = "unknown"


class UnreadableStream(ValueError):
    """Not a stream object: it lacks what nothing can be done without."""


@dataclass(frozen=True, slots=True)
class PlaybackId:
    """An address under which a stream can be watched, and by whom."""

    id: str
    access: Access


@dataclass(frozen=True, slots=True)
class LiveStream:
    """A stream at FastPix."""

    id: str
    stream_key: Secret
    srt_secret: Secret
    status: Status = Status.UNKNOWN
    metadata: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    created_at: datetime | None = None
    reconnect_window: int | None = None
    """Seconds."""
    max_resolution: str = ""
    dvr: bool = False
    record: bool | None = None
    recording_access: Access | None = None
    trial: bool = False
    playback_ids: tuple[PlaybackId, ...] = ()
    media_ids: tuple[str, ...] = ()
    odd_metadata: Mapping[str, Any] = field(default_factory=lambda: _NOTHING, compare=False)
    """The entries whose value is no text, as FastPix has them: ``metadata`` has them as text."""

    @property
    def title(self) -> str:
        """The title, also of streams made elsewhere; empty where there is none."""
        return _first(self.metadata, TITLE_KEYS)

    @property
    def description(self) -> str:
        """The description, empty where there is none."""
        return _first(self.metadata, DESCRIPTION_KEYS)

    @property
    def playback(self) -> PlaybackId | None:
        """The playback ID to share: a public one if there is one (the order says nothing)."""
        public = (each for each in self.playback_ids if each.access is Access.PUBLIC)
        return next(public, next(iter(self.playback_ids), None))

    @property
    def access(self) -> Access:
        """Who can watch. A stream without any playback ID can be watched by nobody: private."""
        return self.playback.access if self.playback else Access.PRIVATE


@dataclass(frozen=True, slots=True)
class StreamPage:
    """One page of the list of streams, newest first."""

    streams: tuple[LiveStream, ...]
    is_last: bool
    total: int | None = None
    """How many streams there are in all, if the answer says it."""
    is_whole: bool = True
    """Whether everything on it could be read. What is missing from it is else not missing at FastPix."""


def parse_stream(payload: object) -> LiveStream:
    """Read the API's stream object.

    Raises UnreadableStream where it is no object or has no ``streamId``.
    """
    if not isinstance(payload, Mapping):
        raise UnreadableStream("not an object")
    stream_id = text(payload.get("streamId"))
    if not stream_id:
        raise UnreadableStream("no streamId")
    playback = payload.get("playbackIds", payload.get("playbackId"))
    return LiveStream(
        id=stream_id,
        stream_key=Secret(text(payload.get("streamKey"))),
        srt_secret=Secret(text(payload.get("srtSecret"))),
        status=choice(Status, text(payload.get("status")).lower(), Status.UNKNOWN),
        metadata=_metadata(payload.get("metadata")),
        created_at=_time(payload.get("createdAt")),
        reconnect_window=seconds(payload.get("reconnectWindow"), LONGEST_WINDOW_S),
        max_resolution=text(payload.get("maxResolution")),
        dvr=flag(payload.get("enableDvrMode")) is True,
        record=flag(payload.get("enableRecording")),
        recording_access=_access(payload.get("mediaPolicy")),
        trial=flag(payload.get("trial")) is True,
        playback_ids=parse_playback_ids(playback),
        media_ids=tuple(text(each) for each in items(payload.get("mediaIds")) if text(each)),
        odd_metadata=_odd_metadata(payload.get("metadata")),
    )


def parse_playback_ids(value: object) -> tuple[PlaybackId, ...]:
    """Read ``playbackIds``, as streams and recordings have them; an access we do not know is private."""
    return tuple(
        PlaybackId(text(each.get("id")), _access(each.get("accessPolicy")) or Access.PRIVATE)
        for each in items(value)
        if isinstance(each, Mapping) and text(each.get("id"))
    )


def _first(metadata: Mapping[str, str], keys: tuple[str, ...]) -> str:
    return next((metadata[key].strip() for key in keys if metadata.get(key, "").strip()), "")


def _access(value: object) -> Access | None:
    # An access we do not know (drm, say) must not be shown as public.
    said = text(value).lower()
    if not said:
        return None
    return Access.PUBLIC if said == Access.PUBLIC else Access.PRIVATE


def _metadata(value: object) -> Mapping[str, str]:
    if not isinstance(value, Mapping):
        return MappingProxyType({})
    return MappingProxyType(
        {str(key): each if isinstance(each, str) else _shown(each) for key, each in value.items()}
    )


def _odd_metadata(value: object) -> Mapping[str, Any]:
    odd = (
        {str(key): each for key, each in value.items() if not isinstance(each, str)}
        if isinstance(value, Mapping)
        else {}
    )
    return MappingProxyType(odd) if odd else _NOTHING


def _shown(value: object) -> str:
    """Return a value that is no text as the form shows it: numbers as they are, the rest as JSON."""
    if isinstance(value, bool | list | dict):
        with contextlib.suppress(TypeError, ValueError, RecursionError):
            return json.dumps(value, ensure_ascii=False)
    return text(value)


def _time(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text(value))
    except ValueError:
        return None
    if moment.year not in YEARS:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
