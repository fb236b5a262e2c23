"""What the app remembers between runs: unfinished creates, streams, their last broadcasts, and presets.

Nothing in it is secret: streams are stored without their keys. Blocking; use it from the disk's worker pool.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from fastpix_desktop.domain.monitor.broadcast import Broadcast, LastLive
from fastpix_desktop.domain.monitor.broadcast_json import broadcast_from_text, broadcast_to_text
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.draft_json import draft_from_dict, draft_to_dict
from fastpix_desktop.domain.streams.intent import Intent, IntentState, Outcome, Stray
from fastpix_desktop.domain.streams.options import media_options
from fastpix_desktop.domain.streams.preset import Preset
from fastpix_desktop.domain.streams.restrictions import restrictions_payload
from fastpix_desktop.domain.streams.stream import LiveStream, parse_stream
from fastpix_desktop.services.storage.destination_table import DestinationTable
from fastpix_desktop.services.storage.sqlite_file import StoreFile
from fastpix_desktop.services.storage.viewing_links import LinkTable

_EPOCH: Final = datetime.fromtimestamp(0, UTC)
_LATEST: Final = 2**63 - 1
"""In microseconds; no stream is created later."""


class Store:
    """The database. Every method is one durable transaction and raises FileTrouble.

    ``account`` is always an Access Token ID.
    """

    def __init__(self, path: Path) -> None:
        """Open nothing yet: the first use does, in its thread."""
        self._file = StoreFile(path)
        self.links: Final = LinkTable(self._file)
        self.destinations: Final = DestinationTable(self._file)

    @property
    def set_aside(self) -> Path | None:
        """Where a damaged file was moved in this run, if any. A new one was created."""
        return self._file.set_aside

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        self._file.close()

    # Intents

    def add_intent(self, intent: Intent) -> None:
        """Save an intent or its new state; it stays open until :meth:`close_intent`."""
        account = _key(intent.account)
        values = (
            intent.request_id,
            account,
            intent.made_at.astimezone(UTC).isoformat(),
            intent.state.value,
            intent.revision,
            _draft_text(intent.draft),
        )

        def add(connection: sqlite3.Connection) -> None:
            newest = connection.execute(_NEWEST_IDS, (account, _NEIGHBOURS)).fetchall()
            connection.execute(_PUT_INTENT, (*values, json.dumps([stream_id for (stream_id,) in newest])))

        self._file.run(add)

    def open_intents(self, account: str) -> tuple[Intent, ...]:
        """Return the account's open intents, oldest first."""
        query = (
            "SELECT launch_id, made_at, state, revision, draft FROM intents "
            "WHERE account = ? AND outcome IS NULL ORDER BY made_at"
        )
        return tuple(_intent(account, row) for row in self._rows(query, (_key(account),)))

    def stray_intents(self, account: str) -> tuple[Stray, ...]:
        """Return all other accounts' open intents, oldest first.

        Their neighbours are the streams their account had when they were saved, or has now.
        """
        query = (
            "SELECT launch_id, made_at, state, revision, draft, account, neighbours FROM intents "
            "WHERE account != ? AND outcome IS NULL ORDER BY made_at"
        )
        return tuple(
            Stray(_intent(theirs, row), frozenset(json.loads(neighbours)) | self._newest_ids(theirs))
            for *row, theirs, neighbours in self._rows(query, (_key(account),))
        )

    def unwanted(self) -> frozenset[str]:
        """Return the request IDs of all intents that ended without a stream."""
        query = "SELECT launch_id FROM intents WHERE outcome IS NOT NULL AND outcome != ?"
        return frozenset(request_id for (request_id,) in self._rows(query, (Outcome.CREATED.value,)))

    def close_intent(self, request_id: str, outcome: Outcome) -> None:
        """Save an intent's outcome."""
        self._do("UPDATE intents SET outcome = ? WHERE launch_id = ?", (outcome.value, request_id))

    # Streams

    def streams(
        self, account: str, behind: LiveStream | None = None, count: int = -1
    ) -> tuple[LiveStream, ...]:
        """Return the account's streams as last seen, newest first, without secrets.

        ``behind`` limits them to those after this one; ``count`` is the most to return (-1 for all).
        """
        # SQLite finds the place by its index; OFFSET would read everything it skips.
        query = (
            "SELECT payload FROM streams WHERE account = ? AND created_at <= ? "
            "AND (created_at < ? OR stream_id > ?) ORDER BY created_at DESC, stream_id LIMIT ?"
        )
        moment, stream_id = (_microseconds(behind.created_at), _key(behind.id)) if behind else (_LATEST, "")
        rows = self._rows(query, (_key(account), moment, moment, stream_id, count))
        return tuple(parse_stream(json.loads(payload)) for (payload,) in rows)

    def put_streams(self, account: str, streams: Iterable[LiveStream]) -> None:
        """Save streams, replacing earlier versions of the same ones."""
        rows = _stream_rows(account, streams)
        self._file.run(lambda connection: connection.executemany(_PUT_STREAM, rows))

    def replace_streams(self, account: str, streams: Iterable[LiveStream]) -> None:
        """Save these streams and delete all others: the account's whole list was read."""
        rows = _stream_rows(account, streams)

        def replace(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM streams WHERE account = ?", (_key(account),))
            connection.executemany(_PUT_STREAM, rows)
            for statement in _DELETE_LEFT:
                connection.execute(statement, (_key(account),))

        self._file.run(replace)

    def remove_stream(self, account: str, stream_id: str) -> None:
        """Delete a stream, its last broadcast and its viewing links."""
        which = (_key(account), _key(stream_id))

        def remove(connection: sqlite3.Connection) -> None:
            for table in ("streams", *_OF_A_STREAM):
                connection.execute(f"DELETE FROM {table} WHERE account = ? AND stream_id = ?", which)  # noqa: S608

        self._file.run(remove)

    # Broadcasts

    def broadcast(self, account: str, stream_id: str) -> Broadcast | None:
        """Return a stream's last broadcast, without facts; None if there is none."""
        query = "SELECT payload FROM broadcasts WHERE account = ? AND stream_id = ?"
        rows = self._rows(query, (_key(account), _key(stream_id)))
        return broadcast_from_text(account, stream_id, rows[0][0]) if rows else None

    def last_live(self, account: str) -> dict[str, LastLive]:
        """Return when the account's streams were last live, by stream ID."""
        query = "SELECT stream_id, began_at, ended_at FROM broadcasts WHERE account = ?"
        return {
            stream_id: LastLive(_moment(began), _moment(ended) if ended else None)
            for stream_id, began, ended in self._rows(query, (_key(account),))
        }

    def put_broadcast(self, broadcast: Broadcast) -> None:
        """Save a broadcast that has begun, replacing the stream's last one."""
        values = (
            _key(broadcast.account),
            _key(broadcast.stream_id),
            _microseconds(broadcast.since),
            _microseconds(broadcast.ended) if broadcast.ended else None,
            broadcast_to_text(broadcast),
        )
        self._do("REPLACE INTO broadcasts VALUES (?, ?, ?, ?, ?)", values)

    # Presets

    def presets(self) -> tuple[Preset, ...]:
        """Return all presets, by name."""
        rows = self._rows("SELECT name, draft FROM presets", ())
        presets = (Preset(json.loads(name), _draft(draft)) for name, draft in rows)
        return tuple(sorted(presets, key=lambda each: (each.name.casefold(), each.name)))

    def save_presets(self, presets: Iterable[Preset]) -> None:
        """Save presets, replacing those with the same names: all of them, or none."""
        rows = [(json.dumps(each.name), _draft_text(each.draft)) for each in presets]
        self._file.run(lambda connection: connection.executemany("REPLACE INTO presets VALUES (?, ?)", rows))

    def rename_preset(self, old: str, new: str) -> None:
        """Rename a preset. Raises FileTrouble if the name is taken."""
        self._do("UPDATE presets SET name = ? WHERE name = ?", (json.dumps(new), json.dumps(old)))

    def delete_preset(self, name: str) -> None:
        """Delete a preset."""
        self._do("DELETE FROM presets WHERE name = ?", (json.dumps(name),))

    def _newest_ids(self, account: str) -> frozenset[str]:
        return frozenset(stream_id for (stream_id,) in self._rows(_NEWEST_IDS, (account, _NEIGHBOURS)))

    def _do(self, statement: str, values: tuple[Any, ...]) -> None:
        self._file.run(lambda connection: connection.execute(statement, values))

    def _rows(self, query: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        return self._file.run(lambda connection: connection.execute(query, values).fetchall())


_PUT_INTENT: Final = (
    "REPLACE INTO intents (launch_id, account, made_at, state, revision, draft, neighbours) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_NEIGHBOURS: Final = 50
"""Number of streams to recognise a workspace by."""
_NEWEST_IDS: Final = "SELECT stream_id FROM streams WHERE account = ? ORDER BY created_at DESC LIMIT ?"
_PUT_STREAM: Final = "REPLACE INTO streams (account, stream_id, created_at, payload) VALUES (?, ?, ?, ?)"


_OF_A_STREAM: Final = ("broadcasts", "viewing_links")
"""Tables with rows of streams, which are deleted with them."""
_DELETE_LEFT: Final = tuple(
    f"DELETE FROM {table} WHERE account = ?1 "  # noqa: S608 - ours
    "AND stream_id NOT IN (SELECT stream_id FROM streams WHERE account = ?1)"
    for table in _OF_A_STREAM
)
"""Delete the rows of streams that are no longer in the list."""


def _intent(account: str, row: Sequence[Any]) -> Intent:
    request_id, made_at, state, revision, draft = row
    return Intent(
        request_id, account, _draft(draft), datetime.fromisoformat(made_at), IntentState(state), revision
    )


def _stream_rows(account: str, streams: Iterable[LiveStream]) -> list[tuple[str, str, int, str]]:
    return [
        (_key(account), _key(each.id), _microseconds(each.created_at), json.dumps(_payload(each)))
        for each in streams
    ]


def _payload(stream: LiveStream) -> dict[str, Any]:
    """Return a stream in the API's format, for ``parse_stream``, without keys or passphrases."""
    return {
        "streamId": stream.id,
        "status": stream.status.value,
        "metadata": dict(stream.metadata),
        "createdAt": stream.created_at.isoformat() if stream.created_at else None,
        "trial": stream.trial,
        "playbackIds": [
            {
                "id": each.id,
                "accessPolicy": each.access,
                "accessRestrictions": restrictions_payload(each.restrictions),
            }
            for each in stream.playback_ids
        ],
        "mediaIds": list(stream.media_ids),
        **{each.api_name: getattr(stream, each.stream_name) for each in media_options()},
    }


def _microseconds(moment: datetime | None) -> int:
    return round((moment - _EPOCH).total_seconds() * 1e6) if moment else 0


def _moment(microseconds: int) -> datetime:
    return _EPOCH + timedelta(microseconds=microseconds)


def _draft_text(draft: StreamDraft) -> str:
    return json.dumps(draft_to_dict(draft))


def _draft(text: str) -> StreamDraft:
    return draft_from_dict(json.loads(text))


def _key(text: str) -> str:
    """Return a text SQLite can store, without lone surrogates."""
    return text.encode("utf-8", "backslashreplace").decode()
