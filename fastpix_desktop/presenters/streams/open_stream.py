"""The open stream: its page, its keys, and following it."""

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, NotFound, TooManyRequests
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.presenter import Task
from fastpix_desktop.presenters.streams.keys import StreamKeys
from fastpix_desktop.presenters.streams.mirror import StreamMirror
from fastpix_desktop.presenters.streams.stream_list import StreamList
from fastpix_desktop.presenters.streams.watch import StreamWatch


class StreamsPresenter(StreamList):
    """The account's streams, of which one may be open."""

    openChanged = Signal(object)
    """The newly open LiveStream, or None."""
    openUpdated = Signal(LiveStream)
    """The open LiveStream, read again or with its keys loaded."""
    openFailed = Signal(AppError)
    """An AppError: the open stream couldn't be read. It's NotFound if it was deleted."""
    staleChanged = Signal(bool)
    """Whether the open stream is outdated, because FastPix fails or is slow to answer."""

    def __init__(self, api: StreamsApi, mirror: StreamMirror, keys: StreamKeys, watch: StreamWatch) -> None:
        super().__init__(api, mirror, keys)
        self.watch = watch
        self.open: LiveStream | None = None
        self.refreshing = Task(self, "refresh")
        self._finding_keys = Task(self, "find keys")
        watch.seen.connect(self.update)
        watch.failed.connect(self._watch_failed)
        watch.aged.connect(lambda: self.staleChanged.emit(True))

    def add(self, stream: LiveStream) -> None:
        """Add a new stream and open it."""
        self._note_made(stream)
        kept = self._listing.put(stream)
        self.keys.keep(self._account, kept)
        self._show()
        self.mirror.put(self._account, (kept,))
        self._open(kept)
        self.watch.follow(kept)
        self.watch.seen.emit(kept)

    def show(self, stream_id: str) -> None:
        """Open a stream of the list at once, and bring it up to date."""
        known = self._listing.find(stream_id)
        if known is not None:
            self._open(known)
            self._finding_keys.start(self._find_keys(known))
            self.refreshing.start(self._refresh(stream_id))

    def refresh(self) -> None:
        """Read the open stream again."""
        if self.open is not None:
            self.refreshing.start(self._refresh(self.open.id))

    def close_stream(self) -> None:
        """Close the open stream."""
        self._leave()
        if self.open is not None:
            self.open = None
            self.openChanged.emit(None)

    def clear(self) -> None:
        """Clear everything in memory, because another account is used from now on."""
        super().clear()
        self.close_stream()

    def update(self, stream: LiveStream) -> None:
        """Update a stream, unless it was deleted (and isn't open) or belongs to another account."""
        if self._is_open(stream.id):
            self._put(stream)
        else:
            super().update(stream)

    def _put(self, stream: LiveStream) -> LiveStream:
        kept = super()._put(stream)
        if self._is_open(stream.id):
            self.keys.keep(self._account, kept)
            self.staleChanged.emit(False)
            if kept != self.open:
                self.open = kept
                self.openUpdated.emit(kept)
        return kept

    def _is_open(self, stream_id: str) -> bool:
        return self.open is not None and self.open.id == stream_id

    def _open(self, stream: LiveStream) -> None:
        self._leave()
        self.open = stream
        self.openChanged.emit(stream)

    def _leave(self) -> None:
        """Stop asking about the open stream."""
        self.refreshing.stop()
        self._finding_keys.stop()
        self.watch.leave()

    async def _add_page(self, page: StreamPage) -> None:
        await super()._add_page(page)
        current = self._listing.find(self.open.id) if self.open else None
        if current is not None and current != self.open:
            self.update(current)

    async def _find_keys(self, stream: LiveStream) -> None:
        filled = await self.keys.fill(stream)
        if filled != stream and self._is_open(stream.id):
            self._listing.put(filled)
            self.open = self._listing.find(stream.id) or filled
            self.openUpdated.emit(self.open)

    async def _refresh(self, stream_id: str) -> None:
        try:
            stream = await self._api.stream(stream_id)
        except NotFound as error:
            self.remove(stream_id)
            self.openFailed.emit(error)
            return
        except AppError as error:
            self.openFailed.emit(error)
            if self.open is not None:
                wait = error.retry_after if isinstance(error, TooManyRequests) else 0.0
                self.watch.follow(self.open, not_before=wait)
            return
        self.update(stream)
        self.watch.follow(stream)
        self.watch.seen.emit(stream)

    def _watch_failed(self, error: AppError) -> None:
        if isinstance(error, NotFound):
            if self.open is not None:
                self.remove(self.open.id)
            self.openFailed.emit(error)
        else:
            self.staleChanged.emit(True)
