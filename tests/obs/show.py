"""A program beside a real OBS, with one stream: what its card says, what is pressed, what is done at OBS."""

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, Final, TypeVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QMessageBox
from pytestqt.exceptions import TimeoutError as QtTimeout

from fastpix_desktop.domain.monitor.finding import Level, Verdict
from fastpix_desktop.domain.obs.service import wanted_service
from fastpix_desktop.domain.obs.websocket import ObsAddress
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.ingest import RtmpSettings
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.services.obs.client import ObsClient
from tests.obs.harness import WEBSOCKET_PASSWORD, WEBSOCKET_PORT
from tests.obs_socket.fake_obs import is_obs
from tests.qt_fixtures import App

T = TypeVar("T")
LIVE: Final = "Viewers can watch"
OFF: Final = ("The stream has ended", "Ready to go live")
PATIENCE: Final = 60.0
"""Seconds: the longest that the monitor waits before it says something is 40."""


class Show:
    """What a person sees and does."""

    def __init__(self, app: App, loop: asyncio.AbstractEventLoop, stream: LiveStream) -> None:
        self.app = app
        self.simulator = app.simulator
        self.presenters = app.window.presenters
        self.stream = stream
        self.card = app.window.stream_page.stage
        self._loop = loop
        self._begun = time.monotonic()
        self._told: list[str] = []
        self.presenters.monitor.verdictChanged.connect(self._note)

    # What is seen

    @property
    def level(self) -> Level:
        return self.presenters.monitor.verdict.level

    @property
    def status(self) -> str:
        """What FastPix has."""
        return next(
            str(each["status"]) for each in self.simulator.streams if each["streamId"] == self.stream.id
        )

    def said(self) -> str:
        """All that the card says."""
        return " ".join(each.text() for each in self.card.findChildren(QLabel) if each.isVisible())

    @property
    def headline(self) -> str:
        return self.card._headline.text()

    def is_off(self) -> bool:
        return self.headline in OFF

    def buttons(self) -> set[str]:
        """The large button, unless it ends the stream."""
        act = self.card._act
        return {act.text()} - {"End stream"} if act.isVisible() else set()

    def choose(self, text: str) -> None:
        """Choose an entry of the options."""
        entry = next(each for each in self.card.options.findChildren(QAction) if each.text() == text)
        assert entry.isVisible()
        assert entry.isEnabled()
        entry.trigger()

    def hears(self, words: str, remedy: str = "", seconds: float = PATIENCE) -> None:
        """Wait until the stage's headline says this, and see that it offers this button, or none."""
        self.until(lambda: self.headline == words, f"“{words}”", seconds)
        assert self.buttons() == ({remedy} if remedy else set())

    def until(self, true: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
        try:
            self.app.bot.waitUntil(lambda: bool(true()), timeout=round(seconds * 1000))
        except QtTimeout:
            facts = self.presenters.monitor.facts
            told = "\n".join(self._told)
            raise AssertionError(f"not {what}; it says: {self.said()}\n{told}\n{facts}") from None

    # What is pressed

    def press(self, text: str) -> None:
        """Press a button of the card."""
        (found,) = (
            each
            for each in self.card.findChildren(QAbstractButton)
            if each.text() == text and each.isVisible()
        )
        assert found.isEnabled()
        found.click()

    def answer(self, text: str) -> None:
        """Answer the question that is asked, or is about to be."""
        self.until(self._dialogs, "a question")
        (dialog,) = self._dialogs()
        next(each for each in dialog.findChildren(QAbstractButton) if each.text() == text).click()
        self.until(lambda: not self._dialogs(), "an end of the question")

    def _dialogs(self) -> list[QDialog]:
        return [each for each in self.app.window.findChildren(QDialog) if each.isVisible()]

    def asked(self) -> str:
        """What the open question says."""
        (dialog,) = self._dialogs()
        if isinstance(dialog, QMessageBox):
            return f"{dialog.text()} {dialog.informativeText()}"
        return " ".join(each.text() for each in dialog.findChildren(QLabel))

    def begin(self) -> None:
        """Go live from here; what comes of it is seen on the card."""
        self.app.press("Go live")
        self.answer("Go live")

    def go_live(self) -> None:
        self.begin()
        self.hears(LIVE)
        self.until(lambda: not self.presenters.go_live.is_busy, "free")

    # What is done at OBS, past this program

    def connected(self) -> None:
        """Wait for the connection to OBS."""
        link = self.presenters.obs_connection
        self.until(lambda: link.state is ConnectionState.CONNECTED, "connected")

    def at_obs(self, act: Callable[[ObsClient], Coroutine[Any, Any, T]]) -> T:
        """Do something at OBS as somebody else does, over a connection of their own."""

        async def visit() -> T:
            address = ObsAddress("127.0.0.1", WEBSOCKET_PORT, Secret(WEBSOCKET_PASSWORD))
            remote = await ObsClient.connect(address, lambda *_: None, lambda _: None, is_obs)
            try:
                return await act(remote)
            finally:
                await remote.close()

        task = self._loop.create_task(visit())
        self.until(task.done, "done at OBS")
        return task.result()

    def send_to(self, server: str, key: str) -> None:
        """Type a server and a key into OBS's settings."""
        service = wanted_service(RtmpSettings(server, Secret(key)))
        self.at_obs(lambda remote: remote.set_service(service))

    def start_at_obs(self) -> None:
        self.at_obs(lambda remote: remote.start_stream())

    def stop_at_obs(self) -> None:
        self.at_obs(lambda remote: remote.stop_stream())

    def _note(self, verdict: Verdict) -> None:
        self._told.append(f"{time.monotonic() - self._begun:6.1f} s: {verdict.level}, {verdict.finding}")


class Relay:
    """Stands between the program and OBS, and can be cut."""

    def __init__(self, port: int) -> None:
        self._to = port
        self.port = 0
        self._sockets: set[socket.socket] = set()
        self.open()

    def open(self) -> None:
        """Take connections, from now on (again)."""
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def cut(self) -> None:
        """End all connections, and take no more."""
        for each in (self._listener, *self._sockets):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        self._sockets.clear()

    def _accept(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                here, _ = listener.accept()
                there = socket.create_connection(("127.0.0.1", self._to))
                self._sockets |= {here, there}
                for pair in ((here, there), (there, here)):
                    threading.Thread(target=_copy, args=pair, daemon=True).start()


def _copy(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def relay(port: int) -> Iterator[Relay]:
    made = Relay(port)
    try:
        yield made
    finally:
        made.cut()
