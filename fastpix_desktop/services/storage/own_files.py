"""The app's own files: regular files that only this user can read, never reached through a link.

A data folder may be writable by others. So files in it are opened only if they are the app's: a pipe would
block for ever, and a link could make the app overwrite its target.
"""

import contextlib
import errno
import logging
import os
import stat
from collections.abc import Iterable
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

from fastpix_desktop.services.system.held_open import patiently

FILES: Final = (
    "settings.ini",
    "settings.ini.lock",
    "draft.json",
    "streams.sqlite3",
    "streams.sqlite3-wal",
    "streams.sqlite3-shm",
    "streams.sqlite3-journal",
    "running.lock",
    "come-to-front",
)
FOLDERS: Final = ("logs", "demo")
_SAFE: Final[int] = sum(
    getattr(os, name, 0)  # Windows has only the last one
    for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY")
)
_PRIVATE_FILE: Final = 0o600
_PRIVATE_FOLDER: Final = 0o700
_OTHERS: Final = 0o077
_OTHERS_WRITE: Final = 0o022
_ASIDE: Final = ".not-ours-"

log = logging.getLogger(__name__)


def open_own(path: Path, flags: int = os.O_RDONLY) -> int:
    """Open one of the app's files and return its handle.

    With ``os.O_CREAT``, create it. Its mode becomes 0600.

    Never blocks and follows no link. Raises OSError for anything but a regular file of this user.
    """
    handle = patiently(lambda: os.open(path, flags | _SAFE, _PRIVATE_FILE))
    try:
        _make_private(handle, path)
    except BaseException:
        os.close(handle)
        raise
    return handle


def own_folder(folder: Path) -> None:
    """Create a folder only this user can open, and tidy its contents. Raises OSError.

    Anything in the place of one of the app's files that isn't one is moved aside, with a line in the log. A
    folder that contains other things, perhaps a home folder, isn't changed unless others can write to it.
    """
    try:
        folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder)) from error
    entries = [each.name for each in os.scandir(folder)]
    found = folder.stat()
    is_shared = found.st_mode & stat.S_ISVTX or not all(map(_is_our_name, entries))
    if found.st_mode & _OTHERS and _is_of_this_user(found) and not is_shared:
        folder.chmod(_PRIVATE_FOLDER)
    if is_shared and not found.st_mode & _OTHERS_WRITE and _is_of_this_user(found):
        return
    moved = [name for name in entries if _is_ours_to_tidy(folder.name, name) and _move_aside(folder / name)]
    if moved:
        log.warning("moved aside, since they are no files of this program: %s", ", ".join(sorted(moved)))


def own_settings(path: Path) -> Path:
    """Return a path for the settings: ``path``, made private, or an unusable one if it isn't the app's."""
    try:
        path.parent.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        os.close(open_own(path, os.O_RDWR | os.O_CREAT))
    except OSError as error:
        log.warning("settings are kept for this run only: %s", error.strerror)
        return Path(os.devnull) / path.name
    return path


def _make_private(handle: int, path: Path) -> None:
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode) or not _is_of_this_user(found):
        raise OSError(errno.EINVAL, "Not a file of this user", str(path))
    if hasattr(os, "fchmod") and found.st_mode & _OTHERS:
        os.fchmod(handle, _PRIVATE_FILE)


def _is_of_this_user(found: os.stat_result) -> bool:
    return not hasattr(os, "geteuid") or found.st_uid == os.geteuid()


def _is_our_name(name: str) -> bool:
    ours = (*FILES, "streams-damaged-", "fastpix-desktop.log", "crash.txt", "crash-")
    return name in FOLDERS or name.removeprefix(".").startswith(ours)


def _is_ours_to_tidy(folder: str, name: str) -> bool:
    return name in (*FILES, *FOLDERS) or (folder == "logs" and _is_our_name(name) and _ASIDE not in name)


def _move_aside(path: Path) -> bool:
    """Rename what isn't a file (or a folder, by its name), and make the rest private."""
    with contextlib.suppress(OSError):
        found = path.lstat()
        is_right = stat.S_ISDIR if path.name in FOLDERS else stat.S_ISREG
        if is_right(found.st_mode):
            if found.st_mode & _OTHERS and _is_of_this_user(found):
                path.chmod(_PRIVATE_FOLDER if path.name in FOLDERS else _PRIVATE_FILE)
            return False
        patiently(partial(path.rename, _free_name(path, (each.name for each in path.parent.iterdir()))))
        return True
    return False


def _free_name(path: Path, taken: Iterable[str]) -> Path:
    names = set(taken)
    return path.with_name(next(name for n in count(1) if (name := f"{path.name}{_ASIDE}{n}") not in names))
