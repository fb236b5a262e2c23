"""Notices that the computer was asleep."""

from collections.abc import Callable

from fastpix_desktop.domain.reminders import was_asleep


class SleepDetector:
    """Compares two clocks, of which one may stop while the computer sleeps."""

    def __init__(self, wall: Callable[[], float], monotonic: Callable[[], float]) -> None:
        self._wall, self._monotonic = wall, monotonic
        self._before = (wall(), monotonic())

    def has_slept(self, expected_s: float) -> bool:
        """Return whether the computer slept since the last call.

        ``expected_s``: the seconds that may have passed between two calls if it didn't.
        """
        wall, monotonic = self._wall(), self._monotonic()
        before, self._before = self._before, (wall, monotonic)
        return was_asleep(wall - before[0], monotonic - before[1], expected_s)
