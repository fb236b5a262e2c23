"""Files loaded from FastPix into a folder of the person's choice."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.download import Progress


class Transfer(Protocol):
    """One attempt to load a file, or the rest of it."""

    @property
    def progress(self) -> Progress:
        """How far it is, at any time."""

    async def run(self) -> Path:
        """Load the file, and return its path.

        If it's cancelled just when the file is complete, it returns all the same. If it's cancelled earlier
        or fails, what was loaded is kept for the next attempt. Raises NotFound (there's no such file yet),
        NoPermission, Unreachable, ServerTrouble, TooManyRequests, RedirectRefused, FileTrouble.
        """


class Transfers(Protocol):
    """Loads files beside their final name; they get it when they're complete."""

    def transfer(self, address: Secret, target: Path, media_id: str, *, replaces: bool) -> Transfer:
        """Prepare an attempt; ``replaces``: a file at ``target`` may be replaced."""

    async def discard(self, target: Path, media_id: str) -> None:
        """Delete what was loaded so far. Raises FileTrouble."""
