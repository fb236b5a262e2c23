"""Follow a playlist: load it as a viewer's player would, about twice for each segment."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.errors import AppError, Reason, TooManyRequests, Unreachable
from fastpix_desktop.domain.monitor.facts import (
    ViewersFact,
    WhyUnchecked,
    viewers_failed,
    viewers_read,
    viewers_unchecked,
)
from fastpix_desktop.domain.monitor.playlist import Playlist
from fastpix_desktop.presenters.ports.playlists import Playlists
from fastpix_desktop.presenters.presenter import Presenter, Task

LEAST_S: Final = 2.0
MOST_S: Final = 6.0
"""Shortest and longest seconds between two polls, which is half a target duration."""
HIDDEN_S: Final = 15.0
"""Seconds between two polls while the window is hidden."""
PATIENCE_S: Final = 20.0
"""Longest time for one poll in seconds: a slowly dripping answer would otherwise block all others."""


class PlaylistWatch(Presenter):
    """Polls the playlist it follows, if any."""

    changed = Signal()
    """The fact has changed."""

    def __init__(
        self,
        playlists: Playlists,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        hurry: float = 1.0,
    ) -> None:
        """Start without a playlist. ``hurry`` speeds up the timer, for tests."""
        super().__init__()
        self._playlists = playlists
        self._clock = clock
        self._wall = wall
        self._hurry = hurry
        self._polling = Task(self, "poll")
        self._address = ""
        self._load: Callable[[], Awaitable[Playlist]] | None = None
        self._in_view = True
        self.fact = ViewersFact()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._poll)

    def follow(self, address: str, read: Callable[[], Awaitable[Playlist]] | None = None) -> None:
        """Follow this playlist; continue if it's already followed.

        ``read``: loads it in place of the usual way. ``address`` only names it then.
        """
        is_new = address != self._address
        if is_new:
            self.leave()
        self._address, self._load = address, read or partial(self._playlists.read, address)
        if is_new:
            self.fact = ViewersFact(since=self._clock(), every=self._pace())
            self._poll()

    def leave(self) -> None:
        """Stop following, and drop the fact."""
        self._timer.stop()
        self._polling.stop()
        self._address, self._load = "", None
        self.fact = ViewersFact(since=self._clock())

    def cannot_ask(self, why: WhyUnchecked) -> None:
        """Stop following, because the app isn't let in."""
        if self._address:
            self.leave()
        self.fact = viewers_unchecked(self.fact, why, self._clock())

    def set_in_view(self, *, in_view: bool) -> None:
        """Poll more often while the window is visible, and less often otherwise."""
        self._in_view = in_view
        if not in_view:  # facts that are polled less often stay valid longer
            self.fact = replace(self.fact, every=self._pace())
        elif self._timer.isActive():
            self._poll()

    async def close(self) -> None:
        """Stop polling."""
        self.leave()
        await super().close()

    def _pace(self) -> float:
        pace = min(max(self.fact.target_s / 2, LEAST_S), MOST_S)
        return pace if self._in_view else max(pace, HIDDEN_S)

    def _poll(self) -> None:
        self._timer.stop()
        if self._load is not None and not self._polling.is_running:
            self._polling.start(self._read(self._load))

    async def _read(self, load: Callable[[], Awaitable[Playlist]]) -> None:
        import asyncio

        patience = 0.0
        try:
            async with asyncio.timeout(PATIENCE_S / self._hurry):
                playlist = await load()
        except TimeoutError:
            self.fact = viewers_failed(self.fact, Unreachable(Reason.TIME_OUT, ""), self._clock())
        except AppError as error:
            patience = error.retry_after if isinstance(error, TooManyRequests) else 0.0
            self.fact = viewers_failed(self.fact, error, self._clock())
        except Exception:
            self.fact = viewers_failed(self.fact, AppError(), self._clock())
            self._poll_later(patience)
            raise
        else:
            self.fact = viewers_read(self.fact, playlist, self._clock(), self._wall())
        self._poll_later(patience)

    def _poll_later(self, patience: float) -> None:
        self._polling.release()
        pace = max(self._pace(), patience)
        self.fact = replace(self.fact, every=pace)
        self._timer.start(round(pace * 1000 / self._hurry))
        self.changed.emit()
