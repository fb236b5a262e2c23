"""The saved destinations, and their stream keys in the keyring."""

from os import urandom

from fastpix_desktop.domain.errors import KeyringTrouble
from fastpix_desktop.domain.lenient import sendable
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.simulcast.also_on import KeyMissing
from fastpix_desktop.domain.simulcast.destination import Destination
from fastpix_desktop.domain.streams.simulcast import same_server
from fastpix_desktop.presenters.ports.credentials import Credentials
from fastpix_desktop.presenters.ports.simulcast import DestinationStore


class Destinations:
    """All saved destinations, with the keys that were needed so far."""

    def __init__(self, store: DestinationStore, keyring: Credentials) -> None:
        self._store = store
        self._keyring = keyring
        self.saved: tuple[Destination, ...] = ()
        self.keys: dict[str, Secret] = {}
        """Stream keys by the destination's ID."""

    async def load(self) -> None:
        """Read the destinations, and the keys that aren't in memory. Raises FileTrouble, KeyringTrouble."""
        self.saved = await self._store.destinations()
        trouble: KeyringTrouble | None = None
        for each in self.saved:
            if each.id not in self.keys:
                try:
                    key = await self._keyring.load(each.key_name)
                except KeyringTrouble as error:
                    trouble = error
                    break  # the next one would only wait as long
                if key:
                    self.keys[each.id] = key
        if trouble is not None:
            raise trouble

    def find(self, destination_id: str) -> Destination | None:
        """Return the destination of that ID, or None."""
        return next((each for each in self.saved if each.id == destination_id), None)

    async def key(self, destination: Destination) -> Secret:
        """Return a destination's key. Raises KeyringTrouble, KeyMissing."""
        if destination.id not in self.keys:
            key = await self._keyring.load(destination.key_name)
            if not key:
                raise KeyMissing
            self.keys[destination.id] = key
        return self.keys[destination.id]

    async def save(self, name: str, server: str, key: Secret) -> Destination:
        """Save a destination; one with the same server and key is only renamed. Raises FileTrouble.

        Its key is in memory then; see :meth:`keep_key`.
        """
        server = sendable(server)
        known = next(
            (
                each
                for each in self.saved
                if self.keys.get(each.id) == key and same_server(each.server, server)
            ),
            None,
        )
        made = Destination(known.id if known else urandom(16).hex(), sendable(name), server)
        await self._store.save(made)
        self.keys[made.id] = key
        self.saved = (*(each for each in self.saved if each.id != made.id), made)
        return made

    async def keep_key(self, destination: Destination) -> None:
        """Put a destination's key into the keyring. Raises KeyringTrouble."""
        await self._keyring.save(destination.key_name, self.keys[destination.id])

    async def forget(self, destination: Destination) -> None:
        """Delete a destination and its key. Raises FileTrouble, KeyringTrouble."""
        await self._store.delete(destination.id)
        self.saved = tuple(each for each in self.saved if each.id != destination.id)
        self.keys.pop(destination.id, None)
        await self._keyring.delete(destination.key_name)
