"""Menus, as a screen reader meets them: always the same entries, one of them highlighted, and in the tree."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

import fastpix_desktop.ui
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.widgets.menu import PopupMenu
from tests.qt_fixtures import App

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, offscreen
OpenApp = Callable[..., App]
BUTTONS = ("Stream menu", "Account: Parish", "Filter by status", "Embed code")


@pytest.fixture
def app(open_app: OpenApp) -> App:
    simulator = Simulator()
    simulator.seed("Choir")
    app = open_app(simulator=simulator)
    app.window.activateWindow()
    streams = app.window.presenters.streams
    streams.show(streams.streams[0].id)
    app.until(lambda: app.find(QAbstractButton, "Stream menu").isVisible())
    return app


def _interfaces(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield root
    for number in range(root.childCount()):
        yield from _interfaces(root.child(number))


def _open_menu(app: App, press: Callable[[], None]) -> QMenu:
    press()
    app.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _text(action: QAction) -> str:
    """Return an entry's text without the mark at its letter."""
    return action.text().replace("&", "")


@pytest.mark.parametrize("name", BUTTONS)
def test_a_menu_is_the_same_at_each_opening_and_highlights_an_entry(app: App, name: str) -> None:
    seen = []
    for _ in range(3):
        menu = _open_menu(app, lambda: QTest.keyClick(app.find(QAbstractButton, name), Qt.Key.Key_Space))
        active = menu.activeAction()
        assert active is not None
        assert active.isEnabled()
        assert menu.accessibleName() == name
        seen.append((menu, tuple(menu.actions())))
        menu.close()
        app.until(lambda: QApplication.activePopupWidget() is None)
    assert seen == [seen[0]] * 3


def test_the_stream_menu_opens_by_its_keys_at_its_first_entry(app: App) -> None:
    menu = _open_menu(app, lambda: QTest.keySequence(app.window, QKeySequence("Ctrl+M")))
    active = menu.activeAction()
    assert active is not None
    assert _text(active) == "Edit…"
    menu.close()


def test_an_open_menu_is_in_the_window_for_a_screen_reader(app: App) -> None:
    window = QAccessible.queryAccessibleInterface(app.window)

    def entries() -> list[str]:
        return [
            each.text(QAccessible.Text.Name)
            for each in _interfaces(window)
            if each.role() is QAccessible.Role.MenuItem and each.text(QAccessible.Text.Name)
        ]

    assert entries() == []
    for _ in range(2):
        menu = _open_menu(app, lambda: app.press("Stream menu"))
        assert "Duplicate" in entries()
        interface = window.child(window.childCount() - 1)
        assert interface.object() is menu
        assert window.indexOfChild(interface) == window.childCount() - 1
        menu.close()
        app.until(lambda: QApplication.activePopupWidget() is None)
        assert entries() == []


def test_the_ticked_filter_is_the_highlighted_one(app: App) -> None:
    menu = _open_menu(app, lambda: app.press("Filter by status"))
    next(each for each in menu.actions() if _text(each) == "Ready").trigger()
    menu.close()
    menu = _open_menu(app, lambda: app.press("Filter by status: Ready"))
    active = menu.activeAction()
    assert active is not None
    assert (_text(active), active.isChecked()) == ("Ready", True)
    menu.close()


def test_no_menu_is_made_by_hand() -> None:
    """Menus come from ``Menu``, except the tray's, which the desktop draws."""
    made = re.compile(r"\bQMenu\(|\(QMenu\)")
    ui = Path(str(fastpix_desktop.ui.__file__)).parent
    found = {path.name for path in ui.rglob("*.py") if made.search(path.read_text())}
    assert found == {"menu.py", "live_menu.py"}


def test_a_menu_closes_after_a_screen_reader_has_chosen(app: App) -> None:
    """It does so by the entry's action, which Qt takes for no click."""
    chosen: list[str] = []
    menu = _open_menu(app, lambda: app.press("Filter by status"))
    menu.triggered.connect(lambda action: chosen.append(_text(action)))
    entries = [
        each for each in _interfaces(QAccessible.queryAccessibleInterface(menu)) if each.childCount() == 0
    ]
    entry = next(each for each in entries if each.text(QAccessible.Text.Name) == "Live")
    entry.actionInterface().doAction("Press")
    app.until(lambda: QApplication.activePopupWidget() is None)
    assert chosen == ["Live"]


def test_the_menus_above_close_too(app: App) -> None:
    menu = _open_menu(app, lambda: app.press("Account: Parish"))
    inner = menu.findChild(PopupMenu)
    assert inner is not None
    menu.setActiveAction(inner.menuAction())
    app.until(inner.isVisible)
    inner.addAction("Try").trigger()
    app.until(lambda: QApplication.activePopupWidget() is None)
    assert not menu.isVisible()
