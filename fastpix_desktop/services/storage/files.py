"""Read files without ever blocking on one, and write them completely or not at all."""

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path
from typing import BinaryIO, Final

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.services.storage.own_files import open_own
from fastpix_desktop.services.system.held_open import patiently

MAX_BYTES: Final = 16 * 1024 * 1024
"""Largest text file to read in bytes. A larger one isn't what it should be."""
# Neither wait for the other end of a pipe, nor take over a terminal. Windows has neither flag.
_NO_WAIT: Final[int] = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)


def open_regular(path: Path, limit: int = MAX_BYTES) -> BinaryIO:
    """Open a regular file of at most ``limit`` bytes for reading, without blocking.

    Raises OSError for everything else: a folder, a pipe, a device, a file that is too large.
    """
    _refuse_unusual(path.stat(), path, limit)  # opening a device may have side effects
    handle = patiently(lambda: os.open(path, os.O_RDONLY | _NO_WAIT))
    try:
        _refuse_unusual(os.fstat(handle), path, limit)  # it may have been replaced meanwhile
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """Return the contents of a regular file of at most ``limit`` bytes. Raises OSError."""
    with open_regular(path, limit) as file:
        content = file.read(limit + 1)
    if len(content) > limit:  # it may grow, and files in /proc have no known size
        raise _too_large(path)
    return content


def read_text(path: Path, limit: int = MAX_BYTES) -> str | None:
    """Return the text of a regular UTF-8 file of at most ``limit`` bytes, or None if it doesn't exist.

    Every line end becomes a newline; undecodable bytes are replaced. Raises FileTrouble.
    """
    try:
        content = read_bytes(path, limit)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise FileTrouble(path, error.strerror or str(error)) from error
    return content.decode(errors="replace").replace("\r\n", "\n").replace("\r", "\n")


def read_own_text(path: Path, limit: int = MAX_BYTES) -> str | None:
    """Return the text of one of the app's UTF-8 files, or None if it doesn't exist.

    At most ``limit`` bytes are read; undecodable bytes are replaced. Raises FileTrouble.
    """
    try:
        with os.fdopen(open_own(path), "rb") as file:
            content = file.read(limit)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise FileTrouble(path, error.strerror or str(error)) from error
    return content.decode(errors="replace").replace("\r\n", "\n")


def _refuse_unusual(found: os.stat_result, path: Path, limit: int) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "Not a regular file", str(path))
    if found.st_size > limit:
        raise _too_large(path)


def _too_large(path: Path) -> OSError:
    return OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))


def write_text(path: Path, text: str) -> None:
    """Replace a file with a UTF-8 text, as :func:`write_bytes` does."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, content: bytes) -> None:
    """Replace a file with temp + fsync + rename; only its owner can read it (0600).

    On Windows, everyone who can read the folder can read it. Raises FileTrouble, and then leaves the earlier
    file intact.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            patiently(lambda: Path(temporary).replace(path))
        except BaseException:
            with contextlib.suppress(OSError):
                patiently(Path(temporary).unlink)
            raise
    except OSError as error:
        raise FileTrouble(path, error.strerror or str(error)) from error
