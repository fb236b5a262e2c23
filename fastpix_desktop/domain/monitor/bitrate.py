"""The bitrate of the last minutes, as a plot and as words need it."""

from dataclasses import dataclass
from typing import Final

SPAN_S: Final = 600.0
"""Seconds that are kept."""
LONGEST_S: Final = 15.0
"""Between two looks that belong together; more is a gap."""


@dataclass(frozen=True, slots=True)
class Bitrate:
    """What OBS sent at a moment of a monotonic clock: kbit/s, or None where it sent nothing."""

    moment: float
    kbps: float | None


def runs(history: tuple[Bitrate, ...]) -> tuple[tuple[Bitrate, ...], ...]:
    """Split a history where OBS did not send, and where nobody looked for a while."""
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
    """A history in four numbers; kbit/s."""

    least: float
    most: float
    last: float | None
    """None where OBS does not send at the end."""
    gaps: int
    """How often OBS stopped to send in between."""


def summary(history: tuple[Bitrate, ...]) -> BitrateSummary | None:
    """Return what a history amounts to; None where OBS has sent nothing in it."""
    sent = [each.kbps for each in history if each.kbps is not None]
    if not sent:
        return None
    return BitrateSummary(min(sent), max(sent), history[-1].kbps, len(runs(history)) - 1)


def noted(history: tuple[Bitrate, ...], latest: Bitrate) -> tuple[Bitrate, ...]:
    """Return a history with one more look, and without those that are too long ago."""
    return (*(each for each in history if latest.moment - each.moment <= SPAN_S), latest)
