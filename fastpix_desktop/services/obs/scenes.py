"""What a running OBS shows: its program scene's captures, and a picture of it."""

import base64
import binascii
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from fastpix_desktop.domain.lenient import items, mapping, string, whole
from fastpix_desktop.domain.obs.captures import is_capture
from fastpix_desktop.domain.obs.errors import ObsRefused
from fastpix_desktop.domain.obs.picture import picture_size
from fastpix_desktop.services.obs.messages import RequestStatus

Ask = Callable[[str, Mapping[str, Any] | None], Awaitable[Mapping[str, Any]]]
"""Sends a request and returns its answer's data. Raises ObsTrouble."""

LARGEST_PICTURE: Final = 600_000
"""Bytes: more than a PNG of that size without any compression."""
_MOST_SCENES: Final = 100
"""Depth of nested scenes to follow: a program that isn't OBS could nest them without end."""
_SCREENSHOT: Final = "GetSourceScreenshot"
_QUALITY: Final = 75
_BEGINNINGS: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


async def captures(ask: Ask) -> tuple[str, ...]:
    """Return the names of the screen and window captures in the program scene."""
    return tuple(await _captures_in(ask, "GetSceneItemList", await program_scene(ask), set()))


async def picture(ask: Ask) -> str:
    """Return OBS's picture of the program scene, still encoded as a data URL."""
    scene = await program_scene(ask)
    video = await ask("GetVideoSettings", None)
    width, height = picture_size(whole(video.get("baseWidth")), whole(video.get("baseHeight")))
    formats = items((await ask("GetVersion", None)).get("supportedImageFormats"))
    wanted = {
        "sourceName": scene,
        "imageFormat": "jpg" if "jpg" in formats else "png",
        "imageWidth": width,
        "imageHeight": height,
        "imageCompressionQuality": _QUALITY,
    }
    return string((await ask(_SCREENSHOT, wanted)).get("imageData"))


def decode(data_url: str) -> bytes:
    """Return a data URL's JPEG or PNG. Raises ObsRefused if it's neither, or too large."""
    try:
        found = base64.b64decode(data_url.partition(",")[2], validate=True)
    except (binascii.Error, ValueError):
        found = b""
    if not found.startswith(_BEGINNINGS) or len(found) > LARGEST_PICTURE:
        raise ObsRefused(_SCREENSHOT, RequestStatus.SUCCESS)
    return found


async def program_scene(ask: Ask) -> str:
    """Return the name of the program scene."""
    said = await ask("GetCurrentProgramScene", None)
    return str(said.get("currentProgramSceneName"))


async def shows_nothing(ask: Ask, scene: str) -> bool:
    """Return whether a scene has no source, or none that isn't hidden."""
    said = await ask("GetSceneItemList", {"sceneName": scene})
    return not any(mapping(each).get("sceneItemEnabled") is True for each in items(said.get("sceneItems")))


async def _captures_in(ask: Ask, request: str, scene: str, seen: set[str]) -> list[str]:
    if scene in seen or len(seen) == _MOST_SCENES:
        return []
    seen.add(scene)
    said = await ask(request, {"sceneName": scene})
    found: list[str] = []
    for item in items(said.get("sceneItems")):
        if not isinstance(item, Mapping) or not item.get("sceneItemEnabled"):
            continue
        name = str(item.get("sourceName"))
        if is_capture(item.get("inputKind")):
            found.append(name)
        elif item.get("sourceType") == "OBS_SOURCE_TYPE_SCENE":
            inner = "GetGroupSceneItemList" if item.get("isGroup") else "GetSceneItemList"
            found += await _captures_in(ask, inner, name, seen)
    return found
