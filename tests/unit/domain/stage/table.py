"""Every row of the table of next steps, as a situation and what has to be shown then."""

from dataclasses import dataclass, field, replace
from typing import Any

from fastpix_desktop.domain.monitor.facts import FastPixFact, ViewersFact
from fastpix_desktop.domain.monitor.obs_fact import ObsFact, ObsState
from fastpix_desktop.domain.monitor.verdict import Facts, judge
from fastpix_desktop.domain.obs.load import Lag, Load, Overload
from fastpix_desktop.domain.stage.situation import (
    Elsewhere,
    ObsIs,
    Question,
    Situation,
    Standing,
    UnderWay,
)
from fastpix_desktop.domain.stage.step import Act, NodeState, Place, State
from fastpix_desktop.domain.streams.stream import Status
from tests.unit.domain.monitor.truth_table import (
    CUT_20,
    ELSEWHERE,
    IDLE,
    LOST_12,
    MISSING,
    NO_VIEWERS,
    NOW,
    OBS_AWAY,
    OBS_OFF,
    OLD,
    PRIVATE,
    STILL,
    STOPPED_20,
    WINDOW,
    fastpix,
    obs,
    viewers,
)

EMPTY, NEXT, READY, FLOWS, DOING, WAITS, BROKEN = (
    NodeState.EMPTY,
    NodeState.NEXT,
    NodeState.READY,
    NodeState.FLOWS,
    NodeState.UNDER_WAY,
    NodeState.WAITS,
    NodeState.BROKEN,
)


def on_air(
    obs_fact: ObsFact | None = None,
    fastpix_fact: FastPixFact | None = None,
    viewers_fact: ViewersFact | None = None,
    *,
    meant: bool = False,
    **more: Any,
) -> Situation:
    """Return a situation from three facts, with OBS connected unless its fact says that it's away."""
    facts = Facts(
        obs_fact or obs(), fastpix_fact or fastpix(), viewers_fact or viewers(), WINDOW, meant=meant
    )
    there = ObsIs.CLOSED if facts.obs.state is ObsState.AWAY else ObsIs.CONNECTED
    values: dict[str, Any] = {"obs": there, "facts": facts, "verdict": judge(facts, NOW)}
    return Situation(**(values | more))


def off_air(where: ObsIs, **more: Any) -> Situation:
    """Return a situation in which nothing is on air."""
    seen = OBS_OFF if where is ObsIs.CONNECTED else OBS_AWAY
    return on_air(seen, IDLE, NO_VIEWERS, obs=where, **more)


@dataclass(frozen=True)
class Row:
    state: State
    act: Act | None
    situation: Situation
    nodes: tuple[NodeState, NodeState, NodeState]
    remedy: Place | None = None
    closes_in_s: float | None = None
    name: str = field(default="")

    def __str__(self) -> str:
        return self.name or self.state.value


OFF = fastpix(Status.DISABLED)
SLOW_ENCODER = Load(overload=Overload(Lag.ENCODING, 0.12))
READY_OBS = off_air(ObsIs.CONNECTED)
OURS = Elsewhere("other-stream", "Sunday service")

ROWS = (
    Row(State.DELETED, Act.CREATE_AGAIN, replace(READY_OBS, standing=Standing.DELETED),
        (READY, EMPTY, EMPTY)),
    Row(State.USED_UP, Act.NEW_STREAM, replace(READY_OBS, standing=Standing.USED_UP), (READY, EMPTY, EMPTY)),
    Row(State.SENDS_WHILE_OFF, Act.TURN_ON, on_air(obs(), OFF, NO_VIEWERS, standing=Standing.TURNED_OFF),
        (FLOWS, BROKEN, EMPTY), Place.FASTPIX),
    Row(State.TURNED_OFF, Act.TURN_ON, replace(READY_OBS, standing=Standing.TURNED_OFF),
        (READY, NEXT, EMPTY)),
    Row(State.CANNOT_CONNECT, Act.TRY_AGAIN, on_air(obs(ObsState.STARTING, since=NOW - 21), IDLE, NO_VIEWERS),
        (DOING, BROKEN, EMPTY), Place.FASTPIX),
    Row(State.NOTHING_ARRIVES, Act.CHECK_CONNECTION, on_air(obs(since=NOW - 21), IDLE, MISSING),
        (FLOWS, BROKEN, EMPTY), Place.FASTPIX),
    Row(State.NOT_USABLE, Act.ENCODER_SETTINGS,
        on_air(obs(), fastpix(Status.PREPARING, since=NOW - 41), MISSING), (FLOWS, BROKEN, EMPTY),
        Place.FASTPIX),
    Row(State.STARTING_OBS, Act.CANCEL, off_air(ObsIs.CLOSED, starting_since=NOW - 45),
        (DOING, READY, EMPTY)),
    Row(State.OBS_NOT_UP, Act.TRY_AGAIN, off_air(ObsIs.RUNNING, starting_since=NOW - 46),
        (BROKEN, READY, EMPTY), Place.OBS),
    Row(State.SAFE_MODE, None,
        off_air(ObsIs.SILENT, starting_since=NOW - 9, question=Question.SAFE_MODE), (WAITS, READY, EMPTY),
        Place.OBS),
    Row(State.WIZARD, None, off_air(ObsIs.SILENT, starting_since=NOW - 9, question=Question.WIZARD),
        (WAITS, READY, EMPTY), Place.OBS),
    Row(State.GOING_LIVE, Act.CANCEL,
        on_air(obs(since=NOW - 15), fastpix(Status.PREPARING, since=NOW - 9), MISSING),
        (FLOWS, DOING, EMPTY)),
    Row(State.LIVE_OBS_CLOSED, Act.START_AND_RESUME, on_air(CUT_20), (BROKEN, WAITS, WAITS), Place.OBS, 40),
    Row(State.LIVE_OBS_STOPPED, Act.RESUME, on_air(STOPPED_20, viewers_fact=STILL), (BROKEN, WAITS, WAITS),
        Place.OBS, 40),
    Row(State.LIVE_OBS_RECONNECTING, Act.RECONNECT, on_air(LOST_12), (WAITS, WAITS, WAITS), Place.OBS, 48),
    Row(State.REMOTE_OBS_GONE, Act.CONNECT_AGAIN,
        on_air(CUT_20, obs=ObsIs.SILENT, computer="studio-pc"), (BROKEN, WAITS, FLOWS), Place.OBS, 40),
    Row(State.OBS_SILENT, Act.CONNECT_AGAIN, on_air(CUT_20, obs=ObsIs.SILENT), (BROKEN, WAITS, FLOWS),
        Place.OBS, 40),
    Row(State.FROZEN, Act.RESTART_STREAM, on_air(viewers_fact=STILL), (FLOWS, FLOWS, BROKEN), Place.VIEWERS),
    Row(State.LIVE_FASTPIX_AWAY, Act.END_STREAM, on_air(fastpix_fact=fastpix(seen=OLD)),
        (FLOWS, BROKEN, FLOWS), Place.FASTPIX),
    Row(State.LIVE_SIGNED_OUT, Act.SIGN_IN, on_air(is_signed_out=True), (FLOWS, WAITS, FLOWS), Place.FASTPIX),
    Row(State.LIVE, Act.END_STREAM, on_air(), (FLOWS, FLOWS, FLOWS)),
    Row(State.LIVE_TRIAL, Act.END_STREAM, on_air(is_trial=True), (FLOWS, FLOWS, FLOWS)),
    Row(State.ON_AIR, Act.END_STREAM, on_air(viewers_fact=PRIVATE), (FLOWS, FLOWS, EMPTY)),
    Row(State.LIVE_OTHER_ENCODER, Act.END_STREAM, on_air(OBS_AWAY), (EMPTY, FLOWS, FLOWS)),
    Row(State.FASTPIX_ENDED, Act.GO_LIVE_AGAIN,
        on_air(obs(), fastpix(Status.IDLE, received=NOW - 30, since=NOW - 25), NO_VIEWERS, outage_seen=True),
        (FLOWS, BROKEN, EMPTY), Place.FASTPIX),
    Row(State.ENDED, Act.GO_LIVE_AGAIN, replace(READY_OBS, has_ended=True), (READY, READY, EMPTY)),
    Row(State.OBS_ON_OTHER_STREAM, Act.SHOW_OTHER,
        on_air(ELSEWHERE, IDLE, NO_VIEWERS, elsewhere=OURS), (EMPTY, READY, EMPTY)),
    Row(State.OBS_ELSEWHERE, Act.GO_LIVE_HERE, on_air(ELSEWHERE, IDLE, NO_VIEWERS), (WAITS, READY, EMPTY),
        Place.OBS),
    Row(State.FASTPIX_AWAY, Act.TRY_AGAIN, replace(READY_OBS, unreachable_since=NOW - 3),
        (READY, BROKEN, EMPTY), Place.FASTPIX),
    Row(State.OTHER_PROGRAM, Act.OBS_CONNECTION, off_air(ObsIs.OTHER_PROGRAM), (BROKEN, READY, EMPTY),
        Place.OBS),
    Row(State.NO_OBS, Act.GET_OBS, off_air(ObsIs.MISSING), (NEXT, READY, EMPTY)),
    Row(State.OBS_TOO_OLD, Act.EXPORT_PROFILE, off_air(ObsIs.TOO_OLD), (BROKEN, READY, EMPTY), Place.OBS),
    Row(State.OBS_CLOSED, Act.START_OBS, off_air(ObsIs.CLOSED), (NEXT, READY, EMPTY)),
    Row(State.SERVER_OFF, Act.RESTART_OBS, off_air(ObsIs.SERVER_OFF, can_restart_obs=True),
        (WAITS, READY, EMPTY), Place.OBS),
    Row(State.PASSWORD_REFUSED, Act.OBS_CONNECTION, off_air(ObsIs.REFUSED), (BROKEN, READY, EMPTY),
        Place.OBS),
    Row(State.OBS_RUNNING, Act.CONNECT_OBS, off_air(ObsIs.RUNNING), (NEXT, READY, EMPTY)),
    Row(State.CONNECTING, Act.CANCEL, off_air(ObsIs.CONNECTING), (DOING, READY, EMPTY)),
    Row(State.READY, Act.GO_LIVE, READY_OBS, (READY, READY, EMPTY)),
)  # fmt: skip
"""One for each row of the table, in its order."""

_ENDING: dict[str, Any] = {"under_way": UnderWay.ENDING}
_RESUMING: dict[str, Any] = {"under_way": UnderWay.GOING_LIVE}
_NEW: dict[str, Any] = {"live_since": NOW - 9, "start_seen": True}

MORE = (
    Row(State.SENDS_WHILE_OFF, Act.TURN_ON, on_air(obs(), IDLE, NO_VIEWERS, standing=Standing.TURNED_OFF),
        (FLOWS, BROKEN, EMPTY), Place.FASTPIX, name="turned off meanwhile, FastPix not asked again yet"),
    Row(State.NOTHING_ARRIVES, Act.CHECK_CONNECTION, on_air(obs(ObsState.STALLED, since=NOW - 2)),
        (BROKEN, BROKEN, EMPTY), Place.FASTPIX, name="OBS is connected and sends nothing"),
    Row(State.WIZARD, Act.CANCEL, replace(READY_OBS, question=Question.WIZARD, **_RESUMING),
        (WAITS, READY, EMPTY), Place.OBS, name="going live, and OBS ignores it"),
    Row(State.READY, Act.GO_LIVE, replace(READY_OBS, question=Question.SAFE_MODE), (READY, READY, EMPTY),
        name="OBS was asked, and runs in normal mode"),
    Row(State.GOING_LIVE, Act.CANCEL, replace(READY_OBS, **_RESUMING),
        (READY, READY, EMPTY),
        name="OBS is being set up to go live"),
    Row(State.GOING_LIVE, Act.CANCEL, on_air(STOPPED_20, **_RESUMING), (READY, DOING, EMPTY),
        name="resuming"),
    Row(State.GOING_LIVE, Act.CANCEL, on_air(viewers_fact=ViewersFact(since=NOW), **_NEW),
        (FLOWS, DOING, EMPTY), name="live a moment ago, viewers not asked yet"),
    Row(State.ON_AIR, Act.END_STREAM, on_air(viewers_fact=ViewersFact(since=NOW)), (FLOWS, FLOWS, EMPTY),
        name="page of a live stream opened, viewers not asked yet"),
    Row(State.GOING_LIVE, Act.CANCEL, on_air(OBS_AWAY, fastpix(Status.PREPARING, since=NOW - 9), MISSING),
        (EMPTY, DOING, EMPTY), name="another encoder goes live"),
    Row(State.LIVE_OBS_CLOSED, Act.START_AND_RESUME,
        on_air(CUT_20, viewers_fact=ViewersFact(since=NOW), **_RESUMING), (BROKEN, WAITS, WAITS),
        Place.OBS, 40,
        name="OBS closed while going live"),
    Row(State.LIVE_OBS_STOPPED, Act.RESUME, on_air(obs(ObsState.OFF, since=NOW - 1, sent_here=NOW - 2)),
        (BROKEN, WAITS, WAITS), Place.OBS, 58, name="OBS was stopped just now"),
    Row(State.LIVE_OBS_CLOSED, Act.START_AND_RESUME,
        on_air(obs(ObsState.CLOSED, since=NOW - 45, sent_here=NOW - 45), obs=ObsIs.CLOSED),
        (BROKEN, WAITS, FLOWS), Place.OBS, 15, name="OBS is closed, and another encoder goes on"),
    Row(State.LIVE, Act.END_STREAM, on_air(obs(load=SLOW_ENCODER)), (WAITS, FLOWS, FLOWS), Place.OBS,
        name="live, and OBS skips frames"),
    Row(State.FROZEN, Act.RESTART_STREAM, on_air(obs(load=SLOW_ENCODER), viewers_fact=STILL),
        (WAITS, FLOWS, BROKEN), Place.VIEWERS, name="frozen, and OBS skips frames"),
    Row(State.LIVE, Act.END_STREAM, on_air(STOPPED_20, **_ENDING), (READY, FLOWS, FLOWS), name="ending"),
    Row(State.ON_AIR, Act.END_STREAM, on_air(CUT_20, viewers_fact=STILL, **_ENDING), (EMPTY, FLOWS, BROKEN),
        name="ending without OBS"),
    Row(State.OBS_SILENT, Act.CONNECT_AGAIN, on_air(obs(seen=OLD)), (BROKEN, WAITS, FLOWS), Place.OBS, 59,
        name="OBS is connected and doesn't answer"),
    Row(State.OBS_SILENT, Act.CONNECT_AGAIN, off_air(ObsIs.SILENT), (BROKEN, READY, EMPTY), Place.OBS,
        name="OBS doesn't answer, nothing on air"),
    Row(State.REMOTE_OBS_GONE, Act.CONNECT_AGAIN, off_air(ObsIs.SILENT, computer="studio-pc"),
        (BROKEN, READY, EMPTY), Place.OBS, name="OBS on another computer doesn't answer, nothing on air"),
    Row(State.FROZEN, Act.END_STREAM, on_air(OBS_AWAY, viewers_fact=STILL), (EMPTY, FLOWS, BROKEN),
        name="frozen, from another encoder"),
    Row(State.FROZEN, Act.END_STREAM, on_air(obs(ObsState.OFF, since=NOW - 300), viewers_fact=STILL),
        (EMPTY, FLOWS, BROKEN), name="never ended"),
    Row(State.LIVE_FASTPIX_AWAY, Act.END_STREAM,
        on_air(LOST_12, fastpix(seen=OLD), unreachable_since=NOW - 30, **_ENDING), (DOING, BROKEN, FLOWS),
        Place.FASTPIX, name="ending, FastPix can't be reached"),
    Row(State.ON_AIR, Act.END_STREAM, on_air(OBS_OFF, viewers_fact=PRIVATE), (EMPTY, FLOWS, EMPTY),
        name="private, from another encoder"),
    Row(State.ON_AIR, Act.END_STREAM, on_air(viewers_fact=viewers(seen=OLD)), (FLOWS, FLOWS, EMPTY),
        name="viewers not asked for long"),
    Row(State.ON_AIR, Act.END_STREAM, on_air(obs(), fastpix(Status.UNKNOWN), MISSING), (FLOWS, EMPTY, BROKEN),
        name="FastPix says what this program doesn't know"),
    Row(State.ENDED, Act.GO_LIVE_AGAIN,
        on_air(obs(), fastpix(Status.IDLE, received=NOW - 30, since=NOW - 25), NO_VIEWERS),
        (FLOWS, READY, EMPTY), name="ended elsewhere, OBS goes on"),
    Row(State.OBS_ELSEWHERE, Act.GO_LIVE_HERE,
        on_air(obs(goes_here=False, sent_here=NOW - 30), viewers_fact=STILL), (WAITS, READY, EMPTY),
        Place.OBS,
        name="OBS went on somewhere else"),
    Row(State.SERVER_OFF, None, off_air(ObsIs.SERVER_OFF), (WAITS, READY, EMPTY), Place.OBS,
        name="the server is off, and OBS may be busy"),
    Row(State.CONNECTING, None, off_air(ObsIs.UNKNOWN), (EMPTY, READY, EMPTY), name="OBS not looked for yet"),
)  # fmt: skip
"""Situations in which rows touch."""
