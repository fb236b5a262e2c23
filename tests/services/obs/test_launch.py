"""OBS started with a profile, or not at all."""

import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.obs.errors import NameNotPassable, NoScenes, ObsMissing, ProfileNotThere
from fastpix_desktop.domain.obs.installation import Installation
from fastpix_desktop.domain.obs.profile import BASIC
from fastpix_desktop.services.obs.machine import Machine
from fastpix_desktop.services.obs.profiles import install_profile, launch
from fastpix_desktop.services.system import core_dumps
from tests.services.obs_on_disk import machine, obs, profile, theirs

if sys.platform != "win32":
    import resource

__all__ = ["machine", "obs"]


def started(tmp_path: Path) -> list[str]:
    deadline = time.monotonic() + 5
    while not (tmp_path / "started").exists():
        assert time.monotonic() < deadline, "not started"
        time.sleep(0.02)
    return (tmp_path / "started").read_text().splitlines()


@pytest.mark.posix("the stand-in of OBS is a shell script")
def test_launch_with_a_profile(obs: Installation, machine: Machine, tmp_path: Path) -> None:
    installed = install_profile(obs, profile("Sünday"), machine)
    launch(replace(obs, working_folder=tmp_path), installed.name, machine)
    assert started(tmp_path) == [str(tmp_path), "--profile", installed.name]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a service of the system starts OBS")
def test_obs_has_its_core_dumps_again(obs: Installation, machine: Machine, tmp_path: Path) -> None:
    """Ours are off, since they hold secrets, and a child process takes that over."""
    script = tmp_path / "limits"
    waits = 'while [ "$(ulimit -c)" = 0 ]; do sleep 0.02; done'
    script.write_text(f"#!/bin/sh\n{waits}\necho on > {tmp_path}/started.new\n")
    with script.open("a") as file:
        file.write(f"mv {tmp_path}/started.new {tmp_path}/started\n")
    script.chmod(0o755)
    installed = install_profile(obs, profile("Sunday"), machine)
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    try:
        core_dumps.forbid()
        assert resource.getrlimit(resource.RLIMIT_CORE) == (0, hard)
        launch(replace(obs, command=(str(script),)), installed.name, machine)
        assert started(tmp_path) == ["on"]
        assert resource.getrlimit(resource.RLIMIT_CORE) == (0, hard)
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, (soft, hard))
        core_dumps._before.clear()


@pytest.mark.posix("the stand-in of OBS is a shell script")
def test_launch_and_stream(obs: Installation, machine: Machine, tmp_path: Path) -> None:
    installed = install_profile(obs, profile(), machine)
    with pytest.raises(NoScenes):
        launch(obs, installed.name, machine, start_streaming=True)
    (obs.scenes_folder / "Untitled.json").write_text("{}")
    launch(obs, installed.name, machine, start_streaming=True)
    assert started(tmp_path)[1:] == ["--profile", installed.name, "--startstreaming"]


def test_launch_only_with_a_profile_that_is_there(obs: Installation, machine: Machine) -> None:
    theirs(obs, "one", "Same")
    theirs(obs, "two", "SAME")
    theirs(obs, "three", "Other")
    (obs.profiles_folder / "three" / BASIC).write_text("")  # OBS up to 30 finds it by no name
    for name in ("Gone", "Same", "three"):
        with pytest.raises(ProfileNotThere) as caught:
            launch(obs, name, machine)
        assert caught.value.name == name


@pytest.mark.posix("the stand-in of OBS is a shell script")
def test_obs_31_tells_names_apart_by_case(obs: Installation, machine: Machine, tmp_path: Path) -> None:
    theirs(obs, "one", "Same")
    theirs(obs, "two", "SAME")
    launch(replace(obs, version=(31, 0, 0)), "Same", machine)
    assert started(tmp_path)[1:] == ["--profile", "Same"]


def test_launch_on_windows_with_a_name_it_cannot_be_told(obs: Installation, machine: Machine) -> None:
    theirs(obs, "one", "Sünday")
    with pytest.raises(NameNotPassable):
        launch(replace(obs, needs_ascii_names=True), "Sünday", machine)


def test_launch_without_obs(obs: Installation, machine: Machine) -> None:
    installed = install_profile(obs, profile(), machine)
    with pytest.raises(ObsMissing):
        launch(replace(obs, command=()), installed.name, machine)
    with pytest.raises(FileTrouble):
        launch(replace(obs, command=("/nowhere/obs",)), installed.name, machine)


@pytest.mark.posix("the loader of Linux is led by variables")
def test_a_frozen_program_gives_obs_its_own_libraries(
    obs: Installation, machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    installed = install_profile(obs, profile(), machine)
    script = tmp_path / "environment"
    script.write_text(
        f"#!/bin/sh\nenv > {tmp_path}/started.new; mv {tmp_path}/started.new {tmp_path}/started\n"
    )
    script.chmod(0o755)
    ours = {"LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": "/theirs", "QT_PLUGIN_PATH": "/ours"}
    there = replace(machine, variables={**machine.variables, **ours})
    launch(replace(obs, command=(str(script),)), installed.name, there)
    lines = started(tmp_path)
    assert "LD_LIBRARY_PATH=/theirs" in lines
    assert not any("/ours" in line for line in lines)
