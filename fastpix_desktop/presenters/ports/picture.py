"""The picture that viewers see."""

from collections.abc import Callable
from typing import Protocol

from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.picture.still import Still


class Stills(Protocol):
    """Stills of a live stream's segments, one at a time."""

    @property
    def is_possible(self) -> bool:
        """Whether this computer has what it takes. Nothing is loaded for the answer."""

    async def prepare(self) -> None:
        """Start what stills take, if it doesn't run: the first one comes sooner then."""

    async def still(self, segment: Segment) -> Still:
        """Load a segment and return a still of it.

        Raises NoDecoder if this computer can't, Undecodable if nobody could, and what else a read raises (see
        StreamsApi).
        """

    async def rest(self) -> None:
        """Give back what stills take, until the next one."""


class Video(Protocol):
    """Plays a live stream's segments, one stream at a time, without sound."""

    async def play(
        self, segment: Segment, width: int, seen: Callable[[Still], None], ended: Callable[[], None]
    ) -> None:
        """Load a segment and play it, instead of what was played before.

        ``seen`` is called on the loop with each picture that is due, at most ``width`` pixels wide, or with
        the sound's level alone; ``ended`` if playing ends by itself. Raises what Stills raises.
        """

    async def go_on(self, segment: Segment) -> None:
        """Load the next segment, and play it after the last. Raises what Stills raises."""

    def stop(self) -> None:
        """Stop at once."""
