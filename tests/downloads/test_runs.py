"""A seeded few of the runs that ``python -m tests.downloads`` makes by the hundred."""

import pytest

from tests.downloads.__main__ import summary
from tests.downloads.run import run_all


@pytest.mark.timeout(300)
@pytest.mark.usefixtures("qapp")
def test_every_download_is_whole_and_nothing_is_lost() -> None:
    results = run_all(12, seed=7)
    assert [each.wrong for each in results if each.wrong] == [], summary(results, 7)
    assert sum(each.cuts for each in results) > 12
