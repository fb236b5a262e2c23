"""One instance for each data folder: a second start brings the first one's window to the front.

The first one holds the operating system's lock on a file in the folder. That lock goes with the process, so
whatever a crash, another computer or a full disk left in the file keeps nobody from starting. A second start
leaves a request in the folder: what it wants, and its right to come to the front. The first watches the
folder, and takes the request away as an answer. Qt's local sockets would do as well, but bring Qt's whole
network library, which nothing else here needs.
"""

import contextlib
import errno
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, Self

from PySide6.QtCore import QFileSystemWatcher, QSysInfo

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.services.storage.own_files import open_own, own_folder
from fastpix_desktop.services.system.held_open import patiently

LOCK_NAME: Final = "running.lock"
REQUEST_NAME: Final = "come-to-front"
_PATIENCE_MS: Final = 3000
"""Milliseconds for the first instance, which may just be starting, to accept a request."""
_RETRY_MS: Final = 50
_TOKEN_NAME: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - Wayland's name for the right to come to the front
_MAX_REQUEST: Final = 1024
_ANY_PROCESS: Final = -1  # ASFW_ANY
_NEW: Final = "new"
_HELD: Final = (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
"""Errors from locking a file that another process has locked."""

log = logging.getLogger(__name__)
Asked = Callable[[bool], None]
"""Called when a later start wants the window in front, with whether to show the form."""


class SingleInstance:
    """The lock on a data folder, held until :meth:`release`, and the listener for later starts."""

    def __init__(self, folder: Path, handle: int | None = None, trouble: str = "") -> None:
        self._folder = folder
        self._handle = handle
        self._watcher: QFileSystemWatcher | None = None
        self._has_warned = False
        self.trouble: Final = trouble
        """Why the folder can't be used, in the system's words; empty if it can."""

    @classmethod
    def claim(cls, folder: Path) -> Self | None:
        """Lock a folder; None if another running instance has the lock.

        Where there can be no lock, the program runs without: :attr:`trouble` says why.
        """
        try:
            own_folder(folder)
            handle = _lock(folder / LOCK_NAME)
        except OSError as error:
            return cls(folder, trouble=error.strerror or str(error))
        if handle is None:
            return None
        with contextlib.suppress(OSError):
            (folder / REQUEST_NAME).unlink()  # meant for an instance that was killed
        return cls(folder, handle, _sign(handle))

    @classmethod
    def claim_or_call(cls, folder: Path, *, new: bool = False) -> Self | None:
        """Lock a folder, or bring the window that has it to the front and return None.

        ``new``: with the form of a new stream. A window that doesn't come (its program hangs) is no reason
        to leave the person without one.
        """
        instance = cls.claim(folder)
        if instance is None and not call_first(folder, new=new):
            instance = cls.claim(folder) or cls(folder)
        return instance

    def listen(self, asked: Asked) -> None:
        """Come to the front whenever a later start asks for it."""
        self._watcher = QFileSystemWatcher([str(self._folder)])
        self._watcher.directoryChanged.connect(lambda _: self._answer(asked))
        self._answer(asked)  # it may have arrived first

    def release(self) -> None:
        """Release the folder for another instance."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._handle is not None:
            if sys.platform != "win32":
                self._remove_lock()  # while it's locked, nobody else's can be there
            os.close(self._handle)
            if sys.platform == "win32":
                self._remove_lock()  # an open file can't be deleted there: neither ours, nor a newer lock
            self._handle = None

    def _remove_lock(self) -> None:
        with contextlib.suppress(OSError):
            (self._folder / LOCK_NAME).unlink()

    def _answer(self, asked: Asked) -> None:
        request = self._folder / REQUEST_NAME
        if self._watcher is None:
            return
        try:
            with os.fdopen(open_own(request), encoding="utf-8", errors="replace") as file:
                wanted, _, token = file.read(_MAX_REQUEST).partition("\n")
            patiently(request.unlink)
        except FileNotFoundError:
            return  # something else changed in the folder
        except OSError as error:
            if not self._has_warned:
                log.warning("%s is left alone: %s", REQUEST_NAME, error.strerror)
            self._has_warned = True
            return
        if token and token.isprintable():
            os.environ[_TOKEN_NAME] = token  # Qt hands it to the compositor with the next activation
        asked(wanted == _NEW)


def call_first(folder: Path, *, new: bool = False) -> bool:
    """Ask the instance that has a folder's lock to come to the front; return whether it accepted.

    ``new``: with the form of a new stream.
    """
    from PySide6.QtCore import QDeadlineTimer, QThread  # noqa: PLC0415 - most starts are the first

    from fastpix_desktop.services.storage.files import write_text  # noqa: PLC0415 - the same

    request = folder / REQUEST_NAME
    _let_others_come_to_front()
    try:
        write_text(request, f"{_NEW if new else ''}\n{os.environ.get(_TOKEN_NAME, '')}")
    except FileTrouble:
        return False
    patience = QDeadlineTimer(_PATIENCE_MS)
    while not patience.hasExpired():
        if not request.exists():
            return True
        QThread.msleep(_RETRY_MS)
    with contextlib.suppress(OSError):
        request.unlink()
    return False


def _let_others_come_to_front() -> None:
    """On Windows, hand on the right of what a person has just started; else the taskbar only blinks.

    https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-allowsetforegroundwindow
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - needed there only

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)


def _lock(path: Path) -> int | None:
    """Lock a file and return its handle; None if another process has the lock. Raises OSError."""
    while True:
        handle = open_own(path, os.O_RDWR | os.O_CREAT)
        try:
            _lock_handle(handle)
            if sys.platform == "win32" or _is_still(path, handle):
                return handle
        except OSError as error:
            os.close(handle)
            if error.errno in _HELD:
                return None
            raise
        os.close(handle)  # its owner removed it between the opening and the locking


def _lock_handle(handle: int) -> None:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - needed there only
        import msvcrt  # noqa: PLC0415 - there on Windows only

        # Not msvcrt.locking(): under Wine it fails without a reason. One byte beyond what is written, since a
        # locked part can't be read. LockFile never waits, and what it locked is free when its process ends:
        # https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-lockfile
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        if not kernel.LockFile(ctypes.c_void_p(msvcrt.get_osfhandle(handle)), _MAX_REQUEST, 0, 1, 0):
            raise ctypes.WinError(ctypes.get_last_error())
    else:
        import fcntl  # noqa: PLC0415 - not there on Windows

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_still(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


def _sign(handle: int) -> str:
    """Write who has the lock, in the first released version's format; return the reason if that fails."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        os.ftruncate(handle, 0)
        os.write(handle, f"{os.getpid()}\nfastpix-desktop\n{QSysInfo.machineHostName()}\n".encode())
    except OSError as error:
        return error.strerror or str(error)
    return ""
