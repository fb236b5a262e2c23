"""Reminders of unused streams: at most one a week."""

from collections.abc import Collection
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, NotFound
from fastpix_desktop.domain.reminders import may_be_unused, may_tell, maybe_unused
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter, Task
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter

_TRIES: Final = 5
"""Largest number of streams to check to find one."""
_PART: Final = 2000
"""Number of streams to look through before the window gets its turn."""
_MOST: Final = 500
"""Number of IDs to remember."""


class UnusedStreams(Presenter):
    """Checks after the list was read. Before a stream is mentioned, FastPix is asked about it."""

    changed = Signal()
    """Another stream is mentioned, or none."""

    def __init__(self, api: StreamsApi, streams: StreamsPresenter, preferences: Preferences) -> None:
        super().__init__()
        self._api = api
        self._streams = streams
        self._preferences = preferences
        self.finding = Task(self, "find")
        self.stream: LiveStream | None = None
        """The stream that is mentioned."""

    def keep(self) -> None:
        """Never mention this stream again; mention another one if there is one."""
        if self.stream is not None:
            self._settle(self.stream.id)
            self.next()

    def next(self) -> None:
        """Mention another stream, because the person has decided about this one."""
        self.dismiss()
        self.finding.start(self._find())

    def dismiss(self) -> None:
        """Mention nothing for a week."""
        self._speak_of(None)

    def find(self) -> None:
        """Find a stream to mention in the list that was read, if none was mentioned for a week."""
        if may_tell(self._preferences.told_of_unused, datetime.now(UTC)):
            self.finding.start(self._find())

    def list_changed(self) -> None:
        """Stop mentioning a stream that is in use or gone."""
        spoken = self.stream
        if spoken is not None:
            now = datetime.now(UTC)
            if not any(each.id == spoken.id and may_be_unused(each, now) for each in self._streams.streams):
                self.dismiss()

    async def _find(self) -> None:
        now = datetime.now(UTC)
        settled = frozenset(self._preferences.never_unused)
        for each in await self._oldest(settled, now):
            try:
                stream = await self._api.stream(each.id)
                unused = may_be_unused(stream, now) and await self._was_never_live(each.id)
            except NotFound:
                self._streams.remove(each.id)
                continue
            except AppError:
                return
            if unused:
                self._preferences.told_of_unused = now
                self._speak_of(stream)
                return
            if unused is not None:
                self._settle(each.id)

    async def _oldest(self, settled: Collection[str], now: datetime) -> tuple[LiveStream, ...]:
        """Return some streams that may be unused, oldest first, without blocking the window."""
        import asyncio

        streams = self._streams.streams
        found: tuple[LiveStream, ...] = ()
        for end in range(len(streams), 0, -_PART):
            found += maybe_unused(streams[max(end - _PART, 0) : end], settled, now)
            if len(found) >= _TRIES:
                break
            await asyncio.sleep(0)
        return found[:_TRIES]

    async def _was_never_live(self, stream_id: str) -> bool | None:
        """Return whether FastPix has never counted a viewer; None if unknown."""
        try:
            watching = await self._api.viewers(stream_id)
        except NotFound:
            return True
        return None if watching is None else False

    def _settle(self, stream_id: str) -> None:
        others = (each for each in self._preferences.never_unused if each != stream_id)
        self._preferences.never_unused = (*others, stream_id)[-_MOST:]

    def _speak_of(self, stream: LiveStream | None) -> None:
        if stream != self.stream:
            self.stream = stream
            self.changed.emit()
