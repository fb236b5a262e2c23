"""Outages: how long FastPix still waits for OBS, and when OBS retries."""

from dataclasses import dataclass
from typing import Final

from fastpix_desktop.domain.encoders.settings import FASTEST_GROWTH, SLOWEST_GROWTH, RetryPlan, attempt_times

_STEPS: Final = 20
_GROWTHS: Final = tuple(
    SLOWEST_GROWTH + (FASTEST_GROWTH - SLOWEST_GROWTH) * step / _STEPS for step in range(_STEPS + 1)
)
"""Factors OBS may have drawn, in small steps."""


@dataclass(frozen=True, slots=True)
class Outage:
    """A loss of connection between OBS and FastPix; moments of a monotonic clock."""

    lost_at: float
    """When OBS was last seen sending. OBS notices only after its own time-out (RTMP: seen after 15 s), and
    FastPix may count from the first silence."""
    window_s: int
    """The stream's reconnect window."""
    plan: RetryPlan | None = None
    """OBS's retry plan; None if unknown."""
    back_at: float | None = None
    noticed_at: float | None = None
    """When OBS noticed and began to retry; None means at once."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """Forecast of an outage, in seconds from now."""

    gone_s: float
    """Seconds OBS has been or was away."""
    left_s: float = 0.0
    """Seconds FastPix still keeps the stream open, if it noticed at once."""
    next_attempt: tuple[float, float] | None = None
    """Earliest and latest moment of OBS's next attempt; None if unknown, or if there is none. A slowly
    failing attempt delays the next ones."""
    gives_up: bool = False
    """Whether OBS has certainly used up all attempts."""
    fits: bool | None = None
    """Whether the next attempt comes within the window; None if it may or may not, or is unknown."""


def prospect(outage: Outage, now: float) -> Prospect:
    """Return the forecast at a moment."""
    if outage.back_at is not None:
        return Prospect(outage.back_at - outage.lost_at)
    gone = max(now - outage.lost_at, 0.0)
    left = max(outage.window_s - gone, 0.0)
    if outage.plan is None:
        return Prospect(gone, left)
    # For each factor, the next attempt.
    noticed_at = outage.lost_at if outage.noticed_at is None else outage.noticed_at
    trying = max(now - noticed_at, 0.0)
    waits = (_wait(outage.plan, growth, trying) for growth in _GROWTHS)
    coming = [wait for wait in waits if wait is not None]
    if not coming:
        return Prospect(gone, left, gives_up=True, fits=False)
    earliest, latest = min(coming), max(coming)
    fits = True if latest <= left else (None if earliest <= left else False)
    return Prospect(gone, left, (earliest, latest), fits=fits)


def _wait(plan: RetryPlan, growth: float, trying: float) -> float | None:
    return next((moment - trying for moment in attempt_times(plan, growth) if moment > trying), None)
