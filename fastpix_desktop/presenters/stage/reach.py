"""Whether FastPix can be reached, accepts the account, and still has the open stream."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from fastpix_desktop.domain.errors import AppError, NotFound, NotSignedIn, ServerTrouble, Unreachable
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter


class Reach(QObject):
    """Takes the answers to the open stream's polls."""

    changed = Signal()

    def __init__(self, streams: StreamsPresenter, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._streams = streams
        self._clock = clock
        self.away_since: float | None = None
        """Since when FastPix can't be reached: a moment of the clock."""
        self.is_signed_out = False
        self.is_deleted = False
        """Whether FastPix no longer has the open stream."""
        streams.openChanged.connect(self._open)
        streams.openFailed.connect(self._fail)
        streams.watch.failed.connect(self._fail)
        streams.watch.seen.connect(self._reached)

    @property
    def retry_at(self) -> float | None:
        """When FastPix is asked again, while it can't be reached."""
        wait = self._streams.watch.until_next_s
        return None if self.away_since is None or wait is None else self._clock() + wait

    def _open(self, stream: LiveStream | None) -> None:
        del stream
        self.is_deleted = False
        self.changed.emit()

    def _reached(self, stream: LiveStream) -> None:
        if self._streams.open is not None and stream.id == self._streams.open.id:
            self.away_since, self.is_signed_out, self.is_deleted = None, False, False
            self.changed.emit()

    def _fail(self, error: AppError) -> None:
        is_away = isinstance(error, Unreachable | ServerTrouble)
        if is_away and self.away_since is None:
            self.away_since = self._clock()
        elif not is_away:
            self.away_since = None
        self.is_signed_out = isinstance(error, NotSignedIn)
        self.is_deleted = isinstance(error, NotFound)
        self.changed.emit()
