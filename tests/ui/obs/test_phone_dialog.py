"""*Phone…*: the code is read as a phone reads it, shown for a minute, and goes nowhere else."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QRadioButton, QWidget

from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.obs.phone_dialog import HIDE_AFTER_S, PhoneDialog
from tests.qr_reader import read
from tests.qt_fixtures import App
from tests.sayings import says
from tests.unit.domain.encoders.phone_apps import read_larix, read_moblin

OpenApp = Callable[..., App]


@pytest.fixture
def app(open_app: OpenApp) -> App:
    simulator = Simulator()
    stream = simulator.seed("Sunday service & more")
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)
    return app


def open_phone(app: App) -> PhoneDialog:
    app.press("Phone")
    (dialog,) = app.window.findChildren(PhoneDialog)
    app.until(dialog.isVisible)
    return dialog


def choose(dialog: PhoneDialog, *choices: str) -> None:
    for each in dialog.findChildren(QRadioButton):
        if each.text() in choices:
            each.click()


def codes(dialog: PhoneDialog) -> list[str]:
    return read(dialog.grab().toImage())


def words(dialog: QWidget) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def again(dialog: PhoneDialog) -> QAbstractButton:
    return next(each for each in dialog.findChildren(QAbstractButton) if each.text() == "Show again")


def film(app: App, *captures: str) -> None:
    """Have OBS film with these; what it takes to know that is tested elsewhere, with a real one."""
    app.window.presenters.on_air._set(captures)


def test_larix_reads_the_code_and_gets_the_stream(app: App) -> None:
    stream = app.simulator.streams[0]
    dialog = open_phone(app)
    (text,) = codes(dialog)
    (connection,) = read_larix(text).connections
    assert connection["url"] == f"rtmps://live.fastpix.com:443/live/{stream['streamKey']}"
    assert connection["name"] == "Sunday service & more (FastPix)"
    choose(dialog, "SRT")
    (text,) = codes(dialog)
    grove = read_larix(text)
    assert grove.connections[0]["srtpass"] == stream["srtSecret"]
    assert grove.connections[0]["srtstreamid"] == stream["streamId"]
    assert grove.video["bitrate"] == str(app.window.presenters.obs.encoder.video_kbps)


def test_moblin_reads_the_code_and_gets_the_stream(app: App) -> None:
    stream = app.simulator.streams[0]
    dialog = open_phone(app)
    choose(dialog, "Moblin")
    (text,) = codes(dialog)
    assert read_moblin(text)["url"] == f"rtmps://live.fastpix.com:443/live/{stream['streamKey']}"
    assert "Start the stream in Moblin" in words(dialog)
    choose(dialog, "SRT")
    (text,) = codes(dialog)
    assert f"passphrase={stream['srtSecret']}" in read_moblin(text)["url"]


def test_the_code_hides_after_a_minute_and_comes_back_on_demand(app: App) -> None:
    dialog = open_phone(app)
    assert HIDE_AFTER_S == 60
    assert f"Hides in {HIDE_AFTER_S} s" in words(dialog)
    for _ in range(HIDE_AFTER_S - 1):
        dialog._tick()
    assert codes(dialog)
    assert "Hides in 1 s" in words(dialog)
    dialog._tick()
    assert codes(dialog) == []
    assert not dialog._clock.isActive()
    again(dialog).click()
    assert codes(dialog)
    assert f"Hides in {HIDE_AFTER_S} s" in words(dialog)


def test_the_clock_counts_the_seconds(app: App) -> None:
    dialog = open_phone(app)
    dialog._clock.setInterval(5)
    app.until(lambda: not dialog.is_shown)


def test_the_code_hides_when_another_window_comes_to_the_front(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_phone(app)
    monkeypatch.setattr(PhoneDialog, "isActiveWindow", lambda _: False)
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.ActivationChange))
    assert codes(dialog) == []
    assert "another window is in front" in words(dialog)


def test_the_code_stays_in_a_window_that_is_in_front(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = open_phone(app)
    monkeypatch.setattr(PhoneDialog, "isActiveWindow", lambda _: True)
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.ActivationChange))
    assert codes(dialog)


def test_while_obs_captures_the_screen_there_is_no_code(app: App) -> None:
    dialog = open_phone(app)
    film(app, "Display capture")
    assert codes(dialog) == []
    assert says("OBS is capturing this screen (“Display capture”).") in words(dialog)
    assert not again(dialog).isEnabled()
    film(app)
    assert codes(dialog) == []
    again(dialog).click()
    assert codes(dialog)


def test_a_dialog_that_opens_while_obs_captures_the_screen_shows_none(app: App) -> None:
    film(app, "Display capture")
    dialog = open_phone(app)
    choose(dialog, "Moblin", "SRT")
    assert codes(dialog) == []


def test_the_key_goes_to_no_file_log_or_clipboard(
    app: App, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    QApplication.clipboard().setText("mine")
    secrets = [app.simulator.streams[0][name] for name in ("streamKey", "srtSecret")]
    dialog = open_phone(app)
    choose(dialog, "Moblin")
    choose(dialog, "SRT")
    dialog.accept()
    app.until(lambda: not app.window.findChildren(PhoneDialog))
    assert QApplication.clipboard().text() == "mine"
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for secret in secrets:
        assert secret not in caplog.text
        assert secret.encode() not in written


def test_what_no_phone_could_use_is_said_instead(open_app: OpenApp) -> None:
    simulator = Simulator()
    stream = simulator.seed("Choir", streamKey="")
    app = open_app(simulator=simulator)
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)
    dialog = open_phone(app)
    assert codes(dialog) == []
    assert "key" in words(dialog)


def test_closing_forgets_the_code(app: App) -> None:
    dialog = open_phone(app)
    dialog.done(0)
    assert not dialog.is_shown
    assert not dialog._clock.isActive()
