"""A running OBS, over obs-websocket 5: each thing that is asked of it, in this program's terms.

Runs in the event loop, unlike the other walls: a socket that mostly waits needs no thread. Source of the
requests: obs-websocket's protocol document; of the traps: OBS 29.0.2, 30.2.3 and 32.2.2, seen running.
"""

import asyncio
import json
import logging
import math
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Final, Self

import simpleobsws
import websockets

from fastpix_desktop.domain import obs_ini
from fastpix_desktop.domain.obs_check import READ
from fastpix_desktop.domain.obs_errors import (
    Busy,
    ObsBusy,
    ObsCut,
    ObsPasswordRefused,
    ObsRefused,
    ObsUnreachable,
)
from fastpix_desktop.domain.obs_remote import ObsVersion, OutputStatus, Profiles, StreamService
from fastpix_desktop.domain.obs_server import ObsAddress
from fastpix_desktop.domain.on_air import is_capture
from fastpix_desktop.domain.secret import Secret

CONNECT_S: Final = 4.0
ANSWER_S: Final = 8.0
CLOSE_S: Final = 1.0
"""So long an OBS that hangs may hold up the end of the program."""
READY_S: Final = 10.0
"""Seconds for which OBS may answer that it is not ready yet, after its start."""
_EVENTS: Final = 2 | 4 | 64 | 128  # Config, Scenes, Outputs, SceneItems
_LARGEST: Final = 2**22
"""Bytes of a message. Its library needs a second in the event loop for so many; OBS sends a few thousand."""
_NOT_READY, _OUTPUT_RUNNING = 207, 500
_WRONG_PASSWORD: Final = 4009
_BREATH_S: Final = 0.2
_MOST_SCENES: Final = 100
"""Scenes within scenes that are looked into: what answers may not be OBS, and never come to an end."""

Listener = Callable[[str, Mapping[str, Any]], None]
"""Takes an event's type and data."""

# Its debug lines hold whole messages, and so keys; its warnings are about answers that came too late.
logging.getLogger("simpleobsws").setLevel(logging.ERROR)


class _Client(simpleobsws.WebSocketClient):  # type: ignore[misc] # it has no types
    async def connect(self) -> None:
        """Connect past any proxy: websockets would send even this computer's own addresses through one."""
        protocols = [websockets.Subprotocol("obswebsocket.msgpack")]
        self.ws = await websockets.connect(
            self.url, subprotocols=protocols, max_size=_LARGEST, proxy=None, close_timeout=CLOSE_S
        )
        self.ws_open = True
        self.recv_task = asyncio.create_task(self._ws_recv_task())

    def _build_request_response(self, response: Any) -> Any:
        """Take an answer apart. Raises ObsCut for one that is none."""
        try:
            return super()._build_request_response(response)
        except (KeyError, TypeError, AttributeError):
            raise ObsCut from None


class ObsRemote:
    """One connection. Every method raises ObsTrouble."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @classmethod
    async def connect(cls, address: ObsAddress, heard: Listener, closed: Callable[[], None]) -> Self:
        """Connect and identify. ``heard`` gets each event; ``closed`` is called once, when it is over.

        Raises ObsUnreachable, ObsPasswordRefused.
        """
        client = _Client(
            f"ws://{address.place}",
            address.password.reveal(),
            simpleobsws.IdentificationParameters(eventSubscriptions=_EVENTS),
        )

        async def hear(kind: object, data: object) -> None:
            if isinstance(kind, str):
                heard(kind, data if isinstance(data, Mapping) else {})

        client.register_event_callback(hear)
        try:
            async with asyncio.timeout(CONNECT_S):
                await client.connect()
        except (OSError, TimeoutError, websockets.exceptions.WebSocketException, ValueError) as error:
            raise ObsUnreachable from error
        await _identified(client)
        client.recv_task.add_done_callback(lambda task: _over(task, closed))
        return cls(client)

    async def close(self) -> None:
        """End the connection."""
        await _end(self._client)

    async def version(self) -> ObsVersion:
        """Ask which OBS this is."""
        said = await self._ask("GetVersion")
        words = [str(said.get(key, "")) for key in ("obsVersion", "obsWebSocketVersion", "platform")]
        return ObsVersion(*words)

    # Outputs

    async def output(self) -> OutputStatus:
        """Ask how the stream goes."""
        said = await self._ask("GetStreamStatus")
        return OutputStatus(
            active=said.get("outputActive") is True,
            reconnecting=said.get("outputReconnecting") is True,
            bytes_sent=_number(said.get("outputBytes")),
            frames_dropped=_number(said.get("outputSkippedFrames")),
            frames_total=_number(said.get("outputTotalFrames")),
            duration_s=_number(said.get("outputDuration")) / 1000,
        )

    async def is_recording(self) -> bool:
        """Ask whether OBS records."""
        return (await self._ask("GetRecordStatus")).get("outputActive") is True

    async def is_seen_beside(self) -> bool:
        """Ask whether OBS's picture goes elsewhere than its stream: to a file, a replay, a virtual camera."""
        for request in ("GetRecordStatus", "GetVirtualCamStatus", "GetReplayBufferStatus"):
            with suppress(ObsRefused):  # so OBS answers where it has no such output
                if (await self._ask(request)).get("outputActive") is True:
                    return True
        return False

    async def start_stream(self) -> None:
        """Have OBS start to stream; what comes of it is told by events."""
        await self._ask("StartStream")

    async def stop_stream(self) -> None:
        """Have OBS stop its stream."""
        await self._ask("StopStream")

    # Where it streams to

    async def service(self) -> StreamService:
        """Ask where OBS streams to."""
        said = await self._ask("GetStreamServiceSettings")
        settings = said.get("streamServiceSettings")
        text = json.dumps(settings if isinstance(settings, Mapping) else {})
        return StreamService(str(said.get("streamServiceType", "")), Secret(text))

    async def set_service(self, service: StreamService) -> None:
        """Set where OBS streams to. Into a service of the same type it merges the settings."""
        data = {
            "streamServiceType": service.kind,
            "streamServiceSettings": json.loads(service.settings.reveal()),
        }
        await self._ask("SetStreamServiceSettings", data)

    # Profiles

    async def profiles(self) -> Profiles:
        """Ask which profiles there are."""
        said = await self._ask("GetProfileList")
        return Profiles(str(said.get("currentProfileName", "")), tuple(map(str, _list(said.get("profiles")))))

    async def create_profile(self, name: str) -> None:
        """Have OBS make an empty profile and switch to it: at some time after it has answered."""
        await self._ask("CreateProfile", {"profileName": name})

    async def use_profile(self, name: str) -> None:
        """Have OBS switch to a profile: at some time after it has answered."""
        await self._ask("SetCurrentProfile", {"profileName": name})

    async def remove_profile(self, name: str) -> None:
        """Have OBS delete a profile; if it is the current one, it switches first."""
        await self._ask("RemoveProfile", {"profileName": name})

    async def parameters(self) -> str:
        """Ask for the profile's settings of encoding, and return them in the form of its basic.ini."""
        found: dict[str, dict[str, str]] = {}
        for section, key in READ:
            where = {"parameterCategory": section, "parameterName": key}
            said = await self._ask("GetProfileParameter", where)
            value = said.get("parameterValue")
            value = said.get("defaultParameterValue") if value is None else value
            if isinstance(value, str):
                found.setdefault(section, {})[key] = value
        return obs_ini.render(found)

    async def set_parameter(self, section: str, key: str, value: str) -> None:
        """Set one of the profile's settings; a stream that runs keeps what it began with."""
        data = {"parameterCategory": section, "parameterName": key, "parameterValue": value}
        await self._ask("SetProfileParameter", data)

    async def set_video(self, values: Mapping[str, int]) -> None:
        """Set canvas, picture and frame rate (``baseWidth``, ``outputWidth``, ``fpsNumerator`` and so on)."""
        await self._ask("SetVideoSettings", dict(values))

    # Scenes

    async def captures(self) -> tuple[str, ...]:
        """Return the names of the screen and window captures that the program scene shows."""
        said = await self._ask("GetCurrentProgramScene")
        scene = str(said.get("currentProgramSceneName"))
        return tuple(await self._captures_in("GetSceneItemList", scene, set()))

    async def _captures_in(self, request: str, scene: str, seen: set[str]) -> list[str]:
        if scene in seen or len(seen) == _MOST_SCENES:
            return []
        seen.add(scene)
        said = await self._ask(request, {"sceneName": scene})
        found: list[str] = []
        for item in _list(said.get("sceneItems")):
            if not isinstance(item, Mapping) or not item.get("sceneItemEnabled"):
                continue
            name = str(item.get("sourceName"))
            if is_capture(item.get("inputKind")):
                found.append(name)
            elif item.get("sourceType") == "OBS_SOURCE_TYPE_SCENE":
                inner = "GetGroupSceneItemList" if item.get("isGroup") else "GetSceneItemList"
                found += await self._captures_in(inner, name, seen)
        return found

    async def _ask(self, request: str, data: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
        try:
            async with asyncio.timeout(READY_S):
                while True:
                    answer = await self._answer(simpleobsws.Request(request, data))
                    if answer.requestStatus.code != _NOT_READY:
                        break
                    await asyncio.sleep(_BREATH_S)
        except TimeoutError:
            raise ObsCut from None
        if answer.ok():
            said = answer.responseData
            return said if isinstance(said, Mapping) else {}
        if answer.requestStatus.code == _OUTPUT_RUNNING:
            raise ObsBusy(Busy.STREAMING)
        raise ObsRefused(request, _number(answer.requestStatus.code))

    async def _answer(self, request: Any) -> Any:
        client = self._client
        if client.recv_task is None or client.recv_task.done():
            raise ObsCut
        call = asyncio.ensure_future(client.call(request, timeout=ANSWER_S))
        try:
            await asyncio.wait({call, client.recv_task}, return_when=asyncio.FIRST_COMPLETED)
            if not call.done():
                raise ObsCut
            return call.result()
        except (
            simpleobsws.MessageTimeout,
            simpleobsws.NotIdentifiedError,
            websockets.exceptions.WebSocketException,
        ) as error:
            raise ObsCut from error
        finally:
            call.cancel()


async def _identified(client: Any) -> None:
    waiting = asyncio.ensure_future(client.wait_until_identified(CONNECT_S))
    try:
        await asyncio.wait({waiting, client.recv_task}, return_when=asyncio.FIRST_COMPLETED)
    except asyncio.CancelledError:
        await _end(client)
        raise
    finally:
        waiting.cancel()
    if not client.is_identified():
        refused = client.ws.close_code == _WRONG_PASSWORD
        await _end(client)
        raise ObsPasswordRefused if refused else ObsUnreachable


async def _end(client: Any) -> None:
    if client.recv_task is not None:
        await client.disconnect()


def _over(task: "asyncio.Task[None]", closed: Callable[[], None]) -> None:
    if not task.cancelled():
        task.exception()  # whatever it was: without that task nothing can be heard any more
    closed()


def _number(value: object) -> int:
    return int(value) if isinstance(value, int | float) and math.isfinite(value) else 0


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
