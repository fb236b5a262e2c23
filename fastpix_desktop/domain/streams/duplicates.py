"""Find duplicates: several streams of one request, or streams of a request that was given up.

A request can arrive twice: a proxy repeats it, or the first of two tries arrives late. All its streams have
the same request ID in their metadata, so any list that contains them shows the duplicates.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from fastpix_desktop.domain.streams.draft import LAUNCH_KEY
from fastpix_desktop.domain.streams.spans import unchanged
from fastpix_desktop.domain.streams.stream import LiveStream, Status

_NOT_LIVE: Final = (Status.IDLE, Status.DISABLED)
_OLDEST: Final = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Surplus:
    """The streams of one request, if there are more than the person wants."""

    request_id: str
    streams: tuple[LiveStream, ...]
    """Oldest first."""
    spare: tuple[LiveStream, ...]
    """Those that may be offered for deletion, because none is in use as far as this computer knows."""
    is_late: bool = False
    """Whether the request was given up or its stream deleted, so that even one is too many."""

    @property
    def ids(self) -> frozenset[str]:
        """The IDs of all its streams."""
        return frozenset(each.id for each in self.streams)


def request_id(stream: LiveStream) -> str:
    """Return the ID of the request that created a stream, or an empty string if it wasn't this app's."""
    return stream.metadata.get(LAUNCH_KEY, "").strip()


class Requests:
    """Streams grouped by the request that created them. An update takes time only for what changed."""

    def __init__(self) -> None:
        self._streams: tuple[LiveStream, ...] = ()
        self._by_id: dict[str, tuple[LiveStream, ...]] = {}
        self._repeated: set[str] = set()
        """The IDs of requests that have more than one stream."""

    def set_streams(self, streams: tuple[LiveStream, ...]) -> None:
        """Replace the streams to group."""
        before, self._streams = self._streams, streams
        head, tail = unchanged(before, streams)
        for stream in before[head : len(before) - tail]:
            left = tuple(each for each in self.streams_of(request_id(stream)) if each is not stream)
            self._set(request_id(stream), left)
        for stream in streams[head : len(streams) - tail]:
            self._set(request_id(stream), (*self.streams_of(request_id(stream)), stream))

    def streams_of(self, request: str) -> tuple[LiveStream, ...]:
        """Return a request's streams, in no particular order."""
        return self._by_id.get(request, ())

    def surplus(self, used: Collection[str], unwanted: Collection[str] = ()) -> tuple[Surplus, ...]:
        """Return every request that has too many streams, newest first.

        ``used``: IDs of streams that were handed to OBS, opened or shared here. ``unwanted``: request IDs
        that nobody wants a stream of any more.
        """
        found = self._repeated | {each for each in unwanted if each in self._by_id}
        groups = [(each, self._by_id[each]) for each in found]
        groups.sort(key=lambda group: (max(map(_age, group[1])), group[0]), reverse=True)
        return tuple(surplus_of(streams, used, is_late=each in unwanted) for each, streams in groups)

    def _set(self, request: str, streams: tuple[LiveStream, ...]) -> None:
        if not request:
            return
        if streams:
            self._by_id[request] = streams
        else:
            del self._by_id[request]
        if len(streams) > 1:
            self._repeated.add(request)
        else:
            self._repeated.discard(request)


def surplus_of(streams: Iterable[LiveStream], used: Collection[str], *, is_late: bool) -> Surplus:
    """Return one request's streams as duplicates; there is at least one."""
    ordered = tuple(sorted(streams, key=_age))
    spare = tuple(each for each in ordered if each.id not in used and not is_in_use(each))
    if not is_late and len(spare) == len(ordered):
        spare = spare[1:]  # it isn't known which one is wanted, but one is
    return Surplus(request_id(ordered[0]), ordered, spare, is_late)


def is_in_use(stream: LiveStream) -> bool:
    """Return whether FastPix says that a stream is or was used: it's live, or has a recording."""
    return stream.status not in _NOT_LIVE or bool(stream.media_ids)


def main_one(streams: Iterable[LiveStream], used: Collection[str] = ()) -> LiveStream:
    """Return which of a request's streams to show: one in use on FastPix or here, or else the oldest."""
    ordered = sorted(streams, key=_age)
    return min(ordered, key=lambda each: (not is_in_use(each), each.id not in used))


def _age(stream: LiveStream) -> datetime:
    return stream.created_at or _OLDEST
