"""Every refusal that is documented, and those that the simulator makes strict so that mistakes show."""

from typing import Any

import pytest

from fastpix_desktop.simulator import Simulator
from tests.contract.client import MINIMAL, STREAMS, Client, basic

UNKNOWN = f"{STREAMS}/{'0' * 32}"
NOT_IN_WORKSPACE = "The requested resource (eg: streamId) doesn't exist in the workspace"
TARGET = {"url": "rtmp://example.com/live", "streamKey": "sk-1"}


@pytest.fixture
def path(api: Client) -> str:
    return f"{STREAMS}/{api.create()['streamId']}"


@pytest.mark.parametrize(
    "authorization",
    [
        "",
        "Basic",
        "Basic !!!",
        "Basic /w==",
        "Bearer abc",
        basic("nobody", "nothing"),
        basic("00000000-0000-4000-8000-00000000de30", "wrong"),
    ],
)
@pytest.mark.parametrize("where", [STREAMS, "/nowhere"])
def test_bad_credentials_are_refused_with_401(api: Client, authorization: str, where: str) -> None:
    reply = api.call("GET", where, Authorization=authorization)
    assert reply.status == 401
    assert reply.error["message"] == "unauthorized"
    assert reply.error["description"].startswith("This happens because of 1)Miss match between access token")


def test_token_without_permission_is_refused_with_403(sim: Simulator) -> None:
    sim.add_account("limited", "secret", permission=False)
    reply = Client(sim, "limited", "secret").call("GET", STREAMS)
    assert reply.status == 403
    assert reply.error["message"] == "forbidden"
    assert "does not have permissions" in reply.error["description"]


@pytest.mark.parametrize(
    ("method", "tail", "message"),
    [
        ("GET", "", "stream not found"),
        ("PATCH", "", "stream not found"),
        ("DELETE", "", "stream not found"),
        ("PUT", "/live-enable", "stream not found"),
        ("PUT", "/live-disable", "stream not found"),
        ("PUT", "/finish", "stream not found"),
        ("GET", "/viewer-count", "stream not found"),
        ("POST", "/playback-ids", "stream not found"),
        ("DELETE", "/playback-ids?playbackId=1", "stream/playbackId not found"),
        ("GET", "/playback-ids/1", "stream/playbackId not found"),
        ("POST", "/simulcast", "stream not found"),
        ("GET", "/simulcast/1", "stream/simulcast not found"),
        ("PUT", "/simulcast/1", "stream/simulcast not found"),
        ("DELETE", "/simulcast/1", "stream/simulcast not found"),
    ],
)
def test_404_for_an_unknown_stream(api: Client, method: str, tail: str, message: str) -> None:
    reply = api.call(method, UNKNOWN + tail, {"isEnabled": True})
    assert reply.status == 404
    assert (reply.error["message"], reply.error["description"]) == (message, NOT_IN_WORKSPACE)


@pytest.mark.parametrize(
    ("method", "tail"),
    [
        ("DELETE", "/playback-ids?playbackId=1"),
        ("GET", "/playback-ids/1"),
        ("GET", "/simulcast/1"),
        ("PUT", "/simulcast/1"),
        ("DELETE", "/simulcast/1"),
    ],
)
def test_404_for_an_unknown_part(api: Client, path: str, method: str, tail: str) -> None:
    assert api.call(method, path + tail, {"isEnabled": True}).error["description"] == NOT_IN_WORKSPACE


def test_a_deleted_stream_is_gone(api: Client, path: str) -> None:
    assert api.call("DELETE", path).body == {"success": True}
    assert api.call("GET", path).status == 404
    assert api.call("DELETE", path).status == 404
    assert api.call("GET", STREAMS).data == []


@pytest.mark.parametrize("where", ["/nowhere", "/live/streams/1/2/3/4", "/on-demand/1/2/3"])
def test_404_for_an_unknown_path(api: Client, where: str) -> None:
    assert api.call("GET", where).error["message"] == "resource not found"


@pytest.mark.parametrize(
    ("method", "tail", "allowed"),
    [
        ("PUT", "", "GET, PATCH, DELETE"),
        ("POST", "/finish", "PUT"),
        ("GET", "/playback-ids", "POST, DELETE"),
        ("DELETE", "/playback-ids/1", "GET"),
        ("PATCH", "/simulcast/1", "GET, PUT, DELETE"),
        ("GET", "/simulcast", "POST"),
    ],
)
def test_wrong_method_is_refused_with_405(
    api: Client, path: str, method: str, tail: str, allowed: str
) -> None:
    reply = api.call(method, path + tail)
    assert (reply.status, reply.headers["Allow"]) == (405, allowed)


def test_head_has_no_body(api: Client) -> None:
    reply = api.call("HEAD", STREAMS)
    assert (reply.status, reply.raw) == (405, b"")


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"null", b'"{}"', b'{"a":NaN}', b"\xff", b"[" * 100_000, b'{"a":' * 100_000]
)
def test_400_for_a_body_that_is_no_json_object(api: Client, raw: bytes) -> None:
    reply = api.call("POST", STREAMS, raw=raw)
    assert (reply.status, reply.error["message"]) == (400, "malformed request body")


def test_400_for_a_body_that_does_not_say_it_is_json(api: Client) -> None:
    raw = b'{"playbackSettings":{},"inputMediaSettings":{}}'
    assert api.call("POST", STREAMS, raw=raw, Content_Type="text/plain").status == 400
    assert api.call("POST", STREAMS, raw=raw, Content_Type="application/json; charset=utf-8").status == 201


def test_411_for_a_body_of_unknown_length(api: Client) -> None:
    assert api.call("POST", STREAMS, raw=b"", Content_Length="many").status == 411


@pytest.mark.parametrize("section", ["playbackSettings", "inputMediaSettings"])
def test_both_sections_are_required(api: Client, section: str) -> None:
    without = {name: value for name, value in MINIMAL.items() if name != section}
    assert api.call("POST", STREAMS, without).fields == [(section, "must not be null")]
    assert api.call("POST", STREAMS, without | {section: None}).fields == [(section, "must not be null")]
    assert api.call("POST", STREAMS, without | {section: "x"}).fields == [(section, "must be an object")]


LEAST, MOST = "must be greater than or equal to 60", "must be less than or equal to 1800"
ACCESS = "must be one of [public, private]"


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("reconnectWindow", 59, LEAST),
        ("reconnectWindow", 1801, MOST),
        ("reconnectWindow", "60", "must be an integer"),
        ("reconnectWindow", 60.0, "must be an integer"),
        ("reconnectWindow", True, "must be an integer"),
        ("reconnectWindow", None, "must not be null"),
        ("maxResolution", "4k", "must be one of [1080p, 720p, 480p]"),
        ("mediaPolicy", "drm", ACCESS),
        ("mediaPolicy", ["public"], ACCESS),
        ("enableDvrMode", "true", "must be a boolean"),
        ("enableRecording", 1, "must be a boolean"),
        ("closedCaptions", 0, "must be a boolean"),
        ("drmConfigurationId", "x", "is invalid"),
        ("metadata", [], "must be an object"),
        ("metadata", {"a": 1}, "values must be strings"),
        ("metadata", {"a": None}, "values must be strings"),
        ("metadata", {str(n): "" for n in range(11)}, "must not have more than 10 entries"),
        ("metadata", {"k" * 256: ""}, "key length must be less than or equal to 255"),
        ("metadata", {"k": "🎥" * 256}, "value length must be less than or equal to 255"),
    ],
)
def test_422_for_media_settings(api: Client, field: str, value: object, message: str) -> None:
    body = {"playbackSettings": {}, "inputMediaSettings": {field: value}}
    reply = api.call("POST", STREAMS, body)
    assert (reply.status, reply.fields) == (422, [(field, message)])
    assert api.call("GET", STREAMS).data == []


def test_422_names_every_field(api: Client) -> None:
    body = {"playbackSettings": {"accessPolicy": "drm"}, "inputMediaSettings": {"reconnectWindow": 1}}
    assert api.call("POST", STREAMS, body).fields == [("accessPolicy", ACCESS), ("reconnectWindow", LEAST)]


def test_the_limits_themselves_are_fine(api: Client) -> None:
    metadata = {f"{n}" + "k" * 254: "🎥" * 255 for n in range(10)}
    for window in (60, 1800):
        assert api.create(metadata=metadata, reconnectWindow=window)["metadata"] == metadata


def test_half_a_surrogate_pair_does_not_break_anything(api: Client) -> None:
    assert api.create(metadata={"a": "\ud83c"})["metadata"] == {"a": "?"}


def test_422_for_an_update(api: Client, path: str) -> None:
    reply = api.call("PATCH", path, {"reconnectWindow": 59, "metadata": {"a": 1}})
    assert reply.fields == [("metadata", "values must be strings"), ("reconnectWindow", LEAST)]


def test_a_disabled_stream_cannot_be_updated(api: Client, path: str) -> None:
    api.call("PUT", f"{path}/live-disable")
    assert api.call("PATCH", path, {"reconnectWindow": 61}).error["code"] == 400
    assert api.call("GET", path).data["reconnectWindow"] == 60


def test_enable_and_disable_twice(api: Client, path: str) -> None:
    assert api.call("PUT", f"{path}/live-enable").error["message"] == "stream is already enabled"
    assert api.call("PUT", f"{path}/live-disable").status == 200
    reply = api.call("PUT", f"{path}/live-disable")
    assert (reply.status, reply.error["message"]) == (400, "stream already disabled")


@pytest.mark.parametrize("status", ["idle", "preparing", "disabled"])
def test_finish_only_while_active(api: Client, sim: Simulator, status: str) -> None:
    stream_id = sim.seed(status=status)["streamId"]
    reply = api.call("PUT", f"{STREAMS}/{stream_id}/finish")
    assert reply.status == 400
    assert reply.error == {
        "code": 400,
        "message": "stream cannot be completed",
        "description": "Only active streams can be marked as completed.",
    }


def test_no_viewers_known_before_the_first_broadcast(api: Client, sim: Simulator, path: str) -> None:
    reply = api.call("GET", f"{path}/viewer-count")
    assert (reply.status, reply.error["message"]) == (404, "stream details not found")
    stream_id = path.rpartition("/")[2]
    sim.set_status(stream_id, "active")
    sim.set_status(stream_id, "idle")
    assert api.call("GET", f"{path}/viewer-count").body == {"success": True, "data": {"views": 0}}


def test_playback_id_refusals(api: Client, path: str) -> None:
    assert api.call("POST", f"{path}/playback-ids", {"accessPolicy": "drm"}).fields == [
        ("accessPolicy", ACCESS)
    ]
    assert api.call("DELETE", f"{path}/playback-ids").fields == [("playbackId", "must not be null")]


@pytest.mark.parametrize(
    ("change", "field", "message"),
    [
        ({"url": None}, "url", "must not be null"),
        ({"url": "https://example.com"}, "url", "is invalid"),
        ({"streamKey": ""}, "streamKey", "must not be empty"),
        ({"streamKey": 1}, "streamKey", "must be a string"),
        ({"metadata": []}, "metadata", "must be an object"),
    ],
)
def test_simulcast_validation(api: Client, path: str, change: Any, field: str, message: str) -> None:
    assert api.call("POST", f"{path}/simulcast", TARGET | change).fields == [(field, message)]


def test_simulcast_needs_both(api: Client, path: str) -> None:
    assert [field for field, _ in api.call("POST", f"{path}/simulcast", {}).fields] == ["url", "streamKey"]


@pytest.mark.parametrize("status", ["preparing", "active", "disabled"])
def test_simulcast_is_added_only_while_idle(api: Client, sim: Simulator, status: str) -> None:
    stream_id = sim.seed(status=status)["streamId"]
    assert api.call("POST", f"{STREAMS}/{stream_id}/simulcast", TARGET).status == 400


@pytest.mark.parametrize("body", [{}, {"isEnabled": "no"}, {"isEnabled": True, "metadata": {}}, TARGET])
def test_simulcast_update_takes_is_enabled_alone(api: Client, path: str, body: object) -> None:
    target = f"{path}/simulcast/{api.call('POST', f'{path}/simulcast', TARGET).data['simulcastId']}"
    reply = api.call("PUT", target, body)
    assert (reply.status, reply.error["message"]) == (400, "payload validation failed")
    assert api.call("PUT", target, {"isEnabled": False}).data["isEnabled"] is False
    api.call("PUT", f"{path}/live-disable")
    assert api.call("PUT", target, {"isEnabled": True}).status == 400
    assert api.call("GET", target).data["isEnabled"] is False


def test_trial_stream_refuses_simulcast_and_enable(api: Client, sim: Simulator) -> None:
    path = f"{STREAMS}/{sim.seed(trial=True)['streamId']}"
    reply = api.call("POST", f"{path}/simulcast", TARGET)
    assert (reply.status, reply.error["description"]) == (400, "Please upgrade plan to continue")
    api.call("PUT", f"{path}/live-disable")
    reply = api.call("PUT", f"{path}/live-enable")
    assert (reply.status, reply.error["message"]) == (400, "stream cannot be enabled on trial plan")
