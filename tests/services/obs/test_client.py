"""An obs-websocket of our own, over a real socket: whatever it does, there is an answer or an ObsTrouble."""

import asyncio
import gc
import json
import logging
import socket
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from fastpix_desktop.domain.errors import ObsTrouble
from fastpix_desktop.domain.obs import ini as obs_ini
from fastpix_desktop.domain.obs.errors import (
    Busy,
    NotObs,
    ObsBusy,
    ObsCut,
    ObsPasswordRefused,
    ObsRefused,
    ObsUnreachable,
)
from fastpix_desktop.domain.obs.load import FrameCounts
from fastpix_desktop.domain.obs.profile_check import READ
from fastpix_desktop.domain.obs.status import ObsVersion, OutputStatus, Profiles, StreamService
from fastpix_desktop.domain.obs.websocket import ObsAddress
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.obs import client as obs_remote
from fastpix_desktop.services.obs.client import ObsClient
from tests.obs_socket.fake_obs import FakeObs, is_obs
from tests.services.conftest import Listen

PASSWORD = "correct horse ü"
KEY = "the-key-that-must-not-leak"
GARBAGE: list[bytes | str] = [
    b"",
    b"\xc1",
    b"\x00\x00",
    "text",
    json.dumps(7),
    json.dumps([]),
    json.dumps({}),
    json.dumps({"op": 99, "d": {}}),
    json.dumps({"op": 7, "d": None}),
    json.dumps({"op": 7, "d": {"requestId": "unknown"}}),
    json.dumps({"op": 5, "d": {}}),
    json.dumps({"op": 5, "d": {"eventType": "X", "eventData": ["not", "a", "map"]}}),
    json.dumps({"op": 5, "d": {"eventType": None}}),
    json.dumps({"op": 5, "d": {"eventType": ["X"]}}),
    json.dumps({"op": 5, "d": {"eventType": {"X": 7}, "eventData": {}}}),
    json.dumps({"op": 1, "d": None}),
    "[" * 100_000,
    '{"op": 5, "d": ' + "9" * 5000 + "}",
    json.dumps({"op": 2}),
]


@dataclass
class Talk:
    """A connection, and what was heard on it."""

    remote: ObsClient
    heard: list[tuple[object, Any]] = field(default_factory=list)
    closed: list[type[ObsCut]] = field(default_factory=list)

    async def until(self, condition: Callable[[], object]) -> None:
        await until(condition)


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - much of it is in another thread
            await asyncio.sleep(0.01)


@pytest.fixture
def fake() -> Iterator[FakeObs]:
    with FakeObs() as running:
        yield running


def address(fake: FakeObs, password: str | None = None) -> ObsAddress:
    return ObsAddress("127.0.0.1", fake.port, Secret(fake.password if password is None else password))


def talk(fake: FakeObs, test: Callable[[Talk], Coroutine[Any, Any, None]]) -> None:
    """Connect, and let a test talk to the fake. Nothing may be left of it."""

    async def go() -> None:
        heard: list[tuple[object, Any]] = []
        closed: list[type[ObsCut]] = []
        remote = await ObsClient.connect(
            address(fake),
            lambda kind, data: heard.append((kind, data)),
            lambda reason: closed.append(type(reason)),
            is_obs,
        )
        try:
            await test(Talk(remote, heard, closed))
        finally:
            await remote.close()
        await nothing_left()
        assert len(closed) == 1

    asyncio.run(go())


async def nothing_left() -> None:
    """Make sure that no task is left, and that none has ended in an error that nobody took."""
    await until(lambda: len(asyncio.all_tasks()) == 1)
    gc.collect()
    await asyncio.sleep(0)


def cannot_connect(where: ObsAddress, error: type[ObsTrouble]) -> None:
    async def go() -> None:
        with pytest.raises(error) as caught:
            await ObsClient.connect(where, lambda *_: None, lambda _: None, is_obs)
        assert type(caught.value) is error
        await nothing_left()

    asyncio.run(go())


# Connecting


@pytest.mark.parametrize("password", ["", PASSWORD, "x" * 500, "\u2028"])
def test_it_connects_with_and_without_a_password(fake: FakeObs, password: str) -> None:
    fake.password = password

    async def test(obs: Talk) -> None:
        assert await obs.remote.version() == ObsVersion("30.2.3", "5.5.2", "fake")

    talk(fake, test)


@pytest.mark.parametrize("password", ["", "wrong", "\ud800"])
def test_a_wrong_password_is_told_from_nobody_there(
    fake: FakeObs, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(obs_remote, "CONNECT_S", 1)
    fake.password = PASSWORD
    cannot_connect(address(fake, password), ObsPasswordRefused)
    assert fake.listeners == 0


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as there:
        port = there.getsockname()[1]
    cannot_connect(ObsAddress("127.0.0.1", port, Secret("")), ObsUnreachable)


def test_somebody_else_listens(listen: Listen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(obs_remote, "CONNECT_S", 1)
    for answer in (b"HTTP/1.1 200 OK\r\n\r\nhello", b"SSH-2.0-x\r\n", b"", b"\0" * 2000):
        other = listen(lambda connection, answer=answer: connection.sendall(answer))
        cannot_connect(ObsAddress("127.0.0.1", other.port, Secret(PASSWORD)), ObsUnreachable)


def test_one_that_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(obs_remote, "CONNECT_S", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        cannot_connect(ObsAddress("127.0.0.1", silent.getsockname()[1], Secret("")), ObsUnreachable)


def test_a_name_that_is_no_host() -> None:
    cannot_connect(ObsAddress("no.such.host.invalid", 4455, Secret("")), ObsUnreachable)
    cannot_connect(ObsAddress("a" * 300, 4455, Secret("")), ObsUnreachable)


@pytest.mark.parametrize("frame", GARBAGE)
def test_garbage_instead_of_hello_is_not_obs(fake: FakeObs, frame: bytes | str) -> None:
    fake.manners.first = [frame]
    cannot_connect(address(fake), NotObs)
    assert fake.received == []


def test_past_any_proxy(fake: FakeObs, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "ws_proxy", "socks_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
        monkeypatch.setenv(name.upper(), "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)

    async def test(obs: Talk) -> None:
        await obs.remote.version()

    talk(fake, test)


def test_given_up_at_any_moment_nothing_is_left(fake: FakeObs) -> None:
    """Cancelled after 0, 1, 2… steps of the loop, until it is done before that."""
    fake.password = PASSWORD

    async def given_up_after(steps: int) -> bool:
        task = asyncio.create_task(ObsClient.connect(address(fake), lambda *_: None, lambda _: None, is_obs))
        for _ in range(steps):
            await asyncio.sleep(0)
            await asyncio.sleep(0.0002)
        done = task.done()
        task.cancel()
        try:
            remote = await task
        except asyncio.CancelledError:
            remote = None
        if remote is not None:
            await remote.close()
        await nothing_left()
        return done

    async def go() -> None:
        for steps in range(200):
            if await given_up_after(steps):
                break
        else:
            raise AssertionError("never connected")
        await until(lambda: fake.listeners == 0)

    asyncio.run(go())


# Asking


def test_what_obs_says(fake: FakeObs) -> None:
    fake.bytes_sent = 12345
    fake.profile.set_service("rtmp_common", {"service": "Twitch", "key": KEY})
    fake.profile.parameters["Video", "FPSCommon"] = "60"
    fake.profiles["Ünï “two”"] = fake.profile

    async def test(obs: Talk) -> None:
        assert await obs.remote.output() == OutputStatus(
            active=False,
            reconnecting=False,
            bytes_sent=12345,
            frames_dropped=3,
            frames_total=300,
            duration_s=10.5,
        )
        assert not await obs.remote.is_recording()
        assert not await obs.remote.is_seen_beside()
        fake.replays = True
        assert await obs.remote.is_seen_beside()
        assert await obs.remote.profiles() == Profiles("Untitled", ("Untitled", "Ünï “two”"))
        service = await obs.remote.service()
        assert service.kind == "rtmp_common"
        assert json.loads(service.settings.reveal()) == {"service": "Twitch", "key": KEY}
        basic = await obs.remote.parameters()
        assert obs_ini.value_of(basic, "Video", "FPSCommon") == "60"
        assert obs_ini.value_of(basic, "Output", "MaxRetries") == "25"
        assert obs_ini.value_of(basic, "AdvOut", "Encoder") is None
        assert fake.asked.count("GetProfileParameter") == len(READ)

    talk(fake, test)


def test_what_obs_is_told(fake: FakeObs) -> None:
    async def test(obs: Talk) -> None:
        await obs.remote.set_service(StreamService("rtmp_custom", Secret(json.dumps({"key": KEY}))))
        assert (fake.profile.kind, fake.profile.settings) == ("rtmp_custom", {"key": KEY})
        await obs.remote.set_parameter("Output", "Mode", "Simple")
        await obs.remote.set_video({"fpsNumerator": 30})
        assert fake.profile.parameters == {("Output", "Mode"): "Simple"}
        assert fake.profile.video == {"fpsNumerator": 30}
        await obs.remote.create_profile("New")
        await obs.until(lambda: fake.current == "New")
        await obs.remote.use_profile("Untitled")
        await obs.until(lambda: fake.current == "Untitled")
        await obs.remote.remove_profile("New")
        assert list(fake.profiles) == ["Untitled"]
        await obs.remote.start_stream()
        await obs.until(lambda: fake.streaming)
        await obs.remote.stop_stream()
        await obs.until(lambda: not fake.streaming)
        states = [data["outputState"][21:] for kind, data in obs.heard if kind == "StreamStateChanged"]
        assert states[:2] == ["STARTING", "STARTED"]

    talk(fake, test)


def test_events_come_in_order(fake: FakeObs) -> None:
    async def test(obs: Talk) -> None:
        def tell() -> None:
            for number in range(100):
                fake.tell("Numbered", {"number": number})

        await asyncio.to_thread(tell)
        await obs.until(lambda: len(obs.heard) == 100)
        assert [data["number"] for _, data in obs.heard] == list(range(100))

    talk(fake, test)


def test_answers_out_of_order(fake: FakeObs) -> None:
    fake.manners.holds = {"GetVersion"}

    async def test(obs: Talk) -> None:
        version, profiles = await asyncio.gather(obs.remote.version(), obs.remote.profiles())
        assert version.obs == "30.2.3"
        assert profiles.current == "Untitled"

    talk(fake, test)


def test_not_ready_yet(fake: FakeObs) -> None:
    fake.manners.not_ready_s = 1

    async def test(obs: Talk) -> None:
        assert (await obs.remote.version()).obs == "30.2.3"
        assert fake.asked.count("GetVersion") > 2

    talk(fake, test)


def test_never_ready(fake: FakeObs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(obs_remote, "READY_S", 0.5)
    fake.manners.not_ready_s = 60

    async def test(obs: Talk) -> None:
        with pytest.raises(ObsCut):
            await obs.remote.version()

    talk(fake, test)


def test_never_an_answer(fake: FakeObs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(obs_remote, "ANSWER_S", 0.2)
    fake.manners.deaf_to = {"GetVersion"}

    async def test(obs: Talk) -> None:
        with pytest.raises(ObsCut):
            await obs.remote.version()
        # The others go on as before.
        assert (await obs.remote.profiles()).current == "Untitled"

    talk(fake, test)


def test_an_answer_that_comes_too_late_is_nobodys(fake: FakeObs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(obs_remote, "ANSWER_S", 0.2)
    fake.manners.holds = {"GetVersion"}

    async def test(obs: Talk) -> None:
        with pytest.raises(ObsCut):
            await obs.remote.version()
        assert (await obs.remote.profiles()).current == "Untitled"
        fake.manners.holds = set()
        assert (await obs.remote.version()).obs == "30.2.3"

    talk(fake, test)


def test_cut_in_the_middle_of_a_request(fake: FakeObs) -> None:
    fake.manners.cuts_at = "StartStream"

    async def test(obs: Talk) -> None:
        with pytest.raises(ObsCut):
            await obs.remote.start_stream()
        await obs.until(lambda: obs.closed == [ObsCut])
        for again in (obs.remote.version, obs.remote.stop_stream):
            with pytest.raises(ObsCut):
                await again()

    talk(fake, test)


def test_closed_while_several_wait(fake: FakeObs) -> None:
    fake.manners.deaf_to = {"GetVersion", "GetProfileList"}

    async def test(obs: Talk) -> None:
        waiting = [asyncio.create_task(each()) for each in (obs.remote.version, obs.remote.profiles)]
        await obs.until(lambda: len(fake.requests) == 2)
        await obs.remote.close()
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert [type(each) for each in results] == [ObsCut, ObsCut]
        await obs.remote.close()  # a second time does nothing

    talk(fake, test)


def test_cut_from_outside(fake: FakeObs) -> None:
    async def test(obs: Talk) -> None:
        await asyncio.to_thread(fake.cut)
        await obs.until(lambda: obs.closed == [ObsCut])
        with pytest.raises(ObsCut):
            await obs.remote.version()

    talk(fake, test)


@pytest.mark.parametrize(
    ("code", "error"),
    [(500, ObsBusy), (501, ObsRefused), (600, ObsRefused), (601, ObsRefused), (702, ObsRefused)],
)
def test_refusals(fake: FakeObs, code: int, error: type[ObsTrouble]) -> None:
    fake.manners.refuses = {"StartStream": code}

    async def test(obs: Talk) -> None:
        with pytest.raises(error) as caught:
            await obs.remote.start_stream()
        if isinstance(caught.value, ObsRefused):
            assert (caught.value.request, caught.value.code) == ("StartStream", code)
        if isinstance(caught.value, ObsBusy):
            assert caught.value.doing is Busy.STREAMING

    talk(fake, test)


@pytest.mark.parametrize("frame", GARBAGE)
def test_garbage_between_answers(fake: FakeObs, frame: bytes | str) -> None:
    """Either it is passed over, or the connection counts as ended."""
    fake.manners.between = [frame]

    async def test(obs: Talk) -> None:
        try:
            assert (await obs.remote.version()).obs == "30.2.3"
        except ObsCut:
            await obs.until(lambda: obs.closed == [ObsCut])
        assert all(isinstance(kind, str) and isinstance(data, dict) for kind, data in obs.heard)

    talk(fake, test)


def test_frames_that_obs_could_not_draw_or_encode(fake: FakeObs) -> None:
    fake.frames = {
        "outputTotalFrames": 900,
        "outputSkippedFrames": 40,
        "renderTotalFrames": 1000,
        "renderSkippedFrames": 5,
    }

    async def test(obs: Talk) -> None:
        assert await obs.remote.frame_counts() == FrameCounts(900, 40, 1000, 5)

    talk(fake, test)


NONSENSE = [None, 7, "text", [], [1], {}, {"outputActive": "yes"}]


@pytest.mark.parametrize("answer", NONSENSE)
def test_nonsense_for_an_answer(fake: FakeObs, answer: object) -> None:
    """An answer, perhaps an empty one, or an ObsTrouble: never anything else."""
    fake.scenes = {}

    async def test(obs: Talk) -> None:
        remote = obs.remote
        for kind, ask in (
            ("GetVersion", remote.version),
            ("GetStreamStatus", remote.output),
            ("GetStats", remote.frame_counts),
            ("GetRecordStatus", remote.is_recording),
            ("GetStreamServiceSettings", remote.service),
            ("GetProfileList", remote.profiles),
            ("GetProfileParameter", remote.parameters),
        ):
            fake.manners.answers = {kind: answer}
            await ask()
        fake.manners.answers = {"GetCurrentProgramScene": answer, "GetSceneItemList": answer}
        await remote.captures()

    talk(fake, test)


@pytest.mark.parametrize(
    "changes",
    [
        {"requestType": ...},
        {"requestStatus": ...},
        {"requestStatus": None},
        {"requestStatus": []},
        {"requestStatus": "no"},
        {"requestStatus": {}},
        {"requestStatus": {"result": True}},
        {"requestStatus": {"result": False, "code": [KEY]}},
    ],
)
def test_an_answer_that_is_none(
    fake: FakeObs, changes: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(obs_remote, "ANSWER_S", 0.3)
    fake.manners.envelope = changes

    async def test(obs: Talk) -> None:
        with pytest.raises(ObsTrouble) as caught:
            await obs.remote.version()
        assert KEY not in repr(caught.value)

    talk(fake, test)


@pytest.mark.parametrize("value", [None, "x", 7, [7], {"a": 7}, float("nan"), float("inf"), -1, 1.5, True])
def test_nonsense_in_an_answer(fake: FakeObs, value: object) -> None:
    async def test(obs: Talk) -> None:
        fake.manners.answers = {
            "GetStreamStatus": dict.fromkeys(("outputActive", "outputBytes", "outputDuration"), value),
            "GetStreamServiceSettings": {"streamServiceType": value, "streamServiceSettings": value},
            "GetProfileList": {"currentProfileName": value, "profiles": value},
            "GetProfileParameter": {"parameterValue": value, "defaultParameterValue": value},
            "GetCurrentProgramScene": {"currentProgramSceneName": value},
            "GetSceneItemList": {"sceneItems": [value, {"sceneItemEnabled": True, "inputKind": value}]},
        }
        status = await obs.remote.output()
        assert isinstance(status.bytes_sent, int)
        assert isinstance(json.loads((await obs.remote.service()).settings.reveal()), dict)
        assert isinstance((await obs.remote.profiles()).names, tuple)
        await obs.remote.parameters()
        await obs.remote.captures()
        fake.manners.answers["GetSceneItemList"] = {"sceneItems": value}
        assert await obs.remote.captures() == ()

    talk(fake, test)


def test_one_that_hangs_is_left_all_the_same(fake: FakeObs) -> None:
    """Else the program would wait for it before it ends."""

    async def test(obs: Talk) -> None:
        fake.freeze()
        async with asyncio.timeout(5):
            await obs.remote.close()

    talk(fake, test)


# The screen on air


def item(name: str, kind: str | None, **more: object) -> dict[str, Any]:
    return {
        "sourceName": name,
        "inputKind": kind,
        "sceneItemEnabled": True,
        "isGroup": None,
        "sourceType": "OBS_SOURCE_TYPE_INPUT",
        **more,
    }


def scene(name: str, **more: object) -> dict[str, Any]:
    return item(name, None, **{"sourceType": "OBS_SOURCE_TYPE_SCENE", "isGroup": False, **more})


def test_captures_are_found_in_scenes_and_groups_within(fake: FakeObs) -> None:
    fake.scenes = {
        "Scene": [
            item("Camera", "v4l2_input"),
            item("Screen", "xshm_input_v2"),
            item("Hidden", "xshm_input", sceneItemEnabled=False),
            scene("Inner"),
            scene("Unseen", sceneItemEnabled=False),
            scene("Group", isGroup=True),
        ],
        "Inner": [item("Window", "xcomposite_input"), scene("Deeper")],
        "Deeper": [item("Display", "monitor_capture")],
        "Unseen": [item("No", "xshm_input")],
        "Group": [item("Grouped", "window_capture")],
    }

    async def test(obs: Talk) -> None:
        assert await obs.remote.scene() == "Scene"
        assert await obs.remote.captures() == ("Screen", "Window", "Display", "Grouped")
        assert fake.asked.count("GetGroupSceneItemList") == 1

    talk(fake, test)


def test_each_scene_is_looked_into_once(fake: FakeObs) -> None:
    """Also where they are in a circle, or one of them is in all others, several times."""
    fake.scenes = {f"Scene {number}": [scene(f"Scene {number + 1}")] * 5 for number in range(9)}
    fake.scenes["Scene 9"] = [scene("Scene 0"), item("Screen", "xshm_input")]

    async def test(obs: Talk) -> None:
        assert await obs.remote.captures() == ("Screen",)
        assert fake.asked.count("GetSceneItemList") == len(fake.scenes)

    talk(fake, test)


def test_scenes_without_end_end(fake: FakeObs) -> None:
    fake.scenes = {f"Scene {number}": [scene(f"Scene {number + 1}")] for number in range(500)}

    async def test(obs: Talk) -> None:
        assert await obs.remote.captures() == ()
        assert fake.asked.count("GetSceneItemList") < 200

    talk(fake, test)


# Silence


def test_no_secret_in_any_log(fake: FakeObs, caplog: pytest.LogCaptureFixture) -> None:
    fake.password = PASSWORD
    fake.profile.set_service("rtmp_common", {"key": "their-own-key"})
    with caplog.at_level(logging.DEBUG):

        async def test(obs: Talk) -> None:
            await obs.remote.service()
            await obs.remote.set_service(StreamService("rtmp_custom", Secret(json.dumps({"key": KEY}))))
            await obs.remote.service()
            fake.manners.refuses = {"StartStream": 702}
            with pytest.raises(ObsRefused):
                await obs.remote.start_stream()
            fake.manners.cuts_at = "SetStreamServiceSettings"
            with pytest.raises(ObsCut) as caught:
                await obs.remote.set_service(StreamService("rtmp_custom", Secret(json.dumps({"key": KEY}))))
            assert KEY not in repr(caught.value)

        talk(fake, test)
    logging.getLogger("fastpix_desktop").debug("the log does work")
    for secret in (KEY, PASSWORD, "their-own-key"):
        assert secret not in caplog.text
    assert "requestType" not in caplog.text
