"""Whether OBS keeps up: frames that it couldn't encode or draw in time.

OBS's Stats dock colours both: from 1 % on as a warning, from 5 % on as an error (OBSBasicStats.cpp). It
counts since OBS's start; here, the last seconds count.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

WARNING: Final = 0.01
ERROR: Final = 0.05
SPAN_S: Final = 20.0
"""Seconds that count."""
LEAST_S: Final = 15.0
"""Seconds before which nothing is said: OBS often skips some frames when it starts an output."""


@dataclass(frozen=True, slots=True)
class FrameCounts:
    """OBS's counts of frames. They begin anew when its video settings change."""

    encoded: int = 0
    """Frames that went to the encoders, with those skipped."""
    skipped: int = 0
    """Frames skipped because encoding took too long."""
    drawn: int = 0
    """Frames drawn, with those missed."""
    missed: int = 0
    """Frames missed because drawing took too long."""


class Lag(StrEnum):
    """What takes OBS too long."""

    ENCODING = "encoding"
    DRAWING = "drawing"


@dataclass(frozen=True, slots=True)
class Overload:
    """OBS can't keep up."""

    lag: Lag
    share: float
    """Share of the frames that viewers don't get, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Load:
    """OBS's counts in the last seconds, and what they say."""

    samples: tuple[tuple[float, FrameCounts], ...] = ()
    """Moments and counts."""
    overload: Overload | None = None


def load_read(load: Load, counts: FrameCounts, now: float) -> Load:
    """Return the load after OBS's counts were read.

    An overload begins at ERROR, and is over below WARNING, so that it doesn't come and go.
    """
    last = load.samples[-1][1] if load.samples else counts
    if counts.encoded < last.encoded or counts.drawn < last.drawn:
        return Load(((now, counts),))
    samples = (*(each for each in load.samples if now - each[0] <= SPAN_S), (now, counts))
    since, first = samples[0]
    if now - since < LEAST_S:
        return Load(samples, load.overload)
    skipped = _share(counts.skipped - first.skipped, counts.encoded - first.encoded)
    missed = _share(counts.missed - first.missed, counts.drawn - first.drawn)
    worse = Overload(Lag.ENCODING, skipped) if skipped >= missed else Overload(Lag.DRAWING, missed)
    limit = ERROR if load.overload is None else WARNING
    return Load(samples, worse if worse.share >= limit else None)


def _share(part: int, whole: int) -> float:
    return min(max(part, 0) / whole, 1.0) if whole > 0 else 0.0
