"""The one next step: what a stream's page says and offers, from everything that is known.

``rules`` says when each state is true, ``chain`` how the nodes are drawn, and the table below which belong
together. The words of each state are in the ui.
"""

from dataclasses import dataclass
from typing import Final

from fastpix_desktop.domain.monitor.obs_fact import ObsState
from fastpix_desktop.domain.stage import chain
from fastpix_desktop.domain.stage.rules import RULES, is_live, is_other_encoder, sends_here
from fastpix_desktop.domain.stage.situation import ObsIs, Situation, UnderWay
from fastpix_desktop.domain.stage.step import (
    Act,
    LinkState,
    Menu,
    NextStep,
    Node,
    NodeState,
    Place,
    State,
    Words,
)

TRIAL_S: Final = 300.0
"""Seconds after which FastPix ends a trial stream."""


@dataclass(frozen=True, slots=True)
class _Look:
    """How a state is shown."""

    act: Act | None
    obs: chain.Draw
    fastpix: chain.Draw
    viewers: chain.Draw
    to_fastpix: LinkState = LinkState.IDLE
    to_viewers: LinkState = LinkState.IDLE
    remedy: Place | None = None
    menu: Menu | None = Menu.BEFORE


_FLOWS, _BROKEN, _CANNOT = LinkState.FLOWS, LinkState.BROKEN, LinkState.CANNOT_FLOW
_node = chain.plain
_READY = _node(NodeState.READY, Words.READY_TO_RECEIVE)
_NOT_YET = chain.viewers_before
_SOON = _node(NodeState.EMPTY, Words.SOON)
_LINK_DEAD = _node(NodeState.EMPTY, Words.LINK_DEAD)


def _before(act: Act | None, remedy: Place | None = None, menu: Menu = Menu.BEFORE) -> _Look:
    """Show a state in which nothing is on air."""
    return _Look(act, chain.obs_before, _READY, _NOT_YET, remedy=remedy, menu=menu)


def _outage(act: Act, obs: chain.Draw, viewers: chain.Draw = chain.viewers_left) -> _Look:
    """Show a broadcast that OBS no longer sends to."""
    return _Look(act, obs, chain.waits, viewers, _BROKEN, _CANNOT, Place.OBS, Menu.ON_AIR)


def _live(act: Act = Act.END_STREAM) -> _Look:
    """Show a broadcast as its facts are."""
    return _Look(act, chain.obs_live, chain.receives, chain.viewers_live, _FLOWS, _FLOWS, None, Menu.ON_AIR)


_LOOKS: Final = {
    State.DELETED: _Look(
        Act.CREATE_AGAIN, chain.obs_aside, _node(NodeState.EMPTY, Words.DELETED), _LINK_DEAD, _CANNOT,
        _CANNOT, menu=None,
    ),
    State.USED_UP: _Look(
        Act.NEW_STREAM, chain.obs_aside, _node(NodeState.EMPTY, Words.USED_UP), _LINK_DEAD, _CANNOT, _CANNOT,
        menu=Menu.WITHOUT_OBS,
    ),
    State.SENDS_WHILE_OFF: _Look(
        Act.TURN_ON, chain.obs_sends, _node(NodeState.BROKEN, Words.TURNED_OFF), _LINK_DEAD, _BROKEN, _CANNOT,
        Place.FASTPIX, Menu.ON_AIR,
    ),
    State.TURNED_OFF: _Look(
        Act.TURN_ON, chain.obs_aside, _node(NodeState.NEXT, Words.TURNED_OFF), _LINK_DEAD, to_viewers=_CANNOT
    ),
    State.CANNOT_CONNECT: _Look(
        Act.TRY_AGAIN, _node(NodeState.UNDER_WAY, Words.CANNOT_CONNECT),
        _node(NodeState.BROKEN, Words.RECEIVES_NOTHING), _NOT_YET, _BROKEN, _CANNOT, Place.FASTPIX,
        Menu.ON_AIR,
    ),
    State.NOTHING_ARRIVES: _Look(
        Act.CHECK_CONNECTION, chain.obs_sends, _node(NodeState.BROKEN, Words.RECEIVES_NOTHING), _NOT_YET,
        _BROKEN, _CANNOT, Place.FASTPIX, Menu.ON_AIR,
    ),
    State.NOT_USABLE: _Look(
        Act.ENCODER_SETTINGS, chain.obs_live, _node(NodeState.BROKEN, Words.CANNOT_USE), _NOT_YET, _FLOWS,
        _BROKEN, Place.FASTPIX, Menu.ON_AIR,
    ),
    State.STARTING_OBS: _Look(Act.CANCEL, chain.obs_starting, _READY, _NOT_YET),
    State.OBS_NOT_UP: _Look(
        Act.TRY_AGAIN, _node(NodeState.BROKEN, Words.NOT_UP), _READY, _NOT_YET, remedy=Place.OBS
    ),
    State.SAFE_MODE: _Look(
        None, _node(NodeState.WAITS, Words.ASKS), _READY, _NOT_YET, remedy=Place.OBS
    ),
    State.WIZARD: _Look(None, _node(NodeState.WAITS, Words.WIZARD), _READY, _NOT_YET, remedy=Place.OBS),
    State.GOING_LIVE: _Look(Act.CANCEL, chain.obs_live, chain.makes_ready, _SOON, _FLOWS, menu=Menu.ON_AIR),
    State.LIVE_OBS_CLOSED: _outage(Act.START_AND_RESUME, chain.obs_gone(Words.CLOSED_AGO)),
    State.LIVE_OBS_STOPPED: _outage(Act.RESUME, chain.obs_gone(Words.STOPPED_AGO)),
    State.LIVE_OBS_RECONNECTING: _outage(Act.RECONNECT, chain.obs_retries),
    State.REMOTE_OBS_GONE: _outage(
        Act.CONNECT_AGAIN, chain.obs_gone(Words.NO_ANSWER), chain.viewers_waiting
    ),
    State.OBS_SILENT: _outage(Act.CONNECT_AGAIN, chain.obs_gone(Words.NO_ANSWER), chain.viewers_waiting),
    State.FROZEN: _Look(
        Act.RESTART_STREAM, chain.obs_live, chain.receives, chain.viewers_frozen, _FLOWS, _BROKEN,
        Place.VIEWERS, Menu.ON_AIR,
    ),
    State.LIVE_FASTPIX_AWAY: _Look(
        Act.END_STREAM, chain.obs_live, chain.unreachable, chain.viewers_live, to_viewers=_FLOWS,
        remedy=Place.FASTPIX, menu=Menu.ON_AIR,
    ),
    State.LIVE_SIGNED_OUT: _Look(
        Act.SIGN_IN, chain.obs_live, _node(NodeState.WAITS, Words.SIGNED_OUT), chain.viewers_live,
        to_viewers=_FLOWS, remedy=Place.FASTPIX, menu=Menu.ON_AIR,
    ),
    State.LIVE: _live(),
    State.LIVE_TRIAL: _live(),
    State.ON_AIR: _live(),
    State.LIVE_OTHER_ENCODER: _live(),
    State.FASTPIX_ENDED: _Look(
        Act.GO_LIVE_AGAIN, chain.obs_sends, _node(NodeState.BROKEN, Words.HAS_ENDED), _NOT_YET, _BROKEN,
        _CANNOT, Place.FASTPIX, Menu.ON_AIR,
    ),
    State.ENDED: _Look(Act.GO_LIVE_AGAIN, chain.obs_sends, _READY, _NOT_YET),
    State.OBS_ON_OTHER_STREAM: _Look(
        Act.SHOW_OTHER, chain.obs_elsewhere(NodeState.EMPTY), _READY, _NOT_YET, _CANNOT, menu=Menu.WITHOUT_OBS
    ),
    State.OBS_ELSEWHERE: _Look(
        Act.GO_LIVE_HERE, chain.obs_elsewhere(NodeState.WAITS), _READY, _NOT_YET, _CANNOT, remedy=Place.OBS,
        menu=Menu.WITHOUT_OBS,
    ),
    State.FASTPIX_AWAY: _Look(
        Act.TRY_AGAIN, chain.obs_aside, chain.unreachable, _NOT_YET, _CANNOT, _CANNOT, Place.FASTPIX
    ),
    State.OTHER_PROGRAM: _before(Act.OBS_CONNECTION, Place.OBS, Menu.WITHOUT_OBS),
    State.NO_OBS: _before(Act.GET_OBS, menu=Menu.WITHOUT_OBS),
    State.OBS_TOO_OLD: _before(Act.EXPORT_PROFILE, Place.OBS, Menu.WITHOUT_OBS),
    State.OBS_CLOSED: _before(Act.START_OBS),
    State.SERVER_OFF: _before(Act.RESTART_OBS, Place.OBS),
    State.PASSWORD_REFUSED: _before(Act.OBS_CONNECTION, Place.OBS),
    State.OBS_RUNNING: _before(Act.CONNECT_OBS),
    State.CONNECTING: _before(Act.CANCEL),
    State.READY: _before(Act.GO_LIVE),
}  # fmt: skip
"""How each state is shown, unless the situation allows less: see ``_act`` and ``_line``."""


def next_step(situation: Situation, now: float) -> NextStep:
    """Return what the stage shows; ``now`` is a moment of the facts' clock."""
    state = next(state for state, rule in RULES if rule(situation, now))
    live = is_live(situation)
    look = _LOOKS[state]
    if not live and state in (State.REMOTE_OBS_GONE, State.OBS_SILENT):
        look = _before(Act.CONNECT_AGAIN, Place.OBS)
    act = _act(state, look, situation)
    obs, fastpix, viewers = (draw(situation, now) for draw in (look.obs, look.fastpix, look.viewers))
    retry_at = situation.retry_at
    began = situation.live_since if situation.start_seen and situation.is_trial else None
    return NextStep(
        state=state,
        act=act,
        obs=obs,
        fastpix=fastpix,
        viewers=viewers,
        to_fastpix=_line(look.to_fastpix, fastpix),
        to_viewers=_line(look.to_viewers, viewers),
        remedy=_remedy(look, act, obs),
        menu=look.menu,
        is_busy=situation.under_way in (UnderWay.ENDING, UnderWay.SOMETHING),
        is_ending=situation.under_way is UnderWay.ENDING,
        is_live=live,
        is_other_encoder=is_other_encoder(situation),
        closes_in_s=chain.closes_in(situation, now) if look.fastpix is chain.waits else None,
        retry_in_s=None if retry_at is None else max(retry_at - now, 0.0),
        is_trial=situation.is_trial,
        trial_left_s=None if began is None else max(began + TRIAL_S - now, 0.0),
        window_s=situation.facts.window_s,
        computer=situation.computer,
        elsewhere=situation.elsewhere,
    )


def _act(state: State, look: _Look, situation: Situation) -> Act | None:
    """Return a state's act, or what remains of it if the situation doesn't allow it."""
    if look.act is Act.RESTART_OBS and not situation.can_restart_obs:
        return None
    if state is State.CONNECTING and situation.obs is ObsIs.UNKNOWN:
        return None  # looking for OBS takes a moment, and there is nothing to cancel
    if state is State.WIZARD and situation.under_way is UnderWay.GOING_LIVE:
        return Act.CANCEL
    obs = situation.facts.obs
    if state is State.FROZEN and not (obs.state is ObsState.SENDING and sends_here(situation)):
        return Act.END_STREAM  # what sends isn't controlled from here
    return look.act


def _remedy(look: _Look, act: Act | None, obs: Node) -> Place | None:
    """Return the node that the box points at. An OBS that can't keep up has one, if nothing is worse."""
    if act is not look.act and look.remedy is Place.VIEWERS:
        return None
    return look.remedy or (Place.OBS if obs.words is Words.LAGS else None)


def _line(line: LinkState, end: Node) -> LinkState:
    """Return how a line is drawn: it flows only if something arrives at its end."""
    arrives = end.state in (NodeState.FLOWS, NodeState.UNDER_WAY) or end.words is Words.CANNOT_USE
    return LinkState.IDLE if line is LinkState.FLOWS and not arrives else line
