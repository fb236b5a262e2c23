"""Find OBS and its folders on this computer. Only reads.

Source: OBS's source at 29.0.2 to 32.2.2 (os_get_config_path, OBSApp::InitGlobalConfig, obs-main.cpp), its
Flatpak manifest, and the snap of snapcrafters.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.obs import ini as obs_ini
from fastpix_desktop.domain.obs.installation import Installation, InstalledProfile, ObsKind
from fastpix_desktop.domain.obs.peer import Program
from fastpix_desktop.domain.obs.profile import BASIC, origin_of
from fastpix_desktop.services.obs.machine import Machine
from fastpix_desktop.services.obs.next_start import is_first_start, was_killed
from fastpix_desktop.services.storage.files import read_bytes

FLATPAK_ID: Final = "com.obsproject.Studio"
_MOST_DIGITS: Final = 10
"""Largest LastVersion, a 32-bit number."""
_PORTABLE_MARKS: Final = ("portable_mode", "obs_portable_mode", "portable_mode.txt", "obs_portable_mode.txt")


def find_installations(machine: Machine, portable: Sequence[Path] = ()) -> list[Installation]:
    """Return every installed OBS, then those that left only their folders.

    ``portable``: folders of portable installations to include. Unreadable ones are left out.
    """
    found = [
        _installation(machine, candidate)
        for candidate in (*_candidates(machine), *(_portable(machine, folder) for folder in portable))
        if candidate.command or _is_folder(candidate.config)
    ]
    return sorted(found, key=lambda each: not each.command)


def read_profiles(folder: Path) -> tuple[InstalledProfile, ...]:
    """Return the profiles in a profiles folder, by name; none if it doesn't exist.

    As in OBS, a folder is a profile if its basic.ini can be read. Raises FileTrouble if the profiles folder
    itself can't.
    """
    try:
        folders = [entry for entry in folder.iterdir() if (entry / BASIC).is_file()]
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise FileTrouble(folder, error.strerror or str(error)) from error
    found = (_profile(entry) for entry in folders)
    return tuple(
        sorted((each for each in found if each), key=lambda each: (each.name.casefold(), each.folder))
    )


def _profile(folder: Path) -> InstalledProfile | None:
    text = _ini(folder / BASIC)
    if text is None:
        return None
    name = obs_ini.value_of(text, "General", "Name")
    profile = InstalledProfile(folder, name or folder.name, bool(name))
    if (origin := origin_of(text)) is None:
        return profile
    if origin.is_ours:
        return replace(profile, stream_id=origin.stream_id)
    return replace(profile, made_from=origin.stream_id)


# Up to Python 3.13, Path raises an error if a parent folder isn't readable.
def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class _Candidate:
    kind: ObsKind
    config: Path
    command: tuple[str, ...] = ()
    working_folder: Path | None = None
    program: Path | None = None
    """OBS's program file; None if it runs in a container."""


def find_programs(machine: Machine) -> list[tuple[Program, Path]]:
    """Return the program file and the settings folder of all installed OBS that run outside a container.

    Of two with the same program, the one whose settings it uses comes first.
    """
    found = []
    for each in _candidates(machine):
        if each.program is None:
            continue
        with suppress(OSError):
            real = each.program.resolve(strict=True)
            state = real.stat()
            found.append((Program(str(real), (state.st_dev, state.st_ino)), each.config))
    return found


def _candidates(machine: Machine) -> Iterator[_Candidate]:
    if machine.platform == "win32":
        yield from _windows(machine)
    elif machine.platform == "darwin":
        yield from _macos(machine)
    else:
        yield from _linux(machine)


def _linux(machine: Machine) -> Iterator[_Candidate]:
    settings = machine.variables.get("XDG_CONFIG_HOME", "")
    base = Path(settings) if settings.startswith("/") else machine.home / ".config"
    program = machine.command("obs")
    yield _Candidate(ObsKind.NATIVE, base / "obs-studio", (str(program),) if program else (), program=program)

    flatpak = machine.command("flatpak")
    yield _Candidate(
        ObsKind.FLATPAK,
        machine.home / ".var/app" / FLATPAK_ID / "config/obs-studio",
        (str(flatpak), "run", FLATPAK_ID) if flatpak and _has_flatpak(machine) else (),
    )

    snap = machine.root / "snap/bin/obs-studio"
    snaps = machine.home / "snap/obs-studio"
    # Newer builds keep their settings in "common", across revisions.
    places = [
        snaps / "common/.config/obs-studio",
        snaps / "common/obs-studio",
        snaps / "current/.config/obs-studio",
    ]
    config = next((place for place in places if _is_file(place / "global.ini")), places[-1])
    yield _Candidate(ObsKind.SNAP, config, (str(snap),) if _is_file(snap) else ())


def _has_flatpak(machine: Machine) -> bool:
    shares = (machine.home / ".local/share", machine.root / "var/lib")
    return any(_is_folder(share / "flatpak/app" / FLATPAK_ID) for share in shares)


def _windows(machine: Machine) -> Iterator[_Candidate]:
    roaming = Path(machine.variables.get("APPDATA") or machine.home / "AppData/Roaming")
    bases = (
        machine.variables.get(name, "") for name in ("ProgramW6432", "ProgramFiles", "ProgramFiles(x86)")
    )
    usual = [Path(base) / each for base in bases if base for each in ("obs-studio", _STEAM)]
    roots = [*machine.registered_folders(), *usual]
    installed = next((root for root in roots if _is_file(_windows_program(root))), None)
    if installed and _is_portable(installed):
        yield _portable(machine, installed)
    program = _windows_program(installed) if installed else None
    command = (str(program),) if program else ()
    folder = program.parent if program else None
    yield _Candidate(ObsKind.NATIVE, roaming / "obs-studio", command, folder, program)


_STEAM: Final = "Steam/steamapps/common/OBS Studio"


def _windows_program(root: Path) -> Path:
    return root / "bin/64bit/obs64.exe"


def _macos(machine: Machine) -> Iterator[_Candidate]:
    apps = (machine.root / "Applications/OBS.app", machine.home / "Applications/OBS.app")
    app = next((each for each in apps if _is_folder(each)), None)
    config = machine.home / "Library/Application Support/obs-studio"
    # Started with "open", it has its own permissions for screen and camera.
    command = ("/usr/bin/open", "-a", str(app), "--args") if app else ()
    program = app / "Contents/MacOS/OBS" if app else None
    yield _Candidate(ObsKind.NATIVE, config, command, program=program)


def _is_portable(root: Path) -> bool:
    return any(_is_file(root / mark) for mark in _PORTABLE_MARKS)


def _portable(machine: Machine, root: Path) -> _Candidate:
    windows = machine.platform == "win32"
    program = _windows_program(root) if windows else root / "bin/64bit/obs"
    command = (str(program), "--portable") if _is_file(program) else ()
    return _Candidate(ObsKind.PORTABLE, root / "config/obs-studio", command, program.parent, program)


def _installation(machine: Machine, candidate: _Candidate) -> Installation:
    texts = [_ini(candidate.config / name) or "" for name in ("user.ini", "global.ini")]
    movable = candidate.kind is not ObsKind.PORTABLE
    profiles_folder = _located(candidate.config, texts[1] if movable else "", "Profiles") / "basic/profiles"
    try:
        profiles = read_profiles(profiles_folder)
    except FileTrouble:
        profiles = ()
    # OBS 31 copied global.ini to user.ini and keeps the current profile there.
    current = (obs_ini.value_of(text, "Basic", "Profile") for text in texts)
    version = _version(obs_ini.value_of(texts[1], "General", "LastVersion"))
    scenes = _located(candidate.config, texts[1] if movable else "", "SceneCollections") / "basic/scenes"
    return Installation(
        kind=candidate.kind,
        config=candidate.config,
        profiles_folder=profiles_folder,
        scenes_folder=scenes,
        has_scenes=any(scenes.glob("*.json")),
        version=version,
        profiles=profiles,
        current_profile=next((name for name in current if name), None),
        command=candidate.command,
        working_folder=candidate.working_folder,
        needs_ascii_names=machine.platform == "win32",
        will_ask_wizard=is_first_start(*texts),
        will_ask_safe_mode=was_killed(candidate.config, version),
    )


def _located(config: Path, global_ini: str, key: str) -> Path:
    place = obs_ini.value_of(global_ini, "Locations", key)
    return Path(place) / "obs-studio" if place and _is_folder(Path(place)) else config


def _version(text: str | None) -> tuple[int, int, int] | None:
    """Split major << 24 | minor << 16 | patch."""
    if text is None or not (text.isascii() and text.isdecimal()) or len(text) > _MOST_DIGITS:
        return None
    number = int(text)
    return number >> 24, number >> 16 & 0xFF, number & 0xFFFF


def _ini(path: Path) -> str | None:
    try:
        return read_bytes(path).decode("utf-8-sig", "replace")
    except OSError:
        return None
