"""When each state of the stage is true."""

from collections.abc import Callable
from typing import Final

from fastpix_desktop.domain.monitor.facts import ViewersState
from fastpix_desktop.domain.monitor.finding import Finding, Level
from fastpix_desktop.domain.stage.situation import ObsIs, Question, Situation, Standing, UnderWay
from fastpix_desktop.domain.stage.step import State

OBS_START_S: Final = 45.0
"""Seconds OBS may take to start and answer."""
NEW_S: Final = 60.0
"""Seconds after its start in which a broadcast counts as going live until viewers are seen to have it."""

_LIVE_WITHOUT_FASTPIX: Final = {Finding.API_DOWN, Finding.STATUS_UNKNOWN, Finding.RECONNECTING}
_STOPPED: Final = {Finding.STOPPING, Finding.STOPPED, Finding.GAVE_UP}
_CUT: Final = {Finding.OBS_CLOSED, Finding.OBS_CUT, Finding.OBS_LOST}
_FROZEN: Final = {Finding.STANDS_STILL, Finding.NO_PLAYLIST}
_ON_ITS_WAY: Final = {
    Finding.OBS_STARTING,
    Finding.WAITING,
    Finding.PREPARING,
    Finding.FIRST_SEGMENTS,
}
_OTHER_ENCODER: Final = {Finding.OTHER_ENCODER, Finding.OBS_UNKNOWN, Finding.ONLY_FASTPIX}
_UNWATCHED: Final = {ViewersState.UNCHECKED, ViewersState.UNREACHABLE}

Rule = Callable[[Situation, float], bool]


def is_live(situation: Situation) -> bool:
    """Return whether FastPix is receiving, as far as known."""
    return situation.facts.fastpix.receives or situation.verdict.finding in _LIVE_WITHOUT_FASTPIX


def is_other_encoder(situation: Situation) -> bool:
    """Return whether what FastPix receives comes from somewhere that can't be asked."""
    obs = situation.facts.obs
    never_here = not sends_here(situation) and obs.sent_here is None
    unseen = never_here and situation.under_way is not UnderWay.GOING_LIVE
    return is_live(situation) and (unseen or situation.verdict.finding in _OTHER_ENCODER)


def is_cut(situation: Situation) -> bool:
    """Return whether OBS was sending here, FastPix still receives, and OBS can't be asked any more."""
    obs = situation.facts.obs
    gone = obs.is_gone and obs.sent_here is not None and situation.obs is not ObsIs.CONNECTED
    return is_live(situation) and (situation.verdict.finding in _CUT or gone)


def sends_here(situation: Situation) -> bool:
    """Return whether OBS's output runs, and not to another place."""
    obs = situation.facts.obs
    return obs.is_active and obs.goes_here is not False


def _says(*sentences: Finding) -> Rule:
    return lambda situation, _: (
        situation.verdict.finding in sentences and situation.under_way is not UnderWay.ENDING
    )


def _obs(*states: ObsIs) -> Rule:
    return lambda situation, _: situation.obs in states


def _stands(where: Standing) -> Rule:
    return lambda situation, _: situation.standing is where


def _sends_while_off(situation: Situation, _: float) -> bool:
    off = situation.standing is Standing.TURNED_OFF
    return situation.verdict.finding is Finding.TURNED_OFF or (off and sends_here(situation))


def _starting_obs(situation: Situation, now: float) -> bool:
    since = situation.starting_since
    return since is not None and now - since <= OBS_START_S and situation.question is None


def _obs_not_up(situation: Situation, now: float) -> bool:
    since = situation.starting_since
    return since is not None and now - since > OBS_START_S and situation.question is None


def _safe_mode(situation: Situation, _: float) -> bool:
    return situation.question is Question.SAFE_MODE and situation.obs is not ObsIs.CONNECTED


def _wizard(situation: Situation, _: float) -> bool:
    return situation.question is Question.WIZARD


def _going_live(situation: Situation, now: float) -> bool:
    if is_cut(situation) and situation.obs is not ObsIs.CONNECTED:
        return False
    if situation.under_way is not None:
        return situation.under_way is UnderWay.GOING_LIVE
    finding = situation.verdict.finding
    since = situation.live_since if situation.start_seen else None
    is_new = since is not None and now - since <= NEW_S
    return finding in _ON_ITS_WAY or (finding is Finding.CHECKING and is_new)


def _cut(where: Rule) -> Rule:
    return lambda situation, now: (
        is_cut(situation) and situation.under_way is not UnderWay.ENDING and where(situation, now)
    )


def _closed_here(situation: Situation, _: float) -> bool:
    return situation.obs is ObsIs.CLOSED and not situation.computer


def _far(situation: Situation, _: float) -> bool:
    return bool(situation.computer)


def _anywhere(_: Situation, __: float) -> bool:
    return True


def _frozen(situation: Situation, now: float) -> bool:
    never_ended = (
        situation.verdict.finding is Finding.OTHER_ENCODER and situation.verdict.level is Level.TROUBLE
    )
    return never_ended or _says(*_FROZEN)(situation, now)


def _live_fastpix_away(situation: Situation, now: float) -> bool:
    unreachable = situation.unreachable_since is not None and situation.facts.fastpix.is_old(now)
    return is_live(situation) and (situation.verdict.finding is Finding.API_DOWN or unreachable)


def _live_signed_out(situation: Situation, _: float) -> bool:
    return is_live(situation) and situation.is_signed_out


def _fastpix_ended(situation: Situation, _: float) -> bool:
    return situation.outage_seen and situation.verdict.finding in (Finding.ENDED, Finding.WINDOW_OVER)


def _ended(situation: Situation, _: float) -> bool:
    over = situation.verdict.finding in (Finding.ENDED, Finding.WINDOW_OVER)
    return over or (situation.has_ended and not is_live(situation))


def _is_well(situation: Situation) -> bool:
    ending = situation.under_way is UnderWay.ENDING
    watched = ending and situation.facts.viewers.state is ViewersState.CAN_WATCH
    return is_live(situation) and (situation.verdict.finding is Finding.LIVE or watched)


def _live(situation: Situation, _: float) -> bool:
    return _is_well(situation) and not situation.is_trial


def _live_trial(situation: Situation, _: float) -> bool:
    return _is_well(situation) and situation.is_trial


def _is_here(situation: Situation) -> bool:
    """Return whether it's live, and OBS wasn't found to send to another place meanwhile."""
    return is_live(situation) and situation.verdict.finding is not Finding.WRONG_DESTINATION


def _on_air(situation: Situation, _: float) -> bool:
    elsewhere = situation.verdict.finding in (Finding.OTHER_ENCODER, Finding.OBS_UNKNOWN)
    watched = elsewhere and situation.facts.viewers.state not in _UNWATCHED
    return _is_here(situation) and not watched


def _live_other_encoder(situation: Situation, _: float) -> bool:
    return _is_here(situation)


def _other_stream(situation: Situation, _: float) -> bool:
    return situation.elsewhere is not None and bool(situation.elsewhere.stream_id)


def _elsewhere(situation: Situation, _: float) -> bool:
    finding = situation.verdict.finding
    return situation.elsewhere is not None or finding in (Finding.ELSEWHERE, Finding.WRONG_DESTINATION)


def _silent_far(situation: Situation, _: float) -> bool:
    return situation.obs is ObsIs.SILENT and bool(situation.computer)


def _fastpix_away(situation: Situation, _: float) -> bool:
    return situation.unreachable_since is not None


RULES: Final[tuple[tuple[State, Rule], ...]] = (
    (State.DELETED, _stands(Standing.DELETED)),
    (State.USED_UP, _stands(Standing.USED_UP)),
    (State.SENDS_WHILE_OFF, _sends_while_off),
    (State.TURNED_OFF, _stands(Standing.TURNED_OFF)),
    (State.CANNOT_CONNECT, _says(Finding.CANNOT_CONNECT)),
    (State.NOTHING_ARRIVES, _says(Finding.NOT_RECEIVED, Finding.STALLED)),
    (State.NOT_USABLE, _says(Finding.NOT_LIVE_YET)),
    (State.STARTING_OBS, _starting_obs),
    (State.OBS_NOT_UP, _obs_not_up),
    (State.SAFE_MODE, _safe_mode),
    (State.WIZARD, _wizard),
    (State.GOING_LIVE, _going_live),
    (State.LIVE_OBS_CLOSED, _cut(_closed_here)),
    (State.LIVE_OBS_STOPPED, _says(*_STOPPED)),
    (State.LIVE_OBS_RECONNECTING, _says(Finding.RECONNECTING)),
    (State.REMOTE_OBS_GONE, _cut(_far)),
    (State.OBS_SILENT, _cut(_anywhere)),
    (State.FROZEN, _frozen),
    (State.LIVE_FASTPIX_AWAY, _live_fastpix_away),
    (State.LIVE_SIGNED_OUT, _live_signed_out),
    (State.LIVE, _live),
    (State.LIVE_TRIAL, _live_trial),
    (State.ON_AIR, _on_air),
    (State.LIVE_OTHER_ENCODER, _live_other_encoder),
    (State.FASTPIX_ENDED, _fastpix_ended),
    (State.ENDED, _ended),
    (State.OBS_ON_OTHER_STREAM, _other_stream),
    (State.OBS_ELSEWHERE, _elsewhere),
    (State.FASTPIX_AWAY, _fastpix_away),
    (State.OTHER_PROGRAM, _obs(ObsIs.OTHER_PROGRAM)),
    (State.NO_OBS, _obs(ObsIs.MISSING)),
    (State.OBS_TOO_OLD, _obs(ObsIs.TOO_OLD)),
    (State.OBS_CLOSED, _obs(ObsIs.CLOSED)),
    (State.SERVER_OFF, _obs(ObsIs.SERVER_OFF)),
    (State.PASSWORD_REFUSED, _obs(ObsIs.REFUSED)),
    (State.OBS_RUNNING, _obs(ObsIs.RUNNING)),
    (State.REMOTE_OBS_GONE, _silent_far),
    (State.OBS_SILENT, _obs(ObsIs.SILENT)),
    (State.CONNECTING, _obs(ObsIs.UNKNOWN, ObsIs.CONNECTING)),
    (State.READY, _obs(ObsIs.CONNECTED)),
)
"""The rules in order; the first one that is true counts, and one always is."""
