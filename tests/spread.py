"""Which tests stay together where they are spread over several processes (pytest-xdist).

Only those of real OBS do: OBS takes a processor to itself. All others have displays, ports and folders of
their own. (xdist's own way, marks and --dist=loadgroup, does nothing under pytest 9.2: to name a group, xdist
3.8 sets a field that is gone.)
"""

from typing import Any

import pytest

OF_OBS = "tests/obs/"


def lot(nodeid: str) -> str:
    """Return the name of the lot that a test is handed out in: OBS's, or its own."""
    return OF_OBS if nodeid.startswith(OF_OBS) else nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> object:
    """Have xdist hand out lot by lot, the largest first: OBS's. Without xdist, nobody asks."""
    from xdist.scheduler import LoadScopeScheduling  # noqa: PLC0415 - only here is it needed

    class Spread(LoadScopeScheduling):  # type: ignore[misc] # it has no types
        def _split_scope(self, nodeid: str) -> str:
            return lot(nodeid)

    return Spread(config, log)
