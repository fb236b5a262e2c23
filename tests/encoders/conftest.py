"""Receivers in sandboxes, as for OBS. There is no OBS here, so these tests may run beside others."""

from tests.obs.conftest import authority, pytest_runtest_makereport, sandboxed

__all__ = ["authority", "pytest_runtest_makereport", "sandboxed"]
