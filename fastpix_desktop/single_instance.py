"""One program per data folder: a second start brings the first one's window to the front.

Who holds the lock file is the first. A lock whose process is gone (``kill -9``) is nobody's, which QLockFile
finds out by itself. The socket only carries the request to come to the front, and whether to show the form.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from PySide6.QtCore import QCryptographicHash, QLockFile

if TYPE_CHECKING:  # slow to import, and not needed before the first paint
    from PySide6.QtNetwork import QLocalServer

LOCK_NAME: Final = "running.lock"
_PATIENCE_MS: Final = 3000
"""For so long a second start waits until the first one, which may just be starting, takes its request."""
_RETRY_MS: Final = 50
_TOKEN_NAME: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - what Wayland calls the right to come to the front
_MAX_MESSAGE: Final = 1024
_NEW: Final = "new"

Asked = Callable[[bool], None]
"""What to do when a later start wants the window in front; the argument: whether with the form."""


class SingleInstance:
    """The lock on a data folder, held until :meth:`release`, and the ear for later starts."""

    def __init__(self, folder: Path, lock: QLockFile) -> None:
        self._folder = folder
        self._lock = lock
        self._server: QLocalServer | None = None

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
        return cls(folder, lock)

    def listen(self, asked: Asked) -> None:
        """From now on, come to the front when a later start asks for it."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = _socket_name(self._folder)
        QLocalServer.removeServer(name)  # left over by a process that was killed: the lock is ours
        server.newConnection.connect(lambda: self._answer(asked))
        server.listen(name)
        self._server = server

    def release(self) -> None:
        """Let another program have the folder."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()

    def _answer(self, asked: Asked) -> None:
        if self._server is None:
            return
        connection = self._server.nextPendingConnection()

        def take() -> None:
            message = bytes(connection.read(_MAX_MESSAGE).data()).decode(errors="replace")
            wanted, _, token = message.partition("\n")
            if token:
                os.environ[_TOKEN_NAME] = token  # Qt hands it to the compositor with the next activation
            connection.deleteLater()
            asked(wanted == _NEW)

        connection.disconnected.connect(take)


def call_first(folder: Path, *, new: bool = False) -> bool:
    """Ask the program that holds a folder's lock to come to the front; tell whether it took the request.

    ``new``: with the form of a new stream.
    """
    from PySide6.QtCore import QDeadlineTimer, QThread  # noqa: PLC0415
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

    patience = QDeadlineTimer(_PATIENCE_MS)
    socket = QLocalSocket()
    while not patience.hasExpired():
        socket.connectToServer(_socket_name(folder))
        if socket.waitForConnected(_RETRY_MS):
            message = f"{_NEW if new else ''}\n{os.environ.get(_TOKEN_NAME, '')}"
            socket.write(message.encode()[:_MAX_MESSAGE])
            socket.flush()
            socket.disconnectFromServer()
            return True
        QThread.msleep(_RETRY_MS)
    return False


def _socket_name(folder: Path) -> str:
    # Qt's hash, since hashlib would load OpenSSL.
    path = os.fsencode(folder.resolve())
    digest = QCryptographicHash.hash(path, QCryptographicHash.Algorithm.Sha256).toHex().data()
    return f"fastpix-desktop-{bytes(digest).decode()[:24]}"
