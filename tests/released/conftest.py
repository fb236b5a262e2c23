"""The released version's data on a computer of its own, opened with today's program."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import keyring
import pytest
import qasync
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fastpix_desktop.bootstrap import Program, compose
from fastpix_desktop.services.obs.machine import Machine
from tests.qt_fixtures import PATIENCE_MS, SETTLE_DELAYS_S, _qt_loop, loop
from tests.released.home import Home

__all__ = ["_qt_loop", "loop"]

Open = Callable[[str], Program]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    made = Home(tmp_path)
    monkeypatch.setattr(Machine, "this", lambda: made.machine)
    before = keyring.get_keyring()
    keyring.set_keyring(made.keyring)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def open_program(qtbot: QtBot, loop: qasync.QEventLoop, home: Home) -> Iterator[Open]:
    """Open the data with the program, and FastPix at an address; the keyring is asked as always."""
    opened: list[Program] = []

    def start(api_url: str) -> Program:
        program = compose(
            home.data, api_url=api_url, demo=False, keeper=None, settle_delays_s=SETTLE_DELAYS_S
        )
        opened.append(program)
        program.window.show()
        program.begin()
        return program

    yield start
    for program in opened:
        ending = loop.create_task(program.end())
        qtbot.waitUntil(ending.done, timeout=PATIENCE_MS)
        ending.result()
        qtbot.waitUntil(partial(_is_gone, program.window), timeout=PATIENCE_MS)


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], object]], None]:
    """Let the program run until something holds."""
    wait = partial(qtbot.waitUntil, timeout=PATIENCE_MS)
    return lambda condition: wait(lambda: bool(condition()))


def _is_gone(window: QWidget) -> bool:
    return not isValid(window)
