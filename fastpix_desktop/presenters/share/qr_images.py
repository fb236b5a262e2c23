"""Save a link's QR code as an image."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.presenters.ports.storage import ChosenImages
from fastpix_desktop.presenters.presenter import Operation, Presenter


class QrImages(Presenter):
    """Writes images where a person chose."""

    saved = Signal(str)
    """The name of the file that was written."""
    failed = Signal(FileTrouble)
    """A FileTrouble; nothing was written."""

    def __init__(self, files: ChosenImages) -> None:
        super().__init__()
        self._files = files
        self._saving = Operation(self, "save", failed=self.failed.emit)

    def save(self, link: str, path: Path) -> None:
        """Write a link's code: as SVG if the file's name ends in ``.svg``, otherwise as PNG.

        Ignored while one is being written.
        """
        self._saving.start(partial(self._save, link, path))

    async def _save(self, link: str, path: Path) -> None:
        from fastpix_desktop.domain.share.qr import png_image, svg_image  # noqa: PLC0415 - seldom needed

        content = (svg_image if path.suffix.lower() == ".svg" else png_image)(link)
        await self._files.write_bytes(path, content)
        self._saving.finish()
        self.saved.emit(path.name)
