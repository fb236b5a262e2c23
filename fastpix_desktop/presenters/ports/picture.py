"""The picture that viewers see."""

from typing import Protocol

from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.picture.still import Still


class Stills(Protocol):
    """Stills of a live stream's segments, one at a time."""

    @property
    def is_possible(self) -> bool:
        """Whether this computer has what it takes. Nothing is loaded for the answer."""

    async def still(self, segment: Segment) -> Still:
        """Load a segment and return a still of it.

        Raises NoDecoder if this computer can't, Undecodable if nobody could, and what else a read raises (see
        StreamsApi).
        """

    async def rest(self) -> None:
        """Give back what stills take, until the next one."""
