"""What the stage says as time passes, and that it claims nothing too early."""

from dataclasses import replace

import pytest

from fastpix_desktop.domain.monitor.viewers import ViewerNumbers
from fastpix_desktop.domain.stage.next_step import next_step
from fastpix_desktop.domain.stage.step import Act, NextStep, Node, NodeState, State, Words
from fastpix_desktop.ui.stage.button_text import button_text
from fastpix_desktop.ui.stage.chain_text import node_text
from fastpix_desktop.ui.stage.extras import Ended, Extras
from fastpix_desktop.ui.stage.lacking_text import lacking_text
from fastpix_desktop.ui.stage.picture_text import look_of
from fastpix_desktop.ui.stage.remedy_text import remedy
from fastpix_desktop.ui.stage.text import second_line
from tests.unit.domain.monitor.truth_table import NOW
from tests.unit.domain.stage.table import ROWS

OUTAGES = (State.LIVE_OBS_CLOSED, State.LIVE_OBS_STOPPED, State.LIVE_OBS_RECONNECTING, State.REMOTE_OBS_GONE)


def step_of(state: State) -> NextStep:
    """Return the first step of this state in the table; of an outage, one while live."""
    steps = (next_step(row.situation, NOW) for row in ROWS if row.state is state)
    return next(each for each in steps if each.is_live or state not in OUTAGES)


@pytest.mark.parametrize("state", OUTAGES)
@pytest.mark.parametrize(("left", "text"), [(46.0, "about 46 s"), (297.0, "about 4 min")])
def test_time_that_is_left_is_told_in_minutes_while_there_are_some(
    state: State, left: float, text: str
) -> None:
    step = replace(step_of(state), closes_in_s=left)
    assert text in second_line(step, Extras())
    assert text in remedy(step)


def test_picture_says_live_only_once_viewers_can_watch() -> None:
    going = replace(step_of(State.GOING_LIVE), is_live=True)
    extras = Extras(live_s=3.0, start_seen=True, viewers=ViewerNumbers(2))
    look = look_of(going, extras, has_image=False, is_filmed=False)
    assert (look.badge, look.is_live, look.number) == ("", False, "")
    assert look_of(step_of(State.LIVE), extras, has_image=False, is_filmed=False).badge == "LIVE 0:03"


def test_picture_promises_nothing_after_the_end() -> None:
    ended = Ended("10:00", "11:12", 4_320.0, start_seen=True, interruptions=(), recording_comes=False)
    look = look_of(step_of(State.ENDED), Extras(ended=ended), has_image=False, is_filmed=False)
    assert (look.words, look.badge) == ("", "Ended 11:12")


def test_button_says_that_the_stream_is_ending() -> None:
    live = step_of(State.LIVE)
    assert button_text(Act.END_STREAM, live) == "End stream"
    assert button_text(Act.END_STREAM, replace(live, is_busy=True)) == "End stream"
    assert button_text(Act.END_STREAM, replace(live, is_busy=True, is_ending=True)) == "Ending…"


@pytest.mark.parametrize("state", [State.WIZARD, State.SAFE_MODE])
def test_what_obs_asks_is_not_said_to_go_away_by_itself(state: State) -> None:
    assert "by itself" not in second_line(step_of(state), Extras())


@pytest.mark.parametrize(
    ("extras", "says"),
    [
        (Extras(silent_s=25.0), "No sound for 25 s"),
        (Extras(black_s=130.0), "Black picture for 2 min"),
        (Extras(silent_s=25.0, black_s=31.0), "Black picture and no sound for 25 s"),
    ],
)
def test_missing_sound_and_picture_are_said_while_all_else_is_well(extras: Extras, says: str) -> None:
    for state in State:
        is_said = state in (State.LIVE, State.LIVE_TRIAL, State.ON_AIR, State.LIVE_OTHER_ENCODER)
        assert lacking_text(step_of(state), extras) == (says if is_said else "")
    assert lacking_text(step_of(State.LIVE), Extras()) == ""


@pytest.mark.parametrize(
    ("extras", "words", "age"),
    [
        (Extras(), "No preview while you're live", ""),
        (Extras(still_comes=True), "The picture that viewers see appears here", ""),
        (Extras(still_comes=True, still_age_s=4.4), "The picture that viewers see appears here", "4 s ago"),
        (Extras(still_comes=True, still_age_s=4.4, is_sound_only=True), "Viewers get sound, but no picture",
         "4 s ago"),
    ],
)  # fmt: skip
def test_picture_says_how_old_it_is_and_what_comes(extras: Extras, words: str, age: str) -> None:
    look = look_of(step_of(State.LIVE), extras, has_image=False, is_filmed=False)
    assert (look.words, look.age) == (words, age)


def test_viewing_links_are_counted_below_viewers() -> None:
    assert node_text(Node(NodeState.EMPTY, Words.LINKS_OUT, count=2)) == "2 viewing links are out"
