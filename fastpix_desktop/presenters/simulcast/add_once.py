"""Add a destination to a stream exactly once: noted before it's sent, and looked for before it's sent again.

FastPix accepts the same target twice, so nothing is sent before the stream was read and hasn't got it. A
request that arrives late, or twice, leaves two targets with the same server and key: the surplus one is
removed as soon as any read shows it.
"""

from contextlib import suppress
from dataclasses import replace

from fastpix_desktop.base.fault_points import fault_point
from fastpix_desktop.domain.errors import AppError, NotFound, OutcomeUnknown
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.simulcast.also_on import CantAdd, add_refusal, find, surplus
from fastpix_desktop.domain.simulcast.destination import Destination, SimulcastAdd
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.simulcast import DestinationStore, SimulcastApi


class AddOnce:
    """Carries out one add after another; it may be repeated as often as one likes."""

    def __init__(
        self, api: SimulcastApi, store: DestinationStore, settle_delays_s: tuple[float, ...]
    ) -> None:
        """Begin nothing yet. ``settle_delays_s``: seconds before each read after an add without an answer."""
        self._api = api
        self._store = store
        self._delays_s = settle_delays_s

    async def add(self, add: SimulcastAdd, destination: Destination, key: Secret) -> LiveStream:
        """Add a destination, unless it's there; return the stream with it.

        Raises CantAdd, OutcomeUnknown if it may be there, and other AppErrors if it isn't. The add stays
        noted then, so that it can be tried again, unless the stream is gone.
        """
        await self._store.put_adds((add,))
        fault_point("target noted")
        try:
            stream = await self._api.stream_of(add.account, add.stream_id)
        except NotFound:
            await self._store.close_add(add.request_id)
            raise
        if find(stream.simulcasts, destination.server, key) is None:
            if (refusal := add_refusal(stream)) is not None:
                raise CantAdd(refusal)
            stream = await self._send(add, destination, key, stream)
        stream = await self.tidy(add.account, stream)
        await self._store.close_add(add.request_id)
        fault_point("target closed")
        return stream

    async def tidy(self, account: str, stream: LiveStream) -> LiveStream:
        """Remove what is on the stream twice; return the stream without it.

        What can't be removed now stays in the stream that is returned, for the next read.
        """
        gone = []
        for each in surplus(stream.simulcasts):
            try:
                await self._api.remove(account, stream.id, each.id)
            except NotFound:
                gone.append(each)
            except AppError:
                continue
            else:
                gone.append(each)
        return replace(stream, simulcasts=tuple(each for each in stream.simulcasts if each not in gone))

    async def _send(
        self, add: SimulcastAdd, destination: Destination, key: Secret, before: LiveStream
    ) -> LiveStream:
        try:
            target = await self._api.add(add, destination, key)
        except OutcomeUnknown:
            found = await self._wait_for_target(add, destination, key)
            if found is None:
                raise
            return found
        with suppress(AppError):  # the answer said enough; this shows what else is there
            return await self._api.stream_of(add.account, add.stream_id)
        return replace(before, simulcasts=(*before.simulcasts, target))

    async def _wait_for_target(
        self, add: SimulcastAdd, destination: Destination, key: Secret
    ) -> LiveStream | None:
        """Read the stream until it has the target; None if it hasn't, or can't be read."""
        import asyncio

        for seconds in self._delays_s:
            await asyncio.sleep(seconds)
            with suppress(AppError):
                stream = await self._api.stream_of(add.account, add.stream_id)
                if find(stream.simulcasts, destination.server, key) is not None:
                    return stream
        return None
