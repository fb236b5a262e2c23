"""The monitor of whichever stream is open, for pages that outlive the stream they show."""

from PySide6.QtCore import QObject, Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.monitor.bitrate import Bitrate
from fastpix_desktop.domain.monitor.broadcast import Broadcast
from fastpix_desktop.domain.monitor.finding import Verdict
from fastpix_desktop.domain.monitor.reconnect import Prospect
from fastpix_desktop.domain.monitor.summary import Summary
from fastpix_desktop.domain.monitor.verdict import Facts
from fastpix_desktop.domain.monitor.viewers import ViewerNumbers
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor


class OpenMonitor(QObject):
    """Has what the open stream's StreamMonitor has; with no stream open, what an idle one has."""

    changed = Signal()
    """Something shown has changed, or another stream is open."""
    verdictChanged = Signal(Verdict)
    """The Verdict, if its level or finding changed."""

    def __init__(self, idle: StreamMonitor) -> None:
        """Start with no stream open; ``idle`` follows none."""
        super().__init__()
        self._idle = self._monitor = idle
        self._connect()

    def show(self, monitor: StreamMonitor | None) -> None:
        """Pass on this monitor from now on, or (None) no stream's."""
        monitor = monitor or self._idle
        if monitor is self._monitor:
            return
        before, self._monitor = self._monitor, monitor
        before.changed.disconnect(self.changed)
        before.verdictChanged.disconnect(self.verdictChanged)
        self._connect()
        self.changed.emit()
        was, verdict = before.verdict, monitor.verdict
        if (was.level, was.finding) != (verdict.level, verdict.finding):
            self.verdictChanged.emit(verdict)

    def _connect(self) -> None:
        self._monitor.changed.connect(self.changed)
        self._monitor.verdictChanged.connect(self.verdictChanged)

    @property
    def stream(self) -> LiveStream | None:
        """The open stream."""
        return self._monitor.stream

    @property
    def broadcast(self) -> Broadcast:
        """Its broadcast."""
        return self._monitor.broadcast

    @property
    def summary(self) -> Summary | None:
        """How its last broadcast went; None if it's on air or never was."""
        return self._monitor.summary

    @property
    def has_just_ended(self) -> bool:
        """Whether its broadcast's end was seen since it was opened."""
        return self._monitor.has_just_ended

    @property
    def verdict(self) -> Verdict:
        """The verdict."""
        return self._monitor.verdict

    @property
    def facts(self) -> Facts:
        """The three facts."""
        return self._monitor.facts

    @property
    def history(self) -> tuple[Bitrate, ...]:
        """OBS's bitrate in the last minutes."""
        return self._monitor.history

    @property
    def viewers(self) -> ViewerNumbers:
        """FastPix's numbers of viewers."""
        return self._monitor.viewers

    @property
    def error(self) -> AppError | None:
        """The last poll's error, if FastPix couldn't be asked."""
        return self._monitor.error

    @property
    def now(self) -> float:
        """Now, by the facts' clock."""
        return self._monitor.now

    @property
    def is_shown(self) -> bool:
        """Whether there is anything to show."""
        return self._monitor.is_shown

    @property
    def live_s(self) -> float | None:
        """Seconds the stream has been live, at least (see ``start_seen``); None if it isn't."""
        return self._monitor.live_s

    @property
    def start_seen(self) -> bool:
        """Whether the start of the broadcast was seen."""
        return self._monitor.start_seen

    @property
    def outage(self) -> Prospect | None:
        """Forecast while OBS is reconnecting, or how long it was away until just now."""
        return self._monitor.outage

    @property
    def is_out(self) -> bool:
        """Whether OBS is reconnecting."""
        return self._monitor.is_out
