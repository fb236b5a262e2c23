"""Saving a QR code: the file's name says which kind of image it is."""

from pathlib import Path

import pytest
import qasync
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.presenters.share.qr_images import QrImages
from tests.presenters.fakes import Unasked
from tests.qr_reader import read

LINK = "https://play.fastpix.com/?playbackId=7f2f6c1e-0000-4000-8000-8a2a8fe7bb71"


class Files(Unasked):
    """Chosen files in memory, or trouble."""

    def __init__(self) -> None:
        self.written: dict[Path, bytes] = {}
        self.trouble: FileTrouble | None = None

    async def write_bytes(self, path: Path, content: bytes) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.written[path] = content


@pytest.fixture
def files(loop: qasync.QEventLoop) -> Files:
    return Files()


@pytest.mark.parametrize(
    ("name", "begins"), [("code.png", b"\x89PNG"), ("code.SVG", b"<?xml"), ("code", b"\x89PNG")]
)
def test_the_kind_of_image_follows_the_name(qtbot: QtBot, files: Files, name: str, begins: bytes) -> None:
    images = QrImages(files)
    with qtbot.waitSignal(images.saved) as saved:
        images.save(LINK, Path(name))
    assert saved.args == [name]
    assert files.written[Path(name)].startswith(begins)


def test_a_saved_image_leads_to_the_player(qtbot: QtBot, files: Files) -> None:
    images = QrImages(files)
    for name in ("code.png", "code.svg"):
        with qtbot.waitSignal(images.saved):
            images.save(LINK, Path(name))
        assert read(QImage.fromData(files.written[Path(name)])) == [LINK]


def test_a_file_that_cannot_be_written_is_reported(qtbot: QtBot, files: Files) -> None:
    images = QrImages(files)
    files.trouble = FileTrouble(Path("x.png"), "No space left on device")
    with qtbot.waitSignal(images.failed) as failed:
        images.save(LINK, Path("x.png"))
    assert failed.args == [files.trouble]
