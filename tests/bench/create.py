"""What the program adds to a create: from the click to the settings shown, against a raw request."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import asyncio

import qasync
import requests
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from fastpix_desktop.bootstrap import compose
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.create_request import create_request
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.services.credentials.memory import Memory
from fastpix_desktop.simulator import DEMO_SECRET, DEMO_TOKEN_ID
from fastpix_desktop.ui.window.window import MainWindow


def report(runs: int) -> str:
    """Measure both in turn, against a simulator in a process of its own; one line."""
    command = [sys.executable, "-m", "fastpix_desktop.simulator"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout
            url = server.stdout.readline().strip().removeprefix("URL=")
            with tempfile.TemporaryDirectory() as folder:
                return _measure(url, Path(folder), runs)
        finally:
            server.terminate()


def _measure(url: str, folder: Path, runs: int) -> str:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    loop = qasync.QEventLoop(app, already_running=True)
    asyncio.set_event_loop(loop)
    program = compose(folder, api_url=url, demo=False, keeper=Memory())
    window = program.window
    window.presenters.session.adopt(Account(DEMO_TOKEN_ID, "Bench"), Secret(DEMO_SECRET))
    window.show()
    program.begin()
    create = _button(window, "Create stream")
    _run_until(app, create.isEnabled)
    raw, ours = [], []
    for number in range(runs + 1):
        raw.append(_raw(url, number))
        ours.append(_click(app, window, number))
    closing = loop.create_task(program.end())
    _run_until(app, closing.done)
    one, other = statistics.median(raw[1:]), statistics.median(ours[1:])
    return (
        f"Create, medians of {runs} runs in turn: raw request {one:.1f} ms; click to settings shown "
        f"{other:.1f} ms; added {other - one:.1f} ms (goal: under 20)"
    )


def _raw(url: str, number: int) -> float:
    begun = time.perf_counter()
    requests.post(
        f"{url}/live/streams",
        json=create_request(StreamDraft(f"raw {number}"), os.urandom(16).hex()),
        auth=(DEMO_TOKEN_ID, DEMO_SECRET),
        timeout=10,
    ).raise_for_status()
    return (time.perf_counter() - begun) * 1000


def _click(app: QApplication, window: MainWindow, number: int) -> float:
    window.show_new()
    title = next(each for each in window.findChildren(QLineEdit) if each.accessibleName() == "Title")
    title.setText(f"ours {number}")
    create = _button(window, "Create stream")
    _run_until(app, create.isEnabled)  # the one before has to be over
    begun = time.perf_counter()
    create.click()
    _run_until(app, window.stream_page.isVisible)
    app.processEvents()  # painted, too
    return (time.perf_counter() - begun) * 1000


def _button(window: MainWindow, name: str) -> QAbstractButton:
    return next(each for each in window.findChildren(QAbstractButton) if each.accessibleName() == name)


def _run_until(app: QApplication, condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 15
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
