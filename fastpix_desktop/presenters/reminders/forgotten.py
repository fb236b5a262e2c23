"""Reminders of live streams: OBS is silent, or the computer was asleep."""

import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.errors import AppError, NotFound, OutcomeUnknown
from fastpix_desktop.domain.reminders import Notice, ReminderKind, patience_s, was_asleep
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter, Task, Tasks
from fastpix_desktop.presenters.streams.ending import end_broadcast
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter

if TYPE_CHECKING:  # created when a stream is first shown
    from fastpix_desktop.presenters.obs.connection import ObsConnection

POLL_S: Final = 60.0
"""Time between two checks of live streams. There are none if nothing is live."""
SETTLED_MS: Final = 2000
"""Delay after a change in OBS: just after a stop, it may still report streaming (seen on 29.0.2)."""
FRESH_S: Final = 45.0
"""Age up to which another presenter's answer is used instead of asking again."""
END_S: Final = 10.0
"""Seconds to wait for a stream to end on quit."""
OBS_S: Final = 4.0
"""Seconds to wait for OBS to stop before FastPix ends the stream: with a stream delay, OBS takes longer."""


class LiveReminders(Presenter):
    """Watches the live streams of the list, and reminds of those left live."""

    changed = Signal()
    """The notices have changed."""
    told = Signal(object)
    """A new Notice."""
    streamEnded = Signal(object)
    """The ended LiveStream, as it is now."""
    allEnded = Signal(object)
    """Result of :meth:`end_all`: None, or the AppError of a stream that may still be live."""

    def __init__(
        self,
        api: StreamsApi,
        streams: StreamsPresenter,
        preferences: Preferences,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._api = api
        self._streams = streams
        self._link: ObsConnection | None = None
        self._preferences = preferences
        self._monotonic, self._wall = monotonic, wall
        self._clocks = (wall(), monotonic())
        self._taken: tuple[LiveStream, ...] = ()
        self._active: dict[str, LiveStream] = {}
        self._seen: dict[str, float] = {}
        """When each live stream was last read from FastPix."""
        self._silent: dict[str, float] = {}
        """Since when OBS has been silent."""
        self._sent: set[str] = set()
        """Streams OBS was seen sending to."""
        self._woken: set[str] = set()
        """Streams that were live when the computer went to sleep, and haven't been read since."""
        self._kept: set[str] = set()
        """Streams to keep live, until OBS sends to them again or they end."""
        self.notices: tuple[Notice, ...] = ()
        """The notices, most urgent first."""
        self.patience = END_S
        self.looking = Task(self, "look")
        self._ending = Tasks(self, "end")
        """By the stream's ID."""
        self._ending_all = Task(self, "end all")
        self._timer = QTimer(self, interval=round(POLL_S * 1000))
        self._timer.timeout.connect(self._look)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._look)

    def listen_to(self, link: "ObsConnection") -> None:
        """Use this OBS from now on, while it's connected."""
        self._link = link
        link.streamStateChanged.connect(self._obs_changed)

    # Commands

    @property
    def live(self) -> tuple[LiveStream, ...]:
        """The live streams, as FastPix says, without those to keep live."""
        return tuple(each for key, each in self._active.items() if key in self._seen.keys() - self._kept)

    def end(self, stream: LiveStream) -> None:
        """Stop OBS if it's sending to the stream, and end the stream on FastPix."""
        self._take_back(stream.id)
        if not self._ending.runs(stream.id):
            self._ending.start(stream.id, self._end_one(stream))

    def end_all(self) -> None:
        """End all live streams within a time limit, because the person wants to quit."""
        self._ending_all.start(self._end_all(self.live))

    def stop_ending(self) -> None:
        """Stop ending streams, because the person stays."""
        self._ending_all.stop()

    def keep(self, notice: Notice) -> None:
        """Keep the stream live, and don't remind of it until OBS sends to it again."""
        self._take_back(notice.stream.id)
        if notice.stream.id in self._active:
            self._kept.add(notice.stream.id)

    async def close(self) -> None:
        """Stop polling."""
        for timer in (self._timer, self._settled):
            timer.stop()
        self._active.clear()
        await super().close()

    # Facts from other presenters

    def take_list(self) -> None:
        """Watch over the streams of the list that are live."""
        streams = self._streams.streams
        if streams is self._taken:  # a search: the list itself hasn't changed
            return
        self._taken = streams
        self._notice_sleep()
        active = {each.id: each for each in streams if each.status is Status.ACTIVE}
        gone = self._active.keys() - active.keys()
        new = active.keys() - self._active.keys()
        self._active = active
        known = {each.id: each for each in streams} if gone or self.notices else {}
        for stream_id in gone:
            self._is_over(stream_id, known.get(stream_id))
        for notice in self.notices:
            if notice.stream.id not in known:
                self._take_back(notice.stream.id)
        if not active:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        for stream_id in new:
            self._take_back(stream_id)
        if new:
            self._look()

    def _is_over(self, stream_id: str, stream: LiveStream | None) -> None:
        """Handle a stream that is no longer live, or (None) no longer in the list."""
        self._take_back(stream_id)
        for kept in (self._seen, self._silent):
            kept.pop(stream_id, None)
        for ids in (self._kept, self._sent):
            ids.discard(stream_id)
        if stream_id in self._woken and stream is not None:
            self._tell(Notice(ReminderKind.ENDED_ASLEEP, stream))
        self._woken.discard(stream_id)

    def take_seen(self, stream: LiveStream) -> None:
        """Record that a stream was just read from FastPix."""
        self._notice_sleep()
        if stream.status is Status.ACTIVE:
            self._seen[stream.id] = self._monotonic()
            if stream.id in self._woken:
                self._woken.discard(stream.id)
                self._tell(Notice(ReminderKind.SLEPT, stream))

    def _obs_changed(self) -> None:
        if self._active:
            self._settled.start()

    def _notice_sleep(self) -> None:
        wall, monotonic = self._wall(), self._monotonic()
        before, self._clocks = self._clocks, (wall, monotonic)
        if self._active and was_asleep(wall - before[0], monotonic - before[1], POLL_S):
            self._woken |= self._seen.keys() & self._active.keys()
            self._look()

    # Looking

    def _look(self) -> None:
        self._notice_sleep()
        if not self.looking.is_running:
            self.looking.start(self._look_at_all())

    async def _look_at_all(self) -> None:
        for stream_id in tuple(self._active):
            if stream_id not in self._active:  # of an account that was signed out or switched meanwhile
                continue
            age = self._monotonic() - self._seen.get(stream_id, float("-inf"))
            if age > FRESH_S or stream_id in self._woken:
                await self._read(stream_id)
            if stream_id in self._active and not self._ending.runs(stream_id):
                await self._listen(self._active[stream_id])

    async def _read(self, stream_id: str) -> None:
        try:
            stream = await self._api.stream(stream_id)
        except NotFound:
            if stream_id in self._active:  # otherwise another account was asked
                self._streams.remove(stream_id)
        except AppError:
            pass  # the next check is soon
        else:
            self._streams.update(stream)
            self.take_seen(stream)

    async def _listen(self, stream: LiveStream) -> None:
        """Find out how long OBS has been silent for a stream."""
        sends = None
        with suppress(AppError):
            sends = await self._obs_sends(stream)
        if stream.id not in self._active:
            return
        if sends is not False:
            self._silent.pop(stream.id, None)
            self._take_back(stream.id, ReminderKind.SILENT)
            if sends:
                self._sent.add(stream.id)
                self._kept.discard(stream.id)
            return
        now = self._monotonic()
        silent_s = now - self._silent.setdefault(stream.id, now)
        if silent_s > patience_s(stream) and stream.id not in self._kept and stream.id in self._seen:
            self._tell(Notice(ReminderKind.SILENT, stream, silent_s))

    async def _obs_sends(self, stream: LiveStream) -> bool | None:
        """Return whether OBS is sending to a stream, or trying to; None if unknown."""
        from fastpix_desktop.presenters.obs import commands  # noqa: PLC0415 - see above

        if self._link is None:
            return None
        if not self._link.is_connected:  # an OBS that was sending and was closed is silent
            return False if self._link.is_closed and stream.id in self._sent else None
        return await commands.sends_to(self._link, stream, self._preferences.addresses)

    # Ending

    async def _end_one(self, stream: LiveStream) -> None:
        try:
            now = await self._end(stream)
        except AppError as error:
            self._ending.release(stream.id)
            self._tell(Notice(ReminderKind.END_FAILED, stream, error=error))
        except Exception:
            self._tell(Notice(ReminderKind.END_FAILED, stream, error=OutcomeUnknown()))
            raise
        else:
            self._ending.release(stream.id)
            self._streams.update(now)
            self.streamEnded.emit(now)

    async def _end_all(self, streams: tuple[LiveStream, ...]) -> None:
        import asyncio  # noqa: PLC0415 - slow to import

        error: AppError | None = None
        try:
            async with asyncio.timeout(self.patience):
                for stream in streams:
                    self._streams.update(await self._end(stream))
        except TimeoutError:
            error = OutcomeUnknown()
        except AppError as caught:
            error = caught
        except Exception:
            self.allEnded.emit(OutcomeUnknown())  # the person waits for it before quitting
            raise
        self._ending_all.release()
        self.allEnded.emit(error)

    async def _end(self, stream: LiveStream) -> LiveStream:
        """End a stream, first in OBS, which would continue sending; return the stream's new state."""
        import asyncio  # noqa: PLC0415 - slow to import

        from fastpix_desktop.presenters.obs import commands  # noqa: PLC0415 - see above

        with suppress(AppError, TimeoutError):
            async with asyncio.timeout(OBS_S):
                if self._link is not None and await self._obs_sends(stream):
                    await commands.stop(self._link)
        return await end_broadcast(stream.id, self._api.finish, self._api.stream)

    # Notices

    def _tell(self, notice: Notice) -> None:
        others = [each for each in self.notices if each.stream.id != notice.stream.id]
        before = [each for each in self.notices if each.stream.id == notice.stream.id]
        self.notices = tuple(sorted([*others, notice], key=lambda each: each.why))
        self.changed.emit()
        if notice.why not in [each.why for each in before]:
            self.told.emit(notice)

    def _take_back(self, stream_id: str, why: ReminderKind | None = None) -> None:
        left = tuple(
            each for each in self.notices if each.stream.id != stream_id or why not in (None, each.why)
        )
        if left != self.notices:
            self.notices = left
            self.changed.emit()
