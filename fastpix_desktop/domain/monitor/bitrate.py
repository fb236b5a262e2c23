"""The bitrate of the last minutes, for the plot and its description."""

from dataclasses import dataclass
from typing import Final

SPAN_S: Final = 600.0
"""Seconds of history to keep."""
LONGEST_S: Final = 15.0
"""Longest time in seconds between two samples; a longer one is a gap."""


@dataclass(frozen=True, slots=True)
class Bitrate:
    """One sample: a moment of a monotonic clock, and kbit/s, or None if OBS wasn't sending."""

    moment: float
    kbps: float | None


def runs(history: tuple[Bitrate, ...]) -> tuple[tuple[Bitrate, ...], ...]:
    """Split a history at its gaps: where OBS wasn't sending, or wasn't polled for a while."""
    found: list[list[Bitrate]] = []
    before: Bitrate | None = None
    for each in history:
        joined = before is not None and before.kbps is not None and each.moment - before.moment <= LONGEST_S
        if each.kbps is not None:
            if joined:
                found[-1].append(each)
            else:
                found.append([each])
        before = each
    return tuple(tuple(each) for each in found)


@dataclass(frozen=True, slots=True)
class BitrateSummary:
    """A history in four numbers, in kbit/s."""

    least: float
    most: float
    last: float | None
    """None if OBS isn't sending at the end."""
    gaps: int
    """How often OBS stopped sending in between."""


def summary(history: tuple[Bitrate, ...]) -> BitrateSummary | None:
    """Return a history's summary; None if OBS has sent nothing in it."""
    sent = [each.kbps for each in history if each.kbps is not None]
    if not sent:
        return None
    return BitrateSummary(min(sent), max(sent), history[-1].kbps, len(runs(history)) - 1)


def noted(history: tuple[Bitrate, ...], latest: Bitrate) -> tuple[Bitrate, ...]:
    """Return a history with one more sample, and without those that are too old."""
    return (*(each for each in history if latest.moment - each.moment <= SPAN_S), latest)
