"""The picture that viewers see."""

from typing import TYPE_CHECKING

from fastpix_desktop.bootstrap.adapters.pools import Pools
from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.picture.still import Still

if TYPE_CHECKING:  # loaded with the first still
    from fastpix_desktop.services.picture.decoder import Decoder
    from fastpix_desktop.services.picture.segments import HlsSegments


class ViewersStills:
    """The Stills port. Everything happens on the pool's one thread, except the end of the app."""

    def __init__(self, pools: Pools) -> None:
        self._pools = pools
        self._made: tuple[HlsSegments, Decoder] | None = None

    @property
    def is_possible(self) -> bool:
        """Whether QtMultimedia is installed."""
        from fastpix_desktop.services.picture.decoder import is_installed

        return is_installed()

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

    def _still(self, segment: Segment) -> Still:
        if self._made is None:
            from fastpix_desktop.services.picture.decoder import Decoder
            from fastpix_desktop.services.picture.segments import HlsSegments

            self._made = HlsSegments(), Decoder()
        segments, decoder = self._made
        return decoder.decode(segments.load(segment), segment.seconds)
