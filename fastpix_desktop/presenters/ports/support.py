"""The support file."""

from pathlib import Path
from typing import Protocol


class SupportFiles(Protocol):
    """What helps to find out what went wrong."""

    @property
    def folder(self) -> Path:
        """The log folder."""

    def notices(self) -> str:
        """Return the third-party notices; empty if the app runs from source."""

    async def write(self, path: Path) -> None:
        """Write the logs and settings into one file. Raises FileTrouble.

        Raises SecretFound, and writes nothing, if it would contain a secret.
        """
