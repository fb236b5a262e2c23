"""Closed captions work over RTMPS only: the form and the stream's page say so."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.widgets.on_off import OnOff
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
NONE_WITH_SRT = "Closed captions need RTMPS. With SRT, viewers get none."


def _warnings(app: App) -> list[str]:
    """Return the warnings of the page that is shown: the form colours a hint, the stage has a line."""
    labels = [each for each in app.window.findChildren(QLabel) if each.isVisible()]
    stage = app.window.stream_page.stage
    return [
        each.text()
        for each in labels
        if each.text() == NONE_WITH_SRT and (each.property("level") == "old" or stage.isAncestorOf(each))
    ]


def _send_by(app: App, protocol: str) -> None:
    options = app.window.stream_page.stage.options
    next(each for each in options.findChildren(QAction) if each.text() == protocol).trigger()


def _open(app: App, stream_id: str) -> None:
    app.window.sidebar.streamChosen.emit(stream_id)
    app.until(lambda: not app.window.presenters.streams.refreshing.is_running)


def test_srt_is_said_to_carry_no_captions(open_app: OpenApp) -> None:
    simulator = Simulator()
    stream = simulator.seed("Choir", closedCaptions=True)
    app = open_app(simulator=simulator)
    switch = app.find(OnOff, "Closed captions")
    assert "over RTMPS only" in switch.accessibleDescription()
    _open(app, stream["streamId"])
    _send_by(app, "SRT")
    app.until(lambda: _warnings(app) == [NONE_WITH_SRT])
    app.window.show_new()
    assert switch.accessibleDescription() == NONE_WITH_SRT
    assert _warnings(app) == [], "nobody has asked for captions"
    switch.click()
    assert _warnings(app) == [NONE_WITH_SRT]
    _open(app, stream["streamId"])
    _send_by(app, "RTMPS")
    app.until(lambda: _warnings(app) == [])
    app.window.show_new()
    assert "over RTMPS only" in switch.accessibleDescription()
    assert _warnings(app) == []


def test_stream_without_captions_goes_by_srt_without_a_warning(open_app: OpenApp) -> None:
    simulator = Simulator()
    stream = simulator.seed("Choir")
    app = open_app(simulator=simulator)
    _open(app, stream["streamId"])
    _send_by(app, "SRT")
    assert _warnings(app) == []
