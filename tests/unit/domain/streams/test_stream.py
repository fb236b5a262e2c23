import contextlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import (
    LiveStream,
    PlaybackId,
    Status,
    UnreadableStream,
    parse_stream,
)

# As the API answered in May 2026, with shortened ids.
RECORDED: dict[str, Any] = {
    "streamId": "91b8",
    "streamKey": "ba01k91b8",
    "srtSecret": "b0a4k91b8",
    "trial": False,
    "status": "idle",
    "maxResolution": "1080p",
    "maxDuration": 0,
    "createdAt": "2026-05-20T12:50:15.267974Z",
    "reconnectWindow": 60,
    "enableRecording": True,
    "enableDvrMode": False,
    "mediaPolicy": "public",
    "metadata": {"name": "sdk-validate"},
    "lowLatency": False,
    "closedCaptions": False,
    "playbackIds": [{"id": "b957", "accessPolicy": "public"}],
    "srtPlaybackResponse": {"srtPlaybackStreamId": "play91b8", "srtPlaybackSecret": "df43k91b8"},
}
KEYS = st.sampled_from([*RECORDED, "playbackId", "mediaIds", "id", "accessPolicy"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(), inner, max_size=8),
    max_leaves=15,
)
PLAYBACK = st.lists(st.fixed_dictionaries({"id": st.text()}, optional={"accessPolicy": JSON | st.text()}))


def test_recorded_answer_is_parsed_completely() -> None:
    stream = parse_stream(RECORDED)
    assert stream == LiveStream(
        id="91b8",
        stream_key=Secret("ba01k91b8"),
        srt_secret=Secret("b0a4k91b8"),
        status=Status.IDLE,
        metadata={"name": "sdk-validate"},
        created_at=datetime(2026, 5, 20, 12, 50, 15, 267974, UTC),
        reconnect_window=60,
        max_resolution="1080p",
        dvr=False,
        record=True,
        recording_access=Access.PUBLIC,
        trial=False,
        playback_ids=(PlaybackId("b957", Access.PUBLIC),),
        media_ids=(),
    )
    assert (stream.title, stream.description, stream.access) == ("sdk-validate", "", Access.PUBLIC)
    assert "ba01k91b8" not in repr(stream)
    assert "b0a4k91b8" not in repr(stream)


def test_stream_with_only_an_id_is_parsed() -> None:
    stream = parse_stream({"streamId": " 91b8 "})
    assert stream == LiveStream("91b8", Secret(""), Secret(""))
    assert (stream.status, stream.metadata, stream.playback) == (Status.UNKNOWN, {}, None)
    assert (stream.title, stream.description, stream.access) == ("", "", Access.PRIVATE)


@given(JSON)
@example({"streamId": 10**5000})
@example({"streamId": "a", "reconnectWindow": 10**5000, "createdAt": 10**5000})
@example({"streamId": "a", "reconnectWindow": float("inf"), "maxResolution": float("nan")})
def test_any_json_is_a_stream_or_unreadable(payload: Any) -> None:
    with contextlib.suppress(UnreadableStream):
        parse_stream(payload)


@given(st.dictionaries(KEYS, JSON))
def test_any_values_in_their_places_are_read(damage: dict[str, Any]) -> None:
    stream = parse_stream({**RECORDED, **damage, "streamId": "91b8"})
    _read_everything(stream)
    assert stream.id == "91b8"


def _read_everything(stream: LiveStream) -> None:
    assert isinstance(stream.title, str)
    assert isinstance(stream.description, str)
    assert isinstance(stream.access, Access)
    assert stream.reconnect_window is None or type(stream.reconnect_window) is int
    assert stream.record in (None, True, False)
    assert stream.created_at is None or stream.created_at.tzinfo is not None
    assert all(isinstance(text, str) for entry in stream.metadata.items() for text in entry)


@pytest.mark.parametrize(
    "payload",
    [None, [], "91b8", 5, {}, {"streamId": None}, {"streamId": " "}, {"streamId": True}, {"streamId": []}],
)
def test_without_an_id_it_is_no_stream(payload: Any) -> None:
    with pytest.raises(UnreadableStream):
        parse_stream(payload)


@given(PLAYBACK)
def test_an_access_that_is_not_known_is_never_shown_as_public(playback: list[dict[str, Any]]) -> None:
    stream = parse_stream({"streamId": "a", "playbackIds": playback})
    really_public = [
        each["id"].strip()
        for each in playback
        if isinstance(each.get("accessPolicy"), str) and each["accessPolicy"].strip().lower() == "public"
    ]
    shown = [each.id for each in stream.playback_ids if each.access is Access.PUBLIC]
    assert shown == [each for each in really_public if each]
    assert (stream.access is Access.PUBLIC) is bool(shown)


@pytest.mark.parametrize(
    "access", ["drm", "Private", "publicly", "", None, 1, True, [], {"public": "public"}]
)
def test_only_public_is_public(access: Any) -> None:
    stream = parse_stream(
        {"streamId": "a", "mediaPolicy": access, "playbackIds": [{"id": "p", "accessPolicy": access}]}
    )
    assert stream.access is Access.PRIVATE
    assert stream.recording_access is not Access.PUBLIC


def test_a_public_playback_id_is_shared_wherever_it_stands() -> None:
    private, public = {"id": "1", "accessPolicy": "private"}, {"id": "2", "accessPolicy": " PUBLIC "}
    stream = parse_stream({"streamId": "a", "playbackIds": [private, public, {"id": ""}, None, {}]})
    assert [each.id for each in stream.playback_ids] == ["1", "2"]
    assert stream.playback == PlaybackId("2", Access.PUBLIC)
    assert parse_stream({"streamId": "a", "playbackIds": [private]}).playback == PlaybackId(
        "1", Access.PRIVATE
    )


def test_the_older_name_of_the_playback_ids() -> None:
    stream = parse_stream({"streamId": "a", "playbackId": [{"id": "p", "accessPolicy": "public"}]})
    assert stream.playback == PlaybackId("p", Access.PUBLIC)


@pytest.mark.parametrize(
    ("metadata", "title", "description"),
    [
        ({"livestream_name": " A ", "name": "B"}, "A", ""),
        ({"livestream_name": " ", "name": "B", "title": "C"}, "B", ""),
        ({"title": "C", "description": " d "}, "C", "d"),
        ({"livestream_description": "D", "description": "d"}, "", "D"),
        ({"name": 5, "description": True}, "5", "true"),
        ({"name": None}, "", ""),
        ("text", "", ""),
        ([], "", ""),
    ],
)
def test_title_and_description_are_found_under_several_keys(
    metadata: Any, title: str, description: str
) -> None:
    stream = parse_stream({"streamId": "a", "metadata": metadata})
    assert (stream.title, stream.description) == (title, description)


def test_metadata_cannot_be_changed() -> None:
    stream = parse_stream(RECORDED)
    with pytest.raises(TypeError):
        stream.metadata["name"] = "other"  # type: ignore[index]


@pytest.mark.parametrize(
    ("key", "value", "attribute", "expected"),
    [
        ("status", "ACTIVE", "status", Status.ACTIVE),
        ("status", "preparing", "status", Status.PREPARING),
        ("status", "disabled", "status", Status.DISABLED),
        ("status", "ended", "status", Status.UNKNOWN),
        ("status", 7, "status", Status.UNKNOWN),
        ("reconnectWindow", "300", "reconnect_window", 300),
        ("reconnectWindow", 300.0, "reconnect_window", 300),
        ("reconnectWindow", "soon", "reconnect_window", None),
        ("reconnectWindow", True, "reconnect_window", None),
        ("reconnectWindow", "1e999", "reconnect_window", None),
        ("enableDvrMode", "true", "dvr", True),
        ("enableDvrMode", 1, "dvr", True),
        ("enableDvrMode", "yes", "dvr", False),
        ("closedCaptions", "true", "captions", True),
        ("closedCaptions", None, "captions", False),
        ("enableRecording", "FALSE", "record", False),
        ("enableRecording", 0, "record", False),
        ("enableRecording", "maybe", "record", None),
        ("trial", "true", "trial", True),
        ("trial", None, "trial", False),
        ("maxResolution", 720, "max_resolution", "720"),
        ("mediaPolicy", "PRIVATE", "recording_access", Access.PRIVATE),
        ("mediaPolicy", None, "recording_access", None),
        ("mediaIds", ["m", "", None, 5], "media_ids", ("m", "5")),
        ("mediaIds", "m", "media_ids", ()),
        ("streamKey", "  key\n", "stream_key", Secret("key")),
        ("createdAt", "2026-05-20T12:50:15", "created_at", datetime(2026, 5, 20, 12, 50, 15, tzinfo=UTC)),
        ("createdAt", "yesterday", "created_at", None),
        ("createdAt", None, "created_at", None),
        (
            "createdAt",
            "2026-05-20T12:50:15+02:00",
            "created_at",
            datetime(2026, 5, 20, 12, 50, 15, tzinfo=timezone(timedelta(hours=2))),
        ),
    ],
)
def test_odd_values_are_parsed_tolerantly(key: str, value: Any, attribute: str, expected: Any) -> None:
    assert getattr(parse_stream({"streamId": "a", key: value}), attribute) == expected


def test_streams_can_be_changed_by_replacing() -> None:
    stream = parse_stream(RECORDED)
    assert replace(stream, status=Status.ACTIVE).status is Status.ACTIVE
    assert stream.status is Status.IDLE


@pytest.mark.parametrize("window", [-1, 86_401, 10**25, "1e25", float("inf"), float("nan")])
def test_window_that_cannot_be_one_is_not_known(window: Any) -> None:
    assert parse_stream({"streamId": "a", "reconnectWindow": window}).reconnect_window is None


@pytest.mark.parametrize(
    "moment", ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "1999-12-31", "9999-12-31T23:59:59-14:00"]
)
def test_time_at_which_no_stream_was_made_is_not_known(moment: str) -> None:
    assert parse_stream({"streamId": "a", "createdAt": moment}).created_at is None


@pytest.mark.parametrize("half", ["\ud800", "\udfff\ud800"])
def test_half_a_surrogate_pair_is_replaced_where_it_comes_in(half: str) -> None:
    whole = "?" * len(half)
    stream = parse_stream(
        {
            "streamId": f"id{half}",
            "streamKey": f"{half}key",
            "srtSecret": f"se{half}cret",
            "maxResolution": half,
            "playbackIds": [{"id": f"play{half}", "accessPolicy": "public"}],
            "mediaIds": [half],
        }
    )
    assert stream.id == f"id{whole}"
    assert (stream.stream_key, stream.srt_secret) == (Secret(f"{whole}key"), Secret(f"se{whole}cret"))
    assert stream.max_resolution == whole
    assert stream.playback_ids == (PlaybackId(f"play{whole}", Access.PUBLIC),)
    assert stream.media_ids == (whole,)
