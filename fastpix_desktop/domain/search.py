"""Finding streams by what is written in them, fast enough for every keystroke among ten thousand."""

from collections.abc import Iterable
from typing import TypeAlias

from fastpix_desktop.domain.live_stream import LiveStream, Status

_Entry: TypeAlias = tuple[LiveStream, str]
"""A stream with its text made ready."""
_GAP = "\n"
"""Between the parts of a stream's text: nothing that is typed into a search field matches across it."""


def search_text(stream: LiveStream) -> str:
    """Return all that a search looks at: title, description, metadata and stream ID, caseless."""
    parts = [stream.title, stream.id, *stream.metadata.keys(), *stream.metadata.values()]
    return _GAP.join(parts).casefold()


class StreamSearch:
    """Streams with their texts made ready, and what was found last.

    A query that only narrows the one before is looked for among that one's hits. All words of a query have to
    occur, in any order.
    """

    def __init__(self) -> None:
        self.streams: tuple[LiveStream, ...] = ()
        self._entries: dict[str, _Entry] = {}
        self._query = ""
        self._hits: list[_Entry] = []

    def set_streams(self, streams: Iterable[LiveStream]) -> None:
        """Search these from now on; the texts of those that are the same objects as before are kept."""
        self.streams = tuple(streams)
        known = self._entries
        self._entries = {each.id: _entry(known.get(each.id), each) for each in self.streams}
        self._query, self._hits = "", list(self._entries.values())

    def find(self, query: str, status: Status | None = None) -> tuple[LiveStream, ...]:
        """Return the streams with all words of ``query``, in their order; ``status``: only those."""
        words = query.casefold().split()
        wanted = " ".join(words)
        if not wanted.startswith(self._query):
            self._hits = list(self._entries.values())
        if wanted != self._query:
            for word in words:
                self._hits = [entry for entry in self._hits if word in entry[1]]
            self._query = wanted
        if status is None:
            return tuple([stream for stream, _ in self._hits])
        return tuple([stream for stream, _ in self._hits if stream.status is status])


def _entry(known: _Entry | None, stream: LiveStream) -> _Entry:
    return known if known is not None and known[0] is stream else (stream, search_text(stream))
