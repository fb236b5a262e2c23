"""The question before going live."""

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.ui.obs.go_live_dialog import PICTURE, GoLiveDialog
from fastpix_desktop.ui.widgets.attention import ask_for_attention
from tests.presenters.some_streams import stream

PLAN = Plan(stream("Choir"), Protocol.RTMPS, "Church", is_new=False)


def jpeg(file: Path, width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(file))
    return file.read_bytes()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def _open(window: QWidget, plan: Plan = PLAN, *also_on: str) -> GoLiveDialog:
    dialog = GoLiveDialog(plan, window, also_on)
    dialog.open()
    return dialog


def _texts(dialog: GoLiveDialog) -> list[str]:
    shown = [each for each in dialog.findChildren(QLabel) if each.isVisible() and each.text()]
    return [each.text().replace("\u2068", "").replace("\u2069", "") for each in shown]


def test_it_says_who_else_gets_the_stream(window: QWidget) -> None:
    said = _texts(_open(window, PLAN, "YouTube", "Diocese website"))
    assert said[said.index("Also on") + 1] == QLocale().createSeparatedList(
        ["“YouTube”", "“Diocese website”"]
    )
    assert "Also on" not in _texts(_open(window))


def test_it_says_whose_profile_is_used(window: QWidget) -> None:
    assert "Uses your profile “Church”. Only the destination changes." in _texts(_open(window))
    new = dataclasses.replace(PLAN, is_new=True)
    assert "“Church” will be created. Your current profile stays as it is." in _texts(_open(window, new))


def test_it_names_the_scene_and_warns_if_it_is_empty(window: QWidget) -> None:
    dialog = _open(window)
    assert "Not known" in _texts(dialog)
    dialog.show_scene("Camera 1", is_empty=False)
    assert "Camera 1" in _texts(dialog)
    empty = "This scene is empty: viewers see a black picture"
    assert empty not in _texts(dialog)
    dialog.show_scene("Camera 1", is_empty=True)
    assert empty in _texts(dialog)


@pytest.mark.parametrize("size", [(576, 324), (324, 576), (40, 40)])
def test_it_shows_the_scene(window: QWidget, size: tuple[int, int], tmp_path: Path) -> None:
    dialog = _open(window)
    assert not dialog._picture.isVisible()
    dialog.show_picture(jpeg(tmp_path / "scene.jpg", *size))
    assert dialog._picture.isVisible()
    shown = dialog._picture.pixmap().deviceIndependentSize().toSize()
    assert shown.boundedTo(PICTURE) == shown
    dialog.show_picture(b"")  # OBS captures this screen by now
    assert not dialog._picture.isVisible()


def test_a_picture_that_is_none_is_not_shown(window: QWidget) -> None:
    dialog = _open(window)
    dialog.show_picture(b"nonsense")
    assert not dialog._picture.isVisible()


def test_attention_leaves_a_minimized_window_alone(window: QWidget, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    window.showMinimized()
    ask_for_attention(window)
    assert window.isMinimized()
    window.showNormal()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    ask_for_attention(window)
    qtbot.waitUntil(window.isActiveWindow)
