"""Poll OBS's output for one stream, and keep the fact about it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.monitor.obs_fact import (
    ObsFact,
    ObsState,
    obs_changed,
    obs_goes,
    obs_left,
    obs_loaded,
    obs_looked,
)
from fastpix_desktop.domain.obs.status import OutputStatus, StreamState
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.obs import MonitoredObs
from fastpix_desktop.presenters.presenter import Presenter, Task

OBS_S: Final = 2.0
"""Seconds between two polls of OBS while it streams here and the window is visible."""
OBS_IDLE_S: Final = 5.0
"""The same while it isn't streaming here, or the window is hidden."""
_ANEW_S: Final = 10.0
"""Seconds before OBS's settings are read again, if they were unknown."""


class ObsPoll(Presenter):
    """Polls while a stream is followed and OBS is connected."""

    changed = Signal()
    """The fact was updated."""
    polled = Signal(OutputStatus)
    """The OutputStatus of a successful poll; ``changed`` follows."""
    failed = Signal()
    """A poll failed, so what is known becomes outdated."""

    def __init__(
        self,
        obs: MonitoredObs,
        clock: Callable[[], float],
        hurry: float = 1.0,
    ) -> None:
        """Start without a stream. ``hurry`` speeds up the timer, for tests."""
        super().__init__()
        self._obs = obs
        self._clock = clock
        self._hurry = hurry
        self._polling = Task(self, "poll")
        self._stream: LiveStream | None = None
        self._in_view = True
        self._connected = True  # as far as known; the first poll tells
        self._compared_at = float("-inf")
        self.fact = ObsFact()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.poll)

    @property
    def pace_s(self) -> float:
        """Seconds between two polls."""
        near = self._in_view and self.fact.is_active and self.fact.goes_here is not False
        return OBS_S if near else OBS_IDLE_S

    def follow(self, stream: LiveStream) -> None:
        """Poll for this stream; a newer version of it may have its keys."""
        is_new = self._stream is None
        self._stream = stream
        if is_new:
            self.fact = ObsFact(since=self._clock())
            self.poll()

    def poll(self) -> None:
        """Poll now, unless a poll is in progress."""
        if self._stream is not None and self._connected and not self._polling.is_running:
            self._polling.start(self._read(self._stream))

    def obs_state_changed(self, state: StreamState) -> None:
        """Update the fact by OBS's report that its output changed."""
        self._connected = True
        if self._stream is None:
            return
        self._polling.stop()  # a poll in progress may have seen the earlier state
        self._set(obs_changed(self.fact, state, self._clock()))
        if state in (StreamState.STARTING, StreamState.STARTED, StreamState.RECONNECTED):
            self.poll()
        else:
            self._wait()

    def came(self) -> None:
        """Start polling OBS, which is now connected."""
        self._connected = True
        self.poll()

    def gone(self, *, closed: bool = False) -> None:
        """Stop polling OBS, which is no longer connected; ``closed``: because it isn't running."""
        self._connected = False
        self._polling.stop()
        self._timer.stop()
        if self._stream is not None:
            self._set(obs_left(self.fact, self._clock(), closed=closed))

    def set_in_view(self, *, in_view: bool) -> None:
        """Poll more often while the window is visible, and less often otherwise."""
        self._in_view = in_view
        if in_view:
            self.poll()
        else:  # a fact that is polled less often stays valid longer
            self.fact = replace(self.fact, every=OBS_IDLE_S)

    def leave(self) -> None:
        """Stop polling."""
        self._stream = None
        self._timer.stop()
        self._polling.stop()

    async def close(self) -> None:
        """Stop polling."""
        self.leave()
        await super().close()

    def _wait(self) -> None:
        if self._stream is not None and self._connected:
            self._timer.start(round(self.pace_s * 1000 / self._hurry))

    async def _read(self, stream: LiveStream) -> None:
        try:
            status = await self._obs.output()
        except AppError:
            self._polling.release()
            self._wait()
            self.failed.emit()
            return
        except Exception:
            self._polling.release()
            self._wait()
            raise
        if status is None:
            self._polling.release()
            self.gone()
            return
        fact = obs_looked(self.fact, status, self._clock())
        if fact.is_active and fact.goes_here is None and self._clock() - self._compared_at > _ANEW_S:
            fact = obs_goes(fact, here=await self._compare(stream))
        fact = await self._loaded(fact)
        self._polling.release()
        self._wait()
        self._set(fact, status)

    async def _compare(self, stream: LiveStream) -> bool | None:
        """Return whether OBS's settings are the stream's; None if unknown."""
        self._compared_at = self._clock()
        try:
            return await self._obs.goes_here(stream)
        except AppError:
            return None

    async def _loaded(self, fact: ObsFact) -> ObsFact:
        """Return the fact with OBS's counts of frames, which matter only while it's sending here."""
        if fact.state is not ObsState.SENDING or fact.goes_here is False:
            return obs_loaded(fact, None, self._clock())
        try:
            return obs_loaded(fact, await self._obs.frame_counts(), self._clock())
        except AppError:
            return fact

    def _set(self, fact: ObsFact, status: OutputStatus | None = None) -> None:
        self.fact = fact
        self.fact = replace(fact, every=self.pace_s)
        if not fact.is_active:
            self._compared_at = float("-inf")
        if status is not None:
            self.polled.emit(status)
        self.changed.emit()
