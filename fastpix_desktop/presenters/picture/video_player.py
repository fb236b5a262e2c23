"""*Play*: what viewers of the open stream see, as video without sound, while somebody looks at it."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, NoDecoder
from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.picture.still import Still
from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
from fastpix_desktop.presenters.picture.viewers_picture import ViewersPicture
from fastpix_desktop.presenters.ports.picture import Video
from fastpix_desktop.presenters.presenter import Presenter, Task

BEGINS_AT: Final = 3
"""Number of segments before the end of the playlist where it begins (RFC 8216, section 6.3.3): then the next
ones come in time."""
LATE: Final = 4
"""Number of waiting segments from which it begins anew: it has fallen behind."""
TRIES: Final = 3
"""Number of times that it begins anew before it gives up, unless it has played well in between."""
WELL_S: Final = 30.0
"""Seconds of playing after which earlier trouble no longer counts."""
DRY_S: Final = 1.5
"""Seconds without a picture after which it begins anew: a player that had to wait goes on with hiccups."""
STALLED_S: Final = 30.0
"""Seconds without a picture after which it gives up."""
NOTED_S: Final = 2.0
"""Seconds between two pictures that also count as stills."""


class VideoPlayer(Presenter):
    """Plays the segments that the monitor's playlist names; it asks for no playlist."""

    changed = Signal()
    """It can play now, or not; it plays, or has stopped."""
    shown = Signal()
    """There is another picture, or another level."""

    def __init__(
        self,
        monitor: OpenMonitor,
        video: Video,
        viewers: ViewersPicture,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._monitor = monitor
        self._video = video
        self._viewers = viewers
        self._clock = clock
        self._feeding = Task(self, "feed")
        self._waiting: deque[Segment] = deque()
        self._last: Segment | None = None
        """The newest segment that was queued."""
        self._run = 0
        """Counts how often it began: what an earlier run shows is nothing of this one."""
        self._stream_id = ""
        self._width = 0
        self._tries = 0
        self._is_broken = False
        """Whether it begins anew with the next segment."""
        self._has_shown = False
        """Whether this run has shown something."""
        self._began = 0.0
        self._seen = 0.0
        self._noted = 0.0
        self._loudest: float | None = None
        self._could_play = False
        self.is_playing = False
        self.has_failed = False
        """Whether it stopped by itself, other than with the broadcast."""
        self.picture: Still | None = None
        """What it shows; None before the first picture."""
        self.level: float | None = None
        """The loudest sample of the last moment, from 0 to 1; None if there's no sound."""
        monitor.changed.connect(self._consider)
        viewers.changed.connect(self._consider)
        viewers.lookedAtChanged.connect(self._consider)

    @property
    def can_play(self) -> bool:
        """Whether there's something to play that can be played."""
        return self._viewers.is_possible and self._viewers.is_looked_at and bool(self._recent)

    def play(self, width: int) -> None:
        """Play, with pictures of at most this many pixels' width."""
        if self.is_playing or not self.can_play:
            return
        self._width, self._tries, self.has_failed = width, 0, False
        self._stream_id = self._open_id
        self.is_playing, self._seen = True, self._clock()
        self._viewers.set_playing(playing=True)
        self._begin()
        self.changed.emit()

    def stop(self) -> None:
        """Stop, if it plays. The last picture stays as a still."""
        if not self.is_playing:
            return
        self.is_playing = False
        self._end()
        self.picture = self.level = None
        self._viewers.set_playing(playing=False)
        self.changed.emit()

    async def close(self) -> None:
        """Stop."""
        self.stop()
        await super().close()

    @property
    def _recent(self) -> tuple[Segment, ...]:
        return self._monitor.facts.viewers.recent

    @property
    def _open_id(self) -> str:
        return self._monitor.stream.id if self._monitor.stream is not None else ""

    def _consider(self) -> None:
        """Queue what is new; stop where there's nothing to play or nobody looks."""
        if self.is_playing and (not self.can_play or self._open_id != self._stream_id):
            self.stop()
        elif self.is_playing and self._clock() - self._seen > STALLED_S:
            self._give_up(self._run)
        elif self.is_playing:
            self._queue()
        if self._could_play is not self.can_play:
            self._could_play = self.can_play
            self.has_failed = self.has_failed and self._could_play
            self.changed.emit()

    @property
    def _is_dry(self) -> bool:
        return self._has_shown and self._clock() - self._seen > DRY_S

    def _begin(self) -> None:
        """Begin near the end of the playlist."""
        self._end()
        self._is_broken = False
        self._began = self._noted = self._clock()
        self._has_shown = False
        self._loudest = None
        begin = list(self._recent[-BEGINS_AT:])
        while len(begin) > 1 and not begin[1].goes_on(begin[0]):
            begin.pop(0)
        self._waiting = deque(begin[1:])
        self._last = begin[-1]
        self._feeding.start(self._feed(begin[0]))

    def _end(self) -> None:
        """End the run: nothing that it still does counts."""
        self._run += 1
        self._feeding.stop()
        self._waiting.clear()
        self._video.stop()

    def _queue(self) -> None:
        for segment in self._recent:
            if self._last is None or segment.number > self._last.number:
                is_next = self._last is not None and segment.goes_on(self._last)
                if self._is_broken or self._is_dry or not is_next or len(self._waiting) >= LATE:
                    self._begin()
                    return
                self._waiting.append(segment)
                self._last = segment
        if self._last is not None and self._recent and self._recent[-1].number < self._last.number - LATE:
            self._begin()  # the numbers have begun anew
        elif self._waiting and not (self._is_broken or self._feeding.is_running):
            self._feeding.start(self._go_on())

    async def _feed(self, first: Segment) -> None:
        run = self._run
        try:
            await self._video.play(first, self._width, partial(self._show, run), partial(self._failed, run))
        except NoDecoder:
            self._give_up(run)
        except AppError:
            self._failed(run)
        else:
            await self._go_on()

    async def _go_on(self) -> None:
        run = self._run
        try:
            while self._waiting and run == self._run:
                await self._video.go_on(self._waiting.popleft())
        except AppError:
            self._failed(run)

    def _show(self, run: int, still: Still) -> None:
        if run != self._run:
            return
        self._seen = now = self._clock()
        self._has_shown = True
        self.level = still.peak
        if still.peak is not None:
            self._loudest = max(still.peak, self._loudest or 0.0)
        if still.has_picture or self.picture is None:
            self.picture = still
        if now - self._noted >= NOTED_S:
            self._viewers.show_played(replace(self.picture, peak=self._loudest, seconds=now - self._noted))
            self._noted, self._loudest = now, None
        self.shown.emit()

    def _failed(self, run: int) -> None:
        """Begin anew with the next segment, unless that has happened too often."""
        if run != self._run:
            return
        self._tries = 1 if self._clock() - self._began > WELL_S else self._tries + 1
        if self._tries > TRIES:
            self._give_up(run)
        else:
            self._feeding.release()
            self._end()
            self._is_broken = True

    def _give_up(self, run: int) -> None:
        if run == self._run:
            self._feeding.release()
            self.has_failed = True
            self.stop()
