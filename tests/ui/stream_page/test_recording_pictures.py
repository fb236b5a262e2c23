"""The pictures in the rows of recordings: loaded when they can be seen, and a calm place until then."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage

from fastpix_desktop.bootstrap.demo import ingest_addresses
from fastpix_desktop.simulator import Fault, Simulator
from fastpix_desktop.ui.stream_page.recording_picture import SIZE, RecordingPicture
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


def _encoded(color: str, width: int = 320, height: int = 180, form: str = "JPG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)  # type: ignore[call-overload]
    return bytes(data.data())


class Archive:
    """The program on the page of a stream with some recordings."""

    def __init__(self, open_app: OpenApp, simulator: Simulator, **values: Any) -> None:
        self.simulator = simulator
        self.stream_id = simulator.seed("Choir", **values)["streamId"]
        self.media = [simulator.media(simulator.add_media(self.stream_id)) for _ in range(2)]
        for each in self.media:
            each.picture = _encoded("#00C000")
        simulator.start()
        self.app = open_app(simulator=simulator, addresses=ingest_addresses(simulator))

    def open(self) -> None:
        self.app.window.sidebar.streamChosen.emit(self.stream_id)
        self.app.until(lambda: len(self.pictures) == 2)
        self.app.until(lambda: not self.app.window.presenters.recordings._polling.is_running)

    @property
    def pictures(self) -> list[RecordingPicture]:
        return self.app.window.stream_page.recordings.findChildren(RecordingPicture)

    @property
    def asked(self) -> int:
        return sum("thumbnail" in each.path for each in self.simulator.requests)


@pytest.fixture
def simulator() -> Simulator:
    return Simulator()


def test_pictures_are_loaded_once_the_rows_can_be_seen(open_app: OpenApp, simulator: Simulator) -> None:
    archive = Archive(open_app, simulator)
    archive.app.window.resize(980, 560)  # one column: the card is far below
    archive.open()
    archive.app.until(lambda: archive.app.window.presenters.recordings.recordings[0].is_ready)
    page = archive.app.window.stream_page
    assert page.recordings.is_folded or page.recordings.visibleRegion().isEmpty()
    assert archive.asked == 0
    page.recordings.set_folded(folded=False)
    page.show_block(page.recordings)
    archive.app.until(lambda: all(each.has_picture for each in archive.pictures))
    assert archive.asked == 2
    shown = archive.pictures[0].grab().toImage()
    assert shown.pixelColor(SIZE.width() // 2, SIZE.height() // 2).green() > 150


def test_without_a_picture_there_is_a_calm_place(open_app: OpenApp, simulator: Simulator) -> None:
    archive = Archive(open_app, simulator)
    simulator.play(Fault.status(404, path="thumbnail"))
    simulator.play(Fault.status(500, path="thumbnail"))
    archive.app.window.resize(1280, 900)
    archive.open()
    archive.app.until(lambda: archive.asked == 2)
    archive.app.until(lambda: not archive.app.window.presenters.recording_pictures._loading.is_running)
    assert not any(each.has_picture for each in archive.pictures)
    assert all(each.isEnabled() for each in archive.pictures)


def test_a_press_on_the_picture_opens_the_recording(
    open_app: OpenApp, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))
    archive = Archive(open_app, simulator)
    archive.app.window.resize(1280, 900)
    archive.open()
    archive.app.press("Open recording 1")
    assert len(opened) == 1
    assert "playbackId=" in opened[0]


def test_one_in_the_making_can_neither_be_opened_nor_asks(open_app: OpenApp, simulator: Simulator) -> None:
    archive = Archive(open_app, simulator)
    for each in archive.media:
        each.begin(3600, 0, {})
    archive.app.window.resize(1280, 900)
    archive.open()
    archive.app.bot.waitUntil(lambda: all(each.isVisible() for each in archive.pictures), timeout=20_000)
    for shown in archive.pictures:
        shown.grab()
    assert not any(each.isEnabled() for each in archive.pictures)
    assert archive.asked == 0


@pytest.mark.parametrize("form", ["JPG", "PNG"])
def test_jpeg_and_png_are_decoded_no_larger_than_shown(app_widget: RecordingPicture, form: str) -> None:
    app_widget.show_picture(_encoded("#0000C0", 1920, 1080, form))
    assert app_widget.has_picture
    assert app_widget._image.width() <= 2 * SIZE.width()


@pytest.mark.parametrize("data", [b"", b"<html>", b"\x89PNG\r\n\x1a\n", _encoded.__name__.encode()])
def test_what_is_no_picture_is_none(app_widget: RecordingPicture, data: bytes) -> None:
    app_widget.show_picture(data)
    assert not app_widget.has_picture
    assert not app_widget.grab().isNull()


def test_a_huge_picture_is_not_decoded(app_widget: RecordingPicture) -> None:
    app_widget.show_picture(_encoded("#0000C0", 9000, 1, "PNG"))
    assert not app_widget.has_picture


@pytest.fixture
def app_widget(qtbot: Any) -> RecordingPicture:
    made = RecordingPicture("Open recording 1")
    qtbot.addWidget(made)
    return made
