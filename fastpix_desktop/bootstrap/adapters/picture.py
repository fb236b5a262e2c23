"""The picture that viewers see."""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from fastpix_desktop.bootstrap.adapters.pools import Pools
from fastpix_desktop.domain.errors import NoDecoder
from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.picture.still import Still

if TYPE_CHECKING:  # loaded with the first still
    from asyncio import AbstractEventLoop

    from fastpix_desktop.services.picture.decoder import Decoder
    from fastpix_desktop.services.picture.player import Player
    from fastpix_desktop.services.picture.segments import HlsSegments


class ViewersStills:
    """The Stills port. Everything happens on the pool's one thread, except the end of the app."""

    def __init__(self, pools: Pools) -> None:
        self._pools = pools
        self._made: tuple[HlsSegments, Decoder] | None = None

    @property
    def is_possible(self) -> bool:
        """Whether QtMultimedia is installed."""
        from fastpix_desktop.services.picture.process import is_installed

        return is_installed()

    async def prepare(self) -> None:
        """Start the decoder's process."""
        with suppress(NoDecoder):  # the first still says so
            await self._pools.stills.run(self._prepare)

    async def still(self, segment: Segment) -> Still:
        """Load a segment, and have it decoded."""
        return await self._pools.make_still(lambda: self._still(segment))

    async def rest(self) -> None:
        """End the decoder's process."""
        await self._pools.stills.run(self.close)

    def close(self) -> None:
        """End the decoder's process at once, whatever it does."""
        if self._made is not None:
            self._made[1].close()

    def _prepare(self) -> None:
        self._parts[1].prepare()

    @property
    def _parts(self) -> "tuple[HlsSegments, Decoder]":
        if self._made is None:
            from fastpix_desktop.services.picture.decoder import Decoder
            from fastpix_desktop.services.picture.segments import HlsSegments

            self._made = HlsSegments(), Decoder()
        return self._made

    def _still(self, segment: Segment) -> Still:
        segments, decoder = self._parts
        decoder.prepare()  # it starts while the segment is loaded
        return decoder.decode(segments.load(segment), segment.seconds)


class ViewersVideo:
    """The Video port. Processes are started, and segments handed over, on the pool's one thread."""

    def __init__(self, pools: Pools) -> None:
        self._pools = pools
        self._run: _Run | None = None

    async def play(
        self, segment: Segment, width: int, seen: Callable[[Still], None], ended: Callable[[], None]
    ) -> None:
        """Start a process, load a segment meanwhile, and play it."""
        import asyncio

        self.stop()
        self._run = _Run(width, _Latest(asyncio.get_running_loop(), seen, ended))
        await self.go_on(segment)

    async def go_on(self, segment: Segment) -> None:
        """Load the next segment, and hand it over."""
        run = self._run
        if run is not None:
            await self._pools.play(lambda: run.feed(segment))

    def stop(self) -> None:
        """End the process at once."""
        run, self._run = self._run, None
        if run is not None:
            run.close()


class _Run:
    """A process, from its first segment on."""

    def __init__(self, width: int, latest: "_Latest") -> None:
        self._width = width
        self._latest = latest
        self._closed = False
        self._made: tuple[Player, HlsSegments] | None = None

    def feed(self, segment: Segment) -> None:
        """Load a segment and hand it over, in a thread; the first one starts the process."""
        if self._made is None:
            from fastpix_desktop.services.picture.player import Player
            from fastpix_desktop.services.picture.segments import HlsSegments

            self._made = Player(self._width, self._latest.put, self._latest.end), HlsSegments()
        player, segments = self._made
        if self._closed:  # perhaps before there was a process
            player.close()
        player.feed(segments.load(segment))

    def close(self) -> None:
        """End the process."""
        self._closed = True
        if self._made is not None:
            self._made[0].close()


class _Latest:
    """Brings pictures from a thread to the loop: while the loop is busy, the latest replaces those before."""

    def __init__(
        self, loop: "AbstractEventLoop", seen: Callable[[Still], None], ended: Callable[[], None]
    ) -> None:
        self._loop = loop
        self._seen = seen
        self._ended = ended
        self._lock = threading.Lock()
        self._still: Still | None = None

    def put(self, still: Still) -> None:
        with self._lock:
            is_first, self._still = self._still is None, still
        if is_first:
            self._call(self._deliver)

    def end(self) -> None:
        self._call(self._ended)

    def _call(self, call: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # the loop is closed: the app is quitting
            self._loop.call_soon_threadsafe(call)

    def _deliver(self) -> None:
        with self._lock:
            still, self._still = self._still, None
        if still is not None:
            self._seen(still)
