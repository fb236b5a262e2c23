"""Streams that a real OBS sends to, or leaves: what is said of them, and how they are ended."""

import asyncio
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton

from fastpix_desktop.domain.obs.service import wanted_service
from fastpix_desktop.domain.reminders import ReminderKind
from fastpix_desktop.presenters.reminders.notices import Silence
from fastpix_desktop.presenters.reminders.sleep import SleepDetector
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.reminders.quit_dialog import QuitDialog
from tests.obs.harness import ObsHome, ObsUnderTest, running_obs
from tests.obs.receivers import RTMP_PORT, rtmp_receiver
from tests.obs.remote import ask, connect
from tests.obs.sandbox import Sandbox
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


@pytest.fixture
def app(sandbox: Sandbox, open_app: OpenApp, obs: ObsUnderTest, home: ObsHome) -> Iterator[App]:
    """The program, and an OBS that streams to the stream on its page."""
    simulator = Simulator()
    made = simulator.seed("Choir")
    with rtmp_receiver(sandbox, made["streamKey"]), running_obs(sandbox, obs, home):
        app = open_app(simulator=simulator)
        presenters = app.window.presenters
        app.window.preferences.rtmps_server = f"rtmp://127.0.0.1:{RTMP_PORT}/live"
        presenters.streams.show(made["streamId"])
        connect(app)
        service = wanted_service(presenters.obs.ingest())
        setting = asyncio.get_event_loop().create_task(presenters.obs_connection.client.set_service(service))
        app.until(setting.done)
        ask(app, "StartStream")
        app.until(lambda: sends(app))
        simulator.set_status(made["streamId"], "preparing")
        simulator.set_status(made["streamId"], "active")
        presenters.streams.refresh()
        app.until(lambda: presenters.reminders.live)
        yield app


def sends(app: App) -> bool:
    return ask(app, "GetStreamStatus")["outputActive"] is True


def status(app: App) -> str:
    return str(app.simulator.streams[0]["status"])


def test_quitting_stops_obs_and_ends_the_stream(app: App) -> None:
    app.window.close()
    (dialog,) = (each for each in app.window.findChildren(QuitDialog) if each.isVisible())
    asked: list[str] = []
    app.window.closeAsked.connect(lambda: asked.append("quit"))
    next(
        each for each in dialog.findChildren(QAbstractButton) if "End stream and quit" in each.text()
    ).click()
    app.bot.waitUntil(lambda: bool(asked), timeout=12_000)
    assert status(app) == "idle"
    app.until(lambda: not sends(app))


def test_a_stop_in_obs_is_the_beginning_of_silence(app: App) -> None:
    forgotten = app.window.presenters.reminders
    clock = [time.monotonic(), time.time()]
    forgotten._monotonic = lambda: clock[0]
    forgotten._silence = Silence(lambda: clock[0])
    forgotten._sleep = SleepDetector(lambda: clock[1], lambda: clock[0])
    app.until(lambda: not forgotten.checking.is_running)
    assert forgotten._silence._since == {}
    ask(app, "StopStream")
    app.until(lambda: forgotten._silence._since)
    for _ in range(6):
        clock[0] += 61
        clock[1] += 61
        forgotten._timer.timeout.emit()
        app.until(lambda: not forgotten.checking.is_running)
    assert [each.why for each in forgotten.notices] == [ReminderKind.SILENT]
    # the page has one of that name too
    buttons = app.window.signed_in.forgotten.findChildren(QAbstractButton)
    next(each for each in buttons if each.text() == "End stream").click()
    app.until(lambda: status(app) == "idle")
