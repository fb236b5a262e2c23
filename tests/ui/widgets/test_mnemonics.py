"""Letters to press with Alt, in every dialog, form and menu: none is missing, and none is there twice."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.widgets.basics import button
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.menu import PopupMenu
from fastpix_desktop.ui.widgets.mnemonics import Button, FieldLabel, Marked
from fastpix_desktop.ui.widgets.question import Question
from tests.qt_fixtures import App
from tests.ui.style import walk
from tests.ui.widgets.windows_on_a_screen import OPENERS

OpenApp = Callable[..., App]


@pytest.fixture
def app(open_app: OpenApp) -> App:
    simulator = Simulator()
    simulator.seed("Choir", status="active")
    app = open_app(simulator=simulator)
    app.window.activateWindow()
    walk.show(app, "Choir")
    app.until(lambda: app.window.presenters.obs.found is not None)
    return app


def _faults(top: QWidget) -> list[str]:
    """Say what is shown without a letter, and which letters are there twice."""
    shown = [each for each in top.findChildren(QWidget) if isinstance(each, Marked) and each.isVisible()]
    shown = [each for each in shown if each.window() is top.window() and each.can_be_marked()]
    assert shown
    twice = [letter for letter, number in Counter(each.letter for each in shown).items() if number > 1]
    return [f"{each.plain}: {each.letter or 'none'}" for each in shown if each.letter in ("", *twice)]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_every_dialog_has_letters_without_clashes(app: App) -> None:
    faults = {}
    for name, opens in OPENERS.items():
        dialog = opens(app)
        app.until(dialog.isVisible)
        faults[name] = _faults(dialog)
        assert isinstance(dialog, QDialog)
        dialog.done(0)
        app.until(lambda: not any(isinstance(each, QDialog) and each.isVisible() for each in _tops()))
    assert {name: found for name, found in faults.items() if found} == {}


def _tops() -> list[QWidget]:
    return QApplication.topLevelWidgets()


def test_every_form_has_letters_without_clashes(app: App) -> None:
    app.window.show_new()
    assert _faults(app.window.new_page) == []
    app.press("Description")
    assert _faults(app.window.new_page) == []
    app.window._pages.stack.setCurrentWidget(app.window.connect_page)
    app.window.connect_page.open_for(first=False)
    assert _faults(app.window.connect_page) == []


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_every_menu_has_letters_without_clashes(app: App) -> None:
    menus = app.window.findChildren(PopupMenu)
    assert len(menus) >= 8
    for menu in menus:
        menu.popup(app.window.pos())
        app.until(lambda: QApplication.activePopupWidget() is not None)
        usable = [each for each in menu.actions() if each.isVisible() and each.isEnabled() and each.text()]
        keys = [QKeySequence.mnemonic(each.text()).toString() for each in usable]
        assert all(keys), [each.text() for each in usable]
        assert len(keys) == len(set(keys)), [each.text() for each in usable]
        menu.close()
        app.until(lambda: QApplication.activePopupWidget() is None)
        assert not [each.text() for each in usable if "&" in each.text().replace("&&", "")]


def test_the_search_for_clashes_can_find_one(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    for text in ("Save", "Save"):
        made = Button(text)
        made.setParent(holder)
    holder.show()
    assert _faults(holder) == ["Save: none", "Save: none"]
    for each in holder.findChildren(Button):
        each.mark("&Save")
    assert _faults(holder) == ["Save: S", "Save: S"]


def test_a_letter_presses_its_button_and_follows_its_text(qtbot: QtBot) -> None:
    pressed: list[str] = []
    dialog = Dialog("Title", None)
    qtbot.addWidget(dialog)
    first, second = button("Keep it"), button("Drop it")
    first.clicked.connect(lambda: pressed.append(first.text()))
    second.clicked.connect(lambda: pressed.append(second.text()))
    dialog.column.addWidget(first)
    dialog.column.addWidget(second)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: pressed == ["Drop it"])
    second.setText("Keep & wait")
    assert (second.text(), second.letter) == ("Keep & wait", "W")
    QTest.keyClick(dialog, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: pressed == ["Drop it", "Keep & wait"])
    added = button("Other")
    dialog.column.addWidget(added)
    qtbot.waitUntil(lambda: added.letter == "O")
    dialog.reject()


@pytest.mark.parametrize("narrow", [False, True])
def test_a_label_s_letter_moves_the_focus_to_its_field(app: App, narrow: bool) -> None:
    if narrow:
        app.window.resize(420, 700)
    app.window.show_new()
    app.until(app.window.new_page.isVisible)
    labels = [each for each in app.window.new_page.findChildren(FieldLabel) if each.isVisible()]
    assert len(labels) >= (2 if narrow else 8)
    for each in labels:
        app.window.new_page.take_focus()
        QTest.keyClick(app.window, Qt.Key(ord(each.letter)), Qt.KeyboardModifier.AltModifier)
        focused = QApplication.focusWidget()
        assert focused is not None, each.plain
        assert each.buddy() is focused or each.buddy().isAncestorOf(focused), each.plain


def test_a_button_with_a_key_of_its_own_has_no_letter(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    question = Question("Sure?", "", "Do it", parent)
    question.cancel.setShortcut(QKeySequence(Qt.Key.Key_Escape))
    question.open()
    qtbot.waitUntil(question.isVisible)
    assert (question.yes.letter, question.cancel.letter) == ("D", "")
    assert question.cancel.shortcut() == QKeySequence(Qt.Key.Key_Escape)
    question.reject()
