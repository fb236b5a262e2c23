"""The whole program in one process, with somebody in front of it who does what the window says."""

import asyncio
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from fastpix_desktop.base import fault_points as checkpoints
from fastpix_desktop.bootstrap import Program, compose
from fastpix_desktop.bootstrap.garbage import GarbageCollector
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.credentials.memory import Memory
from fastpix_desktop.ui.widgets.message_bar import MessageBar
from fastpix_desktop.ui.window.window import MainWindow
from tests.faults.scenario import SETTLE_DELAYS_S

PATIENCE_S = 60.0
TRIES = 3
"""How often the person reads a list that can't be read."""


def run(job: dict[str, Any]) -> dict[str, Any]:
    """Run the program as a job says, and return what it shows in the end; see :mod:`tests.faults.run`."""
    app = QApplication([])
    GarbageCollector(app).start()
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    bugs: list[str] = []
    loop.set_exception_handler(lambda _loop, context: bugs.append(str(context)))
    checkpoints.hook = _Hook(job["kill_at"])
    program = compose(
        Path(job["folder"]), api_url=job["url"], demo=False, keeper=Memory(), settle_delays_s=SETTLE_DELAYS_S
    )
    program.window.presenters.session.adopt(Account(job["token"], "Parish"), Secret(job["secret"]))
    program.window.show()
    with loop:
        shown: dict[str, Any] = loop.run_until_complete(_Person(program, job).live())
    return shown | {"bugs": bugs}


class _Hook:
    """Kills the process at a named point."""

    def __init__(self, kill_at: str) -> None:
        self._kill_at = kill_at

    def __call__(self, name: str) -> None:
        if name == self._kill_at:
            os.kill(os.getpid(), signal.SIGKILL)


class _Person:
    def __init__(self, program: Program, job: dict[str, Any]) -> None:
        self._program = program
        self._window: MainWindow = program.window
        self._new = program.window.presenters.new_stream
        self._job = job
        self._presses = 0
        self._said: list[str] = []
        self._deleted = False
        """Whether a duplicate was deleted."""

    async def live(self) -> dict[str, Any]:
        """Make one stream, once: press again only when the program says that there is none."""
        self._program.begin()
        await self._calm()
        title = self._find(QLineEdit, "Title")
        if self._job["title"]:
            title.setText(self._job["title"])
            if self._job["takes_time"]:
                await self._until_saved()
            if self._job["cancel_after"] is not None:
                await self._press_and_cancel(self._job["cancel_after"])
        while self._presses < 5:
            if self._can_press("Check again"):
                self._press("Check again")
            elif self._can_press("Keep it"):
                self._press(self._job["decision"])
                if self._job["decision"] == "Delete it":
                    await self._calm()
                    break
            elif self._job["wants_one"] and title.text() and self._window.new_page.isVisibleTo(self._window):
                self._presses += 1
                self._press("Create stream")
            else:
                break
            await self._calm()
        await self._look_at_all_that_arrived()
        shown = self._what_is_shown()
        await self._program.end()
        return shown

    async def _look_at_all_that_arrived(self) -> None:
        """Read the list once nothing is under way any more, and do something about what is reported."""
        await asyncio.sleep(self._job["arrives_in"])
        streams = self._window.presenters.streams
        for _ in range(TRIES if self._job["reads"] else 0):
            streams.reload()
            await self._calm()
            if streams.is_complete:
                break
        await self._calm()
        if self._job["on_report"] and self._can_press(self._job["on_report"]):
            self._deleted = self._job["on_report"].startswith("Delete")
            self._press(self._job["on_report"])
            await self._calm()

    async def _until_saved(self) -> None:
        """Look at the form for a moment, as people do: what was typed is on the disk by then."""
        async with asyncio.timeout(PATIENCE_S):
            while self._new.draft != self._new._saved:  # noqa: ASYNC110 - the presenter tells nobody of it
                await asyncio.sleep(0.005)

    async def _press_and_cancel(self, seconds: float) -> None:
        self._presses += 1
        self._press("Create stream")
        await asyncio.sleep(seconds)
        if self._can_press("Cancel"):
            self._press("Cancel")
        await self._calm()

    async def _calm(self) -> None:
        """Wait until the program has come to rest."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                await asyncio.sleep(0.005)
                if not self._is_at_work():
                    break
        self._note_bars()

    def _is_at_work(self) -> bool:
        presenters = self._window.presenters
        is_asked = self._new._running or presenters.streams.reading.is_running
        return bool(is_asked or presenters.duplicates._running)

    def _note_bars(self) -> None:
        for bar in self._window.findChildren(MessageBar):
            if bar.isVisibleTo(self._window) and bar.text and bar.text not in self._said:
                self._said.append(bar.text)

    def _what_is_shown(self) -> dict[str, Any]:
        streams = self._window.presenters.streams
        on_page = self._window.stream_page.isVisibleTo(self._window)
        return {
            "page": streams.open.id if on_page and streams.open else "",
            "listed": [each.id for each in streams.streams],
            "title": self._find(QLineEdit, "Title").text(),
            "presses": self._presses,
            "said": self._said,
            "deleted": self._deleted,
        }

    def _find(self, kind: type[QLineEdit], name: str) -> QLineEdit:
        return next(each for each in self._window.findChildren(kind) if each.accessibleName() == name)

    def _buttons(self, name: str) -> list[QAbstractButton]:
        def is_it(each: QAbstractButton) -> bool:
            return (each.text() == name or each.accessibleName() == name) and each.isEnabled()

        everywhere: list[QAbstractButton] = self._window.findChildren(QAbstractButton)
        visible: Callable[[QAbstractButton], bool] = lambda each: each.isVisibleTo(self._window)  # noqa: E731
        return [each for each in everywhere if is_it(each) and visible(each)]

    def _can_press(self, name: str) -> bool:
        return bool(self._buttons(name))

    def _press(self, name: str) -> None:
        self._buttons(name)[0].click()
