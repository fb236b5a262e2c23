import json
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from fastpix_desktop.domain.draft import Quality
from fastpix_desktop.domain.encoder import recommended, retry_plan
from fastpix_desktop.domain.errors import FileTrouble, LauncherError
from fastpix_desktop.domain.ingest import RtmpSettings
from fastpix_desktop.domain.obs_errors import (
    NameNotPassable,
    NoScenes,
    ObsMissing,
    ObsRunning,
    ProfileDamaged,
    ProfileNotThere,
)
from fastpix_desktop.domain.obs_installation import Installation, InstalledProfile
from fastpix_desktop.domain.obs_profile import BASIC, SERVICE, ObsProfile, render
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.obs_folders import find_installations, read_profiles
from fastpix_desktop.services.obs_machine import Machine
from fastpix_desktop.services.obs_profiles import (
    export_profile,
    install_profile,
    launch,
    read_profile,
    remove_profiles,
)
from tests.obs.obs_ini import parse

SOCKET = "0: 00000002 00000000 00010000 0001 01 2 @/com/obsproject 4 29.0.2 (linux)@@@@\n"


def profile(title: str = "Sunday", stream_id: str = "stream-1", key: str = "the-key") -> ObsProfile:
    ingest = RtmpSettings("rtmps://live.fastpix.com:443/live", Secret(key))
    return render(title, stream_id, ingest, recommended(Quality.P1080), retry_plan(300))


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    for folder in (
        "home/.config/obs-studio/basic/profiles",
        "home/.config/obs-studio/basic/scenes",
        "root/bin",
    ):
        (tmp_path / folder).mkdir(parents=True)
    obs = tmp_path / "root/bin/obs"
    obs.write_text(f'#!/bin/sh\nprintf "%s\\n" "$PWD" "$@" > {tmp_path}/started.new\n')
    with obs.open("a") as file:
        file.write(f"mv {tmp_path}/started.new {tmp_path}/started\n")
    obs.chmod(0o755)
    path = f"{tmp_path / 'root/bin'}:{os.environ['PATH']}"
    return Machine("linux", tmp_path / "home", {"PATH": path}, tmp_path / "root")


@pytest.fixture
def obs(machine: Machine) -> Installation:
    (found,) = find_installations(machine)
    return found


def theirs(obs: Installation, folder: str, name: str) -> Path:
    path = obs.profiles_folder / folder
    path.mkdir()
    (path / BASIC).write_text(f"[General]\nName={name}\n")
    (path / SERVICE).write_text("their key")
    return path


def contents(folder: Path) -> dict[str, str]:
    return {str(file.relative_to(folder)): file.read_text() for file in folder.rglob("*") if file.is_file()}


def run(machine: Machine) -> None:
    table = machine.root / "proc/net/unix"
    table.parent.mkdir(parents=True)
    table.write_text(SOCKET)


# Export


def test_export_writes_the_profile_for_its_owner_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        done = export_profile(profile(), tmp_path)
    finally:
        os.umask(before)
    assert done.folder == tmp_path / profile().folder_name
    assert contents(done.folder) == profile().files
    assert stat.S_IMODE(done.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in done.folder.iterdir()} == {0o600}
    assert list(tmp_path.iterdir()) == [done.folder]


def test_export_never_overwrites(tmp_path: Path) -> None:
    first = export_profile(profile(), tmp_path)
    before = contents(first.folder)
    second = export_profile(profile(key="another"), tmp_path)
    third = export_profile(profile(), tmp_path)
    assert contents(first.folder) == before
    assert [each.folder.name for each in (second, third)] == [
        f"{profile().folder_name}_2",
        f"{profile().folder_name}_3",
    ]
    names = {parse((each.folder / BASIC).read_text())["General"]["Name"] for each in (first, second, third)}
    assert names == {first.profile.display_name, second.profile.display_name, third.profile.display_name}
    assert len(names) == 3


def test_export_minds_case_insensitive_disks(tmp_path: Path) -> None:
    (tmp_path / profile().folder_name.upper()).mkdir()
    assert export_profile(profile(), tmp_path).folder.name.endswith("_2")


def test_export_into_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as caught:
        export_profile(profile(), tmp_path / "gone")
    assert caught.value.path == tmp_path / "gone"
    assert not (tmp_path / "gone").exists()


# Install


def test_install_and_find_again(obs: Installation, machine: Machine) -> None:
    installed = install_profile(obs, profile(), machine)
    assert installed.folder == obs.profiles_folder / profile().folder_name
    assert contents(installed.folder) == profile().files
    assert read_profiles(obs.profiles_folder) == (installed,)
    assert {entry.name for entry in obs.profiles_folder.parent.iterdir()} == {"profiles", "scenes"}


def test_install_where_obs_was_never_started(obs: Installation, machine: Machine) -> None:
    obs.profiles_folder.rmdir()
    install_profile(obs, profile(), machine)
    assert len(read_profiles(obs.profiles_folder)) == 1


def test_install_replaces_its_own_and_its_backups(obs: Installation, machine: Machine) -> None:
    first = install_profile(obs, profile("Old title", key="old-key"), machine)
    (first.folder / "service.json.bak").write_text("old-key")
    mine = theirs(obs, "Mine", "Mine")
    other = install_profile(obs, profile(stream_id="stream-2"), machine)
    second = install_profile(obs, profile("New title", key="new-key"), machine)
    assert {each.folder for each in read_profiles(obs.profiles_folder)} == {mine, other.folder, second.folder}
    assert not any("old-key" in text for text in contents(obs.config).values())


def test_install_keeps_the_names_of_the_profile_that_obs_starts_with(
    obs: Installation, machine: Machine
) -> None:
    first = install_profile(obs, profile("Old title"), machine)
    second = install_profile(replace(obs, current_profile=first.name), profile("New title"), machine)
    assert second == first


def test_install_never_takes_names_or_folders_of_others(obs: Installation, machine: Machine) -> None:
    made = profile()
    theirs(obs, made.folder_name.upper(), "Mine")
    theirs(obs, "Other", made.display_name.upper())
    (obs.profiles_folder / f"{made.folder_name}_2").mkdir()  # no profile, but there
    before = contents(obs.profiles_folder)
    installed = install_profile(obs, made, machine)
    assert installed.folder.name == f"{made.folder_name}_3"
    assert installed.name == f"{made.display_name} 3"
    after = contents(obs.profiles_folder)
    assert before.items() <= after.items()


def test_install_leaves_what_somebody_made_from_ours(obs: Installation, machine: Machine) -> None:
    first = install_profile(obs, profile(), machine)
    text = (first.folder / BASIC).read_text()
    (first.folder / BASIC).write_text(text.replace("[General]\nName=FastPix", "[General]\nName=My"))
    second = install_profile(obs, profile(), machine)
    assert first.folder.is_dir()
    assert second.folder != first.folder
    assert remove_profiles(obs, "stream-1", machine) == (second.name,)
    assert [each.made_from for each in read_profiles(obs.profiles_folder)] == ["stream-1"]


def test_nothing_is_changed_while_obs_runs(obs: Installation, machine: Machine) -> None:
    installed = install_profile(obs, profile(), machine)
    run(machine)
    before = contents(obs.config)
    with pytest.raises(ObsRunning):
        install_profile(obs, profile("New"), machine)
    with pytest.raises(ObsRunning):
        remove_profiles(obs, "stream-1", machine)
    with pytest.raises(ObsRunning):
        launch(obs, installed.name, machine)
    assert contents(obs.config) == before


def test_what_a_crash_left_is_swept_up(obs: Installation, machine: Machine) -> None:
    left = obs.profiles_folder.parent / ".fastpix-profile-abc"
    left.mkdir()
    (left / SERVICE).write_text("a key")
    install_profile(obs, profile(), machine)
    assert not left.exists()


# Remove and read


def test_remove_takes_all_of_ours_for_the_stream(obs: Installation, machine: Machine) -> None:
    installed = install_profile(obs, profile(), machine)
    (installed.folder / "service.json.bak").write_text("an older key")
    imported = export_profile(profile("Another title"), obs.profiles_folder)
    theirs(obs, "Mine", "Mine")
    other = install_profile(obs, profile(stream_id="stream-2"), machine)
    removed = remove_profiles(obs, "stream-1", machine)
    assert set(removed) == {installed.name, imported.profile.display_name}
    assert [each.name for each in read_profiles(obs.profiles_folder)] == [other.name, "Mine"]
    assert {entry.name for entry in obs.profiles_folder.parent.iterdir()} == {"profiles", "scenes"}
    assert remove_profiles(obs, "stream-1", machine) == ()


def test_read_for_copying_is_exact(obs: Installation) -> None:
    path = theirs(obs, "Mine", "Mine")
    (path / BASIC).write_bytes(b"\xef\xbb\xbf[General]\r\nName=Mine\r\n")
    (path / "streamEncoder.json").write_text("{}")
    mine = InstalledProfile(path, "Mine", is_named=True)
    assert read_profile(mine) == {BASIC: "[General]\r\nName=Mine\r\n", "streamEncoder.json": "{}"}


def test_read_what_is_damaged_or_gone(obs: Installation) -> None:
    path = theirs(obs, "Mine", "Mine")
    (path / "streamEncoder.json").write_bytes(b"\xff\xfe\x00")
    mine = InstalledProfile(path, "Mine", is_named=True)
    with pytest.raises(ProfileDamaged) as caught:
        read_profile(mine)
    assert caught.value.file == "streamEncoder.json"
    (path / BASIC).unlink()
    with pytest.raises(FileTrouble):
        read_profile(mine)


# Launch


def started(tmp_path: Path) -> list[str]:
    deadline = time.monotonic() + 5
    while not (tmp_path / "started").exists():
        assert time.monotonic() < deadline, "not started"
        time.sleep(0.02)
    return (tmp_path / "started").read_text().splitlines()


def test_launch_with_a_profile(obs: Installation, machine: Machine, tmp_path: Path) -> None:
    installed = install_profile(obs, profile("Sünday"), machine)
    launch(replace(obs, working_folder=tmp_path), installed.name, machine)
    assert started(tmp_path) == [str(tmp_path), "--profile", installed.name]


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


# Disks that are full or cannot be written: in a child with a file system of its own, so that it is true for
# root as well.

FAULTS = """
import json, sys
from pathlib import Path
from tests.services import test_obs_profiles as tests
print(json.dumps(tests.in_child(sys.argv[1], Path(sys.argv[2]))))
"""


def in_child(act: str, folder: Path) -> dict[str, str]:
    """Do something on a faulty disk; return the error, and what the disk holds then."""
    machine = Machine("linux", folder / "home", {"PATH": ""}, folder)
    error = ""
    try:
        if act == "export":
            export_profile(profile(), folder)
        else:
            (obs,) = find_installations(machine)
            if act == "install":
                install_profile(obs, profile("New title", key="new-key" * 2000), machine)
            else:
                remove_profiles(obs, "stream-1", machine)
    except LauncherError as caught:
        error = f"{type(caught).__name__}: {getattr(caught, 'reason', '')}"
    return {"error": error, **{name: text for name, text in contents(folder).items() if "filler" not in name}}


@pytest.fixture
def faulty(tmp_path: Path) -> Callable[[str, str, str], tuple[str, dict[str, str]]]:
    def call(act: str, options: str, fill: str) -> tuple[str, dict[str, str]]:
        disk = tmp_path / "disk"
        disk.mkdir()
        source = tmp_path / "home"
        script = (
            f"mount -t tmpfs -o size=64k tmpfs {disk} && cp -r {source} {disk}/ && {fill} "
            f"mount -o remount,{options} {disk} && exec {sys.executable} -c '{FAULTS}' {act} {disk}"
        )
        done = subprocess.run(
            ["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, check=False, cwd=ROOT
        )
        assert done.returncode == 0, done.stderr
        left = json.loads(done.stdout)
        return left.pop("error"), left

    return call


ROOT = Path(__file__).parents[2]
FILL = "dd if=/dev/zero of={} bs=1k 2>/dev/null;"


@pytest.mark.parametrize("act", ["export", "install", "remove"])
@pytest.mark.parametrize(("options", "full"), [("ro", False), ("rw", True)])
def test_a_bad_disk_leaves_everything_as_it_was(
    act: str,
    options: str,
    *,
    full: bool,
    obs: Installation,
    machine: Machine,
    tmp_path: Path,
    faulty: Callable[[str, str, str], tuple[str, dict[str, str]]],
) -> None:
    install_profile(obs, profile("Old title", key="old-key"), machine)
    theirs(obs, "Mine", "Mine")
    before = {f"home/{name}": text for name, text in contents(tmp_path / "home").items()}
    error, after = faulty(act, options, FILL.format(tmp_path / "disk/filler") + " true &&" if full else "")
    if act == "remove" and full:
        assert error == ""  # nothing needs to be written for it
        assert set(before) - set(after) == {name for name in before if "FastPix" in name}
        return
    assert error == ("FileTrouble: No space left on device" if full else "FileTrouble: Read-only file system")
    assert after == before


def test_a_failure_after_the_earlier_one_was_moved_puts_it_back(
    obs: Installation, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = install_profile(obs, profile("Old title"), machine)
    before = contents(obs.config)
    real = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if target.parent == obs.profiles_folder and target != installed.folder:
            raise PermissionError(13, "Permission denied", str(target))
        return real(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(FileTrouble):
        install_profile(obs, profile("New title"), machine)
    assert contents(obs.config) == before
    assert not list(obs.profiles_folder.parent.glob(".fastpix*"))
