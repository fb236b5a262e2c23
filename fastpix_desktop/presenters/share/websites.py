"""Let a stream be played on chosen websites only."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, OutcomeUnknown
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.ports.share import PlaybackIdsApi
from fastpix_desktop.presenters.presenter import Operation, Presenter


class Websites(Presenter):
    """Saves the websites of one stream at a time, for all its playback IDs."""

    busyChanged = Signal(bool)
    saved = Signal(LiveStream)
    """The LiveStream as it is now."""
    failed = Signal(AppError)
    """An AppError. Some of a stream's playback IDs may be changed: saving again does the rest."""

    def __init__(self, api: StreamsApi, ids: PlaybackIdsApi) -> None:
        super().__init__()
        self._api = api
        self._ids = ids
        self._saving = Operation(self, "save", busy=self.busyChanged.emit, failed=self.failed.emit)

    @property
    def is_busy(self) -> bool:
        """Whether websites are being saved."""
        return self._saving.is_busy

    def save(self, account: str, stream: LiveStream, websites: Sequence[str]) -> None:
        """Let a stream be played on these websites only; anywhere, if there are none."""
        self._saving.start(partial(self._save, account, stream, tuple(websites)))

    async def _save(self, account: str, stream: LiveStream, websites: tuple[str, ...]) -> None:
        now = await self._api.stream(stream.id)  # viewing links may have been made meanwhile
        unknown: OutcomeUnknown | None = None
        for playback in now.playback_ids:
            if playback.restrictions.websites != websites:
                try:
                    await self._ids.restrict_websites(account, stream.id, playback.id, websites)
                except OutcomeUnknown as error:
                    unknown = error
        now = await self._api.stream(stream.id)
        if unknown and any(each.restrictions.websites != websites for each in now.playback_ids):
            raise unknown
        self._saving.finish()
        self.saved.emit(now)
