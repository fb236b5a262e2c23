"""Follow one stream: poll FastPix, more often while someone may be looking."""

import time
from typing import Final

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.errors import (
    AppError,
    NoPermission,
    NotFound,
    Refused,
    ServerTrouble,
    TooManyRequests,
)
from fastpix_desktop.domain.monitor.viewers import ViewerNumbers, watching
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.ports.fastpix import StreamReads
from fastpix_desktop.presenters.presenter import Presenter, Task

IN_VIEW_S: Final = 5.0
BEHIND_S: Final = 30.0
"""Seconds while the window is minimized, or for a turned-off stream."""
BEHIND_LIVE_S: Final = 10.0
"""Seconds while the window is minimized and the stream is live: the person is notified of trouble."""
SLOWEST_S: Final = 120.0
SLOWEST_LIVE_S: Final = 20.0
"""Longest wait after failures, while the stream is live."""
HINT_S: Final = 2.0
"""Seconds between two polls for some time after a hint that the status may change."""
HINTED_S: Final = 10.0
"""For how many seconds a hint counts."""
VIEWERS_S: Final = 10.0
"""Seconds between two polls of the numbers of viewers."""
_SERVERS_FAULT: Final = 500
"""HTTP status from which a failure may pass. Below, FastPix's answer isn't what it should be."""
_EARLY_S: Final = 0.5
"""By how many seconds a poll may come early and still count as the next one."""


def delay(stream: LiveStream, failures: int, *, in_view: bool) -> float:
    """Return the seconds until the next poll, doubled with each failure in a row."""
    is_live = stream.status in (Status.ACTIVE, Status.PREPARING)
    hidden = BEHIND_LIVE_S if is_live else BEHIND_S
    usual = IN_VIEW_S if in_view and stream.status is not Status.DISABLED else hidden
    return min(usual * 2.0 ** min(failures, 10), SLOWEST_LIVE_S if is_live else SLOWEST_S)


class StreamWatch(Presenter):
    """Polls the stream it follows, if any."""

    seen = Signal(LiveStream)
    """The LiveStream, as it is now."""
    viewersSeen = Signal(ViewerNumbers)
    """The ViewerNumbers; ``seen`` follows."""
    aged = Signal()
    """What is shown is older than two polls, because FastPix is slow to answer."""
    failed = Signal(AppError)
    """An AppError: what is shown is outdated. Polling continues, unless the stream is gone."""

    def __init__(self, api: StreamReads) -> None:
        super().__init__()
        self._api = api
        self._stream: LiveStream | None = None
        self._in_view = True
        self._polling = Task(self, "poll")
        self._failures = 0
        self._seen_at = 0.0
        self._resume_at = self._hinted_until = self._viewers_at = float("-inf")
        self._numbers = ViewerNumbers()
        self._has_current_views = True
        """False once FastPix has shown that it gives this account no current-views."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._poll)
        self._ageing = QTimer(self, singleShot=True)
        self._ageing.timeout.connect(self.aged)

    @property
    def age_s(self) -> float:
        """Seconds since the followed stream was last read."""
        return time.monotonic() - self._seen_at

    @property
    def until_next_s(self) -> float | None:
        """Seconds until the next poll; None if there is none, or it's in progress."""
        return self._timer.remainingTime() / 1000 if self._timer.isActive() else None

    def follow(self, stream: LiveStream, *, not_before: float = 0.0) -> None:
        """Follow this stream, which was just read. ``not_before``: shortest wait in seconds."""
        self._polling.stop()
        if self._stream is None or self._stream.id != stream.id:
            self._hinted_until = self._viewers_at = float("-inf")
            self._has_current_views = True
        self._stream, self._failures = stream, 0
        self._seen_at = time.monotonic()
        self._wait(not_before)

    def update(self, stream: LiveStream) -> None:
        """Continue from an answer that was just read elsewhere, if it's for the followed stream."""
        if self._stream is not None and stream.id == self._stream.id:
            self.follow(stream)
            self.seen.emit(stream)

    def poll(self) -> None:
        """Poll now, unless FastPix asked to wait."""
        if time.monotonic() >= self._resume_at:
            self._timer.stop()
            self._poll()

    def hint(self) -> None:
        """Poll now and more often for a while, because the status may have changed or be about to."""
        self._hinted_until = time.monotonic() + HINTED_S
        self.poll()

    def leave(self) -> None:
        """Stop following."""
        self._stream = None
        self._timer.stop()
        self._ageing.stop()
        self._polling.stop()

    def set_in_view(self, *, in_view: bool) -> None:
        """Poll more often while the window is visible, and less often otherwise."""
        if in_view == self._in_view:
            return
        self._in_view = in_view
        if self._stream is None or self._polling.is_running:
            return
        if in_view and not self._failures:
            self.poll()  # what is visible again should be current
        else:
            self._wait()

    async def close(self) -> None:
        """Stop polling."""
        self.leave()
        await super().close()

    def _wait(self, at_least: float = 0.0) -> None:
        if self._stream is not None:
            now = time.monotonic()
            seconds = delay(self._stream, self._failures, in_view=self._in_view)
            if at_least > 0.0:
                self._resume_at = now + at_least
            if now < self._hinted_until and not self._failures:
                seconds = min(seconds, HINT_S)
            until_next = round(max(seconds, self._resume_at - now) * 1000)
            self._timer.start(until_next)
            self._ageing.start(until_next + round(seconds * 1000))

    def _poll(self) -> None:
        if self._stream is not None:
            self._polling.start(self._read(self._stream.id))

    async def _read(self, stream_id: str) -> None:
        try:
            self._stream = await self._api.stream(stream_id)
        except NotFound as error:
            self._polling.release()
            self.leave()
            self.failed.emit(error)
            return
        except AppError as error:
            self._failures += 1
            self._polling.release()
            self._wait(error.retry_after if isinstance(error, TooManyRequests) else 0.0)
            self.failed.emit(error)
            return
        except Exception:
            self._failures += 1
            self._polling.release()
            self._wait()  # otherwise this was the last poll
            raise
        self._failures = 0
        self._seen_at = time.monotonic()
        numbers, wait = await self._viewers(self._stream)
        self._polling.release()
        self._wait(wait)
        self.viewersSeen.emit(numbers)
        self.seen.emit(self._stream)

    async def _viewers(self, stream: LiveStream) -> tuple[ViewerNumbers, float]:
        """Return the numbers of viewers, and the seconds FastPix asks to wait.

        If this fails, the stream was read all the same, and only the numbers are unknown. They're read less
        often than the stream.
        """
        if stream.status is not Status.ACTIVE:
            self._viewers_at = float("-inf")
            return ViewerNumbers(), 0.0
        if time.monotonic() - self._viewers_at < VIEWERS_S - _EARLY_S:
            return self._numbers, 0.0
        import asyncio

        self._viewers_at, self._numbers = time.monotonic(), ViewerNumbers()
        (views, wait), (now, wait_too) = await asyncio.gather(
            self._views(stream), self._current_views(stream)
        )
        self._numbers = ViewerNumbers(views, now)
        return self._numbers, max(wait, wait_too)

    async def _views(self, stream: LiveStream) -> tuple[int | None, float]:
        try:
            return await self._api.viewers(stream.id), 0.0
        except TooManyRequests as error:
            return None, error.retry_after
        except AppError:
            return None, 0.0

    async def _current_views(self, stream: LiveStream) -> tuple[int | None, float]:
        """Return how many people watch. It isn't asked again where FastPix doesn't give it."""
        if not self._has_current_views:
            return None, 0.0
        try:
            counted = await self._api.current_views()
        except TooManyRequests as error:
            return None, error.retry_after
        except (NoPermission, NotFound, Refused):
            self._has_current_views = False
        except ServerTrouble as error:
            self._has_current_views = error.status >= _SERVERS_FAULT
        except AppError:
            pass
        else:
            return watching(counted, (each.id for each in stream.playback_ids)), 0.0
        return None, 0.0
