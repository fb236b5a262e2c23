"""Reminders of live streams: OBS is silent, or the computer was asleep."""

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.errors import AppError, NotFound
from fastpix_desktop.domain.reminders import Notice, ReminderKind, patience_s
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Task
from fastpix_desktop.presenters.reminders.ending import StreamEnder
from fastpix_desktop.presenters.reminders.notices import NoticeList, Silence
from fastpix_desktop.presenters.reminders.sleep import SleepDetector
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter

POLL_S: Final = 60.0
"""Time between two checks of live streams. There are none if nothing is live."""
SETTLED_MS: Final = 2000
"""Delay after a change in OBS: just after a stop, it may still report streaming (seen on 29.0.2)."""
FRESH_S: Final = 45.0
"""Age up to which another presenter's answer is used instead of asking again."""


class LiveReminders(StreamEnder):
    """Watches the live streams of the list, and reminds of those left live."""

    changed = Signal()
    """The notices have changed."""
    told = Signal(Notice)
    """A new Notice."""

    def __init__(
        self,
        api: StreamsApi,
        streams: StreamsPresenter,
        preferences: Preferences,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(api, streams, preferences)
        self._monotonic = monotonic
        self._sleep = SleepDetector(wall, monotonic)
        self._taken: tuple[LiveStream, ...] = ()
        self._active: dict[str, LiveStream] = {}
        self._seen: dict[str, float] = {}
        """When each live stream was last read from FastPix."""
        self._silence = Silence(monotonic)
        self._woken: set[str] = set()
        """Streams that were live when the computer went to sleep, and haven't been read since."""
        self._kept: set[str] = set()
        """Streams to keep live, until OBS sends to them again or they end."""
        self._notices = NoticeList()
        self.checking = Task(self, "check")
        self.endFailed.connect(
            lambda stream, error: self._tell(Notice(ReminderKind.END_FAILED, stream, error=error))
        )
        self._timer = QTimer(self, interval=round(POLL_S * 1000))
        self._timer.timeout.connect(self._check)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._check)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The notices, most urgent first."""
        return self._notices.all

    @property
    def live(self) -> tuple[LiveStream, ...]:
        """The live streams, as FastPix says, without those to keep live."""
        return tuple(each for key, each in self._active.items() if key in self._seen.keys() - self._kept)

    def end(self, stream: LiveStream) -> None:
        """Stop OBS if it's sending to the stream, and end the stream on FastPix."""
        self._remove(stream.id)
        super().end(stream)

    def keep(self, notice: Notice) -> None:
        """Keep the stream live, and don't remind of it until OBS sends to it again."""
        self._remove(notice.stream.id)
        if notice.stream.id in self._active:
            self._kept.add(notice.stream.id)

    async def close(self) -> None:
        """Stop polling."""
        self._timer.stop()
        self._settled.stop()
        self._active.clear()
        await super().close()

    def list_changed(self) -> None:
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
                self._remove(notice.stream.id)
        if not active:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        for stream_id in new:
            self._remove(stream_id)
        if new:
            self._check()

    def _is_over(self, stream_id: str, stream: LiveStream | None) -> None:
        """Handle a stream that is no longer live, or (None) no longer in the list."""
        self._remove(stream_id)
        self._seen.pop(stream_id, None)
        self._silence.forget(stream_id)
        for ids in (self._kept, self._sent):
            ids.discard(stream_id)
        if stream_id in self._woken and stream is not None:
            self._tell(Notice(ReminderKind.ENDED_ASLEEP, stream))
        self._woken.discard(stream_id)

    def stream_read(self, stream: LiveStream) -> None:
        """Record that a stream was just read from FastPix."""
        self._notice_sleep()
        if stream.status is Status.ACTIVE:
            self._seen[stream.id] = self._monotonic()
            if stream.id in self._woken:
                self._woken.discard(stream.id)
                self._tell(Notice(ReminderKind.SLEPT, stream))

    def check_soon(self) -> None:
        """Check the live streams in a moment: OBS has changed what it does."""
        if self._active:
            self._settled.start()

    def _notice_sleep(self) -> None:
        if self._sleep.has_slept(POLL_S) and self._active:
            self._woken |= self._seen.keys() & self._active.keys()
            self._check()

    def _check(self) -> None:
        self._notice_sleep()
        if not self.checking.is_running:
            self.checking.start(self._check_all())

    async def _check_all(self) -> None:
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
            self.stream_read(stream)

    async def _listen(self, stream: LiveStream) -> None:
        """Find out how long OBS has been silent for a stream."""
        sends = None
        with suppress(AppError):
            sends = await self.obs_sends_to(stream)
        if stream.id not in self._active:
            return
        silent_s = self._silence.note(stream.id, sends)
        if sends is not False:
            self._remove(stream.id, ReminderKind.SILENT)
        if sends:
            self._sent.add(stream.id)
            self._kept.discard(stream.id)
        if silent_s > patience_s(stream) and stream.id not in self._kept and stream.id in self._seen:
            self._tell(Notice(ReminderKind.SILENT, stream, silent_s))

    def _tell(self, notice: Notice) -> None:
        is_news = self._notices.add(notice)
        self.changed.emit()
        if is_news:
            self.told.emit(notice)

    def _remove(self, stream_id: str, why: ReminderKind | None = None) -> None:
        if self._notices.drop(stream_id, why):
            self.changed.emit()
