"""A stream's recording: a separate video on FastPix after the broadcast has ended.

Source of the shape: ``GET /on-demand/{mediaId}`` of FastPix's OpenAPI document, as in its Python SDK.
"""

from dataclasses import dataclass
from enum import StrEnum

from fastpix_desktop.domain.lenient import choice, mapping, text
from fastpix_desktop.domain.streams.stream import PlaybackId, parse_playback_ids


class RecordingState(StrEnum):
    """FastPix's progress on a recording."""

    READY = "ready"
    PROCESSING = "processing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording, and the ID to watch it by, if it's ready."""

    media_id: str
    state: RecordingState = RecordingState.PROCESSING
    playback: PlaybackId | None = None


def parse_recording(media_id: str, payload: object) -> Recording:
    """Parse the API's media object; a damaged one is still about ``media_id``."""
    values = mapping(payload)
    ids = parse_playback_ids(values.get("playbackIds"))
    state = choice(RecordingState, text(values.get("status")).lower(), RecordingState.PROCESSING)
    return Recording(media_id, state, next(iter(ids), None))
