"""Connections: dead addresses cost next to nothing, and those that work are kept."""

import contextlib
import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest

from fastpix_desktop.domain.errors import OutcomeUnknown
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.services.http import connect
from fastpix_desktop.simulator import Fault, Simulator
from tests.services.conftest import LOOPBACK, Listen
from tests.services.short_api import MOST_S, create, make

MUTE = "127.0.0.2"
pytestmark = pytest.mark.usefixtures("plain_environment")


# Addresses that are dead


@pytest.fixture
def half_dead(monkeypatch: pytest.MonkeyPatch) -> Iterator[Simulator]:
    """An API whose name has two addresses: the first swallows every packet, as broken IPv6 does."""
    with Simulator(token_id="id", secret="s") as simulator, contextlib.ExitStack() as stack:
        port = int(simulator.url.split(":")[2].split("/")[0])
        full = stack.enter_context(socket.socket())
        full.bind((MUTE, port))
        full.listen(0)
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        real = socket.getaddrinfo

        def look_up(host: str, *args: object, **options: object) -> object:
            if host != "api.test":
                return real(host, *args, **options)  # type: ignore[arg-type]
            of = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
            return [(*of, (MUTE, port)), (*of, (LOOPBACK, port))]

        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        yield simulator


def test_a_dead_address_costs_a_quarter_of_a_second_once(half_dead: Simulator) -> None:
    api = make(half_dead.url.replace(LOOPBACK, "api.test"), 5)
    began = time.monotonic()
    stream = api.create(StreamDraft(title="x"), "launch")
    first = time.monotonic() - began
    assert connect.HEAD_START_S <= first < MOST_S
    # From now on, the address that worked is tried first: no head start for the dead one.
    began = time.monotonic()
    connect.connect("api.test", 1, 5).close()
    api.delete(stream.id)
    assert time.monotonic() - began < connect.HEAD_START_S


def test_all_addresses_dead_is_a_time_out_and_refusal_is_told_apart() -> None:
    with socket.socket() as closed:
        closed.bind((LOOPBACK, 0))
        place = closed.getsockname()
        here = (socket.AF_INET, place)
        with pytest.raises(connect.NotConnected) as caught:
            connect.race([here, here], 5)
    assert [type(each) for each in caught.value.causes] == [ConnectionRefusedError] * 2
    assert not caught.value.is_late


def test_families_take_turns() -> None:
    four, six = socket.AF_INET, socket.AF_INET6
    found: list[connect.Address] = [(six, ("a",)), (six, ("b",)), (six, ("b",)), (four, ("c",))]
    assert connect._in_turn(found) == [(six, ("a",)), (four, ("c",)), (six, ("b",))]


# Connections that are kept


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator(token_id="id", secret="s", seed=1) as running:
        yield running


def test_turning_off_uses_the_kept_connection_and_creating_its_own(
    sim: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[socket.socket] = []
    real = connect.race

    def race(*args: Any) -> Any:
        found = real(*args)
        made.append(found[0])
        return found

    monkeypatch.setattr(connect, "race", race)
    api = make(sim.url, 5)
    stream = api.create(StreamDraft(title="x"), "launch")
    api.check()
    api.disable(stream.id)
    api.enable(stream.id)
    api.check()
    assert len(made) == 2
    create(api)
    assert len(made) == 3


def test_a_connection_that_was_idle_for_long_is_not_used_again(
    listen: Listen, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = b'{"success": true, "data": []}'

    def answer(connection: socket.socket) -> None:
        for _ in range(2):
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
            if not connection.recv(65536):
                return

    server = listen(answer)
    api = make(f"http://{LOOPBACK}:{server.port}/v1", 5)
    api.check()
    api.check()
    assert server.connections == 1
    monkeypatch.setattr("fastpix_desktop.services.http.connection.KEPT_S", 0.0)
    api.check()
    assert server.connections == 2


def test_what_breaks_off_on_a_kept_connection_is_not_sent_again(sim: Simulator) -> None:
    """FastPix refuses to turn off what is off already: a second try would give a wrong answer."""
    api = make(sim.url, 5)
    stream = api.create(StreamDraft(title="x"), "launch")
    api.check()
    sim.play(Fault.drop_after(method="PUT"))
    with pytest.raises(OutcomeUnknown):
        api.disable(stream.id)
    assert [each.method for each in sim.requests] == ["POST", "GET", "PUT"]


def test_a_kept_connection_that_the_server_has_closed_is_made_anew(sim: Simulator) -> None:
    api = make(sim.url, 5)
    stream = api.create(StreamDraft(title="x"), "launch")
    api.check()
    sim.stop()
    sim.start()  # the same port
    api.disable(stream.id)
    assert api.stream(stream.id).status is Status.DISABLED
