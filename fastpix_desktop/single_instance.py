"""One program per data folder: a second start brings the first one's window to the front.

Who holds the lock file is the first. A lock whose process is gone (``kill -9``) is nobody's, which QLockFile
finds out by itself. A second start leaves a file in the folder: what it wants, and its right to come to the
front. The first watches the folder, and takes the file away as an answer. Qt's local sockets would do as
well, but bring Qt's whole network library, which nothing else here needs.
"""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final, Self

from PySide6.QtCore import QFileSystemWatcher, QLockFile

LOCK_NAME: Final = "running.lock"
REQUEST_NAME: Final = "come-to-front"
_PATIENCE_MS: Final = 3000
"""For so long a second start waits until the first one, which may just be starting, takes its request."""
_RETRY_MS: Final = 50
_TOKEN_NAME: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - what Wayland calls the right to come to the front
_MAX_REQUEST: Final = 1024
_NEW: Final = "new"

Asked = Callable[[bool], None]
"""What to do when a later start wants the window in front; the argument: whether with the form."""


class SingleInstance:
    """The lock on a data folder, held until :meth:`release`, and the ear for later starts."""

    def __init__(self, folder: Path, lock: QLockFile) -> None:
        self._request = folder / REQUEST_NAME
        self._lock = lock
        self._watcher: QFileSystemWatcher | None = None

    @classmethod
    def claim(cls, folder: Path) -> Self | None:
        """Take the lock on a folder; None where another program that is alive has it.

        Where there can be no lock (a folder that is read-only), there is none, and no second one either way.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return cls(folder, QLockFile(""))
        lock = QLockFile(str(folder / LOCK_NAME))
        lock.setStaleLockTime(0)  # however old: only a process that is gone makes it void
        if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
            return None
        with contextlib.suppress(OSError):
            (folder / REQUEST_NAME).unlink()  # meant for a program that was killed
        return cls(folder, lock)

    def listen(self, asked: Asked) -> None:
        """From now on, come to the front when a later start asks for it."""
        self._watcher = QFileSystemWatcher([str(self._request.parent)])
        self._watcher.directoryChanged.connect(lambda _: self._answer(asked))
        self._answer(asked)  # it may have been there first

    def release(self) -> None:
        """Let another program have the folder."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    def _answer(self, asked: Asked) -> None:
        if self._watcher is None:
            return
        try:
            with self._request.open(encoding="utf-8", errors="replace") as file:
                wanted, _, token = file.read(_MAX_REQUEST).partition("\n")
            self._request.unlink()
        except OSError:
            return  # something else has changed in the folder
        if token:
            os.environ[_TOKEN_NAME] = token  # Qt hands it to the compositor with the next activation
        asked(wanted == _NEW)


def call_first(folder: Path, *, new: bool = False) -> bool:
    """Ask the program that holds a folder's lock to come to the front; tell whether it took the request.

    ``new``: with the form of a new stream.
    """
    from PySide6.QtCore import QDeadlineTimer, QThread  # noqa: PLC0415

    from fastpix_desktop.domain.errors import FileTrouble  # noqa: PLC0415
    from fastpix_desktop.services.files import write_text  # noqa: PLC0415 - most starts are the first

    request = folder / REQUEST_NAME
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
