"""The bitrate's history."""

from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.monitor.bitrate import (
    LONGEST_S,
    SPAN_S,
    Bitrate,
    BitrateSummary,
    noted,
    runs,
    summary,
)


def test_history_is_split_at_gaps() -> None:
    a, b, nothing, c = Bitrate(0, 5000), Bitrate(2, 6000), Bitrate(4, None), Bitrate(6, 4000)
    late = Bitrate(6 + LONGEST_S + 1, 5500)
    history = (a, b, nothing, c, late)
    assert runs(history) == ((a, b), (c,), (late,))
    assert summary(history) == BitrateSummary(4000, 6000, 5500, 2)
    assert summary(history[:3]) == BitrateSummary(5000, 6000, None, 0)


def test_empty_history_has_no_summary() -> None:
    assert runs(()) == ()
    assert summary(()) is None
    assert summary((Bitrate(0, None),)) is None


@given(st.lists(st.floats(0, 100), max_size=60))
def test_what_is_too_long_ago_is_left_out(pauses: list[float]) -> None:
    history: tuple[Bitrate, ...] = ()
    now = 0.0
    for pause in pauses:
        now += pause
        history = noted(history, Bitrate(now, 1.0))
        assert history[-1].moment == now
        assert now - history[0].moment <= SPAN_S
