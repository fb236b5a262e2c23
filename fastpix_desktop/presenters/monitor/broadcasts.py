"""All broadcasts: the open stream's, and every one that is on air, whatever page is open."""

import time
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, FileTrouble, NotFound
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.ports.broadcasts import AnyAccount, BroadcastStore
from fastpix_desktop.presenters.presenter import Presenter, Task, Tasks
from fastpix_desktop.presenters.streams.watch import StreamWatch

if TYPE_CHECKING:  # loaded when a stream is first monitored
    from fastpix_desktop.domain.monitor.broadcast import Broadcast, LastLive
    from fastpix_desktop.domain.monitor.viewers import ViewerNumbers
    from fastpix_desktop.domain.obs.status import StreamState
    from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor

SAVE_S: Final = 20.0
"""Seconds between two saves of a broadcast that goes on, for the summary after a crash."""
_ON_AIR: Final = (Status.ACTIVE, Status.PREPARING)


class Broadcasts(Presenter):
    """Keeps a monitor for each of them, and drops it after the end, unless the stream is open."""

    changed = Signal()
    """Something shown about a broadcast has changed, at least once a second while one is on air."""
    keptChanged = Signal()
    """A monitor was made or dropped."""
    verdictChanged = Signal(object)
    """The StreamMonitor whose verdict has another level or finding."""
    openHinted = Signal()
    """FastPix should be asked about the open stream at once, and more often for a while."""
    streamRead = Signal(LiveStream)
    """A LiveStream, as it is now."""
    lastLiveChanged = Signal()

    def __init__(self, api: AnyAccount, store: BroadcastStore, make: "Callable[[], StreamMonitor]") -> None:
        """Keep none. ``make`` makes a monitor."""
        super().__init__()
        self._api = api
        self._store = store
        self._make = make
        self._loading = Tasks(self, "load")
        self._loading_last_live = Task(self, "load last live")
        self._account = ""
        self._open_id = ""
        self._in_view = True
        self._monitors: dict[str, StreamMonitor] = {}
        self._watches: dict[str, StreamWatch] = {}
        """Those that poll FastPix for a stream that isn't open."""
        self._saved: dict[str, tuple[Broadcast | None, float]] = {}
        """What was saved last, and when. A stream isn't in it before its last broadcast was loaded."""
        self.last_live: Mapping[str, LastLive] = {}
        """When the account's streams were last live, by stream ID."""

    # Output

    @property
    def monitors(self) -> "tuple[StreamMonitor, ...]":
        """The monitors of all streams that are kept."""
        return tuple(self._monitors.values())

    @property
    def on_air(self) -> "tuple[StreamMonitor, ...]":
        """The monitors of the streams that are live, the worst first."""
        known = (each for each in self._monitors.values() if each.facts.fastpix.seen is not None)
        live = (each for each in known if each.broadcast.is_on_air)
        return tuple(sorted(live, key=lambda each: each.verdict.level.urgency))

    @property
    def open_id(self) -> str:
        """The ID of the open stream; empty if there is none."""
        return self._open_id

    def find(self, stream_id: str) -> "StreamMonitor | None":
        """Return a stream's monitor, if it's kept."""
        return self._monitors.get(stream_id)

    # Streams

    def use(self, account: str) -> None:
        """Use another account from now on (an Access Token ID). Streams that are live go on."""
        if account != self._account:
            self._account = account
            self.last_live = {}
            self._loading_last_live.start(self._load_last_live(account))

    def forget_others(self, accounts: Collection[str]) -> None:
        """Drop the streams of accounts that were signed out of."""
        self._api.forget_others(accounts)
        for stream_id, monitor in list(self._monitors.items()):
            if monitor.broadcast.account not in accounts:
                self._drop(stream_id)

    def open(self, stream: LiveStream | None) -> "StreamMonitor | None":
        """Monitor the open stream, whose answers :meth:`stream_read` brings; return its monitor.

        None if no stream is open, or once closed.
        """
        before, self._open_id = self._open_id, stream.id if stream is not None else ""
        if self.has_ended:
            return None
        monitor = None
        if stream is not None:
            monitor = self._keep(stream)
            if (watch := self._watches.pop(stream.id, None)) is not None:
                self.spawn(f"leave {stream.id}", watch.close())
        if before and before != self._open_id:
            self._left(before)
        return monitor

    def list_changed(self, streams: Collection[LiveStream]) -> None:
        """Monitor what is live in the list, and read whether it still is."""
        if self.has_ended:
            return
        for stream in streams:
            if stream.status in _ON_AIR and stream.id not in self._monitors:
                self._keep(stream)
                self._poll(stream, at_once=True)

    def stream_read(self, stream: LiveStream) -> None:
        """Pass on a new answer from FastPix; monitor a stream that it shows live."""
        if (monitor := self._monitors.get(stream.id)) is not None:
            monitor.stream_read(stream)
        elif stream.status in _ON_AIR and not self.has_ended:
            monitor = self._keep(stream)
            monitor.stream_read(stream)
            self._poll(stream)

    def reading_failed(self, stream_id: str, error: AppError) -> None:
        """Record that FastPix couldn't be asked about a stream, or that the stream is gone."""
        if (monitor := self._monitors.get(stream_id)) is None:
            return
        monitor.reading_failed(error)
        if isinstance(error, NotFound):
            monitor.stream_deleted()

    def viewers_counted(self, stream_id: str, numbers: "ViewerNumbers") -> None:
        """Record a stream's numbers of viewers; :meth:`stream_read` follows."""
        if (monitor := self._monitors.get(stream_id)) is not None:
            monitor.viewers_counted(numbers)

    # OBS

    def obs_state_changed(self, state: "StreamState") -> None:
        """Pass on OBS's report that its output changed."""
        for monitor in self.monitors:
            monitor.obs_state_changed(state)

    def obs_came(self) -> None:
        """Start polling OBS, which is now connected."""
        for monitor in self.monitors:
            monitor.obs_came()

    def obs_gone(self, *, closed: bool) -> None:
        """Stop polling OBS, which is no longer connected; ``closed``: because it isn't running."""
        for monitor in self.monitors:
            monitor.obs_gone(closed=closed)

    def set_in_view(self, *, in_view: bool) -> None:
        """Poll more often while the window is visible, and less often otherwise."""
        self._in_view = in_view
        for monitor in self._monitors.values():
            monitor.set_in_view(in_view=in_view)
        for watch in self._watches.values():
            watch.set_in_view(in_view=in_view)

    async def close(self) -> None:
        """Save what goes on, and stop polling. No monitor is made or dropped meanwhile, nor later."""
        self.start_no_more()
        for monitor in self.monitors:
            if monitor.broadcast.is_on_air and monitor.broadcast.stream_id in self._saved:
                with suppress(AppError):
                    await self._store.save(monitor.broadcast)
        for each in (*self._watches.values(), *self._monitors.values()):
            await each.close()
        await super().close()

    # Inside

    def _keep(self, stream: LiveStream) -> "StreamMonitor":
        monitor = self._monitors.get(stream.id)
        if monitor is not None:
            monitor.follow(stream)
            return monitor
        monitor = self._monitors[stream.id] = self._make()
        monitor.set_in_view(in_view=self._in_view)
        monitor.follow(stream, self._account)
        monitor.hinted.connect(partial(self._hint, stream.id))
        monitor.changed.connect(partial(self._monitor_changed, stream.id))
        monitor.verdictChanged.connect(lambda _verdict: self.verdictChanged.emit(monitor))
        self._loading.start(stream.id, self._load(monitor))
        self.keptChanged.emit()
        return monitor

    def _poll(self, stream: LiveStream, *, at_once: bool = False) -> None:
        """Poll FastPix about a stream that isn't open."""
        account = self._monitors[stream.id].broadcast.account
        watch = self._watches[stream.id] = StreamWatch(self._api.reads_of(account))
        watch.set_in_view(in_view=self._in_view)
        watch.viewersSeen.connect(partial(self.viewers_counted, stream.id))
        watch.seen.connect(self.stream_read)
        watch.seen.connect(self.streamRead)
        watch.failed.connect(partial(self.reading_failed, stream.id))
        watch.follow(stream)
        if at_once:
            watch.poll()

    def _hint(self, stream_id: str) -> None:
        """Poll FastPix about a stream now, and more often for a while."""
        if stream_id == self._open_id:
            self.openHinted.emit()
        elif (watch := self._watches.get(stream_id)) is not None:
            watch.hint()

    def _left(self, stream_id: str) -> None:
        """Go on with a stream that was open if it's on air, and drop it otherwise."""
        monitor = self._monitors.get(stream_id)
        if monitor is None or monitor.stream is None:
            return
        if self._is_over(monitor):
            self._drop(stream_id)
        else:
            self._poll(monitor.stream)

    @staticmethod
    def _is_over(monitor: "StreamMonitor") -> bool:
        return not monitor.is_shown and not monitor.broadcast.is_on_air

    def _drop(self, stream_id: str) -> None:
        if self.has_ended:  # it's closed with the others
            return
        self._loading.stop(stream_id)
        monitor, watch = self._monitors.pop(stream_id), self._watches.pop(stream_id, None)
        self._saved.pop(stream_id, None)
        monitor.blockSignals(True)
        if watch is not None:
            watch.leave()
            self.spawn(f"close {stream_id}", watch.close())
        self.spawn(f"close {stream_id}", monitor.close())
        self.keptChanged.emit()
        self.changed.emit()

    def _monitor_changed(self, stream_id: str) -> None:
        monitor = self._monitors[stream_id]
        self._save(monitor)
        was_read = monitor.facts.fastpix.seen is not None
        if stream_id != self._open_id and was_read and self._is_over(monitor):
            self._drop(stream_id)
        else:
            self.changed.emit()

    # The database

    async def _load_last_live(self, account: str) -> None:
        with suppress(FileTrouble):  # the list reports it
            self.last_live = {**await self._store.last_live(account), **self.last_live}
            self.lastLiveChanged.emit()

    async def _load(self, monitor: "StreamMonitor") -> None:
        broadcast, kept = monitor.broadcast, None
        with suppress(FileTrouble):
            kept = await self._store.last(broadcast.account, broadcast.stream_id)
        self._saved[broadcast.stream_id] = (kept, float("-inf"))
        if kept is not None:
            monitor.go_on(kept)
        self._save(monitor)

    def _save(self, monitor: "StreamMonitor") -> None:
        """Save a broadcast that has begun, changed or ended, and now and then one that goes on."""
        now, broadcast = time.monotonic(), monitor.broadcast
        stream_id = broadcast.stream_id
        if broadcast.since is None or stream_id not in self._saved:
            return
        before, saved_at = self._saved[stream_id]
        is_new = before is None or _main_points(before) != _main_points(broadcast)
        if not self.has_ended and (is_new or (broadcast.is_on_air and now - saved_at > SAVE_S)):
            self._saved[stream_id] = (broadcast, now)
            self.spawn(f"save {stream_id}", self._write(broadcast))
            last = broadcast.last_live
            if is_new and last is not None and broadcast.account == self._account:
                self.last_live = {**self.last_live, stream_id: last}
                self.lastLiveChanged.emit()

    async def _write(self, broadcast: "Broadcast") -> None:
        with suppress(FileTrouble):
            await self._store.save(broadcast)


def _main_points(broadcast: "Broadcast") -> tuple[object, ...]:
    return broadcast.start_seen, broadcast.ended, broadcast.interruptions, broadcast.since is None
