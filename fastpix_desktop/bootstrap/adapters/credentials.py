"""The keyring."""

from fastpix_desktop.bootstrap.adapters.pools import Pools
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.credentials.memory import SecretKeeper


class Keys:
    """The Credentials port: over the system's keyring, or over ``keeper`` instead."""

    def __init__(self, pools: Pools, keeper: SecretKeeper | None) -> None:
        self._pools = pools
        self._keeper = keeper

    async def describe(self) -> str:
        """Return the keyring's name."""
        return await self._pools.in_keyring(lambda: self.open().describe())

    async def save(self, name: str, secret: Secret) -> None:
        """Save a secret."""
        await self._pools.in_keyring(lambda: self.open().save(name, secret))

    async def load(self, name: str) -> Secret | None:
        """Return a secret, if there is one."""
        return await self._pools.in_keyring(lambda: self.open().load(name))

    async def delete(self, name: str) -> None:
        """Delete a secret."""
        await self._pools.in_keyring(lambda: self.open().delete(name))

    def open(self) -> SecretKeeper:
        """Return the keyring, in a worker thread: it's slow to import."""
        if self._keeper is None:
            from fastpix_desktop.services.credentials.system_keyring import Keyring

            self._keeper = Keyring()
        return self._keeper
