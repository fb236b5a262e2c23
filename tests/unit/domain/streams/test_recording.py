"""A recording, read by tolerant rules, and the changes to it."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.recording import (
    TITLE_KEY,
    Mp4,
    Recording,
    RecordingState,
    mp4_wanted,
    parse_recording,
    renamed,
    renamed_in_metadata,
)
from fastpix_desktop.domain.streams.stream import PlaybackId

PUBLIC = {"id": "p", "accessPolicy": "public"}
PRIVATE = {"id": "q", "accessPolicy": "private"}


def test_a_ready_one_has_all_its_facts() -> None:
    payload = {
        "id": "other",
        "status": "Ready",
        "playbackIds": [PUBLIC],
        "title": "Sunday",
        "createdAt": "2026-05-20T12:50:15.267974Z",
        "duration": "00:03:03",
    }
    found = parse_recording("m", payload)
    assert found == Recording(
        "m",
        RecordingState.READY,
        (PlaybackId("p", Access.PUBLIC),),
        "Sunday",
        datetime(2026, 5, 20, 12, 50, 15, 267974, tzinfo=UTC),
        183,
    )
    assert (found.is_ready, found.is_settled) == (True, True)


@pytest.mark.parametrize("payload", [None, [], {}, {"status": 7, "playbackIds": "x"}, {"status": "waiting"}])
def test_anything_else_is_not_ready_yet(payload: object) -> None:
    found = parse_recording("m", payload)
    assert found == Recording("m")
    assert (found.is_ready, found.is_settled, found.playback) == (False, False, None)


@pytest.mark.parametrize("status", ["FAILED", "Errored", "error"])
def test_one_that_failed_says_so(status: str) -> None:
    found = parse_recording("m", {"status": status})
    assert (found.state, found.is_settled) == (RecordingState.FAILED, True)


def test_one_in_the_making_is_not_ready_even_with_an_id() -> None:
    assert not parse_recording("m", {"status": "Processing", "playbackIds": [PUBLIC]}).is_ready


@pytest.mark.parametrize("ids", [[PRIVATE, PUBLIC], [PUBLIC, PRIVATE]])
def test_a_public_id_comes_first(ids: list[dict[str, str]]) -> None:
    assert parse_recording("m", {"playbackIds": ids}).playback == PlaybackId("p", Access.PUBLIC)


def test_of_private_ids_the_first_counts() -> None:
    other = {"id": "r", "accessPolicy": "private"}
    assert parse_recording("m", {"playbackIds": [PRIVATE, other]}).playback == PlaybackId("q", Access.PRIVATE)


@pytest.mark.parametrize(
    ("value", "length"),
    [
        ("00:03:03", 183),
        ("12:00:00.500", 43_200),
        (183.7, 183),
        ("183", 183),
        (None, None),
        ("3:3", None),
        (-1, None),
        (1e12, None),
    ],
)
def test_the_length_is_read_in_both_shapes(value: object, length: int | None) -> None:
    assert parse_recording("m", {"duration": value}).length_s == length


@pytest.mark.parametrize(
    ("value", "mp4", "sound"),
    [
        (None, Mp4.NONE, False),
        ("none", Mp4.NONE, False),
        ("capped_4k", Mp4.ASKED, False),
        ("audioOnly,capped_4k", Mp4.ASKED, True),
        ("audioOnly", Mp4.NONE, True),
        ([], Mp4.NONE, False),
        ([{"type": "capped_4k", "status": "ready"}], Mp4.READY, False),
        ([{"type": "capped_4k", "status": "preparing"}, {"type": "audioOnly"}], Mp4.PREPARING, True),
        ([{"type": "capped_4k", "status": "failed"}], Mp4.FAILED, False),
        ([{"type": "capped_4k"}], Mp4.ASKED, False),
        ([{"type": "audioOnly", "status": "ready"}], Mp4.NONE, True),
        ([7, {"type": ["x"]}], Mp4.NONE, False),
    ],
)
def test_mp4_support_is_read_in_both_shapes(value: object, mp4: Mp4, sound: bool) -> None:
    found = parse_recording("m", {"mp4Support": value})
    assert (found.mp4, found.has_sound_file) == (mp4, sound)


def test_asking_for_an_mp4_keeps_the_sound_file() -> None:
    assert mp4_wanted(parse_recording("m", {})) == "capped_4k"
    assert mp4_wanted(parse_recording("m", {"mp4Support": "audioOnly"})) == "audioOnly,capped_4k"


def test_a_title_in_the_metadata_counts() -> None:
    payload = {"title": "raw.mp4", "metadata": {TITLE_KEY: "Sunday"}}
    assert parse_recording("m", payload).title == "Sunday"


@given(
    metadata=st.dictionaries(st.text() | st.just(TITLE_KEY), st.none() | st.integers() | st.text()),
    before=st.none() | st.text(),
    takes_title=st.booleans(),
)
def test_a_new_title_counts_in_either_reading_and_nothing_else_is_lost(
    metadata: dict[str, Any], before: str | None, takes_title: bool
) -> None:
    payload: dict[str, Any] = {"title": before, "metadata": metadata}
    first = renamed(parse_recording("m", payload), "New")
    payload = payload | (first if takes_title else {"metadata": first["metadata"]})
    if parse_recording("m", payload).title != "New":
        payload |= renamed_in_metadata(parse_recording("m", payload), "New")
    assert parse_recording("m", payload).title == "New"
    kept = {key: each for key, each in payload["metadata"].items() if key != TITLE_KEY}
    assert kept == {key: each for key, each in metadata.items() if key != TITLE_KEY}
    if takes_title and TITLE_KEY not in metadata:
        assert payload["metadata"] == metadata
