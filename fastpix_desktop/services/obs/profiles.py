"""Export, install and remove OBS profiles on disk, and start OBS with one.

A profile is either complete or missing: it's written beside its place, synced, and renamed. Folders are 0700
and files 0600 from the first byte, because one of them contains the stream key. On Windows, Python gives a
folder of mode 0700 an access list for its owner, the administrators and the system, which its files inherit:
https://docs.python.org/3/library/os.html#os.mkdir
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.obs.errors import (
    NameNotPassable,
    NoScenes,
    ObsMissing,
    ObsRunning,
    ProfileDamaged,
    ProfileNotThere,
)
from fastpix_desktop.domain.obs.installation import Exported, Installation, InstalledProfile
from fastpix_desktop.domain.obs.profile import BASIC, ObsProfile
from fastpix_desktop.domain.obs.profile_copy import COPIED
from fastpix_desktop.services.obs.folders import read_profiles
from fastpix_desktop.services.obs.machine import Machine, is_running
from fastpix_desktop.services.storage.files import read_bytes
from fastpix_desktop.services.system import core_dumps
from fastpix_desktop.services.system.held_open import patiently

_PREFIX: Final = ".fastpix-profile-"
"""Prefix of temporary folders. They are never among OBS's profiles, because OBS would list them."""
_EXACT_NAMES_SINCE: Final = (31, 0, 0)


def export_profile(profile: ObsProfile, parent: Path) -> Exported:
    """Write a profile as a folder in ``parent``, for OBS's Profile > Import.

    An existing folder is never written to: the profile gets a number instead, in both its names, because OBS
    uses either. Raises FileTrouble, and then leaves nothing behind.
    """
    with _translated(parent):
        taken = {entry.name.casefold() for entry in parent.iterdir()}
        chosen = next(each for each in _numbered(profile) if each.folder_name.casefold() not in taken)
        with _written(chosen, parent) as folder:
            patiently(lambda: folder.rename(parent / chosen.folder_name))
        _sync(parent)
    return Exported(parent / chosen.folder_name, chosen)


def install_profile(installation: Installation, profile: ObsProfile, machine: Machine) -> InstalledProfile:
    """Install a profile in OBS's folders, replacing the app's earlier one for the same stream.

    Other profiles, their names and their folders aren't touched. If OBS would start with the earlier one, its
    names are kept, because OBS would otherwise create an empty profile with the old name. Raises ObsRunning
    or FileTrouble, and then changes nothing.
    """
    _refuse_while_running(machine)
    folder = installation.profiles_folder
    with _translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
        earlier, others = _ours_and_others(folder, profile.stream_id)
        chosen = _chosen_names(profile, folder, earlier, others, installation.current_profile)
        target = folder / chosen.folder_name
        _sweep(folder.parent)
        with _written(chosen, folder.parent) as written, _moved_away(earlier, folder.parent):
            patiently(lambda: written.rename(target))
        _sync(folder)
    return InstalledProfile(target, chosen.display_name, is_named=True, stream_id=chosen.stream_id)


def remove_profiles(installation: Installation, stream_id: str, machine: Machine) -> tuple[str, ...]:
    """Remove all the app's profiles for a stream from OBS's folders, with the keys in their backups.

    Returns their names. If OBS would have started with one of them (``current_profile``), it creates an empty
    profile with that name. Profiles a person made from them (``made_from``) stay. Raises ObsRunning,
    FileTrouble.
    """
    _refuse_while_running(machine)
    folder = installation.profiles_folder
    with _translated(folder):
        ours, _ = _ours_and_others(folder, stream_id)
        _sweep(folder.parent)
        with _moved_away(ours, folder.parent):
            pass
    return tuple(profile.name for profile in ours)


def read_profile(profile: InstalledProfile) -> Mapping[str, str]:
    """Return the files of a profile for copying it, without a byte order mark.

    Raises FileTrouble, ProfileDamaged (not UTF-8).
    """
    texts: dict[str, str] = {}
    for name in COPIED:
        with _translated(profile.folder / name):
            try:
                texts[name] = read_bytes(profile.folder / name).decode("utf-8-sig")
            except FileNotFoundError:
                if name == BASIC:
                    raise
            except UnicodeDecodeError as error:
                raise ProfileDamaged(profile.name, name) from error
    return texts


def launch(installation: Installation, name: str, machine: Machine, *, start_streaming: bool = False) -> None:
    """Start OBS with the profile ``name``, as an independent process.

    OBS silently uses another profile if it doesn't find this one, and would stream to its destination. So the
    name is looked up first, by OBS's own rules. No secret is on the command line. Raises ObsMissing,
    ObsRunning, ProfileNotThere, NameNotPassable, NoScenes, FileTrouble.
    """
    if not installation.command:
        raise ObsMissing
    _refuse_while_running(machine)
    if not _finds(installation, name):
        raise ProfileNotThere(name)
    if installation.needs_ascii_names and not name.isascii():
        raise NameNotPassable(name)
    if start_streaming and not any(installation.scenes_folder.glob("*.json")):
        raise NoScenes
    argv = [*installation.command, "--profile", name, *(["--startstreaming"] if start_streaming else [])]
    _start(argv, installation.working_folder, dict(machine.variables))


def _refuse_while_running(machine: Machine) -> None:
    if is_running(machine):
        raise ObsRunning


def _ours_and_others(folder: Path, stream_id: str) -> tuple[list[InstalledProfile], list[InstalledProfile]]:
    profiles = read_profiles(folder)
    ours = [profile for profile in profiles if profile.stream_id == stream_id]
    return ours, [profile for profile in profiles if profile.stream_id != stream_id]


def _chosen_names(
    profile: ObsProfile,
    folder: Path,
    earlier: list[InstalledProfile],
    others: list[InstalledProfile],
    current: str | None,
) -> ObsProfile:
    for each in earlier:
        if each.name == current and each.is_named:
            return profile.renamed(each.folder.name, each.name)
    leaving = {each.folder for each in earlier}
    folders = {entry.name.casefold() for entry in folder.iterdir() if entry not in leaving}
    # OBS up to 30 ignores case when comparing names and, when importing, compares folder names with names.
    names = folders | {each.name.casefold() for each in others}
    return next(
        each
        for each in _numbered(profile)
        if each.folder_name.casefold() not in names and each.display_name.casefold() not in names
    )


def _numbered(profile: ObsProfile) -> Iterator[ObsProfile]:
    yield profile
    number = 2
    while True:
        yield profile.numbered(number)
        number += 1


@contextlib.contextmanager
def _written(profile: ObsProfile, beside: Path) -> Iterator[Path]:
    """Write the profile to a temporary folder for the body to rename; delete it if that fails."""
    temporary = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=beside))
    try:
        for name, text in profile.files.items():
            with open(temporary / name, "xb", opener=_private) as file:
                file.write(text.encode("utf-8", "replace"))
                file.flush()
                os.fsync(file.fileno())
        _sync(temporary)
        yield temporary
    finally:
        _delete(temporary)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


@contextlib.contextmanager
def _moved_away(profiles: list[InstalledProfile], beside: Path) -> Iterator[None]:
    """Move folders out of OBS's sight; put them back if the body fails, delete them otherwise."""
    moved: list[tuple[Path, Path]] = []
    trash = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=beside)) if profiles else None
    try:
        for number, profile in enumerate(profiles):
            assert trash is not None
            away = trash / str(number)
            patiently(partial(profile.folder.rename, away))
            moved.append((away, profile.folder))
        yield
    except BaseException:
        for away, place in moved:
            with contextlib.suppress(OSError):
                patiently(partial(away.rename, place))
        if trash is not None:
            with contextlib.suppress(OSError):
                patiently(trash.rmdir)
        raise
    if trash is not None:
        patiently(partial(shutil.rmtree, trash))


def _sweep(folder: Path) -> None:
    """Delete what a crash of the app left behind, because it may contain keys."""
    for left in folder.glob(f"{_PREFIX}*"):
        _delete(left)


def _delete(folder: Path) -> None:
    """Delete as much of a folder as possible."""
    with contextlib.suppress(OSError):
        patiently(lambda: shutil.rmtree(folder))
    shutil.rmtree(folder, ignore_errors=True)


def _sync(folder: Path) -> None:
    if sys.platform == "win32":
        return  # Windows can't open a folder, and NTFS journals renames
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def _translated(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        # The path the person knows, not the temporary folder's.
        raise FileTrouble(path, error.strerror or str(error)) from error


def _finds(installation: Installation, name: str) -> bool:
    profiles = [profile for profile in read_profiles(installation.profiles_folder) if profile.is_named]
    if installation.version is not None and installation.version >= _EXACT_NAMES_SINCE:
        return sum(profile.name == name for profile in profiles) == 1
    same = [profile for profile in profiles if profile.name.casefold() == name.casefold()]
    return len(same) == 1 and same[0].name == name


def _start(argv: list[str], folder: Path | None, environment: dict[str, str]) -> None:
    if getattr(sys, "frozen", False):
        # A bundled app points the loader and Qt at its own libraries; OBS has others.
        original = environment.pop("LD_LIBRARY_PATH_ORIG", None)
        for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"):
            environment.pop(name, None)
        if original:
            environment["LD_LIBRARY_PATH"] = original
    detached = 0
    if sys.platform == "win32":
        detached = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    with _translated(Path(argv[0])):
        process = subprocess.Popen(  # noqa: S603 - OBS, and a verified name
            argv,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=detached,
        )
    core_dumps.allow_again(process.pid)
    # Wait for it, or it becomes a zombie if it ends before the app.
    threading.Thread(target=process.wait, name="obs", daemon=True).start()
