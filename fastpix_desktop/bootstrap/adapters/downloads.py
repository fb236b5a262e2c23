"""Downloads, each in a worker thread of a pool of their own; and pictures of recordings."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from fastpix_desktop import __version__
from fastpix_desktop.bootstrap.adapters.pools import PICTURE_LIMIT_S, Pools
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.download import Progress

if TYPE_CHECKING:  # slow to import: the API's module is loaded by then
    import asyncio

    from fastpix_desktop.services.fastpix.mp4_file import Mp4Download
    from fastpix_desktop.services.fastpix.pictures import RecordingPictures
    from fastpix_desktop.services.http.session import Http

_END_S: Final = 2.0
"""Seconds to wait for a thread to let go of its files."""


class _Transfer:
    """The Transfer port."""

    def __init__(self, pools: Pools, download: "Mp4Download") -> None:
        self._pools = pools
        self._download = download

    @property
    def progress(self) -> Progress:
        """How far it is."""
        return self._download.progress

    async def run(self) -> Path:
        """Load the file. If cancelled, wait until the thread has let go of it."""
        import asyncio

        work = asyncio.ensure_future(self._pools.downloads.run(self._download.run))
        work.add_done_callback(_see)
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            self._download.stop()
            await asyncio.wait({work}, timeout=_END_S)
            if work.done() and not work.cancelled() and work.exception() is None:
                return work.result()
            work.cancel()
            raise


class FileTransfers:
    """The Transfers port."""

    def __init__(self, pools: Pools) -> None:
        self._pools = pools
        self._http: Http | None = None

    def transfer(self, address: Secret, target: Path, media_id: str, *, replaces: bool) -> _Transfer:
        """Prepare an attempt."""
        from fastpix_desktop.services.fastpix.mp4_file import Mp4Download
        from fastpix_desktop.services.http.session import Http

        if self._http is None:
            self._http = Http({"User-Agent": f"FastPixDesktop/{__version__}"})
        return _Transfer(self._pools, Mp4Download(self._http, address, target, media_id, replaces=replaces))

    async def discard(self, target: Path, media_id: str) -> None:
        """Delete what was loaded so far."""
        from fastpix_desktop.services.fastpix.mp4_file import discard

        await self._pools.in_chosen_file(target, lambda: discard(target, media_id))


class LoadedPictures:
    """The Pictures port."""

    def __init__(self, pools: Pools) -> None:
        self._pools = pools
        self._loader: RecordingPictures | None = None

    async def read(self, address: Secret) -> bytes:
        """Return a picture."""
        return await self._pools.read(lambda: self._open().read(address), PICTURE_LIMIT_S)

    def _open(self) -> "RecordingPictures":
        if self._loader is None:
            from fastpix_desktop.services.fastpix.pictures import RecordingPictures

            self._loader = RecordingPictures()
        return self._loader


def _see(work: "asyncio.Future[Path]") -> None:
    """Take note of an error that nobody waits for any more."""
    if not work.cancelled():
        work.exception()
