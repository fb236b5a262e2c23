"""Saving a support file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.presenters.ports.support import SupportFiles
from fastpix_desktop.presenters.presenter import Operation, Presenter


class SupportPresenter(Presenter):
    """Saves one file at a time."""

    saved = Signal(Path)
    """The Path of the file."""
    failed = Signal(AppError)
    """An AppError; nothing was saved."""

    def __init__(self, files: SupportFiles) -> None:
        super().__init__()
        self.files = files
        """The log folder and the notices can be asked for at any time."""
        self._saving = Operation(self, "save", failed=self.failed.emit)

    def save(self, path: Path) -> None:
        """Write the support file; ignored while one is being written."""
        self._saving.start(partial(self._save, path))

    async def _save(self, path: Path) -> None:
        await self.files.write(path)
        self._saving.finish()
        self.saved.emit(path)
