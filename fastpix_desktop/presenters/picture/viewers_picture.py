"""What viewers of the open stream see: a still of its newest segment, while somebody looks at it."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, NoDecoder
from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.picture.still import Lacking, Still
from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
from fastpix_desktop.presenters.ports.picture import Stills
from fastpix_desktop.presenters.presenter import Presenter, Task

PACE_S: Final = 6.0
HEAVY_PACE_S: Final = 10.0
"""Seconds between two stills, and if a segment is heavy: others need the line as well, OBS above all."""
HEAVY: Final = 1_000_000
"""Bytes."""
LONGEST_PAUSE_S: Final = 60.0
"""Longest time in seconds until a still is tried again after some have failed."""
OLDEST_S: Final = 60.0
"""Age in seconds from which a still says nothing of what viewers see."""
REST_S: Final = 20.0
"""Seconds that nobody looks until the decoder ends: another page is often shown for a moment only."""


class ViewersPicture(Presenter):
    """Makes stills while the stage can be seen and the open stream has a playlist that grows.

    It asks for no playlist: it takes what the monitor has read.
    """

    changed = Signal()
    """There is another still, or none any more."""
    lookedAtChanged = Signal()
    """Somebody looks now, or nobody does any more."""

    def __init__(
        self, monitor: OpenMonitor, stills: Stills, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._monitor = monitor
        self._stills = stills
        self._clock = clock
        self._making = Task(self, "still")
        self._resting = Task(self, "rest")
        self._preparing = Task(self, "prepare")
        self._is_prepared = False
        self._is_visible = False
        self._in_view = True
        self._is_playing = False
        self._stream_id = ""
        self._number: int | None = None
        """The segment that was tried last."""
        self._not_before = float("-inf")
        self._failures = 0
        self._made_at = 0.0
        self.is_possible = stills.is_possible
        """Whether this computer can make stills, as far as known."""
        self.still: Still | None = None
        self.lacking = Lacking()
        """How long there has been no sound or picture."""
        monitor.changed.connect(self._consider)

    @property
    def age_s(self) -> float | None:
        """Seconds since the still was what viewers could load; None without one."""
        return None if self.still is None else self._clock() - self._made_at

    def set_visible(self, *, visible: bool) -> None:
        """Make stills only while someone can see them on the page."""
        self._look(visible=visible, in_view=self._in_view)

    def set_in_view(self, *, in_view: bool) -> None:
        """Make stills only while the window is visible."""
        self._look(visible=self._is_visible, in_view=in_view)

    def _look(self, *, visible: bool, in_view: bool) -> None:
        before = self.is_looked_at
        self._is_visible, self._in_view = visible, in_view
        if self.is_looked_at is not before:
            self._begin_or_rest()
            self.lookedAtChanged.emit()

    def _begin_or_rest(self) -> None:
        if self.is_looked_at and not self._is_playing:
            self._resting.stop()
            self._consider()
            return
        self._making.stop()
        self._number = None  # it was perhaps not made
        if self.is_possible:
            self._resting.start(self._rest())

    @property
    def is_looked_at(self) -> bool:
        """Whether someone can see them."""
        return self._is_visible and self._in_view

    def set_playing(self, *, playing: bool) -> None:
        """Make no stills while the stream is played: its pictures are some (see ``show_played``)."""
        self._is_playing = playing
        self._not_before = self._clock() + PACE_S
        self._begin_or_rest()

    def show_played(self, still: Still) -> None:
        """Take what is played as the newest still."""
        self.still, self._made_at = still, self._clock()
        self.lacking = self.lacking.after(still, self._made_at)
        self.changed.emit()

    def _consider(self) -> None:
        """Make a still of the newest segment, if it's time."""
        stream = self._monitor.stream
        stream_id, newest = stream.id if stream is not None else "", self._monitor.facts.viewers.newest
        if stream_id != self._stream_id or newest is None:
            self._stream_id = stream_id
            self._begin_anew()
        elif (self.age_s or 0.0) > OLDEST_S:
            self._drop()
        if not (self.is_looked_at and self.is_possible) or self._is_playing or self._making.is_running:
            return
        if newest is None:
            self._prepare()
            return
        if newest.number != self._number and self._clock() >= self._not_before:
            self._number, self._not_before = newest.number, self._clock() + PACE_S
            self._making.start(self._make(newest))

    def _prepare(self) -> None:
        """Have the decoder start while OBS begins to send, and FastPix makes the first segments."""
        obs = self._monitor.facts.obs
        begins = obs.is_active and obs.goes_here is not False
        if (begins or self._monitor.live_s is not None) and not self._is_prepared:
            self._is_prepared = True
            self._preparing.start(self._stills.prepare())

    async def _make(self, segment: Segment) -> None:
        began = self._clock()
        try:
            still = await self._stills.still(segment)
        except NoDecoder:
            self.is_possible = False
        except AppError:
            self._failures += 1
            self._not_before = began + min(PACE_S * 2**self._failures, LONGEST_PAUSE_S)
            return
        else:
            self._failures = 0
            if still.size > HEAVY:
                self._not_before = began + HEAVY_PACE_S
            self.still, self._made_at = still, began
            self.lacking = self.lacking.after(still, began)
        self._making.release()  # it only has to tell
        self.changed.emit()

    async def _rest(self) -> None:
        import asyncio

        await asyncio.sleep(REST_S)
        self._is_prepared = False
        await self._stills.rest()

    def _begin_anew(self) -> None:
        """Begin anew, with another stream or another broadcast."""
        self._making.stop()
        self._number, self._not_before, self._failures = None, float("-inf"), 0
        self.lacking = Lacking()
        self._drop()

    def _drop(self) -> None:
        if self.still is not None:
            self.still = None
            self.changed.emit()
