"""The first page, as a newcomer meets it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QStyle, QWidget

from fastpix_desktop.domain.errors import KeyringMissing, NotSignedIn
from fastpix_desktop.domain.secret import MASK
from fastpix_desktop.simulator import Fault
from fastpix_desktop.ui.accounts import connect_page
from fastpix_desktop.ui.style import theme
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


def _top(app: App, part: QWidget) -> int:
    return part.mapTo(app.window, part.rect().topLeft()).y()


def _label(app: App, words: str) -> QLabel:
    page = app.window.connect_page
    return next(each for each in page.findChildren(QLabel) if words in each.text() and each.isVisible())


@pytest.mark.parametrize("size", [theme.SMALLEST, (980, 700)])
def test_everything_stands_in_the_order_in_which_it_is_needed(
    open_app: OpenApp, size: tuple[int, int]
) -> None:
    app = open_app(signed_in=False)
    app.window.resize(*size)
    app.until(lambda: "Looking" not in app.window.connect_page._where.text())
    parts = [
        app.find(QLineEdit, "Access Token ID"),
        app.find(QLineEdit, "Secret Key"),
        _label(app, "under Access Tokens"),
        app.find(QAbstractButton, "Open the FastPix dashboard"),
        _label(app, "FastPix Video: Read and Write"),
        app.window.connect_page._where,
        app.find(QAbstractButton, "Connect"),
        app.find(QAbstractButton, "Look around first"),
    ]
    tops = [_top(app, each) for each in parts]
    assert tops == sorted(tops)


def test_workspace_is_named_only_when_there_is_another(open_app: OpenApp) -> None:
    app = open_app(signed_in=False)
    assert not app.find(QLineEdit, "Workspace name").isVisible()
    app.window.connect_page.open_for(first=False)
    assert app.find(QLineEdit, "Workspace name").isVisible()


def test_nothing_that_is_said_moves_the_heading(open_app: OpenApp) -> None:
    app = open_app(signed_in=False)
    app.window.resize(980, 900)
    page = app.window.connect_page
    heading = _label(app, "Connect to FastPix")
    tops = set()

    def note() -> None:
        app.bot.wait(50)
        tops.add(_top(app, heading))

    note()
    page._show_keyring(KeyringMissing("none"))
    note()
    page._submit()
    note()
    page._show_failure(NotSignedIn("no"))
    note()
    page._show_busy(True)
    note()
    page.open_for(first=False)
    note()
    assert len(tops) == 1, tops


def test_connecting_is_announced_and_the_focus_goes_to_cancel(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(connect_page, "announce", lambda _widget, text: said.append(text))
    app = open_app(signed_in=False)
    app.window.activateWindow()
    app.simulator.play(Fault.slow_answer(0.3))
    app.find(QLineEdit, "Access Token ID").setText("wrong")
    app.find(QLineEdit, "Secret Key").setText("wrong")
    connect = app.find(QAbstractButton, "Connect")
    connect.setFocus()
    app.press("Connect")
    assert said == ["Connecting…"]
    assert app.window.focusWidget() is app.find(QAbstractButton, "Cancel")
    app.until(lambda: app.window.connect_page.bar.text)
    assert app.window.focusWidget() is connect


def test_hidden_secrets_have_the_same_bullets_everywhere(open_app: OpenApp) -> None:
    app = open_app(signed_in=False)
    secret = app.find(QLineEdit, "Secret Key")
    secret.setText("x")
    hint = QStyle.StyleHint.SH_LineEdit_PasswordCharacter
    assert chr(secret.style().styleHint(hint, None, secret)) == secret.displayText() == MASK[0]
