"""The known streams of an account, and how much of them the latest reading of the API's list has confirmed.

The list is read page by page, newest first, and a page is a snapshot of its own: between two of them streams
can be made and deleted. What this takes from a page, it takes only where no such change can deceive it.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage

_OLDEST: Final = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Change:
    """What a page changed."""

    put: tuple[LiveStream, ...] = ()
    gone: tuple[str, ...] = ()
    """IDs of streams that were deleted."""


class Listing:
    """The known streams, newest first, and the reading of the list, page by page."""

    def __init__(self, known: Iterable[LiveStream] = ()) -> None:
        self.streams: tuple[LiveStream, ...] = _sorted(known)
        self._known = {each.id: each for each in self.streams}
        self.begin()

    def begin(self) -> None:
        """Start a new reading. Known streams stay until a page shows otherwise."""
        self.next_page = 1
        self.is_complete = False
        self._seen: set[str] = set()
        self._total: int | None = None
        self._length: int | None = None
        self._gapless = True

    @property
    def confirmed(self) -> int:
        """Number of streams this reading has seen."""
        return len(self._seen)

    def find(self, stream_id: str) -> LiveStream | None:
        """Return a known stream, or None."""
        return self._known.get(stream_id)

    def put(self, stream: LiveStream) -> LiveStream:
        """Add or replace a stream; return it as stored."""
        kept = with_keys_of(stream, self.find(stream.id))
        self._change((kept,))
        return kept

    def add(self, streams: Iterable[LiveStream]) -> bool:
        """Add earlier streams unless a newer version is known; return whether anything was added."""
        older = tuple(each for each in streams if each.id not in self._known)
        self._change(older)
        return bool(older)

    def remove(self, stream_id: str) -> None:
        """Delete a stream."""
        self._change((), (stream_id,))

    def add_page(self, page: StreamPage, spared: Collection[str] = ()) -> Change:
        """Add the next page and return what it changed.

        ``spared``: IDs that no page makes disappear (a stream just made is missing from lists for a while).
        """
        listed = {each.id: each for each in page.streams}
        self._gapless &= self._leaves_no_gap(page)
        self._total, self._length = page.total, len(page.streams)
        self._seen |= listed.keys()
        self.next_page += 1
        self.is_complete = page.is_last
        gone = tuple(
            each.id for each in self._covered(page) if each.id not in self._seen and each.id not in spared
        )
        put = []
        for stream in listed.values():
            known = self.find(stream.id)
            kept = stream if known == stream else with_keys_of(stream, known)
            if kept != known:
                put.append(kept)
        self._change(put, gone)
        return Change(tuple(put), gone)

    def _change(self, put: Collection[LiveStream], gone: Collection[str] = ()) -> None:
        """Add or replace streams, and delete those with the IDs in ``gone``.

        Only the part of the list where they belong is processed: the list may be very long.
        """
        new = {each.id: each for each in put}
        left = [known for key in (*new, *gone) if (known := self._known.pop(key, None)) is not None]
        ages = [_age(each) for each in (*put, *left)]
        if not ages:
            return
        newest, oldest = max(ages), min(ages)
        first = self._first(lambda each: _age(each) <= newest)
        last = self._first(lambda each: _age(each) < oldest)
        forgotten = frozenset(gone)
        stretch = {each.id: each for each in self.streams[first:last] if each.id not in forgotten}
        self.streams = self.streams[:first] + _sorted((stretch | new).values()) + self.streams[last:]
        self._known |= new

    def _first(self, is_past: Callable[[LiveStream], bool]) -> int:
        """Return the first row that meets a condition; all rows after it must meet it too."""
        return bisect_left(self.streams, True, key=is_past)

    def _leaves_no_gap(self, page: StreamPage) -> bool:
        """Return whether no stream can be missing between the previous page and the end of this one."""
        # Deleting a stream on an earlier page moves another one up, across the page boundary. That one isn't
        # deleted, only unseen; the total is then smaller than before.
        has_shrunk = self._total is not None and page.total is not None and page.total < self._total
        # Pages follow each other without gaps only if all have the same length.
        length = len(page.streams)
        fits = self._length in (None, length) or (page.is_last and length < (self._length or 0))
        return page.is_whole and fits and not has_shrunk

    def _covered(self, page: StreamPage) -> tuple[LiveStream, ...]:
        """Return the streams that would have been seen by now if they still existed."""
        if not self._gapless:
            return ()
        if page.is_last:
            return self.streams if page.total is None or self.confirmed >= page.total else ()
        oldest = min((each.created_at for each in page.streams if each.created_at), default=None)
        if oldest is None:
            return ()
        return self.streams[: self._first(lambda each: _age(each) <= oldest)]


def with_keys_of(stream: LiveStream, known: LiveStream | None) -> LiveStream:
    """Return ``stream`` with the known keys that the answer left out."""
    if known is None:
        return stream
    return replace(
        stream,
        stream_key=stream.stream_key or known.stream_key,
        srt_secret=stream.srt_secret or known.srt_secret,
    )


def _sorted(streams: Iterable[LiveStream]) -> tuple[LiveStream, ...]:
    return tuple(sorted(streams, key=_age, reverse=True))


def _age(stream: LiveStream) -> datetime:
    return stream.created_at or _OLDEST
