"""A seeded few of the scenarios that ``python -m tests.simulcast_faults`` runs by the hundred."""

import pytest

from tests.simulcast_faults.__main__ import run_all, summary
from tests.simulcast_faults.scenario import scenarios


@pytest.mark.timeout(300)
def test_each_destination_is_on_its_stream_exactly_once() -> None:
    results = run_all(scenarios(30, seed=4))
    assert [each.wrong for each in results if each.wrong] == [], summary(results, 0, 4)
    assert sum(each.kills for each in results) > 5
