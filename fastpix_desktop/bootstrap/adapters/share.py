"""FastPix's API for who may watch, and signing tokens for it."""

from typing import TYPE_CHECKING, TypeVar

from fastpix_desktop.bootstrap.adapters.fastpix import Session
from fastpix_desktop.bootstrap.adapters.pools import Pools
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.signing_key import ListedKey, SigningKey
from fastpix_desktop.domain.share.token import Grant

if TYPE_CHECKING:  # slow to import: loaded in a worker thread
    from collections.abc import Callable

    from fastpix_desktop.services.fastpix.api import FastPixApi

T = TypeVar("T")


class Sharing:
    """The SigningKeysApi and Signer ports."""

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

    async def sign(self, key: SigningKey, grant: Grant) -> Secret:
        """Sign a token, in a worker thread: the first one takes 150 ms."""
        return await self._pools.changes.run(lambda: _sign(key, grant))

    async def _change(self, account: str, call: "Callable[[FastPixApi], T]") -> T:
        return await self._pools.change(lambda: call(self._session.api(account)))


def _sign(key: SigningKey, grant: Grant) -> Secret:
    from fastpix_desktop.services.fastpix.signing import sign  # noqa: PLC0415 - for private streams only

    return sign(key, grant)
