"""OBS on Windows: found by the registry and by its usual folders, and seen when it runs."""

import json
import os
import shutil
import subprocess
import sys
import winreg
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fastpix_desktop.domain.obs.installation import Installation
from fastpix_desktop.services.obs.folders import find_installations, read_profiles
from fastpix_desktop.services.obs.machine import Machine, is_running
from fastpix_desktop.services.obs.profiles import install_profile, launch, read_profile, remove_profiles
from tests.services.obs_on_disk import profile
from tests.windows.desktop import wait_until

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


STARTED = """
import json, os, sys
from pathlib import Path
said = Path(os.environ["STARTED"])
said.with_suffix(".new").write_text(json.dumps([os.getcwd(), sys.argv[1:]]))
said.with_suffix(".new").replace(said)
"""


@pytest.fixture
def obs(tmp_path: Path) -> tuple[Installation, Machine]:
    """An OBS of somebody whose name Windows' code page lacks, and the computer that it is on."""
    program = _program(tmp_path / "Program Files/obs-studio")
    roaming = tmp_path / "Łukasz 日本/Roaming"
    (roaming / "obs-studio/basic/scenes").mkdir(parents=True)
    (roaming / "obs-studio/global.ini").write_text("[General]\nLastVersion=520093698\n")
    place = str(tmp_path / "Program Files")
    machine = _machine(
        APPDATA=str(roaming), ProgramFiles=place, ProgramW6432=place, STARTED=str(tmp_path / "started")
    )
    (found,) = find_installations(machine)
    assert found.working_folder == program.parent
    return found, machine


def test_profile_is_installed_read_replaced_and_removed(obs: tuple[Installation, Machine]) -> None:
    found, machine = obs
    first = install_profile(found, profile("Sünday", key="first-key"), machine)
    assert "Name=FastPix Sünday" in read_profile(first)["basic.ini"]  # no key: a copy has its own
    second = install_profile(found, profile("Sünday", key="second-key"), machine)
    assert [each.name for each in read_profiles(found.profiles_folder)] == [second.name]
    assert remove_profiles(found, "stream-1", machine) == (second.name,)
    left = [each for each in found.config.rglob("*") if each.is_file()]
    assert [each.name for each in left] == ["global.ini"]


def test_obs_is_started_in_its_folder_with_the_profile(
    obs: tuple[Installation, Machine], tmp_path: Path
) -> None:
    found, machine = obs
    installed = install_profile(found, profile("Sunday"), machine)
    launch(replace(found, command=(sys.executable, "-c", STARTED)), installed.name, machine)
    wait_until((tmp_path / "started").exists, "not started")
    folder, arguments = json.loads((tmp_path / "started").read_text())
    assert found.working_folder is not None
    assert found.working_folder.samefile(folder)
    assert arguments == ["--profile", installed.name]


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
