"""The keyring."""

from typing import Protocol

from fastpix_desktop.domain.secret import Secret


class Credentials(Protocol):
    """Secrets by name, in the system's keyring. Every method raises KeyringTrouble.

    It's KeyringLocked if the keyring doesn't answer within 20 s: usually it waits for its password.
    """

    async def describe(self) -> str:
        """Return the keyring's name, for people."""

    async def save(self, name: str, secret: Secret) -> None:
        """Save a secret, replacing an earlier one of that name."""

    async def load(self, name: str) -> Secret | None:
        """Return the secret of that name; None if there's none."""

    async def delete(self, name: str) -> None:
        """Delete the secret of that name, if any."""
