"""Streams that this program made and nobody ever used: one of them is spoken of, once a week at most."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, NotFound
from fastpix_desktop.domain.reminders import may_be_unused, may_tell, maybe_unused
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter
from fastpix_desktop.presenters.streams.stream_list import StreamsPresenter

_TRIES: Final = 5
"""Streams that are looked at, at most, to find one."""
_MOST: Final = 500
"""IDs that are remembered."""


@dataclass(frozen=True, slots=True)
class UnusedStreamsServices:
    """What this presenter needs from the outside. The awaitables raise AppError."""

    stream: Callable[[str], Awaitable[LiveStream]]
    viewers: Callable[[str], Awaitable[int | None]]
    """How many are watching, or None where that is not known; NotFound: the stream was never live."""


class UnusedStreams(Presenter):
    """Looks when the list has been read. What is said of a stream, FastPix has said just before."""

    changed = Signal()
    """Another stream is spoken of, or none."""

    def __init__(
        self, services: UnusedStreamsServices, streams: StreamsPresenter, preferences: Preferences
    ) -> None:
        super().__init__()
        self._services = services
        self._streams = streams
        self._preferences = preferences
        self.stream: LiveStream | None = None
        """The one that is spoken of."""
        streams.loadingChanged.connect(self._list_read)
        streams.streamsChanged.connect(self._list_changed)

    def keep(self) -> None:
        """Never speak of the stream again; perhaps of another one."""
        if self.stream is not None:
            self._settle(self.stream.id)
            self.next()

    def next(self) -> None:
        """Speak of another stream: the person is at it, and has decided on this one."""
        self.dismiss()
        self.start("find", self._find())

    def dismiss(self) -> None:
        """Say no more for a week."""
        self._speak_of(None)

    def _list_read(self, loading: bool) -> None:  # noqa: FBT001 - a slot of loadingChanged(bool)
        if not loading and may_tell(self._preferences.told_of_unused, datetime.now(UTC)):
            self.start("find", self._find())

    def _list_changed(self) -> None:
        """Speak no more of a stream that is used by now, or gone."""
        spoken = self.stream
        if spoken is not None:
            now = datetime.now(UTC)
            if not any(each.id == spoken.id and may_be_unused(each, now) for each in self._streams.streams):
                self.dismiss()

    async def _find(self) -> None:
        now = datetime.now(UTC)
        settled = frozenset(self._preferences.never_unused)
        for each in maybe_unused(self._streams.streams, settled, now)[:_TRIES]:
            try:
                stream = await self._services.stream(each.id)
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

    async def _was_never_live(self, stream_id: str) -> bool | None:
        """Tell whether FastPix has counted no viewer ever; None where it does not say."""
        try:
            watching = await self._services.viewers(stream_id)
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
