"""What OBS is live on, if it isn't the open stream."""

from collections.abc import Iterable

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import ObsTrouble
from fastpix_desktop.domain.obs.service import goes_to
from fastpix_desktop.domain.obs.status import StreamService
from fastpix_desktop.domain.stage.situation import Elsewhere
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.presenter import Presenter, Task
from fastpix_desktop.presenters.streams.actions import ON_AIR
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter

_PORTION = 50
"""Number of streams to compare before the loop may do something else."""


class ElsewhereFinder(Presenter):
    """Compares what OBS sends to with the account's streams."""

    changed = Signal()

    def __init__(self, link: ObsConnection, obs: ObsSetup, streams: StreamsPresenter) -> None:
        super().__init__()
        self._link, self._obs, self._streams = link, obs, streams
        self._finding = Task(self, "find")
        self.found: Elsewhere | None = None
        """None if OBS isn't live, is live on the open stream, or isn't connected."""

    @property
    def may_be_live(self) -> bool:
        """Whether an OBS that can't be asked may be live on a stream of the account."""
        return any(each.status in ON_AIR for each in self._streams.streams)

    def find(self) -> None:
        """Find out again: OBS has started or stopped, or another stream is open."""
        if self._link.is_connected and self._link.is_streaming and self._streams.open is not None:
            self._finding.start(self._find(self._streams.open))
        else:
            self._finding.stop()
            self._set(None)

    async def _find(self, stream: LiveStream) -> None:
        try:
            service = await self._link.client.service()
        except ObsTrouble:
            return  # the connection tells, and this is asked again
        if not self._obs.ingests(stream) or self._goes_to(service, stream):
            self._set(None)
            return
        self._set(await self._other(service, stream) or Elsewhere())

    async def _other(self, service: StreamService, stream: LiveStream) -> Elsewhere | None:
        import asyncio

        for number, each in enumerate(_on_air_first(self._streams.streams)):
            if number % _PORTION == _PORTION - 1:
                await asyncio.sleep(0)
            if each.id != stream.id and self._goes_to(service, each):
                return Elsewhere(each.id, each.title)
        return None

    def _goes_to(self, service: StreamService, stream: LiveStream) -> bool:
        return any(goes_to(service, way) for way in self._obs.ingests(stream))

    def _set(self, found: Elsewhere | None) -> None:
        if found != self.found:
            self.found = found
            self.changed.emit()


def _on_air_first(streams: Iterable[LiveStream]) -> list[LiveStream]:
    return sorted(streams, key=lambda each: each.status not in ON_AIR)
