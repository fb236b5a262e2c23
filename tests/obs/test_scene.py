"""A real OBS's picture of its scene, and its sound: what the program is shown before going live."""

import asyncio
import json
import struct
import wave
from collections.abc import Callable, Coroutine, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from fastpix_desktop.domain.obs.sound import Sound
from fastpix_desktop.services.obs.client import ObsClient
from fastpix_desktop.services.obs.server import read_server
from tests.obs.harness import ObsHome, ObsUnderTest, running_obs
from tests.obs.sandbox import Sandbox
from tests.obs.test_first_start import connect

RATE = 48_000
RED = 0xFF0000FF
"""OBS's order: alpha, blue, green, red."""


def scenes(tone: Path) -> Mapping[str, Any]:
    """Scenes with a red picture and a tone, with the picture alone, and with both in a scene within."""

    def source(kind: str, name: str, settings: Mapping[str, Any]) -> dict[str, Any]:
        return {"id": kind, "versioned_id": kind, "name": name, "settings": settings, "mixers": 255}

    def scene(name: str, *sources: str) -> dict[str, Any]:
        items = [{"name": each, "id": number, "visible": True} for number, each in enumerate(sources, 1)]
        settings = {"items": items, "id_counter": len(items)}
        return {"id": "scene", "name": name, "settings": settings}

    color = {"color": RED, "width": 1920, "height": 1080}
    played = {"local_file": str(tone), "looping": True, "restart_on_activate": True}
    return {
        "name": "Untitled",
        "current_scene": "Silent",
        "current_program_scene": "Silent",
        "scene_order": [{"name": name} for name in ("Silent", "Tone", "Nested")],
        "sources": [
            source("color_source", "Red", color),
            source("ffmpeg_source", "Music", played),
            scene("Silent", "Red"),
            scene("Tone", "Red", "Music"),
            scene("Nested", "Tone"),
        ],
    }


def write_tone(file: Path, amplitude: float) -> None:
    """Write a second of a rectangular wave."""
    level = round(32767 * amplitude)
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        samples = (level if each // 50 % 2 else -level for each in range(RATE))
        sound.writeframes(b"".join(struct.pack("<h", each) for each in samples))


@pytest.fixture
def running(sandbox: Sandbox, obs: ObsUnderTest, home: ObsHome) -> Iterator[ObsHome]:
    """An OBS with those scenes, in whose network this test is."""
    tone = home.home / "tone.wav"
    write_tone(tone, 0.3)
    (home.config / "basic/scenes/Untitled.json").write_text(json.dumps(scenes(tone)))
    profile = home.profiles / "Untitled/basic.ini"
    profile.write_text(f"{profile.read_text()}\n[SimpleOutput]\nFilePath={home.home}\nRecRB=true\n")
    with running_obs(sandbox, obs, home):
        yield home


def visit(home: ObsHome, test: Callable[[ObsClient], Coroutine[Any, Any, None]]) -> None:
    async def go() -> None:
        server = read_server(home.config)
        assert server is not None
        client = await connect(server)
        try:
            await test(client)
        finally:
            await client.close()

    asyncio.run(go())


async def show(client: ObsClient, scene: str) -> None:
    await client._ask("SetCurrentSceneTransition", {"transitionName": "Cut"})
    await client._ask("SetCurrentProgramScene", {"sceneName": scene})


async def hears(client: ObsClient, sound: Sound) -> None:
    """Listen until it's this; what was heard a moment before a change may be in what OBS says at first."""
    async with asyncio.timeout(20):
        while await client.has_sound() is not sound:
            pass


async def until_active(client: ObsClient, active: bool) -> None:
    async with asyncio.timeout(20):
        while await client.is_any_output_active() is not active:  # noqa: ASYNC110 - no event for it
            await asyncio.sleep(0.1)


def test_the_picture_is_the_program_scene(running: ObsHome) -> None:
    async def test(client: ObsClient) -> None:
        assert not await client.is_any_output_active()
        picture = await client.scene_picture()
        image = QImage.fromData(picture)
        assert picture.startswith(b"\xff\xd8\xff")
        assert (image.width(), image.height()) == (576, 324)
        color = image.pixelColor(288, 162)
        assert color.red() > 200
        assert max(color.green(), color.blue()) < 60

    visit(running, test)


@pytest.mark.parametrize(
    ("start", "stop"), [("StartRecord", "StopRecord"), ("StartReplayBuffer", "StopReplayBuffer")]
)
def test_an_output_that_is_active_is_seen(running: ObsHome, start: str, stop: str) -> None:
    async def test(client: ObsClient) -> None:
        await client._ask(start)
        await until_active(client, True)
        await client._ask(stop)
        await until_active(client, False)

    visit(running, test)


def test_what_viewers_would_hear(running: ObsHome) -> None:
    async def test(client: ObsClient) -> None:
        await hears(client, Sound.SILENT)  # the music is in another scene
        for scene in ("Tone", "Nested"):
            await show(client, scene)
            await hears(client, Sound.SOUND)
        await client._ask("SetInputMute", {"inputName": "Music", "inputMuted": True})
        await hears(client, Sound.MUTED)
        await client._ask("SetInputMute", {"inputName": "Music", "inputMuted": False})
        await client._ask("SetInputVolume", {"inputName": "Music", "inputVolumeMul": 0})
        await hears(client, Sound.MUTED)
        await client._ask("SetInputVolume", {"inputName": "Music", "inputVolumeMul": 1})
        monitored = {"inputName": "Music", "monitorType": "OBS_MONITORING_TYPE_MONITOR_ONLY"}
        await client._ask("SetInputAudioMonitorType", monitored)
        await hears(client, Sound.MUTED)
        await show(client, "Silent")
        await hears(client, Sound.SILENT)

    visit(running, test)
