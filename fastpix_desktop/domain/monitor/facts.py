"""Facts about a broadcast, as they were last seen: FastPix receives, viewers can play (OBS's: truth_obs.py).

All moments are seconds of one monotonic clock. A fact is brought up to date by functions that take what was
seen before and what is seen now.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from fastpix_desktop.domain.errors import AppError, NoPermission, NotFound, NotSignedIn
from fastpix_desktop.domain.monitor.playlist import DEFAULT_TARGET_S, Playlist, behind
from fastpix_desktop.domain.streams.stream import Status

SETTLE_DELAYS_S: Final = 3
"""A fact that was not seen for so many looks is old: it agrees with nothing any more."""
TARGETS: Final = 3
"""Within so many target durations a live playlist grows (RFC 8216, section 6.2.2: within 1.5)."""
_MISSES: Final = 2
"""So many looks in a row have to fail before what was fine counts as not fine."""
_APART: Final = 3
"""So many segments the servers of one address may be apart; the newest that was seen counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What all facts share."""

    seen: float | None = None
    """When it was last seen; None if never."""
    since: float = 0.0
    """Since when it has been as it is, or (never seen) since when somebody has been looking."""
    every: float = 5.0
    """Seconds between two looks."""

    def age(self, now: float) -> float | None:
        """Return how many seconds ago it was seen."""
        return None if self.seen is None else max(now - self.seen, 0.0)

    def is_old(self, now: float) -> bool:
        """Tell whether it is too long ago to count."""
        return now - (self.since if self.seen is None else self.seen) > SETTLE_DELAYS_S * self.every


@dataclass(frozen=True, slots=True, kw_only=True)
class FastPixFact(Fact):
    """Whether FastPix receives."""

    status: Status = Status.UNKNOWN
    received: float | None = None
    """When it was last seen to receive."""

    @property
    def receives(self) -> bool:
        """Whether it said so when it was last asked."""
        return self.status in (Status.PREPARING, Status.ACTIVE)


def fastpix_read(fact: FastPixFact, status: Status, now: float) -> FastPixFact:
    """Return the fact after FastPix has said how the stream is."""
    since = fact.since if fact.seen is not None and fact.status is status else now
    read = replace(fact, status=status, seen=now, since=since)
    return replace(read, received=now) if read.receives else read


class ViewersState(StrEnum):
    """What a viewer's player would find."""

    NOT_ASKED = "not asked"
    CHECKING = "checking"
    """A playlist is there; whether it grows is not known yet."""
    CAN_WATCH = "can watch"
    STANDS_STILL = "stands still"
    MISSING = "missing"
    """There is no playlist, or none with a picture in it."""
    UNCHECKED = "unchecked"
    """It is for players with a token only, and this program has none."""
    UNREACHABLE = "unreachable"
    """It cannot be asked for from here, which says nothing of viewers elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewersFact(Fact):
    """Whether viewers can play."""

    state: ViewersState = ViewersState.NOT_ASKED
    segment: int | None = None
    """The number of the newest segment."""
    grew: float = 0.0
    """When the playlist was last seen to have grown, or was first seen."""
    target_s: float = DEFAULT_TARGET_S
    behind_s: float | None = None
    """How old the newest picture was when it was seen."""
    misses: int = 0
    """How many looks in a row brought no playlist."""


def _viewers(fact: ViewersFact, state: ViewersState, now: float) -> ViewersFact:
    since = fact.since if fact.state is state else now
    return replace(fact, state=state, seen=now, since=since)


def viewers_unchecked(fact: ViewersFact, now: float) -> ViewersFact:
    """Return the fact for a stream that only players with a token can watch."""
    return _viewers(fact, ViewersState.UNCHECKED, now)


def viewers_read(fact: ViewersFact, playlist: Playlist, now: float, wall: datetime) -> ViewersFact:
    """Return the fact after the playlist was read; ``wall`` is the time of day."""
    last = playlist.last
    if last is None:
        return _missed(fact, ViewersState.MISSING, now)
    if fact.segment is not None and fact.segment - _APART <= last < fact.segment:
        last = fact.segment
    known = replace(fact, segment=last, target_s=playlist.target_s, behind_s=behind(playlist, wall), misses=0)
    if playlist.ended:
        return _viewers(known, ViewersState.STANDS_STILL, now)
    if fact.segment is None or last < fact.segment:  # the first look, or a new broadcast
        return _viewers(replace(known, grew=now), ViewersState.CHECKING, now)
    if last > fact.segment:
        return _viewers(replace(known, grew=now), ViewersState.CAN_WATCH, now)
    if now - fact.grew > TARGETS * playlist.target_s:
        return _viewers(known, ViewersState.STANDS_STILL, now)
    waiting = (ViewersState.CAN_WATCH, ViewersState.STANDS_STILL)
    return _viewers(known, fact.state if fact.state in waiting else ViewersState.CHECKING, now)


def viewers_failed(fact: ViewersFact, error: AppError, now: float) -> ViewersFact:
    """Return the fact after asking for the playlist brought an error."""
    if isinstance(error, NoPermission | NotSignedIn):
        return viewers_unchecked(fact, now)
    missing = isinstance(error, NotFound)
    return _missed(fact, ViewersState.MISSING if missing else ViewersState.UNREACHABLE, now)


def _missed(fact: ViewersFact, state: ViewersState, now: float) -> ViewersFact:
    """Believe a failure where nothing was fine before, or where it is not the only one."""
    missed = replace(fact, misses=fact.misses + 1)
    if fact.state is ViewersState.CAN_WATCH and missed.misses < _MISSES:
        return missed
    gone = replace(missed, segment=None, behind_s=None) if state is ViewersState.MISSING else missed
    return _viewers(gone, state, now)
