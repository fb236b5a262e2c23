"""The known streams of an account, and how much of them the latest reading of the API's list has confirmed.

The list is read page by page, newest first, and a page is a snapshot of its own: between two of them streams
can be made and deleted. What this takes from a page, it takes only where no such change can deceive it.
"""

from collections.abc import Collection, Iterable
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
        self._indexed: tuple[LiveStream, ...] = ()
        self._ids: set[str] = set()
        """IDs of the streams at the last addition."""
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
        return next((each for each in self.streams if each.id == stream_id), None)

    def put(self, stream: LiveStream) -> LiveStream:
        """Add or replace a stream; return it as stored."""
        known = self.find(stream.id)
        kept = with_keys_of(stream, known)
        if known is None:
            self.streams = _sorted((kept, *self.streams))
        else:
            self.streams = tuple(kept if each is known else each for each in self.streams)
        return kept

    def add(self, streams: Iterable[LiveStream]) -> bool:
        """Add earlier streams unless a newer version is known; return whether anything was added."""
        if self._indexed is not self.streams:
            self._ids = {each.id for each in self.streams}
        older = _sorted(each for each in streams if each.id not in self._ids)
        self._ids |= {each.id for each in older}
        # The store returns the newest first, so they usually belong at the end and need no sorting.
        is_behind = not self.streams or not older or _age(older[0]) <= _age(self.streams[-1])
        self.streams = self._indexed = self.streams + older if is_behind else _sorted((*self.streams, *older))
        return bool(older)

    def remove(self, stream_id: str) -> None:
        """Delete a stream."""
        self.streams = tuple(each for each in self.streams if each.id != stream_id)

    def take(self, page: StreamPage, spared: Collection[str] = ()) -> Change:
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
            each.id
            for each in self.streams
            if each.id not in self._seen and each.id not in spared and self._is_covered(each, page)
        )
        known = {each.id: each for each in self.streams}
        put = tuple(
            stream if known.get(stream.id) == stream else with_keys_of(stream, known.get(stream.id))
            for stream in listed.values()
        )
        put = tuple(each for each in put if known.get(each.id) != each)
        if put or gone:
            merged = {key: each for key, each in known.items() if key not in gone}
            self.streams = _sorted((merged | {each.id: each for each in put}).values())
        return Change(put, gone)

    def _leaves_no_gap(self, page: StreamPage) -> bool:
        """Return whether no stream can be missing between the previous page and the end of this one."""
        # Deleting a stream on an earlier page moves another one up, across the page boundary. That one isn't
        # deleted, only unseen; the total is then smaller than before.
        has_shrunk = self._total is not None and page.total is not None and page.total < self._total
        # Pages follow each other without gaps only if all have the same length.
        length = len(page.streams)
        fits = self._length in (None, length) or (page.is_last and length < (self._length or 0))
        return page.is_whole and fits and not has_shrunk

    def _is_covered(self, stream: LiveStream, page: StreamPage) -> bool:
        """Return whether a stream that wasn't seen would have been if it still existed."""
        if not self._gapless:
            return False
        if page.is_last:
            return page.total is None or self.confirmed >= page.total
        oldest = min((each.created_at for each in page.streams if each.created_at), default=None)
        return oldest is not None and stream.created_at is not None and stream.created_at > oldest


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
