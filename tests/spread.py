"""Which tests stay together where they are spread over several processes (pytest-xdist).

Only those of real OBS do: OBS takes a processor to itself. All others have displays, ports and folders of
their own. (xdist's own way, marks and --dist=loadgroup, does nothing under pytest 9.2: to name a group, xdist
3.8 sets a field that is gone.)
"""

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

OF_OBS = "tests/obs/"


def lot(nodeid: str) -> str:
    """Return the name of the lot that a test is handed out in: OBS's, or its own."""
    return OF_OBS if nodeid.startswith(OF_OBS) else nodeid


class Spread(LoadScopeScheduling):  # type: ignore[misc] # it has no types
    """Hands out lot by lot, the largest first: OBS's."""

    def _split_scope(self, nodeid: str) -> str:
        return lot(nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Spread:
    """Have xdist hand out tests this way."""
    return Spread(config, log)
