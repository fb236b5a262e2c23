"""Does what the stage offers: each act is the whole step."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.stage.rules import sends_here
from fastpix_desktop.domain.stage.situation import ObsIs, Situation
from fastpix_desktop.domain.stage.step import Act, NextStep, State
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.obs import commands
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.presenter import Operation, Presenter
from fastpix_desktop.presenters.stage.gather import Sources
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter

ASKED: Final = frozenset(
    {
        Act.CREATE_AGAIN,
        Act.NEW_STREAM,
        Act.CHECK_CONNECTION,
        Act.ENCODER_SETTINGS,
        Act.END_STREAM,
        Act.SIGN_IN,
        Act.GO_LIVE_HERE,
        Act.OBS_CONNECTION,
        Act.GET_OBS,
        Act.EXPORT_PROFILE,
    }
)
"""Acts that need a dialog, or another page."""


class Doer(Presenter):
    """Reuses what goes live, connects and acts on streams; it only chooses between them."""

    asked = Signal(Act)
    """An Act of ASKED."""
    changed = Signal()
    """The situation may be another one now, or something has begun or ended."""
    failed = Signal(AppError)
    """An AppError."""

    def __init__(self, sources: Sources, streams: StreamsPresenter) -> None:
        super().__init__()
        self._on, self._streams = sources, streams
        self._operation: Final = Operation(
            self, "act", busy=lambda _: self.changed.emit(), failed=self.failed.emit
        )
        self._is_over = False
        """Whether the person wants to go live again, and OBS isn't ready for that."""
        self._stream: LiveStream
        self._step: NextStep
        self._situation: Situation
        go_live, starter = sources.go_live, sources.starter
        self._acts: Mapping[Act, Callable[[], object]] = {
            Act.TURN_ON: lambda: sources.actions.turn_on(self._stream),
            Act.TRY_AGAIN: self._try_again,
            Act.CANCEL: self._cancel,
            Act.START_OBS: lambda: starter.begin(lambda: None),
            Act.START_AND_RESUME: lambda: starter.begin(partial(self._resume, self._stream.id)),
            Act.RESTART_OBS: starter.restart,
            Act.RESUME: go_live.resume,
            Act.RECONNECT: go_live.reconnect,
            Act.RESTART_STREAM: lambda: go_live.redirect(self._stream),
            Act.CONNECT_AGAIN: self._connect,
            Act.CONNECT_OBS: self._connect,
            Act.SHOW_OTHER: self._show_other,
            Act.GO_LIVE: go_live.plan,
            Act.GO_LIVE_AGAIN: self._go_live_again,
        }

    def do(self, act: Act, stream: LiveStream, step: NextStep, situation: Situation) -> None:
        """Do it for the open stream, in the situation that is shown."""
        self._stream, self._step, self._situation = stream, step, situation
        if act in ASKED:
            self.asked.emit(act)
        else:
            self._acts[act]()

    def taken_up(self, situation: Situation) -> Situation:
        """Return the situation without the end of a broadcast that the person is done with."""
        self._is_over = self._is_over and situation.has_ended
        return replace(situation, has_ended=False) if self._is_over else situation

    def stop_all(self) -> None:
        """Stop what is under way, because another stream is open now."""
        self._is_over = False
        self._on.starter.cancel()
        self._operation.cancel()

    def _resume(self, stream_id: str) -> None:
        """Go on with the broadcast, unless FastPix has ended it meanwhile: that would begin a new one."""
        is_open = self._streams.open is not None and self._streams.open.id == stream_id
        if is_open and self._on.monitor.facts.fastpix.receives:
            self._on.go_live.resume()

    def _connect(self) -> None:
        link = self._on.link
        if link.state in (ConnectionState.UNVERIFIED, ConnectionState.NO_QUESTION):
            self.asked.emit(Act.OBS_CONNECTION)  # it says what is odd
            return
        link.want(wanted=True)
        if link.is_paired:
            link.try_again()
        else:
            link.pair_by_files()

    def _try_again(self) -> None:
        match self._step.state:
            case State.CANNOT_CONNECT:
                self._operation.start(self._reconnect)
            case State.OBS_NOT_UP:
                self._on.starter.begin_again()
            case _:
                self._streams.refresh()

    async def _reconnect(self) -> None:
        self._on.go_live.cancel()
        await self._on.go_live.until_free()
        self._operation.finish()
        self._on.go_live.reconnect()

    def _go_live_again(self) -> None:
        match self._situation.obs:
            case ObsIs.CONNECTED if sends_here(self._situation):
                self._operation.start(self._stop_and_plan)
            case ObsIs.CONNECTED:
                self._on.go_live.plan()
            case ObsIs.CLOSED | ObsIs.RUNNING:
                self._on.starter.begin(self._on.go_live.plan)
            case _:
                self._is_over = True  # then the stage says what OBS needs
                self.changed.emit()

    def _show_other(self) -> None:
        if self._step.elsewhere is not None:
            self._streams.show(self._step.elsewhere.stream_id)

    async def _stop_and_plan(self) -> None:
        """Stop an OBS that FastPix no longer listens to, and ask about going live."""
        await commands.stop(self._on.link)
        self._operation.finish()
        self._on.go_live.plan()

    def _cancel(self) -> None:
        on, state, stream = self._on, self._step.state, self._stream
        if on.starter.is_busy or on.starter.since is not None:
            on.starter.cancel()
        elif state is State.CONNECTING:
            on.link.want(wanted=False)
            self.changed.emit()
        elif on.go_live.is_busy or (on.link.is_connected and sends_here(self._situation)):
            on.go_live.end(stream, finish=stream.status is Status.ACTIVE)
        elif state is State.GOING_LIVE:
            self.asked.emit(Act.END_STREAM)  # another encoder's
