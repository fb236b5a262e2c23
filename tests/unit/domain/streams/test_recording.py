"""A recording, read by tolerant rules."""

import pytest

from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.recording import Recording, RecordingState, parse_recording
from fastpix_desktop.domain.streams.stream import PlaybackId


def test_a_ready_one_has_a_playback_id() -> None:
    payload = {"id": "other", "status": "Ready", "playbackIds": [{"id": "p", "accessPolicy": "public"}]}
    assert parse_recording("m", payload) == Recording(
        "m", RecordingState.READY, PlaybackId("p", Access.PUBLIC)
    )


@pytest.mark.parametrize("payload", [None, [], {}, {"status": 7, "playbackIds": "x"}, {"status": "waiting"}])
def test_anything_else_is_not_ready_yet(payload: object) -> None:
    assert parse_recording("m", payload) == Recording("m")


def test_one_that_failed_says_so() -> None:
    assert parse_recording("m", {"status": "FAILED"}).state is RecordingState.FAILED
