"""A stream's recording: a video of its own at FastPix, once the broadcast has ended.

Source of the shape: ``GET /on-demand/{mediaId}`` of FastPix's OpenAPI document, as in its Python SDK.
"""

from dataclasses import dataclass
from enum import StrEnum

from fastpix_desktop.domain.lenient import choice, mapping, text
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
    values = mapping(payload)
    ids = parse_playback_ids(values.get("playbackIds"))
    state = choice(RecordingState, text(values.get("status")).lower(), RecordingState.PROCESSING)
    return Recording(media_id, state, next(iter(ids), None))
