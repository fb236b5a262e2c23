"""Saving a support file."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from fastpix_desktop.presenters.presenter import Operation, Presenter


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
    """A AppError; nothing was written."""

    def __init__(self, services: SupportServices) -> None:
        super().__init__()
        self.services = services
        self._saving = Operation(self, "save", failed=self.failed.emit)

    def save(self, path: Path) -> None:
        """Write the support file; ignored while one is being written."""
        self._saving.start(partial(self._save, path))

    async def _save(self, path: Path) -> None:
        await self.services.write(path)
        self._saving.finish()
        self.saved.emit(path)
