"""Where secrets are kept: what the keyring offers, and the stand-in that lasts for one run."""

from typing import Protocol

from fastpix_desktop.domain.secret import Secret


class SecretKeeper(Protocol):
    """Where secrets are kept, by name."""

    def describe(self) -> str:
        """Return the place's name for people, or an empty string for one that ends with the program."""

    def save(self, name: str, secret: Secret) -> None:
        """Keep ``secret`` under ``name``."""

    def load(self, name: str) -> Secret | None:
        """Return what was kept, if anything."""

    def delete(self, name: str) -> None:
        """Forget what was kept, if anything."""


class Memory:
    """Keeps secrets until the program ends: for the demo, and where there is no keyring."""

    def __init__(self) -> None:
        self._secrets: dict[str, Secret] = {}

    def describe(self) -> str:
        """Return an empty string: nothing outlives this run."""
        return ""

    def save(self, name: str, secret: Secret) -> None:
        """Keep ``secret`` for this run."""
        self._secrets[name] = secret

    def load(self, name: str) -> Secret | None:
        """Return what was kept in this run, if anything."""
        return self._secrets.get(name)

    def delete(self, name: str) -> None:
        """Forget what was kept, if anything."""
        self._secrets.pop(name, None)
