"""The table of viewing links. It holds no token and no key: only what a token is signed from."""

import json
from typing import Final

from fastpix_desktop.domain.share.viewing_links import ViewingLink
from fastpix_desktop.services.storage.sqlite_file import StoreFile

_COLUMNS: Final = "id, account, stream_id, name, issued_at, expires_at, key_id, playback_id, known, unwanted"
_OF_STREAM: Final = (
    f"SELECT {_COLUMNS} FROM viewing_links WHERE account = ? AND stream_id = ? "  # noqa: S608 - ours
    "ORDER BY issued_at, rowid"
)
_PUT: Final = f"REPLACE INTO viewing_links ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608


class LinkTable:
    """Every method is one durable transaction and raises FileTrouble."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def of_stream(self, account: str, stream_id: str) -> tuple[ViewingLink, ...]:
        """Return a stream's links, oldest first."""
        rows = self._file.run(
            lambda connection: connection.execute(_OF_STREAM, (account, stream_id)).fetchall()
        )
        return tuple(
            ViewingLink(
                link_id,
                account,
                stream_id,
                json.loads(name),
                issued_at,
                expires_at,
                key_id,
                playback_id,
                tuple(json.loads(known)),
                bool(unwanted),
            )
            for link_id, _, _, name, issued_at, expires_at, key_id, playback_id, known, unwanted in rows
        )

    def put(self, link: ViewingLink) -> None:
        """Save a link, replacing its earlier state."""
        values = (
            link.id,
            link.account,
            link.stream_id,
            json.dumps(link.name),
            link.issued_at,
            link.expires_at,
            link.key_id,
            link.playback_id,
            json.dumps(link.known),
            int(link.unwanted),
        )
        self._file.run(lambda connection: connection.execute(_PUT, values))

    def remove(self, link_id: str) -> None:
        """Delete a link."""
        self._file.run(
            lambda connection: connection.execute("DELETE FROM viewing_links WHERE id = ?", (link_id,))
        )
