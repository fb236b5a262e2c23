"""The monitor of one stream: polls OBS and the playlist, takes FastPix's answers, and gives a verdict.

Its broadcast is what is known of the stream's time on air, from the first sign to the end.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.monitor import broadcast as on_air
from fastpix_desktop.domain.monitor.bitrate import Bitrate
from fastpix_desktop.domain.monitor.broadcast import Broadcast
from fastpix_desktop.domain.monitor.facts import FastPixFact, ViewersState, WhyUnchecked, fastpix_read
from fastpix_desktop.domain.monitor.finding import Level, Verdict
from fastpix_desktop.domain.monitor.obs_fact import ObsState
from fastpix_desktop.domain.monitor.reconnect import Prospect
from fastpix_desktop.domain.monitor.summary import Summary, summary
from fastpix_desktop.domain.monitor.verdict import Facts, judge
from fastpix_desktop.domain.monitor.viewers import ViewerNumbers
from fastpix_desktop.domain.obs.status import OutputStatus, StreamState
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import DEFAULT_WINDOW, Access
from fastpix_desktop.domain.streams.ingest import hls_address
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.monitor.obs_poll import ObsPoll
from fastpix_desktop.presenters.monitor.outage import OutageTracker
from fastpix_desktop.presenters.monitor.playlist_watch import PlaylistWatch
from fastpix_desktop.presenters.ports.obs import MonitoredObs
from fastpix_desktop.presenters.ports.playlists import Playlists, PrivatePlaylists
from fastpix_desktop.presenters.presenter import Presenter
from fastpix_desktop.presenters.streams.watch import delay

TICK_S: Final = 1.0
"""Seconds between two updates of ages and time limits, while there is something to show."""
TICK_HIDDEN_S: Final = 5.0
_GONE: Final = (ViewersState.MISSING, ViewersState.STANDS_STILL)


class StreamMonitor(Presenter):
    """Monitors the stream it follows, if any."""

    changed = Signal()
    """Something shown has changed: a fact, an age, a number or the verdict."""
    verdictChanged = Signal(Verdict)
    """The Verdict, if its level or finding changed: it should be announced."""
    hinted = Signal()
    """OBS or the playlist gave a sign that FastPix's status may have changed: it should be read at once."""

    def __init__(  # noqa: PLR0913, PLR0917 - its ports
        self,
        obs: MonitoredObs,
        playlists: Playlists,
        private_playlists: PrivatePlaylists,
        addresses: Callable[[], IngestAddresses],
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        hurry: float = 1.0,
    ) -> None:
        """Start without a stream. ``addresses``: where streams are watched; ``hurry``: speed, for tests."""
        super().__init__()
        self._private_playlists = private_playlists
        self._addresses = addresses
        self._hurry = hurry
        self._clock = clock
        self._wall = wall
        self._outage = OutageTracker(obs)
        self._outage.changed.connect(self.changed)
        self._obs = ObsPoll(obs, clock, hurry)
        self._obs.changed.connect(self._obs_polled)
        self._obs.polled.connect(self._record_output)
        self._obs.failed.connect(self._judge)
        self._playlist = PlaylistWatch(playlists, clock, wall, hurry)
        self._playlist.changed.connect(self._playlist_polled)
        self._in_view = True
        self.stream: LiveStream | None = None
        self.broadcast = Broadcast()
        self.verdict = Verdict()
        self.has_just_ended = False
        """Whether the broadcast's end was seen since the stream is followed."""
        self.viewers = ViewerNumbers()
        self.error: AppError | None = None
        """The last poll's error, if FastPix couldn't be asked."""
        self._tick = QTimer(self, singleShot=True)
        self._tick.timeout.connect(self._judge)

    # Output

    @property
    def now(self) -> float:
        """Now, by the facts' clock."""
        return self._clock()

    @property
    def facts(self) -> Facts:
        """The three facts."""
        return self.broadcast.facts

    @facts.setter
    def facts(self, facts: Facts) -> None:
        self.broadcast = replace(self.broadcast, facts=facts)

    @property
    def history(self) -> tuple[Bitrate, ...]:
        """OBS's bitrate in the last minutes."""
        return self.broadcast.history

    @property
    def is_shown(self) -> bool:
        """Whether there is anything to show: the stream is on air, or OBS is or should be sending to it."""
        return self.stream is not None and self.verdict.level is not Level.OFF

    @property
    def live_s(self) -> float | None:
        """Seconds the stream has been live, at least (see ``start_seen``); None if it isn't."""
        return self.broadcast.length_s(self._wall()) if self.broadcast.is_on_air else None

    @property
    def start_seen(self) -> bool:
        """Whether the start of the broadcast was seen, so that ``live_s`` is all of it."""
        return self.broadcast.start_seen

    @property
    def summary(self) -> Summary | None:
        """How the last broadcast went; None if the stream is on air or never was."""
        return summary(self.broadcast)

    @property
    def outage(self) -> Prospect | None:
        """Forecast while OBS is reconnecting, or how long it was away until just now."""
        return self._outage.prospect(self.now)

    @property
    def is_out(self) -> bool:
        """Whether OBS is reconnecting."""
        return self._outage.is_out

    # Input

    def follow(self, stream: LiveStream, account: str = "") -> None:
        """Monitor this stream from now on, or take a newer version of it with its keys.

        :meth:`stream_read` brings its status. ``account``: its Access Token ID. Once closed, it follows none.
        """
        if self.has_ended:
            return
        is_new = self.stream is None
        self.stream = stream
        if is_new:
            every = delay(stream, 0, in_view=self._in_view)
            facts = Facts(fastpix=FastPixFact(since=self._clock(), every=every))
            self.broadcast = Broadcast(account=account, stream_id=stream.id, facts=facts)
        self._obs.follow(stream)
        if is_new:
            self._judge()

    def go_on(self, kept: Broadcast) -> None:
        """Go on with the stream's last broadcast, which an earlier run saved."""
        self.broadcast = on_air.resumed(kept, self.broadcast, self._wall())
        self._judge()

    def stream_read(self, stream: LiveStream) -> None:
        """Update the facts with a new answer from FastPix."""
        if self.stream is None or stream.id != self.stream.id:
            return
        before = self.facts.fastpix
        fact = replace(before, every=delay(stream, 0, in_view=self._in_view))
        self.stream, self.error = stream, None
        fastpix = fastpix_read(fact, stream.status, self._clock())
        self.facts = replace(self.facts, fastpix=fastpix, window_s=stream.reconnect_window or DEFAULT_WINDOW)
        known = before.status if before.seen is not None else Status.UNKNOWN
        was_on_air = self.broadcast.is_on_air
        self.broadcast = on_air.status_read(self.broadcast, stream, known, self._wall())
        self.has_just_ended = not self.broadcast.is_on_air and (was_on_air or self.has_just_ended)
        self.broadcast = on_air.viewed(self.broadcast, self.viewers, self._wall())
        self._judge()

    def reading_failed(self, error: AppError) -> None:
        """Record that FastPix couldn't be asked."""
        self.error = error
        self._judge()

    def viewers_counted(self, numbers: ViewerNumbers) -> None:
        """Record the numbers of viewers. They're shown with the stream, which is read next."""
        self.viewers = numbers

    def stream_deleted(self) -> None:
        """End the broadcast, because the stream was deleted."""
        if self.broadcast.is_on_air:
            self.broadcast = on_air.finished(self.broadcast, self._wall())
        self.facts = replace(self.facts, fastpix=replace(self.facts.fastpix, status=Status.IDLE))
        self._judge()

    def obs_state_changed(self, state: StreamState) -> None:
        """Update the facts by OBS's report that its output changed."""
        self._obs.obs_state_changed(state)
        if state is StreamState.STARTING and self.stream is not None:
            self.facts = replace(self.facts, meant=True)

    def obs_came(self) -> None:
        """Start polling OBS, which is now connected."""
        self._obs.came()

    def obs_gone(self, *, closed: bool = False) -> None:
        """Stop polling OBS, which is no longer connected; ``closed``: because it isn't running."""
        self._obs.gone(closed=closed)

    def set_in_view(self, *, in_view: bool) -> None:
        """Poll more often while the window is visible, and less often otherwise."""
        if in_view == self._in_view:
            return
        self._in_view = in_view
        self._playlist.set_in_view(in_view=in_view)
        self._obs.set_in_view(in_view=in_view)
        if self.stream is None:
            return
        if not in_view:  # facts that are polled less often stay valid longer
            fastpix = replace(self.facts.fastpix, every=delay(self.stream, 0, in_view=False))
            self.facts = replace(self.facts, obs=self._obs.fact, fastpix=fastpix)
        self._tick.stop()
        self._judge()

    async def close(self) -> None:
        """Stop polling."""
        self.stream = None
        self._tick.stop()
        await super().close()
        for each in (self._obs, self._playlist, self._outage):
            await each.close()

    # OBS

    def _obs_polled(self) -> None:
        before, obs = self.facts.obs, self._obs.fact
        was_off = before.state is ObsState.OFF
        meant = obs.is_active if was_off else self.facts.meant and obs.state is not ObsState.OFF
        self._outage.update(obs, self.facts.window_s, self._clock())
        self.facts = replace(self.facts, obs=obs, meant=meant, lost_at=self._outage.lost_at)
        self._judge()
        is_new = obs.state not in (before.state, ObsState.STARTING) and before.seen is not None
        if is_new and self.is_shown and before.goes_here is not False:
            self.hinted.emit()

    def _record_output(self, status: OutputStatus) -> None:
        """Record the bitrate, and since when OBS has been sending."""
        obs, now = self._obs.fact, self._clock()
        sends = obs.state is ObsState.SENDING and obs.goes_here is not False
        rate = Bitrate(now, obs.kbps if sends else None)
        self.broadcast = on_air.obs_rate(self.broadcast, rate, self._wall())
        if sends and self.facts.fastpix.receives:
            self.broadcast = on_air.obs_sent(self.broadcast, status.duration_s, self._wall())

    # Viewers

    def _playlist_polled(self) -> None:
        before, state = self.facts.viewers.state, self._playlist.fact.state
        self._judge()
        if before is not state and (state in _GONE or before in _GONE):
            self.hinted.emit()

    def _watch_viewers(self) -> None:
        """Follow the playlist if there may be one, and drop it otherwise."""
        stream, obs = self.stream, self.facts.obs
        sends = obs.is_active and obs.goes_here is not False
        if stream is None or not (self.facts.fastpix.receives or sends):
            self._playlist.leave()
        elif stream.playback is None:
            self._playlist.cannot_ask(WhyUnchecked.REFUSED)
        elif stream.playback.restrictions.refuse_us:
            self._playlist.cannot_ask(WhyUnchecked.WEBSITE_ONLY)
        elif stream.access is not Access.PUBLIC:
            read = partial(self._private_playlists.read, self.broadcast.account, stream)
            self._playlist.follow(f"private {stream.id}", read)
        else:
            # Without the rewind part: that playlist may be long, and its end is the same.
            self._playlist.follow(hls_address(stream.playback, self._addresses(), dvr=False))

    # The verdict

    def _judge(self) -> None:
        if self.stream is None:
            return
        self._watch_viewers()
        self.facts = replace(self.facts, viewers=self._playlist.fact)
        now = self._clock()
        before, self.verdict = self.verdict, judge(self.facts, now)
        self.broadcast = on_air.judged(self.broadcast, self.verdict, now, self._wall())
        if self.is_shown and not self._tick.isActive():
            pace = TICK_S if self._in_view else TICK_HIDDEN_S
            self._tick.start(round(pace * 1000 / self._hurry))
        self.changed.emit()
        if (before.level, before.finding) != (self.verdict.level, self.verdict.finding):
            self.verdictChanged.emit(self.verdict)
