import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.obs.installation import Installation, InstalledProfile, ObsKind
from fastpix_desktop.services.obs.folders import find_installations, read_profiles
from fastpix_desktop.services.obs.machine import Machine, _names_from, is_running

OURS = "[General]\nName=FastPix A (1)\n[FastPixDesktop]\nStreamId=stream-1\nName=FastPix A (1)\n"


def machine(tmp_path: Path, platform: str = "linux", **variables: str) -> Machine:
    (tmp_path / "home").mkdir(exist_ok=True)
    root = tmp_path / "root"
    root.mkdir(exist_ok=True)
    return Machine(platform, tmp_path / "home", {"PATH": str(root / "bin"), **variables}, root, lambda _: ())


def write(path: Path, text: str = "", mode: int = 0o644) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)
    return path


def program(path: Path) -> Path:
    return write(path, "#!/bin/sh\n", 0o755)


def only(machine: Machine) -> Installation:
    (found,) = find_installations(machine)
    return found


def test_nothing_there(tmp_path: Path) -> None:
    for platform in ("linux", "win32", "darwin"):
        assert find_installations(machine(tmp_path, platform)) == []


@pytest.mark.posix("a program's name ends in .exe on Windows, and its search finds no other")
def test_native_linux_with_profiles(tmp_path: Path) -> None:
    here = machine(tmp_path)
    obs = program(tmp_path / "root/bin/obs")
    config = tmp_path / "home/.config/obs-studio"
    version = 29 << 24 | 2
    write(
        config / "global.ini",
        f"\ufeff[General]\r\nLastVersion={version}\r\n\r\n[Basic]\r\nProfile=Mine\r\nProfileDir=Mine\r\n",
    )
    profiles = config / "basic/profiles"
    write(profiles / "Mine/basic.ini", "\ufeff[General]\r\nName=Mine\r\n")
    write(profiles / "Unnamed/basic.ini", "")
    write(profiles / "FastPix_A_1/basic.ini", OURS)
    write(profiles / "Copy/basic.ini", OURS.replace("Name=FastPix A (1)\n[", "Name=Copy\n["))
    write(profiles / "NotAProfile/other.txt")
    write(profiles / "file.txt")
    found = only(here)
    assert (found.kind, found.config, found.command) == (ObsKind.NATIVE, config, (str(obs),))
    assert found.version == (29, 0, 2)
    assert found.current_profile == "Mine"
    assert not found.has_scenes
    assert not found.needs_ascii_names
    assert found.profiles == (
        InstalledProfile(profiles / "Copy", "Copy", is_named=True, made_from="stream-1"),
        InstalledProfile(profiles / "FastPix_A_1", "FastPix A (1)", is_named=True, stream_id="stream-1"),
        InstalledProfile(profiles / "Mine", "Mine", is_named=True),
        InstalledProfile(profiles / "Unnamed", "Unnamed", is_named=False),
    )


@pytest.mark.parametrize("said", ["9" * 5000, "4294967296000", "-1", "٣", ""])
def test_version_that_cannot_be_one_is_not_known(tmp_path: Path, said: str) -> None:
    program(tmp_path / "root/bin/obs")
    write(tmp_path / "home/.config/obs-studio/global.ini", f"[General]\nLastVersion={said}\n")
    assert only(machine(tmp_path)).version is None


@pytest.mark.posix("Windows has no pipes among its files")
def test_huge_or_unusual_files_count_as_missing(tmp_path: Path) -> None:
    program(tmp_path / "root/bin/obs")
    config = tmp_path / "home/.config/obs-studio"
    profiles = config / "basic/profiles"
    write(profiles / "Mine/basic.ini", "[General]\nName=Mine\n")
    for huge in (config / "global.ini", profiles / "Huge/basic.ini"):
        with write(huge).open("wb") as file:
            file.truncate(3 * 1024**3)
    os.mkfifo(config / "user.ini")
    found = only(machine(tmp_path))
    assert (found.version, found.current_profile) == (None, None)
    assert [each.name for each in found.profiles] == ["Mine"]


@pytest.mark.posix("a program's name ends in .exe on Windows, and its search finds no other")
def test_installed_but_never_started(tmp_path: Path) -> None:
    program(tmp_path / "root/bin/obs")
    found = only(machine(tmp_path))
    assert (found.version, found.current_profile, found.profiles, found.has_scenes) == (None, None, (), False)


def test_folders_without_a_program(tmp_path: Path) -> None:
    write(tmp_path / "home/.config/obs-studio/global.ini", "[General]\nLastVersion=x\n")
    found = only(machine(tmp_path))
    assert (found.command, found.version) == ((), None)


def test_left_over_folders_come_after_an_obs_that_is_installed(tmp_path: Path) -> None:
    write(tmp_path / "home/.config/obs-studio/global.ini")
    assert [each.command for each in find_installations(machine(tmp_path))] == [()]
    snap = program(tmp_path / "root/snap/bin/obs-studio")
    kinds = [(each.kind, each.command) for each in find_installations(machine(tmp_path))]
    assert kinds == [(ObsKind.SNAP, (str(snap),)), (ObsKind.NATIVE, ())]


@pytest.mark.posix("the path has to begin with a slash")
def test_xdg_config_home(tmp_path: Path) -> None:
    config = write(tmp_path / "elsewhere/obs-studio/global.ini").parent
    assert only(machine(tmp_path, XDG_CONFIG_HOME=str(tmp_path / "elsewhere"))).config == config
    # The specification says to ignore what is not absolute.
    assert find_installations(machine(tmp_path, XDG_CONFIG_HOME="elsewhere")) == []


@pytest.mark.posix("a program's name ends in .exe on Windows, and its search finds no other")
def test_flatpak(tmp_path: Path) -> None:
    config = tmp_path / "home/.var/app/com.obsproject.Studio/config/obs-studio"
    write(config / "basic/scenes/Untitled.json")
    flatpak = program(tmp_path / "root/bin/flatpak")
    assert only(machine(tmp_path)).command == ()  # its folders are left, but it is not installed
    (tmp_path / "root/var/lib/flatpak/app/com.obsproject.Studio").mkdir(parents=True)
    found = only(machine(tmp_path))
    assert (found.kind, found.config) == (ObsKind.FLATPAK, config)
    assert found.command == (str(flatpak), "run", "com.obsproject.Studio")
    assert found.has_scenes


@pytest.mark.parametrize("place", ["current/.config", "common/.config", "common"])
def test_snap(tmp_path: Path, place: str) -> None:
    config = write(tmp_path / f"home/snap/obs-studio/{place}/obs-studio/global.ini").parent
    snap = program(tmp_path / "root/snap/bin/obs-studio")
    found = only(machine(tmp_path))
    assert (found.kind, found.config, found.command) == (ObsKind.SNAP, config, (str(snap),))


def test_windows(tmp_path: Path) -> None:
    config = write(tmp_path / "roaming/obs-studio/user.ini", "[Basic]\nProfile=Mine\n").parent
    write(config / "global.ini", f"[General]\nLastVersion={32 << 24 | 2 << 16 | 2}\n[Basic]\nProfile=Old\n")
    obs = write(tmp_path / "programs/obs-studio/bin/64bit/obs64.exe")
    variables = {"APPDATA": str(tmp_path / "roaming"), "ProgramFiles": str(tmp_path / "programs")}
    found = only(machine(tmp_path, "win32", **variables))
    assert (found.kind, found.config, found.command) == (ObsKind.NATIVE, config, (str(obs),))
    assert found.working_folder == obs.parent
    assert found.needs_ascii_names
    assert (found.version, found.current_profile) == ((32, 2, 2), "Mine")


def test_windows_in_a_folder_of_their_choice(tmp_path: Path) -> None:
    gone, chosen = tmp_path / "gone", tmp_path / "games/OBS"
    obs = write(chosen / "bin/64bit/obs64.exe")
    write(tmp_path / "programs/obs-studio/bin/64bit/obs64.exe")  # older, and not what the registry knows
    here = machine(tmp_path, "win32", ProgramFiles=str(tmp_path / "programs"))
    found = only(replace(here, registered_folders=lambda: (gone, chosen)))
    assert (found.kind, found.command, found.working_folder) == (ObsKind.NATIVE, (str(obs),), obs.parent)
    assert here.registered_folders() == []  # no registry here


def test_windows_portable_in_its_usual_place(tmp_path: Path) -> None:
    root = tmp_path / "programs/obs-studio"
    obs = write(root / "bin/64bit/obs64.exe")
    write(root / "portable_mode.txt")
    portable, _ = find_installations(machine(tmp_path, "win32", ProgramFiles=str(tmp_path / "programs")))
    assert (portable.kind, portable.config) == (ObsKind.PORTABLE, root / "config/obs-studio")
    assert portable.command == (str(obs), "--portable")


@pytest.mark.parametrize(("platform", "name"), [("win32", "obs64.exe"), ("linux", "obs")])
def test_portable_by_hand(tmp_path: Path, platform: str, name: str) -> None:
    obs = program(tmp_path / f"stick/bin/64bit/{name}")
    (found,) = find_installations(machine(tmp_path, platform), portable=[tmp_path / "stick"])
    assert (found.kind, found.command, found.working_folder) == (
        ObsKind.PORTABLE,
        (str(obs), "--portable"),
        obs.parent,
    )


def test_macos(tmp_path: Path) -> None:
    config = tmp_path / "home/Library/Application Support/obs-studio"
    write(config / "global.ini")
    app = tmp_path / "root/Applications/OBS.app"
    app.mkdir(parents=True)
    found = only(machine(tmp_path, "darwin"))
    assert found.config == config
    assert found.command == ("/usr/bin/open", "-a", str(app), "--args")


def test_places_moved_in_obs_31(tmp_path: Path) -> None:
    moved = tmp_path / "cloud"
    write(moved / "obs-studio/basic/profiles/Mine/basic.ini", "[General]\nName=Mine\n")
    places = f"[Locations]\nProfiles={moved}\nSceneCollections={tmp_path / 'gone'}\n"
    write(tmp_path / "home/.config/obs-studio/global.ini", places.replace("\\", "\\\\"))
    found = only(machine(tmp_path))
    assert found.profiles_folder == moved / "obs-studio/basic/profiles"
    assert [each.name for each in found.profiles] == ["Mine"]
    assert found.scenes_folder == found.config / "basic/scenes"  # OBS ignores a place that is gone


def test_unreadable_profiles_folder(tmp_path: Path) -> None:
    write(tmp_path / "home/.config/obs-studio/basic/profiles", "a file")
    assert only(machine(tmp_path)).profiles == ()
    with pytest.raises(FileTrouble):
        read_profiles(tmp_path / "home/.config/obs-studio/basic/profiles")


def test_a_folder_on_the_way_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Up to Python 3.13, Path then raises; the tests may be run by root, who may read everything."""
    home = tmp_path / "home"
    (home / ".config/obs-studio").mkdir(parents=True)

    def refuse(path: Path) -> bool:
        if "flatpak" in path.parts or ".var" in path.parts or "snap" in path.parts:
            raise PermissionError(13, "Permission denied", str(path))
        return os.path.isdir(path)  # noqa: PTH112 - Path's own is what is replaced

    monkeypatch.setattr(Path, "is_dir", refuse)
    monkeypatch.setattr(Path, "is_file", refuse)
    (found,) = find_installations(Machine("linux", home, {"PATH": ""}, tmp_path / "root"))
    assert found.kind is ObsKind.NATIVE


def test_whether_obs_runs_on_linux(tmp_path: Path) -> None:
    here = machine(tmp_path)
    assert not is_running(here)
    table = tmp_path / "root/proc/net/unix"
    write(table, "Num RefCount\n0: 00000002 00000000 00010000 0001 01 1 @/tmp/.X11-unix/X0\n")
    assert not is_running(here)
    write(
        table,
        f"{table.read_text()}0: 00000002 00000000 00010000 0001 01 2 @/com/obsproject 4 29.0.2 (linux)@@@@\n",
    )
    assert is_running(here)


@pytest.mark.parametrize(
    ("platform", "lines", "runs"),
    [
        ("win32", ["Büro.exe", "OBS64.exe"], True),
        ("win32", ["notobs64.exe", "obs64.exe.bak"], False),
        ("darwin", ["Finder", "OBS"], True),
        ("darwin", ["OBSOLETE"], False),
        ("plan9", ["obs"], False),
    ],
)
def test_whether_obs_runs_elsewhere(tmp_path: Path, platform: str, lines: list[str], runs: bool) -> None:
    asked: list[str] = []

    def listed(name: str) -> list[str]:
        asked.append(name)
        return lines

    assert is_running(Machine(platform, tmp_path, {}, tmp_path, listed)) is runs
    assert asked == [platform]


def test_no_process_list_counts_as_closed() -> None:
    assert bool(Machine.this().process_list("win32")) is (sys.platform == "win32")
    assert Machine.this().process_list("plan9") == ()
    assert _names_from(["/no/such/ps"]) == ()


@pytest.mark.posix("the stand-in of ps is a shell script")
def test_process_name_that_is_not_utf_8_hides_no_other(tmp_path: Path) -> None:
    ps = program(tmp_path / "ps")
    ps.write_bytes(b"#!/bin/sh\nprintf 'B\\374ro\\nOBS\\n'\n")
    assert _names_from([str(ps)]) == ["B\ufffdro", "OBS"]
