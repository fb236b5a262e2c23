"""``python -m tests.bootstrap.imports``: which thread imports what, from connecting to the first stream."""

import asyncio
import json
import os
import sys
import tempfile
import threading
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import qasync
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fastpix_desktop.bootstrap import compose
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.credentials.memory import Memory
from fastpix_desktop.simulator import Simulator

PATIENCE_S = 60.0
WITH_QT = ("PySide6", "shiboken6", "qasync", "fastpix_desktop.ui", "fastpix_desktop.presenters")


class Watcher:
    """Is asked for each module first, and finds none."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, bool]] = []
        """Modules, and whether the main thread imports them."""

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Note who imports it."""
        self.asked.append((name, threading.current_thread() is threading.main_thread()))
        return None


async def _use(watcher: Watcher, simulator: Simulator, folder: Path) -> dict[str, list[str]]:
    simulator.seed("Choir rehearsal")
    program = compose(folder, api_url=simulator.url, demo=False, keeper=Memory())
    program.window.show()
    program.begin()
    QTest.keyClicks(program.window.connect_page._token, "x")
    await asyncio.wait_for(program.behind.warming_up.ended(), PATIENCE_S)
    warm = len(watcher.asked)
    program.behind.session.connect_account(simulator.token_id, Secret(simulator.secret), "Parish")
    async with asyncio.timeout(PATIENCE_S):
        while program.behind.session.current is None:  # noqa: ASYNC110 - a test of imports, not of signals
            await asyncio.sleep(0.01)
        presenters = program.window.presenters
        while not presenters.streams.streams:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    connected = len(watcher.asked)
    presenters.streams.show(presenters.streams.streams[0].id)
    assert program.window.stream_page.isVisibleTo(program.window)
    shown = len(watcher.asked)
    await program.end()
    return {
        "qt in threads": [name for name, main in watcher.asked if not main and name.startswith(WITH_QT)],
        "by the UI thread": [name for name, main in watcher.asked if main],
        "by threads": [name for name, main in watcher.asked if not main],
        "with the account": _ours(watcher.asked[warm:connected]),
        "with the page": _ours(watcher.asked[connected:shown]),
    }


def _ours(asked: Sequence[tuple[str, bool]]) -> list[str]:
    """Return those of the app's own modules that the UI thread had to wait for."""
    return [name for name, main in asked if main and name.startswith("fastpix_desktop.")]


def main() -> None:
    """Print what was imported where, as JSON."""
    watcher = Watcher()
    sys.meta_path.insert(0, watcher)
    app = QApplication([])
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with Simulator() as simulator, tempfile.TemporaryDirectory() as folder, loop:
        print(json.dumps(loop.run_until_complete(_use(watcher, simulator, Path(folder)))), flush=True)


if __name__ == "__main__":
    main()
