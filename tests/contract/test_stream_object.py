"""Answers against the create answer that was recorded from the live API in May 2026 (secrets shortened)."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from fastpix_desktop.simulator import Simulator
from tests.contract.client import MINIMAL, STREAMS, Client

STREAM_ID = "91b8484250e5a1ed03fd4e100b807082"
RECORDED: dict[str, Any] = {
    "streamId": STREAM_ID,
    "streamKey": f"{'b' * 32}k{STREAM_ID}",
    "srtSecret": f"{'a' * 32}k{STREAM_ID}",
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
    "playbackIds": [{"id": "b957a4c3-094e-4986-b89c-2bec49b01266", "accessPolicy": "public"}],
    "srtPlaybackResponse": {
        "srtPlaybackStreamId": f"play{STREAM_ID}",
        "srtPlaybackSecret": f"{'d' * 32}k{STREAM_ID}",
    },
}
HEX = re.compile(r"[0-9a-f]{32}")
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")


def shape(value: Any) -> Any:
    """Reduce a JSON value to its keys and types."""
    if isinstance(value, dict):
        return {key: shape(each) for key, each in value.items()}
    return [shape(each) for each in value] if isinstance(value, list) else type(value)


def masked(value: Any, stream_id: str = "no id") -> Any:
    """Replace what differs from stream to stream by what it looks like."""
    if isinstance(value, dict):
        return {key: masked(each, stream_id) for key, each in value.items()}
    if isinstance(value, list):
        return [masked(each, stream_id) for each in value]
    if not isinstance(value, str):
        return value
    text = TIME.sub("TIME", value.replace(stream_id, "ID"))
    return UUID.sub("UUID", HEX.sub("HEX", text))


def test_create_answers_what_was_recorded(api: Client) -> None:
    reply = api.call("POST", STREAMS, {**MINIMAL, "inputMediaSettings": {"metadata": RECORDED["metadata"]}})
    assert reply.status == 201
    assert reply.headers["Content-Type"] == "application/json;charset=UTF-8"
    assert set(reply.body) == {"success", "data"}
    assert reply.body["success"] is True
    assert shape(reply.data) == shape(RECORDED)
    assert masked(reply.data, reply.data["streamId"]) == masked(RECORDED, STREAM_ID)
    age = datetime.now(UTC) - datetime.fromisoformat(reply.data["createdAt"])
    assert timedelta() <= age < timedelta(minutes=1)


def test_keys_with_nothing_to_say_are_absent(api: Client) -> None:
    assert set(api.create()) == set(RECORDED) - {"metadata"}


def test_get_list_and_patch_answer_the_same_object(api: Client) -> None:
    stream = api.create(metadata={"name": "one"})
    assert api.get(stream["streamId"]) == stream
    assert api.call("GET", STREAMS).data == [stream]
    assert api.call("PATCH", f"{STREAMS}/{stream['streamId']}", {}).data == stream


def test_secrets_of_two_streams_differ(api: Client) -> None:
    first, second = api.create(), api.create()
    for key in ("streamId", "streamKey", "srtSecret"):
        assert first[key] != second[key]
    assert (
        len({first["streamKey"], first["srtSecret"], first["srtPlaybackResponse"]["srtPlaybackSecret"]}) == 3
    )


def test_what_create_is_told_is_kept(api: Client) -> None:
    settings = {
        "maxResolution": "480p",
        "reconnectWindow": 1800,
        "mediaPolicy": "private",
        "enableDvrMode": True,
        "enableRecording": False,
        "closedCaptions": True,
    }
    assert api.create(**settings).items() >= settings.items()


def test_patch_replaces_metadata_and_honours_nothing_else(api: Client) -> None:
    stream = api.create(metadata={"name": "one", "other": "two"})
    path = f"{STREAMS}/{stream['streamId']}"
    changes = {"metadata": {"updated": "true"}, "reconnectWindow": 61, "enableRecording": False}
    expected = stream | {"metadata": {"updated": "true"}, "reconnectWindow": 61}
    assert api.call("PATCH", path, changes | {"maxResolution": "480p"}).data == expected
    assert "metadata" not in api.call("PATCH", path, {"metadata": {}}).data


def test_status_changes_as_encoders_come_and_go(api: Client, sim: Simulator) -> None:
    stream_id = api.create()["streamId"]
    path = f"{STREAMS}/{stream_id}"
    for status in ("preparing", "active", "idle", "active"):
        sim.set_status(stream_id, status)
        assert api.get(stream_id)["status"] == status
    assert api.call("PUT", f"{path}/finish").body == {"success": True}
    assert api.get(stream_id)["status"] == "idle"
    sim.set_status(stream_id, "active")
    assert api.call("PUT", f"{path}/live-disable").body == {"success": True}
    assert api.get(stream_id)["status"] == "disabled"
    with pytest.raises(ValueError, match="disabled to active"):
        sim.set_status(stream_id, "active")
    assert api.call("PUT", f"{path}/live-enable").body == {"success": True}
    assert api.get(stream_id)["status"] == "idle"


def test_recordings_newest_last(api: Client, sim: Simulator) -> None:
    stream_id = api.create()["streamId"]
    media = [sim.add_media(stream_id), sim.add_media(stream_id)]
    assert api.get(stream_id)["mediaIds"] == media


def test_playback_ids_newest_first(api: Client) -> None:
    stream = api.create()
    path = f"{STREAMS}/{stream['streamId']}/playback-ids"
    added = api.call("POST", path, {"accessPolicy": "private"})
    assert added.status == 201
    assert masked(added.data) == {"id": "UUID", "accessPolicy": "private"}
    assert api.get(stream["streamId"])["playbackIds"] == [added.data, *stream["playbackIds"]]
    assert api.call("POST", path).data["accessPolicy"] == "public"
    assert api.call("DELETE", f"{path}?playbackId={added.data['id']}").body == {"success": True}
    assert len(api.get(stream["streamId"])["playbackIds"]) == 2


def test_simulcast_shape(api: Client) -> None:
    stream_id = api.create()["streamId"]
    path = f"{STREAMS}/{stream_id}/simulcast"
    sent = {"url": "rtmps://example.com/live", "streamKey": "sk-1"}
    first = api.call("POST", path, sent)
    second = api.call("POST", path, sent | {"metadata": {"to": "there"}})
    assert (first.status, second.status) == (201, 201)
    assert masked(first.data) == {"simulcastId": "HEX", **sent, "isEnabled": True}
    assert second.data["metadata"] == {"to": "there"}
    assert api.get(stream_id)["simulcastResponses"] == [first.data, second.data]
    assert api.call("DELETE", f"{path}/{first.data['simulcastId']}").body == {"success": True}
    assert api.get(stream_id)["simulcastResponses"] == [second.data]


def test_idempotency_key_is_ignored(api: Client) -> None:
    answers = [api.call("POST", STREAMS, MINIMAL, Idempotency_Key="same") for _ in range(2)]
    assert answers[0].data["streamId"] != answers[1].data["streamId"]


def test_a_seed_makes_the_same_ids_again() -> None:
    first, second = (Simulator(seed=7, streams=({"title": "one"},)).streams for _ in range(2))
    assert [each["streamKey"] for each in first] == [each["streamKey"] for each in second]
