"""A stream's recording: a video of its own at FastPix, once the broadcast has ended.

Source of the shape: ``GET /on-demand/{mediaId}`` of FastPix's OpenAPI document, as in its Python SDK.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from fastpix_desktop.domain.streams.stream import PlaybackId, parse_playback_ids


class RecordingState(StrEnum):
    """How far FastPix has come with a recording."""

    READY = "ready"
    PROCESSING = "processing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording, and under which ID it can be watched, if it can be by now."""

    media_id: str
    state: RecordingState = RecordingState.PROCESSING
    playback: PlaybackId | None = None


def parse_recording(media_id: str, payload: object) -> Recording:
    """Read the API's media object; whatever it is, it is about ``media_id``."""
    values = payload if isinstance(payload, Mapping) else {}
    ids = parse_playback_ids(values.get("playbackIds"))
    said = str(values.get("status", "")).strip().lower()
    state = RecordingState(said) if said in tuple(RecordingState) else RecordingState.PROCESSING
    return Recording(media_id, state, next(iter(ids), None))
