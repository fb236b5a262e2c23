"""Set up a running OBS for a stream, go live, and end, with every step checked in order."""

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
"""Seconds FastPix may take to receive the stream before it counts as failed."""
POLL_S: Final = 1.5
RECEIVING: Final = (Status.PREPARING, Status.ACTIVE)


@dataclass(frozen=True, slots=True)
class GoLiveServices:
    """The calls this presenter makes to services. The awaitables raise AppError."""

    stream: Callable[[str], Awaitable[LiveStream]]
    finish: Callable[[str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be done, for the person to agree to, or what was done."""

    stream: LiveStream
    protocol: Protocol
    profile: str
    """OBS's current profile, or the new one's name."""
    is_new: bool
    """Whether the stream gets its own profile in OBS."""
    is_there: bool = False
    """Whether that profile already exists in OBS."""
    warnings: tuple[ObsWarning, ...] = ()
    mends: tuple[Parameter, ...] = ()
    """Settings the app can change in OBS to resolve warnings."""


@dataclass(frozen=True, slots=True)
class _Order:
    """A request, with the settings at that time."""

    stream: LiveStream
    protocol: Protocol
    service: StreamService
    encoder: EncoderSettings
    retry: RetryPlan
    window: int
    new_profile: bool
    profile: str = ""
    """The current profile that was agreed to; empty for any."""

    @property
    def profile_name(self) -> str:
        """Name for a new profile, if OBS has none with that name."""
        return profile_name(self.stream.title, self.stream.id)

    @property
    def sending(self) -> tuple[Step, ...]:
        return (Step.FREE, Step.PROFILE, Step.SEND) if self.new_profile else (Step.FREE, Step.SEND)


class GoLive(Presenter):
    """Sends settings, checks them, starts, waits and ends, one at a time.

    OBS is never started with unchecked settings.
    """

    busyChanged = Signal(bool)
    planned = Signal(object)
    """A Plan to agree to before going live."""
    sent = Signal(object)
    """A finished Plan: OBS is set up, but not started."""
    wentLive = Signal(object)
    """The LiveStream: OBS is streaming, and FastPix is receiving."""
    seen = Signal(object)
    """A LiveStream as FastPix has it now."""
    streamEnded = Signal(object)
    """The LiveStream that OBS has stopped sending to."""
    undone = Signal(str)
    """The name of OBS's profile, after its settings were restored."""
    mended = Signal()
    """OBS's settings were fixed."""
    failed = Signal(object)
    """An AppError; ``steps`` has the failed step."""

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
            self._work(partial(self._plan, order), order.stream, Step.FREE)

    def go_live(self, plan: Plan, *, mend: bool) -> None:
        """Send, check, start, and wait for FastPix; ``mend``: also fix OBS's settings."""
        order = self._order()
        if order and order.stream.id == plan.stream.id and order.protocol is plan.protocol:
            order = replace(order, new_profile=plan.is_new, profile="" if plan.is_new else plan.profile)
            values = plan.mends if mend else ()
            steps = (*order.sending, *([Step.MEND] if values else []), Step.START, Step.RECEIVE)
            self._work(partial(self._go_live, order, values), order.stream, *steps)

    def mend(self, plan: Plan) -> None:
        """Fix the settings in OBS's profile that don't suit the stream."""
        self._work(partial(self._mend, plan), plan.stream, Step.FREE, Step.MEND)

    def end(self, stream: LiveStream, *, finish: bool) -> None:
        """Stop OBS if it's streaming this stream; ``finish``: also end it on FastPix.

        This isn't ignored while busy: it cancels what is in progress.
        """
        if self.is_busy and not self._is_ending:
            self.cancel()
            self.start("end", self._end_next(stream, finish=finish))
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

    async def goes_here(self, stream: LiveStream) -> bool | None:
        """Return whether OBS is set up for this stream; None if unknown. Raises ObsTrouble."""
        ways = self._obs.ingests(stream)
        if not self._link.is_connected or not ways:
            return None
        found = await self._link.remote.service()
        return any(goes_to(found, way) for way in ways)

    async def retry_plan(self) -> RetryPlan | None:
        """Return how OBS's current profile reconnects after an outage. Raises ObsTrouble."""
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
        """Check the encoder settings of OBS's current profile."""
        profile = (await self._link.remote.profiles()).current
        basic = await self._link.remote.parameters()
        file = None if self._link.place else await self._obs.encoder_file(profile)
        found = output_warnings(basic, file, order.window, order.encoder)
        todo = mends(basic, found, order.encoder, order.retry)
        return Plan(order.stream, order.protocol, profile, is_new=False, warnings=found, mends=todo)

    async def _uses_ours(self, order: _Order) -> bool:
        """Return whether OBS already uses a profile created for this stream."""
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
            await commands.look_busy(self._link)  # the keyring may have waited for the person
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
        """Poll FastPix until it receives the stream, also if the API is down meanwhile."""
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
                        continue  # the connection returns by itself, and FastPix's answer decides
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
            trouble = error  # FastPix can still end it
            self.steps.fail()
        if finish:
            self.steps.begin(Step.FINISH)
            stream = await end_broadcast(stream.id, self._services.finish, self._services.stream)
            self.seen.emit(stream)  # before this is over: else it would look as if OBS had just stopped
        self._operation.finish()
        self.streamEnded.emit(stream)
        if trouble is not None:
            self.failed.emit(trouble)

    async def _stop_here(self, stream: LiveStream, *, only: bool) -> bool:
        """Stop OBS if it's sending to the stream; return whether it was.

        ``only``: raise an error if OBS is live somewhere else, because there is nothing else to do.
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
        # If OBS is stopped and can't start again, it no longer retries by itself.
        self.steps.begin(Step.REACH)
        was_lost = (await self._link.remote.output()).reconnecting
        await self._reach(order.stream)
        output = await self._link.remote.output()
        if was_lost and output.active and not output.reconnecting:
            self.steps.prepare(order.stream.id)  # OBS was faster, so there is nothing left to do
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
        """Check that FastPix can be reached, whatever it answers. Raises FastPixAway."""
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
        await commands.look_busy(self._link, may_stream=True)  # otherwise it would be stopped for nothing
        await commands.stop(self._link)
        await self._go_live(order, ())

    async def _resume(self, order: _Order) -> None:
        if order.new_profile and await self._uses_ours(order):
            order = replace(order, new_profile=False)
            self.steps.prepare(order.stream.id, *order.sending, Step.START, Step.RECEIVE)
        await self._go_live(order, ())

    async def _undo(self) -> None:
        self.steps.begin(Step.UNDO)
        profile = await self._undo_keeper.bring_back()
        self._operation.finish()
        self.undone.emit(profile)
