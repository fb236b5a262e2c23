"""A state that was shown isn't taken back within seconds, unless something has really changed."""

from hypothesis import given, settings

from fastpix_desktop.domain.stage.step import State
from tests.unit.domain.stage.world import START_S, Course, Watched, courses


def _run(course: Course) -> Watched:
    watched = Watched(course)
    watched.run()
    return watched


@settings(max_examples=60)
@given(courses)
def test_an_interruption_and_its_end_show_each_state_once(course: Course) -> None:
    """What is wrong, going live, viewers can watch: in this order, whenever each of the three is polled."""
    states = _run(course).states(course.lost)
    later = states[1:] if states[0] is State.LIVE else states
    assert len(set(later)) == len(later), states
    assert states[-1] is State.LIVE


@settings(max_examples=60)
@given(courses)
def test_a_start_shows_each_state_once(course: Course) -> None:
    shown = _run(course).shown
    states = [state for moment, state in shown if START_S <= moment < course.lost]
    changes = [each for number, each in enumerate(states) if number == 0 or each is not states[number - 1]]
    assert changes == [State.GOING_LIVE, State.LIVE]
