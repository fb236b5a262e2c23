"""Whether OBS's program has sound, by the levels OBS sends.

Source: obs-websocket's ``InputVolumeMeters``: per channel the magnitude, the peak, and the peak before volume
and mute, each from 0 to 1. Only active inputs are in it: those of the program scene, and the global ones.
"""

import math
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any, Final

from fastpix_desktop.domain.lenient import items, mapping

AUDIBLE: Final = 0.001
"""-60 dB: the quietest level that OBS's own meter shows."""
_MOST: Final = 1000
"""Largest number of inputs to keep."""
_PEAK, _PEAK_BEFORE = 1, 2


class Sound(StrEnum):
    """What viewers would hear."""

    SOUND = "sound"
    SILENT = "silent"
    MUTED = "muted"
    """Nothing, because what makes a sound is muted, or everything is."""
    UNKNOWN = "unknown"


class Levels:
    """The highest levels of each input."""

    def __init__(self) -> None:
        self._peaks: dict[str, tuple[float, float]] = {}
        self._is_empty = True

    @property
    def names(self) -> tuple[str, ...]:
        """The inputs heard of."""
        return tuple(self._peaks)

    def add(self, data: Mapping[str, Any]) -> None:
        """Add one event's levels; what makes no sense is left out."""
        self._is_empty = False
        for each in items(data.get("inputs")):
            name = mapping(each).get("inputName")
            if not isinstance(name, str) or (name not in self._peaks and len(self._peaks) == _MOST):
                continue
            peak, before = self._peaks.get(name, (0.0, 0.0))
            for channel in items(each.get("inputLevelsMul")):
                levels = items(channel)
                peak = max(peak, _level(levels[_PEAK:]))
                before = max(before, _level(levels[_PEAK_BEFORE:]))
            self._peaks[name] = (peak, before)

    def judge(self, unheard: Collection[str]) -> Sound:
        """Return what viewers would hear; ``unheard``: inputs that are muted, or monitored only."""
        if self._is_empty:
            return Sound.UNKNOWN
        heard = {name: peaks for name, peaks in self._peaks.items() if name not in unheard}
        if any(peak >= AUDIBLE for peak, _ in heard.values()):
            return Sound.SOUND
        if self._peaks and (not heard or any(before >= AUDIBLE for _, before in self._peaks.values())):
            return Sound.MUTED
        return Sound.SILENT


def _level(levels: Any) -> float:
    value = levels[0] if levels else 0.0
    return float(value) if isinstance(value, int | float) and math.isfinite(value) else 0.0
