"""Following one stream: asking FastPix how it is, as often as somebody may be looking."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.errors import AppError, NotFound, TooManyRequests
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.presenter import Presenter

IN_VIEW_S: Final = 5.0
BEHIND_S: Final = 30.0
"""While the window is minimized, or for a stream that changes only when somebody turns it on."""
SLOWEST_S: Final = 120.0


def delay(stream: LiveStream, failures: int, *, in_view: bool) -> float:
    """Return the seconds until the next look, doubled with each failure in a row."""
    usual = IN_VIEW_S if in_view and stream.status is not Status.DISABLED else BEHIND_S
    return min(usual * 2.0 ** min(failures, 10), SLOWEST_S)


@dataclass(frozen=True, slots=True)
class WatchServices:
    """What this presenter needs from the outside. The awaitables raise AppError."""

    stream: Callable[[str], Awaitable[LiveStream]]
    viewers: Callable[[str], Awaitable[int | None]]
    """How many are watching; None where that is not known."""


class StreamWatch(Presenter):
    """Looks at the stream it follows, again and again; at none while it follows none."""

    seen = Signal(object)
    """The LiveStream, as it is now."""
    viewersSeen = Signal(object)
    """How many are watching (int), or None where that is not known."""
    aged = Signal()
    """What is shown is older than two looks, since FastPix takes long to answer the last one."""
    failed = Signal(object)
    """A AppError: what is shown is older than it should be. Looking goes on, unless it is gone."""

    def __init__(self, services: WatchServices) -> None:
        super().__init__()
        self._services = services
        self._stream: LiveStream | None = None
        self._in_view = True
        self._failures = 0
        self._seen_at = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._ageing = QTimer(self, singleShot=True)
        self._ageing.timeout.connect(self.aged)

    @property
    def age_s(self) -> float:
        """How many seconds ago the stream was seen that is followed."""
        return time.monotonic() - self._seen_at

    def follow(self, stream: LiveStream, *, not_before: float = 0.0) -> None:
        """Follow this stream from now on; it was read just now. ``not_before``: seconds to wait at least."""
        self.stop("look")
        self._stream, self._failures = stream, 0
        self._seen_at = time.monotonic()
        self._wait(not_before)

    def take(self, stream: LiveStream) -> None:
        """Go on from what was read elsewhere just now, if it is the stream that is followed."""
        if self._stream is not None and stream.id == self._stream.id:
            self.follow(stream)
            self.seen.emit(stream)

    def look(self) -> None:
        """Look now, whenever the next look was due."""
        self._timer.stop()
        self._look()

    def leave(self) -> None:
        """Follow nothing."""
        self._stream = None
        self._timer.stop()
        self._ageing.stop()
        self.stop("look")

    def set_in_view(self, *, in_view: bool) -> None:
        """Look more often, or less: the window can be seen, or cannot."""
        if in_view == self._in_view:
            return
        self._in_view = in_view
        if self._stream is None or self.runs("look"):
            return
        if in_view and not self._failures:
            self._look()  # what is looked at again should be true
        else:
            self._wait()

    async def close(self) -> None:
        """Stop looking."""
        self.leave()
        await super().close()

    def _wait(self, at_least: float = 0.0) -> None:
        if self._stream is not None:
            seconds = delay(self._stream, self._failures, in_view=self._in_view)
            until_next = round(max(seconds, at_least) * 1000)
            self._timer.start(until_next)
            self._ageing.start(until_next + round(seconds * 1000))

    def _look(self) -> None:
        if self._stream is not None:
            self.start("look", self._read(self._stream.id))

    async def _read(self, stream_id: str) -> None:
        try:
            self._stream = await self._services.stream(stream_id)
        except NotFound as error:
            self.release("look")
            self.leave()
            self.failed.emit(error)
            return
        except AppError as error:
            self._failures += 1
            self.release("look")
            self._wait(error.retry_after if isinstance(error, TooManyRequests) else 0.0)
            self.failed.emit(error)
            return
        except Exception:
            self._failures += 1
            self.release("look")
            self._wait()  # else this was the last look
            raise
        self._failures = 0
        self._seen_at = time.monotonic()
        watching, wait = await self._viewers(self._stream)
        self.release("look")
        self._wait(wait)
        self.seen.emit(self._stream)
        self.viewersSeen.emit(watching)

    async def _viewers(self, stream: LiveStream) -> tuple[int | None, float]:
        """Return how many are watching, and for how long FastPix wants to be left alone.

        Whatever goes wrong, the stream was read: then the number is not known, and no more than that.
        """
        if stream.status is not Status.ACTIVE:
            return None, 0.0
        try:
            return await self._services.viewers(stream.id), 0.0
        except TooManyRequests as error:
            return None, error.retry_after
        except AppError:
            return None, 0.0
