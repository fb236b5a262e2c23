"""The port to a running OBS (see ``services/obs/client.py``)."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from fastpix_desktop.domain.obs.errors import ObsCut
from fastpix_desktop.domain.obs.sound import Sound
from fastpix_desktop.domain.obs.status import ObsVersion, OutputStatus, Profiles, StreamService
from fastpix_desktop.domain.obs.websocket import ObsAddress, ServerLook
from fastpix_desktop.domain.secret import Secret

Event = tuple[str, Mapping[str, Any]]
Listener = Callable[[str, Mapping[str, Any]], None]
Closed = Callable[[ObsCut], None]
"""Called with the reason a connection ended."""


class Remote(Protocol):
    """A running OBS, as services/obs_remote.py gives it. Every method raises ObsTrouble."""

    async def close(self) -> None: ...  # noqa: D102 - see services/obs_remote.py
    async def version(self) -> ObsVersion: ...  # noqa: D102
    async def output(self) -> OutputStatus: ...  # noqa: D102
    async def is_recording(self) -> bool: ...  # noqa: D102
    async def is_seen_beside(self) -> bool: ...  # noqa: D102
    async def start_stream(self) -> None: ...  # noqa: D102
    async def stop_stream(self) -> None: ...  # noqa: D102
    async def service(self) -> StreamService: ...  # noqa: D102
    async def set_service(self, service: StreamService) -> None: ...  # noqa: D102
    async def profiles(self) -> Profiles: ...  # noqa: D102
    async def create_profile(self, name: str) -> None: ...  # noqa: D102
    async def use_profile(self, name: str) -> None: ...  # noqa: D102
    async def remove_profile(self, name: str) -> None: ...  # noqa: D102
    async def parameters(self) -> str: ...  # noqa: D102
    async def set_parameter(self, section: str, key: str, value: str) -> None: ...  # noqa: D102
    async def set_video(self, values: Mapping[str, int]) -> None: ...  # noqa: D102
    async def scene(self) -> str: ...  # noqa: D102
    async def captures(self) -> tuple[str, ...]: ...  # noqa: D102
    async def is_any_output_active(self) -> bool: ...  # noqa: D102
    async def scene_picture(self) -> bytes: ...  # noqa: D102
    async def has_sound(self) -> Sound: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class ObsConnectionServices:
    """The calls this presenter makes to services. The awaitables raise AppError."""

    look: Callable[[], Awaitable[ServerLook]]
    connect: Callable[[ObsAddress, Listener, Closed, bool], Awaitable[Remote]]
    """Connects and checks that OBS answers; true if the person has confirmed that it's OBS."""
    save_secret: Callable[[str, Secret], Awaitable[None]]
    load_secret: Callable[[str], Awaitable[Secret | None]]
    delete_secret: Callable[[str], Awaitable[None]]
