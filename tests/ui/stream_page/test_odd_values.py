"""Answers of FastPix that are possible and odd: the window shows them, and none ends in an error dialog."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QRadioButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.simulator import ApiError, Fault, Simulator
from fastpix_desktop.ui.obs.end_dialog import EndDialog
from fastpix_desktop.ui.streams.edit_dialog import EditDialog
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


def test_a_422_may_name_a_field_and_say_no_more(open_app: OpenApp) -> None:
    app = open_app()
    fields = [{"field": "reconnectWindow"}]
    app.simulator.play(Fault.status(422, ApiError(422, "payload validation failed", fields=fields)))
    app.find(QLineEdit, "Title").setText("Kept")
    app.press("Create stream")
    app.until(lambda: app.window.new_page.bar.text)
    spin = app.find(QSpinBox, "Reconnect window")
    assert spin.accessibleDescription() == "FastPix doesn't accept this."
    assert app.window.focusWidget() is app.find(QAbstractButton, "5 min")


@pytest.mark.parametrize("window", [1, 2, 86_400])
def test_a_stream_whose_window_cannot_be_right(open_app: OpenApp, window: int) -> None:
    simulator = Simulator()
    stream = simulator.seed("Choir", reconnectWindow=window)
    app = open_app(simulator=simulator)
    with app.bot.captureExceptions() as caught:
        app.window.sidebar.streamChosen.emit(stream["streamId"])
        app.until(lambda: not app.window.presenters.streams.refreshing.is_running)
        next(each for each in app.window.stream_page.actions() if each.text() == "Edit…").trigger()
        app.bot.wait(50)
    assert caught == []
    (dialog,) = app.window.findChildren(EditDialog)
    (spin,) = dialog.findChildren(QSpinBox)
    assert dialog.isVisible()
    assert spin.value() == min(max(window, spin.minimum()), spin.maximum())


def test_values_that_cannot_be_true_are_not_shown(open_app: OpenApp) -> None:
    simulator = Simulator()
    stream = simulator.seed("Choir", reconnectWindow=10**25, createdAt="0001-01-01T00:00:00Z")
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)
    said = " ".join(each.text() for each in app.window.findChildren(QLabel))
    assert "Choir" in said
    assert "keeps open" not in said
    assert "0001" not in said


def test_a_stream_without_a_window_is_not_said_to_close_at_once(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    stream = LiveStream("s", Secret("k"), Secret("p"))
    for each, said in ((stream, "waits 5 minutes"), (replace(stream, reconnect_window=60), "waits 1 minute")):
        dialog = EndDialog(each, parent, with_obs=True)
        choices = [choice.accessibleDescription() for choice in dialog.findChildren(QRadioButton)]
        assert any(said in choice for choice in choices)
        dialog.reject()


def test_a_stream_made_elsewhere_is_renamed_without_touching_the_rest(open_app: OpenApp) -> None:
    simulator = Simulator()
    metadata = {"name": "Choir", "empty": "", "lines": "a\r\nb\u00a0c", "description": "d\r\n\u00a0e"}
    stream = simulator.seed(metadata=metadata, reconnectWindow=7)
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)
    next(each for each in app.window.stream_page.actions() if each.text() == "Edit…").trigger()
    (dialog,) = app.window.findChildren(EditDialog)
    title = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Title")
    title.setText("Renamed")
    dialog._submit()
    app.until(lambda: simulator.streams[0]["metadata"]["name"] == "Renamed")
    changed = simulator.streams[0]
    assert changed["metadata"] == metadata | {"name": "Renamed"}
    assert changed["reconnectWindow"] == 7
