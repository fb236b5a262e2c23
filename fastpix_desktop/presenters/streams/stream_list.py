"""The list of streams as it is read: first from the database, then from FastPix."""

import gc
import math
import time
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.streams.listing import Change, Listing
from fastpix_desktop.domain.streams.stream import LiveStream, Status, StreamPage
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.presenter import Task
from fastpix_desktop.presenters.streams.keys import StreamKeys
from fastpix_desktop.presenters.streams.listed import ListedStreams
from fastpix_desktop.presenters.streams.mirror import StreamMirror
from fastpix_desktop.presenters.streams.pages import read_page

SPARED_S: Final = 120.0
"""Seconds a new stream may be missing from lists without being deleted."""
FIRST, MORE = 100, 500
"""Number of streams to load from the database at once: first the visible ones, then larger parts."""
STEP: Final = 2000
"""Number of streams to load before the list is shown again; a short list is shown when it has doubled."""
_ALL: Final = 1_000_000
"""A page number beyond the last page."""


class StreamList(ListedStreams):
    """The account's streams, read as far as anyone wants to see them."""

    listFailed = Signal(AppError)
    """An AppError: the list couldn't be read from FastPix to its end."""
    loadingChanged = Signal(bool)
    """Whether the list is being read from FastPix."""

    def __init__(self, api: StreamsApi, mirror: StreamMirror, keys: StreamKeys) -> None:
        super().__init__(mirror, keys)
        self._api = api
        self._pages_wanted = 0
        self._made: dict[str, float] = {}
        """When each new stream was created, by the monotonic clock."""
        self.reading = Task(self, "read")
        self._loading = Task(self, "load")
        self._loading_older = Task(self, "load older")

    @property
    def is_complete(self) -> bool:
        """Whether the API's list was read to its end."""
        return self._listing.is_complete

    def use(self, account: str) -> None:
        """Show an account's streams from the database; ignored if it's the current one."""
        if account != self._account:
            self.clear()
            self._account = account
            self._loading.start(self._show_stored(account))

    def clear(self) -> None:
        """Clear everything in memory, because another account is used from now on."""
        for task in (self.reading, self._loading, self._loading_older):
            task.stop()
        self._account = ""
        self._listing = Listing()
        self._hidden = frozenset()
        self._made.clear()
        self._show()

    def reload(self) -> None:
        """Read the list again from the start."""
        self._listing.begin()
        self._pages_wanted = _ALL if self.is_searching else 1
        self.reading.start(self._read())

    def more(self) -> None:
        """Read the next page, because the end of the confirmed rows is visible."""
        if not self._listing.is_complete and not self.reading.is_running and self._listing.next_page > 1:
            self._pages_wanted = _ALL if self.is_searching else self._listing.next_page
            self.reading.start(self._read())

    def is_confirmed(self, row: int) -> bool:
        """Whether this reading has confirmed a row of the whole list."""
        return self._listing.is_complete or row < self._listing.confirmed

    def search(self, query: str, status: Status | None) -> None:
        """Show only streams with these words and this status; reads the rest of the list."""
        self._query, self._status = query.strip(), status
        self._tell()
        if not self.is_searching:
            self._pages_wanted = self._listing.next_page - 1
        elif not self._listing.is_complete:
            self._pages_wanted = _ALL
            self.more()

    def forget_others(self, accounts: Collection[str]) -> None:
        """Delete the saved streams of all other accounts, which were signed out of."""
        self.keys.forget_others(accounts)
        self.mirror.forget_others(accounts)

    async def close(self) -> None:
        """Stop reading and writing."""
        await super().close()
        await self.mirror.close()

    def _note_made(self, stream: LiveStream, age_s: float = 0.0) -> None:
        """Remember when a stream was created: FastPix's list may lag behind."""
        self._made.setdefault(stream.id, time.monotonic() - age_s)

    # From the database

    async def _show_stored(self, account: str) -> None:
        """Show the newest at once, and the others as soon as they are loaded."""
        last = await self._load_part(account, None, FIRST)
        self._show()
        if last is not None:
            self._loading_older.start(self._show_older(account, last))

    async def _show_older(self, account: str, last: LiveStream) -> None:
        import asyncio

        behind: LiveStream | None = last
        shown = len(self._search.streams)
        while behind is not None:
            behind = await self._load_part(account, behind, MORE)
            self._prepare()
            await asyncio.sleep(0)  # let the window handle events
            # The listeners go through the whole list or everything new, so neither too often nor too late.
            if behind is None or len(self._search.streams) >= shown + min(shown, STEP):
                shown = len(self._search.streams)
                self._tell()
            # They are long-lived. Scanning all of them at each garbage collection would make the window
            # stutter.
            gc.freeze()

    async def _load_part(self, account: str, behind: LiveStream | None, count: int) -> LiveStream | None:
        """Load a part from the database; return its last stream if there may be more after it."""
        stored = await self.mirror.part(account, behind, count)
        for each in stored:  # an earlier run may have ended just after creating one
            if 0 <= (age_s := _age_s(each)) < SPARED_S:
                self._note_made(each, age_s)
        self._listing.add(stored)
        return stored[-1] if len(stored) == count else None

    # From FastPix

    async def _read(self) -> None:
        self.loadingChanged.emit(True)
        try:
            while not self._listing.is_complete and self._listing.next_page <= self._pages_wanted:
                await self._add_page(await read_page(self._api, self._account, self._listing.next_page))
            self.reading.release()
        except AppError as error:
            self.reading.release()
            self.listFailed.emit(error)
        finally:
            self.loadingChanged.emit(False)

    async def _add_page(self, page: StreamPage) -> None:
        # A page must be compared with all known streams of its part of the list.
        await self._loading.ended()
        if page.is_last or self._listing.next_page > 1:
            await self._loading_older.ended()
        now = time.monotonic()
        spared = {key for key, made in self._made.items() if now - made < SPARED_S} | self._hidden
        change = self._listing.add_page(page, spared)
        if change.put or change.gone:
            self._show()
            self._store_change(change)

    def _store_change(self, change: Change) -> None:
        if change.put:
            self.mirror.put(self._account, change.put)
        for stream_id in change.gone:
            self.keys.forget(stream_id)
            self.mirror.remove(self._account, stream_id)


def _age_s(stream: LiveStream) -> float:
    """Return the seconds since a stream was created, by this computer's clock."""
    return (datetime.now(UTC) - stream.created_at).total_seconds() if stream.created_at else math.inf
