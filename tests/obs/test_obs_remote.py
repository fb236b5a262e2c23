"""The program's presenters and a running OBS, on real sockets: paired, sent, read back, received, undone."""

import asyncio
import contextlib
import json
import logging
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.obs import ini as obs_ini
from fastpix_desktop.domain.obs.captures import is_capture
from fastpix_desktop.domain.obs.errors import Busy, ObsBusy, ObsDidNotStart, ObsRefused
from fastpix_desktop.domain.obs.profile import profile_name
from fastpix_desktop.domain.obs.service import is_same
from fastpix_desktop.domain.obs.status import StreamService
from fastpix_desktop.domain.obs.websocket import ObsAddress
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.steps import Step, StepState
from tests.obs.harness import (
    WEBSOCKET_PASSWORD,
    WEBSOCKET_PORT,
    ObsHome,
    ObsUnderTest,
    end_obs,
    running_obs,
    screen,
    turn_websocket_on,
)
from tests.obs.receivers import RTMP_PORT, SHORT_S, SRT_PORT, rtmp_receiver, srt_receiver
from tests.obs.sandbox import Sandbox, inside, wait_until
from tests.obs.test_obs_streams import SMALL, assert_as_asked, machine_in
from tests.obs_socket.fake_obs import FakeObs
from tests.presenters.live import KEY, PASSPHRASE, STREAM, FastPix, Keys, Program

OBS_MS = 60_000
"""OBS takes seconds for each thing, and more where others want the same processor."""
NEW = profile_name(STREAM.title, STREAM.id)
VIDEO = "[Video]\nBaseCX=640\nBaseCY=360\nOutputCX=320\nOutputCY=180\n"
BASIC = f"[General]\nName=Untitled\n{VIDEO}[SimpleOutput]\nVBitrate=900\n"
TWITCH = {
    "service": "Twitch",
    "server": "auto",
    "key": "their-own-key",
    "odd": 7,
    "nested": {"a": [{"b": 1.5}]},
}


class Live:
    """A running OBS, and the program beside it, in the same network."""

    theirs: StreamService
    """What OBS said at first: OBS 32 adds what it knows of Twitch by itself."""

    def __init__(
        self, bot: QtBot, loop: qasync.QEventLoop, program: Program, home: ObsHome, sandbox: Sandbox
    ) -> None:
        self.bot, self.loop, self.program, self.home, self.sandbox = bot, loop, program, home, sandbox

    def until(self, condition: Callable[[], object], timeout: int = OBS_MS) -> None:
        self.bot.waitUntil(lambda: bool(condition()), timeout=timeout)

    def ask(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        task = self.loop.create_task(coroutine)
        self.until(task.done)
        return task.result()

    def done(self) -> dict[Step, StepState]:
        """Wait until what was asked for is over."""
        self.until(lambda: not self.program.go_live.is_busy)
        return dict(self.program.go_live.steps.all)

    def succeeded(self) -> None:
        found = self.done()
        failed = [arg for name, arg in self.program.said if name == "failed"]
        assert set(found.values()) == {StepState.DONE}, (found, failed)

    def go_live(self, *, fix: bool) -> None:
        """Until OBS streams; FastPix, in memory, receives nothing yet."""
        go_live = self.program.go_live
        go_live.plan()
        self.succeeded()
        go_live.go_live(self.program.told("planned"), fix=fix)  # type: ignore[arg-type] # a Plan
        self.until(lambda: dict(go_live.steps.all).get(Step.RECEIVE) is StepState.DOING)

    def service_of(self, folder: str = "Untitled") -> dict[str, Any]:
        text = (self.home.profiles / folder / "service.json").read_text()
        found: dict[str, Any] = json.loads(text)
        return found

    def is_theirs(self) -> bool:
        """Whether OBS streams to Twitch again: what it says of that, and all that stood on its disk."""
        now = self.ask(self.program.link.client.service())
        on_disk = self.service_of()
        kept = {**on_disk["settings"], **TWITCH} == on_disk["settings"] and on_disk["type"] == "rtmp_common"
        return kept and is_same(now, self.theirs)

    def folder_of(self, name: str) -> Path:
        """The folder of a profile: which, is OBS's own choice."""
        files = self.home.profiles.glob("*/basic.ini")
        (found,) = (file.parent for file in files if f"\nName={name}\n" in file.read_text())
        return found

    def leaks(self) -> set[str]:
        """Which secrets are in what OBS has logged and said."""
        said = self.home.logs() + self.sandbox.log("obs.log")
        assert said
        return {each for each in (KEY, PASSPHRASE, WEBSOCKET_PASSWORD, "their-own-key") if each in said}


@pytest.fixture
def needs_password() -> bool:
    """Whether OBS asks for a password; a test may say otherwise."""
    return True


@pytest.fixture
def live(
    qtbot: QtBot,
    loop: qasync.QEventLoop,
    *,
    sandboxed: Callable[..., Sandbox],
    obs: ObsUnderTest,
    home: ObsHome,
    needs_password: bool,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> Iterator[Live]:
    """OBS runs and streams to Twitch so far; the program is paired with it by its files, a stream is open."""
    turn_websocket_on(home, obs, needs_password=needs_password)
    (home.profiles / "Untitled/basic.ini").write_text(BASIC)
    (home.profiles / "Untitled/service.json").write_text(
        json.dumps({"type": "rtmp_common", "settings": TWITCH})
    )
    caplog.set_level(logging.DEBUG)
    sandbox = sandboxed(obs)
    program = Program(tmp_path, Keys(), FastPix())
    program.wall._machine = machine_in(sandbox, home, obs)
    program.examine = program.wall.examine
    program.preferences.rtmps_server = f"rtmp://127.0.0.1:{RTMP_PORT}/live"
    program.preferences.srt_address = f"srt://127.0.0.1:{SRT_PORT}"
    program.go_live.receive_s = OBS_MS / 1000
    made = Live(qtbot, loop, program, home, sandbox)
    with screen(sandbox), inside(sandbox), running_obs(sandbox, obs, home):
        program.link.pair_by_files()
        program.link.want(wanted=True)
        made.until(lambda: program.link.state is ConnectionState.CONNECTED)
        made.theirs = made.ask(program.link.client.service())
        program.obs.show_stream(STREAM)
        program.obs.choose_encoder(SMALL)
        try:
            yield made
        finally:
            with contextlib.suppress(ObsRefused):
                made.ask(_stopped(program))
            made.ask(program.close())
    told = " ".join(f"{name} {arg!r}" for name, arg in program.said)
    for secret in (KEY, PASSPHRASE, WEBSOCKET_PASSWORD, "their-own-key"):
        assert secret not in caplog.text
        assert secret not in told


async def _stopped(program: Program) -> None:
    """OBS ends at once only where it does not stream."""
    if program.link.is_connected and (await program.link.client.output()).active:
        await program.link.client.stop_stream()
        await asyncio.sleep(1)


def test_what_obs_says_of_itself(live: Live, obs: ObsUnderTest) -> None:
    remote = live.program.link.client
    assert live.program.link.version is not None
    assert live.program.link.version.obs.startswith(".".join(map(str, obs.version)))
    assert not live.ask(remote.output()).active
    assert not live.ask(remote.is_recording())
    assert not live.ask(remote.is_seen_beside())  # with no replay buffer, nor a device for a virtual camera
    assert live.ask(remote.profiles()).names == ("Untitled",)
    assert live.is_theirs()
    basic = live.ask(remote.parameters())
    found = {key: obs_ini.value_of(basic, *key) for key in (("Output", "Mode"), ("Video", "FPSCommon"))}
    assert found == {("Output", "Mode"): "Simple", ("Video", "FPSCommon"): "30"}
    for section, key, value in (
        ("SimpleOutput", "VBitrate", "900"),
        ("SimpleOutput", "StreamEncoder", "x264"),
        ("SimpleOutput", "UseAdvanced", "false"),
        ("Output", "Reconnect", "true"),
        ("Output", "RetryDelay", "2"),
        ("Output", "MaxRetries", "25"),
        ("Output", "DelayEnable", "false"),
        ("Video", "FPSType", "0"),
        ("Video", "FPSInt", "30"),
    ):
        assert obs_ini.value_of(basic, section, key) == value, (section, key)


def test_a_screen_that_obs_films_is_noticed(live: Live) -> None:
    remote = live.program.link.client
    assert live.ask(remote.captures()) == ()
    noticed = live.program.said.count(("screenMayBeOnAir", None))
    ask = remote._ask  # type: ignore[attr-defined] # what only this test asks for
    kinds = live.ask(ask("GetInputKindList"))["inputKinds"]
    kind = next(each for each in kinds if is_capture(each))  # xshm_input, with a version or without
    live.ask(ask("CreateInput", {"sceneName": "Scene", "inputName": "My screen", "inputKind": kind}))
    live.until(lambda: live.program.said.count(("screenMayBeOnAir", None)) > noticed)
    assert live.ask(remote.captures()) == ("My screen",)
    hide = {"sceneName": "Scene", "sceneItemId": 1, "sceneItemEnabled": False}
    noticed = live.program.said.count(("screenMayBeOnAir", None))
    live.ask(ask("SetSceneItemEnabled", hide))
    live.until(lambda: live.program.said.count(("screenMayBeOnAir", None)) > noticed)
    assert live.ask(remote.captures()) == ()


def test_sent_and_started_by_rtmp(live: Live, record_property: Callable[[str, object], None]) -> None:
    """In the person's own profile, fixed: what is set over the websocket holds from this start on."""
    go_live = live.program.go_live
    with rtmp_receiver(live.sandbox, KEY, SHORT_S) as receiver:
        live.go_live(fix=True)
        assert live.service_of() == {
            "type": "rtmp_custom",
            "settings": {
                "server": f"rtmp://127.0.0.1:{RTMP_PORT}/live",
                "key": KEY,
                "use_auth": False,
                "username": "",
                "password": "",
                "bwtest": False,
            },
        }
        live.program.fastpix.status = Status.ACTIVE
        live.succeeded()
        # While it streams, nothing is sent to it, and nothing is brought back.
        for ask in (go_live.send, go_live.undo):
            ask()
            assert StepState.FAILED in live.done().values()
            refusal = live.program.told("failed")
            assert isinstance(refusal, ObsBusy)
            assert refusal.doing is Busy.STREAMING
        arrived = receiver.wait()
    assert_as_asked(arrived, size=(320, 180))
    record_property("keyframes", arrived.keyframes_text)
    # The receiver is gone: OBS tries to come back, and is stopped while it does.
    live.until(lambda: live.ask(live.program.link.client.output()).reconnecting)
    go_live.end(STREAM, finish=True)
    live.succeeded()
    assert live.program.fastpix.finished == [STREAM.id]
    assert not live.ask(live.program.link.client.output()).active
    assert live.leaks() == set()


def test_sent_and_started_by_srt(live: Live, record_property: Callable[[str, object], None]) -> None:
    """In a profile of its own: the present one keeps its key, although OBS 32 answers before it switches."""
    go_live = live.program.go_live
    go_live.new_profile = True
    live.program.obs.choose_protocol(Protocol.SRT)
    with srt_receiver(live.sandbox, PASSPHRASE) as receiver:
        live.go_live(fix=False)
        live.program.fastpix.status = Status.ACTIVE
        live.succeeded()
        arrived = receiver.wait()
    assert_as_asked(arrived)
    record_property("keyframes", arrived.keyframes_text)
    assert arrived.srt_stream_id == STREAM.id
    untouched = json.loads((live.home.profiles / "Untitled/service.json").read_text())
    assert {**untouched["settings"], **TWITCH} == untouched["settings"]
    assert live.service_of(live.folder_of(NEW).name)["settings"] == {
        "server": f"srt://127.0.0.1:{SRT_PORT}",
        "key": STREAM.id,
        "use_auth": True,
        "username": "",
        "password": PASSPHRASE,
        "bwtest": False,
    }
    go_live.end(STREAM, finish=False)
    live.succeeded()
    go_live.undo()
    live.succeeded()
    wait_until(lambda: live.home.profile_names() == ["Untitled"], "the profile stays")
    assert live.is_theirs()
    assert live.home.holding(PASSPHRASE) == set()
    assert live.leaks() == set()


def test_undone_to_the_letter(live: Live) -> None:
    """Whatever OBS streamed to before: on its disk it stands as it did, and our key in none of its files."""
    remote = live.program.link.client
    for kind, settings in (
        ("rtmp_common", TWITCH),
        ("rtmp_common", {"service": "YouTube - RTMPS", "key": "their-own-key"}),
        ("rtmp_custom", {"server": "rtmp://theirs/live", "key": "their-own-key", "use_auth": True, "odd": 7}),
        ("rtmp_custom", {"server": "srt://theirs:1", "password": "their-own-key", "ünï": "“x”\\ \u2028"}),
        ("rtmp_custom", {"server": ""}),
    ):
        other = "rtmp_custom" if kind == "rtmp_common" else "rtmp_common"
        live.ask(remote.set_service(StreamService(other, Secret('{"server": "", "key": ""}'))))
        live.ask(remote.set_service(StreamService(kind, Secret(json.dumps(settings)))))
        before = live.service_of()
        assert {**before["settings"], **settings} == before["settings"]
        for protocol in Protocol:
            live.program.obs.choose_protocol(protocol)
            live.program.go_live.send()
            live.succeeded()
        assert live.service_of()["settings"]["password"] == PASSPHRASE
        assert "Untitled/service.json" in live.home.holding(PASSPHRASE)
        live.program.go_live.undo()
        live.succeeded()
        assert live.service_of() == before
        for secret in (KEY, PASSPHRASE):
            assert live.home.holding(secret) == set()
    assert live.leaks() == set()


def test_an_obs_that_cannot_connect_did_not_start(live: Live) -> None:
    """Nobody listens. OBS shows a dialog, and its websocket answers all the same."""
    go_live = live.program.go_live
    go_live.plan()
    live.succeeded()
    go_live.go_live(live.program.told("planned"), fix=False)  # type: ignore[arg-type] # a Plan
    assert live.done()[Step.START] is StepState.FAILED
    assert isinstance(live.program.told("failed"), ObsDidNotStart)
    live.program.said.clear()
    go_live.undo()
    live.succeeded()
    assert live.is_theirs()
    assert live.leaks() == set()


def test_connected_anew_while_obs_waits_for_its_next_attempt(live: Live) -> None:
    go_live = live.program.go_live
    with rtmp_receiver(live.sandbox, KEY, seconds=1) as receiver:
        live.go_live(fix=False)
        live.program.fastpix.status = Status.ACTIVE
        live.succeeded()
        receiver.wait()
    live.until(lambda: live.ask(live.program.link.client.output()).reconnecting)
    with rtmp_receiver(live.sandbox, KEY, seconds=2) as receiver:
        go_live.reconnect()
        live.succeeded()
        arrived = receiver.wait()
    assert arrived.video_packets > 50  # of 60
    go_live.end(STREAM, finish=False)
    live.succeeded()


def test_obs_ends_and_comes_back(live: Live, obs: ObsUnderTest) -> None:
    link = live.program.link
    live.ask(_end_obs(live))
    live.until(lambda: link.state is ConnectionState.CLOSED)
    with running_obs(live.sandbox, obs, live.home):
        live.until(lambda: link.state is ConnectionState.CONNECTED)
        live.program.go_live.send()
        live.succeeded()
    live.until(lambda: link.state is ConnectionState.CLOSED)


@pytest.mark.parametrize("needs_password", [False])
def test_an_obs_with_authentication_off_is_connected_and_set_up(live: Live) -> None:
    """The password is still in its file, and isn't expected to be asked for."""
    live.program.go_live.send()
    live.succeeded()
    assert live.service_of()["settings"]["key"] == KEY
    live.program.link.pair_with(ObsAddress("localhost", WEBSOCKET_PORT, Secret("")))
    live.until(lambda: live.program.link.host_port and live.program.link.state is ConnectionState.CONNECTED)


@pytest.mark.parametrize("needs_password", [False])
def test_an_obs_that_does_not_ask_for_the_password_we_hold_gets_nothing(live: Live) -> None:
    link = live.program.link
    link.pair_with(ObsAddress("127.0.0.1", WEBSOCKET_PORT, Secret(WEBSOCKET_PASSWORD)))
    live.until(lambda: link.state is ConnectionState.NO_QUESTION)
    assert not link.is_connected
    link.pair_with(ObsAddress("127.0.0.1", WEBSOCKET_PORT, Secret("")))
    live.until(lambda: link.state is ConnectionState.CONNECTED)


def test_an_obs_that_we_do_not_find_is_asked_about(live: Live) -> None:
    link, machine = live.program.link, live.program.wall._machine
    live.program.wall._machine = replace(machine, variables={**machine.variables, "PATH": ""})
    link.try_again()
    live.until(lambda: link.state is ConnectionState.UNVERIFIED)
    assert link.program.endswith("/bin/obs")
    link.trust()
    live.until(lambda: link.state is ConnectionState.CONNECTED)


def test_a_program_that_takes_the_port_after_obs_gets_nothing(live: Live) -> None:
    link = live.program.link
    link.pair_with(ObsAddress("127.0.0.1", WEBSOCKET_PORT, Secret(WEBSOCKET_PASSWORD)))
    live.until(lambda: link.state is ConnectionState.CONNECTED)
    live.ask(_end_obs(live))
    live.until(lambda: not link.is_connected)
    impostor = FakeObs(WEBSOCKET_PASSWORD)
    impostor.port = WEBSOCKET_PORT
    with impostor:
        link.try_again()
        live.until(lambda: link.state is ConnectionState.OTHER_PROGRAM)
        live.program.go_live.send()
        live.done()
        assert impostor.received == []
    assert link.program.rpartition("/")[2].startswith("python")


async def _end_obs(live: Live) -> None:
    await asyncio.to_thread(end_obs, live.sandbox)


def test_profile_after_profile_each_has_its_own_key(live: Live) -> None:
    """OBS 32 answers before it has switched, most of the time: what comes then goes into the earlier one."""
    live.program.go_live.new_profile = True
    # The first of what a new profile is told, and other than that in theirs.
    for key, value in (("Mode", "Advanced"), ("Reconnect", "false")):
        live.ask(live.program.link.client.set_parameter("Output", key, value))
    keys = {}
    for number in range(1, 5):
        stream = replace(STREAM, id=f"stream-{number}", stream_key=Secret(f"{KEY}-{number}"))
        live.program.obs.show_stream(stream)
        live.program.go_live.send()
        live.succeeded()
        keys[profile_name(stream.title, stream.id)] = f"{KEY}-{number}"
        found = {name: live.service_of(live.folder_of(name).name)["settings"]["key"] for name in keys}
        assert found == keys
        assert live.service_of()["settings"]["key"] == "their-own-key"
        theirs = (live.home.profiles / "Untitled/basic.ini").read_text()
        assert obs_ini.value_of(theirs, "Output", "Mode") == "Advanced"
        assert obs_ini.value_of(theirs, "Output", "Reconnect") == "false"
    live.program.go_live.undo()
    live.succeeded()
    wait_until(lambda: live.home.profile_names() == ["Untitled"], "the profiles stay")
    assert live.is_theirs()
    assert live.home.holding(KEY) == set()
