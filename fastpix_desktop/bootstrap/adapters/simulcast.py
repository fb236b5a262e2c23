"""FastPix's API for simulcast targets, and the saved destinations."""

from typing import TYPE_CHECKING

from fastpix_desktop.bootstrap.adapters.pools import Pools
from fastpix_desktop.bootstrap.adapters.session import Session
from fastpix_desktop.bootstrap.adapters.storage import Database
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.simulcast.destination import Destination, SimulcastAdd

if TYPE_CHECKING:
    from fastpix_desktop.domain.streams.simulcast import SimulcastTarget
    from fastpix_desktop.domain.streams.stream import LiveStream


class SimulcastTargets:
    """The SimulcastApi port."""

    def __init__(self, pools: Pools, session: Session) -> None:
        self._pools = pools
        self._session = session

    async def stream_of(self, account: str, stream_id: str) -> "LiveStream":
        """Return a stream."""
        return await self._pools.read(lambda: self._session.api(account).stream(stream_id))

    async def add(self, add: SimulcastAdd, destination: Destination, key: Secret) -> "SimulcastTarget":
        """Add a destination to a stream."""
        return await self._pools.change(
            lambda: self._session.api(add.account).add_simulcast(
                add.stream_id, destination.server, key, name=destination.name, request_id=add.request_id
            )
        )

    async def switch(self, account: str, stream_id: str, target_id: str, *, enabled: bool) -> None:
        """Switch a target on or off."""
        await self._pools.change(
            lambda: self._session.api(account).switch_simulcast(stream_id, target_id, enabled=enabled)
        )

    async def target(self, account: str, stream_id: str, target_id: str) -> "SimulcastTarget":
        """Return a target."""
        return await self._pools.read(lambda: self._session.api(account).simulcast(stream_id, target_id))

    async def remove(self, account: str, stream_id: str, target_id: str) -> None:
        """Remove a target."""
        await self._pools.change(lambda: self._session.api(account).remove_simulcast(stream_id, target_id))


class StoredDestinations:
    """The DestinationStore port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def destinations(self) -> tuple[Destination, ...]:
        """Return all saved destinations."""
        return await self._database.run(lambda store: store.destinations.all())

    async def save(self, destination: Destination) -> None:
        """Save a destination."""
        await self._database.run(lambda store: store.destinations.save(destination))

    async def delete(self, destination_id: str) -> None:
        """Delete a destination."""
        await self._database.run(lambda store: store.destinations.delete(destination_id))

    async def open_adds(self, account: str) -> tuple[SimulcastAdd, ...]:
        """Return what is still to be added."""
        return await self._database.run(lambda store: store.destinations.open_adds(account))

    async def put_adds(self, adds: tuple[SimulcastAdd, ...]) -> None:
        """Save what is to be added."""
        await self._database.run(lambda store: store.destinations.put_adds(adds))

    async def close_add(self, request_id: str) -> None:
        """Forget one."""
        await self._database.run(lambda store: store.destinations.close_add(request_id))
