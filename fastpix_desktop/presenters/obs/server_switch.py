"""OBS's WebSocket server, turned on while OBS is closed, and what it was before."""

from fastpix_desktop.domain.obs.installation import Installation
from fastpix_desktop.presenters.ports.obs import LocalObs
from fastpix_desktop.presenters.preferences import Preferences


class ServerSwitch:
    """Turns it on with the person's consent, and remembers what it was, also after a restart of the app."""

    def __init__(self, local: LocalObs, preferences: Preferences) -> None:
        self._local = local
        self._preferences = preferences

    def can_turn_back(self, where: Installation) -> bool:
        """Return whether this OBS's server was turned on from here, so that it can be set as it was."""
        return where.config in self._preferences.obs_servers_before

    async def turn_on(self, where: Installation, *, require_password: bool = False) -> None:
        """Turn the server of a closed OBS on. Raises ObsRunning, FileTrouble, ObsFoldersSilent.

        ``require_password``: also have OBS ask for a password, if it doesn't yet.
        """
        before = await self._local.turn_server_on(where, require_password=require_password)
        befores = self._preferences.obs_servers_before
        is_changed = not before.enabled or (require_password and not before.needs_password)
        if is_changed and where.config not in befores:  # of several changes, what was before the first counts
            self._preferences.obs_servers_before = {**befores, where.config: before}

    async def turn_back(self, where: Installation) -> None:
        """Set the server of a closed OBS as it was, if it was turned on from here. Raises the same."""
        befores = dict(self._preferences.obs_servers_before)
        before = befores.pop(where.config, None)
        if before is not None:
            await self._local.turn_server_back(before)
            self._preferences.obs_servers_before = befores
