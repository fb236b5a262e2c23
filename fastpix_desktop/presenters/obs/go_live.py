"""Set up a running OBS for a stream, go live, and end, with every step checked in order."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.encoders.settings import RetryPlan
from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.obs.load import FrameCounts
from fastpix_desktop.domain.obs.profile_check import Parameter, retry_of
from fastpix_desktop.domain.obs.service import wanted_service
from fastpix_desktop.domain.obs.status import OutputStatus
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.handover import Handover
from fastpix_desktop.presenters.obs.output import ObsOutput
from fastpix_desktop.presenters.obs.plan import Order, Plan
from fastpix_desktop.presenters.obs.restore import ObsRestore
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.ports.fastpix import BroadcastApi
from fastpix_desktop.presenters.presenter import Operation, Presenter, Task, Work
from fastpix_desktop.presenters.steps import Step, Steps

__all__ = ["POLL_S", "RECEIVE_S", "GoLive", "Plan"]

RECEIVE_S: Final = 60.0
"""Seconds FastPix may take to receive the stream before it counts as failed."""
POLL_S: Final = 1.5


class GoLive(Presenter):
    """Sends settings, checks them, starts, waits and ends, one at a time.

    OBS is never started with unchecked settings.
    """

    busyChanged = Signal(bool)
    planned = Signal(Plan)
    """A Plan to agree to before going live."""
    sent = Signal(Plan)
    """A finished Plan: OBS is set up, but not started."""
    wentLive = Signal(LiveStream)
    """The LiveStream: OBS is streaming, and FastPix is receiving."""
    seen = Signal(LiveStream)
    """A LiveStream as FastPix has it now."""
    streamEnded = Signal(LiveStream)
    """The LiveStream that OBS has stopped sending to."""
    undone = Signal(str)
    """The name of OBS's profile, after its settings were restored."""
    settingsFixed = Signal()
    """OBS's settings were fixed."""
    failed = Signal(AppError)
    """An AppError; ``steps`` has the failed step."""

    def __init__(self, api: BroadcastApi, link: ObsConnection, obs: ObsSetup, undo: ObsRestore) -> None:
        super().__init__()
        self._link = link
        self._obs = obs
        self._undo_keeper = undo
        self.receive_s, self.poll_s = RECEIVE_S, POLL_S
        self.steps: Final = Steps()
        self._operation: Final = Operation(
            self, "work", busy=self.busyChanged.emit, failed=self.failed.emit, steps=self.steps
        )
        self._handover: Final = Handover(link, obs, undo, self.steps)
        self._output: Final = ObsOutput(api, link, self._handover, self.steps, self.seen.emit)
        self._ending_next = Task(self, "end next")
        self.new_profile = False
        """Whether the stream gets a new profile; otherwise its settings go into the current one."""
        self.new_profile_only = False
        """Whether a new profile is the only choice: in the demo, whose key is of no use in another
        profile."""

    @property
    def is_busy(self) -> bool:
        """Whether something is in progress."""
        return self._operation.is_busy

    # Commands; ignored while busy

    def send(self) -> None:
        """Set up OBS for the open stream, and check the result."""
        if order := self._order():
            self._work(partial(self._send_only, order), order.stream, *order.sending)

    def plan(self) -> None:
        """Check OBS, and ask the person to agree to going live."""
        if order := self._order():
            self._work(partial(self._plan, order), order.stream, Step.CHECK_IDLE)

    def go_live(self, plan: Plan, *, fix: bool) -> None:
        """Send, check, start, and wait for FastPix; ``fix``: also fix OBS's settings."""
        order = self._order()
        if order and order.stream.id == plan.stream.id and order.protocol is plan.protocol:
            order = replace(order, new_profile=plan.is_new, profile="" if plan.is_new else plan.profile)
            values = plan.fixes if fix else ()
            steps = (*order.sending, *([Step.FIX_SETTINGS] if values else []), Step.START, Step.RECEIVE)
            self._work(partial(self._go_live, order, values), order.stream, *steps)

    def fix_settings(self, plan: Plan) -> None:
        """Fix the settings in OBS's profile that don't suit the stream."""
        self._work(partial(self._fix, plan), plan.stream, Step.CHECK_IDLE, Step.FIX_SETTINGS)

    def end(self, stream: LiveStream, *, finish: bool) -> None:
        """Stop OBS if it's streaming this stream; ``finish``: also end it on FastPix.

        This isn't ignored while busy: it cancels what is in progress.
        """
        if self.is_busy and not self._is_ending:
            self.cancel()
            self._ending_next.start(self._end_next(stream, finish=finish))
            return
        steps = (Step.STOP, Step.FINISH) if finish else (Step.STOP,)
        self._work(partial(self._end, stream, finish=finish), stream, *steps)

    def reconnect(self) -> None:
        """Make OBS reconnect now instead of at its next attempt, if FastPix is reachable."""
        if order := self._order():
            steps = (Step.REACH, Step.STOP, Step.SEND, Step.START)
            self._work(partial(self._reconnect, order), order.stream, *steps)

    def redirect(self, stream: LiveStream) -> None:
        """Stop OBS's current stream and go live with this one, if it's still open."""
        order = self._order()
        if order and order.stream.id == stream.id:
            steps = (Step.STOP, *order.sending, Step.START, Step.RECEIVE)
            self._work(partial(self._redirect, order), order.stream, *steps)

    def resume(self) -> None:
        """Go on with a broadcast that FastPix keeps open: set up OBS, start, and wait, without asking."""
        if order := self._order():
            steps = (*order.sending, Step.START, Step.RECEIVE)
            self._work(partial(self._resume, order), order.stream, *steps)

    def undo(self) -> None:
        """Restore OBS's settings from before the first change."""
        stream = self._obs.stream
        if stream and self._undo_keeper.before is not None:
            self._work(self._undo, stream, Step.UNDO)

    def cancel(self) -> None:
        """Stop waiting. OBS continues what it's doing."""
        self._operation.interrupt()

    async def until_free(self) -> None:
        """Wait until nothing is in progress."""
        await self._operation.ended()

    async def output(self) -> OutputStatus | None:
        """Return the state of OBS's output; None if no OBS is connected. Raises ObsTrouble."""
        return await self._link.client.output() if self._link.is_connected else None

    async def frame_counts(self) -> FrameCounts | None:
        """Return OBS's counts of frames; None if no OBS is connected. Raises ObsTrouble."""
        return await self._link.client.frame_counts() if self._link.is_connected else None

    async def goes_here(self, stream: LiveStream) -> bool | None:
        """Return whether OBS is set up for this stream; None if unknown. Raises ObsTrouble."""
        return await self._handover.goes_here(stream)

    async def retry_plan(self) -> RetryPlan | None:
        """Return how OBS's current profile reconnects after an outage. Raises ObsTrouble."""
        return retry_of(await self._link.client.parameters()) if self._link.is_connected else None

    # Inside

    def _order(self) -> Order | None:
        obs = self._obs
        if obs.stream is None:
            return None
        try:
            service = wanted_service(obs.ingest())
        except AppError as error:
            self.failed.emit(error)
            return None
        return Order(obs.stream, obs.protocol, service, obs.encoder, obs.retry, obs.window, self.new_profile)

    def _work(self, work: Work, stream: LiveStream, *steps: Step) -> None:
        self._operation.start(work, stream.id, *steps)

    async def _plan(self, order: Order) -> None:
        plan = await self._handover.plan(order)
        self._operation.finish()
        self.planned.emit(plan)

    async def _send_only(self, order: Order) -> None:
        plan = await self._handover.send_only(order)
        self._operation.finish()
        self.sent.emit(plan)

    async def _go_live(self, order: Order, values: tuple[Parameter, ...]) -> None:
        self._tell_live(await self._output.go_live(order, values, self.receive_s, self.poll_s))

    async def _redirect(self, order: Order) -> None:
        self._tell_live(await self._output.redirect(order, self.receive_s, self.poll_s))

    async def _resume(self, order: Order) -> None:
        self._tell_live(await self._output.resume(order, self.receive_s, self.poll_s))

    async def _reconnect(self, order: Order) -> None:
        await self._output.reconnect(order)
        self._operation.finish()

    def _tell_live(self, stream: LiveStream) -> None:
        self._operation.finish()
        self.wentLive.emit(stream)

    async def _fix(self, plan: Plan) -> None:
        await self._handover.fix_settings(plan)
        self._operation.finish()
        self.settingsFixed.emit()

    @property
    def _is_ending(self) -> bool:
        steps = dict(self.steps.all)
        return Step.FINISH in steps or (Step.STOP in steps and Step.START not in steps)

    async def _end_next(self, stream: LiveStream, *, finish: bool) -> None:
        await self._operation.ended()
        self.end(stream, finish=finish)

    async def _end(self, stream: LiveStream, *, finish: bool) -> None:
        ended = await self._output.end(stream, finish=finish)
        self._operation.finish()
        self.streamEnded.emit(ended.stream)
        if ended.trouble is not None:
            self.failed.emit(ended.trouble)

    async def _undo(self) -> None:
        profile = await self._handover.undo()
        self._operation.finish()
        self.undone.emit(profile)
