"""One program per data folder, as processes."""

import errno
import json
import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo
from pytestqt.qtbot import QtBot

from fastpix_desktop.bootstrap import single_instance
from fastpix_desktop.bootstrap.single_instance import LOCK_NAME, REQUEST_NAME, SingleInstance, call_first
from tests.desktop.processes import wait_until

PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from fastpix_desktop.bootstrap.single_instance import SingleInstance, call_first
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
    starts.append(Start(tmp_path))
    assert starts[-1].says() == ["first", ""]
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


@pytest.mark.parametrize("below", ["file", "file/below"])
def test_folder_that_cannot_be_used_is_no_reason_not_to_start(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").touch()
    instance = SingleInstance.claim(tmp_path / below)
    assert instance is not None
    assert instance.trouble == os.strerror(errno.ENOTDIR)
    instance.release()


def other_process() -> str:
    """The lock of a process that lives, and is as much a Python program as we are."""
    return f"{os.getppid()}\n{Path(sys.executable).resolve().name}\n{QSysInfo.machineHostName()}\n"


LEFT_OVER = {
    "empty": "",
    "zeros after a power cut": "\0" * 40,
    "foreign": "who knows\nwhat\n",
    "another computer's": "4711\nfastpix-desktop\nanother-computer\n",
    "PID now of another program": other_process(),
    "huge": "1" * 100_000,
}


@pytest.mark.parametrize("name", LEFT_OVER)
def test_left_over_lock_keeps_nobody_from_starting(tmp_path: Path, starts: list[Start], name: str) -> None:
    (tmp_path / LOCK_NAME).write_text(LEFT_OVER[name])
    starts.append(Start(tmp_path))
    assert starts[0].says() == ["first", ""]
    starts.append(Start(tmp_path))
    assert starts[1].says() == ["second", True]


@pytest.mark.expected_log("moved aside.*running.lock")
@pytest.mark.parametrize("kind", ["pipe", "link", "folder"])
def test_lock_that_is_no_file_is_moved_aside(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    other, lock = tmp_path / "precious", folder / LOCK_NAME
    other.write_text("precious")
    if kind == "pipe":
        os.mkfifo(lock)
    elif kind == "link":
        lock.symlink_to(other)
    else:
        lock.mkdir()
    instance = SingleInstance.claim(folder)
    assert instance is not None
    assert (instance.trouble, lock.is_file(), other.read_text()) == ("", True, "precious")
    instance.release()


def test_lock_is_gone_after_an_orderly_end_and_can_be_had_again(tmp_path: Path) -> None:
    for _ in range(2):
        instance = SingleInstance.claim(tmp_path)
        assert instance is not None
        assert SingleInstance.claim(tmp_path) is None
        instance.release()
        assert not (tmp_path / LOCK_NAME).exists()


def test_lock_that_its_owner_removes_meanwhile_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = SingleInstance.claim(tmp_path)
    assert first is not None
    really_lock = single_instance._lock_handle

    def lock_just_after_release(handle: int) -> None:
        first.release()
        really_lock(handle)

    monkeypatch.setattr(single_instance, "_lock_handle", lock_just_after_release)
    second = SingleInstance.claim(tmp_path)
    assert second is not None
    assert SingleInstance.claim(tmp_path) is None  # the file that is there now is locked, not the removed one
    second.release()


def test_window_that_hangs_is_no_reason_for_no_window(
    tmp_path: Path, starts: list[Start], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_PATIENCE_MS", 100)
    starts.append(Start(tmp_path))
    assert starts[0].says() == ["first", ""]
    starts[0].process.send_signal(signal.SIGSTOP)
    instance = SingleInstance.claim_or_call(tmp_path)
    assert instance is not None
    assert instance.trouble == ""
    instance.release()
    assert (tmp_path / LOCK_NAME).exists()  # it isn't ours to remove


def test_window_that_answers_is_enough(tmp_path: Path, starts: list[Start]) -> None:
    starts.append(Start(tmp_path))
    assert starts[0].says() == ["first", ""]
    assert SingleInstance.claim_or_call(tmp_path, new=True) is None
    assert starts[0].says() == ["asked", True]


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from fastpix_desktop.bootstrap.single_instance import SingleInstance
# No file of this process may grow, as if the disk were full.
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
print(SingleInstance.claim_or_call(Path(sys.argv[1])).trouble)
"""


@pytest.mark.parametrize("left_over", [None, "", "4711\nx\nanother-computer\n"])
def test_full_disk_is_told_and_starts(tmp_path: Path, left_over: str | None) -> None:
    if left_over is not None:
        (tmp_path / LOCK_NAME).write_text(left_over)
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert done.stdout.strip() == os.strerror(errno.EFBIG)


@pytest.mark.expected_log("come-to-front is left alone")
def test_request_that_is_a_pipe_is_left_alone_and_told_once(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    instance = SingleInstance.claim(tmp_path)
    assert instance is not None
    asked: list[bool] = []
    instance.listen(asked.append)
    os.mkfifo(tmp_path / REQUEST_NAME)
    qtbot.waitUntil(lambda: bool(caplog.records))
    (tmp_path / "another").touch()
    (tmp_path / REQUEST_NAME).unlink()
    (tmp_path / REQUEST_NAME).write_text("new\n")
    qtbot.waitUntil(lambda: asked == [True])
    assert len(caplog.records) == 1
    instance.release()


def test_odd_right_to_come_to_the_front_is_not_handed_over(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    instance = SingleInstance.claim(tmp_path)
    assert instance is not None
    for token in ("a\0b", "\x1b[2J"):
        (tmp_path / REQUEST_NAME).write_text(f"new\n{token}")
        asked: list[bool] = []
        instance.listen(asked.append)
        assert asked == [True]
        assert os.environ["XDG_ACTIVATION_TOKEN"] == ""
    instance.release()
