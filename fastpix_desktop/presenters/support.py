"""Saving a support file."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from fastpix_desktop.presenters.presenter import Operation, Presenter


@dataclass(frozen=True, slots=True)
class SupportServices:
    """The calls this presenter makes to services."""

    write: Callable[[Path], Awaitable[None]]
    """Writes the file. Raises FileTrouble, and SecretFound if it would contain a secret."""
    folder: Path
    """The log folder."""
    notices: Callable[[], str]
    """The third-party notices; empty if the app runs from source."""


class SupportPresenter(Presenter):
    """Saves one file at a time."""

    saved = Signal(object)
    """The Path of the file."""
    failed = Signal(object)
    """An AppError; nothing was saved."""

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
