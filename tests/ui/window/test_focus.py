"""The focus after an act: it moves once, to what comes next."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from fastpix_desktop.ui.stage.card import StageCard
from fastpix_desktop.ui.stream_page import page as stream_page
from tests.qt_fixtures import PATIENCE_MS, App
from tests.ui.style import walk


@pytest.fixture
def app(open_app: walk.OpenApp) -> App:
    app = open_app(simulator=walk.seeded())
    app.window.resize(980, 700)
    app.window.activateWindow()
    return app


def _moves(act: Callable[[], object], until: Callable[[], object], app: App) -> list[QWidget]:
    """Return where the focus went in the window from an act until something holds, and a moment longer."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    moves: list[QWidget] = []

    def note(_old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            moves.append(new)

    application.focusChanged.connect(note)
    act()
    app.until(until)
    QTest.qWait(300)  # whatever comes after it
    application.focusChanged.disconnect(note)
    return moves


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_after_create_the_focus_moves_once_to_the_next_step(
    app: App, key: Qt.Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancel has it only while there is something to cancel."""
    monkeypatch.setattr(stream_page, "_STEP_MS", PATIENCE_MS)
    walk.show(app, "Ready")
    app.until(lambda: app.window.presenters.obs.found is not None)
    app.window.show_new()
    title = app.find(QLineEdit, "Title")
    title.setText("Sunday service")
    app.until(title.hasFocus)
    step = app.window.stream_page.stage._act
    moves = _moves(
        lambda: QTest.keyClick(title, key, Qt.KeyboardModifier.ControlModifier), step.hasFocus, app
    )
    assert moves == [app.window.new_page._foot.cancel_button, step]


def test_without_a_next_step_the_page_gets_the_focus(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    app.find(QLineEdit, "Title").setText("Sunday service")
    monkeypatch.setattr(StageCard, "_show_act", lambda *_args, **_named: None)
    app.press("Create stream")
    app.until(lambda: app.window.signed_in.open_stream._has_page)
    app.until(lambda: app.window.focusWidget() is app.window.stream_page._area)


def test_the_next_step_takes_no_focus_from_elsewhere(app: App) -> None:
    app.find(QLineEdit, "Title").setText("Sunday service")
    app.press("Create stream")
    app.until(lambda: app.window.signed_in.open_stream._has_page)
    app.window.sidebar.take_focus()
    app.until(app.window.stream_page.stage._act.isVisible)
    QTest.qWait(50)
    assert app.window.sidebar.has_focus


@pytest.mark.parametrize("where", ["list", "page"])
def test_after_delete_the_focus_moves_once_at_most(app: App, where: str) -> None:
    walk.show(app, "Ready")
    streams = app.window.presenters.streams
    if where == "list":
        app.window.sidebar.take_focus()
    else:
        app.find(QAbstractButton, "Stream menu").setFocus()
    action = next(each for each in app.window.stream_page.actions() if each.text() == "Delete")
    moves = _moves(action.trigger, lambda: "Ready" not in [each.title for each in streams.streams], app)
    if where == "list":
        assert moves == []
        assert app.window.sidebar.has_focus
    else:
        assert moves == [app.find(QLineEdit, "Title")]
