"""Sharing a stream from its page: the embed codes, and the QR code as a phone's camera sees it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QPushButton, QWidget

from fastpix_desktop.presenters.preferences import Appearance
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.share.qr_dialog import QrDialog, QrScreen
from tests.qr_reader import read
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


def show(open_app: OpenApp, **values: Any) -> App:
    """Open the page of a stream."""
    simulator = Simulator()
    stream = simulator.seed("Choir & <Organ>", **values)
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)
    return app


def playback_id(app: App) -> str:
    return str(app.simulator.streams[0]["playbackIds"][0]["id"])


def link(app: App) -> str:
    return f"https://play.fastpix.com/?playbackId={playback_id(app)}"


def words(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def open_code(app: App) -> QrDialog:
    app.press("QR code")
    (dialog,) = app.window.findChildren(QrDialog)
    app.until(dialog.isVisible)
    return dialog


def embed_entries(app: App) -> dict[str, Callable[[], None]]:
    menu = app.find(QPushButton, "Embed code").menu()
    return {each.text(): each.trigger for each in menu.actions() if each.isVisible() and each.text()}


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_window_shows_a_code_that_leads_to_the_player(open_app: OpenApp, appearance: Appearance) -> None:
    app = show(open_app)
    app.window.dialogs.set_appearance(appearance)
    dialog = open_code(app)
    assert read(dialog.grab().toImage()) == [link(app)]


def test_the_code_fills_the_screen_for_a_slide(open_app: OpenApp) -> None:
    app = show(open_app)
    dialog = open_code(app)
    app.press("Full screen")
    (screen,) = dialog.findChildren(QrScreen)
    app.until(screen.isVisible)
    assert screen.isFullScreen()
    assert read(screen.grab().toImage()) == [link(app)]
    assert "Choir & <Organ>" in words(screen)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    app.until(lambda: not dialog.findChildren(QrScreen))
    assert dialog.isVisible()


def test_a_click_closes_the_slide(open_app: OpenApp) -> None:
    app = show(open_app)
    dialog = open_code(app)
    app.press("Full screen")
    (screen,) = dialog.findChildren(QrScreen)
    QTest.mouseClick(screen, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    app.until(lambda: not dialog.findChildren(QrScreen))


@pytest.mark.parametrize("name", ["choir.png", "choir.svg"])
def test_the_code_is_saved_as_an_image(open_app: OpenApp, tmp_path: Path, name: str) -> None:
    app = show(open_app)
    dialog = open_code(app)
    app.press("Save image…")
    (question,) = dialog.findChildren(QFileDialog)
    question.fileSelected.emit(str(tmp_path / name))
    question.reject()
    app.until(lambda: f"Saved as {name}." in words(dialog))
    assert read(QImage(str(tmp_path / name))) == [link(app)]


def test_the_chosen_kind_of_image_is_added_to_a_bare_name(open_app: OpenApp) -> None:
    app = show(open_app)
    dialog = open_code(app)
    app.press("Save image…")
    (question,) = dialog.findChildren(QFileDialog)
    assert question.defaultSuffix() == "png"
    question.filterSelected.emit("SVG image (*.svg)")
    assert question.defaultSuffix() == "svg"
    question.reject()


def test_an_image_that_cannot_be_saved_is_reported_there(open_app: OpenApp, tmp_path: Path) -> None:
    app = show(open_app)
    dialog = open_code(app)
    app.press("Save image…")
    (question,) = dialog.findChildren(QFileDialog)
    (tmp_path / "taken.png").mkdir()
    question.fileSelected.emit(str(tmp_path / "taken.png"))
    question.reject()
    app.until(lambda: "The image can't be saved" in words(dialog))


@pytest.mark.parametrize(
    ("entry", "holds"),
    [
        ("Copy iframe (any website)", '<iframe src="https://play.fastpix.com/?playbackId='),
        ("Copy web component (your own code)", '<fastpix-player playback-id="'),
    ],
)
def test_embed_codes_are_copied_with_the_title_escaped(open_app: OpenApp, entry: str, holds: str) -> None:
    app = show(open_app)
    embed_entries(app)[entry]()
    copied = QApplication.clipboard().text()
    assert holds in copied
    assert playback_id(app) in copied
    assert 'title="Choir &amp; &lt;Organ&gt;"' in copied


@pytest.mark.parametrize(
    ("dvr", "entry", "ends"),
    [
        (False, "Copy HLS address (your own player)", ".m3u8"),
        (True, "Copy HLS address (viewers can rewind)", ".m3u8?dvrMode=true"),
    ],
)
def test_the_hls_address_lets_viewers_rewind_where_the_stream_does(
    open_app: OpenApp, dvr: bool, entry: str, ends: str
) -> None:
    app = show(open_app, enableDvrMode=dvr)
    embed_entries(app)[entry]()
    assert QApplication.clipboard().text() == f"https://stream.fastpix.com/{playback_id(app)}{ends}"


@pytest.mark.parametrize(
    ("status", "says"),
    [
        ("idle", "Until you go live, the player shows nothing."),
        ("active", ""),
        ("disabled", "The player shows nothing while the stream is turned off."),
    ],
)
def test_the_card_says_what_visitors_see_until_the_stream_is_live(
    open_app: OpenApp, status: str, says: str
) -> None:
    app = show(open_app, status=status)
    shown = words(app.window.stream_page)
    assert ("the player shows nothing" in shown.lower()) is bool(says)
    assert says in shown


def test_a_private_stream_has_no_code_that_nobody_could_use(open_app: OpenApp) -> None:
    app = show(open_app, access="private")
    assert not app.find(QAbstractButton, "QR code").isVisible()
    assert list(embed_entries(app)) == ["Copy HLS address (your own player)"]
