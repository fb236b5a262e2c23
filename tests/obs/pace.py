"""The program's own waits, made short. OBS, the network and FFmpeg take the time that they take."""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

BRISK: Final[Mapping[str, Mapping[str, float]]] = {
    "fastpix_desktop.presenters.obs.connection": {"RETRY_S": 0.2},
    "fastpix_desktop.presenters.streams.watch": {"IN_VIEW_S": 1.0, "HINT_S": 0.5, "SLOWEST_LIVE_S": 2.0},
    "fastpix_desktop.presenters.monitor.obs_poll": {"OBS_S": 0.7, "OBS_IDLE_S": 1.0},
    "fastpix_desktop.presenters.monitor.playlist_watch": {"LEAST_S": 0.5, "MOST_S": 0.5},
    "fastpix_desktop.presenters.stage.start_obs": {"WIZARD_S": 8.0},
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


def hurry(times: Mapping[str, Mapping[str, float]], put: Callable[[object, str, float], None]) -> None:
    """Put these times in place of the program's own."""
    for name, values in times.items():
        module = import_module(name)
        for constant, seconds in values.items():
            own = getattr(module, constant)
            assert seconds < own, f"{name}.{constant} is {own} already"
            put(module, constant, seconds)


def main() -> int:
    """Run the program with short waits."""
    from fastpix_desktop.__main__ import main as program  # noqa: PLC0415 - only where it's run

    hurry({**BRISK, **SHORT_SEGMENTS}, setattr)
    return program()


if __name__ == "__main__":
    sys.exit(main())
