"""Everything about the local OBS in one class, read anew at each call."""

from collections.abc import Mapping

from fastpix_desktop.domain.obs.installation import Installation, InstalledProfile, ObsFound
from fastpix_desktop.domain.obs.peer import Ends, Examined
from fastpix_desktop.domain.obs.profile import ObsProfile
from fastpix_desktop.domain.obs.server_files import ServerBefore
from fastpix_desktop.domain.obs.websocket import ObsServer, ServerLook
from fastpix_desktop.services.obs.closing import ask_to_close, find_running
from fastpix_desktop.services.obs.folders import find_installations
from fastpix_desktop.services.obs.machine import Machine, is_running
from fastpix_desktop.services.obs.peer import examine
from fastpix_desktop.services.obs.profiles import (
    install_profile,
    launch,
    read_profile,
    remove_profiles,
)
from fastpix_desktop.services.obs.server import read_server, turn_back, turn_on


class ObsWall:
    """Blocking; every method raises AppError."""

    def __init__(self) -> None:
        self._machine = Machine.this()

    def find(self) -> ObsFound:
        """Return which OBS is installed, its profiles, and whether one is running."""
        runs = is_running(self._machine)
        running = find_running(self._machine) if runs else None
        closable = running.config if running is not None else None
        return ObsFound(tuple(find_installations(self._machine)), runs, closable)

    def streams(self) -> frozenset[str]:
        """Return the IDs of streams that one of the app's profiles is for, or whose key it contains."""
        profiles = [each for found in find_installations(self._machine) for each in found.profiles]
        return frozenset(key for each in profiles for key in (each.stream_id, each.made_from) if key)

    def server(self) -> ServerLook:
        """Return whether OBS is running, and its WebSocket server's address."""
        servers = [read_server(each.config) for each in find_installations(self._machine)]
        known = [each for each in servers if each is not None]
        on = (each for each in known if each.enabled)
        return ServerLook(is_running(self._machine), next(on, next(iter(known), None)))

    def server_of(self, where: Installation) -> ObsServer | None:
        """Return one OBS's WebSocket server; None if it has no settings yet."""
        return read_server(where.config)

    def turn_server_on(self, where: Installation, require_password: bool) -> ServerBefore:  # noqa: FBT001
        """Turn on a closed OBS's WebSocket server, with the person's consent; return what it was."""
        return turn_on(where.config, self._machine, require_password=require_password)

    def turn_server_back(self, before: ServerBefore) -> None:
        """Set a closed OBS's WebSocket server as it was."""
        turn_back(before, self._machine)

    def examine(self, ends: Ends) -> Examined:
        """Return whether an OBS on this computer has the other end of a connection."""
        return examine(ends, self._machine)

    def install(self, where: Installation, profile: ObsProfile) -> InstalledProfile:
        """Put a profile into OBS's folders."""
        return install_profile(where, profile, self._machine)

    def read_profile(self, profile: InstalledProfile) -> Mapping[str, str]:
        """Return the files of a profile for copying it."""
        return read_profile(profile)

    def remove(self, where: Installation, stream_id: str) -> tuple[str, ...]:
        """Remove the app's profiles for a stream from OBS; return their names."""
        return remove_profiles(where, stream_id, self._machine)

    def ask_to_close(self, where: Installation) -> None:
        """Ask the running OBS to close, and don't wait for it."""
        ask_to_close(where.config, self._machine)

    def launch(self, where: Installation, name: str, start_streaming: bool) -> None:  # noqa: FBT001
        """Start OBS with a profile, and optionally its stream."""
        launch(where, name, self._machine, start_streaming=start_streaming)
