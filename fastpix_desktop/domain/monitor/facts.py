"""Facts about a broadcast: whether FastPix receives and viewers can play (for OBS, see ``obs_fact``).

All moments are seconds of one monotonic clock. Functions return an updated fact from the earlier one and the
newest answer.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from fastpix_desktop.domain.errors import AppError, NoPermission, NoSigningKey, NotFound, NotSignedIn
from fastpix_desktop.domain.monitor.playlist import DEFAULT_TARGET_S, Playlist, behind
from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.streams.stream import Status

OLD_POLLS: Final = 3
"""Number of missed polls after which a fact is too old to count."""
LATE_POLLS: Final = 2
"""Number of missed polls after which a fact's age has to be shown."""
TARGETS: Final = 2
"""Target durations after which a live playlist that hasn't grown counts as frozen: a healthy one grows within
1.5 (RFC 8216, section 6.2.2)."""
_MISSES: Final = 2
"""Number of failed polls in a row before something fine counts as failed."""
_APART: Final = 3
"""Number of segments by which servers behind one address may differ; the newest seen counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Base of all facts."""

    seen: float | None = None
    """When it was last polled; None if never."""
    since: float = 0.0
    """When it last changed or, if never seen, when polling began."""
    every: float = 5.0
    """Seconds between two polls."""

    def age(self, now: float) -> float | None:
        """Return the seconds since the last answer."""
        return None if self.seen is None else max(now - self.seen, 0.0)

    def is_old(self, now: float) -> bool:
        """Return whether it's too old to count."""
        return now - (self.since if self.seen is None else self.seen) > OLD_POLLS * self.every

    def is_late(self, now: float) -> bool:
        """Return whether its age has to be shown."""
        return now - (self.since if self.seen is None else self.seen) > LATE_POLLS * self.every


@dataclass(frozen=True, slots=True, kw_only=True)
class FastPixFact(Fact):
    """Whether FastPix is receiving."""

    status: Status = Status.UNKNOWN
    received: float | None = None
    """When FastPix was last seen receiving."""

    @property
    def receives(self) -> bool:
        """Whether FastPix answered the last poll."""
        return self.status in (Status.PREPARING, Status.ACTIVE)


def fastpix_read(fact: FastPixFact, status: Status, now: float) -> FastPixFact:
    """Return the fact after an answer from FastPix."""
    since = fact.since if fact.seen is not None and fact.status is status else now
    read = replace(fact, status=status, seen=now, since=since)
    return replace(read, received=now) if read.receives else read


class ViewersState(StrEnum):
    """What a viewer's player gets."""

    NOT_ASKED = "not asked"
    CHECKING = "checking"
    """There is a playlist, but it isn't known yet whether it grows."""
    CAN_WATCH = "can watch"
    STANDS_STILL = "stands still"
    MISSING = "missing"
    """There is no playlist, or an empty one."""
    UNCHECKED = "unchecked"
    """The app isn't let in, which says nothing about viewers (see :class:`WhyUnchecked`)."""
    UNREACHABLE = "unreachable"
    """It can't be reached from here, which says nothing about viewers elsewhere."""


class WhyUnchecked(StrEnum):
    """Why the app isn't let in."""

    NO_KEY = "no key"
    """Private: it needs a token, and the workspace has no signing key here."""
    WEBSITE_ONLY = "website only"
    """It plays on chosen websites only."""
    REFUSED = "refused"
    """FastPix refused, although it shouldn't have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewersFact(Fact):
    """Whether viewers can play."""

    state: ViewersState = ViewersState.NOT_ASKED
    segment: int | None = None
    """Number of the newest segment."""
    grew: float = 0.0
    """When the playlist last grew, or was first seen."""
    grown: bool = False
    """Whether it grew then, and wasn't only seen."""
    target_s: float = DEFAULT_TARGET_S
    behind_s: float | None = None
    """Age of the newest picture in seconds, when polled."""
    recent: tuple[Segment, ...] = ()
    """What the newest pictures can be loaded by, newest last; empty if they can't be."""
    misses: int = 0
    """Number of polls in a row without a playlist."""
    why: WhyUnchecked = WhyUnchecked.NO_KEY
    """Counts if it's UNCHECKED."""

    @property
    def newest(self) -> Segment | None:
        """The newest of them."""
        return self.recent[-1] if self.recent else None


def _viewers(fact: ViewersFact, state: ViewersState, now: float) -> ViewersFact:
    since = fact.since if fact.state is state else now
    return replace(fact, state=state, seen=now, since=since)


def viewers_unchecked(fact: ViewersFact, why: WhyUnchecked, now: float) -> ViewersFact:
    """Return the fact for a stream that the app can't watch."""
    return _viewers(replace(fact, recent=(), why=why), ViewersState.UNCHECKED, now)


def viewers_read(fact: ViewersFact, playlist: Playlist, now: float, wall: datetime) -> ViewersFact:
    """Return the fact after the playlist was read; ``wall`` is the wall-clock time."""
    last = playlist.last
    if last is None:
        return _missed(fact, ViewersState.MISSING, now)
    if fact.segment is not None and fact.segment - _APART <= last < fact.segment:
        last = fact.segment
    known = replace(
        fact,
        segment=last,
        target_s=playlist.target_s,
        behind_s=behind(playlist, wall),
        recent=playlist.recent,
        misses=0,
    )
    if playlist.ended:
        return _viewers(known, ViewersState.STANDS_STILL, now)
    if fact.segment is None or last < fact.segment:  # the first poll, or a new broadcast
        return _viewers(replace(known, grew=now, grown=False), ViewersState.CHECKING, now)
    if last > fact.segment:
        return _viewers(replace(known, grew=now, grown=True), ViewersState.CAN_WATCH, now)
    if now - fact.grew > TARGETS * playlist.target_s:
        return _viewers(known, ViewersState.STANDS_STILL, now)
    waiting = (ViewersState.CAN_WATCH, ViewersState.STANDS_STILL)
    return _viewers(known, fact.state if fact.state in waiting else ViewersState.CHECKING, now)


def viewers_failed(fact: ViewersFact, error: AppError, now: float) -> ViewersFact:
    """Return the fact after loading the playlist failed."""
    if isinstance(error, NoSigningKey):
        return viewers_unchecked(fact, WhyUnchecked.NO_KEY, now)
    if isinstance(error, NoPermission | NotSignedIn):
        return viewers_unchecked(fact, WhyUnchecked.REFUSED, now)
    missing = isinstance(error, NotFound)
    return _missed(fact, ViewersState.MISSING if missing else ViewersState.UNREACHABLE, now)


def _missed(fact: ViewersFact, state: ViewersState, now: float) -> ViewersFact:
    """Accept a failure if nothing was fine before, or if it isn't the first."""
    missed = replace(fact, misses=fact.misses + 1)
    if fact.state is ViewersState.CAN_WATCH and missed.misses < _MISSES:
        return missed
    gone = (
        replace(missed, segment=None, behind_s=None, recent=()) if state is ViewersState.MISSING else missed
    )
    return _viewers(gone, state, now)
