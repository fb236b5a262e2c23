"""FastPix's API for who may watch, and signing tokens for it."""

from typing import TYPE_CHECKING, TypeVar

from fastpix_desktop.bootstrap.adapters.pools import Pools
from fastpix_desktop.bootstrap.adapters.session import Session
from fastpix_desktop.bootstrap.adapters.storage import Database
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.signing_key import ListedKey, SigningKey
from fastpix_desktop.domain.share.token import Grant
from fastpix_desktop.domain.share.viewing_links import ViewingLink
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import PlaybackId

if TYPE_CHECKING:  # slow to import: loaded in a worker thread
    from collections.abc import Callable

    from fastpix_desktop.services.fastpix.api import FastPixApi

T = TypeVar("T")


class Sharing:
    """The ports SigningKeysApi, PlaybackIdsApi and Signer."""

    def __init__(self, pools: Pools, session: Session) -> None:
        self._pools = pools
        self._session = session

    async def signing_keys(self, account: str) -> tuple[ListedKey, ...]:
        """Return all signing keys."""
        return await self._pools.read(lambda: self._session.api(account).signing_keys())

    async def create_signing_key(self, account: str, idempotency_key: str) -> SigningKey:
        """Make a signing key."""
        return await self._change(account, lambda api: api.create_signing_key(idempotency_key))

    async def delete_signing_key(self, account: str, key_id: str) -> None:
        """Delete a signing key."""
        await self._change(account, lambda api: api.delete_signing_key(key_id))

    async def add_playback_id(
        self, account: str, stream_id: str, access: Access, websites: tuple[str, ...]
    ) -> PlaybackId:
        """Add a playback ID."""
        return await self._change(account, lambda api: api.add_playback_id(stream_id, access, websites))

    async def restrict_websites(
        self, account: str, stream_id: str, playback_id: str, websites: tuple[str, ...]
    ) -> None:
        """Restrict a playback ID to websites."""
        await self._change(account, lambda api: api.restrict_websites(stream_id, playback_id, websites))

    async def delete_playback_id(self, account: str, stream_id: str, playback_id: str) -> None:
        """Delete a playback ID."""
        await self._change(account, lambda api: api.delete_playback_id(stream_id, playback_id))

    async def sign(self, key: SigningKey, grant: Grant) -> Secret:
        """Sign a token, in a worker thread: the first one takes 150 ms."""
        return await self._pools.changes.run(lambda: _sign(key, grant))

    async def _change(self, account: str, call: "Callable[[FastPixApi], T]") -> T:
        return await self._pools.change(lambda: call(self._session.api(account)))


class StoredLinks:
    """The LinkStore port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_stream(self, account: str, stream_id: str) -> tuple[ViewingLink, ...]:
        """Return a stream's links."""
        return await self._database.run(lambda store: store.links.of_stream(account, stream_id))

    async def put(self, link: ViewingLink) -> None:
        """Save a link."""
        await self._database.run(lambda store: store.links.put(link))

    async def remove(self, link_id: str) -> None:
        """Delete a link."""
        await self._database.run(lambda store: store.links.remove(link_id))


def _sign(key: SigningKey, grant: Grant) -> Secret:
    from fastpix_desktop.services.fastpix.signing import sign

    return sign(key, grant)
