"""The part of the program that adds destinations, in one process, with somebody who wants them all."""

import asyncio
import contextlib
import os
import signal
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtCore import QCoreApplication, QSettings

from fastpix_desktop.base import fault_points
from fastpix_desktop.bootstrap.adapters.adapters import Adapters
from fastpix_desktop.bootstrap.adapters.sign_in import SignInAdapters
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.simulcast.simulcasts import Simulcasts
from fastpix_desktop.services.credentials.memory import Memory
from tests.simulcast_faults.scenario import SETTLE_DELAYS_S

PATIENCE_S = 60.0
TRIES = 6
"""How often the person presses *Try again*."""
REQUEST = "ab" * 16
"""The request ID of the create that wants the destinations."""


def run(job: dict[str, Any]) -> dict[str, Any]:
    """Run the program as a job says, and return what it shows in the end."""
    app = QCoreApplication([])
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    bugs: list[str] = []
    loop.set_exception_handler(lambda _loop, context: bugs.append(str(context)))
    fault_points.hook = _Hook(job["kill_at"], job["nth"])
    with loop:
        shown: dict[str, Any] = loop.run_until_complete(_Person(job).live())
    return shown | {"bugs": bugs}


class _Hook:
    """Kills the process at a named point, when it's reached so often."""

    def __init__(self, kill_at: str, nth: int) -> None:
        self._kill_at, self._left = kill_at, nth

    def __call__(self, name: str) -> None:
        if name == self._kill_at:
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


class _Person:
    def __init__(self, job: dict[str, Any]) -> None:
        folder = Path(job["folder"])
        keyring = Memory()
        for name, key in job["keys"].items():
            keyring.save(name, Secret(key))
        preferences = Preferences(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        entry = SignInAdapters(preferences, api_url=job["url"], keeper=keyring)
        self._adapters = Adapters(folder, preferences, entry)
        self._adapters.session.use(Account(job["token"], "Parish"), Secret(job["secret"]))
        self._it = Simulcasts(
            self._adapters.simulcast, self._adapters.destinations, self._adapters.keys, SETTLE_DELAYS_S
        )
        self._it.streamRead.connect(self._it.show)
        self._job = job

    async def live(self) -> dict[str, Any]:
        """Have all destinations on the stream, and look again when all has arrived."""
        noted = await self._adapters.destinations.open_adds(self._job["token"])
        self._it.use(self._job["token"])
        await self._calm()
        await self._read()
        unfinished = {each.destination_id for each in noted}
        lost = [
            row.name
            for row in self._it.rows
            if row.id in unfinished and not self._it.is_on(row) and self._it.failure(row) is None
        ]
        if self._job["unaided"]:
            pass  # everything was noted: the program goes on with it by itself
        elif self._job["by_form"]:
            wanted = [each.id for each in self._it.destinations]
            await self._it.want(self._job["token"], self._job["stream"], REQUEST, wanted)
        else:
            for row in self._it.rows:
                if not self._it.is_on(row):
                    self._it.switch(row, on=True)
        await self._calm()
        await self._try_again()
        await asyncio.sleep(self._job["arrives_in"])
        for _ in range(2):
            await self._read()
            await self._try_again()
        shown = {
            "on": [row.name for row in self._it.rows if self._it.is_on(row)],
            "failed": [row.name for row in self._it.rows if self._it.failure(row) is not None],
            "lost": lost,
        }
        await self._it.close()
        await self._adapters.close()
        return shown

    async def _read(self) -> None:
        """Show the stream as it is now; the program's own watch tries again as well."""
        for _ in range(TRIES):
            with contextlib.suppress(AppError):
                stream = await self._adapters.simulcast.stream_of(self._job["token"], self._job["stream"])
                self._it.show(stream)
                break
        await self._calm()

    async def _try_again(self) -> None:
        for _ in range(TRIES):
            failed = [row for row in self._it.rows if self._it.failure(row) is not None]
            if not failed:
                break
            for row in failed:
                self._it.retry(row)
            await self._calm()

    async def _calm(self) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while True:
                await asyncio.sleep(0.005)
                if not self._it._running:
                    break
