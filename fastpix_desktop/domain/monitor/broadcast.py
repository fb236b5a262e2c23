"""A broadcast: what is known about one stream's time on air, from the first sign to the end.

The facts' moments are seconds of a monotonic clock. Everything that outlives the program (start, end,
interruptions, views) is in UTC. Functions return an updated broadcast.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from fastpix_desktop.domain.monitor import bitrate, course
from fastpix_desktop.domain.monitor.bitrate import Bitrate
from fastpix_desktop.domain.monitor.course import Sample
from fastpix_desktop.domain.monitor.finding import Finding, Level, Verdict
from fastpix_desktop.domain.monitor.verdict import Facts
from fastpix_desktop.domain.monitor.viewers import ViewerNumbers
from fastpix_desktop.domain.streams.stream import LiveStream, Status

MOST_VIEWS: Final = 720
"""Number of views to keep; beyond that, every second one is dropped."""

_INTERRUPTED: Final = frozenset(
    {
        Finding.STALLED,
        Finding.RECONNECTING,
        Finding.WINDOW_OVER,
        Finding.STOPPING,
        Finding.STOPPED,
        Finding.GAVE_UP,
        Finding.OBS_CLOSED,
        Finding.OBS_LOST,
        Finding.NO_PLAYLIST,
        Finding.STANDS_STILL,
    }
)
"""Findings with which viewers get nothing new."""
_FROM_VIEWERS: Final = frozenset({Finding.NO_PLAYLIST, Finding.STANDS_STILL})
"""Those that the playlist shows, and not OBS."""
_WATCHED: Final = frozenset({Level.LIVE, Level.LIVE_UNCHECKED})
_UNKNOWN: Final = frozenset({Finding.API_DOWN, Finding.STATUS_UNKNOWN})
"""Findings that say nothing about what viewers get."""


@dataclass(frozen=True, slots=True)
class Interruption:
    """A time in which viewers got nothing new."""

    began: datetime
    ended: datetime | None = None
    """None while it lasts."""

    def length_s(self, now: datetime) -> float:
        """Return its length in seconds, up to ``now`` while it lasts."""
        return max(((self.ended or now) - self.began).total_seconds(), 0.0)


@dataclass(frozen=True, slots=True)
class Views:
    """FastPix's number of views at one moment. It may be a total."""

    moment: datetime
    number: int


@dataclass(frozen=True, slots=True)
class LastLive:
    """When a stream was last on air."""

    began: datetime
    ended: datetime | None
    """None if it's on air, or its end wasn't seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Broadcast:
    """What is known about a stream's current broadcast, or about its last one until the next begins."""

    account: str = ""
    """The account's Access Token ID."""
    stream_id: str = ""
    facts: Facts = field(default_factory=Facts)
    history: tuple[Bitrate, ...] = ()
    """OBS's bitrate in the last minutes."""
    since: datetime | None = None
    """When it went on air or, if that wasn't seen, the earliest moment at which it's known to have been."""
    start_seen: bool = False
    """Whether ``since`` is the start."""
    seen: datetime | None = None
    """When FastPix was last seen receiving."""
    ended: datetime | None = None
    was_watched: bool = False
    """Whether viewers could watch at some moment."""
    interruptions: tuple[Interruption, ...] = ()
    views: tuple[Views, ...] = ()
    watching: tuple[Sample, ...] = ()
    """How many people watched, where FastPix says so."""
    most_watching: int | None = None
    sent: tuple[Sample, ...] = ()
    """OBS's bitrate in kbit/s."""
    media_before: tuple[str, ...] = ()
    """IDs of the recordings that there were when it began."""

    @property
    def is_on_air(self) -> bool:
        """Whether it has begun and hasn't ended."""
        return self.since is not None and self.ended is None

    @property
    def last_live(self) -> LastLive | None:
        """When it began and ended; None if it never began."""
        return None if self.since is None else LastLive(self.since, self.ended)

    def length_s(self, now: datetime) -> float | None:
        """Return how many seconds it has been on air, or was; None if it never was."""
        return None if self.since is None else max(((self.ended or now) - self.since).total_seconds(), 0.0)


def status_read(broadcast: Broadcast, stream: LiveStream, before: Status, now: datetime) -> Broadcast:
    """Return the broadcast after FastPix was read; ``before`` is the answer before this one.

    UNKNOWN as ``before`` means that there was none, so the start of a live stream wasn't seen.
    """
    match stream.status:
        case Status.ACTIVE if not broadcast.is_on_air:
            fresh = Broadcast(
                account=broadcast.account,
                stream_id=stream.id,
                facts=broadcast.facts,
                history=broadcast.history,
                media_before=stream.media_ids,
            )
            return replace(fresh, since=now, seen=now, start_seen=before is not Status.UNKNOWN)
        case Status.ACTIVE | Status.PREPARING if broadcast.is_on_air:
            return replace(broadcast, seen=now)
        case Status.IDLE | Status.DISABLED if broadcast.is_on_air:
            return finished(broadcast, now)
    return broadcast


def finished(broadcast: Broadcast, now: datetime) -> Broadcast:
    """Return the broadcast after its end. An interruption that never ended is the end."""
    last = broadcast.interruptions[-1] if broadcast.interruptions else None
    if last is None or last.ended is not None:
        return replace(broadcast, ended=now)
    return replace(broadcast, ended=last.began, interruptions=broadcast.interruptions[:-1])


def obs_sent(broadcast: Broadcast, seconds: float, now: datetime) -> Broadcast:
    """Return the broadcast after OBS said for how many seconds it has been sending to the stream."""
    if broadcast.since is None or not broadcast.is_on_air:
        return broadcast
    return replace(broadcast, since=min(broadcast.since, now - timedelta(seconds=seconds)))


def judged(broadcast: Broadcast, verdict: Verdict, moment: float, now: datetime) -> Broadcast:
    """Return the broadcast after a verdict; ``moment`` is ``now`` by the facts' clock."""
    if not broadcast.is_on_air or verdict.finding in _UNKNOWN:
        return broadcast
    last = broadcast.interruptions[-1] if broadcast.interruptions else None
    lasts = last is not None and last.ended is None
    if verdict.finding in _INTERRUPTED and broadcast.was_watched and not lasts:
        began = now - timedelta(seconds=moment - _lost_at(broadcast.facts, verdict.finding, moment))
        earliest = last.ended if last is not None and last.ended is not None else broadcast.since
        began = max(began, earliest or began)
        return replace(broadcast, interruptions=(*broadcast.interruptions, Interruption(began)))
    if verdict.level not in _WATCHED:
        return broadcast
    if last is not None and lasts:
        over = (*broadcast.interruptions[:-1], replace(last, ended=now))
        return replace(broadcast, interruptions=over, was_watched=True)
    return broadcast if broadcast.was_watched else replace(broadcast, was_watched=True)


def _lost_at(facts: Facts, finding: Finding, moment: float) -> float:
    """Return when the last thing reached viewers, as far as known."""
    last = facts.viewers.grew if finding in _FROM_VIEWERS else facts.obs.sent_here
    return moment if not last else min(last, moment)


def viewed(broadcast: Broadcast, numbers: ViewerNumbers, now: datetime) -> Broadcast:
    """Return the broadcast with FastPix's numbers of viewers."""
    if not broadcast.is_on_air:
        return broadcast
    views, number = broadcast.views, numbers.views
    if number is not None and not (views and views[-1].number == number):
        views = (*(views[::2] if len(views) >= MOST_VIEWS else views), Views(now, number))
    known = [each for each in (broadcast.most_watching, numbers.watching) if each is not None]
    return replace(
        broadcast,
        views=views,
        watching=course.noted(broadcast.watching, numbers.watching, now),
        most_watching=max(known, default=None),
    )


def obs_rate(broadcast: Broadcast, rate: Bitrate, now: datetime) -> Broadcast:
    """Return the broadcast with OBS's bitrate; ``now`` is the rate's moment."""
    broadcast = replace(broadcast, history=bitrate.noted(broadcast.history, rate))
    if not broadcast.is_on_air:
        return broadcast
    return replace(broadcast, sent=course.noted(broadcast.sent, rate.kbps, now))


def resumed(kept: Broadcast, fresh: Broadcast, now: datetime) -> Broadcast:
    """Return what goes on after a restart: ``kept`` was saved, ``fresh`` was begun in this run.

    It's the same broadcast if FastPix can't have ended it unseen: it was seen receiving less than a
    reconnect window ago. Otherwise the kept one is over.
    """
    if kept.since is None or kept.seen is None or kept.ended is not None:
        return fresh if fresh.since is not None or kept.since is None else _with_facts(kept, fresh)
    if (now - kept.seen).total_seconds() >= fresh.facts.window_s:
        return fresh if fresh.since is not None else _with_facts(finished(kept, kept.seen), fresh)
    if fresh.since is None:
        return _with_facts(kept, fresh)
    return replace(_with_facts(kept, fresh), since=min(kept.since, fresh.since), seen=fresh.seen)


def _with_facts(kept: Broadcast, fresh: Broadcast) -> Broadcast:
    return replace(kept, facts=fresh.facts, history=fresh.history)
