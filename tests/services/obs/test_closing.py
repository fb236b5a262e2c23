"""Which OBS runs, and closing it: real processes on Linux, and what other systems list."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fastpix_desktop.domain.obs.errors import ObsStaysOpen
from fastpix_desktop.domain.obs.peer import Peer
from fastpix_desktop.services.obs import closing, peer_macos, peer_windows
from fastpix_desktop.services.obs.closing import RunningObs, ask_to_close, find_running
from fastpix_desktop.services.obs.machine import Machine
from fastpix_desktop.services.obs.windows_close import Windows, close_main_window

if sys.platform == "win32":
    pytest.skip("POSIX only: processes of Linux", allow_module_level=True)

HOLDER = """
import os, signal, socket
signal.signal(signal.SIGINT, lambda *_: os._exit(7))
held = socket.socket(socket.AF_UNIX)
print(os.fstat(held.fileno()).st_ino, flush=True)
while True: signal.pause()
"""

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def computer(tmp_path: Path) -> Machine:
    """A computer with a program called obs: a Python of its own."""
    (tmp_path / "root/proc/net").mkdir(parents=True)
    (tmp_path / "home/.config/obs-studio").mkdir(parents=True)
    shutil.copy(Path(sys.executable).resolve(), tmp_path / "obs")
    return Machine("linux", tmp_path / "home", {"PATH": str(tmp_path)}, tmp_path / "root")


@pytest.fixture
def start(computer: Machine, tmp_path: Path) -> Iterator[Start]:
    """Start an OBS, of this file; ``listed``: its socket is among those of OBS."""
    started: list[subprocess.Popen[str]] = []
    table = tmp_path / "root/proc/net/unix"
    table.write_text("Num RefCount Protocol Flags Type St Inode Path\n")

    def run(program: Path | None = None, *, listed: bool = True) -> subprocess.Popen[str]:
        argv = [str(program or tmp_path / "obs"), "-I", "-c", HOLDER]
        home = {"PYTHONHOME": sys.base_prefix}
        process = subprocess.Popen(argv, stdout=subprocess.PIPE, text=True, env={**os.environ, **home})
        started.append(process)
        assert process.stdout is not None
        inode = int(process.stdout.readline())
        if listed:
            with table.open("a") as file:
                file.write(f"0: 00000002 00000000 00010000 0001 01 {inode} @/com/obsproject 4 29.0.2@@\n")
        return process

    yield run
    for each in started:
        each.kill()
        each.communicate()


def config(computer: Machine) -> Path:
    return computer.home / ".config/obs-studio"


def test_the_running_obs_is_asked_to_close(computer: Machine, start: Start) -> None:
    process = start()
    start(listed=False)  # a helper that OBS started from the same file
    assert find_running(computer) == RunningObs(process.pid, config(computer))
    ask_to_close(config(computer), computer)
    assert process.wait(10) == 7


def test_no_obs_runs(computer: Machine, start: Start) -> None:
    assert find_running(computer) is None
    start(listed=False)
    assert find_running(computer) is None


def test_an_obs_that_was_not_found_here_is_left_alone(
    computer: Machine, start: Start, tmp_path: Path
) -> None:
    shutil.copy(tmp_path / "obs", tmp_path / "other")
    process = start(tmp_path / "other")
    assert find_running(computer) is None
    with pytest.raises(ObsStaysOpen):
        ask_to_close(config(computer), computer)
    assert process.poll() is None


def test_of_two_none_is_closed(computer: Machine, start: Start) -> None:
    both = start(), start()
    with pytest.raises(ObsStaysOpen):
        ask_to_close(config(computer), computer)
    assert [each.poll() for each in both] == [None, None]


def test_another_installation_is_not_closed(computer: Machine, start: Start, tmp_path: Path) -> None:
    process = start()
    with pytest.raises(ObsStaysOpen):
        ask_to_close(tmp_path / "portable", computer)
    assert process.poll() is None


def test_another_users_obs_is_left_alone(
    computer: Machine, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    start()
    monkeypatch.setattr(closing, "is_this_user", lambda _: False)
    assert find_running(computer) is None


def test_an_end_just_before_is_no_error(
    computer: Machine, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_process: int, number: int) -> None:
        assert number == signal.SIGINT
        raise ProcessLookupError

    start()
    with monkeypatch.context() as patch:
        patch.setattr(os, "kill", gone)
        ask_to_close(config(computer), computer)


def test_on_macos_the_list_of_processes_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "Applications/OBS.app/Contents/MacOS/OBS"
    program.parent.mkdir(parents=True)
    program.touch()
    paths = {11: str(tmp_path), 12: str(program), 13: str(program)}
    rows = f"   11 {os.getuid()}\n   12 {os.getuid()}\n   13 {os.getuid() + 1}\n"
    monkeypatch.setattr(peer_macos, "run", lambda _: rows)
    monkeypatch.setattr(peer_macos, "path_of", paths.__getitem__)
    machine = Machine("darwin", tmp_path, {}, tmp_path)
    assert find_running(machine) == RunningObs(12, tmp_path / "Library/Application Support/obs-studio")


@pytest.mark.parametrize(("session", "is_found"), [(1, True), (2, False)])
def test_on_windows_the_session_and_the_path_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, session: int, *, is_found: bool
) -> None:
    program = tmp_path / "obs-studio/bin/64bit/obs64.exe"
    program.parent.mkdir(parents=True)
    program.touch()

    class System:
        def session(self, process: int) -> int:
            return {12: session}.get(process, 1)

        def path(self, _process: int) -> str:
            return str(program)

    monkeypatch.setattr(closing, "processes", lambda: [(11, "System"), (12, "OBS64.exe")])
    monkeypatch.setattr(peer_windows, "System", System)
    machine = Machine("win32", tmp_path, {"ProgramFiles": str(tmp_path)}, tmp_path, registered_folders=tuple)
    found = find_running(machine)
    assert found == (RunningObs(12, tmp_path / "AppData/Roaming/obs-studio") if is_found else None)


class Desktop(Windows):
    """Windows by number: process, whether owned, title."""

    def __init__(self, *, passes: bool = True) -> None:
        self.closed: list[int] = []
        self._passes = passes
        self._all = {
            1: (12, False, "OBS 30.2.3 - Profile: Untitled - Scenes: Untitled"),
            2: (12, True, "OBS Missing Files"),
            3: (12, False, "Windowed Projector (Preview)"),
            4: (99, False, "OBS 30.2.3 - Profile: Untitled - Scenes: Untitled"),
        }

    def all(self) -> list[int]:
        return list(self._all)

    def process(self, window: int) -> int:
        return self._all[window][0]

    def is_owned(self, window: int) -> bool:
        return self._all[window][1]

    def title(self, window: int) -> str:
        return self._all[window][2]

    def close(self, window: int) -> bool:
        self.closed.append(window)
        return self._passes


def test_on_windows_the_main_window_is_closed() -> None:
    desktop = Desktop()
    close_main_window(12, lambda: desktop)
    assert desktop.closed == [1]


@pytest.mark.parametrize(("process", "passes"), [(12, False), (13, True)])
def test_a_window_that_can_not_be_asked_is_an_error(process: int, *, passes: bool) -> None:
    with pytest.raises(OSError, match="main window"):
        close_main_window(process, lambda: Desktop(passes=passes))


def test_a_process_that_says_nothing_is_not_obs(computer: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(closing._PROCESSES, "linux", lambda _: iter([(1, Peer(is_this_user=True))]))
    assert find_running(computer) is None
