"""Simulcast for real: one stream, sent on to RTMP receivers, each for itself."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from fastpix_desktop.simulator import Simulator
from fastpix_desktop.simulator.relay import wanted_of
from tests.contract.client import STREAMS, Client
from tests.contract.encoders import OnAir, encoder, until


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator(ingest=True) as simulator:
        yield simulator


@pytest.fixture
def platform() -> Iterator[Simulator]:
    """A platform that receives RTMP: another ingest."""
    with Simulator(ingest=True) as simulator:
        yield simulator


def nobody() -> str:
    """Return an RTMP server's address at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"rtmp://127.0.0.1:{free.getsockname()[1]}/live"


def add(sim: Simulator, stream: OnAir, server: str, key: str) -> str:
    path = f"{STREAMS}/{stream.id}/simulcast"
    reply = Client(sim).call("POST", path, {"url": server, "streamKey": key})
    assert reply.status == 201
    return f"{path}/{reply.data['simulcastId']}"


@pytest.mark.timeout(180)
def test_one_target_receives_while_another_fails_and_each_is_switched_alone(
    sim: Simulator, platform: Simulator
) -> None:
    stream, there = OnAir(sim, sim.seed("Service")), OnAir(platform, platform.seed("Channel"))
    add(sim, stream, nobody(), "nobody-has-this")
    target = add(sim, stream, platform.ingest.rtmp_server, there.key)
    platform.ingest.reconnect_window = 0.2
    with encoder(*stream.rtmp):
        until(lambda: there.status == "active")
        assert stream.status == "active"
        assert Client(sim).call("PUT", target, {"isEnabled": False}).status == 200
        until(lambda: there.status == "idle")
        assert stream.status == "active"
        assert Client(sim).call("PUT", target, {"isEnabled": True}).status == 200
        until(lambda: there.status == "active")
        assert Client(sim).call("DELETE", target).status == 200
        until(lambda: there.status == "idle")
        assert stream.status == "active"


def test_nothing_is_sent_to_another_computer_or_to_what_is_off() -> None:
    def target(url: str, *, on: bool = True) -> dict[str, object]:
        return {"simulcastId": url, "url": url, "streamKey": "k", "isEnabled": on}

    here = "rtmp://127.0.0.1:1935/live"
    for url in ("rtmp://live.twitch.tv/app", "rtmp://127.0.0.1.example/app", "rtmp://[/app"):
        assert wanted_of(Path(), [target(url)]) == {}
    assert wanted_of(Path(), [target(here, on=False)]) == {}
    assert wanted_of(Path(), [target(here)]) == {here: (Path(), f"{here}/k")}
