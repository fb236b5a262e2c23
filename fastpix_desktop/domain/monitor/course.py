"""A number over a broadcast's time: samples that outlive the program, and the line that its plot draws."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeAlias

MOST: Final = 360
"""Number of samples to keep; beyond that, every second one is dropped."""
SPACING_S: Final = 5.0
"""Shortest time in seconds between two samples."""
GAP_S: Final = 60.0
"""Shortest time in seconds without a sample that counts as a gap."""
_FAR: Final = 5
"""The same as a multiple of the least time between samples, for long broadcasts."""

Point: TypeAlias = tuple[float, float]
"""Seconds since the broadcast began, and the number."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A number at one moment (UTC); None: nothing was sent, or nobody knows."""

    moment: datetime
    number: float | None


@dataclass(frozen=True, slots=True)
class Line:
    """A number over a broadcast's time, in pieces with gaps between them."""

    pieces: tuple[tuple[Point, ...], ...]

    @property
    def numbers(self) -> list[float]:
        """All numbers in it, by time; there's at least one."""
        return [number for piece in self.pieces for _, number in piece]


def noted(samples: tuple[Sample, ...], number: float | None, now: datetime) -> tuple[Sample, ...]:
    """Return the samples with one more, if it's time for one or if a gap begins or ends."""
    last = samples[-1] if samples else None
    if last is None or last.number is None:
        if number is None:
            return samples
    elif number is not None:
        spacing = max(SPACING_S, (now - samples[0].moment).total_seconds() / MOST)
        if (now - last.moment).total_seconds() < spacing:
            return samples
    if len(samples) >= MOST:
        samples = samples[::2]
    return (*samples, Sample(now, number))


def line(samples: Sequence[Sample], began: datetime) -> Line | None:
    """Return the line of samples; None if there is nothing to draw."""
    longest = GAP_S
    if samples:
        whole = (samples[-1].moment - samples[0].moment).total_seconds()
        longest = max(GAP_S, _FAR * whole / MOST)
    pieces: list[list[Point]] = []
    before: datetime | None = None
    for each in samples:
        if each.number is None:
            before = None
            continue
        if before is None or (each.moment - before).total_seconds() > longest:
            pieces.append([])
        pieces[-1].append(((each.moment - began).total_seconds(), each.number))
        before = each.moment
    return Line(tuple(tuple(each) for each in pieces)) if pieces else None


def steps(changes: Sequence[Sample], began: datetime, ended: datetime) -> Line | None:
    """Return the line of a number of which only the changes were kept; None if there were none."""
    points: list[Point] = []
    for each in changes:
        if each.number is not None:
            at = (each.moment - began).total_seconds()
            if points:
                points.append((at, points[-1][1]))
            points.append((at, each.number))
    if not points:
        return None
    points.append((max((ended - began).total_seconds(), points[-1][0]), points[-1][1]))
    return Line((tuple(points),))
