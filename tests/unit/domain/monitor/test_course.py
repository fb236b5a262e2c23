"""A number over a broadcast's time."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.monitor.course import MOST, Sample, line, noted, steps

TEN = datetime(2026, 11, 29, 10, 0, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return TEN + timedelta(seconds=seconds)


def of(*pairs: tuple[float, float | None]) -> tuple[Sample, ...]:
    return tuple(Sample(at(seconds), number) for seconds, number in pairs)


def test_samples_keep_their_distance_but_gaps_are_noted_at_once() -> None:
    kept: tuple[Sample, ...] = ()
    for seconds, number in ((0, None), (1, 5.0), (2, 6.0), (6, 7.0), (7, None), (8, None), (9, 8.0)):
        kept = noted(kept, number, at(seconds))
    assert kept == of((1, 5.0), (6, 7.0), (7, None), (9, 8.0))


def test_a_long_broadcast_keeps_few_samples_from_begin_to_end() -> None:
    kept: tuple[Sample, ...] = ()
    for second in range(0, 12 * 3600, 10):
        kept = noted(kept, float(second), at(second))
    assert len(kept) <= MOST
    assert kept[0].moment == at(0)
    assert (at(12 * 3600) - kept[-1].moment).total_seconds() < 600
    found = line(kept, TEN)
    assert found is not None
    assert len(found.pieces) == 1, "thinned out isn't a gap"


def test_a_line_has_gaps_where_nothing_was_sent_or_known() -> None:
    samples = of((0, 5.0), (10, 6.0), (20, None), (30, 7.0), (200, 8.0))
    found = line(samples, TEN)
    assert found is not None
    assert found.pieces == (((0, 5), (10, 6)), ((30, 7),), ((200, 8),))
    assert found.numbers == [5, 6, 7, 8]


def test_without_a_number_there_is_no_line() -> None:
    assert line((), TEN) is None
    assert line(of((0, None)), TEN) is None
    assert steps((), TEN, at(9)) is None
    assert steps(of((0, None)), TEN, at(9)) is None


def test_changes_are_drawn_as_steps_up_to_the_end() -> None:
    found = steps(of((2, 3.0), (8, 5.0)), TEN, at(20))
    assert found is not None
    assert found.pieces == (((2, 3), (8, 3), (8, 5), (20, 5)),)


@given(st.lists(st.tuples(st.floats(0.1, 1000), st.none() | st.floats(0, 10**6)), max_size=40))
def test_a_line_goes_forward_in_time(waits: list[tuple[float, float | None]]) -> None:
    kept: tuple[Sample, ...] = ()
    seconds = 0.0
    for wait, number in waits:
        seconds += wait
        kept = noted(kept, number, at(seconds))
    found = line(kept, TEN)
    numbers = [number for _, number in waits if number is not None]
    assert (found is None) is (not numbers)
    if found is not None:
        times = [moment for piece in found.pieces for moment, _ in piece]
        assert times == sorted(times)
        assert set(found.numbers) <= set(numbers)
