"""The WebSocket server of a closed OBS, turned on in its files: a real OBS lets the program in."""

import asyncio
import contextlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fastpix_desktop.domain.encoders.settings import retry_plan
from fastpix_desktop.domain.obs.errors import ObsRunning, ObsUnreachable
from fastpix_desktop.domain.obs.installation import Installation
from fastpix_desktop.domain.obs.profile import render
from fastpix_desktop.domain.obs.websocket import ObsServer
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.ingest import RtmpSettings
from fastpix_desktop.services.obs.client import ObsClient
from fastpix_desktop.services.obs.closing import ask_to_close, find_running
from fastpix_desktop.services.obs.folders import find_installations
from fastpix_desktop.services.obs.machine import Machine
from fastpix_desktop.services.obs.profiles import install_profile
from fastpix_desktop.services.obs.server import read_server, turn_back, turn_on
from tests.obs.harness import (
    WEBSOCKET_PASSWORD,
    WEBSOCKET_PORT,
    ObsHome,
    ObsUnderTest,
    is_running,
    running_obs,
    screen,
    turn_websocket_on,
)
from tests.obs.obs_ini import parse
from tests.obs.person import Person, person
from tests.obs.receivers import RTMP_PORT, SHORT_S, Arrived, Receiver, rtmp_receiver
from tests.obs.sandbox import Sandbox, inside, wait_until
from tests.obs.test_obs_streams import KEY, SMALL, assert_as_asked, machine_in
from tests.obs_socket.fake_obs import is_obs

WIZARD = "Auto-Configuration Wizard"
NEWER_SINCE = (30, 2, 0)
START_S = 40.0
QUIET_S = 1.5


@dataclass(frozen=True)
class Place:
    """A computer with a closed OBS, and a screen."""

    home: ObsHome
    sandbox: Sandbox
    machine: Machine
    person: Person

    @property
    def obs(self) -> Installation:
        (found,) = find_installations(self.machine)
        return found

    @property
    def server(self) -> ObsServer:
        found = read_server(self.home.config)
        assert found is not None
        return found

    def write(self, name: str, text: str) -> None:
        (self.home.config / name).parent.mkdir(parents=True, exist_ok=True)
        (self.home.config / name).write_text(text)

    def read(self, name: str) -> str:
        return (self.home.config / name).read_text()


@pytest.fixture
def place(sandboxed: Callable[..., Sandbox], obs: ObsUnderTest, home: ObsHome) -> Iterator[Place]:
    sandbox = sandboxed(obs)
    with screen(sandbox), inside(sandbox), person(sandbox) as someone:
        yield Place(home, sandbox, machine_in(sandbox, home, obs), someone)


async def connect(server: ObsServer) -> ObsClient:
    """Connect as the program does: by OBS's own files, again and again until it has started."""
    async with asyncio.timeout(START_S):
        while True:
            try:
                return await ObsClient.connect(server.address, lambda *_: None, lambda _: None, is_obs)
            except ObsUnreachable:
                await asyncio.sleep(0.2)


def version_by(server: ObsServer) -> str:
    async def ask() -> str:
        client = await connect(server)
        try:
            return (await client.version()).obs
        finally:
            await client.close()

    return asyncio.run(ask())


def closed(place: Place) -> None:
    wait_until(lambda: not is_running(place.sandbox), "OBS runs on")


def test_never_started(place: Place, obs: ObsUnderTest, tmp_path: Path) -> None:
    """The server is on at once; OBS's wizard opens as announced, and nothing streams before it's closed."""
    place.home.config.rename(tmp_path / "gone")
    assert place.obs.will_ask_wizard
    ingest = RtmpSettings(f"rtmp://127.0.0.1:{RTMP_PORT}/live", Secret(KEY))
    profile = install_profile(
        place.obs, render("First", "stream-1", ingest, SMALL, retry_plan(300)), place.machine
    )
    turn_on(place.home.config, place.machine, require_password=False)
    password = place.server.password
    assert place.obs.will_ask_wizard

    async def stream(receiver: Receiver) -> Arrived:
        client = await connect(place.server)
        try:
            assert (await client.profiles()).current == profile.name
            await asyncio.to_thread(place.person.focus, WIZARD)
            await client.start_stream()  # accepted, and ignored
            await asyncio.sleep(QUIET_S)
            assert not (await client.output()).active
            place.person.press("Escape")
            await asyncio.to_thread(wait_until, lambda: not place.person.sees(WIZARD), "the wizard stays")
            await client.start_stream()
            arrived = await asyncio.to_thread(receiver.wait)
            await client.stop_stream()
            return arrived
        finally:
            await client.close()

    with (
        rtmp_receiver(place.sandbox, KEY, SHORT_S) as receiver,
        running_obs(place.sandbox, obs, place.home, "--profile", profile.name),
    ):
        arrived = asyncio.run(stream(receiver))
        with pytest.raises(ObsRunning):
            turn_on(place.home.config, place.machine, require_password=False)
    assert_as_asked(arrived)
    closed(place)
    assert place.server.password == password
    assert not place.obs.will_ask_wizard
    is_newer = (place.home.config / "plugin_config/obs-websocket/config.json").exists()
    assert is_newer is (obs.version >= NEWER_SINCE)
    assert password.reveal() not in place.home.logs() + place.sandbox.log("obs.log")
    with running_obs(place.sandbox, obs, place.home):
        version_by(place.server)
        place.person.focus("OBS ")
        assert not place.person.sees(WIZARD)


def test_started_before_with_the_server_off(place: Place, obs: ObsUnderTest) -> None:
    turn_websocket_on(place.home, obs, enabled=False)
    before = turn_on(place.home.config, place.machine, require_password=False)
    assert place.server.address.password == Secret(WEBSOCKET_PASSWORD)
    with running_obs(place.sandbox, obs, place.home):
        assert version_by(place.server).startswith(".".join(map(str, obs.version)))
    closed(place)
    turn_back(before, place.machine)
    with running_obs(place.sandbox, obs, place.home):
        wait_until(lambda: "Startup complete" in place.home.logs(), "OBS does not start", START_S)
        place.person.focus("OBS ")
        listening = Path(f"/proc/{place.sandbox.pid}/net/tcp").read_text()
        listening += Path(f"/proc/{place.sandbox.pid}/net/tcp6").read_text()
        assert f":{WEBSOCKET_PORT:04X}" not in listening
    assert not place.server.enabled


def test_authentication_turned_on(place: Place, obs: ObsUnderTest) -> None:
    turn_websocket_on(place.home, obs, enabled=False, needs_password=False)
    before = turn_on(place.home.config, place.machine, require_password=True)
    assert not before.needs_password
    assert place.server.needs_password
    with running_obs(place.sandbox, obs, place.home):
        version_by(place.server)  # which expects the question, or fails


def test_upgraded(place: Place, obs: ObsUnderTest) -> None:
    """What the older OBS wrote wins over a newer file, on every version; and what stays is one of them."""
    section = (
        "\n[OBSWebSocket]\nFirstLoad=false\nServerEnabled=false\nServerPort=4466\nServerPassword=older\n"
    )
    place.write("global.ini", place.read("global.ini") + section)
    newer = {"server_enabled": False, "server_port": 4477, "server_password": "newer", "first_load": False}
    place.write("plugin_config/obs-websocket/config.json", json.dumps(newer))
    turn_on(place.home.config, place.machine, require_password=False)
    assert (place.server.port, place.server.password) == (4466, Secret("older"))
    with running_obs(place.sandbox, obs, place.home):
        version_by(place.server)
    closed(place)
    assert (place.server.enabled, place.server.port, place.server.password) == (True, 4466, Secret("older"))
    moved = parse(place.read("global.ini")).get("OBSWebSocket", {}) == {}
    assert moved is (obs.version >= NEWER_SINCE)


def test_a_running_obs_is_closed_and_started_with_its_server_on(place: Place, obs: ObsUnderTest) -> None:
    """It ends by itself, saves, and leaves no mark of a crash; then the program can connect."""
    turn_websocket_on(place.home, obs, enabled=False)
    with running_obs(place.sandbox, obs, place.home) as process:
        wait_until(lambda: "Startup complete" in place.home.logs(), "OBS does not start", START_S)
        place.person.focus("OBS ")
        running = find_running(place.machine)
        assert running is not None
        assert running.config == place.obs.config
        ask_to_close(place.obs.config, place.machine)
        assert process.wait(START_S) == 0
    assert "Number of memory leaks" in place.home.logs()  # the last line of a clean end
    assert find_running(place.machine) is None
    assert not place.obs.will_ask_safe_mode
    turn_on(place.home.config, place.machine, require_password=False)
    with running_obs(place.sandbox, obs, place.home):
        version_by(place.server)


def test_an_obs_that_records_asks_first(place: Place, obs: ObsUnderTest) -> None:
    turn_websocket_on(place.home, obs)
    with running_obs(place.sandbox, obs, place.home, "--startrecording") as process:
        version_by(place.server)
        wait_until(lambda: "Recording Start" in place.home.logs(), "OBS does not record", START_S)
        for _ in range(4):  # an OBS that has only just begun to record may miss it
            ask_to_close(place.obs.config, place.machine)
            with contextlib.suppress(TimeoutError):
                place.person.focus("Exit OBS")
                break
        assert place.person.sees("Exit OBS")
        assert process.poll() is None
        assert is_running(place.sandbox)
