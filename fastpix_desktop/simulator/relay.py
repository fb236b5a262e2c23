"""Relays: what FastPix sends to a stream's simulcast targets, by an FFmpeg for each.

Only servers on this computer get anything: nothing of the simulator goes online. As at FastPix, nobody is
told whether a target receives.
"""

import subprocess
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from fastpix_desktop.simulator.hls import NO_WINDOW, PLAYLIST, QUIETLY
from fastpix_desktop.simulator.loopback import LOOPBACK

RETRY_S: Final = 1.0
"""Seconds between two tries to reach a target, and between two looks at what is relayed."""
_HERE: Final = (LOOPBACK, "localhost", "::1")

Wanted = Mapping[str, tuple[Path, str]]
"""The folder with the playlist, and the address with the key, by the target's ID."""


def wanted_of(folder: Path, targets: Iterable[Mapping[str, Any]]) -> Wanted:
    """Return which of a stream's targets get what is in a folder: those that are on, on this computer."""
    return {
        each["simulcastId"]: (folder, f"{each['url'].rstrip('/')}/{each['streamKey']}")
        for each in targets
        if each["isEnabled"] and _is_here(each["url"])
    }


class Relays:
    """The FFmpegs that run. Each is started again when it ends, and none holds up another."""

    def __init__(self, ffmpeg: str) -> None:
        self._ffmpeg = ffmpeg
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._not_before: dict[str, float] = {}

    def relay(self, wanted: Wanted) -> None:
        """Send to exactly these targets from now on; call it again every RETRY_S while there are any."""
        for key in [key for key in self._running if key not in wanted]:
            self._end(key)
        for key, (folder, address) in wanted.items():
            process = self._running.get(key)
            is_down = process is None or process.poll() is not None
            if is_down and self._not_before.get(key, 0.0) <= time.monotonic():
                self._not_before[key] = time.monotonic() + RETRY_S
                self._running[key] = self._start(folder, address)

    def _start(self, folder: Path, address: str) -> subprocess.Popen[bytes]:
        # The key is on the command line: a pretended one's only. It ends by itself when the playlist does.
        command = (
            *(self._ffmpeg, *QUIETLY, "-max_reload", "5", "-m3u8_hold_counters", "5"),
            *("-live_start_index", "-1", "-i", str(folder / PLAYLIST), "-c", "copy", "-f", "flv", address),
        )
        return subprocess.Popen(  # noqa: S603 - ours
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=NO_WINDOW,
        )

    def _end(self, key: str) -> None:
        process = self._running.pop(key)
        process.kill()
        process.wait()


def _is_here(url: str) -> bool:
    try:
        return urlsplit(url).hostname in _HERE
    except ValueError:
        return False
