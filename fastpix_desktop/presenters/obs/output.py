"""Starts OBS's stream and waits for FastPix; starts it anew; stops it and ends the broadcast."""

from collections.abc import Callable
from dataclasses import dataclass

from fastpix_desktop.domain.errors import AppError, NotFound, ObsTrouble, Unreachable
from fastpix_desktop.domain.obs.errors import (
    Busy,
    FastPixAway,
    NotReceived,
    ObsBusy,
    ObsCut,
    ObsDidNotStart,
    ObsUnreachable,
)
from fastpix_desktop.domain.obs.profile_check import Parameter
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.obs import commands
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.handover import Handover
from fastpix_desktop.presenters.obs.plan import Order
from fastpix_desktop.presenters.ports.fastpix import BroadcastApi
from fastpix_desktop.presenters.steps import Step, Steps
from fastpix_desktop.presenters.streams.ending import end_broadcast

RECEIVING = (Status.PREPARING, Status.ACTIVE)


@dataclass(frozen=True, slots=True)
class Ended:
    """How an end went."""

    stream: LiveStream
    trouble: ObsTrouble | None = None
    """Why OBS couldn't be stopped, although FastPix has ended the broadcast."""


class ObsOutput:
    """Every method raises AppError; the steps say how far it came."""

    def __init__(
        self,
        api: BroadcastApi,
        link: ObsConnection,
        handover: Handover,
        steps: Steps,
        seen: Callable[[LiveStream], None],
    ) -> None:
        """``seen`` is called with each answer from FastPix."""
        self._api, self._link, self._handover, self._steps, self._seen = api, link, handover, steps, seen

    async def go_live(
        self, order: Order, values: tuple[Parameter, ...], receive_s: float, poll_s: float
    ) -> LiveStream:
        """Set OBS up, start, and wait until FastPix receives.

        ``values``: settings to fix. ``receive_s``: seconds to wait for FastPix, asking it every ``poll_s``.
        """
        await self._handover.send(order)
        if values:
            self._steps.begin(Step.FIX_SETTINGS)
            await commands.set_parameters(self._link, values)
        self._steps.begin(Step.START)
        await commands.start(self._link, self._steps.ignore)
        self._steps.begin(Step.RECEIVE)
        return await self._until_received(order.stream.id, receive_s, poll_s)

    async def resume(self, order: Order, receive_s: float, poll_s: float) -> LiveStream:
        """Go on with a broadcast; OBS keeps its profile if that is the stream's own."""
        order = await self._handover.without_new_profile(order, Step.START, Step.RECEIVE)
        return await self.go_live(order, (), receive_s, poll_s)

    async def redirect(self, order: Order, receive_s: float, poll_s: float) -> LiveStream:
        """Stop what OBS is sending, and go live with this stream."""
        self._steps.begin(Step.STOP)
        await commands.expect_free(self._link, may_stream=True)  # otherwise it would be stopped for nothing
        await commands.stop(self._link)
        return await self.go_live(order, (), receive_s, poll_s)

    async def reconnect(self, order: Order) -> None:
        """Stop OBS's attempts and start anew, unless it was faster."""
        # If OBS is stopped and can't start again, it no longer retries by itself.
        self._steps.begin(Step.REACH)
        was_lost = (await self._link.client.output()).reconnecting
        await self._reach(order.stream)
        output = await self._link.client.output()
        if was_lost and output.active and not output.reconnecting:
            self._steps.prepare(order.stream.id)  # OBS was faster, so there is nothing left to do
            return
        self._steps.begin(Step.STOP)
        if await self._handover.goes_here(order.stream) is False:
            raise ObsBusy(Busy.STREAMING)
        await commands.stop(self._link)
        self._steps.begin(Step.SEND)
        profile = (await self._link.client.profiles()).current
        await commands.set_and_read_back(self._link, order.service, profile)
        self._steps.begin(Step.START)
        await commands.start(self._link, self._steps.ignore)

    async def end(self, stream: LiveStream, *, finish: bool) -> Ended:
        """Stop OBS if it's sending to the stream; ``finish``: also end it on FastPix."""
        trouble: ObsTrouble | None = None
        self._steps.begin(Step.STOP)
        try:
            if not await self._stop_here(stream, only=not finish):
                self._steps.prepare(stream.id, Step.FINISH)
        except ObsTrouble as error:
            if not finish:
                raise
            trouble = error  # FastPix can still end it
            self._steps.fail()
        if finish:
            self._steps.begin(Step.FINISH)
            stream = await end_broadcast(self._api, stream.id)
            self._seen(stream)  # before this is over: else it would look as if OBS had just stopped
        return Ended(stream, trouble)

    async def _until_received(self, stream_id: str, receive_s: float, poll_s: float) -> LiveStream:
        """Poll FastPix until it receives the stream, also if the API is down meanwhile."""
        import asyncio

        try:
            async with asyncio.timeout(receive_s):
                while True:
                    await asyncio.sleep(poll_s)
                    try:
                        stream = await self._api.stream(stream_id)
                    except NotFound:
                        raise
                    except AppError:
                        continue
                    self._seen(stream)
                    if stream.status in RECEIVING:
                        return stream
                    try:
                        output = await self._link.client.output()
                    except (ObsCut, ObsUnreachable):
                        continue  # the connection returns by itself, and FastPix's answer decides
                    if not output.active and not output.reconnecting:
                        raise ObsDidNotStart
        except TimeoutError:
            raise NotReceived from None

    async def _stop_here(self, stream: LiveStream, *, only: bool) -> bool:
        """Stop OBS if it's sending to the stream; return whether it was.

        ``only``: raise an error if OBS is live somewhere else, because there is nothing else to do.
        """
        if not self._link.is_connected:
            raise ObsUnreachable
        if await self._handover.goes_here(stream):
            await commands.stop(self._link)
            return True
        if only:
            await commands.expect_idle(self._link)
        return only

    async def _reach(self, stream: LiveStream) -> None:
        """Check that FastPix can be reached, whatever it answers. Raises FastPixAway."""
        try:
            self._seen(await self._api.stream(stream.id))
        except Unreachable:
            raise FastPixAway from None
        except NotFound:
            raise
        except AppError:
            return
