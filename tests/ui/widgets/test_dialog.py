"""The frame that all dialogs share, and the questions made from it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.create.presets_dialog import PresetsDialog
from fastpix_desktop.ui.obs.command_text import CommandText
from fastpix_desktop.ui.obs.other_encoders_dialog import OtherEncodersDialog
from fastpix_desktop.ui.settings.dialog import SettingsDialog
from fastpix_desktop.ui.style import palette
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.question import Question, TextQuestion
from tests.qt_fixtures import App
from tests.ui.settled import settle

OpenApp = Callable[..., App]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    return made


def _open(qtbot: QtBot, dialog: Dialog) -> None:
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    settle(dialog)


def _cut(dialog: Dialog) -> list[str]:
    labels = [each for each in dialog.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
    return [each.text() for each in labels if each.height() < each.heightForWidth(each.width())]


@pytest.mark.parametrize("width", [420, 1280])
@pytest.mark.parametrize("words", [1, 12, 60])
def test_long_title_and_sentence_are_shown_whole(
    qtbot: QtBot, window: QWidget, width: int, words: int
) -> None:
    window.resize(width, 700)
    question = Question("Title " * words, "Sentence " * words, "Do it", window)
    _open(qtbot, question)
    assert _cut(question) == []
    assert question.width() == min(480, width - 24)


def test_what_cannot_be_undone_needs_more_than_enter(qtbot: QtBot, window: QWidget) -> None:
    done: list[str] = []
    for is_final in (True, False):
        question = Question("Really?", "It's gone.", "Do it", window, is_final=is_final)
        question.ask(lambda: done.append("done"))
        qtbot.waitUntil(question.isVisible)
        QTest.keyClick(question, Qt.Key.Key_Return)
    assert done == ["done"]


def test_question_with_a_condition_waits_for_the_tick(qtbot: QtBot, window: QWidget) -> None:
    question = Question("Delete?", "", "Delete", window, is_final=True)
    tick = question.add_tick("I understand", must=True)
    _open(qtbot, question)
    assert not question.yes.isEnabled()
    tick.click()
    assert question.yes.isEnabled()
    tick.click()
    assert not question.yes.isEnabled()


def test_text_is_asked_for_and_an_empty_one_is_refused(qtbot: QtBot, window: QWidget) -> None:
    given: list[str] = []
    question = TextQuestion("Rename", "Name", "Old", "Rename", window)
    question.ask_text(given.append)
    qtbot.waitUntil(question.isVisible)
    field = question.findChild(QLineEdit)
    assert field is not None
    assert (field.accessibleName(), field.selectedText()) == ("Name", "Old")
    field.setText("  ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert given == []
    field.setText("New")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert given == ["New"]


def test_buttons_that_do_not_fit_stand_under_each_other(qtbot: QtBot, window: QWidget) -> None:
    window.resize(420, 700)
    question = Question("Sure?", "", "Do what was asked for, then something else too", window)
    _open(qtbot, question)
    box = question.findChild(QDialogButtonBox)
    assert box is not None
    assert box.orientation() is Qt.Orientation.Vertical
    assert question.width() <= 420 - 24


def test_settings_are_at_most_560_high_and_only_the_middle_scrolls(open_app: OpenApp) -> None:
    app = open_app()
    app.window.resize(1280, 1000)
    app.window.dialogs.open_settings()
    (dialog,) = app.window.findChildren(SettingsDialog)
    app.until(dialog.isVisible)
    assert dialog.height() <= 560
    assert dialog.area.verticalScrollBar().maximum() > 0
    for name in ("Restore addresses", "Cancel", "Save"):
        button = next(each for each in dialog.findChildren(QAbstractButton) if each.text() == name)
        assert not dialog.area.isAncestorOf(button)
    dialog.reject()


def test_appearance_applies_at_once_and_stays_after_cancel(open_app: OpenApp) -> None:
    app = open_app()
    app.window.dialogs.open_settings()
    (dialog,) = app.window.findChildren(SettingsDialog)
    next(each for each in dialog.findChildren(QAbstractButton) if each.text() == "Dark").click()
    assert palette.colors() == palette.DARK
    dialog.reject()
    assert palette.colors() == palette.DARK
    assert app.window.preferences.appearance == "dark"
    app.window.dialogs.set_appearance(type(app.window.preferences.appearance)("light"))


def test_empty_presets_keep_their_texts_together(open_app: OpenApp) -> None:
    app = open_app()
    dialog = PresetsDialog(app.window.presenters.presets, app.window)
    dialog.open()
    dialog.resize(dialog.width(), 500)
    settle(dialog)
    empty = dialog._empty
    assert empty.height() <= empty.heightForWidth(empty.width()) + 2
    assert empty.mapTo(dialog, empty.rect().topLeft()).y() < 150
    dialog.reject()


def test_other_encoders_scroll_in_one_place_and_their_buttons_have_names(open_app: OpenApp) -> None:
    simulator = Simulator()
    stream = simulator.seed("Choir")
    app = open_app(simulator=simulator)
    app.window.resize(420, 560)
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(lambda: app.window.presenters.obs.found is not None)
    app.window.stream_page.connection.others.click()
    (dialog,) = app.window.findChildren(OtherEncodersDialog)
    app.until(dialog.isVisible)
    settle(dialog)
    assert len(dialog.findChildren(QScrollArea)) == 1
    bars = [each for each in dialog.findChildren(QWidget, "qt_scrollarea_vcontainer") if each.isVisible()]
    assert len(bars) <= 1
    (command,) = dialog.findChildren(CommandText)
    assert command.verticalScrollBar().maximum() == 0, "all of it is in view"
    names = {each.accessibleName() for each in dialog.findChildren(QAbstractButton)}
    assert "Copy command for FASTPIX_STREAM_KEY" in names
    assert {"Copy Run", "Reveal Paste"} & names == set()
    dialog.reject()
