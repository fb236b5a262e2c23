"""The list of streams in memory, and the search in it."""

from PySide6.QtCore import Signal

from fastpix_desktop.domain.streams.listing import Listing
from fastpix_desktop.domain.streams.search import StreamSearch
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.presenter import Presenter
from fastpix_desktop.presenters.streams.keys import StreamKeys
from fastpix_desktop.presenters.streams.mirror import StreamMirror


class ListedStreams(Presenter):
    """The account's streams that are known. Changes go to the database's copy and to the kept keys."""

    streamsChanged = Signal(tuple)
    """A tuple of LiveStream, newest first: those that match the search."""

    def __init__(self, mirror: StreamMirror, keys: StreamKeys) -> None:
        super().__init__()
        self.mirror = mirror
        self.keys = keys
        self._account = ""
        self._listing = Listing()
        self._search = StreamSearch()
        self._query = ""
        self._status: Status | None = None
        self._hidden: frozenset[str] = frozenset()

    @property
    def streams(self) -> tuple[LiveStream, ...]:
        """All known streams, newest first."""
        return self._search.streams

    @property
    def found(self) -> tuple[LiveStream, ...]:
        """Those that match the search, newest first."""
        return self._search.find(self._query, self._status)

    @property
    def account(self) -> str:
        """The token ID of the account whose streams these are."""
        return self._account

    @property
    def is_searching(self) -> bool:
        """Whether a search or filter is active."""
        return bool(self._query) or self._status is not None

    def take_up(self, stream: LiveStream) -> None:
        """Add a stream that was found to exist."""
        self._put(stream)

    def update(self, stream: LiveStream) -> None:
        """Update a stream, unless it was deleted or belongs to another account."""
        if self._listing.find(stream.id) is not None:
            self._put(stream)

    def hide(self, *streams: LiveStream, hidden: bool) -> None:
        """Hide streams that are about to be deleted, or show them again."""
        these = {each.id for each in streams}
        self._hidden = self._hidden | these if hidden else self._hidden - these
        self._show()

    def remove(self, stream_id: str) -> None:
        """Remove a stream that no longer exists. If it's open, the page stays as it was."""
        self._listing.remove(stream_id)
        self._hidden -= {stream_id}
        self._show()
        self.keys.forget(stream_id)
        self.mirror.remove(self._account, stream_id)

    def _put(self, stream: LiveStream) -> LiveStream:
        """Add or update a stream; return it with the keys that were known of it."""
        known = self._listing.find(stream.id)
        kept = self._listing.put(stream)
        if kept != known:
            self._show()
            self.mirror.put(self._account, (kept,))
        return kept

    def _show(self) -> None:
        """Search the current list and show the result."""
        self._prepare()
        self._tell()

    def _prepare(self) -> None:
        streams = self._listing.streams
        if self._hidden:
            streams = tuple(each for each in streams if each.id not in self._hidden)
        self._search.set_streams(streams)

    def _tell(self) -> None:
        self.streamsChanged.emit(self.found)
