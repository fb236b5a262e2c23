"""Each fault on the wire: what the client sees, and whether the request was carried out."""

import http.client
import json
import socket
import struct
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from urllib.parse import urlsplit

import pytest

from fastpix_desktop.simulator import ApiError, Fault, Simulator
from tests.contract.client import MINIMAL, STREAMS, Client, Reply


def create(api: Client) -> Reply:
    return api.call("POST", STREAMS, MINIMAL)


def test_slow_comes_before_the_work(api: Client, sim: Simulator) -> None:
    sim.play(Fault.slow(0.3))
    thread = threading.Thread(target=create, args=(api,))
    started = time.monotonic()
    thread.start()
    wait_for(lambda: len(sim.requests) == 1)
    assert sim.streams == []
    thread.join()
    assert time.monotonic() - started >= 0.3
    assert len(sim.streams) == 1


def test_slow_answer_comes_after_the_work(api: Client, sim: Simulator) -> None:
    sim.play(Fault.slow_answer(0.3))
    thread = threading.Thread(target=create, args=(api,))
    started = time.monotonic()
    thread.start()
    wait_for(lambda: len(sim.streams) == 1)
    assert thread.is_alive()
    thread.join()
    assert time.monotonic() - started >= 0.3


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


@pytest.mark.parametrize(("fault", "taken"), [(Fault.drop_before(), 0), (Fault.drop_after(), 1)])
def test_dropped_connections_are_reset(api: Client, sim: Simulator, fault: Fault, taken: int) -> None:
    sim.play(fault)
    with pytest.raises(ConnectionResetError):
        create(api)
    assert len(sim.streams) == taken
    assert len(sim.requests) == 1
    assert create(api).status == 201


def test_dropped_on_a_kept_connection(api: Client, sim: Simulator) -> None:
    connection = api.connect()
    api.call_on(connection, "GET", STREAMS)
    sim.play(Fault.drop_after())
    with pytest.raises((ConnectionResetError, http.client.RemoteDisconnected)):
        api.call_on(connection, "POST", STREAMS, MINIMAL)
    connection.close()
    assert len(sim.streams) == 1


def test_a_repeated_request_is_carried_out_twice_before_the_last_answer(api: Client, sim: Simulator) -> None:
    sim.play(Fault.repeated(0.0))
    reply = create(api)
    first, last = sim.streams
    assert reply.data["streamId"] == last["streamId"] != first["streamId"]
    assert len(sim.requests) == 2


@pytest.mark.parametrize("answered", [True, False])
def test_a_request_that_is_repeated_later(api: Client, sim: Simulator, answered: bool) -> None:
    sim.play(Fault.repeated(0.2, answered=answered))
    if answered:
        assert create(api).data["streamId"] == sim.streams[0]["streamId"]
    else:
        with pytest.raises(ConnectionResetError):
            create(api)
    assert len(sim.streams) == 1
    wait_for(lambda: len(sim.streams) == 2)
    assert len(sim.requests) == 2


def test_a_late_request_is_carried_out_after_its_connection_was_reset(api: Client, sim: Simulator) -> None:
    sim.play(Fault.late(0.2))
    with pytest.raises(ConnectionResetError):
        create(api)
    assert sim.streams == []
    wait_for(lambda: len(sim.streams) == 1)


def test_a_stop_drops_what_has_not_arrived_yet(api: Client, sim: Simulator) -> None:
    sim.play(Fault.late(60))
    with pytest.raises(ConnectionResetError):
        create(api)
    sim.stop()
    assert [each.name for each in threading.enumerate() if each.name == "simulator later"] == []
    assert sim.streams == []


@pytest.mark.parametrize("code", [302, 403, 429])
@pytest.mark.parametrize("bare", [True, False])
@pytest.mark.parametrize("taken", [True, False])
def test_a_gateway_answers_in_fastpix_place(
    api: Client, sim: Simulator, code: int, bare: bool, taken: bool
) -> None:
    sim.play(Fault.gateway(code, {"Retry-After": "1"}, bare=bare, taken=taken))
    reply = create(api)
    assert (reply.status, reply.headers["Retry-After"]) == (code, "1")
    assert (reply.raw == b"", b"stopped by your network" in reply.raw) == (bare, not bare)
    assert len(sim.streams) == taken


def test_answer_breaks_off_after_creating(api: Client, sim: Simulator) -> None:
    sim.play(Fault.half_answer())
    with pytest.raises(http.client.IncompleteRead) as half:
        create(api)
    assert half.value.partial.startswith(b'{"success":true,"data":{"streamId":')
    assert half.value.expected is not None
    assert abs(half.value.expected - len(half.value.partial)) <= 1
    assert len(sim.streams) == 1


@pytest.mark.parametrize("taken", [False, True])
@pytest.mark.parametrize(
    ("code", "words"),
    [
        (400, "bad request"),
        (401, "unauthorized"),
        (403, "forbidden"),
        (404, "stream not found"),
        (409, "conflict"),
        (422, "payload validation failed"),
        (429, "too many requests"),
        (500, "internal server error"),
    ],
)
def test_statuses_in_the_apis_own_words(
    api: Client, sim: Simulator, code: int, words: str, taken: bool
) -> None:
    sim.play(Fault.status(code, taken=taken))
    reply = create(api)
    assert (reply.status, reply.error["message"]) == (code, words)
    assert ("fields" in reply.error) is (code == 422)
    assert ("description" in reply.error) is (code != 422)
    assert reply.headers.get("Retry-After") == ("60" if code == 429 else None)
    assert len(sim.streams) == taken


@pytest.mark.parametrize("code", [502, 503, 504, 520, 522, 524])
def test_statuses_of_the_proxy_in_front(api: Client, sim: Simulator, code: int) -> None:
    sim.play(Fault.status(code))
    reply = create(api)
    assert (reply.status, reply.headers["Content-Type"]) == (code, "text/html; charset=UTF-8")
    assert f"Error code {code}".encode() in reply.raw
    assert sim.streams == []


@pytest.mark.parametrize(
    ("body", "raw"),
    [
        (b"\x00\xff", b"\x00\xff"),
        ("text", b"text"),
        ([1], b"[1]"),
        (
            ApiError(429, "no", "because"),
            b'{"success":false,"error":{"code":429,"message":"no","description":"because"}}',
        ),
    ],
)
def test_statuses_with_a_body_and_headers_of_ones_own(
    api: Client, sim: Simulator, body: object, raw: bytes
) -> None:
    sim.play(Fault.status(429, body, {"Retry-After": "2"}), Fault.status(429, body, {}))
    first, second = create(api), create(api)
    assert (first.status, first.raw, first.headers["Retry-After"]) == (429, raw, "2")
    assert (second.status, second.raw, "Retry-After" in second.headers) == (429, raw, False)


def test_garbage_answer_still_creates_the_stream(api: Client, sim: Simulator) -> None:
    sim.play(Fault.garbage())
    reply = create(api)
    assert (reply.status, len(sim.streams)) == (201, 1)
    with pytest.raises(json.JSONDecodeError):
        _ = reply.body


@pytest.mark.parametrize("taken", [False, True])
def test_html_page_is_answered_with_status_200(api: Client, sim: Simulator, taken: bool) -> None:
    sim.play(Fault.html(taken=taken))
    reply = create(api)
    assert (reply.status, reply.headers["Content-Type"]) == (200, "text/html")
    assert reply.raw.startswith(b"<!DOCTYPE html>")
    assert len(sim.streams) == taken


def test_empty_answer_still_creates_the_stream(api: Client, sim: Simulator) -> None:
    sim.play(Fault.empty())
    reply = create(api)
    assert (reply.status, reply.raw, reply.headers["Content-Length"]) == (201, b"", "0")
    assert len(sim.streams) == 1


def test_answer_that_is_not_an_object_still_creates_the_stream(api: Client, sim: Simulator) -> None:
    sim.play(Fault.not_an_object(), Fault.not_an_object(None))
    assert (create(api).body, create(api).body) == (["no", "object"], None)
    assert len(sim.streams) == 2


@pytest.mark.parametrize("taken", [False, True])
def test_error_inside_a_200_answer(api: Client, sim: Simulator, taken: bool) -> None:
    sim.play(Fault.success_false(taken=taken))
    reply = create(api)
    assert (reply.status, reply.body["success"], reply.body["error"]["code"]) == (200, False, 500)
    assert len(sim.streams) == taken


@pytest.mark.parametrize("code", [302, 307])
def test_redirect_creates_nothing(api: Client, sim: Simulator, code: int) -> None:
    sim.play(Fault.redirect("http://127.0.0.1:9/elsewhere", code))
    reply = create(api)
    assert (reply.status, reply.headers["Location"]) == (code, "http://127.0.0.1:9/elsewhere")
    assert (reply.raw, sim.streams) == (b"", [])


def test_answer_with_wrong_types_and_unknown_keys(api: Client, sim: Simulator) -> None:
    sim.play(Fault.wrong_types(times=2))
    made = create(api)
    (stored,) = sim.streams
    assert (made.status, made.body["success"]) == (201, True)
    assert (made.data["streamId"], made.data["trial"]) == (stored["streamId"], "false")
    assert (made.data["reconnectWindow"], made.data["enableRecording"]) == ("60", "true")
    assert {"addedLater", "playbackIds"} <= made.data.keys()
    assert not {"lowLatency", "srtPlaybackResponse", "metadata"} & made.data.keys()
    listed = api.call("GET", STREAMS)
    assert listed.body["pagination"]["totalRecords"] == "1"
    assert listed.data[0]["streamId"] == stored["streamId"]


@pytest.mark.parametrize("taken", [False, True])
def test_freeze_lasts_until_the_end(api: Client, sim: Simulator, taken: bool) -> None:
    sim.play(Fault.freeze(taken=taken))
    address = urlsplit(sim.url)
    with socket.create_connection((address.hostname or "", address.port or 0), timeout=0.3) as connection:
        head = f"POST /v1{STREAMS} HTTP/1.1\r\nAuthorization: {api.headers['Authorization']}\r\n"
        body = json.dumps(MINIMAL)
        head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        connection.sendall((head + body).encode())
        with pytest.raises(TimeoutError):
            connection.recv(1)
        assert len(sim.streams) == taken
        assert api.call("GET", STREAMS).status == 200
        connection.settimeout(5)
        sim.stop()
        assert connection.recv(1) == b""


@pytest.mark.parametrize("fault", [Fault.freeze(), Fault.slow(60), Fault.slow_answer(60)])
def test_stopping_does_not_wait_for_hung_requests(fault: Fault) -> None:
    before = threading.active_count()
    with Simulator() as sim:
        sim.play(fault, fault)
        clients = [threading.Thread(target=hung, args=(Client(sim),)) for _ in range(2)]
        for client in clients:
            client.start()
        wait_for(lambda: len(sim.requests) == 2)
        started = time.monotonic()
    assert time.monotonic() - started < 2
    for client in clients:
        client.join()
    assert threading.active_count() == before


def hung(api: Client) -> None:
    with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
        api.call("GET", STREAMS)


def test_a_client_that_gives_up_is_no_error(api: Client, sim: Simulator) -> None:
    sim.play(Fault.slow_answer(0.1))
    address = urlsplit(sim.url)
    with socket.create_connection((address.hostname or "", address.port or 0)) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.sendall(f"GET /v1{STREAMS} HTTP/1.1\r\n\r\n".encode())
        wait_for(lambda: len(sim.requests) == 1)
    time.sleep(0.15)
    assert api.call("GET", STREAMS).status == 200


def test_faults_meet_the_requests_they_are_meant_for(api: Client, sim: Simulator) -> None:
    stream_id = api.create()["streamId"]
    sim.play(Fault.status(500, method="PUT"), Fault.status(409, path=stream_id))
    assert api.call("GET", STREAMS).status == 200
    assert api.call("GET", f"{STREAMS}/{stream_id}").status == 409
    assert api.call("GET", f"{STREAMS}/{stream_id}").status == 200
    assert api.call("PUT", f"{STREAMS}/{stream_id}/live-disable").status == 500
    assert sim.streams[0]["status"] == "idle"


def test_faults_come_in_order_and_as_often_as_told(api: Client, sim: Simulator) -> None:
    sim.play(Fault.status(502, times=2), Fault.status(503), Fault.status(504, times=None))
    statuses = [api.call("GET", STREAMS).status for _ in range(6)]
    assert statuses == [502, 502, 503, 504, 504, 504]
    sim.clear_faults()
    assert api.call("GET", STREAMS).status == 200
    assert all(earlier.at <= later.at for earlier, later in pairwise(sim.requests))
