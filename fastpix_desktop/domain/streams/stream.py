"""An existing stream: the API's stream object, parsed tolerantly into a frozen value.

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

from fastpix_desktop.domain.lenient import choice, flag, items, text
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import DESCRIPTION_KEY, TITLE_KEY, Access
from fastpix_desktop.domain.streams.options import parse_access, parse_options
from fastpix_desktop.domain.streams.restrictions import (
    UNRESTRICTED,
    AccessRestrictions,
    parse_restrictions,
)
from fastpix_desktop.domain.streams.simulcast import SimulcastTarget, parse_targets

TITLE_KEYS: Final = (TITLE_KEY, "name", "title")
DESCRIPTION_KEYS: Final = (DESCRIPTION_KEY, "description")
"""Metadata keys that may contain title and description, this app's first."""

YEARS: Final = range(2000, 2100)
"""Years in which a stream can have been created. Many programs write the year 1 for "unknown"."""


_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class Status(StrEnum):
    """A stream's status on FastPix."""

    IDLE = "idle"
    PREPARING = "preparing"
    ACTIVE = "active"
    DISABLED = "disabled"
    UNKNOWN = "unknown"


class UnreadableStream(ValueError):
    """Not a usable stream object."""


@dataclass(frozen=True, slots=True)
class PlaybackId:
    """An ID under which a stream can be watched, and by whom."""

    id: str
    access: Access
    restrictions: AccessRestrictions = UNRESTRICTED


@dataclass(frozen=True, slots=True)
class LiveStream:
    """A stream on FastPix."""

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
    captions: bool = False
    record: bool | None = None
    recording_access: Access | None = None
    trial: bool = False
    playback_ids: tuple[PlaybackId, ...] = ()
    media_ids: tuple[str, ...] = ()
    simulcasts: tuple[SimulcastTarget, ...] = ()
    """Where FastPix sends it as well, oldest first."""
    odd_metadata: Mapping[str, Any] = field(default_factory=lambda: _NOTHING, compare=False)
    """Entries whose value isn't text, as FastPix has them; ``metadata`` has them as text."""

    @property
    def title(self) -> str:
        """The title, also of streams created elsewhere; empty if there is none."""
        return _first(self.metadata, TITLE_KEYS)

    @property
    def description(self) -> str:
        """The description; empty if there is none."""
        return _first(self.metadata, DESCRIPTION_KEYS)

    @property
    def playback(self) -> PlaybackId | None:
        """The playback ID to share: a public one if possible, or else the one that is listed last.

        FastPix lists new ones first, so the last one isn't a viewing link's.
        """
        public = (each for each in self.playback_ids if each.access is Access.PUBLIC)
        return next(public, next(reversed(self.playback_ids), None))

    @property
    def websites(self) -> str:
        """The websites on which alone it may be played, separated by commas; empty: anywhere."""
        return ", ".join(self.playback.restrictions.websites) if self.playback else ""

    @property
    def access(self) -> Access:
        """Who can watch. Without a playback ID nobody can, so it counts as private."""
        return self.playback.access if self.playback else Access.PRIVATE


@dataclass(frozen=True, slots=True)
class StreamPage:
    """One page of the list of streams, newest first."""

    streams: tuple[LiveStream, ...]
    is_last: bool
    total: int | None = None
    """Total number of streams, if the answer gives it."""
    is_whole: bool = True
    """Whether every entry could be parsed. If not, a missing stream may still exist."""


def parse_stream(payload: object) -> LiveStream:
    """Parse the API's stream object.

    Raises UnreadableStream if it isn't an object or has no ``streamId``.
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
        created_at=parse_time(payload.get("createdAt")),
        trial=flag(payload.get("trial")) is True,
        playback_ids=parse_playback_ids(playback),
        media_ids=tuple(text(each) for each in items(payload.get("mediaIds")) if text(each)),
        simulcasts=parse_targets(payload.get("simulcastResponses")),
        odd_metadata=_odd_metadata(payload.get("metadata")),
        **parse_options(payload),
    )


def parse_playback_ids(value: object) -> tuple[PlaybackId, ...]:
    """Parse the ``playbackIds`` of a stream or recording; an unknown access counts as private."""
    return tuple(
        PlaybackId(
            text(each.get("id")),
            parse_access(each.get("accessPolicy")) or Access.PRIVATE,
            parse_restrictions(each.get("accessRestrictions")),
        )
        for each in items(value)
        if isinstance(each, Mapping) and text(each.get("id"))
    )


def _first(metadata: Mapping[str, str], keys: tuple[str, ...]) -> str:
    return next((metadata[key].strip() for key in keys if metadata.get(key, "").strip()), "")


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
    """Return a value that isn't text as the form shows it: numbers as they are, everything else as JSON."""
    if isinstance(value, bool | list | dict):
        with contextlib.suppress(TypeError, ValueError, RecursionError):
            return json.dumps(value, ensure_ascii=False)
    return text(value)


def parse_time(value: object) -> datetime | None:
    """Parse a moment of the API's; None if it makes no sense."""
    try:
        moment = datetime.fromisoformat(text(value))
    except ValueError:
        return None
    if moment.year not in YEARS:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
