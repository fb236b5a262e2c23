"""The reconnect pilot: how long FastPix still waits for OBS, and when OBS tries to come back."""

from dataclasses import dataclass
from typing import Final

from fastpix_desktop.domain.encoders.settings import FASTEST_GROWTH, SLOWEST_GROWTH, RetryPlan, attempt_times

_STEPS: Final = 20
_GROWTHS: Final = tuple(
    SLOWEST_GROWTH + (FASTEST_GROWTH - SLOWEST_GROWTH) * step / _STEPS for step in range(_STEPS + 1)
)
"""The factors that OBS may have drawn, close enough together."""


@dataclass(frozen=True, slots=True)
class Outage:
    """A time without a connection between OBS and FastPix; moments of a monotonic clock."""

    lost_at: float
    """When OBS was last seen to send. It notices only when its own patience is over (RTMP: seen after 15 s),
    and FastPix may count from the first silence."""
    window_s: int
    """The stream's reconnect window."""
    plan: RetryPlan | None = None
    """How OBS tries to come back; None where that is not known."""
    back_at: float | None = None
    noticed_at: float | None = None
    """When OBS noticed, and began to try; None: at once."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """What is to be expected of an outage, in seconds from now."""

    gone_s: float
    """For how long OBS has been away, or was."""
    left_s: float = 0.0
    """For how long FastPix still keeps the stream open, if it has noticed at once."""
    next_attempt: tuple[float, float] | None = None
    """Between which moments OBS tries next, as it draws how it waits; None where that is not known, or where
    it tries no more. An attempt that fails slowly puts off the next ones."""
    gives_up: bool = False
    """Whether all attempts are over for sure."""
    fits: bool | None = None
    """Whether the next attempt comes inside the window; None where it may or may not, or is not known."""


def prospect(outage: Outage, now: float) -> Prospect:
    """Return what is to be expected at a moment."""
    if outage.back_at is not None:
        return Prospect(outage.back_at - outage.lost_at)
    gone = max(now - outage.lost_at, 0.0)
    left = max(outage.window_s - gone, 0.0)
    if outage.plan is None:
        return Prospect(gone, left)
    # For each factor, the first attempt that is still to come.
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
