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
    run: int = 0
    """Segments of one run play on without a break; the next run has times of its own."""

    def goes_on(self, before: "Segment") -> bool:
        """Return whether a player of ``before`` can go on with this one."""
        return (self.number, self.run, self.init) == (before.number + 1, before.run, before.init)
