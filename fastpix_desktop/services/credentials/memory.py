"""Stores for secrets: their interface, and one in memory."""

from typing import Protocol

from fastpix_desktop.domain.secret import Secret


class SecretKeeper(Protocol):
    """A store for secrets, by name."""

    def describe(self) -> str:
        """Return the store's name for people, or an empty string if it forgets everything at exit."""

    def save(self, name: str, secret: Secret) -> None:
        """Store ``secret`` under ``name``."""

    def load(self, name: str) -> Secret | None:
        """Return the stored secret, or None."""

    def delete(self, name: str) -> None:
        """Delete the stored secret, if any."""


class Memory:
    """Keeps secrets until the app closes: for the demo, and for computers without a keyring."""

    def __init__(self) -> None:
        self._secrets: dict[str, Secret] = {}

    def describe(self) -> str:
        """Return an empty string, because everything is forgotten at exit."""
        return ""

    def save(self, name: str, secret: Secret) -> None:
        """Keep ``secret`` until the app closes."""
        self._secrets[name] = secret

    def load(self, name: str) -> Secret | None:
        """Return the secret kept since the start, or None."""
        return self._secrets.get(name)

    def delete(self, name: str) -> None:
        """Delete the stored secret, if any."""
        self._secrets.pop(name, None)
