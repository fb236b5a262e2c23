"""One stream on the air: from its first encoder's arrival until it is idle again."""

import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fastpix_desktop.simulator.hls import Packager, playlist
from fastpix_desktop.simulator.media import Media


@dataclass(slots=True)
class Broadcast:
    """What an ingest knows of a stream on the air, whose lock is held around every use."""

    stream_id: str
    folder: Path
    """Where its playlist and segments are."""
    status: str
    """The stream's, as the ingest last saw or set it: if it is another, somebody has interfered."""
    feed: "Feed | None" = None
    """The encoder that is connected."""
    ends_at: float | None = None
    """When it ends unless an encoder returns, by the monotonic clock; None while one is connected."""
    by_srt: bool = False
    ended: bool = False
    since: float = 0.0
    """When it became active, by the monotonic clock."""
    media: Media | None = None
    """Its recording, once it has ended."""
    frozen: bytes | None = None
    """The playlist that players get from now on, whatever arrives."""

    def playlist(self) -> bytes | None:
        """Return what players get; None before the first segment is there."""
        return self.frozen or playlist(self.folder)

    def discard(self) -> None:
        """Remove the files."""
        shutil.rmtree(self.folder, ignore_errors=True)


class Feed:
    """What one encoder sends, from its connection to the packager. Used by the connection's thread."""

    def __init__(
        self,
        packager: Packager,
        cut: Callable[[], None],
        arrived: Callable[[int], None],
        left: Callable[[], None],
    ) -> None:
        self.cut: Final = cut
        self.packager: Final = packager
        self.closed: Final = threading.Event()
        self._arrived = arrived
        self._left = left

    def write(self, data: bytes) -> None:
        """Handle the next bytes."""
        self.packager.write(data)
        self._arrived(len(data))

    def close(self) -> None:
        """Handle the encoder's disconnection."""
        self.packager.close()
        self._left()
        self.closed.set()
