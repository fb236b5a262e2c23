"""FastPix's API for who may watch, and signing tokens for it."""

from __future__ import annotations

from typing import Protocol

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.signing_key import ListedKey, SigningKey
from fastpix_desktop.domain.share.token import Grant


class SigningKeysApi(Protocol):
    """The workspace's signing keys; ``account`` is an Access Token ID, and errors are as in StreamsApi."""

    async def signing_keys(self, account: str) -> tuple[ListedKey, ...]:
        """Return all signing keys. Raises NoPermission if the token may not manage the workspace."""

    async def create_signing_key(self, account: str, idempotency_key: str) -> SigningKey:
        """Make a signing key; a known ``idempotency_key`` gives the key that was made then."""

    async def delete_signing_key(self, account: str, key_id: str) -> None:
        """Delete a signing key, if it's there: all that it signed stops working."""


class Signer(Protocol):
    """Signs tokens. Sends nothing."""

    async def sign(self, key: SigningKey, grant: Grant) -> Secret:
        """Return a token; the same key and grant give the same one. Raises UnusableKey."""
