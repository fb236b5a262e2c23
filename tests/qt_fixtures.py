"""Qt and asyncio in one test process: a loop, and the whole program against a simulator."""

import asyncio
import contextlib
import gc
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import qasync
import requests  # noqa: F401 - see below
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.exceptions import TimeoutError as QtTimeout
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fastpix_desktop.bootstrap import Program, compose, ingest_addresses
from fastpix_desktop.bootstrap.adapters.picture import ViewersStills
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.services.credentials.memory import Memory, SecretKeeper
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.window.window import MainWindow

# Loaded now: in a lane, it can be caught by the end of a test, when pytest puts its own warning filters back.
# A warning about a library that it can do without is an error then, and it stays half loaded.

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 20_000
SETTLE_DELAYS_S = (0.05, 0.1, 0.2)
"""Seconds before each look for a stream whose create was not answered."""


@pytest.fixture(scope="session")
def _qt_loop(qapp: QApplication) -> Iterator[qasync.QEventLoop]:
    # One for the process: stopping such a loop quits the shared application.
    made = qasync.QEventLoop(qapp, already_running=True)
    yield made
    qapp.clipboard().clear()  # what a test has copied would be deleted after Python itself (offscreen only)
    made.stop()
    made.close()


@pytest.fixture
def loop(_qt_loop: qasync.QEventLoop) -> Iterator[qasync.QEventLoop]:
    """Qt's loop as asyncio's; what a task raises and nobody takes fails the test.

    Garbage is collected on this thread only, as in the program (see ``bootstrap/garbage.py``): a presenter is
    part of a cycle, and a fake server's thread must not delete it.
    """
    gc.collect(1)
    gc.disable()
    unexpected: list[object] = []
    _qt_loop.set_exception_handler(lambda _loop, context: unexpected.append(context))
    asyncio.set_event_loop(_qt_loop)
    asyncio.events._set_running_loop(_qt_loop)
    yield _qt_loop
    asyncio.events._set_running_loop(None)
    asyncio.set_event_loop(None)
    gc.enable()
    gc.collect(1)
    assert unexpected == [], [str(each) for each in unexpected]


@dataclass
class App:
    """The program in this process, and the API that it talks to."""

    program: Program
    simulator: Simulator
    bot: QtBot

    @property
    def window(self) -> MainWindow:
        """The window; another one after the language has changed."""
        return self.program.window

    def find(self, kind: type[W], name: str) -> W:
        """Return the widget with this accessible name, or the button with this text; a visible one first."""
        found = [
            each
            for each in self.window.findChildren(kind)
            if each.accessibleName() == name or (isinstance(each, QAbstractButton) and each.text() == name)
        ]
        assert found, f"no {kind.__name__} named {name!r}"
        return next((each for each in found if each.isVisibleTo(self.window)), found[0])

    def press(self, name: str) -> None:
        """Press a button once it is there, visible and enabled."""
        with contextlib.suppress(QtTimeout):  # what is wrong is said below
            self.until(lambda: self._can_press(name))
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), f"{name!r} is disabled"
        assert button.isVisibleTo(self.window), f"{name!r} cannot be seen"
        button.click()

    def _can_press(self, name: str) -> bool:
        found = self.window.findChildren(QAbstractButton)
        named = [each for each in found if name in (each.accessibleName(), each.text())]
        return any(each.isEnabled() and each.isVisibleTo(self.window) for each in named)

    def until(self, condition: Callable[[], object]) -> None:
        """Let the program run until something holds."""
        self.bot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


@pytest.fixture
def open_app(
    qapp: QApplication,
    qtbot: QtBot,
    loop: qasync.QEventLoop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[..., App]]:
    """Open the program against a simulator of its own; signed in unless told otherwise.

    With ``ingest``, streams go to the simulator, which takes them for real. Without, nothing is decoded, and
    the decoder's process isn't started early.
    """
    opened: list[App] = []

    def start(
        *,
        keeper: SecretKeeper | None = None,
        signed_in: bool = True,
        simulator: Simulator | None = None,
        ingest: bool = False,
        addresses: IngestAddresses | None = None,
    ) -> App:
        if not ingest:
            monkeypatch.setattr(ViewersStills, "prepare", _prepare_nothing)
        simulator = simulator or Simulator(ingest=ingest)
        simulator.start()
        program = compose(
            tmp_path,
            api_url=simulator.url,
            demo=False,
            keeper=keeper or Memory(),
            settle_delays_s=SETTLE_DELAYS_S,
            addresses=ingest_addresses(simulator) if ingest else addresses,
            account=(Account(simulator.token_id, "Parish"), Secret(simulator.secret)) if signed_in else None,
        )
        window = program.window
        app = App(program, simulator, qtbot)
        opened.append(app)
        window.show()
        program.begin()
        if signed_in:
            app.until(window.new_page._foot.create_button.isEnabled)  # by no name: names are of a language
            app.until(lambda: not window.presenters.streams.reading.is_running)
        return app

    yield start
    # As the program ends itself: a window that went first would still be told of things.
    for app in opened:
        ending = loop.create_task(app.program.end())
        qtbot.waitUntil(ending.done, timeout=PATIENCE_MS)
        ending.result()
        qtbot.waitUntil(partial(_is_gone, app.window), timeout=PATIENCE_MS)
        app.simulator.stop()
    # As a fresh start has none. Under an old one, Qt styles the next window at each step of building it.
    qapp.setStyleSheet("")


async def _prepare_nothing(_: ViewersStills) -> None:
    """Start no process, which takes as long as the window itself; the first still would."""


def _is_gone(window: QWidget) -> bool:
    return not isValid(window)
