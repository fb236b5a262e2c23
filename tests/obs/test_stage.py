"""The stage beside a real OBS: closed, started, live, killed, resumed, ended."""

import contextlib
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit
from pytestqt.exceptions import TimeoutError as QtTimeout

from fastpix_desktop.domain.encoders.settings import EncoderSettings, Size
from fastpix_desktop.domain.stage.step import Act, NextStep, State
from fastpix_desktop.presenters.stage.asks import Consent
from tests.obs.harness import ObsHome, ObsUnderTest, end_obs, is_running, turn_websocket_on
from tests.obs.pace import SHORT_SEGMENTS, hurry
from tests.obs.sandbox import Sandbox, wait_until
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
SMALL = EncoderSettings(Size(320, 180), 15, 500, 64, canvas=Size(320, 180))
PATIENCE_S = 60.0


class Stage:
    """The stage of a stream's page, as its page uses it."""

    def __init__(self, app: App, sandbox: Sandbox) -> None:
        self.app, self._sandbox = app, sandbox
        self.presenter = app.window.presenters.stage
        self.states: list[State] = []
        self.consents: list[Consent] = []
        self.failed: list[object] = []
        self.presenter.changed.connect(self._note)
        self.presenter.consentAsked.connect(self.consents.append)
        self.presenter.failed.connect(self.failed.append)

    def until(self, true: Callable[[], object], seconds: float = PATIENCE_S) -> None:
        try:
            self.app.bot.waitUntil(lambda: bool(true()), timeout=round(seconds * 1000))
        except QtTimeout:
            said = f"{self.states}, {self.failed}, {self.presenter.step}"
            raise AssertionError(said) from None

    def shows(self, state: State, seconds: float = PATIENCE_S) -> None:
        self.until(lambda: self.presenter.step and self.presenter.step.state is state, seconds)

    def do(self, act: Act) -> None:
        """Press the large button, which has to be this one."""
        assert self.presenter.step is not None
        assert self.presenter.step.act is act, self.presenter.step
        self.presenter.do(act)

    def answer(self, text: str) -> None:
        """Answer the question that is asked, or is about to be."""
        self.until(self._dialogs)
        (dialog,) = self._dialogs()
        next(each for each in dialog.findChildren(QAbstractButton) if each.text() == text).click()
        self.until(lambda: not self._dialogs())

    def kill_obs(self) -> None:
        """End OBS as a crash does."""
        ours = Path(f"/proc/{self._sandbox.pid}/ns/net").readlink()
        for entry in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                if (entry / "ns/net").readlink() == ours and (entry / "comm").read_text().strip() == "obs":
                    os.kill(int(entry.name), signal.SIGKILL)
        wait_until(lambda: not is_running(self._sandbox), "OBS lives")

    def _dialogs(self) -> list[QDialog]:
        return [each for each in self.app.window.findChildren(QDialog) if each.isVisible()]

    def _note(self, step: NextStep) -> None:
        if not self.states or step.state is not self.states[-1]:
            self.states.append(step.state)


@pytest.fixture
def stage(
    sandbox: Sandbox, obs: ObsUnderTest, home: ObsHome, open_app: OpenApp, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Stage]:
    """The page of a new stream; OBS is closed, its WebSocket server off, and this program may start it."""
    hurry(SHORT_SEGMENTS, monkeypatch.setattr)
    turn_websocket_on(home, obs, enabled=False)
    for name, value in home.environment.items():
        monkeypatch.setenv(name, value)
    app = open_app(ingest=True)
    app.find(QLineEdit, "Title").setText("Sünday service “live”")
    app.press("Create stream")
    app.until(app.window.stream_page.isVisible)
    presenters = app.window.presenters
    app.until(lambda: presenters.obs.found is not None)
    presenters.obs.choose_encoder(SMALL)
    yield Stage(app, sandbox)
    end_obs(sandbox)


def test_started_live_killed_resumed_and_ended(stage: Stage, home: ObsHome, sandbox: Sandbox) -> None:
    stage.shows(State.OBS_CLOSED)
    stage.do(Act.START_OBS)
    stage.until(lambda: stage.consents)
    assert stage.consents == [Consent(has_no_password=False)]
    assert not is_running(sandbox)
    stage.answer("Turn on and start OBS")
    stage.shows(State.READY)
    assert stage.states[-3:] == [State.OBS_CLOSED, State.STARTING_OBS, State.READY]

    stage.do(Act.GO_LIVE)
    stage.answer("Go live")
    stage.shows(State.LIVE)
    stage.until(lambda: not stage.app.window.presenters.go_live.is_busy)
    began = stage.app.window.presenters.monitor.broadcast.since

    stage.kill_obs()
    stage.shows(State.LIVE_OBS_CLOSED, 10)
    assert State.OBS_SILENT not in stage.states
    stage.do(Act.START_AND_RESUME)
    stage.shows(State.LIVE)
    assert stage.states[-4:] == [State.LIVE_OBS_CLOSED, State.STARTING_OBS, State.GOING_LIVE, State.LIVE]
    since = stage.app.window.presenters.monitor.broadcast.since
    assert began is not None
    assert since is not None
    assert since <= began  # the same broadcast; OBS may have said later that it began earlier
    assert "due to command line parameter" not in home.logs()  # as OBS says of --startstreaming

    (stream,) = stage.app.simulator.streams
    stage.do(Act.END_STREAM)
    stage.answer("End stream")
    stage.shows(State.ENDED)
    assert stage.failed == []
    assert stream["streamKey"] not in home.logs()
