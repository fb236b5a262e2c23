"""Control a running OBS over obs-websocket 5.

Runs in the event loop, unlike the other adapters: a socket that mostly waits needs no thread. Source of the
requests: obs-websocket's protocol document; quirks were seen on OBS 29.0.2, 30.2.3 and 32.2.2.
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Final, Self

from websockets.exceptions import WebSocketException

from fastpix_desktop.domain.lenient import items, mapping
from fastpix_desktop.domain.obs import ini as obs_ini
from fastpix_desktop.domain.obs.errors import (
    Busy,
    NotObs,
    ObsAsksForNoPassword,
    ObsBusy,
    ObsCut,
    ObsRefused,
    ObsUnreachable,
    ObsUnverified,
)
from fastpix_desktop.domain.obs.load import FrameCounts
from fastpix_desktop.domain.obs.peer import Ends, Examined, Verdict
from fastpix_desktop.domain.obs.profile_check import READ
from fastpix_desktop.domain.obs.sound import Levels, Sound
from fastpix_desktop.domain.obs.status import ObsVersion, OutputStatus, Profiles, StreamService
from fastpix_desktop.domain.obs.websocket import ObsAddress
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.obs import answers, scenes
from fastpix_desktop.services.obs.messages import EventSubscription, Hello, RequestResponse, RequestStatus
from fastpix_desktop.services.obs.websocket import Closed, Listener, ObsWebSocket

CONNECT_S: Final = 4.0
ANSWER_S: Final = 8.0
READY_S: Final = 10.0
"""Seconds OBS may report "not ready" after its start."""
_EVENTS: Final = (
    EventSubscription.CONFIG
    | EventSubscription.SCENES
    | EventSubscription.OUTPUTS
    | EventSubscription.SCENE_ITEMS
)
_BREATH_S: Final = 0.2
LISTEN_S: Final = 2.0
_LEVELS: Final = "InputVolumeMeters"
"""Sent 20 times a second, so subscribed to only while listening."""

Examine = Callable[[Ends], Examined]
"""Finds out which program has the other end of a local connection. May block."""


class ObsClient:
    """One connection to OBS. Every method raises ObsTrouble."""

    def __init__(self, client: ObsWebSocket, heard: Listener) -> None:
        self._client = client
        self._heard = heard
        self._one_listener = asyncio.Lock()
        self._levels: Levels | None = None

    @classmethod
    async def connect(
        cls,
        address: ObsAddress,
        heard: Listener,
        closed: Closed,
        examine: Examine,
        *,
        is_trusted: bool = False,
    ) -> Self:
        """Connect, check that it's OBS, and identify. Every connection is made here.

        ``heard`` gets each event; ``closed`` is called once with the reason when the connection ends.
        ``is_trusted``: the person has confirmed that it's OBS, if that can't be verified. Raises
        ObsUnreachable, NotObs, ObsUnverified, ObsAsksForNoPassword, ObsPasswordRefused, ObsFlooded.
        """
        try:
            async with asyncio.timeout(CONNECT_S):
                client = await ObsWebSocket.open(address)
                try:
                    hello = await client.hello()
                    await _make_sure(client, address, examine, is_trusted=is_trusted)
                    _check_question(hello, address)
                    await client.identify(hello, address.password, _EVENTS)
                except BaseException:
                    client.abort()
                    raise
        except (OSError, TimeoutError, WebSocketException, ValueError) as error:
            raise ObsUnreachable from error
        made = cls(client, heard)
        client.listen(made._hear, closed)
        return made

    async def close(self) -> None:
        """End the connection."""
        await self._client.close()

    async def version(self) -> ObsVersion:
        """Return OBS's version."""
        said = await self._ask("GetVersion")
        words = [str(said.get(key, "")) for key in ("obsVersion", "obsWebSocketVersion", "platform")]
        return ObsVersion(*words)

    # Outputs

    async def output(self) -> OutputStatus:
        """Return the state of OBS's stream output."""
        return answers.output_status(await self._ask("GetStreamStatus"))

    async def frame_counts(self) -> FrameCounts:
        """Return how many frames OBS has drawn and encoded since its start, and how many it couldn't."""
        return answers.frame_counts(await self._ask("GetStats"))

    async def is_recording(self) -> bool:
        """Return whether OBS is recording."""
        return (await self._ask("GetRecordStatus")).get("outputActive") is True

    async def is_seen_beside(self) -> bool:
        """Return whether OBS's picture also goes to a file, a replay or a virtual camera."""
        for request in ("GetRecordStatus", "GetVirtualCamStatus", "GetReplayBufferStatus"):
            with suppress(ObsRefused):  # OBS's answer if it has no such output
                if (await self._ask(request)).get("outputActive") is True:
                    return True
        return False

    async def is_any_output_active(self) -> bool:
        """Return whether any output is active: stream, recording, replay, virtual camera or a plugin's."""
        outputs = items((await self._ask("GetOutputList")).get("outputs"))
        return any(mapping(each).get("outputActive") is True for each in outputs)

    async def start_stream(self) -> None:
        """Start OBS's stream. Events report the result."""
        await self._ask("StartStream")

    async def stop_stream(self) -> None:
        """Stop OBS's stream."""
        await self._ask("StopStream")

    # The stream service

    async def service(self) -> StreamService:
        """Return OBS's stream service."""
        said = await self._ask("GetStreamServiceSettings")
        settings = said.get("streamServiceSettings")
        text = json.dumps(settings if isinstance(settings, Mapping) else {})
        return StreamService(str(said.get("streamServiceType", "")), Secret(text))

    async def set_service(self, service: StreamService) -> None:
        """Set OBS's stream service. OBS merges the settings into a service of the same type."""
        data = {
            "streamServiceType": service.kind,
            "streamServiceSettings": json.loads(service.settings.reveal()),
        }
        await self._ask("SetStreamServiceSettings", data)

    # Profiles

    async def profiles(self) -> Profiles:
        """Return OBS's profiles."""
        said = await self._ask("GetProfileList")
        return Profiles(str(said.get("currentProfileName", "")), tuple(map(str, items(said.get("profiles")))))

    async def create_profile(self, name: str) -> None:
        """Create an empty profile and switch to it. OBS does so some time after it answered."""
        await self._ask("CreateProfile", {"profileName": name})

    async def use_profile(self, name: str) -> None:
        """Switch to a profile. OBS does so some time after it answered."""
        await self._ask("SetCurrentProfile", {"profileName": name})

    async def remove_profile(self, name: str) -> None:
        """Delete a profile; OBS switches first if it's the current one."""
        await self._ask("RemoveProfile", {"profileName": name})

    async def parameters(self) -> str:
        """Return the profile's encoding settings as the text of its basic.ini."""
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
        """Set one of the profile's settings; a running stream keeps its old ones."""
        data = {"parameterCategory": section, "parameterName": key, "parameterValue": value}
        await self._ask("SetProfileParameter", data)

    async def set_video(self, values: Mapping[str, int]) -> None:
        """Set canvas, picture and frame rate (``baseWidth``, ``outputWidth``, ``fpsNumerator`` and so on)."""
        await self._ask("SetVideoSettings", dict(values))

    # Scenes

    async def scene(self) -> str:
        """Return the name of the program scene."""
        return await scenes.program_scene(self._ask)

    async def shows_nothing(self, scene: str) -> bool:
        """Return whether a scene is empty: it has no source, or none that isn't hidden."""
        return await scenes.shows_nothing(self._ask, scene)

    async def captures(self) -> tuple[str, ...]:
        """Return the names of the screen and window captures in the program scene."""
        return await scenes.captures(self._ask)

    async def scene_picture(self) -> bytes:
        """Return a small picture of the program scene: JPEG, or PNG if OBS has no JPEG.

        OBS renders it on its graphics thread, so don't ask while an output is active.
        """
        said = await scenes.picture(self._ask)
        return await self._client.in_thread(lambda: scenes.decode(said))

    # Sound

    async def has_sound(self) -> Sound:
        """Listen for two seconds, and return whether OBS's program has sound; UNKNOWN if OBS didn't say."""
        async with self._one_listener:
            levels = self._levels = Levels()
            try:
                await self._client.subscribe(_EVENTS | EventSubscription.INPUT_VOLUME_METERS)
                await asyncio.sleep(LISTEN_S)
            finally:
                self._levels = None
                await self._client.subscribe(_EVENTS)
        return levels.judge([name for name in levels.names if await self._is_unheard(name)])

    async def _is_unheard(self, name: str) -> bool:
        with suppress(ObsRefused):  # it was just removed
            if (await self._ask("GetInputMute", {"inputName": name})).get("inputMuted") is True:
                return True
            said = await self._ask("GetInputAudioMonitorType", {"inputName": name})
            return said.get("monitorType") == "OBS_MONITORING_TYPE_MONITOR_ONLY"
        return False

    def _hear(self, kind: str, data: Mapping[str, Any]) -> None:
        if kind != _LEVELS:
            self._heard(kind, data)
        elif self._levels is not None:
            self._levels.add(data)

    async def _ask(self, request: str, data: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
        try:
            async with asyncio.timeout(READY_S):
                while True:
                    answer = await self._answer(request, data)
                    if answer.code != RequestStatus.NOT_READY:
                        break
                    await asyncio.sleep(_BREATH_S)
        except TimeoutError:
            raise ObsCut from None
        if answer.result:
            return answer.data
        if answer.code == RequestStatus.OUTPUT_RUNNING:
            raise ObsBusy(Busy.STREAMING)
        raise ObsRefused(request, answer.code)

    async def _answer(self, request: str, data: Mapping[str, Any] | None) -> RequestResponse:
        async with asyncio.timeout(ANSWER_S):
            return await self._client.request(request, data)


async def _make_sure(
    client: ObsWebSocket, address: ObsAddress, examine: Examine, *, is_trusted: bool
) -> None:
    """Check that it's OBS before sending anything only OBS may get."""
    ends = client.ends
    if not ends.is_here:
        if address.is_here:
            raise NotObs  # this computer's name leads to another one, and the person wasn't warned
        return
    examined = await client.in_thread(lambda: examine(ends))
    if examined.verdict is Verdict.OTHER:
        raise NotObs(examined.program)
    if examined.verdict is Verdict.UNKNOWN and not is_trusted:
        raise ObsUnverified(examined.program)


def _check_question(hello: Hello, address: ObsAddress) -> None:
    if hello.authentication is None and address.expects_question:
        raise ObsAsksForNoPassword
