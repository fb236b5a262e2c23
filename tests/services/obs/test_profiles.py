"""Profiles exported, installed, removed and read."""

import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.obs.errors import ObsRunning, ProfileDamaged
from fastpix_desktop.domain.obs.installation import Installation, InstalledProfile
from fastpix_desktop.domain.obs.profile import BASIC, SERVICE
from fastpix_desktop.services.obs.folders import read_profiles
from fastpix_desktop.services.obs.machine import Machine
from fastpix_desktop.services.obs.profiles import (
    export_profile,
    install_profile,
    launch,
    read_profile,
    remove_profiles,
)
from tests.obs.obs_ini import parse
from tests.services.obs_on_disk import contents, machine, obs, profile, theirs

__all__ = ["machine", "obs"]
SOCKET = "0: 00000002 00000000 00010000 0001 01 2 @/com/obsproject 4 29.0.2 (linux)@@@@\n"


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
    if sys.platform != "win32":  # which has access lists: tests/windows/test_files.py
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
