"""The stream monitor: polls OBS and the playlist, gets FastPix's answers, and gives a verdict."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.encoders.settings import RetryPlan
from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.monitor.bitrate import Bitrate, noted
from fastpix_desktop.domain.monitor.facts import FastPixFact, fastpix_read
from fastpix_desktop.domain.monitor.finding import Level, Verdict
from fastpix_desktop.domain.monitor.obs_fact import (
    ObsFact,
    ObsState,
    obs_changed,
    obs_goes,
    obs_left,
    obs_looked,
)
from fastpix_desktop.domain.monitor.playlist import Playlist
from fastpix_desktop.domain.monitor.reconnect import Prospect
from fastpix_desktop.domain.monitor.verdict import Facts, judge
from fastpix_desktop.domain.obs.status import OutputStatus, StreamState
from fastpix_desktop.domain.streams.draft import DEFAULT_WINDOW, Access
from fastpix_desktop.domain.streams.ingest import IngestAddresses, hls_address
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.monitor.outage import OutageTracker
from fastpix_desktop.presenters.monitor.playlist_watch import PlaylistWatch
from fastpix_desktop.presenters.presenter import Presenter
from fastpix_desktop.presenters.streams.watch import delay

OBS_S: Final = 2.0
"""Seconds between two polls of OBS while it streams here and the window is visible."""
OBS_IDLE_S: Final = 5.0
"""The same while it isn't streaming here, or the window is hidden."""
TICK_S: Final = 1.0
"""Milliseconds between two updates of ages and time limits, while the monitor is shown."""
TICK_HIDDEN_S: Final = 5.0
_ANEW_S: Final = 10.0
"""Seconds before OBS's settings are read again, if they were unknown."""


@dataclass(frozen=True, slots=True)
class MonitorServices:
    """The calls this presenter makes to services. The awaitables raise AppError."""

    output: Callable[[], Awaitable[OutputStatus | None]]
    """State of OBS's output; None if no OBS is connected."""
    goes_here: Callable[[LiveStream], Awaitable[bool | None]]
    """Whether OBS's current settings are this stream's; None if unknown."""
    playlist: Callable[[str], Awaitable[Playlist]]
    """Loads the media playlist at an address."""
    retry_plan: Callable[[], Awaitable[RetryPlan | None]]
    """How OBS's current profile reconnects after an outage; None if it doesn't, or is unknown."""
    addresses: Callable[[], IngestAddresses]
    """The settings for where streams are watched."""


class StreamMonitor(Presenter):
    """Monitors one stream at a time."""

    changed = Signal()
    """Something shown has changed: a fact, an age, a number or the verdict."""
    verdictChanged = Signal(object)
    """The Verdict, if its level or finding changed: it should be announced."""

    def __init__(
        self,
        services: MonitorServices,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        hurry: float = 1.0,
    ) -> None:
        """Start without a stream. ``hurry`` speeds up the timers, for tests."""
        super().__init__()
        self._services = services
        self._hurry = hurry
        self._clock = clock
        self._pilot = OutageTracker(services.retry_plan)
        self._pilot.changed.connect(self.changed)
        self._playlist = PlaylistWatch(services.playlist, clock, wall, hurry)
        self._playlist.changed.connect(self._judge)
        self._in_view = True
        self._connected = True  # as far as known; the first poll tells
        self._asked_at = float("-inf")
        self._live_since: float | None = None
        self.stream: LiveStream | None = None
        self.facts = Facts()
        self.verdict = Verdict()
        self.watching: int | None = None
        """Number of viewers, as FastPix counts them."""
        self.error: AppError | None = None
        """The last poll's error, if FastPix couldn't be asked."""
        self.history: tuple[Bitrate, ...] = ()
        """OBS's bitrate in the last minutes."""
        self._obs_timer = self._timer(self._look_at_obs)
        self._tick = self._timer(self._judge)

    # Output

    @property
    def now(self) -> float:
        """Now, by the facts' clock."""
        return self._clock()

    @property
    def is_shown(self) -> bool:
        """Whether there is anything to show: the stream is on air, or OBS is or should be sending to it."""
        return self.stream is not None and self.verdict.level is not Level.OFF

    @property
    def live_s(self) -> float | None:
        """Seconds the stream has been live, if known."""
        if self.facts.fastpix.status is not Status.ACTIVE or self._live_since is None:
            return None
        return self.now - self._live_since

    @property
    def outage(self) -> Prospect | None:
        """Forecast while OBS is reconnecting, or how long it was away until just now."""
        return self._pilot.prospect(self.now)

    @property
    def is_out(self) -> bool:
        """Whether OBS is reconnecting."""
        return self._pilot.is_out

    # Input

    def follow(self, stream: LiveStream | None) -> None:
        """Monitor this stream, or none. :meth:`take_stream` brings its status."""
        if stream is not None and self.stream is not None and stream.id == self.stream.id:
            self.stream = stream
            return
        self._stop_looking()
        now = self._clock()
        self.stream = stream
        self.watching = self.error = self._live_since = None
        self.history = ()
        self._asked_at = float("-inf")
        every = delay(stream, 0, in_view=self._in_view) if stream else FastPixFact().every
        self.facts = Facts(ObsFact(since=now), FastPixFact(since=now, every=every))
        self.verdict = judge(self.facts, now)
        self._look_at_obs()
        self._judge()

    def take_stream(self, stream: LiveStream) -> None:
        """Take a new answer from FastPix."""
        if self.stream is None or stream.id != self.stream.id:
            return
        now = self._clock()
        before = self.facts.fastpix
        fact = replace(before, every=delay(stream, 0, in_view=self._in_view))
        self.stream, self.error = stream, None
        fastpix = fastpix_read(fact, stream.status, now)
        if not fastpix.receives:
            self._live_since = None
        elif stream.status is not before.status and before.seen is not None and self._live_since is None:
            self._live_since = now
        window = stream.reconnect_window or DEFAULT_WINDOW
        self.facts = replace(self.facts, fastpix=fastpix, window_s=window)
        self._judge()

    def take_stream_failed(self, error: AppError) -> None:
        """FastPix couldn't be asked."""
        self.error = error
        self._judge()

    def take_viewers(self, number: int | None) -> None:
        """Take how many are watching; None: unknown. It's shown with the stream, which is told next."""
        self.watching = number

    def take_state(self, state: StreamState) -> None:
        """Take OBS's report that its output changed."""
        self._connected = True
        if self.stream is None:
            return
        self.stop("obs")  # a poll in progress may have seen the earlier state
        self._set_obs(obs_changed(self.facts.obs, state, self._clock()))
        if state is StreamState.STARTING:  # only while this stream's page was open
            self.facts = replace(self.facts, meant=True)
        if state in (StreamState.STARTING, StreamState.STARTED, StreamState.RECONNECTED):
            self._look_at_obs()
        else:
            self._wait_for_obs()
        self._judge()

    def obs_came(self) -> None:
        """Start polling OBS, which is now connected."""
        self._connected = True
        self._look_at_obs()

    def obs_gone(self) -> None:
        """Stop polling OBS, which is no longer connected."""
        self._connected = False
        self.stop("obs")
        self._obs_timer.stop()
        if self.stream is None:
            return
        self._set_obs(obs_left(self.facts.obs, self._clock()))
        self._judge()

    def set_in_view(self, *, in_view: bool) -> None:
        """Poll more often while the window is visible, and less often otherwise."""
        if in_view == self._in_view:
            return
        self._in_view = in_view
        self._playlist.set_in_view(in_view=in_view)
        if self.stream is None:
            return
        if in_view:
            self._look_at_obs()
        else:  # facts that are polled less often stay valid longer
            fastpix = replace(self.facts.fastpix, every=delay(self.stream, 0, in_view=False))
            obs = replace(self.facts.obs, every=OBS_IDLE_S)
            self.facts = replace(self.facts, obs=obs, fastpix=fastpix)
        self._tick.stop()
        self._judge()

    async def close(self) -> None:
        """Stop polling."""
        self.stream = None
        self._stop_looking()
        await self._playlist.close()
        await self._pilot.close()
        await super().close()

    # OBS

    def _look_at_obs(self) -> None:
        if self.stream is not None and self._connected and not self.runs("obs"):
            self.start("obs", self._read_obs())

    def _wait_for_obs(self) -> None:
        if self.stream is not None and self._connected:
            self._obs_timer.start(round(self._obs_pace() * 1000 / self._hurry))

    def _obs_pace(self) -> float:
        obs = self.facts.obs
        near = self._in_view and obs.is_active and obs.goes_here is not False
        return OBS_S if near else OBS_IDLE_S

    async def _read_obs(self) -> None:
        try:
            status = await self._services.output()
        except AppError:
            self.release("obs")  # what is known becomes outdated
        except Exception:
            self.release("obs")
            self._wait_for_obs()
            raise
        else:
            if status is None:
                self.release("obs")
                self.obs_gone()
                return
            obs = obs_looked(self.facts.obs, status, self._clock())
            if obs.is_active and obs.goes_here is None and self._clock() - self._asked_at > _ANEW_S:
                obs = obs_goes(obs, here=await self._goes_here())
            self.release("obs")
            self._set_obs(obs)
            self._note(status)
        self._wait_for_obs()
        self._judge()

    def _note(self, status: OutputStatus) -> None:
        """Record the bitrate, and since when OBS has been sending."""
        obs, now = self.facts.obs, self._clock()
        sends = obs.state is ObsState.SENDING
        here = obs.goes_here is not False
        self.history = noted(self.history, Bitrate(now, obs.kbps if sends and here else None))
        if sends and here and self.facts.fastpix.receives:
            began = now - status.duration_s
            self._live_since = began if self._live_since is None else min(self._live_since, began)

    async def _goes_here(self) -> bool | None:
        assert self.stream is not None
        self._asked_at = self._clock()
        try:
            return await self._services.goes_here(self.stream)
        except AppError:
            return None

    def _set_obs(self, obs: ObsFact) -> None:
        was_off = self.facts.obs.state is ObsState.OFF
        meant = obs.is_active if was_off else self.facts.meant and obs.state is not ObsState.OFF
        self._pilot.take(obs, self.facts.window_s, self._clock())
        self.facts = replace(self.facts, obs=obs, meant=meant, lost_at=self._pilot.lost_at)
        self.facts = replace(self.facts, obs=replace(obs, every=self._obs_pace()))
        if not obs.is_active:
            self._asked_at = float("-inf")

    # Viewers

    def _watch_viewers(self) -> None:
        """Follow the playlist if there may be one, and drop it otherwise."""
        stream, obs = self.stream, self.facts.obs
        sends = obs.is_active and obs.goes_here is not False
        if stream is None or not (self.facts.fastpix.receives or sends):
            self._playlist.leave()
        elif stream.playback is None or stream.access is not Access.PUBLIC:
            self._playlist.cannot_ask()
        else:
            # Without the rewind part: that playlist may be long, and its end is the same.
            address = hls_address(stream.playback, self._services.addresses(), dvr=False)
            self._playlist.follow(address)

    # The verdict

    def _judge(self) -> None:
        self._watch_viewers()
        self.facts = replace(self.facts, viewers=self._playlist.fact)
        before, self.verdict = self.verdict, judge(self.facts, self._clock())
        if self.is_shown and not self._tick.isActive():
            pace = TICK_S if self._in_view else TICK_HIDDEN_S
            self._tick.start(round(pace * 1000 / self._hurry))
        self.changed.emit()
        if (before.level, before.finding) != (self.verdict.level, self.verdict.finding):
            self.verdictChanged.emit(self.verdict)

    def _stop_looking(self) -> None:
        for timer in (self._obs_timer, self._tick):
            timer.stop()
        self.stop("obs")
        self._playlist.leave()
        self._pilot.forget()

    def _timer(self, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(run)
        return timer
