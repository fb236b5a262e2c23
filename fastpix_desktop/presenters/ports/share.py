"""FastPix's API for who may watch, and signing tokens for it."""

from __future__ import annotations

from typing import Protocol

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.signing_key import ListedKey, SigningKey
from fastpix_desktop.domain.share.token import Grant
from fastpix_desktop.domain.share.viewing_links import ViewingLink
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import PlaybackId


class SigningKeysApi(Protocol):
    """The workspace's signing keys; ``account`` is an Access Token ID, and errors are as in StreamsApi."""

    async def signing_keys(self, account: str) -> tuple[ListedKey, ...]:
        """Return all signing keys. Raises NoPermission if the token may not manage the workspace."""

    async def create_signing_key(self, account: str, idempotency_key: str) -> SigningKey:
        """Make a signing key; a known ``idempotency_key`` gives the key that was made then."""

    async def delete_signing_key(self, account: str, key_id: str) -> None:
        """Delete a signing key, if it's there: all that it signed stops working."""


class PlaybackIdsApi(Protocol):
    """A stream's playback IDs; ``account`` is an Access Token ID, and errors are as in StreamsApi."""

    async def add_playback_id(
        self, account: str, stream_id: str, access: Access, websites: tuple[str, ...]
    ) -> PlaybackId:
        """Add a playback ID, for these websites only if there are any.

        Raises OutcomeUnknown if one may have been added.
        """

    async def restrict_websites(
        self, account: str, stream_id: str, playback_id: str, websites: tuple[str, ...]
    ) -> None:
        """Let a playback ID be played on these websites only; anywhere, if there are none."""

    async def delete_playback_id(self, account: str, stream_id: str, playback_id: str) -> None:
        """Delete a playback ID, if it's there: nobody can watch by it any more."""


class LinkStore(Protocol):
    """The viewing links made here. Nothing in it is secret. Every method raises FileTrouble."""

    async def of_stream(self, account: str, stream_id: str) -> tuple[ViewingLink, ...]:
        """Return a stream's links, oldest first, with those that aren't settled yet."""

    async def put(self, link: ViewingLink) -> None:
        """Save a link or its new state. It's on disk when this returns."""

    async def remove(self, link_id: str) -> None:
        """Delete a link, if it's there."""


class Signer(Protocol):
    """Signs tokens. Sends nothing."""

    async def sign(self, key: SigningKey, grant: Grant) -> Secret:
        """Return a token; the same key and grant give the same one. Raises UnusableKey."""
