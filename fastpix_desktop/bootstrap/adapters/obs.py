"""OBS's folders on this computer, and the connection to a running one."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from fastpix_desktop.bootstrap.adapters.pools import Pools

if TYPE_CHECKING:  # slow to import: loaded when they are first needed
    from fastpix_desktop.domain.obs.installation import Exported, Installation, InstalledProfile, ObsFound
    from fastpix_desktop.domain.obs.peer import Ends, Examined
    from fastpix_desktop.domain.obs.profile import ObsProfile
    from fastpix_desktop.domain.obs.server_files import ServerBefore
    from fastpix_desktop.domain.obs.websocket import ObsAddress, ObsServer, ServerLook
    from fastpix_desktop.presenters.ports.obs import Closed, Listener, ObsClient
    from fastpix_desktop.services.obs.local import ObsWall

T = TypeVar("T")


class ObsHere:
    """The LocalObs port."""

    def __init__(self, pools: Pools) -> None:
        self._pools = pools

    async def streams(self) -> frozenset[str]:
        """Return the IDs of streams that OBS knows."""
        return await self._run(lambda obs: obs.streams())

    async def find(self) -> "ObsFound":
        """Return which OBS is installed."""
        return await self._run(lambda obs: obs.find())

    async def server(self) -> "ServerLook":
        """Return whether OBS is running, and its WebSocket server."""
        return await self._run(lambda obs: obs.server())

    async def server_of(self, where: "Installation") -> "ObsServer | None":
        """Return this OBS's WebSocket server."""
        return await self._run(lambda obs: obs.server_of(where))

    async def turn_server_on(self, where: "Installation", *, require_password: bool) -> "ServerBefore":
        """Turn on a closed OBS's WebSocket server."""
        return await self._run(lambda obs: obs.turn_server_on(where, require_password))

    async def turn_server_back(self, before: "ServerBefore") -> None:
        """Set a closed OBS's WebSocket server as it was."""
        await self._run(lambda obs: obs.turn_server_back(before))

    async def export(self, profile: "ObsProfile", folder: Path) -> "Exported":
        """Write a profile into a folder that a person chose."""
        return await self._pools.in_chosen_file(folder, lambda: _export(profile, folder))

    async def install(self, where: "Installation", profile: "ObsProfile") -> "InstalledProfile":
        """Put a profile into OBS's folders."""
        return await self._run(lambda obs: obs.install(where, profile))

    async def read_profile(self, profile: "InstalledProfile") -> Mapping[str, str]:
        """Return a profile's files."""
        return await self._run(lambda obs: obs.read_profile(profile))

    async def remove(self, where: "Installation", stream_id: str) -> tuple[str, ...]:
        """Remove the app's profiles for a stream."""
        return await self._run(lambda obs: obs.remove(where, stream_id))

    async def ask_to_close(self, where: "Installation") -> None:
        """Ask the running OBS to close."""
        await self._run(lambda obs: obs.ask_to_close(where))

    async def launch(self, where: "Installation", name: str, *, start_streaming: bool) -> None:
        """Start OBS with a profile."""
        await self._run(lambda obs: obs.launch(where, name, start_streaming))

    async def _run(self, call: "Callable[[ObsWall], T]") -> T:
        return await self._pools.in_obs_folders(lambda: call(_local_obs()))


class ObsSockets:
    """The ObsClients port."""

    async def connect(
        self, address: "ObsAddress", heard: "Listener", closed: "Closed", *, is_trusted: bool
    ) -> "ObsClient":
        """Connect to a running OBS."""
        from fastpix_desktop.services.obs import client

        return await client.ObsClient.connect(address, heard, closed, _examine, is_trusted=is_trusted)


def _examine(ends: "Ends") -> "Examined":
    return _local_obs().examine(ends)  # in the connection's own thread


def _local_obs() -> "ObsWall":
    from fastpix_desktop.services.obs.local import ObsWall

    return ObsWall()


def _export(profile: "ObsProfile", folder: Path) -> "Exported":
    from fastpix_desktop.services.obs.profiles import export_profile

    return export_profile(profile, folder)
