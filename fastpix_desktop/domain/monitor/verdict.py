"""The stream monitor's verdict: one level, one finding and one remedy from the three facts.

Red is only for what viewers notice or will soon notice. If viewers can watch but something couldn't be
checked, the level is green and names it. A fact that is too old never counts.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from fastpix_desktop.domain.monitor.facts import FastPixFact, ViewersFact, ViewersState
from fastpix_desktop.domain.monitor.finding import Finding, Level, Verdict
from fastpix_desktop.domain.monitor.obs_fact import ON_AIR, ObsFact, ObsState
from fastpix_desktop.domain.streams.draft import DEFAULT_WINDOW
from fastpix_desktop.domain.streams.stream import Status

CONNECT_S: Final = 20.0
"""Seconds OBS may take to connect."""
RECEIVE_S: Final = 20.0
"""Seconds FastPix may take to report what OBS sends. It's polled every 5 s."""
PREPARE_S: Final = 40.0
"""Seconds FastPix may take to prepare."""
SEGMENTS_S: Final = 20.0
"""Seconds a live stream may have no growing playlist: three segments have to be made."""
SETTLE_S: Final = 40.0
"""Seconds after OBS began or came back in which it may still be unknown whether the playlist grows."""
STOP_S: Final = 10.0
"""Seconds FastPix may still report live after OBS stopped: someone may be ending the stream."""
LEFT_S: Final = 30.0
"""Seconds for which viewers may get something new after OBS closed: what it had sent before."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The three facts, and what else affects the verdict."""

    obs: ObsFact = field(default_factory=ObsFact)
    fastpix: FastPixFact = field(default_factory=FastPixFact)
    viewers: ViewersFact = field(default_factory=ViewersFact)
    window_s: int = DEFAULT_WINDOW
    """The stream's reconnect window."""
    lost_at: float | None = None
    """When OBS lost the connection, if it's retrying."""
    meant: bool = False
    """Whether OBS's output was started for this stream, as far as known."""


def judge(facts: Facts, now: float) -> Verdict:
    """Return the verdict on the facts."""
    said = (rule(facts, now) for rule in _RULES)
    return next(verdict for verdict in said if verdict is not None)


def obs_speaks(facts: Facts, now: float) -> bool:
    """Return whether OBS's fact is about this stream: OBS answers, and isn't live somewhere else."""
    obs = facts.obs
    return not obs.is_gone and not obs.is_old(now) and not _is_elsewhere(obs)


def _is_elsewhere(obs: ObsFact) -> bool:
    return obs.is_active and obs.goes_here is False


def _closes_at(facts: Facts, now: float) -> float | None:
    """Return when the reconnect window ends; None if there is none, or it's over."""
    closes = None if facts.obs.sent_here is None else facts.obs.sent_here + facts.window_s
    return closes if closes is not None and now < closes else None


def _trouble(finding: Finding, closes_at: float | None = None) -> Verdict:
    return Verdict(Level.TROUBLE, finding, closes_at)


def _in_time(seconds: float, grace: float, meanwhile: Finding, then: Finding) -> Verdict:
    """Return ``meanwhile`` for as long as things usually take, then ``then``."""
    return Verdict(Level.STARTING, meanwhile) if seconds <= grace else _trouble(then)


def _destination(facts: Facts, now: float) -> Verdict | None:
    obs = facts.obs
    if obs.is_old(now) or not _is_elsewhere(obs):
        return None
    if facts.meant or (facts.fastpix.receives and _closes_at(facts, now) is not None):
        return _trouble(Finding.WRONG_DESTINATION)
    return None if facts.fastpix.receives else Verdict(Level.OFF, Finding.ELSEWHERE)


def _outage(facts: Facts, now: float) -> Verdict | None:
    if not obs_speaks(facts, now) or not facts.obs.is_active:
        return None
    if facts.fastpix.status is Status.DISABLED and not facts.fastpix.is_old(now):
        return _trouble(Finding.TURNED_OFF)  # FastPix disconnects the sender, and OBS retries for ever
    if facts.obs.state is ObsState.STALLED:
        return _trouble(Finding.STALLED)
    return _reconnecting(facts, now) if facts.obs.state is ObsState.RECONNECTING else None


def _reconnecting(facts: Facts, now: float) -> Verdict:
    """Judge an OBS that is reconnecting, by how long FastPix waits."""
    closes = (facts.obs.since if facts.lost_at is None else facts.lost_at) + facts.window_s
    fastpix = facts.fastpix
    still_open = fastpix.receives and not fastpix.is_old(now)
    if now >= closes and not still_open:
        return _trouble(Finding.WINDOW_OVER)
    if fastpix.status is Status.IDLE and fastpix.received is None and not fastpix.is_old(now):
        return _trouble(Finding.CANNOT_CONNECT)  # FastPix never received it, so it isn't waiting
    return _ended(facts, now) or _trouble(Finding.RECONNECTING, closes)


def _ended(facts: Facts, now: float) -> Verdict | None:
    """Return whether FastPix was receiving from OBS and has stopped."""
    fastpix = facts.fastpix
    was_there = fastpix.received is not None and fastpix.received >= facts.obs.began
    is_idle = fastpix.status is Status.IDLE and not fastpix.is_old(now)
    return _trouble(Finding.ENDED) if was_there and is_idle and facts.obs.state in ON_AIR else None


def _closed(facts: Facts, now: float) -> Verdict | None:
    """Judge a stream whose OBS has closed, unless viewers still get something new: from another encoder."""
    obs, viewers = facts.obs, facts.viewers
    if obs.state is not ObsState.CLOSED or obs.sent_here is None or not facts.fastpix.receives:
        return None
    goes_on = viewers.state is ViewersState.CAN_WATCH and viewers.grew > obs.since + LEFT_S
    return None if goes_on else _trouble(Finding.OBS_CLOSED, _closes_at(facts, now))


def _unasked(facts: Facts, now: float) -> Verdict | None:
    """Judge without FastPix: it can't be reached, or its answer means nothing here."""
    fastpix = facts.fastpix
    unknown = fastpix.seen is not None and fastpix.status is Status.UNKNOWN
    if not fastpix.is_old(now) and not unknown:
        return None
    sends = obs_speaks(facts, now) and facts.obs.is_active
    if not sends and not fastpix.receives:
        return None
    finding = Finding.API_DOWN if fastpix.is_old(now) else Finding.STATUS_UNKNOWN
    watched = facts.viewers.state is ViewersState.CAN_WATCH and not facts.viewers.is_old(now)
    return Verdict(Level.LIVE_UNCHECKED if watched else Level.TROUBLE, finding)


def _not_receiving(facts: Facts, now: float) -> Verdict | None:
    fastpix, obs = facts.fastpix, facts.obs
    if fastpix.receives:
        return None
    if not obs_speaks(facts, now) or not obs.is_active:
        return Verdict()
    if obs.state is ObsState.STARTING:
        return _in_time(now - obs.since, CONNECT_S, Finding.OBS_STARTING, Finding.CANNOT_CONNECT)
    ended = _ended(facts, now)
    since = max(obs.since, fastpix.since)
    if ended and now - since > STOP_S:
        return ended
    return _in_time(now - since, RECEIVE_S, Finding.WAITING, Finding.NOT_RECEIVED)


def _stopped(facts: Facts, now: float) -> Verdict | None:
    """Judge a stream that FastPix receives although OBS has stopped sending to it."""
    obs = facts.obs
    closes = _closes_at(facts, now)
    if not obs_speaks(facts, now) or obs.is_active or closes is None:
        return None
    if obs.gave_up:
        return _trouble(Finding.GAVE_UP, closes)
    if now - obs.since <= STOP_S:
        return Verdict(Level.STARTING, Finding.STOPPING, closes)
    return _trouble(Finding.STOPPED, closes)


def _coming(facts: Facts, now: float) -> Verdict | None:
    """Judge a stream that is starting."""
    obs, fastpix = facts.obs, facts.fastpix
    starts = obs_speaks(facts, now) and obs.state is ObsState.STARTING
    if starts and not obs.samples:
        return _in_time(now - obs.since, CONNECT_S, Finding.OBS_STARTING, Finding.CANNOT_CONNECT)
    if fastpix.status is Status.PREPARING:
        since = max(fastpix.since, obs.since if obs_speaks(facts, now) else 0.0)
        return _in_time(now - since, PREPARE_S, Finding.PREPARING, Finding.NOT_LIVE_YET)
    # OBS was active when it was first seen, or is back.
    return _on_its_way(facts, now) if starts else None


def _on_its_way(facts: Facts, now: float) -> Verdict:
    """Return whether the first segments are awaited, because OBS came just now, or only not known yet."""
    came = obs_speaks(facts, now) and facts.obs.is_active and now - facts.obs.flows_since <= SETTLE_S
    return Verdict(Level.STARTING, Finding.FIRST_SEGMENTS if came else Finding.CHECKING)


def _got_new(facts: Facts) -> bool:
    """Return whether viewers got what OBS sent since it began or came back.

    What the playlist lists earlier than a whole segment later is still the rest of before.
    """
    viewers = facts.viewers
    return viewers.grown and viewers.grew >= facts.obs.flows_since + viewers.target_s


def _on_air(facts: Facts, now: float) -> Verdict:
    """Judge an active stream, by what viewers get and what OBS reports."""
    state = _viewers(facts, now)
    if state in (ViewersState.NOT_ASKED, ViewersState.CHECKING):
        return _on_its_way(facts, now)
    still = state in (ViewersState.MISSING, ViewersState.STANDS_STILL)
    if obs_speaks(facts, now) and facts.obs.state is ObsState.SENDING:
        return _sent(facts, now, state)
    says_no = facts.obs.state is ObsState.OFF and not facts.obs.is_old(now)
    if says_no or _is_elsewhere(facts.obs):
        return Verdict(Level.TROUBLE if still else Level.LIVE_UNCHECKED, Finding.OTHER_ENCODER)
    return _unconfirmed(facts, now, state)


def _viewers(facts: Facts, now: float) -> ViewersState:
    """Return what viewers get, or None if that is too old. Needing a token never becomes old."""
    state = facts.viewers.state
    is_old = facts.viewers.is_old(now) and state is not ViewersState.UNCHECKED
    return ViewersState.UNREACHABLE if is_old else state


def _sent(facts: Facts, now: float, state: ViewersState) -> Verdict:
    """Judge what viewers get while OBS is sending."""
    match state:
        case ViewersState.CAN_WATCH if _got_new(facts):
            return Verdict(Level.LIVE, Finding.LIVE)
        case ViewersState.CAN_WATCH:
            return Verdict(Level.STARTING, Finding.FIRST_SEGMENTS)
        case ViewersState.UNCHECKED:
            return Verdict(Level.LIVE_UNCHECKED, Finding.PRIVATE)
        case ViewersState.UNREACHABLE:
            return Verdict(Level.LIVE_UNCHECKED, Finding.VIEWERS_UNKNOWN)
    if _got_new(facts):
        return _trouble(_NOT_PLAYING[state])
    seconds = now - max(facts.fastpix.since, facts.obs.since)
    return _in_time(seconds, SEGMENTS_S, Finding.FIRST_SEGMENTS, _NOT_PLAYING[state])


def _unconfirmed(facts: Facts, now: float, state: ViewersState) -> Verdict:
    """Judge what viewers get if OBS can't be asked: it never could, or it went silent."""
    cut = facts.obs.sent_here is not None
    closes = _closes_at(facts, now)
    match state:
        case ViewersState.CAN_WATCH:
            return Verdict(Level.LIVE_UNCHECKED, Finding.OBS_CUT if cut else Finding.OBS_UNKNOWN)
        case ViewersState.UNCHECKED | ViewersState.UNREACHABLE:
            if cut:
                return _trouble(Finding.OBS_CUT, closes)
            return Verdict(Level.LIVE_UNCHECKED, Finding.ONLY_FASTPIX)
    if cut:
        return _trouble(Finding.OBS_LOST, closes)
    seconds = now - facts.fastpix.since
    return _in_time(seconds, SEGMENTS_S, Finding.FIRST_SEGMENTS, _NOT_PLAYING[state])


_NOT_PLAYING: Final = {
    ViewersState.MISSING: Finding.NO_PLAYLIST,
    ViewersState.STANDS_STILL: Finding.STANDS_STILL,
}

_RULES: Final[tuple[Callable[[Facts, float], Verdict | None], ...]] = (
    _destination,
    _outage,
    _closed,
    _unasked,
    _not_receiving,
    _stopped,
    _coming,
    _on_air,
)
"""The judges in order; the first result counts."""
