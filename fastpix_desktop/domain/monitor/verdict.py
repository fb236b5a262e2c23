"""The truth light: what the three facts say together, in one sentence and with one remedy.

Red is kept for what viewers feel or are about to feel. Where they are seen to watch, but somebody could not
be asked, the light is on and says what was not checked. Nothing here is ever on for a fact that is old.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from fastpix_desktop.domain.monitor.facts import FastPixFact, ViewersFact, ViewersState
from fastpix_desktop.domain.monitor.light import Light, Sentence, Truth
from fastpix_desktop.domain.monitor.obs_fact import ON_AIR, ObsFact, ObsState
from fastpix_desktop.domain.streams.draft import DEFAULT_WINDOW
from fastpix_desktop.domain.streams.stream import Status

CONNECT_S: Final = 20.0
"""For so long OBS may be connecting, as seconds after its start."""
RECEIVE_S: Final = 20.0
"""For so long FastPix may say nothing of what OBS sends. It is asked every 5 s."""
PREPARE_S: Final = 40.0
"""For so long FastPix may prepare."""
SEGMENTS_S: Final = 20.0
"""For so long a stream that is live may have no playlist that grows: three segments have to be made."""
STOP_S: Final = 10.0
"""For so long FastPix may still say live after OBS was stopped: somebody may be ending the stream."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The three of them, and what else counts."""

    obs: ObsFact = field(default_factory=ObsFact)
    fastpix: FastPixFact = field(default_factory=FastPixFact)
    viewers: ViewersFact = field(default_factory=ViewersFact)
    window_s: int = DEFAULT_WINDOW
    """The stream's reconnect window."""
    lost_at: float | None = None
    """When OBS lost the connection, while it tries to come back."""
    meant: bool = False
    """Whether OBS's output was started for this stream, as far as can be told."""


def judge(facts: Facts, now: float) -> Truth:
    """Say what the facts amount to."""
    said = (rule(facts, now) for rule in _RULES)
    return next(truth for truth in said if truth is not None)


def obs_speaks(facts: Facts, now: float) -> bool:
    """Tell whether OBS's fact says something of this stream: OBS answers, and does not stream elsewhere."""
    obs = facts.obs
    return obs.state is not ObsState.AWAY and not obs.is_old(now) and not _is_elsewhere(obs)


def _is_elsewhere(obs: ObsFact) -> bool:
    return obs.is_active and obs.goes_here is False


def _closes_at(facts: Facts, now: float) -> float | None:
    """Return when the window ends that OBS's absence has opened; None where there is none, or it is over."""
    closes = None if facts.obs.sent_here is None else facts.obs.sent_here + facts.window_s
    return closes if closes is not None and now < closes else None


def _trouble(sentence: Sentence, closes_at: float | None = None) -> Truth:
    return Truth(Light.TROUBLE, sentence, closes_at)


def _in_time(seconds: float, grace: float, meanwhile: Sentence, then: Sentence) -> Truth:
    """Say ``meanwhile`` for as long as things usually take, ``then`` afterwards."""
    return Truth(Light.STARTING, meanwhile) if seconds <= grace else _trouble(then)


def _destination(facts: Facts, now: float) -> Truth | None:
    obs = facts.obs
    if obs.is_old(now) or not _is_elsewhere(obs):
        return None
    if facts.meant or (facts.fastpix.receives and _closes_at(facts, now) is not None):
        return _trouble(Sentence.WRONG_DESTINATION)
    return None if facts.fastpix.receives else Truth(Light.OFF, Sentence.ELSEWHERE)


def _outage(facts: Facts, now: float) -> Truth | None:
    if not obs_speaks(facts, now) or not facts.obs.is_active:
        return None
    if facts.fastpix.status is Status.DISABLED and not facts.fastpix.is_old(now):
        return _trouble(Sentence.TURNED_OFF)  # FastPix cuts off whoever sends, and OBS tries for ever
    if facts.obs.state is ObsState.STALLED:
        return _trouble(Sentence.STALLED)
    return _reconnecting(facts, now) if facts.obs.state is ObsState.RECONNECTING else None


def _reconnecting(facts: Facts, now: float) -> Truth:
    """Judge an OBS that tries to come back, by what FastPix waits for."""
    closes = (facts.obs.since if facts.lost_at is None else facts.lost_at) + facts.window_s
    fastpix = facts.fastpix
    still_open = fastpix.receives and not fastpix.is_old(now)
    if now >= closes and not still_open:
        return _trouble(Sentence.WINDOW_OVER)
    if fastpix.status is Status.IDLE and fastpix.received is None and not fastpix.is_old(now):
        return _trouble(Sentence.CANNOT_CONNECT)  # FastPix never received it, so that it waits for nothing
    return _ended(facts, now) or _trouble(Sentence.RECONNECTING, closes)


def _ended(facts: Facts, now: float) -> Truth | None:
    """Tell whether FastPix received what OBS sends, and does not any more."""
    fastpix = facts.fastpix
    was_there = fastpix.received is not None and fastpix.received >= facts.obs.began
    is_idle = fastpix.status is Status.IDLE and not fastpix.is_old(now)
    return _trouble(Sentence.ENDED) if was_there and is_idle and facts.obs.state in ON_AIR else None


def _unasked(facts: Facts, now: float) -> Truth | None:
    """Judge without FastPix: it cannot be asked, or its answer means nothing here."""
    fastpix = facts.fastpix
    unknown = fastpix.seen is not None and fastpix.status is Status.UNKNOWN
    if not fastpix.is_old(now) and not unknown:
        return None
    sends = obs_speaks(facts, now) and facts.obs.is_active
    if not sends and not fastpix.receives:
        return None
    sentence = Sentence.API_DOWN if fastpix.is_old(now) else Sentence.STATUS_UNKNOWN
    watched = facts.viewers.state is ViewersState.CAN_WATCH and not facts.viewers.is_old(now)
    return Truth(Light.LIVE_UNCHECKED if watched else Light.TROUBLE, sentence)


def _not_receiving(facts: Facts, now: float) -> Truth | None:
    fastpix, obs = facts.fastpix, facts.obs
    if fastpix.receives:
        return None
    if not obs_speaks(facts, now) or not obs.is_active:
        return Truth()
    if obs.state is ObsState.STARTING:
        return _in_time(now - obs.since, CONNECT_S, Sentence.OBS_STARTING, Sentence.CANNOT_CONNECT)
    ended = _ended(facts, now)
    since = max(obs.since, fastpix.since)
    if ended and now - since > STOP_S:
        return ended
    return _in_time(now - since, RECEIVE_S, Sentence.WAITING, Sentence.NOT_RECEIVED)


def _stopped(facts: Facts, now: float) -> Truth | None:
    """Judge a stream that FastPix receives while OBS does not send to it, but did."""
    obs = facts.obs
    closes = _closes_at(facts, now)
    if not obs_speaks(facts, now) or obs.is_active or closes is None:
        return None
    if obs.gave_up:
        return _trouble(Sentence.GAVE_UP, closes)
    if now - obs.since <= STOP_S:
        return Truth(Light.STARTING, Sentence.STOPPING, closes)
    return _trouble(Sentence.STOPPED, closes)


def _coming(facts: Facts, now: float) -> Truth | None:
    """Judge a stream that is on its way up."""
    obs, fastpix = facts.obs, facts.fastpix
    starts = obs_speaks(facts, now) and obs.state is ObsState.STARTING
    if starts and not obs.samples:
        return _in_time(now - obs.since, CONNECT_S, Sentence.OBS_STARTING, Sentence.CANNOT_CONNECT)
    if fastpix.status is Status.PREPARING:
        since = max(fastpix.since, obs.since if obs_speaks(facts, now) else 0.0)
        return _in_time(now - since, PREPARE_S, Sentence.PREPARING, Sentence.NOT_LIVE_YET)
    # OBS was active when it was first seen.
    return Truth(Light.STARTING, Sentence.CHECKING) if starts else None


def _on_air(facts: Facts, now: float) -> Truth:
    """Judge a stream that is active, by what viewers get and what OBS says."""
    state = _viewers(facts, now)
    if state in (ViewersState.NOT_ASKED, ViewersState.CHECKING):
        return Truth(Light.STARTING, Sentence.CHECKING)
    still = state in (ViewersState.MISSING, ViewersState.STANDS_STILL)
    if obs_speaks(facts, now) and facts.obs.state is ObsState.SENDING:
        return _sent(facts, now, state)
    says_no = facts.obs.state is ObsState.OFF and not facts.obs.is_old(now)
    if says_no or _is_elsewhere(facts.obs):
        return Truth(Light.TROUBLE if still else Light.LIVE_UNCHECKED, Sentence.OTHER_ENCODER)
    return _unconfirmed(facts, now, state)


def _viewers(facts: Facts, now: float) -> ViewersState:
    """Return what viewers get; an old fact is none. That a token is needed does not become old."""
    state = facts.viewers.state
    is_old = facts.viewers.is_old(now) and state is not ViewersState.UNCHECKED
    return ViewersState.UNREACHABLE if is_old else state


def _sent(facts: Facts, now: float, state: ViewersState) -> Truth:
    """Judge what viewers get of what OBS sends."""
    match state:
        case ViewersState.CAN_WATCH:
            return Truth(Light.LIVE, Sentence.LIVE)
        case ViewersState.UNCHECKED:
            return Truth(Light.LIVE_UNCHECKED, Sentence.PRIVATE)
        case ViewersState.UNREACHABLE:
            return Truth(Light.LIVE_UNCHECKED, Sentence.VIEWERS_UNKNOWN)
    seconds = now - max(facts.fastpix.since, facts.obs.since)
    return _in_time(seconds, SEGMENTS_S, Sentence.FIRST_SEGMENTS, _NOT_PLAYING[state])


def _unconfirmed(facts: Facts, now: float, state: ViewersState) -> Truth:
    """Judge what viewers get where OBS cannot be asked: it never could, or it sent and fell silent."""
    cut = facts.obs.sent_here is not None
    closes = _closes_at(facts, now)
    match state:
        case ViewersState.CAN_WATCH:
            return Truth(Light.LIVE_UNCHECKED, Sentence.OBS_CUT if cut else Sentence.OBS_UNKNOWN)
        case ViewersState.UNCHECKED | ViewersState.UNREACHABLE:
            if cut:
                return _trouble(Sentence.OBS_CUT, closes)
            return Truth(Light.LIVE_UNCHECKED, Sentence.ONLY_FASTPIX)
    if cut:
        return _trouble(Sentence.OBS_LOST, closes)
    seconds = now - facts.fastpix.since
    return _in_time(seconds, SEGMENTS_S, Sentence.FIRST_SEGMENTS, _NOT_PLAYING[state])


_NOT_PLAYING: Final = {
    ViewersState.MISSING: Sentence.NO_PLAYLIST,
    ViewersState.STANDS_STILL: Sentence.STANDS_STILL,
}

_RULES: Final[tuple[Callable[[Facts, float], Truth | None], ...]] = (
    _destination,
    _outage,
    _unasked,
    _not_receiving,
    _stopped,
    _coming,
    _on_air,
)
"""In this order; the first that has something to say counts."""
