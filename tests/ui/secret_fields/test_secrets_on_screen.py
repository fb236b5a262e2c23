"""What may be seen of a secret, for how long, and what the clipboard is told."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import SrtStreamId
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.secret_fields import clipboard as clipboard_module
from fastpix_desktop.ui.secret_fields import value_field
from fastpix_desktop.ui.secret_fields.clipboard import Clipboard
from fastpix_desktop.ui.secret_fields.value_field import CopyRow
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


@pytest.fixture
def app(open_app: OpenApp) -> App:
    simulator = Simulator()
    simulator.seed("Choir")
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(simulator.streams[0]["streamId"])
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)
    return app


SECRETS = {"Stream key": "streamKey", "SRT passphrase": "srtSecret"}


@pytest.mark.parametrize("name", SECRETS)
def test_masked_until_asked_and_masked_again(app: App, name: str) -> None:
    secret = app.simulator.streams[0][SECRETS[name]]
    field = app.find(QLineEdit, name)
    assert set(field.text()) == {"•"}
    app.press(f"Reveal {name[0].lower() + name[1:] if name == 'Stream key' else name}")
    assert field.text() == secret
    row = field.parent()
    assert isinstance(row, CopyRow)
    assert row._mask_timer.interval() == value_field.MASK_AFTER_S * 1000 == 15_000
    row._mask_timer.setInterval(30)
    row._mask_timer.start()
    app.until(lambda: set(field.text()) == {"•"})


def test_masked_when_the_window_is_left(app: App) -> None:
    field = app.find(QLineEdit, "Stream key")
    app.press("Reveal stream key")
    assert set(field.text()) != {"•"}
    # The offscreen platform has no other window to go to; this is what Qt sends then.
    QApplication.sendEvent(app.window, QEvent(QEvent.Type.WindowDeactivate))
    assert set(field.text()) == {"•"}
    assert app.find(QAbstractButton, "Reveal stream key").isEnabled()


def test_masked_when_another_page_is_shown(app: App) -> None:
    app.press("Reveal stream key")
    app.press("New stream")
    assert set(app.find(QLineEdit, "Stream key").text()) == {"•"}


def test_a_secret_cannot_be_selected_but_the_copy_key_takes_it_whole(app: App) -> None:
    field = app.find(QLineEdit, "Stream key")
    app.press("Reveal stream key")
    field.setFocus()
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
    assert field.selectedText() == ""
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == app.simulator.streams[0]["streamKey"]


def test_a_copied_secret_carries_the_hint_and_plain_text_does_not(app: App) -> None:
    data = QGuiApplication.clipboard().mimeData
    app.press("Copy stream key")
    assert bytes(data().data("x-kde-passwordManagerHint").data()) == b"secret"
    app.press("Copy server")
    assert not data().hasFormat("x-kde-passwordManagerHint")


def test_windows_gets_all_three_formats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    names = [name.split('"')[1] for name in clipboard_module._hints()]
    assert names == [
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    ]
    assert [len(value) for value in clipboard_module._hints().values()] == [1, 4, 4]


def test_the_clipboard_is_cleared_only_if_it_still_holds_the_secret(app: App) -> None:
    ours, system = app.window.clipboard, QGuiApplication.clipboard()
    assert ours._timer.interval() == 30_000
    ours.copy_secret(Secret("k" * 65))
    ours._timer.setInterval(20)
    ours._timer.start()
    app.until(lambda: system.text() == "")
    ours.copy_secret(Secret("k" * 65))
    system.setText("something else")
    ours.clear_secret()
    assert system.text() == "something else"


def test_the_clipboard_is_cleared_at_exit(app: App) -> None:
    app.press("Copy stream key")
    app.window.close()
    assert QGuiApplication.clipboard().text() == ""


def test_a_secret_is_copied_exactly() -> None:
    ours = Clipboard()
    text = "  é#&=+%2F\tx  "
    ours.copy_secret(Secret(text))
    assert QGuiApplication.clipboard().text() == text
    ours.clear_secret()


def test_the_stream_key_as_srt_stream_id_is_masked_too(app: App) -> None:
    window = app.window
    window.preferences.srt_stream_id = SrtStreamId.STREAM_KEY
    window.dialogs.settings_saved(api_changed=False)
    field = app.find(QLineEdit, "SRT stream ID")
    assert set(field.text()) == {"•"}
    app.press("Copy SRT stream ID")
    key = app.simulator.streams[0]["streamKey"]
    assert QGuiApplication.clipboard().text() == key
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    app.press("Reveal SRT stream ID")
    assert field.text() == key
