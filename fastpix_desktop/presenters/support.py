"""Saving a support file."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import LauncherError
from fastpix_desktop.presenters.presenter import Presenter


@dataclass(frozen=True, slots=True)
class SupportServices:
    """What this presenter needs from the outside."""

    write: Callable[[Path], Awaitable[None]]
    """Write the file. Raises FileTrouble, and SecretFound if a secret would have been in it."""
    folder: Path
    """Where the logs are."""
    notices: Callable[[], str]
    """The third-party notices; empty where the program does not bring what it is made of."""


class SupportPresenter(Presenter):
    """One file at a time."""

    saved = Signal(object)
    """The Path of the file."""
    failed = Signal(object)
    """A LauncherError; nothing was written."""

    def __init__(self, services: SupportServices) -> None:
        super().__init__()
        self.services = services

    def save(self, path: Path) -> None:
        """Write the support file; ignored while one is being written."""
        if not self.runs("save"):
            self.start("save", self._save(path))

    async def _save(self, path: Path) -> None:
        try:
            await self.services.write(path)
        except LauncherError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(path)
