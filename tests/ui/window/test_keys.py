"""Keys that work everywhere in the window, and the list of them in Help."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from fastpix_desktop.ui.help.about_dialog import HelpDialog
from fastpix_desktop.ui.help.shortcuts import shortcuts
from fastpix_desktop.ui.style import theme
from tests.qt_fixtures import App
from tests.ui.style import walk


@pytest.fixture
def app(open_app: walk.OpenApp) -> App:
    app = open_app(simulator=walk.seeded())
    app.window.resize(980, 700)
    app.window.activateWindow()
    return app


def _press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_escape_in_the_form_goes_back_to_the_stream_that_was_open(app: App) -> None:
    walk.show(app, "Live")
    app.press("New stream")
    app.find(QLineEdit, "Title").setText("Kept")
    _press(Qt.Key.Key_Escape)
    app.until(app.window.stream_page.isVisible)
    opened = app.window.presenters.streams.open
    assert opened is not None
    assert opened.title == "Live"
    app.press("New stream")
    assert app.find(QLineEdit, "Title").text() == "Kept"


def test_escape_in_the_form_stays_if_the_stream_is_gone(app: App) -> None:
    walk.show(app, "Ready")
    app.press("New stream")
    app.window.signed_in.pages._left = "gone"
    _press(Qt.Key.Key_Escape)
    assert app.window.new_page.isVisible()


@pytest.mark.parametrize("page", ["new", "Ready"])
def test_escape_in_a_narrow_window_goes_back_to_the_list(app: App, page: str) -> None:
    app.window.resize(*theme.SMALLEST)
    if page == "new":
        app.window.show_new()
    else:
        walk.show(app, page)
        app.find(QAbstractButton, "Stream menu").setFocus()
    _press(Qt.Key.Key_Escape)
    assert app.window.sidebar.isVisible()
    assert not app.window.current_page().isVisible()
    assert app.window.sidebar.has_focus


def test_f1_opens_help_with_the_list_of_shortcuts(app: App) -> None:
    QTest.keySequence(app.window, QKeySequence(QKeySequence.StandardKey.HelpContents))
    dialog = app.window.findChild(HelpDialog)
    assert dialog is not None
    assert "Keyboard shortcuts" in walk.headings(dialog)
    shown = {each.text() for each in dialog.findChildren(QLabel)}
    assert {"Search streams", "Open the stream's menu", "Go back, or close a dialog"} <= shown
    dialog.reject()


def test_the_list_has_every_shortcut_of_the_window(app: App) -> None:
    walk.show(app, "Ready")
    written = {keys for keys, _ in shortcuts()}
    known = [each.key() for each in app.window.findChildren(QShortcut)]
    known += [each.shortcut() for each in app.window.findChildren(QAction)]
    buttons = app.window.findChildren(QAbstractButton)
    known += [each.shortcut() for each in buttons if not getattr(each, "letter", "")]
    found = {each.toString(QKeySequence.SequenceFormat.NativeText) for each in known if not each.isEmpty()}
    assert len(found) > 15
    assert found - {"Ctrl+Enter"} <= written  # the same as Ctrl+Return, on the number pad


def test_a_new_label_is_scrolled_into_view(app: App) -> None:
    app.window.resize(980, 560)
    app.window.show_new()
    app.until(lambda: app.find(QAbstractButton, "Add a label").isVisible())
    assert app.find(QAbstractButton, "Add a label").visibleRegion().isEmpty()
    app.press("Add a label")
    name = app.find(QLineEdit, "Name of label 1")
    app.until(lambda: not name.visibleRegion().isEmpty())
    assert name.hasFocus()


def test_a_set_filter_says_so_in_words(app: App) -> None:
    sidebar = app.window.sidebar
    action = next(each for each in sidebar._search._menu.actions() if each.text() == "Ready")
    action.trigger()
    texts = [each.text() for each in sidebar.findChildren(QLabel) if each.isVisible()]
    assert any(text.startswith("Filter: Ready\n") for text in texts), texts
    app.press("Show all streams")
    texts = [each.text() for each in sidebar.findChildren(QLabel) if each.isVisible()]
    assert not any("Filter" in text for text in texts)
