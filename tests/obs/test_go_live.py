"""From the window into a running OBS: paired, sent, read back, live, ended, undone."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit

from fastpix_desktop.domain.encoders.settings import EncoderSettings, Size
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.steps import Step, StepState
from fastpix_desktop.ui.text.quoting import quoted
from tests.obs.harness import (
    WEBSOCKET_PASSWORD,
    ObsHome,
    ObsUnderTest,
    is_running,
    running_obs,
    turn_websocket_on,
)
from tests.obs.receivers import RTMP_PORT, SHORT_S, SRT_PORT, rtmp_receiver
from tests.obs.sandbox import Sandbox, wait_until
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
TITLE = "Sünday service “live”"
SMALL = EncoderSettings(Size(640, 360), 30, 800, 128, canvas=Size(640, 360))
THEIRS = {
    "type": "rtmp_custom",
    "settings": {"server": "rtmp://127.0.0.1:1/theirs", "key": "their-own-key", "use_auth": False, "odd": 7},
}


@pytest.fixture
def app(sandbox: Sandbox, open_app: OpenApp, home: ObsHome) -> App:
    """The program beside an OBS that streams elsewhere so far; its stream goes to receivers of our own."""
    (home.profiles / "Untitled/service.json").write_text(json.dumps(THEIRS))
    app = open_app()
    preferences = app.window.preferences
    preferences.rtmps_server = f"rtmp://127.0.0.1:{RTMP_PORT}/live"
    preferences.srt_address = f"srt://127.0.0.1:{SRT_PORT}"
    app.find(QLineEdit, "Title").setText(TITLE)
    app.press("Create stream")
    app.until(app.window.stream_page.isVisible)
    app.until(lambda: app.window.presenters.obs.found is not None)
    app.window.presenters.obs.choose_encoder(SMALL)
    app.window.presenters.go_live.poll_s = 0.2
    return app


def pair(app: App, sandbox: Sandbox) -> None:
    """Agree to the connection, as a person does."""
    obs = app.window.presenters.obs
    wait_until(lambda: is_running(sandbox), "OBS does not start")
    obs.find()
    app.until(lambda: obs.found and obs.found.is_running)
    app.until(lambda: app.find(QAbstractButton, "Connect to OBS").isVisible())
    app.press("Connect to OBS")
    link = app.window.presenters.obs_connection
    app.bot.waitUntil(lambda: link.state is ConnectionState.CONNECTED, timeout=20_000)


def opened(app: App) -> LiveStream:
    stream = app.window.presenters.streams.open
    assert stream is not None
    return stream


def dialog(app: App) -> QDialog:
    """The dialog that is open, or opens now."""
    app.until(lambda: [each for each in app.window.findChildren(QDialog) if each.isVisible()])
    (found,) = (each for each in app.window.findChildren(QDialog) if each.isVisible())
    return found


def press(found: QDialog, text: str) -> None:
    next(each for each in found.findChildren(QAbstractButton) if each.text() == text).click()


def at_work(app: App, step: Step) -> bool:
    return (step, StepState.DOING) in app.window.presenters.go_live.steps.all


def outcome(app: App) -> str:
    return app.window.stream_page.stage.outcome.accessibleName()


def option(app: App, text: str) -> None:
    """Choose an entry of the stage's options, once it can be chosen."""
    entry = next(
        each for each in app.window.stream_page.stage.options.findChildren(QAction) if each.text() == text
    )
    app.until(entry.isEnabled)
    entry.trigger()


def until_free(app: App) -> dict[Step, StepState]:
    """Wait until what was begun is over; return how far each step came."""
    go_live = app.window.presenters.go_live
    app.bot.waitUntil(lambda: not go_live.is_busy, timeout=60_000)
    return dict(go_live.steps.all)


def test_goes_live_by_rtmp_is_ended_and_undone(
    app: App, sandbox: Sandbox, obs: ObsUnderTest, home: ObsHome
) -> None:
    (stream,) = app.simulator.streams
    service = home.profiles / "Untitled/service.json"
    with running_obs(sandbox, obs, home), rtmp_receiver(sandbox, stream["streamKey"], SHORT_S) as receiver:
        pair(app, sandbox)
        app.window.activateWindow()
        go = app.find(QAbstractButton, "Go live")
        app.until(go.isEnabled)
        go.setFocus()
        go.click()
        question = dialog(app)
        assert app.window.focusWidget() is go  # it was disabled for a moment
        said = " ".join(each.text() for each in question.findChildren(QLabel))
        assert f"Go live with {quoted('Sünday service “live”')}?" in said
        assert "Public: anyone with the link can watch" in said
        assert "keyframe interval" in said
        press(question, "Go live")
        app.bot.waitUntil(lambda: at_work(app, Step.RECEIVE), timeout=40_000)
        app.simulator.set_status(stream["streamId"], "preparing")
        app.simulator.set_status(stream["streamId"], "active")
        assert set(until_free(app).values()) == {StepState.DONE}
        arrived = receiver.wait()
        # What was fixed holds from this start on: OBS's own keyframes would come after 8.3 s.
        assert set(arrived.keyframe_intervals) == {2.0}
        assert "Unexpected stream" not in arrived.log

        app.window.presenters.go_live.end(opened(app), finish=True)
        assert until_free(app) == {Step.STOP: StepState.DONE, Step.FINISH: StepState.DONE}
        assert app.simulator.streams[0]["status"] == "idle"
        assert json.loads(service.read_text())["settings"]["key"] == stream["streamKey"]

        option(app, "Restore OBS's settings")
        assert until_free(app) == {Step.UNDO: StepState.DONE}
        assert json.loads(service.read_text()) == THEIRS
    assert home.holding(stream["streamKey"]) == set()
    assert WEBSOCKET_PASSWORD not in home.logs() + sandbox.log("obs.log")


def test_a_new_profile_leaves_the_present_one_alone(
    app: App, sandbox: Sandbox, obs: ObsUnderTest, home: ObsHome
) -> None:
    (stream,) = app.simulator.streams
    with running_obs(sandbox, obs, home), rtmp_receiver(sandbox, stream["streamKey"], SHORT_S) as receiver:
        pair(app, sandbox)
        app.window.presenters.go_live.new_profile = True
        app.press("Go live")
        press(dialog(app), "Go live")
        app.bot.waitUntil(lambda: at_work(app, Step.RECEIVE), timeout=40_000)
        assert json.loads((home.profiles / "Untitled/service.json").read_text()) == THEIRS
        app.simulator.set_status(stream["streamId"], "preparing")
        assert set(until_free(app).values()) == {StepState.DONE}
        arrived = receiver.wait()
        assert (arrived.width, arrived.height, set(arrived.keyframe_intervals)) == (640, 360, {2.0})
        # While OBS streams, nothing is sent to it.
        app.window.presenters.go_live.send()
        assert until_free(app)[Step.CHECK_IDLE] is StepState.FAILED
        assert "OBS is already streaming. Nothing was changed." in outcome(app)
        app.window.presenters.go_live.end(opened(app), finish=False)
        until_free(app)
        option(app, "Restore OBS's settings")
        assert until_free(app) == {Step.UNDO: StepState.DONE}
        assert home.profile_names() == ["Untitled"]
    assert home.holding(stream["streamKey"]) == set()
    assert stream["streamKey"] not in home.logs() + sandbox.log("obs.log")


def test_a_server_that_is_off_is_noticed_when_it_is_turned_on(
    app: App, sandbox: Sandbox, obs: ObsUnderTest, home: ObsHome
) -> None:
    turn_websocket_on(home, obs, enabled=False)
    link = app.window.presenters.obs_connection
    with running_obs(sandbox, obs, home):
        link.pair_by_files()
        app.bot.waitUntil(lambda: link.state is ConnectionState.SERVER_OFF, timeout=20_000)
        stage = app.window.stream_page.stage
        app.until(lambda: stage._headline.text() == "Turn on OBS's WebSocket server")
        assert "Tick Enable WebSocket server." in stage.chain._box._text.text()
    turn_websocket_on(home, obs)
    with running_obs(sandbox, obs, home):
        app.bot.waitUntil(lambda: link.state is ConnectionState.CONNECTED, timeout=20_000)
    app.bot.waitUntil(lambda: link.state is ConnectionState.CLOSED, timeout=20_000)
