"""The bundle against a bare window that is bundled and trimmed alike: size, start, memory, idle CPU.

The first paint is seen from outside, on the screen itself: no hook in either program.
"""

import argparse
import mmap
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fastpix_desktop import __version__
from tests.bench.startup import ROOT, SETTLED, memory
from tests.desktop.processes import stop
from tests.desktop.session import Desktop

DIST = ROOT / "dist"
SIDES = {"bare window": "bare-window", "fastpix-desktop": "fastpix-desktop"}
IDLE_SECONDS = 60.0
PATIENCE = 30.0
_POINT = 200, 150
"""A place on the screen that both windows cover: without a window manager they are at the top left."""


@dataclass(frozen=True)
class Start:
    """One start."""

    paint_ms: float
    rss_mb: float


@contextmanager
def _pixel(desktop: Desktop) -> Iterator["Pixel"]:
    with (
        (desktop.folder / "Xvfb_screen0").open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as screen,
    ):
        yield Pixel(screen)


class Pixel:
    """One pixel of the screen, read from Xvfb's own memory."""

    def __init__(self, screen: mmap.mmap) -> None:
        header = [int.from_bytes(screen[4 * n : 4 * n + 4], "big") for n in range(25)]
        x, y = _POINT
        self._screen = screen
        self._at = header[0] + 12 * header[19] + y * header[12] + 4 * x

    @property
    def is_painted(self) -> bool:
        """Whether it is something else than the empty screen's black."""
        return self._screen[self._at : self._at + 3] != b"\0\0\0"


def measure(desktop: Desktop, name: str) -> Start:
    """Start a bundle and measure it once."""
    with _pixel(desktop) as pixel, tempfile.TemporaryDirectory() as data:
        _wait(lambda: not pixel.is_painted)
        begun = time.monotonic()
        program = _start(desktop, name, data)
        _wait(lambda: pixel.is_painted)
        painted = time.monotonic() - begun
        time.sleep(SETTLED)
        rss, _ = memory(program.pid)
        stop(program)
    return Start(painted * 1000, rss)


def _start(desktop: Desktop, name: str, data: str, *options: str) -> subprocess.Popen[bytes]:
    own = [] if name == "bare-window" else ["--data-dir", data]
    return desktop.processes.start([str(DIST / name / name), *own, *options], desktop.env)


def _wait(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.001)


def idle(desktop: Desktop) -> float:
    """Return the share of a core that the idle demo takes, with a list and a form in its window."""
    with tempfile.TemporaryDirectory() as data:
        program = _start(desktop, "fastpix-desktop", data, "--demo")
        time.sleep(10)
        before = _cpu_seconds(program.pid)
        time.sleep(IDLE_SECONDS)
        used = _cpu_seconds(program.pid) - before
        stop(program)
    return used / IDLE_SECONDS


def _cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def size_mb(folder: Path) -> float:
    """Return what a folder's files take, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


def report(runs: int) -> str:
    """Measure; the table. Both bundles and both packages have to be in dist/ (`make bench-bundle`)."""
    lines = [f"Bundle, medians of {runs} interleaved starts (X11, nothing else on the screen)"]
    sizes = {name: size_mb(DIST / folder) for name, folder in SIDES.items()}
    packages = {
        name: (DIST / f"{folder}_{__version__}_amd64.deb").stat().st_size / 1e6
        for name, folder in SIDES.items()
    }
    with Desktop(keyring=False, accessibility=False, window_manager=False) as desktop:
        for folder in SIDES.values():
            measure(desktop, folder)  # not counted: fills the disk cache
        taken: dict[str, list[Start]] = {name: [] for name in SIDES}
        for _ in range(runs):
            for name, folder in SIDES.items():
                taken[name].append(measure(desktop, folder))
        idling = idle(desktop)
    paint = {name: statistics.median(each.paint_ms for each in starts) for name, starts in taken.items()}
    rss = {name: statistics.median(each.rss_mb for each in starts) for name, starts in taken.items()}
    for title, unit, values, goal in (
        ("folder", "MB", sizes, ""),
        (".deb", "MB", packages, "under 45 MB, at most 1.15"),
        ("first paint", "ms", paint, "under 1.5"),
        ("RSS", "MB", rss, "under 1.5"),
    ):
        bare, ours = values["bare window"], values["fastpix-desktop"]
        aim = f" (goal: {goal})" if goal else ""
        lines.append(f"{title:12} bare {bare:6.1f} {unit}, ours {ours:6.1f} {unit}: {ours / bare:.2f}{aim}")
    lines.append(
        f"{'idle CPU':12} {100 * idling:.2f} % of a core over {IDLE_SECONDS:.0f} s (goal: under 0.5)"
    )
    return "\n".join(lines)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bundle", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="how often each is started (7)")
    print(report(parser.parse_args().runs))
