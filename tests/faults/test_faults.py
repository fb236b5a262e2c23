"""A seeded few of the scenarios that ``python -m tests.faults`` runs by the hundred."""

import pytest

from tests.faults.__main__ import run_all, summary, table
from tests.faults.scenario import scenarios


@pytest.mark.timeout(300)
def test_there_is_exactly_one_stream_and_the_program_shows_it() -> None:
    results = run_all(scenarios(45, seed=4))
    print(table(results))
    assert [each.wrong for each in results if each.wrong] == [], summary(results, 0, 4)
    assert sum(each.kills for each in results) > 20
