"""Actions on a stream: turn it on or off, end its broadcast, delete it."""

from dataclasses import replace
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal

from fastpix_desktop.domain.errors import AppError, NotFound, OutcomeUnknown, WentLive
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.presenter import Operation, Presenter

UNDO_MS: Final = 8000
ON_AIR: Final = (Status.ACTIVE, Status.PREPARING)


class Action(StrEnum):
    """An action on a stream."""

    TURN_ON = "turn on"
    TURN_OFF = "turn off"
    END = "end"
    DELETE = "delete"


class StreamActions(Presenter):
    """Carries out an action once, and checks its outcome if the answer is lost.

    Every action leads to a state that can be read. So an unknown outcome is settled by reading, and nothing
    is sent twice automatically.
    """

    done = Signal(object, object)
    """An Action, and the LiveStream as it is now (or was, if deleted)."""
    failed = Signal(object, object, object)
    """An Action, the LiveStream, and the AppError."""
    refreshed = Signal(LiveStream)
    """The LiveStream, read again after a refusal: its state was different than expected."""
    busyChanged = Signal(str)
    """The ID of a stream whose action has begun or ended."""
    deletePending = Signal(tuple)
    """The LiveStreams (a tuple) that will be deleted soon, unless the person undoes it."""
    deleteDropped = Signal(tuple, bool)
    """The LiveStreams (a tuple) that stay, and whether the person undid the deletion."""

    def __init__(self, api: StreamsApi) -> None:
        super().__init__()
        self._api = api
        self._calls = {
            Action.TURN_ON: api.enable,
            Action.TURN_OFF: api.disable,
            Action.END: api.finish,
            Action.DELETE: api.delete,
        }
        self._under_way: dict[str, Operation] = {}
        """By the stream's ID."""
        self.pending: tuple[LiveStream, ...] = ()
        """The streams that will be deleted soon."""
        self._undo_timer = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._undo_timer.setTimerType(Qt.TimerType.PreciseTimer)  # otherwise 9 s may be shown as left of 8
        self._undo_timer.timeout.connect(self._delete_pending)

    @property
    def undo_left_ms(self) -> int:
        """Milliseconds left to undo a deletion; 0 if there is none."""
        return max(self._undo_timer.remainingTime(), 0)

    def is_busy(self, stream_id: str) -> bool:
        """Whether an action on that stream is in progress."""
        return stream_id in self._under_way

    def turn_on(self, stream: LiveStream) -> None:
        """Turn the stream on."""
        self._begin(Action.TURN_ON, stream)

    def turn_off(self, stream: LiveStream) -> None:
        """Turn the stream off, which cuts off a sending encoder."""
        self._begin(Action.TURN_OFF, stream)

    def end(self, stream: LiveStream) -> None:
        """End the broadcast."""
        self._begin(Action.END, stream)

    def delete(self, *streams: LiveStream) -> None:
        """Delete streams: at once if one is on air, otherwise after some time to undo them all."""
        free = [each for each in streams if not self.is_busy(each.id)]
        if not free:
            return
        self._delete_pending()
        for each in free:
            if each.status in ON_AIR:
                self._begin(Action.DELETE, each)
        self.pending = tuple(each for each in free if each.status not in ON_AIR)
        if self.pending:
            self._undo_timer.start()
            self.deletePending.emit(self.pending)

    def undo(self) -> None:
        """Undo the deletion; nothing was sent."""
        self._drop_pending(by_person=True)

    def reset(self) -> None:
        """Stop everything, because another account is used from now on."""
        self._drop_pending(by_person=False)
        for operation in list(self._under_way.values()):
            operation.cancel()

    async def close(self) -> None:
        """Stop, and drop a pending deletion."""
        self._take_pending()
        await super().close()

    def _take_pending(self) -> tuple[LiveStream, ...]:
        streams, self.pending = self.pending, ()
        self._undo_timer.stop()
        return streams

    def _drop_pending(self, *, by_person: bool) -> None:
        if streams := self._take_pending():
            self.deleteDropped.emit(streams, by_person)

    def _delete_pending(self) -> None:
        for each in self._take_pending():
            self._begin(Action.DELETE, each)

    def _begin(self, action: Action, stream: LiveStream) -> None:
        if not self.is_busy(stream.id):
            operation = Operation(self, f"act on {stream.id}", busy=partial(self._note_busy, stream.id))
            self._under_way[stream.id] = operation
            operation.start(partial(self._carry_out, operation, action, stream))

    def _note_busy(self, stream_id: str, busy: bool) -> None:  # noqa: FBT001 - as Operation calls it
        if not busy:
            del self._under_way[stream_id]
        self.busyChanged.emit(stream_id)

    async def _carry_out(self, operation: Operation, action: Action, stream: LiveStream) -> None:
        error: AppError | None = None
        now: LiveStream | None = stream
        try:
            now = await self._do(action, stream)
        except AppError as caught:
            error = caught
            now = await self._read(stream)
        operation.finish()
        if error is None or (action is Action.DELETE and isinstance(error, NotFound)):
            self.done.emit(action, now or stream)
            return
        if now is not None and now is not stream:
            self.refreshed.emit(now)
        self.failed.emit(action, stream, error)

    async def _do(self, action: Action, stream: LiveStream) -> LiveStream:
        """Send the request; return the stream's new state."""
        if action is Action.DELETE and stream.status not in ON_AIR:
            now = await self._api.stream(stream.id)  # it was last read before the time to undo
            if now.status in ON_AIR:
                raise WentLive
        try:
            await self._calls[action](stream.id)
        except OutcomeUnknown:
            return await self._settle(action, stream)
        if action is Action.DELETE:
            return stream
        wanted = Status.DISABLED if action is Action.TURN_OFF else Status.IDLE
        return await self._read(stream) or replace(stream, status=wanted)

    async def _settle(self, action: Action, stream: LiveStream) -> LiveStream:
        """Check whether a request with a lost answer was carried out."""
        try:
            now = await self._api.stream(stream.id)
        except NotFound:
            if action is Action.DELETE:
                return stream
            raise
        except AppError:
            raise OutcomeUnknown from None
        if _has_happened(action, now):
            return now
        raise OutcomeUnknown

    async def _read(self, stream: LiveStream) -> LiveStream | None:
        try:
            return await self._api.stream(stream.id)
        except AppError:
            return None


def _has_happened(action: Action, now: LiveStream) -> bool:
    match action:
        case Action.TURN_ON:
            return now.status is not Status.DISABLED
        case Action.TURN_OFF:
            return now.status is Status.DISABLED
        case Action.END:
            return now.status is not Status.ACTIVE
        case Action.DELETE:
            return False
