"""The stream monitor, with a real OBS and a FastPix that receives and plays for real."""

import contextlib
import logging
import subprocess
from collections.abc import Callable, Iterator

import pytest
import qasync
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from fastpix_desktop.bootstrap import ingest_addresses
from fastpix_desktop.domain.encoders.settings import EncoderSettings, Size
from fastpix_desktop.domain.monitor.finding import Level
from fastpix_desktop.domain.obs.websocket import ObsAddress
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.ingest import player_link
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.simulator import Fault
from tests.contract.client import STREAMS, Client
from tests.obs.harness import (
    WEBSOCKET_PASSWORD,
    WEBSOCKET_PORT,
    ObsHome,
    ObsUnderTest,
    is_running,
    running_obs,
)
from tests.obs.pace import SHORT_SEGMENTS, hurry
from tests.obs.sandbox import Sandbox, wait_until
from tests.obs.show import LIVE, Relay, Show, relay
from tests.obs_socket.trusting import count_as_obs
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
SMALL = EncoderSettings(Size(320, 180), 15, 500, 64, canvas=Size(320, 180))
WINDOW_S = 300


class Logged(logging.Handler):
    """Keeps all that anybody in this process logs."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


class Browser(QObject):
    """Takes the links that are opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    QDesktopServices.setUrlHandler("http", made, "open")  # type: ignore[arg-type] # its stub says bytes
    yield made
    QDesktopServices.unsetUrlHandler("http")


@pytest.fixture
def logged() -> Iterator[Logged]:
    root, handler = logging.getLogger(), Logged()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.removeHandler(handler)
    root.setLevel(level)


class Stage:
    """OBS on its screen, which can be killed and started again."""

    def __init__(self, sandbox: Sandbox, obs: ObsUnderTest, home: ObsHome) -> None:
        self._sandbox, self._obs, self._home = sandbox, obs, home
        self._run = contextlib.ExitStack()

    def start_obs(self) -> None:
        self._run.enter_context(running_obs(self._sandbox, self._obs, self._home))

    def end_obs(self) -> None:
        self._run.close()

    def kill_obs(self) -> None:
        """End OBS as a crash does."""
        (pid,) = subprocess.run(
            [*self._sandbox.prefix, "pgrep", "-x", "obs"], capture_output=True, text=True, check=True
        ).stdout.split()
        subprocess.run([*self._sandbox.prefix, "kill", "-KILL", pid], check=True)
        wait_until(lambda: not is_running(self._sandbox), "OBS lives")


@pytest.fixture
def stage(sandbox: Sandbox, obs: ObsUnderTest, home: ObsHome) -> Iterator[Stage]:
    made = Stage(sandbox, obs, home)
    yield made
    made.end_obs()


@pytest.fixture
def show(  # the sandbox first: what the program starts has to end in there
    stage: Stage,
    sandbox: Sandbox,
    logged: Logged,
    *,
    home: ObsHome,
    open_app: OpenApp,
    loop: qasync.QEventLoop,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Show]:
    """OBS runs, the program is connected to it, and a stream is open. No secret is in any log afterwards."""
    hurry(SHORT_SEGMENTS, monkeypatch.setattr)
    app = open_app(ingest=True)
    app.simulator.seed("Choir", reconnectWindow=WINDOW_S)
    presenters = app.window.presenters
    presenters.streams.reload()
    app.until(lambda: presenters.streams.streams)
    (stream,) = presenters.streams.streams
    presenters.streams.show(stream.id)
    app.until(app.window.stream_page.isVisible)
    presenters.obs.choose_encoder(SMALL)
    presenters.go_live.poll_s = 0.3
    presenters.go_live.new_profile = True
    stage.start_obs()
    presenters.obs_connection.pair_by_files()
    made = Show(app, loop, stream)
    made.connected()
    made.until(made.is_off, "off")
    yield made
    stage.end_obs()
    logs = {"ours": "\n".join(logged.lines), "OBS's": home.logs() + sandbox.log("obs.log")}
    assert "obs-websocket" in logs["OBS's"]
    for secret in (WEBSOCKET_PASSWORD, app.simulator.secret, *keys(app)):
        assert [whose for whose, text in logs.items() if secret in text] == []


def keys(app: App) -> list[str]:
    streams = app.simulator.streams
    return [each[name] for each in streams for name in ("streamKey", "srtSecret")]


@pytest.mark.timeout(300)
def test_one_broadcast_and_all_that_can_come_between(show: Show, browser: Browser) -> None:
    started_with_the_key_of_another_stream(show)
    the_connection_drops(show)
    viewers_get_nothing_new(show, browser)
    fastpix_cannot_be_asked(show)
    with relay(WEBSOCKET_PORT) as between:
        the_websocket_breaks(show, between)
        the_stream_is_turned_off_at_fastpix(show)
        show.app.window.stream_page.menu.endAsked.emit(
            show.stream
        )  # the menu's entry does what the card's button does
        assert "End " in show.asked()
        show.answer("End stream")
        show.until(show.is_off, "off")
    assert show.status == "idle"


def started_with_the_key_of_another_stream(show: Show) -> None:
    ingest = show.simulator.ingest
    yesterday = show.simulator.seed("Yesterday", age_seconds=86400)
    show.send_to(ingest.rtmp_server, yesterday["streamKey"])
    show.start_at_obs()
    show.hears("OBS is live somewhere else", "Go live here…")
    assert show.level is Level.TROUBLE
    assert "Sends " in show.said()
    show.until(lambda: ingest.bytes_received(yesterday["streamId"]), "something there")
    show.press("Go live here…")
    assert "OBS is live somewhere else. That stream will stop" in show.asked()
    show.answer("Stop and go live")
    show.hears(LIVE)
    assert "Sending" in show.said()


def the_connection_drops(show: Show) -> None:
    show.simulator.ingest.cut(show.stream.id)
    show.hears("OBS lost the connection", "Reconnect now")
    show.until(lambda: "FastPix keeps the stream open for about" in show.said(), "a countdown")
    show.hears(LIVE)


def viewers_get_nothing_new(show: Show, browser: Browser) -> None:
    ingest = show.simulator.ingest
    ingest.freeze_playlist(show.stream.id)
    show.hears("Video frozen for viewers", "Restart the stream in OBS")
    assert show.level is Level.TROUBLE
    show.press("Look at the player")
    assert show.stream.playback
    assert browser.opened == [player_link(show.stream.playback, ingest_addresses(show.simulator))]
    ingest.freeze_playlist(show.stream.id, frozen=False)
    show.hears(LIVE)


def fastpix_cannot_be_asked(show: Show) -> None:
    simulator = show.simulator
    simulator.play(Fault.status(503, method="GET", times=None))
    show.hears("Can't reach FastPix")
    assert show.level is Level.LIVE_UNCHECKED  # what OBS and viewers do is known
    assert "The rest is shown as last known." in show.said()
    simulator.clear_faults()
    show.hears(LIVE)


def the_websocket_breaks(show: Show, between: Relay) -> None:
    link = show.presenters.obs_connection
    count_as_obs(link)  # what stands between is none, and would be sent nothing
    link.pair_with(ObsAddress("127.0.0.1", between.port, Secret(WEBSOCKET_PASSWORD)))
    show.connected()
    show.hears(LIVE)
    between.cut()
    show.hears("OBS doesn't answer", "Connect again")
    assert show.level is Level.LIVE_UNCHECKED  # it may well go on sending
    between.open()
    show.press("Connect again")
    show.hears(LIVE)


def the_stream_is_turned_off_at_fastpix(show: Show) -> None:
    path = f"{STREAMS}/{show.stream.id}/live-disable"
    assert Client(show.simulator).call("PUT", path).status == 200
    show.hears("This stream is turned off", "Turn stream on")
    assert show.level is Level.TROUBLE
    show.press("Turn stream on")
    show.hears(LIVE)  # OBS comes back by itself


@pytest.mark.timeout(300)
def test_obs_is_stopped_by_hand_and_then_killed(show: Show, stage: Stage) -> None:
    show.go_live()
    show.stop_at_obs()
    show.hears("OBS has stopped", "Resume")
    assert "FastPix keeps the stream open for about" in show.said()
    show.until(lambda: show.level is Level.TROUBLE, "trouble")
    assert show.status == "active"
    show.start_at_obs()
    show.hears(LIVE)

    stage.kill_obs()
    show.hears("OBS has closed", "Start OBS and resume", 3.0)
    assert "FastPix keeps the stream open for about" in show.said()
    show.until(lambda: show.level is Level.TROUBLE, "trouble")
    assert show.status == "active"
    stage.end_obs()
    stage.start_obs()
    show.connected()
    show.hears("OBS has stopped", "Resume")
    show.press("Resume")
    show.hears(LIVE)


@pytest.mark.timeout(300)
def test_fastpix_does_not_receive(show: Show) -> None:
    ingest = show.simulator.ingest
    ingest.deaf = True
    show.begin()
    show.hears("Going live…", "Cancel")
    show.hears("Nothing arrives at FastPix", "Check the connection")
    assert show.level is Level.TROUBLE
    assert ingest.bytes_received(show.stream.id)
    show.press("Check the connection")
    show.until(lambda: show.asked, "checks")
    show.answer("Close")
    show.choose("Stop OBS, keep the stream open")
    show.until(lambda: not show.presenters.obs_connection.is_streaming, "stopped")
    ingest.deaf = False
    show.start_at_obs()
    show.hears(LIVE)

    # The receiver goes down, and loses the broadcast with it.
    ingest.stop()
    # Whether the outage is seen before the end is a matter of a moment.
    ends = ("FastPix has ended the stream", "The stream has ended")
    show.until(lambda: show.headline in ends, "the end")
    assert show.buttons() == {"Go live again"}
    assert show.level is Level.TROUBLE
    ingest.start(show.simulator._port, "http")
    show.press("Go live again")
    show.answer("Go live")
    show.hears(LIVE)

    # OBS tries in vain to come back.
    show.stop_at_obs()
    show.until(lambda: not show.presenters.obs_connection.is_streaming, "stopped")
    show.at_obs(lambda remote: remote.set_parameter("Output", "RetryDelay", "1"))
    show.at_obs(lambda remote: remote.set_parameter("Output", "MaxRetries", "1"))
    show.start_at_obs()
    show.hears(LIVE)
    ingest.closed = True
    ingest.cut(show.stream.id)
    show.hears("OBS has stopped", "Resume")
    assert "FastPix keeps the stream open for about" in show.said()
    ingest.closed = False
    show.press("Resume")
    show.hears(LIVE)


@pytest.mark.timeout(300)
def test_live_by_srt(show: Show) -> None:
    show.simulator.ingest.listen_srt(show.stream.id)
    show.presenters.obs.choose_protocol(Protocol.SRT)
    show.go_live()
    assert "frames" not in show.said()  # OBS counts none
    show.press("End stream")
    show.answer("End stream")
    show.until(show.is_off, "off")
    assert show.status == "idle"
