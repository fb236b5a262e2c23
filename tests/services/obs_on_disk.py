"""What the tests of profiles on disk share: a computer with an OBS that only notes how it was started."""

import os
import sys
from pathlib import Path

import pytest

from fastpix_desktop.domain.encoders.settings import recommended, retry_plan
from fastpix_desktop.domain.obs.installation import Installation
from fastpix_desktop.domain.obs.profile import BASIC, SERVICE, ObsProfile, render
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import Quality
from fastpix_desktop.domain.streams.ingest import RtmpSettings
from fastpix_desktop.services.obs.folders import find_installations
from fastpix_desktop.services.obs.machine import Machine


def profile(title: str = "Sunday", stream_id: str = "stream-1", key: str = "the-key") -> ObsProfile:
    ingest = RtmpSettings("rtmps://live.fastpix.com:443/live", Secret(key))
    return render(title, stream_id, ingest, recommended(Quality.P1080), retry_plan(300))


def theirs(obs: Installation, folder: str, name: str) -> Path:
    path = obs.profiles_folder / folder
    path.mkdir()
    (path / BASIC).write_text(f"[General]\nName={name}\n")
    (path / SERVICE).write_text("their key")
    return path


def contents(folder: Path) -> dict[str, str]:
    return {str(file.relative_to(folder)): file.read_text() for file in folder.rglob("*") if file.is_file()}


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    for folder in (
        "home/.config/obs-studio/basic/profiles",
        "home/.config/obs-studio/basic/scenes",
        "root/bin",
    ):
        (tmp_path / folder).mkdir(parents=True)
    obs = tmp_path / ("root/bin/obs.bat" if sys.platform == "win32" else "root/bin/obs")  # to be found, there
    obs.write_text(f'#!/bin/sh\nprintf "%s\\n" "$PWD" "$@" > {tmp_path}/started.new\n')
    with obs.open("a") as file:
        file.write(f"mv {tmp_path}/started.new {tmp_path}/started\n")
    obs.chmod(0o755)
    path = os.pathsep.join([str(tmp_path / "root/bin"), os.environ["PATH"]])
    return Machine("linux", tmp_path / "home", {"PATH": path}, tmp_path / "root")


@pytest.fixture
def obs(machine: Machine) -> Installation:
    (found,) = find_installations(machine)
    return found
