"""Save a link's QR code as an image."""

from pathlib import Path

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.presenters.ports.storage import ChosenImages
from fastpix_desktop.presenters.presenter import Presenter, Tasks


class QrImages(Presenter):
    """Writes images where a person chose."""

    saved = Signal(str)
    """The name of the file that was written."""
    failed = Signal(object)
    """A FileTrouble; nothing was written."""

    def __init__(self, files: ChosenImages) -> None:
        super().__init__()
        self._files = files
        self._saving = Tasks(self, "save")
        """By the file's path."""

    def save(self, link: str, path: Path) -> None:
        """Write a link's code: as SVG if the file's name ends in ``.svg``, otherwise as PNG."""
        self._saving.start(str(path), self._save(link, path))

    async def _save(self, link: str, path: Path) -> None:
        from fastpix_desktop.domain.share.qr import png_image, svg_image  # noqa: PLC0415 - seldom needed

        content = (svg_image if path.suffix.lower() == ".svg" else png_image)(link)
        try:
            await self._files.write_bytes(path, content)
        except FileTrouble as error:
            self.failed.emit(error)
        else:
            self.saved.emit(path.name)
