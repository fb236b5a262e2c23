"""Delete the spare streams of a request, if they are still unused."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass

from fastpix_desktop.domain.errors import NotFound, OutcomeUnknown
from fastpix_desktop.domain.streams.duplicates import Surplus, surplus_of
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter


@dataclass(frozen=True, slots=True)
class Deletion:
    """What became of a report's streams."""

    any_deleted: bool
    any_left: bool


class SpareStreams:
    """Reads every stream again before it deletes one, and tells the list what it finds."""

    def __init__(
        self, api: StreamsApi, streams: StreamsPresenter, used: Callable[[], Awaitable[Collection[str]]]
    ) -> None:
        """Read nothing yet. ``used`` returns the IDs of streams in use by now, and raises AppError."""
        self._api = api
        self._streams = streams
        self._used = used
        self.gone: set[str] = set()
        """Streams deleted here. An older page may still list them."""

    async def delete(self, report: Surplus) -> Deletion:
        """Delete what the report offers. Raises AppError; some may be deleted by then."""
        present = [each for each in [await self._read(key) for key in report.ids] if each is not None]
        spare = _still_spare(report, present, await self._used())
        for stream in spare:
            await self._delete_one(stream.id)
            self.gone.add(stream.id)
            self._streams.remove(stream.id)
        left = [await self._read(each.id) for each in present if each not in spare]
        return Deletion(bool(spare), any(left))

    async def _read(self, stream_id: str) -> LiveStream | None:
        """Read a stream from FastPix; remove a deleted one from the list."""
        try:
            stream = await self._api.stream(stream_id)
        except NotFound:
            self._streams.remove(stream_id)
            return None
        self._streams.update(stream)
        return stream

    async def _delete_one(self, stream_id: str) -> None:
        try:
            await self._api.delete(stream_id)
        except NotFound:
            pass
        except OutcomeUnknown:
            if await self._read(stream_id) is not None:
                raise


def _still_spare(report: Surplus, present: list[LiveStream], used: Collection[str]) -> list[LiveStream]:
    """Return the offered streams that may still be deleted."""
    if not present or (len(present) == 1 and not report.is_late):
        return []
    offered = {each.id for each in report.spare}
    now = surplus_of(present, used, is_late=report.is_late)
    return [each for each in now.spare if each.id in offered]
