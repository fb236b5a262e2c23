"""OBS's WebSocket server, turned on while OBS is closed, and what it was before."""

from fastpix_desktop.domain.obs.installation import Installation
from fastpix_desktop.presenters.ports.obs import LocalObs
from fastpix_desktop.presenters.preferences import Preferences


class ServerSwitch:
    """Turns it on with the person's consent, and remembers what it was, also after a restart of the app."""

    def __init__(self, local: LocalObs, preferences: Preferences) -> None:
        self.local = local
        self._preferences = preferences

    async def turn_on(self, where: Installation, *, require_password: bool = False) -> None:
        """Turn the server of a closed OBS on. Raises ObsRunning, FileTrouble, ObsFoldersSilent.

        ``require_password``: also have OBS ask for a password, if it doesn't yet.
        """
        before = await self.local.turn_server_on(where, require_password=require_password)
        befores = self._preferences.obs_servers_before
        is_changed = not before.enabled or (require_password and not before.needs_password)
        if is_changed and where.config not in befores:  # of several changes, what was before the first counts
            self._preferences.obs_servers_before = {**befores, where.config: before}

    async def turn_all_back(self) -> None:
        """Set every server that was turned on from here as it was. OBS must be closed. Raises the same."""
        for config, before in self._preferences.obs_servers_before.items():
            await self.local.turn_server_back(before)
            rest = self._preferences.obs_servers_before
            self._preferences.obs_servers_before = {key: each for key, each in rest.items() if key != config}
