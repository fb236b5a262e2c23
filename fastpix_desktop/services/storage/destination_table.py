"""The database's tables of saved destinations, and of what is still to be added to streams. No keys."""

import json
import sqlite3

from fastpix_desktop.domain.simulcast.destination import Destination, SimulcastAdd
from fastpix_desktop.services.storage.sqlite_file import StoreFile


class DestinationTable:
    """A part of the store. Every method is one durable transaction and raises FileTrouble."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def all(self) -> tuple[Destination, ...]:
        """Return all destinations."""
        query = "SELECT id, name, server FROM destinations ORDER BY id"
        rows = self._file.run(lambda connection: connection.execute(query).fetchall())
        return tuple(Destination(key, json.loads(name), json.loads(server)) for key, name, server in rows)

    def save(self, destination: Destination) -> None:
        """Save a destination, replacing an earlier version of it."""
        values = (destination.id, json.dumps(destination.name), json.dumps(destination.server))
        self._do("REPLACE INTO destinations VALUES (?, ?, ?)", values)

    def delete(self, destination_id: str) -> None:
        """Delete a destination, and what was still to be added of it."""

        def delete(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM destinations WHERE id = ?", (destination_id,))
            connection.execute("DELETE FROM simulcast_adds WHERE destination_id = ?", (destination_id,))

        self._file.run(delete)

    def open_adds(self, account: str) -> tuple[SimulcastAdd, ...]:
        """Return what is still to be added to an account's streams, oldest first."""
        query = (
            "SELECT request_id, stream_id, destination_id FROM simulcast_adds "
            "WHERE account = ? ORDER BY number"
        )
        rows = self._file.run(lambda connection: connection.execute(query, (_storable(account),)).fetchall())
        return tuple(SimulcastAdd(request_id, account, *rest) for request_id, *rest in rows)

    def put_adds(self, adds: tuple[SimulcastAdd, ...]) -> None:
        """Save all of them; one that is there already stays as it is."""
        rows = [
            (each.request_id, _storable(each.account), each.stream_id, each.destination_id) for each in adds
        ]
        statement = (
            "INSERT OR IGNORE INTO simulcast_adds (request_id, account, stream_id, destination_id) "
            "VALUES (?, ?, ?, ?)"
        )
        self._file.run(lambda connection: connection.executemany(statement, rows))

    def close_add(self, request_id: str) -> None:
        """Forget one."""
        self._do("DELETE FROM simulcast_adds WHERE request_id = ?", (request_id,))

    def _do(self, statement: str, values: tuple[str, ...]) -> None:
        self._file.run(lambda connection: connection.execute(statement, values))


def _storable(text: str) -> str:
    """Return a text SQLite can store: a pasted token may have lone surrogates."""
    return text.encode("utf-8", "backslashreplace").decode()
