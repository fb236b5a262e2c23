"""Which OBS the person agreed to connect to: kept in the settings, its password in the keyring."""

from collections.abc import Callable
from contextlib import suppress
from typing import Final

from fastpix_desktop.domain.errors import KeyringTrouble
from fastpix_desktop.domain.obs.websocket import ObsAddress, parse_host_port
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.ports.credentials import Credentials
from fastpix_desktop.presenters.preferences import FROM_FILES, Preferences
from fastpix_desktop.presenters.presenter import Presenter, Task

PASSWORD_ENTRY: Final = "obs-websocket"  # noqa: S105 - the keyring entry's name


class Pairing:
    """OBS on this computer, by its own files, or one at a pasted address."""

    def __init__(
        self,
        owner: Presenter,
        keys: Credentials,
        preferences: Preferences,
        failed: Callable[[KeyringTrouble], None],
    ) -> None:
        """Read the settings. ``failed``: called if the password couldn't be saved or deleted."""
        self._keys = keys
        self._preferences = preferences
        self._failed = failed
        self._keeping_password = Task(owner, "keep password")
        self._password: Secret | None = None
        """The pasted address's password, after the keyring was asked."""

    @property
    def is_agreed(self) -> bool:
        """Whether the person agreed to connect."""
        return bool(self._preferences.obs_pairing)

    @property
    def host_port(self) -> str:
        """The pasted ``host:port``; empty if OBS's own files are used."""
        pairing = self._preferences.obs_pairing
        return "" if pairing == FROM_FILES else pairing

    def use_files(self) -> None:
        """Use the address and password from OBS's own files."""
        self._preferences.obs_pairing = FROM_FILES

    def use_address(self, address: ObsAddress) -> None:
        """Use an address, and save its password in the keyring."""
        self._preferences.obs_pairing = address.host_port
        self._preferences.obs_needs_password = bool(address.password)
        self._password = address.password
        self._keeping_password.start(self._keep_password(address.password))

    def is_trusted(self, host_port: str) -> bool:
        """Return whether the person confirmed that OBS answers there."""
        return host_port in self._preferences.obs_trusted

    def trust(self, host_port: str) -> None:
        """Remember that the person confirmed it."""
        if not self.is_trusted(host_port):
            self._preferences.obs_trusted = (*self._preferences.obs_trusted, host_port)

    def forget(self) -> None:
        """Forget the agreement, the password and the trust."""
        if self.host_port:  # otherwise the keyring has no entry for OBS
            self._keeping_password.start(self._keep_password(None))
        self._preferences.obs_pairing = ""
        self._preferences.obs_trusted = ()
        self._password = None

    def ask_keyring_again(self) -> None:
        """Ask for a missing password at the next attempt: the keyring may be unlocked now."""
        self._password = self._password or None

    async def pasted_address(self) -> ObsAddress:
        """Return the pasted address, with its password from the keyring: empty if there is none.

        The keyring is asked only once, because it may ask the person each time.
        """
        address = parse_host_port(self.host_port)
        if self._password is None:
            self._password = await self._kept_password()
        needs_password = self._preferences.obs_needs_password
        return ObsAddress(address.host, address.port, self._password, needs_password)

    async def _kept_password(self) -> Secret:
        with suppress(KeyringTrouble):
            return await self._keys.load(PASSWORD_ENTRY) or Secret("")
        return Secret("")

    async def _keep_password(self, password: Secret | None) -> None:
        try:
            if password:
                await self._keys.save(PASSWORD_ENTRY, password)
            else:
                await self._keys.delete(PASSWORD_ENTRY)
        except KeyringTrouble as error:
            self._failed(error)
