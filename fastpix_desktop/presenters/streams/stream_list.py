"""The list of streams, first from the database and then from the API, and the open stream."""

import gc
import math
import time
from collections.abc import Awaitable, Callable, Collection, Iterable
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, FileTrouble, NotFound, TooManyRequests
from fastpix_desktop.domain.streams.listing import Change, Listing
from fastpix_desktop.domain.streams.search import StreamSearch
from fastpix_desktop.domain.streams.stream import LiveStream, Status, StreamPage
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.ports.storage import StreamStore
from fastpix_desktop.presenters.presenter import Presenter
from fastpix_desktop.presenters.streams.keys import StreamKeys
from fastpix_desktop.presenters.streams.watch import StreamWatch

SPARED_S: Final = 120.0
"""Seconds a new stream may be missing from lists without being deleted."""
BREATH_S: Final = 0.15
"""Seconds between two pages, so that a search doesn't overload FastPix."""
SHORTEST_WAIT_S: Final = 1.0
"""Shortest wait in seconds, even if FastPix asks to wait for 0."""
LONGEST_WAIT_S: Final = 60.0
"""Longest wait in seconds; beyond that, the list has failed, instead of showing "Updating…" for an hour."""
FIRST, MORE = 100, 500
"""Number of streams to load from the database at once: first the visible ones, then larger parts."""
STEP: Final = 2000
"""Number of streams to load before the list is shown again; a short list is shown when it has doubled."""
_ALL: Final = 1_000_000
"""A page number beyond the last page."""


class StreamsPresenter(Presenter):
    """The account's streams, the search, and the open stream."""

    streamsChanged = Signal(object)
    """A tuple of LiveStream, newest first: those that match the search."""
    openChanged = Signal(object)
    """The newly open LiveStream, or None."""
    openUpdated = Signal(object)
    """The open LiveStream, read again or with its keys loaded."""
    listFailed = Signal(object)
    openFailed = Signal(object)
    staleChanged = Signal(bool)
    """Whether the open stream is outdated, because FastPix fails or is slow to answer."""
    loadingChanged = Signal(bool)
    notKept = Signal(object)
    """A FileTrouble: the list won't be there at the next start."""

    def __init__(self, api: StreamsApi, store: StreamStore, keys: StreamKeys, watch: StreamWatch) -> None:
        super().__init__()
        self._api = api
        self._stored = store
        self.keys = keys
        self.watch = watch
        self._listing = Listing()
        self._search = StreamSearch()
        self._query = ""
        self._status: Status | None = None
        self._account = ""
        self._pages_wanted = 0
        self._hidden: frozenset[str] = frozenset()
        self._made: dict[str, float] = {}
        self._accounts: set[str] = set()
        """The streams at the last change."""
        self._writes = 0
        self._write_failed = False
        self.open: LiveStream | None = None
        watch.seen.connect(self.update)
        watch.failed.connect(self._watch_failed)
        watch.aged.connect(lambda: self.staleChanged.emit(True))

    @property
    def streams(self) -> tuple[LiveStream, ...]:
        """All known streams, newest first."""
        return self._search.streams

    @property
    def account(self) -> str:
        """The token ID of the account whose streams these are."""
        return self._account

    @property
    def is_searching(self) -> bool:
        """Whether a search or filter is active."""
        return bool(self._query) or self._status is not None

    @property
    def is_complete(self) -> bool:
        """Whether the API's list was read to its end."""
        return self._listing.is_complete

    # The list

    def use(self, account: str) -> None:
        """Show an account's streams from the database; ignored if it's the current one."""
        if account != self._account:
            self.clear()
            self._account = account
            self.start("stored", self._show_stored(account))

    def clear(self) -> None:
        """Clear everything in memory, because another account is used from now on."""
        for name in ("list", "stored", "older"):
            self.stop(name)
        self._account = ""
        self._listing = Listing()
        self._hidden = frozenset()
        self._made.clear()
        self._show()
        self.close_stream()

    def reload(self) -> None:
        """Read the list again from the start."""
        self._listing.begin()
        self._pages_wanted = _ALL if self.is_searching else 1
        self.start("list", self._list())

    def more(self) -> None:
        """Read the next page, because the end of the confirmed rows is visible."""
        if not self._listing.is_complete and not self.runs("list") and self._listing.next_page > 1:
            self._pages_wanted = _ALL if self.is_searching else self._listing.next_page
            self.start("list", self._list())

    def is_confirmed(self, row: int) -> bool:
        """Whether this reading has confirmed a row of the whole list."""
        return self._listing.is_complete or row < self._listing.confirmed

    def search(self, query: str, status: Status | None) -> None:
        """Show only streams with these words and this status; reads the rest of the list."""
        self._query, self._status = query.strip(), status
        self.streamsChanged.emit(self._search.find(self._query, self._status))
        if not self.is_searching:
            self._pages_wanted = self._listing.next_page - 1
        elif not self._listing.is_complete:
            self._pages_wanted = _ALL
            self.more()

    def hide(self, stream_id: str, *, hidden: bool) -> None:
        """Hide a stream that is about to be deleted, or show it again."""
        self._hidden = self._hidden | {stream_id} if hidden else self._hidden - {stream_id}
        self._show()

    # Single streams

    def add(self, stream: LiveStream) -> None:
        """Add a new stream and open it."""
        self._made[stream.id] = time.monotonic()
        kept = self._listing.put(stream)
        self.keys.keep(self._account, kept)
        self._show()
        self._put_stored((kept,))
        self._open(kept)
        self.watch.follow(kept)
        self.watch.seen.emit(kept)

    def show(self, stream_id: str) -> None:
        """Open a stream of the list at once, and bring it up to date."""
        known = self._listing.find(stream_id)
        if known is not None:
            self._open(known)
            self.start("keys", self._find_keys(known))
            self.start("refresh", self._refresh(stream_id))

    def refresh(self) -> None:
        """Read the open stream again."""
        if self.open is not None:
            self.start("refresh", self._refresh(self.open.id))

    def close_stream(self) -> None:
        """Close the open stream."""
        for name in ("refresh", "keys"):
            self.stop(name)
        self.watch.leave()
        if self.open is not None:
            self.open = None
            self.openChanged.emit(None)

    def take_up(self, stream: LiveStream) -> None:
        """Add a stream that was found to exist."""
        self._put(stream)

    def update(self, stream: LiveStream) -> None:
        """Update a stream, unless it was deleted or belongs to another account."""
        is_open = self.open is not None and self.open.id == stream.id
        if is_open or self._listing.find(stream.id) is not None:
            self._put(stream)

    def _put(self, stream: LiveStream) -> None:
        known = self._listing.find(stream.id)
        kept = self._listing.put(stream)
        if kept != known:
            self._show()
            self._put_stored((kept,))
        if self.open is not None and self.open.id == stream.id:
            self.keys.keep(self._account, kept)
            self.staleChanged.emit(False)
            if kept != self.open:
                self.open = kept
                self.openUpdated.emit(kept)

    def remove(self, stream_id: str) -> None:
        """Remove a stream that no longer exists. If it's open, the page stays as it was."""
        self._listing.remove(stream_id)
        self._hidden -= {stream_id}
        self._show()
        self.keys.forget(stream_id)
        self._remove_stored(stream_id)

    def forget_others(self, accounts: Collection[str]) -> None:
        """Delete the saved streams of all other accounts, which were signed out of."""
        self.keys.forget_others(accounts)
        left, self._accounts = self._accounts - set(accounts), set(accounts)
        for account in left:
            self._store(partial(self._stored.replace, account, ()))

    # Inside

    def _open(self, stream: LiveStream) -> None:
        for name in ("refresh", "keys"):
            self.stop(name)
        self.watch.leave()
        self.open = stream
        self.openChanged.emit(stream)

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
        self.streamsChanged.emit(self._search.find(self._query, self._status))

    async def _show_stored(self, account: str) -> None:
        """Show the newest at once, and the others as soon as they are loaded."""
        last = await self._take_stored(account, None, FIRST)
        self._show()
        if last is not None:
            self.start("older", self._show_older(account, last))

    async def _show_older(self, account: str, last: LiveStream) -> None:
        import asyncio  # noqa: PLC0415 - slow to import

        behind: LiveStream | None = last
        shown = len(self._search.streams)
        while behind is not None:
            behind = await self._take_stored(account, behind, MORE)
            self._prepare()
            await asyncio.sleep(0)  # let the window handle events
            # The listeners go through the whole list or everything new, so neither too often nor too late.
            if behind is None or len(self._search.streams) >= shown + min(shown, STEP):
                shown = len(self._search.streams)
                self._tell()
            # They are long-lived. Scanning all of them at each garbage collection would make the window
            # stutter.
            gc.freeze()

    async def _take_stored(self, account: str, behind: LiveStream | None, count: int) -> LiveStream | None:
        """Load a part from the database; return its last stream if there may be more after it."""
        try:
            stored = await self._stored.streams(account, behind, count)
        except FileTrouble as error:
            self.notKept.emit(error)
            return None
        for each in stored:  # an earlier run may have ended just after creating one
            age = _age_s(each)
            if 0 <= age < SPARED_S:
                self._made.setdefault(each.id, time.monotonic() - age)
        self._listing.add(stored)
        return stored[-1] if len(stored) == count else None

    async def _list(self) -> None:
        import asyncio  # noqa: PLC0415 - slow to import

        self.loadingChanged.emit(True)
        try:
            while not self._listing.is_complete and self._listing.next_page <= self._pages_wanted:
                if self._listing.next_page > 1:
                    await asyncio.sleep(BREATH_S)
                await self._take_page(await self._next_page())
            self.release("list")
        except AppError as error:
            self.release("list")
            self.listFailed.emit(error)
        finally:
            self.loadingChanged.emit(False)

    async def _next_page(self) -> StreamPage:
        """Read the next page; later pages may have to wait a little without failing."""
        import asyncio  # noqa: PLC0415 - slow to import

        while True:
            try:
                return await self._api.page(self._account, self._listing.next_page)
            except TooManyRequests as error:
                if self._listing.next_page == 1 or error.retry_after > LONGEST_WAIT_S:
                    raise
                await asyncio.sleep(max(error.retry_after, SHORTEST_WAIT_S))

    async def _take_page(self, page: StreamPage) -> None:
        # A page must be compared with all known streams of its part of the list.
        await self.ended("stored")
        if page.is_last or self._listing.next_page > 1:
            await self.ended("older")
        now = time.monotonic()
        spared = {key for key, made in self._made.items() if now - made < SPARED_S} | self._hidden
        change = self._listing.take(page, spared)
        if change.put or change.gone:
            self._show()
            self._store_change(change)
        current = self._listing.find(self.open.id) if self.open else None
        if current is not None and current != self.open:
            self.update(current)

    def _store_change(self, change: Change) -> None:
        if change.put:
            self._put_stored(change.put)
        for stream_id in change.gone:
            self.keys.forget(stream_id)
            self._remove_stored(stream_id)

    async def _find_keys(self, stream: LiveStream) -> None:
        filled = await self.keys.fill(stream)
        if filled != stream and self.open is not None and self.open.id == stream.id:
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

    def _put_stored(self, streams: Iterable[LiveStream]) -> None:
        account = self._account
        self._store(lambda: self._stored.put(account, streams))

    def _remove_stored(self, stream_id: str) -> None:
        account = self._account
        self._store(lambda: self._stored.remove(account, stream_id))

    def _store(self, write: Callable[[], Awaitable[None]]) -> None:
        """Write to the database after everything else, in order; report a failure once."""
        self._writes += 1
        self.start(f"write {self._writes}", self._write(write))

    async def _write(self, write: Callable[[], Awaitable[None]]) -> None:
        try:
            await write()
        except FileTrouble as error:
            if not self._write_failed:
                self.notKept.emit(error)
            self._write_failed = True
        else:
            self._write_failed = False


def _age_s(stream: LiveStream) -> float:
    """Return the seconds since a stream was created, by this computer's clock."""
    return (datetime.now(UTC) - stream.created_at).total_seconds() if stream.created_at else math.inf
