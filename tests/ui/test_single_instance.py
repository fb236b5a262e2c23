"""One program per data folder, as processes."""

import json
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fastpix_desktop.single_instance import LOCK_NAME, REQUEST_NAME, SingleInstance, call_first
from tests.desktop.processes import wait_until

PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from fastpix_desktop.single_instance import SingleInstance, call_first
folder = Path(sys.argv[1])
app = QCoreApplication([])
instance = SingleInstance.claim(folder)
if instance is None:
    print(json.dumps(["second", call_first(folder, new="--new" in sys.argv)]), flush=True)
    sys.exit(0)
instance.listen(lambda new: print(json.dumps(["asked", new]), flush=True))
print(json.dumps(["first", ""]), flush=True)
app.exec()
"""


class Start:
    """A process that has been started on a folder."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(folder), *options], stdout=subprocess.PIPE, text=True
        )

    def says(self) -> list[object]:
        assert self.process.stdout is not None
        said: list[object] = json.loads(self.process.stdout.readline())
        return said

    def end(self, number: int = signal.SIGTERM) -> None:
        self.process.send_signal(number)
        self.process.wait(10)
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture
def starts() -> Iterator[list[Start]]:
    made: list[Start] = []
    yield made
    for each in made:
        each.end(signal.SIGKILL)


def test_the_second_start_brings_the_first_to_the_front(tmp_path: Path, starts: list[Start]) -> None:
    folder = tmp_path / "data"
    starts.append(Start(folder))
    assert starts[0].says() == ["first", ""]
    for options, new in (((), False), (("--new",), True), ((), False)):
        starts.append(Start(folder, *options))
        assert starts[0].says() == ["asked", new]
        assert starts[-1].says() == ["second", True]
        assert starts[-1].process.wait(10) == 0
        assert not (folder / REQUEST_NAME).exists()


def test_another_folder_is_another_program(tmp_path: Path, starts: list[Start]) -> None:
    for name in ("data", "data/demo"):
        starts.append(Start(tmp_path / name))
        assert starts[-1].says() == ["first", ""]


def test_a_lock_left_by_a_killed_program_is_nobodys(tmp_path: Path, starts: list[Start]) -> None:
    starts.append(Start(tmp_path))
    assert starts[-1].says() == ["first", ""]
    starts[-1].end(signal.SIGKILL)
    assert (tmp_path / LOCK_NAME).exists()
    begun = time.monotonic()
    starts.append(Start(tmp_path))
    assert starts[-1].says() == ["first", ""]
    assert time.monotonic() - begun < 3
    starts.append(Start(tmp_path))
    assert starts[-1].says() == ["second", True]


def test_a_first_one_that_hangs_does_not_hang_the_second(tmp_path: Path, starts: list[Start]) -> None:
    starts.append(Start(tmp_path))
    assert starts[-1].says() == ["first", ""]
    starts[-1].process.send_signal(signal.SIGSTOP)
    starts.append(Start(tmp_path))
    assert starts[-1].says() == ["second", False]
    assert starts[-1].process.wait(10) == 0
    assert not (tmp_path / REQUEST_NAME).exists()


@pytest.fixture
def calls() -> Iterator[Callable[..., None]]:
    """Calls the first one from a thread: both sides wait for each other."""
    threads: list[threading.Thread] = []

    def call(folder: Path, *, new: bool = False) -> None:
        threads.append(threading.Thread(target=call_first, args=(folder,), kwargs={"new": new}))
        threads[-1].start()

    yield call
    for thread in threads:
        thread.join(10)


def test_only_the_owner_can_read_the_request(tmp_path: Path, calls: Callable[..., None]) -> None:
    calls(tmp_path)
    wait_until((tmp_path / REQUEST_NAME).exists)
    assert stat.S_IMODE((tmp_path / REQUEST_NAME).stat().st_mode) == 0o600


def test_a_request_that_was_there_first_is_heard(
    tmp_path: Path, qtbot: QtBot, calls: Callable[..., None]
) -> None:
    instance = SingleInstance.claim(tmp_path)
    assert instance is not None
    calls(tmp_path, new=True)
    wait_until((tmp_path / REQUEST_NAME).exists)
    asked: list[bool] = []
    instance.listen(asked.append)
    assert asked == [True]
    instance.release()


def test_what_was_asked_of_a_killed_program_is_nobodys(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / REQUEST_NAME).write_text("new\n")
    instance = SingleInstance.claim(tmp_path)
    assert instance is not None
    asked: list[bool] = []
    instance.listen(asked.append)
    assert asked == []
    instance.release()
    again = SingleInstance.claim(tmp_path)
    assert again is not None
    again.release()


def test_the_right_to_come_to_the_front_is_handed_over(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, calls: Callable[..., None]
) -> None:
    instance = SingleInstance.claim(tmp_path)
    assert instance is not None
    seen: list[tuple[bool, str | None]] = []
    instance.listen(lambda new: seen.append((new, os.environ.get("XDG_ACTIVATION_TOKEN"))))
    for new in (True, False):
        monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "a token")
        calls(tmp_path, new=new)
        wait_until((tmp_path / REQUEST_NAME).exists)
        monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
        qtbot.waitUntil(lambda: bool(seen))
        assert seen.pop() == (new, "a token")
    instance.release()


def test_a_folder_that_cannot_be_had_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    instance = SingleInstance.claim(tmp_path / "file" / "below")
    assert instance is not None
    instance.release()
