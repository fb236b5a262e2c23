"""Two starts of the program on one data folder."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from fastpix_desktop.bootstrap.single_instance import SingleInstance, call_first
folder = Path(sys.argv[1])
app = QCoreApplication([])
instance = SingleInstance.claim(folder)
if instance is None:
    print("second", call_first(folder, new="--new" in sys.argv), flush=True)
    sys.exit(0)
instance.listen(lambda new: print("asked", new, flush=True))
print("first", flush=True)
app.exec()
"""


class Starts:
    """The processes of one test."""

    def __init__(self) -> None:
        self.processes: list[subprocess.Popen[str]] = []

    def start(self, folder: Path, *options: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(folder), *options], stdout=subprocess.PIPE, text=True
        )
        self.processes.append(process)
        return process


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def starts() -> Iterator[Starts]:
    made = Starts()
    yield made
    for process in made.processes:
        process.kill()
        process.communicate(timeout=30)


def test_second_start_asks_the_first_for_its_window(starts: Starts, tmp_path: Path) -> None:
    first = starts.start(tmp_path / "Łukasz 日本")
    assert _line(first) == "first"
    for options, asked in ((), "asked False"), (("--new",), "asked True"):
        second = starts.start(tmp_path / "Łukasz 日本", *options)
        assert _line(first) == asked
        assert _line(second) == "second True"


def test_lock_of_a_killed_program_is_nobodys(starts: Starts, tmp_path: Path) -> None:
    first = starts.start(tmp_path)
    assert _line(first) == "first"
    first.kill()
    first.wait(30)
    assert _line(starts.start(tmp_path)) == "first"
