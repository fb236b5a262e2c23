from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.obs.budget import Budget


def test_a_burst_is_allowed_and_no_more() -> None:
    budget = Budget(3, 1, 100.0)
    assert [budget.spend(1, 100.0) for _ in range(4)] == [True, True, True, False]


def test_it_fills_up_with_time_up_to_its_limit() -> None:
    budget = Budget(3, 1, 0.0)
    assert budget.spend(3, 0.0)
    assert not budget.spend(1, 0.5)
    assert budget.spend(1, 2.0)
    assert budget.spend(3, 1000.0)
    assert not budget.spend(1, 1000.0)


def test_what_was_asked_for_comes_on_top() -> None:
    budget = Budget(1, 1, 0.0)
    for _ in range(1000):
        budget.allow(1)
    assert all(budget.spend(1, 0.0) for _ in range(1001))
    assert not budget.spend(1, 0.0)


@given(st.lists(st.floats(0, 0.3), max_size=100))
def test_no_more_than_the_burst_and_the_rate_gets_through(pauses: list[float]) -> None:
    budget, now, taken = Budget(10, 5, 0.0), 0.0, 0
    for pause in pauses:
        now += pause
        if not budget.spend(1, now):
            break
        taken += 1
    assert taken <= 10 + 5 * now + 1e-6
