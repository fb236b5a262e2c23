"""Which tests stay together where they are spread over several processes, and which start first.

Two programs of OBS at a time, no more: they draw without a graphics card. What else takes long starts with
them, so that nobody waits for it alone at the end. All other tests are handed out one by one: they have
displays, ports and folders of their own. (The way of pytest-xdist, marks and --dist=loadgroup, does nothing
under pytest 9.2: to name a group, xdist 3.8 sets a field that is gone.)
"""

from typing import Any, Final

import pytest

LOTS: Final = {
    "OBS, long broadcasts": (
        "tests/obs/test_monitor",
        "tests/obs/test_by_keyboard",
        "tests/obs/test_outages",
    ),
    "OBS, the others": ("tests/obs/",),
    "long": ("tests/faults/", "tests/simulcast_faults/", "tests/e2e/test_program"),
}
"""Beginnings of paths, by the name of the lot; the first that fits counts."""


def lot(nodeid: str) -> str:
    """Return the name of the lot that a test is handed out in: one of those, or its own."""
    return next((name for name, places in LOTS.items() if nodeid.startswith(places)), nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> object:
    """Have xdist hand out lot by lot, the largest first. Without xdist, nobody asks."""
    from xdist.scheduler import LoadScopeScheduling  # noqa: PLC0415 - only here is it needed

    class Spread(LoadScopeScheduling):  # type: ignore[misc] # it has no types
        def _split_scope(self, nodeid: str) -> str:
            return lot(nodeid)

    return Spread(config, log)
