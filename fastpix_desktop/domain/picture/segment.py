"""A segment of a live stream, as its playlist names it."""

from dataclasses import dataclass

from fastpix_desktop.domain.secret import Secret


@dataclass(frozen=True, slots=True)
class Segment:
    """A few seconds of a stream, which can be loaded and decoded without anything else."""

    number: int
    address: Secret
    """A web address; a private stream's has a token in it."""
    seconds: float
    init: Secret | None = None
    """Address of what has to stand before its bytes (fragmented MP4); None for MPEG-TS."""
