"""Finding streams by what is written in them, fast enough for every keystroke among ten thousand."""

from collections.abc import Iterable

from fastpix_desktop.domain.live_stream import LiveStream, Status

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
        self._texts: dict[str, tuple[LiveStream, str]] = {}
        self.streams: tuple[LiveStream, ...] = ()
        self._query = ""
        self._hits: tuple[LiveStream, ...] = ()

    def set_streams(self, streams: Iterable[LiveStream]) -> None:
        """Search these from now on; the texts of those that are the same objects as before are kept."""
        self.streams = tuple(streams)
        known = self._texts
        self._texts = {each.id: self._entry(known, each) for each in self.streams}
        self._query, self._hits = "", self.streams

    def find(self, query: str, status: Status | None = None) -> tuple[LiveStream, ...]:
        """Return the streams with all words of ``query``, in their order; ``status``: only those."""
        words = query.casefold().split()
        wanted = " ".join(words)
        if not wanted.startswith(self._query):
            self._hits = self.streams
        if wanted != self._query:
            texts = self._texts
            found = self._hits
            for word in words:
                found = tuple(each for each in found if word in texts[each.id][1])
            self._query, self._hits = wanted, found
        if status is None:
            return self._hits
        return tuple(each for each in self._hits if each.status is status)

    @staticmethod
    def _entry(known: dict[str, tuple[LiveStream, str]], stream: LiveStream) -> tuple[LiveStream, str]:
        entry = known.get(stream.id)
        return entry if entry is not None and entry[0] is stream else (stream, search_text(stream))
