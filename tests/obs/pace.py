"""The program's own waits, made short. OBS, the network and FFmpeg take the time that they take."""

from collections.abc import Mapping
from importlib import import_module
from typing import Final

import pytest

BRISK: Final[Mapping[str, Mapping[str, float]]] = {
    "fastpix_desktop.presenters.obs.connection": {"RETRY_S": 0.2},
    "fastpix_desktop.presenters.streams.watch": {"IN_VIEW_S": 1.0, "HINT_S": 0.5, "SLOWEST_LIVE_S": 2.0},
    "fastpix_desktop.presenters.monitor.obs_poll": {"OBS_S": 0.7, "OBS_IDLE_S": 1.0},
    "fastpix_desktop.presenters.monitor.playlist_watch": {"LEAST_S": 0.5, "MOST_S": 0.5},
    "fastpix_desktop.domain.monitor.verdict": {"RECEIVE_S": 4.0, "STOP_S": 3.0},
    "fastpix_desktop.services.obs.client": {"LISTEN_S": 0.5},
}
"""How often it asks, and how long it waits before it calls something trouble, by module. A fact that is asked
for three times in vain is too old to count: no pace may be so brisk that a busy computer can't keep it."""
SHORT_SEGMENTS: Final[Mapping[str, Mapping[str, float]]] = {
    "fastpix_desktop.domain.obs.new_profile": {"KEYFRAME_SECONDS": 1},
    "fastpix_desktop.domain.obs.profile": {"KEYFRAME_SECONDS": 1},
    "fastpix_desktop.simulator.hls": {"SEGMENT_S": 1},
}
"""For what a profile of ours sends to the simulator: viewers get something new every second."""


def hurry(monkeypatch: pytest.MonkeyPatch, times: Mapping[str, Mapping[str, float]]) -> None:
    """Put these times in place of the program's own."""
    for module, values in times.items():
        for name, seconds in values.items():
            own = getattr(import_module(module), name)
            assert seconds < own, f"{module}.{name} is {own} already"
            monkeypatch.setattr(f"{module}.{name}", seconds)
