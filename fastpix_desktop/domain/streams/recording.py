"""A stream's recording: a separate video on FastPix after the broadcast has ended.

Source of the shape: ``GET /on-demand/{mediaId}`` of FastPix's OpenAPI document, its Python SDK, and answers
recorded in May 2026. Where these differ (the length, MP4 support), both forms are read.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from fastpix_desktop.domain.lenient import choice, items, mapping, seconds, text
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import PlaybackId, parse_playback_ids, parse_time

TITLE_KEY: Final = "recording_title"
"""Metadata key of the title, where FastPix takes no title itself."""
MAX_TITLE: Final = 255
"""FastPix's limit for a metadata value, in characters."""
VIDEO: Final = "capped_4k"
"""FastPix's name for the MP4 with picture."""
_SOUND: Final = "audioOnly"
_LONGEST_S: Final = 7 * 86_400
"""FastPix records 12 hours at most; beyond this, a length makes no sense."""
_CLOCK: Final = re.compile(r"(\d{1,3}):(\d\d):(\d\d)(?:\.\d+)?")


class RecordingState(StrEnum):
    """FastPix's progress on a recording."""

    READY = "ready"
    PROCESSING = "processing"
    FAILED = "failed"


class Mp4(StrEnum):
    """What is known about the MP4 file of a recording."""

    NONE = "none"
    """It wasn't asked for."""
    ASKED = "asked"
    """It was asked for; whether it's there, only trying to load it tells."""
    PREPARING = "preparing"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording, as far as FastPix has told about it."""

    media_id: str
    state: RecordingState = RecordingState.PROCESSING
    playback_ids: tuple[PlaybackId, ...] = ()
    title: str = ""
    created_at: datetime | None = None
    length_s: int | None = None
    """Whole seconds."""
    mp4: Mp4 = Mp4.NONE
    has_sound_file: bool = False
    """Whether the sound alone was asked for as a file, too."""
    thumbnail: str = ""
    """The web address of its picture, if FastPix named one."""
    metadata: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}), compare=False)
    """As FastPix has it: changing it replaces all of it."""

    @property
    def playback(self) -> PlaybackId | None:
        """The playback ID to watch it by: a public one if possible, or else the first."""
        public = (each for each in self.playback_ids if each.access is Access.PUBLIC)
        return next(public, next(iter(self.playback_ids), None))

    @property
    def is_ready(self) -> bool:
        """Whether it can be watched."""
        return self.state is RecordingState.READY and self.playback is not None

    @property
    def is_settled(self) -> bool:
        """Whether it's ready or never will be, so there's nothing to wait for."""
        return self.is_ready or self.state is RecordingState.FAILED


def parse_recording(media_id: str, payload: object) -> Recording:
    """Parse the API's media object; a damaged one is still about ``media_id``."""
    values = mapping(payload)
    metadata = mapping(values.get("metadata"))
    mp4, has_sound = _mp4(values.get("mp4Support"))
    return Recording(
        media_id,
        _state(text(values.get("status")).lower()),
        parse_playback_ids(values.get("playbackIds")),
        text(metadata.get(TITLE_KEY)) or text(values.get("title")),
        parse_time(values.get("createdAt")),
        _length(values.get("duration")),
        mp4,
        has_sound,
        _web_address(values.get("thumbnail")),
        MappingProxyType(dict(metadata)),
    )


def renamed(recording: Recording, title: str) -> dict[str, Any]:
    """Return the change (a request's body) that gives a recording a title.

    FastPix's SDK knows only metadata here; an answer recorded in May 2026 shows that a title is taken, too.
    """
    metadata = dict(recording.metadata)
    if TITLE_KEY in metadata:
        metadata[TITLE_KEY] = title
    return {"title": title, "metadata": metadata}


def renamed_in_metadata(recording: Recording, title: str) -> dict[str, Any]:
    """Return the change that keeps the title in the metadata, in case FastPix takes no title itself."""
    return {"metadata": {**recording.metadata, TITLE_KEY: title}}


def mp4_wanted(recording: Recording) -> str:
    """Return the ``mp4Support`` to ask for: an MP4, and what there is already."""
    return f"{_SOUND},{VIDEO}" if recording.has_sound_file else VIDEO


def _state(status: str) -> RecordingState:
    if status in ("error", "errored"):
        return RecordingState.FAILED
    return choice(RecordingState, status, RecordingState.PROCESSING)


def _web_address(value: object) -> str:
    address = text(value)
    return address if address.startswith(("https://", "http://")) else ""


def _length(value: object) -> int | None:
    clock = _CLOCK.fullmatch(text(value))
    if clock is None:
        return seconds(value, _LONGEST_S)
    hours, minutes, rest = map(int, clock.groups())
    return hours * 3600 + minutes * 60 + rest


def _mp4(value: object) -> tuple[Mp4, bool]:
    """Return the state of the MP4, and whether there's a sound file: from a text, or a list of files."""
    if isinstance(value, str):
        asked = {each.strip() for each in value.split(",")}
        return (Mp4.ASKED if VIDEO in asked else Mp4.NONE), _SOUND in asked
    files = {text(mapping(each).get("type")): text(mapping(each).get("status")) for each in items(value)}
    if VIDEO not in files:
        return Mp4.NONE, _SOUND in files
    return choice(Mp4, files[VIDEO].lower(), Mp4.ASKED), _SOUND in files
