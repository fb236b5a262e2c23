"""FastPix's API for simulcast targets, and the saved destinations."""

from __future__ import annotations

from typing import Protocol

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.simulcast.destination import Destination, SimulcastAdd
from fastpix_desktop.domain.streams.simulcast import SimulcastTarget
from fastpix_desktop.domain.streams.stream import LiveStream


class SimulcastApi(Protocol):
    """A stream's targets; ``account`` is an Access Token ID, and errors are as in StreamsApi."""

    async def stream_of(self, account: str, stream_id: str) -> LiveStream:
        """Return a stream as it is now, with its targets."""

    async def add(self, add: SimulcastAdd, destination: Destination, key: Secret) -> SimulcastTarget:
        """Add a destination to a stream. The same one twice is accepted: read the stream first."""

    async def switch(self, account: str, stream_id: str, target_id: str, *, enabled: bool) -> None:
        """Switch a target on or off."""

    async def target(self, account: str, stream_id: str, target_id: str) -> SimulcastTarget:
        """Return a target as it is now. Raises NotFound if it's gone."""

    async def remove(self, account: str, stream_id: str, target_id: str) -> None:
        """Remove a target."""


class DestinationStore(Protocol):
    """The saved destinations, without their keys, and what is still to be added. Raises FileTrouble."""

    async def destinations(self) -> tuple[Destination, ...]:
        """Return all saved destinations."""

    async def save(self, destination: Destination) -> None:
        """Save a destination, replacing an earlier version of it."""

    async def delete(self, destination_id: str) -> None:
        """Delete a destination, and what was still to be added of it."""

    async def open_adds(self, account: str) -> tuple[SimulcastAdd, ...]:
        """Return what is still to be added to an account's streams, oldest first."""

    async def put_adds(self, adds: tuple[SimulcastAdd, ...]) -> None:
        """Save what is to be added. It's on disk when this returns, and open until closed."""

    async def close_add(self, request_id: str) -> None:
        """Forget one: it's known to be there, or isn't wanted any more."""
