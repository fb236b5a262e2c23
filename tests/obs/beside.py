"""The whole program in this process, beside a running OBS, without pytest: for what is measured."""

import asyncio
import os
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication

from fastpix_desktop.bootstrap import Program, compose
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.encoders.settings import EncoderSettings, Size
from fastpix_desktop.domain.monitor.finding import Level
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.stage.step import NextStep
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.services.credentials.memory import Memory
from fastpix_desktop.simulator import DEMO_SECRET, DEMO_TOKEN_ID

T = TypeVar("T")
SMALL: Final = EncoderSettings(Size(320, 180), 30, 2500, 128, canvas=Size(320, 180))
"""A picture that costs no time to encode, at the bitrate of a real one."""
PATIENCE: Final = 60.0


class Loop:
    """Qt's loop as asyncio's, in steps."""

    def __init__(self) -> None:
        self._app = QApplication.instance() or QApplication([])
        self._loop = qasync.QEventLoop(self._app, already_running=True)
        asyncio.set_event_loop(self._loop)
        asyncio.events._set_running_loop(self._loop)

    def until(self, true: Callable[[], object], patience: float = PATIENCE) -> None:
        """Let everything go on until something holds. Raises TimeoutError."""
        deadline = time.monotonic() + patience
        while not true():
            if time.monotonic() > deadline:
                raise TimeoutError
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def run(self, coroutine: Coroutine[Any, Any, T], patience: float = PATIENCE) -> T:
        """Carry a coroutine out, and return what it returns."""
        task = self._loop.create_task(coroutine)
        self.until(task.done, patience)
        result: T = task.result()
        return result

    def rest(self, seconds: float) -> None:
        """Let everything go on, as it does where nobody waits for anything."""
        inner = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), inner.quit)
        inner.exec()


class Beside:
    """The program with its first stream open, and connected to OBS by OBS's own files."""

    def __init__(self, loop: Loop, folder: Path, api_url: str, addresses: IngestAddresses) -> None:
        self.loop = loop
        self._program: Program = compose(
            folder, api_url=api_url, demo=False, keeper=Memory(), addresses=addresses
        )
        self.window = self._program.window
        self.presenters = self.window.presenters
        self._plans: list[Plan] = []

    def __enter__(self) -> Self:
        session, streams = self.presenters.session, self.presenters.streams
        session.adopt(Account(DEMO_TOKEN_ID, "Outside"), Secret(DEMO_SECRET))
        self.window.show()
        self._program.begin()
        self.loop.until(lambda: streams.streams)
        streams.show(streams.streams[0].id)
        self.loop.until(self.window.stream_page.isVisible)
        self.presenters.obs.choose_encoder(SMALL)
        link = self.presenters.obs_connection
        link.pair_by_files()
        self.loop.until(lambda: link.is_connected)
        planned = self.presenters.go_live.planned
        planned.disconnect()  # from the question
        planned.connect(self._plans.append)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.loop.run(self._program.end())

    def plan(self) -> Plan:
        """Look at OBS as before going live; the question that follows is not asked."""
        self._plans.clear()
        self.presenters.go_live.plan()
        self.loop.until(lambda: self._plans)
        return self._plans[0]

    def go_live(self) -> None:
        """Go live, with a profile of the program's making, until all agree that it is."""
        self.presenters.go_live.new_profile = True
        self.presenters.go_live.go_live(self.plan(), fix=False)
        self.loop.until(lambda: self.level is Level.LIVE and not self.presenters.go_live.is_busy)

    @property
    def level(self) -> Level:
        return self.presenters.monitor.verdict.level

    def says(self) -> tuple[str, str]:
        """The stage's headline, with the line below it."""
        card = self.window.stream_page.stage
        return card._headline.text(), card._second.text()

    @property
    def step(self) -> NextStep | None:
        """What the stage shows. The presenter's own is a moment ahead of it."""
        return self.window.stream_page.stage._step

    def outcome(self) -> str:
        """What is said on the stage of what was asked for last."""
        return self.window.stream_page.stage.outcome.accessibleName()

    def button(self, text: str) -> QAbstractButton | None:
        """The stage's button with this text, if it is offered."""
        found = self.window.stream_page.stage.findChildren(QAbstractButton)
        return next((each for each in found if each.text() == text and each.isVisible()), None)
