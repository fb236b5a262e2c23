"""Handing a stream to a running OBS, going live with it, and ending: each step seen, and proven, in order."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.encoders.settings import EncoderSettings, RetryPlan
from fastpix_desktop.domain.errors import AppError, NotFound, ObsTrouble, Unreachable
from fastpix_desktop.domain.obs.errors import (
    Busy,
    FastPixAway,
    NotReceived,
    ObsBusy,
    ObsCut,
    ObsDidNotStart,
    ObsUnreachable,
    ProfileNotSwitched,
)
from fastpix_desktop.domain.obs.profile import profile_name
from fastpix_desktop.domain.obs.profile_check import ObsWarning, Parameter, mends, output_warnings, retry_of
from fastpix_desktop.domain.obs.service import goes_to, wanted_service
from fastpix_desktop.domain.obs.status import StreamService
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.obs import commands
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.restore import ObsRestore
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.presenter import Operation, Presenter, Work
from fastpix_desktop.presenters.steps import Step, Steps
from fastpix_desktop.presenters.streams.ending import end_broadcast

RECEIVE_S: Final = 60.0
"""So long FastPix may take to see what OBS sends, before that is called a failure."""
POLL_S: Final = 1.5
RECEIVING: Final = (Status.PREPARING, Status.ACTIVE)


@dataclass(frozen=True, slots=True)
class GoLiveServices:
    """What this presenter needs from the outside. The awaitables raise AppError."""

    stream: Callable[[str], Awaitable[LiveStream]]
    finish: Callable[[str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is about to be done, for the person to agree to; or what was done."""

    stream: LiveStream
    protocol: Protocol
    profile: str
    """OBS's present profile, or the name of the new one."""
    is_new: bool
    """Whether OBS is to have a profile of its own for the stream."""
    is_there: bool = False
    """Whether OBS has that one from before."""
    warnings: tuple[ObsWarning, ...] = ()
    mends: tuple[Parameter, ...] = ()
    """What can be set in OBS from here, to answer warnings."""


@dataclass(frozen=True, slots=True)
class _Order:
    """What was asked for, as it was when it was asked."""

    stream: LiveStream
    protocol: Protocol
    service: StreamService
    encoder: EncoderSettings
    retry: RetryPlan
    window: int
    new_profile: bool
    profile: str = ""
    """The present profile that was agreed to; empty: whichever it is."""

    @property
    def profile_name(self) -> str:
        """What a new profile is called, if OBS has none of that name."""
        return profile_name(self.stream.title, self.stream.id)

    @property
    def sending(self) -> tuple[Step, ...]:
        return (Step.FREE, Step.PROFILE, Step.SEND) if self.new_profile else (Step.FREE, Step.SEND)


class GoLive(Presenter):
    """Sends, verifies, starts, waits, ends: one at a time. OBS is never started on what was not read back."""

    busyChanged = Signal(bool)
    planned = Signal(object)
    """A Plan: go live as soon as the person agrees."""
    sent = Signal(object)
    """A Plan, carried out up to the start: OBS is set up."""
    wentLive = Signal(object)
    """The LiveStream: OBS streams, and FastPix receives it."""
    seen = Signal(object)
    """A LiveStream as FastPix has it now."""
    streamEnded = Signal(object)
    """The LiveStream that OBS no longer sends to."""
    undone = Signal(str)
    """OBS is as it was; the name of its profile."""
    mended = Signal()
    """OBS has the settings that were found to fit better."""
    failed = Signal(object)
    """A AppError; ``steps`` has the step that failed."""

    def __init__(
        self, services: GoLiveServices, link: ObsConnection, obs: ObsSetup, undo: ObsRestore
    ) -> None:
        super().__init__()
        self._services = services
        self._link = link
        self._obs = obs
        self._undo_keeper = undo
        self.patience, self.look = RECEIVE_S, POLL_S
        self.steps: Final = Steps()
        self._operation: Final = Operation(
            self, "work", busy=self.busyChanged.emit, failed=self.failed.emit, steps=self.steps
        )
        self.new_profile = False
        """Whether a profile is made for the stream; else the present one gets its settings."""
        self.new_profile_only = False
        """Whether that is the only choice: in the demo, whose pretended key is no good in another profile."""

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._operation.is_busy

    # What can be asked for; ignored while busy

    def send(self) -> None:
        """Set OBS up for the open stream, and read back what it took."""
        if order := self._order():
            self._work(partial(self._send_only, order), order.stream, *order.sending)

    def plan(self) -> None:
        """Look at OBS, and ask the person to agree to going live."""
        if order := self._order():
            self._work(partial(self._plan, order), order.stream, Step.FREE)

    def go_live(self, plan: Plan, *, mend: bool) -> None:
        """Send, verify, start, and wait for FastPix; ``mend``: set in OBS what was found to be mended."""
        order = self._order()
        if order and order.stream.id == plan.stream.id and order.protocol is plan.protocol:
            order = replace(order, new_profile=plan.is_new, profile="" if plan.is_new else plan.profile)
            values = plan.mends if mend else ()
            steps = (*order.sending, *([Step.MEND] if values else []), Step.START, Step.RECEIVE)
            self._work(partial(self._go_live, order, values), order.stream, *steps)

    def mend(self, plan: Plan) -> None:
        """Set in OBS what was found to be mended in its profile."""
        self._work(partial(self._mend, plan), plan.stream, Step.FREE, Step.MEND)

    def end(self, stream: LiveStream, *, finish: bool) -> None:
        """Stop OBS's stream, if it is this one; ``finish``: end it at FastPix too.

        This one is not ignored while busy: what is under way is left off for it.
        """
        if self.is_busy and not self._is_ending:
            self.cancel()
            self.start("end", self._end_next(stream, finish=finish))
            return
        steps = (Step.STOP, Step.FINISH) if finish else (Step.STOP,)
        self._work(partial(self._end, stream, finish=finish), stream, *steps)

    def reconnect(self) -> None:
        """Have OBS connect anew, now, instead of at its next attempt: if there is a way to FastPix."""
        if order := self._order():
            steps = (Step.REACH, Step.STOP, Step.SEND, Step.START)
            self._work(partial(self._reconnect, order), order.stream, *steps)

    def redirect(self, stream: LiveStream) -> None:
        """Stop what OBS streams, wherever to, and go live with this one instead, if it is still open."""
        order = self._order()
        if order and order.stream.id == stream.id:
            steps = (Step.STOP, *order.sending, Step.START, Step.RECEIVE)
            self._work(partial(self._redirect, order), order.stream, *steps)

    def undo(self) -> None:
        """Set OBS as it was before the first sending."""
        stream = self._obs.stream
        if stream and self._undo_keeper.before is not None:
            self._work(self._undo, stream, Step.UNDO)

    def cancel(self) -> None:
        """Wait no longer. What OBS does, it goes on doing."""
        self._operation.interrupt()

    async def goes_here(self, stream: LiveStream) -> bool | None:
        """Tell whether OBS is set to this stream; None where that cannot be known. Raises ObsTrouble."""
        ways = self._obs.ingests(stream)
        if not self._link.is_connected or not ways:
            return None
        found = await self._link.remote.service()
        return any(goes_to(found, way) for way in ways)

    async def retry_plan(self) -> RetryPlan | None:
        """Return how OBS's present profile comes back after an outage. Raises ObsTrouble."""
        return retry_of(await self._link.remote.parameters()) if self._link.is_connected else None

    # Inside

    def _order(self) -> _Order | None:
        obs = self._obs
        if obs.stream is None:
            return None
        try:
            service = wanted_service(obs.ingest())
        except AppError as error:
            self.failed.emit(error)
            return None
        return _Order(obs.stream, obs.protocol, service, obs.encoder, obs.retry, obs.window, self.new_profile)

    def _work(self, work: Work, stream: LiveStream, *steps: Step) -> None:
        self._operation.start(work, stream.id, *steps)

    async def _plan(self, order: _Order) -> None:
        self.steps.begin(Step.FREE)
        await commands.look_busy(self._link)
        if order.new_profile and not await self._uses_ours(order):
            name, is_there = await commands.own_name(self._link, order.profile_name)
            plan = Plan(order.stream, order.protocol, name, is_new=True, is_there=is_there)
        else:
            plan = await self._checked(order)
        self._operation.finish()
        self.planned.emit(plan)

    async def _checked(self, order: _Order) -> Plan:
        """Look at the encoder of OBS's present profile."""
        profile = (await self._link.remote.profiles()).current
        basic = await self._link.remote.parameters()
        file = None if self._link.place else await self._obs.encoder_file(profile)
        found = output_warnings(basic, file, order.window, order.encoder)
        todo = mends(basic, found, order.encoder, order.retry)
        return Plan(order.stream, order.protocol, profile, is_new=False, warnings=found, mends=todo)

    async def _uses_ours(self, order: _Order) -> bool:
        """Tell whether OBS uses a profile that was made for this stream before: it needs no other one."""
        before = self._undo_keeper.before
        current = (await self._link.remote.profiles()).current
        made = before.created if before is not None else ()
        is_made = current in made and current.startswith(order.profile_name)
        return is_made or current == order.profile_name

    async def _send_only(self, order: _Order) -> None:
        if order.new_profile and await self._uses_ours(order):
            order = replace(order, new_profile=False)
            self.steps.prepare(order.stream.id, *order.sending)
        await self._send(order)
        plan = await self._checked(order)
        self._operation.finish()
        self.sent.emit(replace(plan, is_new=order.new_profile))

    async def _send(self, order: _Order) -> None:
        self.steps.begin(Step.FREE)
        await commands.look_busy(self._link)
        before = await commands.remember(self._link)
        profile = before.profile
        if order.profile not in ("", profile):
            raise ProfileNotSwitched(order.profile)
        if order.new_profile:
            self.steps.begin(Step.PROFILE)
            profile, is_there = await commands.own_name(self._link, order.profile_name)
            own = (profile,)
            await self._undo_keeper.remember(
                replace(before, used=own) if is_there else replace(before, created=own)
            )
            await commands.look_busy(self._link)  # the keyring may have waited for a person
            if is_there:
                await commands.use_profile(self._link, profile)
            else:
                await commands.make_profile(self._link, profile, order.encoder, order.retry)
        else:
            await self._undo_keeper.remember(before)
        self.steps.begin(Step.SEND)
        await commands.set_and_read_back(self._link, order.service, profile)

    async def _go_live(self, order: _Order, values: tuple[Parameter, ...]) -> None:
        await self._send(order)
        if values:
            self.steps.begin(Step.MEND)
            await commands.set_parameters(self._link, values)
        self.steps.begin(Step.START)
        await commands.start(self._link)
        self.steps.begin(Step.RECEIVE)
        stream = await self._until_received(order.stream.id)
        self._operation.finish()
        self.wentLive.emit(stream)

    async def _until_received(self, stream_id: str) -> LiveStream:
        """Ask FastPix until it receives the stream. An API that is down meanwhile is asked again."""
        import asyncio  # noqa: PLC0415 - slow to import

        try:
            async with asyncio.timeout(self.patience):
                while True:
                    await asyncio.sleep(self.look)
                    try:
                        stream = await self._services.stream(stream_id)
                    except NotFound:
                        raise
                    except AppError:
                        continue
                    self.seen.emit(stream)
                    if stream.status in RECEIVING:
                        return stream
                    try:
                        output = await self._link.remote.output()
                    except (ObsCut, ObsUnreachable):
                        continue  # the link comes back by itself, and it is FastPix's word that counts
                    if not output.active and not output.reconnecting:
                        raise ObsDidNotStart
        except TimeoutError:
            raise NotReceived from None

    async def _mend(self, plan: Plan) -> None:
        self.steps.begin(Step.FREE)
        await commands.look_busy(self._link)
        await commands.expect_profile(self._link, plan.profile)
        self.steps.begin(Step.MEND)
        await commands.set_parameters(self._link, plan.mends)
        self._operation.finish()
        self.mended.emit()

    @property
    def _is_ending(self) -> bool:
        steps = dict(self.steps.all)
        return Step.FINISH in steps or (Step.STOP in steps and Step.START not in steps)

    async def _end_next(self, stream: LiveStream, *, finish: bool) -> None:
        await self._operation.ended()
        self.end(stream, finish=finish)

    async def _end(self, stream: LiveStream, *, finish: bool) -> None:
        trouble: ObsTrouble | None = None
        self.steps.begin(Step.STOP)
        try:
            if not await self._stop_here(stream, only=not finish):
                self.steps.prepare(stream.id, Step.FINISH)
        except ObsTrouble as error:
            if not finish:
                raise
            trouble = error  # FastPix can end it all the same
            self.steps.fail()
        if finish:
            self.steps.begin(Step.FINISH)
            stream = await end_broadcast(stream.id, self._services.finish, self._services.stream)
        self._operation.finish()
        self.streamEnded.emit(stream)
        if trouble is not None:
            self.failed.emit(trouble)

    async def _stop_here(self, stream: LiveStream, *, only: bool) -> bool:
        """Stop OBS where it sends to the stream; tell whether it does.

        ``only``: nothing else is to be done, so that an OBS which streams elsewhere is worth an error.
        """
        if not self._link.is_connected:
            raise ObsUnreachable
        if await self.goes_here(stream):
            await commands.stop(self._link)
            return True
        if only:
            await commands.look_idle(self._link)
        return only

    async def _reconnect(self, order: _Order) -> None:
        # An OBS that is stopped, and then cannot start, tries no more by itself.
        self.steps.begin(Step.REACH)
        was_lost = (await self._link.remote.output()).reconnecting
        await self._reach(order.stream)
        output = await self._link.remote.output()
        if was_lost and output.active and not output.reconnecting:
            self.steps.prepare(order.stream.id)  # it was faster: nothing is left to be done
            return
        self.steps.begin(Step.STOP)
        if await self.goes_here(order.stream) is False:
            raise ObsBusy(Busy.STREAMING)
        await commands.stop(self._link)
        self.steps.begin(Step.SEND)
        profile = (await self._link.remote.profiles()).current
        await commands.set_and_read_back(self._link, order.service, profile)
        self.steps.begin(Step.START)
        await commands.start(self._link)
        self._operation.finish()

    async def _reach(self, stream: LiveStream) -> None:
        """Make sure that FastPix can be reached from here, whatever it answers. Raises FastPixAway."""
        try:
            self.seen.emit(await self._services.stream(stream.id))
        except Unreachable:
            raise FastPixAway from None
        except NotFound:
            raise
        except AppError:
            return

    async def _redirect(self, order: _Order) -> None:
        self.steps.begin(Step.STOP)
        await commands.look_busy(self._link, may_stream=True)  # else it would be stopped for nothing
        await commands.stop(self._link)
        await self._go_live(order, ())

    async def _undo(self) -> None:
        self.steps.begin(Step.UNDO)
        profile = await self._undo_keeper.bring_back()
        self._operation.finish()
        self.undone.emit(profile)
