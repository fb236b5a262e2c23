"""What players load to watch a stream."""

from typing import Protocol

from fastpix_desktop.domain.monitor.playlist import Playlist


class Playlists(Protocol):
    """A stream's playlists, read as a player would."""

    async def read(self, address: str) -> Playlist:
        """Return the media playlist at a web address.

        Raises NotFound if there's none (yet), and what else a read raises (see StreamsApi).
        """
