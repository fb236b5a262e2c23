"""A real OBS streams into the simulator's ingest: what the demo and the tests of going live stand on."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fastpix_desktop.domain.encoders.settings import EncoderSettings, Size, retry_plan
from fastpix_desktop.domain.obs.profile import render
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings
from fastpix_desktop.services.obs.profiles import export_profile
from fastpix_desktop.simulator import Simulator
from tests.contract.client import STREAMS, Client
from tests.contract.encoders import OnAir, until
from tests.obs.harness import ObsHome, ObsUnderTest, screen, streaming_obs
from tests.obs.pace import SHORT_SEGMENTS, hurry
from tests.obs.sandbox import Sandbox, inside

SMALL = EncoderSettings(Size(640, 360), 30, 800, 128, canvas=Size(640, 360))
PATIENCE = 60
"""Seconds: OBS takes some to be on the air, more where others want the same processor."""


@pytest.fixture
def sandbox(sandboxed: Callable[..., Sandbox], obs: ObsUnderTest) -> Iterator[Sandbox]:
    """A sandbox with a screen, in whose network this test is."""
    made = sandboxed(obs)
    with screen(made), inside(made):
        yield made


@pytest.fixture
def stream(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[OnAir]:
    """A stream of a simulator in that network."""
    hurry(SHORT_SEGMENTS, monkeypatch.setattr)
    with Simulator(ingest=True) as simulator:
        yield OnAir(simulator, simulator.seed("One"))


def _profile(stream: OnAir, ingest: RtmpSettings | SrtSettings, home: ObsHome, folder: Path) -> str:
    """Put a profile into OBS; return its name."""
    exported = export_profile(render("One", stream.id, ingest, SMALL, retry_plan(60)), folder)
    shutil.copytree(exported.folder, home.profiles / exported.folder.name)
    return exported.profile.display_name


def test_obs_by_rtmp(
    stream: OnAir, sandbox: Sandbox, obs: ObsUnderTest, home: ObsHome, tmp_path: Path
) -> None:
    ingest = stream.simulator.ingest
    profile = _profile(stream, RtmpSettings(ingest.rtmp_server, Secret(stream.key)), home, tmp_path)
    with streaming_obs(sandbox, obs, home, profile):
        until(lambda: stream.status == "active", PATIENCE)
        until(lambda: len(stream.segments()) > 1)
        ingest.cut(stream.id)
        before = stream.segments()
        assert stream.status == "active"
        until(lambda: stream.segments() != before, PATIENCE)  # OBS came back by itself, and goes on
        assert stream.status == "active"
        assert Client(stream.simulator).call("PUT", f"{STREAMS}/{stream.id}/finish").status == 200
        until(lambda: "mediaIds" in stream.now)
    assert "Reconnecting in" in home.logs()
    assert stream.key not in home.logs()


def test_obs_by_srt(
    stream: OnAir, sandbox: Sandbox, obs: ObsUnderTest, home: ObsHome, tmp_path: Path
) -> None:
    ingest = stream.simulator.ingest
    ingest.listen_srt(stream.id)
    settings = SrtSettings(ingest.srt_address, Secret(stream.id), Secret(stream.passphrase))
    with streaming_obs(sandbox, obs, home, _profile(stream, settings, home, tmp_path)):
        until(lambda: stream.status == "active", PATIENCE)
        until(lambda: len(stream.segments()) > 1)
    assert ingest.bytes_received(stream.id) > 10_000


def test_obs_with_a_wrong_key(
    stream: OnAir, sandbox: Sandbox, obs: ObsUnderTest, home: ObsHome, tmp_path: Path
) -> None:
    ingest = RtmpSettings(stream.simulator.ingest.rtmp_server, Secret("wrong-key"))
    with streaming_obs(sandbox, obs, home, _profile(stream, ingest, home, tmp_path)):
        until(lambda: "Streaming Stop" in home.logs(), PATIENCE)
    assert "NetStream.Publish.BadName" in home.logs()
    assert stream.status == "idle"
    assert stream.simulator.ingest.bytes_received(stream.id) == 0
