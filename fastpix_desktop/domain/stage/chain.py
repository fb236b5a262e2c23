"""The chain OBS → FastPix → Viewers: how each node and line is drawn, and what it says."""

from collections.abc import Callable, Mapping
from typing import Final

from fastpix_desktop.domain.monitor.facts import ViewersFact, ViewersState, WhyUnchecked
from fastpix_desktop.domain.monitor.obs_fact import ObsState
from fastpix_desktop.domain.monitor.verdict import LEFT_S
from fastpix_desktop.domain.stage.rules import is_live, is_other_encoder
from fastpix_desktop.domain.stage.situation import ObsIs, Situation
from fastpix_desktop.domain.stage.step import Node, NodeState, Words

Draw = Callable[[Situation, float], Node]
"""Draws one node at a moment."""


def plain(state: NodeState, words: Words) -> Draw:
    """Draw a node that says the same in every situation."""
    return lambda *_: Node(state, words)


# OBS

_OBS_BEFORE: Final[Mapping[ObsIs, tuple[NodeState, Words]]] = {
    ObsIs.UNKNOWN: (NodeState.EMPTY, Words.OBS_UNKNOWN),
    ObsIs.MISSING: (NodeState.NEXT, Words.NOT_INSTALLED),
    ObsIs.TOO_OLD: (NodeState.BROKEN, Words.TOO_OLD),
    ObsIs.CLOSED: (NodeState.NEXT, Words.CLOSED),
    ObsIs.RUNNING: (NodeState.NEXT, Words.RUNNING),
    ObsIs.SERVER_OFF: (NodeState.WAITS, Words.SERVER_OFF),
    ObsIs.REFUSED: (NodeState.BROKEN, Words.REFUSED),
    ObsIs.OTHER_PROGRAM: (NodeState.BROKEN, Words.OTHER_PROGRAM),
    ObsIs.SILENT: (NodeState.BROKEN, Words.NO_ANSWER),
    ObsIs.CONNECTING: (NodeState.UNDER_WAY, Words.CONNECTING),
    ObsIs.CONNECTED: (NodeState.READY, Words.CONNECTED),
}


def obs_before(situation: Situation, _: float) -> Node:
    """Draw OBS while nothing is on air."""
    if situation.obs is ObsIs.CONNECTED and situation.scene:
        return Node(NodeState.READY, Words.SHOWS, name=situation.scene)
    return Node(*_OBS_BEFORE[situation.obs])


def obs_aside(situation: Situation, now: float) -> Node:
    """Draw OBS where it isn't the next step, nor what is broken."""
    node = obs_before(situation, now)
    return node if node.state in (NodeState.READY, NodeState.UNDER_WAY) else Node(NodeState.EMPTY, node.words)


def obs_sends(situation: Situation, now: float) -> Node:
    """Draw OBS as it was last polled."""
    obs = situation.facts.obs
    age = obs.age(now)
    match obs.state if obs.goes_here is not False else ObsState.OFF:
        case ObsState.SENDING if obs.load.overload is not None:
            return Node(NodeState.WAITS, Words.LAGS, overload=obs.load.overload, age_s=age)
        case ObsState.SENDING:
            return Node(NodeState.FLOWS, Words.SENDING, kbps=obs.kbps, age_s=age)
        case ObsState.STALLED:
            return Node(NodeState.BROKEN, Words.SENDING_NOTHING, age_s=age)
        case ObsState.RECONNECTING:
            return Node(NodeState.UNDER_WAY, Words.RETRIES, seconds=now - obs.since, age_s=age)
        case ObsState.STARTING:
            return Node(NodeState.UNDER_WAY, Words.CONNECTING, seconds=now - obs.since, age_s=age)
    return obs_aside(situation, now)


def obs_retries(situation: Situation, now: float) -> Node:
    """Draw an OBS that lost the connection."""
    obs = situation.facts.obs
    return Node(NodeState.WAITS, Words.RETRIES, seconds=now - obs.since, age_s=obs.age(now))


def obs_gone(words: Words) -> Draw:
    """Draw an OBS that no longer sends; its seconds count from when that was seen."""

    def draw(situation: Situation, now: float) -> Node:
        obs = situation.facts.obs
        gone_at = obs.since if obs.is_gone or obs.state is ObsState.OFF else obs.seen
        return Node(NodeState.BROKEN, words, seconds=None if gone_at is None else now - gone_at)

    return draw


def obs_elsewhere(state: NodeState) -> Draw:
    """Draw an OBS that is live on something else."""

    def draw(situation: Situation, _: float) -> Node:
        title = situation.elsewhere.title if situation.elsewhere else ""
        return Node(state, Words.SENDS_ELSEWHERE, name=title)

    return draw


def obs_starting(situation: Situation, now: float) -> Node:
    """Draw an OBS that is being started."""
    since = situation.starting_since
    return Node(NodeState.UNDER_WAY, Words.STARTING, seconds=None if since is None else now - since)


def obs_live(situation: Situation, now: float) -> Node:
    """Draw the sender of what FastPix receives."""
    if is_other_encoder(situation):
        return Node(NodeState.EMPTY, Words.NOT_CHECKED)
    return obs_sends(situation, now)


# FastPix


def receives(situation: Situation, now: float) -> Node:
    """Draw a FastPix that should be receiving."""
    fact = situation.facts.fastpix
    if not fact.receives:
        return Node(NodeState.EMPTY, Words.NOT_CHECKED, age_s=fact.age(now))
    return Node(NodeState.FLOWS, Words.RECEIVING, age_s=fact.age(now))


def makes_ready(situation: Situation, now: float) -> Node:
    """Draw FastPix while a broadcast begins."""
    fact = situation.facts.fastpix
    if not fact.receives:
        return Node(NodeState.READY, Words.READY_TO_RECEIVE)
    return Node(NodeState.UNDER_WAY, Words.MAKING_READY, seconds=now - fact.since, age_s=fact.age(now))


def waits(situation: Situation, now: float) -> Node:
    """Draw a FastPix that waits for OBS."""
    left = closes_in(situation, now)
    return Node(NodeState.WAITS, Words.WAITS_FOR_OBS, seconds=left, age_s=situation.facts.fastpix.age(now))


def unreachable(situation: Situation, now: float) -> Node:
    """Draw a FastPix that can't be reached."""
    since = situation.unreachable_since
    away = None if since is None else now - since
    return Node(NodeState.BROKEN, Words.UNREACHABLE, seconds=away, age_s=situation.facts.fastpix.age(now))


# Viewers

_VIEWERS: Final[Mapping[ViewersState, tuple[NodeState, Words]]] = {
    ViewersState.NOT_ASKED: (NodeState.EMPTY, Words.CHECKING),
    ViewersState.CHECKING: (NodeState.EMPTY, Words.CHECKING),
    ViewersState.CAN_WATCH: (NodeState.FLOWS, Words.CAN_WATCH),
    ViewersState.STANDS_STILL: (NodeState.BROKEN, Words.FROZEN),
    ViewersState.MISSING: (NodeState.BROKEN, Words.FROZEN),
    ViewersState.UNCHECKED: (NodeState.EMPTY, Words.NOT_CHECKED),
    ViewersState.UNREACHABLE: (NodeState.EMPTY, Words.NOT_CHECKED),
}


_UNCHECKED: Final[Mapping[WhyUnchecked, Words]] = {
    WhyUnchecked.NO_KEY: Words.NO_KEY,
    WhyUnchecked.WEBSITE_ONLY: Words.WEBSITE_ONLY,
    WhyUnchecked.REFUSED: Words.NOT_CHECKED,
}


def viewers_before(situation: Situation, _: float) -> Node:
    """Draw viewers who can't watch yet; for a private stream, who could."""
    if situation.links_out and not is_live(situation):
        return Node(NodeState.EMPTY, Words.LINKS_OUT, count=situation.links_out)
    return Node(NodeState.EMPTY, Words.NOT_YET)


def viewers_live(situation: Situation, now: float) -> Node:
    """Draw viewers by what the playlist says."""
    fact = situation.facts.viewers
    state, words = _VIEWERS[fact.state]
    if fact.state is ViewersState.UNCHECKED:
        words = _UNCHECKED[fact.why]
    if fact.is_old(now) and state is not NodeState.EMPTY:
        return Node(NodeState.EMPTY, Words.NOT_CHECKED, age_s=fact.age(now))
    return Node(state, words, seconds=_viewers_seconds(fact, now), age_s=fact.age(now))


def _viewers_seconds(fact: ViewersFact, now: float) -> float | None:
    match fact.state:
        case ViewersState.CAN_WATCH:
            return fact.behind_s
        case ViewersState.STANDS_STILL:
            return now - fact.grew if fact.grew else None
    return None


def viewers_frozen(situation: Situation, now: float) -> Node:
    """Draw viewers who get nothing new."""
    fact = situation.facts.viewers
    return Node(NodeState.BROKEN, Words.FROZEN, seconds=_viewers_seconds(fact, now), age_s=fact.age(now))


def viewers_waiting(situation: Situation, now: float) -> Node:
    """Draw viewers while OBS can't be asked: it may still be sending."""
    node = viewers_live(situation, now)
    return node if node.state is NodeState.FLOWS else Node(NodeState.WAITS, Words.LAST_PICTURE)


def viewers_left(situation: Situation, now: float) -> Node:
    """Draw viewers after OBS stopped sending: they still get what it had sent before.

    What they get long after that comes from another encoder.
    """
    node, fact = viewers_waiting(situation, now), situation.facts.viewers
    goes_on = fact.grew > situation.facts.obs.since + LEFT_S
    if node.state is NodeState.FLOWS and not goes_on:
        return Node(NodeState.WAITS, Words.LAST_SECONDS, age_s=node.age_s)
    return node


def closes_in(situation: Situation, now: float) -> float | None:
    """Return for how many seconds FastPix still waits for OBS; None if it doesn't, or unknown."""
    facts = situation.facts
    closes = situation.verdict.closes_at
    if closes is None and facts.obs.sent_here is not None and is_live(situation):
        closes = facts.obs.sent_here + facts.window_s
    return closes - now if closes is not None and closes > now else None
