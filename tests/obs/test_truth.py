"""The truth light, with a real OBS, and a FastPix that receives and plays for real."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.exceptions import TimeoutError as QtTimeout

from fastpix_desktop.domain.encoder import EncoderSettings, Size
from fastpix_desktop.domain.truth_light import Light, Sentence
from fastpix_desktop.presenters.obs_link import LinkState
from tests.obs.harness import ObsHome, ObsUnderTest, running_obs, screen, turn_websocket_on
from tests.obs.sandbox import Sandbox, inside
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
SMALL = EncoderSettings(Size(320, 180), 30, 500, 64, canvas=Size(320, 180))


class Show:
    """A program beside a running OBS, with one stream."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.presenters = app.window.presenters
        self.stream_id = app.simulator.streams[0]["streamId"]
        self.card = app.window.stream_page.truth_card

    def until(self, sentence: Sentence, seconds: float = 60) -> None:
        """Wait until the card says this."""
        try:
            self.app.bot.waitUntil(
                lambda: self.presenters.truth.truth.sentence is sentence, timeout=round(seconds * 1000)
            )
        except QtTimeout:
            truth = self.presenters.truth
            raise AssertionError(f"it says: {truth.truth}, {truth.facts}") from None

    @property
    def light(self) -> Light:
        return self.presenters.truth.truth.light

    def go_live(self) -> None:
        """Go live without the question."""
        handover = self.presenters.handover
        handover.planned.connect(lambda plan: handover.go_live(plan, mend=True))
        with self.app.bot.waitSignal(handover.wentLive, timeout=60_000):
            handover.plan()

    def said(self) -> str:
        """All that the card says."""
        return " ".join(each.text() for each in self.card.findChildren(QLabel) if each.isVisible())


@pytest.fixture
def sandbox(sandboxed: Callable[..., Sandbox], obs: ObsUnderTest, home: ObsHome) -> Iterator[Sandbox]:
    """A sandbox with a screen, in whose network this test is."""
    turn_websocket_on(home, obs)
    made = sandboxed(obs)
    with screen(made), inside(made):
        yield made


@pytest.fixture
def show(
    open_app: OpenApp, home: ObsHome, sandbox: Sandbox, obs: ObsUnderTest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Show]:
    """OBS runs, the program is connected to it, and a stream is open."""
    monkeypatch.setenv("HOME", str(home.home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home.home / ".config"))
    app = open_app(ingest=True)
    app.simulator.seed("Choir")
    app.window.presenters.streams.reload()
    app.until(lambda: app.window.presenters.streams.streams)
    app.window.presenters.streams.show(app.window.presenters.streams.streams[0].id)
    app.until(app.window.stream_page.isVisible)
    presenters = app.window.presenters
    presenters.obs.choose_encoder(SMALL)
    presenters.handover.look = 0.3
    presenters.handover.new_profile = True
    with running_obs(sandbox, obs, home):
        presenters.obs_link.pair_by_files()
        app.bot.waitUntil(lambda: presenters.obs_link.state is LinkState.CONNECTED, timeout=30_000)
        yield Show(app)


def test_all_agree(show: Show) -> None:
    assert show.card.isHidden()
    show.go_live()
    show.until(Sentence.LIVE)
    assert show.light is Light.LIVE
    show.app.until(lambda: "Sending" in show.said())
    assert "OBS is sending, FastPix is receiving, and viewers can watch." in show.said()
    show.presenters.handover.end(finish=True)
    show.until(Sentence.OFF)
    assert show.card.isHidden()
