"""The one next step of a stream's page."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.monitor.facts import ViewersState, WhyUnchecked
from fastpix_desktop.domain.monitor.finding import Finding, Level, Verdict
from fastpix_desktop.domain.monitor.obs_fact import ObsState
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.stage.next_step import next_step
from fastpix_desktop.domain.stage.rules import RULES
from fastpix_desktop.domain.stage.situation import (
    Elsewhere,
    ObsIs,
    Question,
    Situation,
    Standing,
    UnderWay,
    standing,
)
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
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from tests.unit.domain.monitor.test_verdict import all_facts, maybe
from tests.unit.domain.monitor.truth_table import CUT_20, LOST_12, NOW, OBS_AWAY, STILL, fastpix, obs, viewers
from tests.unit.domain.stage.table import MORE, OURS, ROWS, SLOW_ENCODER, Row, off_air, on_air

verdicts = st.builds(Verdict, st.sampled_from(Level), st.sampled_from(Finding), maybe)
situations = st.builds(
    Situation,
    standing=st.sampled_from([Standing.FINE, *Standing]), is_trial=st.booleans(), obs=st.sampled_from(ObsIs),
    computer=st.sampled_from(["", "studio-pc"]), scene=st.sampled_from(["", "Camera 1"]),
    elsewhere=st.sampled_from([None, Elsewhere(), OURS]), question=st.none() | st.sampled_from(Question),
    links_out=st.integers(0, 2), can_restart_obs=st.booleans(),
    under_way=st.none() | st.sampled_from(UnderWay), starting_since=maybe,
    facts=all_facts, verdict=verdicts, live_since=maybe, start_seen=st.booleans(), outage_seen=st.booleans(),
    has_ended=st.booleans(), unreachable_since=maybe, retry_at=maybe, is_signed_out=st.booleans(),
)  # fmt: skip


def _node(step: NextStep, place: Place) -> Node:
    return {Place.OBS: step.obs, Place.FASTPIX: step.fastpix, Place.VIEWERS: step.viewers}[place]


@pytest.mark.parametrize("row", [*ROWS, *MORE], ids=str)
def test_every_row_has_its_step(row: Row) -> None:
    step = next_step(row.situation, NOW)
    assert (step.state, step.act) == (row.state, row.act)
    assert (step.obs.state, step.fastpix.state, step.viewers.state) == row.nodes
    assert (step.remedy, step.closes_in_s) == (row.remedy, row.closes_in_s)


def test_the_table_has_every_state_and_every_act_in_order() -> None:
    assert [row.state for row in ROWS] == list(State)
    assert {row.act for row in ROWS} == {None, *Act}


def test_the_rules_keep_the_order_of_the_table() -> None:
    again = {State.REMOTE_OBS_GONE, State.OBS_SILENT}  # they have a rule more: for nothing on air
    states = [state for state, _ in RULES]
    assert list(dict.fromkeys(states)) == list(State)
    assert {state for state in states if states.count(state) > 1} == again


@pytest.mark.parametrize("count", [1, 2])
def test_viewing_links_that_are_out_are_said_until_it_is_live(count: int) -> None:
    for row in ROWS:
        plain, step = next_step(row.situation, NOW), next_step(replace(row.situation, links_out=count), NOW)
        if plain.viewers.words is Words.NOT_YET and not plain.is_live:
            assert step.viewers == Node(NodeState.EMPTY, Words.LINKS_OUT, count=count)
        else:
            assert step == plain
    ready = next(row.situation for row in ROWS if row.state is State.READY)
    assert next_step(ready, NOW).viewers.words is Words.NOT_YET


@given(situations)
def test_every_situation_has_one_step_that_does_not_contradict_it(situation: Situation) -> None:
    step = next_step(situation, NOW)
    assert step == next_step(situation, NOW)
    if step.remedy is not None:
        assert _node(step, step.remedy).state in (NodeState.BROKEN, NodeState.WAITS)
    if step.act in (Act.START_OBS, Act.START_AND_RESUME):
        assert situation.obs is ObsIs.CLOSED
    if step.act is Act.START_AND_RESUME:
        assert not situation.computer
    if step.act in (Act.GO_LIVE, Act.CONNECT_OBS, Act.GET_OBS):
        assert not step.is_live
    if step.act is Act.GO_LIVE:
        assert situation.obs is ObsIs.CONNECTED
        assert situation.elsewhere is None
    if step.act is Act.CONNECT_OBS:
        assert situation.obs is ObsIs.RUNNING
    if step.act is Act.RESTART_STREAM:
        assert situation.facts.obs.state is ObsState.SENDING
    if situation.standing is not Standing.FINE:
        assert step.act in (Act.CREATE_AGAIN, Act.NEW_STREAM, Act.TURN_ON)


@given(situations)
def test_the_chain_does_not_contradict_itself(situation: Situation) -> None:
    step = next_step(situation, NOW)
    nodes = (step.obs, step.fastpix, step.viewers)
    assert [node.state for node in nodes].count(NodeState.NEXT) <= 1
    if step.to_viewers is LinkState.FLOWS:
        assert step.viewers.state is NodeState.FLOWS
    if step.to_fastpix is LinkState.FLOWS:
        assert step.fastpix.state is not NodeState.EMPTY
    if LinkState.BROKEN in (step.to_fastpix, step.to_viewers):
        assert {NodeState.BROKEN, NodeState.WAITS} & {node.state for node in nodes}
    if step.state in (State.LIVE, State.LIVE_TRIAL):
        assert step.is_live
    for seconds in (step.closes_in_s, step.retry_in_s, step.trial_left_s):
        assert seconds is None or seconds >= 0


@pytest.mark.parametrize("row", [*ROWS, *MORE], ids=str)
def test_the_button_waits_only_for_what_it_cannot_cancel(row: Row) -> None:
    for under_way in (None, *UnderWay):
        step = next_step(replace(row.situation, under_way=under_way), NOW)
        assert step.is_busy == (under_way in (UnderWay.ENDING, UnderWay.SOMETHING))
        assert step.is_ending == (under_way is UnderWay.ENDING)


def test_the_options_are_those_of_the_state() -> None:
    menus = {row.state: next_step(row.situation, NOW).menu for row in ROWS}
    assert menus.pop(State.DELETED) is None
    assert {state for state, menu in menus.items() if menu is Menu.WITHOUT_OBS} == {
        State.USED_UP, State.OBS_ON_OTHER_STREAM, State.OBS_ELSEWHERE, State.OTHER_PROGRAM, State.NO_OBS,
        State.OBS_TOO_OLD,
    }  # fmt: skip
    assert all(menus[row.state] is Menu.ON_AIR for row in ROWS if row.act is Act.END_STREAM)
    assert menus[State.READY] is menus[State.OBS_CLOSED] is Menu.BEFORE


def test_the_nodes_say_what_is_known() -> None:
    live = next_step(on_air(), NOW)
    assert (live.obs.words, live.obs.kbps, live.obs.age_s) == (Words.SENDING, 5912.0, 1.0)
    assert (live.fastpix.words, live.fastpix.age_s) == (Words.RECEIVING, 1.0)
    assert (live.viewers.words, live.viewers.seconds) == (Words.CAN_WATCH, 6.0)
    closed = next_step(on_air(CUT_20), NOW)
    assert (closed.obs.words, closed.obs.seconds) == (Words.CLOSED_AGO, 20.0)
    assert (closed.fastpix.words, closed.fastpix.seconds) == (Words.WAITS_FOR_OBS, 40.0)
    assert closed.viewers.words is Words.LAST_SECONDS
    assert next_step(on_air(CUT_20, viewers_fact=STILL), NOW).viewers.words is Words.LAST_PICTURE
    slow = next_step(on_air(obs(load=SLOW_ENCODER)), NOW).obs
    assert (slow.words, slow.overload, slow.age_s) == (Words.LAGS, SLOW_ENCODER.overload, 1.0)
    silent = next_step(on_air(obs(seen=NOW - 40)), NOW)
    assert (silent.obs.words, silent.obs.seconds) == (Words.NO_ANSWER, 40.0)
    assert next_step(off_air(ObsIs.CONNECTED, scene="Camera 1"), NOW).obs == Node(
        NodeState.READY, Words.SHOWS, name="Camera 1"
    )
    starting = next_step(off_air(ObsIs.CLOSED, starting_since=NOW - 3), NOW)
    assert starting.obs == Node(NodeState.UNDER_WAY, Words.STARTING, seconds=3.0)
    frozen = next_step(on_air(viewers_fact=viewers(STILL.state, grew=NOW - 24)), NOW)
    assert (frozen.viewers.words, frozen.viewers.seconds) == (Words.FROZEN, 24.0)
    assert next_step(on_air(viewers_fact=STILL), NOW).viewers.seconds is None


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (WhyUnchecked.NO_KEY, Words.NO_KEY),
        (WhyUnchecked.WEBSITE_ONLY, Words.WEBSITE_ONLY),
        (WhyUnchecked.REFUSED, Words.NOT_CHECKED),
    ],
)
def test_viewers_who_are_not_checked_say_why(why: WhyUnchecked, words: Words) -> None:
    step = next_step(on_air(viewers_fact=viewers(ViewersState.UNCHECKED, why=why)), NOW)
    assert (step.viewers.state, step.viewers.words) == (NodeState.EMPTY, words)


def test_the_step_has_what_its_words_need() -> None:
    other = next_step(off_air(ObsIs.CONNECTED, elsewhere=OURS), NOW)
    assert (other.elsewhere, other.obs.words, other.obs.name) == (OURS, Words.SENDS_ELSEWHERE, OURS.title)
    assert next_step(off_air(ObsIs.CONNECTED, elsewhere=Elsewhere()), NOW).obs.name == ""
    gone = next_step(on_air(CUT_20, obs=ObsIs.SILENT, computer="studio-pc"), NOW)
    assert gone.computer == "studio-pc"
    away = next_step(off_air(ObsIs.CONNECTED, unreachable_since=NOW - 3, retry_at=NOW + 10), NOW)
    assert (away.retry_in_s, away.fastpix.seconds) == (10.0, 3.0)
    assert next_step(off_air(ObsIs.CONNECTED, unreachable_since=NOW, retry_at=NOW - 1), NOW).retry_in_s == 0
    assert next_step(on_air(LOST_12), NOW).window_s == 60


def test_a_trial_counts_down_only_from_a_start_that_was_seen() -> None:
    seen = on_air(is_trial=True, live_since=NOW - 110, start_seen=True)
    assert next_step(seen, NOW).trial_left_s == 190.0
    assert next_step(replace(seen, live_since=NOW - 400), NOW).trial_left_s == 0
    assert next_step(replace(seen, start_seen=False), NOW).trial_left_s is None
    assert next_step(replace(seen, is_trial=False), NOW).trial_left_s is None


def test_another_encoder_is_named_as_such() -> None:
    assert next_step(on_air(OBS_AWAY), NOW).is_other_encoder
    assert not next_step(on_air(), NOW).is_other_encoder
    assert not next_step(off_air(ObsIs.CLOSED), NOW).is_other_encoder


def test_a_live_stream_is_unreachable_only_once_its_status_is_old() -> None:
    assert next_step(on_air(unreachable_since=NOW - 1), NOW).state is State.LIVE
    gone = on_air(OBS_AWAY, fastpix(seen=NOW - 40), unreachable_since=NOW - 40)
    assert next_step(gone, NOW).state is State.LIVE_FASTPIX_AWAY


def test_a_new_broadcast_stops_counting_as_new() -> None:
    unseen = on_air(viewers_fact=replace(viewers(), state=STILL.state.CHECKING), start_seen=True)
    assert next_step(replace(unseen, live_since=NOW - 60), NOW).state is State.GOING_LIVE
    assert next_step(replace(unseen, live_since=NOW - 61), NOW).state is State.ON_AIR


@pytest.mark.parametrize(
    ("status", "trial", "deleted", "expected"),
    [
        (Status.IDLE, False, False, Standing.FINE),
        (Status.ACTIVE, True, False, Standing.FINE),
        (Status.DISABLED, False, False, Standing.TURNED_OFF),
        (Status.DISABLED, True, False, Standing.USED_UP),
        (Status.DISABLED, True, True, Standing.DELETED),
    ],
)
def test_the_standing_of_a_stream(status: Status, trial: bool, deleted: bool, expected: Standing) -> None:
    stream = LiveStream("s", Secret(""), Secret(""), status, trial=trial)
    assert standing(stream, is_deleted=deleted) is expected
