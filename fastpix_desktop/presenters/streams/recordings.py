"""The open stream's recordings, and where to watch them."""

import time
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.streams.recording import Recording, RecordingState
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.presenter import Presenter, Task

SHOWN: Final = 10
"""Number of recordings to show, for streams used every week."""
AGAIN_S: Final = 30.0
"""Time between two polls of a recording that isn't ready."""


class RecordingsPresenter(Presenter):
    """Polls each recording until it's ready, and then remembers it."""

    changed = Signal(object)
    """A tuple of Recording, newest first."""

    def __init__(self, api: StreamsApi) -> None:
        super().__init__()
        self._api = api
        self._known: dict[str, Recording] = {}
        self._stream_id = ""
        self._reading: tuple[str, ...] = ()
        """IDs that are being polled, or were last."""
        self._polling = Task(self, "poll")
        self._polled_at = 0.0
        """When it was last begun, by the monotonic clock."""
        self.recordings: tuple[Recording, ...] = ()
        """Those of the stream, newest first."""

    def show(self, stream: LiveStream | None) -> None:
        """Show this stream's recordings; called repeatedly while it's open."""
        stream_id = stream.id if stream else ""
        # FastPix lists the newest last.
        ids = stream.media_ids[: -SHOWN - 1 : -1] if stream else ()
        is_other = stream_id != self._stream_id
        self._stream_id = stream_id
        self._tell(ids)
        open_ids = [each for each in ids if not self._is_settled(each)]
        is_new = any(each not in self._known for each in open_ids)
        if not open_ids:
            self._polling.stop()
        elif self._polling.is_running and ids == self._reading:
            return  # restarting would always ask for the first ones and never reach the last
        elif is_other or is_new or time.monotonic() - self._polled_at > AGAIN_S:
            self._polled_at = time.monotonic()
            self._reading = ids
            self._polling.start(self._read(ids, open_ids))

    def _tell(self, ids: tuple[str, ...]) -> None:
        self.recordings = tuple(self._known.get(each, Recording(each)) for each in ids)
        self.changed.emit(self.recordings)

    def _is_settled(self, media_id: str) -> bool:
        known = self._known.get(media_id)
        return known is not None and (known.playback is not None or known.state is RecordingState.FAILED)

    async def _read(self, ids: tuple[str, ...], open_ids: list[str]) -> None:
        for media_id in open_ids:
            try:
                self._known[media_id] = await self._api.recording(media_id)
            except AppError:
                # It isn't ready, or FastPix doesn't answer: show its ID, and poll again.
                self._known.setdefault(media_id, Recording(media_id))
        self._tell(ids)
