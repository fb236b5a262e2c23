"""See a private stream as its viewers do, with a short-lived token of our own.

It's for the stream's first playback ID, which no viewing link has.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from fastpix_desktop.domain.errors import NoPermission, NoSigningKey
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.token import Grant, own_grant
from fastpix_desktop.domain.share.viewing_links import own_playback
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.ingest import hls_address
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.playlists import Playlists
from fastpix_desktop.presenters.ports.share import LinkStore, Signer
from fastpix_desktop.presenters.share.signing_keys import SigningKeys

if TYPE_CHECKING:  # loaded when a stream is first monitored
    from fastpix_desktop.domain.monitor.playlist import Playlist

RENEW_S: Final = 300
"""Seconds before its end from which a token is renewed."""
ASK_AGAIN_S: Final = 60.0
"""Seconds between two checks whether FastPix still has a key whose token it refuses."""


class OwnView:
    """Reads the playlists of private streams."""

    def __init__(  # noqa: PLR0913, PLR0917 - its ports
        self,
        playlists: Playlists,
        store: LinkStore,
        signer: Signer,
        keys: SigningKeys,
        addresses: Callable[[], IngestAddresses],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._playlists = playlists
        self._store = store
        self._signer = signer
        self._keys = keys
        self._addresses = addresses
        self._clock = clock
        self._tokens: dict[tuple[str, str], tuple[Grant, Secret]] = {}
        """By key and playback ID."""
        self._asked_at = float("-inf")

    async def read(self, account: str, stream: LiveStream) -> "Playlist":
        """Return a private stream's playlist; ``account`` is an Access Token ID.

        Raises NoSigningKey without a key or an ID of our own, NoPermission if FastPix refuses the token, and
        what else reading a playlist raises (see Playlists).
        """
        key = await self._keys.key_of(account)
        playback = own_playback(stream, await self._store.of_stream(account, stream.id))
        if key is None or playback is None:
            raise NoSigningKey
        now = self._clock()
        grant, token = self._tokens.get((key.id, playback.id), (None, None))
        if grant is None or token is None or grant.expires_at - now < RENEW_S:
            grant = own_grant(playback.id, now)
            token = await self._signer.sign(key, grant)
            self._tokens[key.id, playback.id] = grant, token
        # Without the rewind part: that playlist may be long, and its end is the same.
        address = hls_address(playback, self._addresses(), dvr=False)
        try:
            return await self._playlists.read(address, token)
        except NoPermission:
            self._ask_for_key(now)
            raise

    def _ask_for_key(self, now: float) -> None:
        """Look whether the key was deleted at FastPix, but not at every refusal."""
        if now - self._asked_at >= ASK_AGAIN_S:
            self._asked_at = now
            self._keys.check()
