"""OBS on Windows: found by the registry and by its usual folders, and seen when it runs."""

import os
import shutil
import subprocess
import sys
import winreg
from collections.abc import Iterator
from pathlib import Path

import pytest

from fastpix_desktop.services.obs.folders import find_installations
from fastpix_desktop.services.obs.machine import Machine, is_running

assert sys.platform == "win32"

KEY = r"Software\OBS Studio"


def _program(root: Path) -> Path:
    program = root / "bin/64bit/obs64.exe"
    program.parent.mkdir(parents=True)
    program.write_bytes(b"MZ")
    return program


@pytest.fixture
def registered(tmp_path: Path) -> Iterator[Path]:
    """A folder that the registry names as OBS's, with a space and letters of other scripts in its path."""
    root = tmp_path / "OBS Łukasz 日本"
    with winreg.CreateKeyEx(
        winreg.HKEY_LOCAL_MACHINE, KEY, access=winreg.KEY_WRITE | winreg.KEY_WOW64_64KEY
    ) as key:
        winreg.SetValue(key, "", winreg.REG_SZ, str(root))
    yield root
    winreg.DeleteKeyEx(winreg.HKEY_LOCAL_MACHINE, KEY, winreg.KEY_WOW64_64KEY)


def _machine(**variables: str) -> Machine:
    return Machine("win32", Path.home(), {**os.environ, **variables})


def test_found_where_the_registry_says(registered: Path, tmp_path: Path) -> None:
    program = _program(registered)
    (found,) = find_installations(
        _machine(APPDATA=str(tmp_path / "Roaming"), ProgramFiles="", ProgramW6432="")
    )
    assert found.command == (str(program),)
    assert found.working_folder == program.parent
    assert found.config == tmp_path / "Roaming/obs-studio"


def test_found_in_program_files(tmp_path: Path) -> None:
    program = _program(tmp_path / "Program Files/obs-studio")
    place = str(tmp_path / "Program Files")
    (found,) = find_installations(
        _machine(APPDATA=str(tmp_path / "R"), ProgramFiles=place, ProgramW6432=place)
    )
    assert found.command == (str(program),)


def test_running_obs_is_seen_whatever_else_runs(tmp_path: Path) -> None:
    stand_in = tmp_path / "obs64.exe"
    other = tmp_path / "Büro 日本.exe"
    sleeper = Path(os.environ["SYSTEMROOT"], "System32", "cmd.exe")
    for path in (stand_in, other):
        shutil.copy(sleeper, path)
    assert not is_running(Machine.this())
    with subprocess.Popen([other, "/c", "pause"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as noise:
        assert not is_running(Machine.this())
        with subprocess.Popen(
            [stand_in, "/c", "pause"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
        ) as obs:
            assert is_running(Machine.this())
            obs.kill()
        noise.kill()
    assert not is_running(Machine.this())


def test_program_of_that_name_in_the_current_folder_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trap = tmp_path / "tasklist.exe"
    shutil.copy(sys.executable, trap)
    monkeypatch.chdir(tmp_path)
    assert not is_running(Machine.this())
