"""The database file: open it, migrate it, and set it aside if it's damaged."""

import contextlib
import os
import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from fastpix_desktop.domain.errors import FileTrouble, StoreTooNew
from fastpix_desktop.services.storage.own_files import open_own
from fastpix_desktop.services.system.held_open import patiently

T = TypeVar("T")

MIGRATIONS: Final = (
    """
    CREATE TABLE intents (
        launch_id TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        made_at TEXT NOT NULL,
        state TEXT NOT NULL,
        revision INTEGER NOT NULL,
        draft TEXT NOT NULL,
        outcome TEXT
    ) STRICT;
    CREATE INDEX intents_open ON intents (account) WHERE outcome IS NULL;
    CREATE TABLE streams (
        account TEXT NOT NULL,
        stream_id TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        payload TEXT NOT NULL,
        PRIMARY KEY (account, stream_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX streams_by_age ON streams (account, created_at DESC);
    CREATE TABLE presets (
        name TEXT PRIMARY KEY,
        draft TEXT NOT NULL
    ) STRICT
    """,
    "ALTER TABLE intents ADD COLUMN neighbours TEXT NOT NULL DEFAULT '[]'",
    """
    CREATE TABLE broadcasts (
        account TEXT NOT NULL,
        stream_id TEXT NOT NULL,
        began_at INTEGER NOT NULL,
        ended_at INTEGER,
        payload TEXT NOT NULL,
        PRIMARY KEY (account, stream_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE viewing_links (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        stream_id TEXT NOT NULL,
        name TEXT NOT NULL,
        issued_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        key_id TEXT NOT NULL,
        playback_id TEXT NOT NULL,
        known TEXT NOT NULL,
        unwanted INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX viewing_links_of ON viewing_links (account, stream_id)
    """,
    """
    CREATE TABLE destinations (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        server TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE simulcast_adds (
        number INTEGER PRIMARY KEY,
        request_id TEXT NOT NULL UNIQUE,
        account TEXT NOT NULL,
        stream_id TEXT NOT NULL,
        destination_id TEXT NOT NULL
    ) STRICT
    """,
)
"""Migrations from version n (``PRAGMA user_version``) to n + 1. Only ever add to them."""

_DAMAGED: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_VERSION_OFFSET: Final = 60
"""Offset of the user version in SQLite's file format: four bytes, big-endian."""
_BUSY_S: Final = 5.0


class StoreFile:
    """One SQLite file, opened at its first use. Blocking, for one thread at a time; raises only FileTrouble.

    Commits are durable (``synchronous=FULL``) before a call returns.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.set_aside: Path | None = None
        """Where a damaged file was moved in this run, if any."""
        self._connection: sqlite3.Connection | None = None

    def run(self, call: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``call`` in one transaction: all of it is committed, or nothing.

        A damaged file is set aside, and the call is run in a new one.
        """
        try:
            return self._run(call)
        except sqlite3.DatabaseError as error:
            if not _means_damage(error):
                raise FileTrouble(self.path, str(error)) from error
        self._set_aside()
        try:
            return self._run(call)
        except sqlite3.DatabaseError as error:
            raise FileTrouble(self.path, str(error)) from error

    def close(self) -> None:
        """Close the file, if it is open; the next use opens it again."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):  # commits are safe without it
                connection.close()

    def _run(self, call: Callable[[sqlite3.Connection], T]) -> T:
        if self._connection is None:
            self._connection = self._open()
        with _transaction(self._connection):
            return call(self._connection)

    def _open(self) -> sqlite3.Connection:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # SQLite would make it readable for everyone. Its side files inherit its mode.
            os.close(open_own(self.path, os.O_RDWR | os.O_CREAT))
            _refuse_newer(self.path, _version_in(self.path))
        except OSError as error:
            raise FileTrouble(self.path, error.strerror or str(error)) from error
        connection = sqlite3.connect(
            self.path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False
        )
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        # Check again: a newer version of the app that was killed may have left its version in the side file.
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        _refuse_newer(self.path, version)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA fullfsync=ON")  # macOS: otherwise a power cut can undo commits
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise _Damaged(verdict)
        for number, script in enumerate(MIGRATIONS[version:], version + 1):
            with _transaction(connection):
                for statement in script.split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version={number}")

    def _set_aside(self) -> None:
        """Move the file and its side files to free names."""
        self.close()
        moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        names = (f"{self.path.stem}-damaged-{moment}{more}{self.path.suffix}" for more in _distinctions())
        aside = next(path for name in names if not (path := self.path.with_name(name)).exists())
        try:
            for side in ("-wal", "-shm", ""):
                part = self.path.with_name(self.path.name + side)
                if part.exists():
                    patiently(partial(part.rename, aside.with_name(aside.name + side)))
        except OSError as error:
            raise FileTrouble(self.path, error.strerror or str(error)) from error
        self.set_aside = aside


class _Damaged(sqlite3.DatabaseError):
    """A problem found by SQLite's own check."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may already have ended the transaction.
        if connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
        raise


def _means_damage(error: sqlite3.DatabaseError) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


def _version_in(path: Path) -> int:
    """Return the version in a file's header, without opening it as a database, which would write to it."""
    with os.fdopen(open_own(path), "rb") as file:
        header = file.read(_VERSION_OFFSET + 4)
    if not header.startswith(b"SQLite format 3\0") or len(header) < _VERSION_OFFSET + 4:
        return 0
    (version,) = struct.unpack_from(">i", header, _VERSION_OFFSET)
    return int(version)


def _refuse_newer(path: Path, version: int) -> None:
    if version > len(MIGRATIONS):
        raise StoreTooNew(path, version)


def _distinctions() -> Iterator[str]:
    yield ""
    number = 2
    while True:
        yield f"-{number}"
        number += 1
