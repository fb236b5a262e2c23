"""Pictures and levels from an obs-websocket of our own, over a real socket."""

import asyncio
import base64
from typing import Any

import pytest

from fastpix_desktop.domain.obs.errors import ObsCut, ObsRefused
from fastpix_desktop.domain.obs.sound import Sound
from fastpix_desktop.services.obs import client as obs_client
from fastpix_desktop.services.obs.scenes import LARGEST_PICTURE
from tests.obs_socket.fake_obs import FakeObs
from tests.services.obs.test_client import Talk, fake, talk

__all__ = ["fake"]
PNG = b"\x89PNG\r\n\x1a\n rest"
LOUD = {"inputs": [{"inputName": "Mic", "inputLevelsMul": [[0.1, 0.4, 0.4]]}]}
OTHER = {"inputs": [{"inputName": "Mic", "inputLevelsMul": [[0.0, 0.0, 0.4]]}]}


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(obs_client, "LISTEN_S", 0.2)


def test_a_small_jpeg_of_the_program_scene(fake: FakeObs) -> None:
    async def test(obs: Talk) -> None:
        assert await obs.remote.scene_picture() == fake.picture
        asked = dict(fake.requests)["GetSourceScreenshot"]
        assert (asked["sourceName"], asked["imageFormat"]) == ("Scene", "jpg")
        assert (asked["imageWidth"], asked["imageHeight"]) == (576, 324)

    talk(fake, test)


def test_a_scene_is_empty_if_it_shows_nothing(fake: FakeObs) -> None:
    fake.scenes = {
        "Empty": [],
        "Hidden": [{"sourceName": "Camera", "sceneItemEnabled": False}],
        "Camera": [{"sourceName": "Off", "sceneItemEnabled": False}, {"sceneItemEnabled": True}],
    }

    async def test(obs: Talk) -> None:
        found = {name: await obs.remote.shows_nothing(name) for name in fake.scenes}
        assert found == {"Empty": True, "Hidden": True, "Camera": False}
        with pytest.raises(ObsRefused):
            await obs.remote.shows_nothing("Gone")

    talk(fake, test)


def test_a_png_where_there_is_no_jpeg(fake: FakeObs) -> None:
    fake.picture_formats, fake.picture = ["png", "bmp"], PNG

    async def test(obs: Talk) -> None:
        assert await obs.remote.scene_picture() == PNG

    talk(fake, test)


@pytest.mark.parametrize(
    "answer",
    [
        "",
        7,
        None,
        "data:image/jpg;base64,",
        "data:image/jpg;base64,%%%",
        "data:image/jpg;base64,ä",
        "data:image/svg+xml;base64," + base64.b64encode(b"<svg/>").decode(),
        "data:image/jpg;base64," + base64.b64encode(b"\xff\xd8\xff" + bytes(LARGEST_PICTURE)).decode(),
    ],
)
def test_what_is_no_picture_is_refused(fake: FakeObs, answer: object) -> None:
    fake.manners.answers["GetSourceScreenshot"] = {"imageData": answer}

    async def test(obs: Talk) -> None:
        with pytest.raises(ObsRefused):
            await obs.remote.scene_picture()

    talk(fake, test)


@pytest.mark.parametrize("how", ["streaming", "reconnecting", "recording", "virtual_camera", "replays"])
def test_any_output_counts(fake: FakeObs, how: str) -> None:
    async def test(obs: Talk) -> None:
        assert not await obs.remote.is_any_output_active()
        setattr(fake, how, True)
        assert await obs.remote.is_any_output_active()

    talk(fake, test)


@pytest.mark.parametrize("answer", [{}, {"outputs": 7}, {"outputs": [None, 7, {"outputActive": "yes"}]}])
def test_an_odd_list_of_outputs_has_none_active(fake: FakeObs, answer: dict[str, Any]) -> None:
    fake.manners.answers["GetOutputList"] = answer

    async def test(obs: Talk) -> None:
        assert not await obs.remote.is_any_output_active()

    talk(fake, test)


def test_levels_are_subscribed_to_only_while_listening(fake: FakeObs) -> None:
    fake.levels = [LOUD, LOUD]

    async def test(obs: Talk) -> None:
        assert await obs.remote.has_sound() is Sound.SOUND
        await obs.until(lambda: len(fake.subscriptions) == 2)
        during, after = fake.subscriptions
        assert during & 1 << 16
        assert during & ~(1 << 16) == after
        assert after & 1 << 6  # the stream's events, as before
        fake.tell("InputVolumeMeters", LOUD)
        fake.tell("StreamStateChanged", {})
        await obs.until(lambda: obs.heard)
        assert [kind for kind, _ in obs.heard] == ["StreamStateChanged"]

    talk(fake, test)


@pytest.mark.parametrize(
    ("levels", "muted", "monitored", "expected"),
    [
        ([], set(), set(), Sound.UNKNOWN),
        ([{"inputs": []}], set(), set(), Sound.SILENT),
        ([OTHER], {"Mic"}, set(), Sound.MUTED),
        ([LOUD], set(), {"Mic"}, Sound.MUTED),
        ([LOUD], set(), set(), Sound.SOUND),
    ],
)
def test_what_viewers_would_hear(
    fake: FakeObs, levels: list[Any], muted: set[str], monitored: set[str], expected: Sound
) -> None:
    fake.levels, fake.muted, fake.monitored = levels, muted, monitored

    async def test(obs: Talk) -> None:
        assert await obs.remote.has_sound() is expected

    talk(fake, test)


def test_an_input_that_is_gone_meanwhile(fake: FakeObs) -> None:
    fake.levels, fake.manners.refuses = [LOUD], {"GetInputMute": 600}

    async def test(obs: Talk) -> None:
        assert await obs.remote.has_sound() is Sound.SOUND

    talk(fake, test)


def test_two_that_listen_do_so_one_after_the_other(fake: FakeObs) -> None:
    fake.levels = [LOUD]

    async def test(obs: Talk) -> None:
        found = await asyncio.gather(obs.remote.has_sound(), obs.remote.has_sound())
        assert set(found) == {Sound.SOUND}
        assert [bool(each & 1 << 16) for each in fake.subscriptions] == [True, False] * 2

    talk(fake, test)


def test_cut_while_listening(fake: FakeObs) -> None:
    async def test(obs: Talk) -> None:
        listening = asyncio.ensure_future(obs.remote.has_sound())
        await obs.until(lambda: fake.subscriptions)
        fake.cut()
        with pytest.raises(ObsCut):
            await listening

    talk(fake, test)


def test_given_up_while_listening(fake: FakeObs) -> None:
    async def test(obs: Talk) -> None:
        listening = asyncio.ensure_future(obs.remote.has_sound())
        await obs.until(lambda: fake.subscriptions)
        listening.cancel()
        await asyncio.wait({listening})
        await obs.until(lambda: len(fake.subscriptions) == 2)
        assert not fake.subscriptions[-1] & 1 << 16

    talk(fake, test)
