"""The whole program on a data folder in which others have put traps: it starts, and touches none of them."""

import os
import re
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fastpix_desktop.base.logs import NAME, folder_of
from tests.desktop.processes import wait_until


@pytest.fixture
def programs() -> Iterator[list[subprocess.Popen[str]]]:
    started: list[subprocess.Popen[str]] = []
    yield started
    for each in started:
        each.kill()
        each.wait()
        if each.stderr is not None:
            each.stderr.close()


def start(folder: Path, *options: str) -> subprocess.Popen[str]:
    program = [sys.executable, "-m", "fastpix_desktop", "--data-dir", str(folder), *options]
    with_core_files = 'ulimit -S -c "$(ulimit -H -c)"; exec "$@"'
    return subprocess.Popen(
        ["/bin/sh", "-c", with_core_files, "sh", *program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )


def is_open(folder: Path) -> bool:
    """Whether the program has opened its log in this folder, which it does after its window."""
    log = folder_of(folder) / NAME
    return log.is_file() and not log.is_symlink() and log.stat().st_size > 0


def test_traps_are_neither_waited_for_nor_followed(
    tmp_path: Path, programs: list[subprocess.Popen[str]]
) -> None:
    folder, precious = tmp_path / "data", tmp_path / "precious"
    (folder / "logs").mkdir(parents=True)
    precious.write_text("precious")
    for name in ("come-to-front", "running.lock", "draft.json", "settings.ini.lock", f"logs/{NAME}"):
        os.mkfifo(folder / name)
    for name in ("settings.ini", "streams.sqlite3", "logs/crash.txt"):
        (folder / name).symlink_to(precious)
    programs.append(start(folder))
    wait_until(lambda: is_open(folder))
    limits = Path(f"/proc/{programs[0].pid}/limits").read_text()
    assert re.search(r"^Max core file size +0 ", limits, re.MULTILINE)  # a core would hold every secret
    programs[0].send_signal(signal.SIGKILL)
    _, said = programs[0].communicate()
    assert len([line for line in said.splitlines() if "moved aside" in line]) == 2  # once for each folder
    assert precious.read_text() == "precious"
    ours = [each for each in folder.rglob("*") if "not-ours" not in each.name]
    assert {stat.S_IMODE(each.stat().st_mode) for each in ours if each.is_file()} == {0o600}
    assert {stat.S_IMODE(each.stat().st_mode) for each in (folder, folder / "logs")} == {0o700}


@pytest.mark.parametrize("lock", [b"", b"\0" * 40])
@pytest.mark.parametrize("options", [(), ("--demo",)])
def test_left_over_lock_keeps_no_window_from_opening(
    tmp_path: Path, programs: list[subprocess.Popen[str]], lock: bytes, options: tuple[str, ...]
) -> None:
    folder = tmp_path / "demo" if options else tmp_path
    folder.mkdir(exist_ok=True)
    (folder / "running.lock").write_bytes(lock)
    programs.append(start(tmp_path, *options))
    wait_until(lambda: is_open(folder))
    assert programs[0].poll() is None


def test_new_folder_is_private_also_for_the_demo(
    tmp_path: Path, programs: list[subprocess.Popen[str]]
) -> None:
    folder = tmp_path / "new"
    programs.append(start(folder, "--demo"))
    wait_until(lambda: is_open(folder / "demo"))
    found = [folder, *folder.rglob("*")]
    assert {stat.S_IMODE(each.stat().st_mode) for each in found if each.is_dir()} == {0o700}
    assert {stat.S_IMODE(each.stat().st_mode) for each in found if each.is_file()} == {0o600}
