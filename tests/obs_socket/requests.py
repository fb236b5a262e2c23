"""What obs-websocket 5 can be asked, and what OBS does then."""

import asyncio
import base64
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from tests.obs_socket.state import DEFAULTS, FakeProfile, Manners

_OUTPUT_RUNNING, _NOT_RUNNING, _NOT_FOUND, _EXISTS, _EMPTY, _UNKNOWN = 500, 501, 600, 601, 403, 204
_NOT_AVAILABLE = 604

PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
"""A picture of one pixel (PNG)."""


class Refuse(Exception):
    """A request that is not carried out; ``code`` is obs-websocket's."""

    def __init__(self, code: int) -> None:
        super().__init__(str(code))
        self.code = code


class Requests(ABC):
    """What OBS has, all of it to be changed at any time, and its answers."""

    def __init__(self) -> None:
        self.manners = Manners()
        self.profiles: dict[str, FakeProfile] = {"Untitled": FakeProfile()}
        self.current = "Untitled"
        self.streaming = self.recording = self.reconnecting = False
        self.virtual_camera = False
        self.replays: bool | None = None
        """Whether the replay buffer runs; None: it is switched off in OBS's settings."""
        self.bytes_sent = 0
        self.frames = {
            "outputTotalFrames": 0,
            "outputSkippedFrames": 0,
            "renderTotalFrames": 0,
            "renderSkippedFrames": 0,
        }
        """OBS's counts since its start."""
        self.canvas = (1920, 1080)
        self.picture_formats = ["png", "jpg"]
        self.picture = PICTURE
        self.levels: list[Any] = []
        """Data of the events that it sends to who subscribes to levels."""
        self.muted: set[str] = set()
        self.monitored: set[str] = set()
        """Inputs that only the person at OBS hears."""
        self.subscriptions: list[int] = []
        """What was subscribed to since identifying, oldest first."""
        self.scenes: dict[str, list[dict[str, Any]]] = {"Scene": []}
        self.requests: list[tuple[str, Mapping[str, Any]]] = []
        """What arrived, oldest first."""
        self._lingering_until = 0.0

    @property
    def profile(self) -> FakeProfile:
        """The current one."""
        return self.profiles[self.current]

    @property
    def asked(self) -> list[str]:
        """The types of the requests that arrived, oldest first."""
        return [kind for kind, _ in self.requests]

    @abstractmethod
    async def emit(self, kind: str, data: object) -> None:
        """Send an event to everyone."""

    @abstractmethod
    def after(self, seconds: float, coroutine: Coroutine[Any, Any, None]) -> None:
        """Do something later."""

    def handle(self, kind: str, data: Mapping[str, Any]) -> Any:
        """Do what is asked, and return the answer's data. Raises Refuse."""
        handler: Callable[[Mapping[str, Any]], Any] | None = getattr(self, f"_on_{kind}", None)
        if handler is None:
            raise Refuse(_UNKNOWN)
        return handler(data)

    def _on_GetVersion(self, _data: Mapping[str, Any]) -> Any:
        return {
            "obsVersion": "30.2.3",
            "obsWebSocketVersion": "5.5.2",
            "platform": "fake",
            "supportedImageFormats": self.picture_formats,
        }

    def _on_GetStreamStatus(self, _data: Mapping[str, Any]) -> Any:
        return {
            "outputActive": self.streaming or self.reconnecting or time.monotonic() < self._lingering_until,
            "outputReconnecting": self.reconnecting,
            "outputBytes": self.bytes_sent,
            "outputSkippedFrames": 3,
            "outputTotalFrames": 300,
            "outputDuration": 10_500,
        }

    def _on_GetStats(self, _data: Mapping[str, Any]) -> Any:
        return {"cpuUsage": 12.5, "activeFps": 30.0, **self.frames}

    def _on_GetRecordStatus(self, _data: Mapping[str, Any]) -> Any:
        return {"outputActive": self.recording}

    def _on_GetVirtualCamStatus(self, _data: Mapping[str, Any]) -> Any:
        return {"outputActive": self.virtual_camera}

    def _on_GetReplayBufferStatus(self, _data: Mapping[str, Any]) -> Any:
        if self.replays is None:
            raise Refuse(_NOT_AVAILABLE)
        return {"outputActive": self.replays}

    def _on_GetOutputList(self, _data: Mapping[str, Any]) -> Any:
        outputs = {
            "adv_stream": self.streaming or self.reconnecting,
            "adv_file": self.recording,
            "replay": self.replays is True,
            "virtualcam_output": self.virtual_camera,
        }
        return {"outputs": [{"outputName": name, "outputActive": active} for name, active in outputs.items()]}

    def _on_GetVideoSettings(self, _data: Mapping[str, Any]) -> Any:
        return {"baseWidth": self.canvas[0], "baseHeight": self.canvas[1]}

    def _on_GetSourceScreenshot(self, data: Mapping[str, Any]) -> Any:
        if data["sourceName"] not in self.scenes or data["imageFormat"] not in self.picture_formats:
            raise Refuse(_NOT_FOUND)
        kind = data["imageFormat"]
        return {"imageData": f"data:image/{kind};base64,{base64.b64encode(self.picture).decode()}"}

    def _on_GetInputMute(self, data: Mapping[str, Any]) -> Any:
        return {"inputMuted": data["inputName"] in self.muted}

    def _on_GetInputAudioMonitorType(self, data: Mapping[str, Any]) -> Any:
        kind = "MONITOR_ONLY" if data["inputName"] in self.monitored else "NONE"
        return {"monitorType": f"OBS_MONITORING_TYPE_{kind}"}

    def _on_GetStreamServiceSettings(self, _data: Mapping[str, Any]) -> Any:
        return {"streamServiceType": self.profile.kind, "streamServiceSettings": self.profile.settings}

    def _on_SetStreamServiceSettings(self, data: Mapping[str, Any]) -> Any:
        if self._on_GetStreamStatus({})["outputActive"]:
            raise Refuse(_OUTPUT_RUNNING)
        if not data["streamServiceSettings"]:
            raise Refuse(_EMPTY)
        key = self.profile.settings.get("key")
        self.profile.set_service(data["streamServiceType"], data["streamServiceSettings"])
        if self.manners.keeps_key:
            self.profile.settings["key"] = key

    def _on_GetProfileList(self, _data: Mapping[str, Any]) -> Any:
        return {"currentProfileName": self.current, "profiles": list(self.profiles)}

    def _on_CreateProfile(self, data: Mapping[str, Any]) -> Any:
        if data["profileName"] in self.profiles:
            raise Refuse(_EXISTS)
        self.after(self.manners.switch_s, self._switch(data["profileName"]))

    def _on_SetCurrentProfile(self, data: Mapping[str, Any]) -> Any:
        if data["profileName"] not in self.profiles:
            raise Refuse(_NOT_FOUND)
        self.after(self.manners.switch_s, self._switch(data["profileName"]))

    def _on_RemoveProfile(self, data: Mapping[str, Any]) -> Any:
        if data["profileName"] not in self.profiles:
            raise Refuse(_NOT_FOUND)
        del self.profiles[data["profileName"]]
        if self.current not in self.profiles:
            self.current = next(iter(self.profiles))

    async def _switch(self, name: str) -> None:
        if self.manners.never_switches:
            return
        await self.emit("CurrentProfileChanging", {"profileName": self.current})
        self.profiles.setdefault(name, FakeProfile())
        self.current = name
        await self.emit("CurrentProfileChanged", {"profileName": name})
        await self.emit("ProfileListChanged", {"profiles": list(self.profiles)})

    def _on_GetProfileParameter(self, data: Mapping[str, Any]) -> Any:
        where = data["parameterCategory"], data["parameterName"]
        return {
            "parameterValue": self.profile.parameters.get(where),
            "defaultParameterValue": DEFAULTS.get(where),
        }

    def _on_SetProfileParameter(self, data: Mapping[str, Any]) -> Any:
        where = data["parameterCategory"], data["parameterName"]
        self.profile.parameters[where] = data["parameterValue"]

    def _on_SetVideoSettings(self, data: Mapping[str, Any]) -> Any:
        self.profile.video = dict(data)

    def _on_StartStream(self, _data: Mapping[str, Any]) -> Any:
        if self.streaming:
            raise Refuse(_OUTPUT_RUNNING)
        if self.manners.ignores_starts:
            self.manners.ignores_starts -= 1
            return
        self.after(0, self._start())

    def _on_StopStream(self, _data: Mapping[str, Any]) -> Any:
        if not (self.streaming or self.reconnecting):
            raise Refuse(_NOT_RUNNING)
        self.after(0, self._stop())

    async def _start(self) -> None:
        await self._state("STARTING")
        await asyncio.sleep(0.02)
        self.streaming = self.manners.starts
        await self._state("STARTED" if self.streaming else "STOPPED")

    async def _stop(self) -> None:
        await self._state("STOPPING")
        self.streaming = self.reconnecting = False
        self._lingering_until = time.monotonic() + self.manners.lingers_s
        await self._state("STOPPED")

    async def _state(self, name: str) -> None:
        data = {"outputActive": self.streaming, "outputState": f"OBS_WEBSOCKET_OUTPUT_{name}"}
        await self.emit("StreamStateChanged", data)

    def _on_GetCurrentProgramScene(self, _data: Mapping[str, Any]) -> Any:
        return {"currentProgramSceneName": next(iter(self.scenes))}

    def _on_GetSceneItemList(self, data: Mapping[str, Any]) -> Any:
        if data["sceneName"] not in self.scenes:
            raise Refuse(_NOT_FOUND)
        return {"sceneItems": self.scenes[data["sceneName"]]}

    _on_GetGroupSceneItemList = _on_GetSceneItemList
