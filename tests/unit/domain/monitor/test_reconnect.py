"""What is to be expected while OBS tries to come back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.encoders.settings import FASTEST_GROWTH, SLOWEST_GROWTH, RetryPlan, attempt_times
from fastpix_desktop.domain.monitor.reconnect import Outage, Prospect, prospect

OBS_DEFAULT = RetryPlan(2, 25)


def test_the_window_counts_down_from_the_drop() -> None:
    outage = Outage(100.0, 60)
    assert prospect(outage, 112.0) == Prospect(12, 48)
    assert prospect(outage, 170.0) == Prospect(70, 0)
    assert prospect(outage, 99.0) == Prospect(0, 60)


def test_ended_outage_has_only_its_length() -> None:
    assert prospect(Outage(100.0, 60, OBS_DEFAULT, back_at=112.0), 130.0) == Prospect(12)


def test_when_obs_tries_next() -> None:
    # With its defaults OBS tries after 2, 4.9..5.1, 9.1..9.9, 15.2..17.4, 24..29, 37..46, 55..74 s.
    outage = Outage(0.0, 60, OBS_DEFAULT)
    first = prospect(outage, 0.0)
    assert first.next_attempt == (2, 2)
    assert (first.fits, first.gives_up) == (True, False)
    soon = prospect(outage, 12.0)
    assert soon.next_attempt == pytest.approx((3.2, 5.4), abs=0.1)
    assert soon.fits is True
    unsure = prospect(outage, 46.5)
    assert unsure.next_attempt == pytest.approx((0, 26), abs=1.5)
    assert unsure.fits is None
    assert prospect(Outage(0.0, 50, OBS_DEFAULT), 47.0).fits is False


def test_obs_tries_from_when_it_has_noticed() -> None:
    outage = Outage(100.0, 60, OBS_DEFAULT, noticed_at=115.0)
    assert prospect(outage, 116.0) == Prospect(16, 44, (1, 1), fits=True)
    # Then after 4.9..5.1 s.
    late = prospect(Outage(100.0, 19, OBS_DEFAULT, noticed_at=115.0), 118.0)
    assert (late.gone_s, late.left_s, late.fits) == (18, 1, False)
    assert late.next_attempt == pytest.approx((1.9, 2.1), abs=0.1)


def test_used_up_attempts_count_as_giving_up() -> None:
    over = prospect(Outage(0.0, 60, RetryPlan(2, 3)), 20.0)
    assert (over.next_attempt, over.gives_up, over.fits) == (None, True, False)
    never = prospect(Outage(0.0, 60, RetryPlan(2, 0)), 0.0)
    assert never.gives_up


@given(
    st.integers(1, 30), st.integers(0, 30), st.floats(0, 5000), st.integers(60, 1800),
    st.floats(SLOWEST_GROWTH, FASTEST_GROWTH),
)  # fmt: skip
def test_the_next_attempt_lies_in_the_range(
    delay: int, retries: int, gone: float, window: int, growth: float
) -> None:
    """Whatever factor OBS has drawn."""
    plan = RetryPlan(delay, retries)
    found = prospect(Outage(0.0, window, plan), gone)
    coming = next((each - gone for each in attempt_times(plan, growth) if each > gone), None)
    if found.next_attempt is None:
        assert coming is None
        return
    earliest, latest = found.next_attempt
    assert 0 <= earliest <= latest
    if coming is not None:
        assert earliest - 0.01 * gone - 0.1 <= coming
        assert coming <= latest + 0.02 * (gone + latest) + 0.1
    if found.fits:
        assert gone + latest <= window + 1e-6
