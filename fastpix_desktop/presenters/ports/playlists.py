"""What players load to watch a stream."""

from typing import TYPE_CHECKING, Protocol

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.stream import LiveStream

if TYPE_CHECKING:  # loaded when a stream is first monitored
    from fastpix_desktop.domain.monitor.playlist import Playlist


class Playlists(Protocol):
    """A stream's playlists, read as a player would."""

    async def read(self, address: str, token: Secret | None = None) -> "Playlist":
        """Return the media playlist at a web address; ``token`` opens a private one.

        Raises NotFound if there's none (yet), NoPermission if it isn't for us, and what else a read raises
        (see StreamsApi).
        """


class PrivatePlaylists(Protocol):
    """Private streams' playlists, read with a token of our own."""

    async def read(self, account: str, stream: LiveStream) -> "Playlist":
        """Return a private stream's media playlist; ``account`` is an Access Token ID.

        Raises NoSigningKey if we can't watch it, NoPermission if FastPix refuses the token, and what else
        reading a playlist raises (see Playlists).
        """
