"""A trial stream: what it can't do is said before it's tried, the time it has left, and its end."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel

from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.presenters.streams import watch
from fastpix_desktop.ui.obs.go_live_dialog import GoLiveDialog
from fastpix_desktop.ui.widgets.question import Question
from tests.contract.encoders import OnAir, encoder
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
LEFT = re.compile(r"This trial stream ends in ([0-5]):([0-5]\d)\.")


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("IN_VIEW_S", "BEHIND_LIVE_S", "HINT_S"):
        monkeypatch.setattr(watch, name, 0.3)


def _show(app: App, stream: dict[str, Any]) -> None:
    app.window.sidebar.streamChosen.emit(stream["streamId"])
    app.until(app.window.stream_page.stage.isVisible)
    app.until(lambda: app.window.presenters.streams.open is not None)


def _says(app: App, text: str) -> bool:
    labels = app.window.stream_page.findChildren(QLabel)
    return any(text in each.text() and each.isVisibleTo(app.window) for each in labels)


def _action(app: App, text: str) -> QAction:
    (found,) = (each for each in app.window.stream_page.menu.menu.actions() if each.text() == text)
    return found


@pytest.fixture
def off_air(open_app: OpenApp) -> App:
    app = open_app()
    app.window.resize(1280, 800)
    stream = app.simulator.seed("Trial", trial=True)
    app.window.presenters.streams.reload()
    app.until(lambda: app.window.presenters.streams.streams)
    _show(app, stream)
    return app


def test_what_it_cannot_do_is_said_before_it_is_tried(off_air: App) -> None:
    assert _says(off_air, "Trial stream")
    assert _says(off_air, "Ends after 5 minutes on air and can't be turned on again.")
    assert _says(off_air, "Trial streams can't be sent anywhere else.")
    assert not off_air.find(QAbstractButton, "Add a destination").isEnabled()
    stream = off_air.window.presenters.streams.open
    assert stream is not None
    dialog = GoLiveDialog(Plan(stream, Protocol.RTMPS, "P", is_new=False, warnings=()), off_air.window)
    assert any("Ends after 5 minutes on air" in each.text() for each in dialog.findChildren(QLabel))
    dialog.deleteLater()


def test_turning_it_off_is_asked_first_since_it_cannot_be_undone(off_air: App) -> None:
    _action(off_air, "Turn off…").trigger()
    (question,) = off_air.window.findChildren(Question)
    assert any(
        "doesn't turn a trial stream on again" in each.text() for each in question.findChildren(QLabel)
    )
    assert off_air.simulator.streams[0]["status"] == "idle"
    question.yes.click()
    off_air.until(lambda: off_air.simulator.streams[0]["status"] == "disabled")
    off_air.until(lambda: _says(off_air, "This trial stream has been used"))
    assert not _action(off_air, "Turn on").isVisible()
    off_air.find(QAbstractButton, "New stream")


@pytest.mark.posix("needs FFmpeg, which the Windows of the tests hasn't got")
def test_its_time_is_counted_down_and_then_fastpix_cuts_it(open_app: OpenApp) -> None:
    app = open_app(ingest=True)
    app.window.resize(1280, 800)
    simulator = app.simulator
    simulator.trial_s = 3600.0
    stream = simulator.seed("Trial", trial=True)
    app.window.presenters.streams.reload()
    app.until(lambda: app.window.presenters.streams.streams)
    _show(app, stream)
    monitor = app.window.presenters.monitor
    app.until(lambda: monitor.facts.fastpix.seen is not None)
    on_air = OnAir(simulator, stream)
    with encoder(*on_air.rtmp) as sending:
        left: list[str] = []

        def counts_down() -> bool:
            text = app.window.stream_page.stage._second.text()
            if (found := LEFT.fullmatch(text)) and (not left or left[-1] != found[0]):
                left.append(found[0])
            return len(left) >= 3

        app.until(counts_down)
        assert left == sorted(left, reverse=True)
        assert left[0] > "This trial stream ends in 3:00."
        assert on_air.status == "active"
        simulator.trial_s = 1.0  # its five minutes are over
        app.until(lambda: _says(app, "This trial stream has been used"))
        assert on_air.status == "disabled"
        app.until(lambda: sending.poll() is not None)
    assert _says(app, "A trial stream works once. FastPix doesn't turn it on again.")
    stage = app.window.stream_page.stage
    app.until(stage._summary.isVisible)
    assert app.find(QAbstractButton, "Copy summary").isVisibleTo(app.window)
    assert app.find(QAbstractButton, "New stream").isEnabled()
