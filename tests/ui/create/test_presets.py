"""Starting from presets, in the form."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.preset import Preset
from tests.qt_fixtures import App
from tests.sayings import says

OpenApp = Callable[..., App]
MASS = Preset("Mass", StreamDraft(reconnect_window=600))
CHOIR = Preset("Choir & band", StreamDraft(reconnect_window=900, description="Old town"))


@pytest.fixture
def app(open_app: OpenApp) -> App:
    """The form, with two presets."""
    app = open_app()
    presets = app.window.presenters.presets
    for each in (MASS, CHOIR):
        presets.save(each.name, each.draft)
    app.until(lambda: len(presets.presets) == 2)
    return app


def _chosen(app: App) -> list[str]:
    chips = app.window.signed_in.presets.findChildren(QPushButton)
    return [each.text() for each in chips if each.isChecked() and each.isVisible()]


def test_what_is_typed_after_a_preset_stays(app: App) -> None:
    title, window = app.find(QLineEdit, "Title"), app.find(QSpinBox, "Reconnect window")
    title.setText("Before")
    app.press("Mass")
    assert _chosen(app) == ["Mass"]
    title.setText("Typed")
    app.press("Choir && band")
    assert (title.text(), window.value()) == ("Typed", 900)
    app.press("Last time")
    assert _chosen(app) == ["Last time"]
    assert (title.text(), window.value()) == ("Typed", 300)
    assert app.window.presenters.new_stream.draft.description == "", "those words were the preset's"


def test_chosen_chip_stays_chosen_when_it_is_pressed_again(app: App) -> None:
    app.press("Last time")
    assert _chosen(app) == ["Last time"]
    app.press("Mass")
    app.press("Mass")
    assert _chosen(app) == ["Mass"]


def test_deleted_preset_is_no_chip_and_the_form_stays(app: App) -> None:
    app.press("Mass")
    presets = app.window.presenters.presets
    presets.delete("Mass")
    app.until(lambda: len(presets.presets) == 1)
    assert _chosen(app) == ["Last time"]
    assert app.find(QSpinBox, "Reconnect window").value() == 600


def test_chips_are_in_reach_of_the_keyboard(app: App) -> None:
    app.window.activateWindow()
    app.find(QLineEdit, "Title").setFocus()
    QTest.keyClick(app.window.focusWidget(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    names = []
    for _ in range(5):
        focus = app.window.focusWidget()
        names.append(focus.accessibleName() or (focus.text() if isinstance(focus, QPushButton) else ""))
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert names == ["Last time", "Choir && band", "Mass", "Save as preset", "Manage presets"]


@pytest.mark.parametrize("full", [False, True])
def test_saved_is_said_once_it_is_so(open_app: OpenApp, monkeypatch: pytest.MonkeyPatch, full: bool) -> None:
    app = open_app()
    presets = app.window.presenters.presets
    said: list[str] = []
    monkeypatch.setattr(app.window, "say", said.append)

    async def refuse(_preset: object) -> None:
        raise FileTrouble(Path("store.db"), "database or disk is full")

    if full:
        monkeypatch.setattr(presets._store, "save", refuse)
    app.window.signed_in.presets._name_given("Mass")
    assert said == []
    app.until(lambda: said or app.window.new_page.bar.text)
    assert said == ([] if full else [says("Preset “Mass” saved.")])
    text = says("The preset “Mass” wasn't saved: store.db can't be used (database or disk is full).")
    assert app.window.new_page.bar.text == (text if full else "")
