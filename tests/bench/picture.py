"""What the picture that viewers see costs: a window on a live stream without it, with it, and playing.

With a real encoder and a FastPix in the same process, which cost the same on all sides.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer

from fastpix_desktop.bootstrap import compose, ingest_addresses
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.credentials.memory import Memory
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.simulator.encoder import broadcasting
from tests.bench.startup import ROOT, memory
from tests.obs.beside import Loop

SECONDS: Final = 60.0
SETTLED_S: Final = 15.0
"""Seconds after the stream was first seen: by then what is loaded late has been loaded."""
WIDTH: Final = 288
"""Pixels of the stage's picture."""
BEAT_MS: Final = 5
"""Milliseconds between two beats of the UI loop, whose gaps are measured."""
SIDES: Final = ("without", "still", "playing")
ROWS: Final = {
    "cpu": ("CPU, % of a core", "still: 1 more, playing: 8 more"),
    "gap": ("largest UI gap, ms", "16 more"),
    "rss": ("memory of the window, MB", "as without"),
    "decoder": ("memory of the decoder, MB", "still: 20, playing: 60"),
    "first": ("first picture, s", "1"),
    "pictures": ("pictures a second", ""),
    "frozen": ("longest without another, s", "playing: 0.25"),
}


def report(runs: int, seconds: float = SECONDS) -> str:
    """Measure each side in a process of its own, interleaved; a table."""
    taken: dict[str, list[dict[str, float]]] = {side: [] for side in SIDES}
    for _ in range(runs):
        for side, found in taken.items():
            command = [sys.executable, "-m", "tests.bench.picture", side, "--seconds", str(seconds)]
            done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
            if done.returncode:
                return f"Picture: not measured: {(done.stderr.splitlines() or ['?'])[-1]}"
            found.append(json.loads(done.stdout.splitlines()[-1]))
    lines = [
        f"The picture that viewers see, medians of {runs} interleaved runs of {seconds:.0f} s",
        f"{'':28}{''.join(f'{side:>10}' for side in SIDES)}  goal",
    ]
    for key, (title, goal) in ROWS.items():
        medians = (statistics.median(each[key] for each in found) for found in taken.values())
        lines.append(f"{title:28}{''.join(f'{each:>10.2f}' for each in medians)}  {goal}")
    return "\n".join(lines)


def _measure(folder: Path, side: str, seconds: float) -> dict[str, float]:
    loop = Loop()
    with Simulator(ingest=True) as simulator:
        stream = simulator.seed("Bench")
        addresses = ingest_addresses(simulator)
        program = compose(folder, api_url=simulator.url, demo=False, keeper=Memory(), addresses=addresses)
        presenters = program.window.presenters
        presenters.session.adopt(Account(simulator.token_id, "Bench"), Secret(simulator.secret))
        program.window.show()
        program.begin()
        loop.until(lambda: presenters.streams.streams)
        presenters.streams.show(stream["streamId"])
        viewers, player = presenters.viewers_picture, presenters.video_player
        viewers.is_possible = viewers.is_possible and side != "without"
        shown: list[float] = []
        (player.shown if side == "playing" else viewers.changed).connect(
            lambda: shown.append(time.perf_counter())
        )
        with broadcasting(simulator.ingest.rtmp_server, str(stream["streamKey"])):
            loop.until(lambda: presenters.monitor.facts.viewers.newest is not None)
            seen = time.monotonic()
            if side == "playing":
                loop.rest(SETTLED_S)  # its page is open for some time, and there are segments enough
                seen = time.monotonic()
                player.play(WIDTH)
            loop.until(lambda: shown or side == "without")
            first = time.monotonic() - seen
            loop.rest(SETTLED_S)
            beats: list[float] = []
            beat = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
            beat.timeout.connect(lambda: beats.append(time.perf_counter()))
            beat.start()
            shown.clear()
            before, began = _cpu_s(), time.monotonic()
            loop.rest(seconds)
            share = (_cpu_s() - before) / (time.monotonic() - began)
            beat.stop()
            found = {
                "cpu": 100 * share,
                "gap": 1000 * max(late - early for early, late in pairwise(beats)),
                "rss": memory(os.getpid())[0],
                "decoder": sum(memory(pid)[1] for pid in _decoders()),
                "first": first,
                "pictures": len(shown) / seconds,
                "frozen": max((late - early for early, late in pairwise(shown)), default=0.0),
            }
        loop.run(program.end())
    return found


def _decoders() -> list[int]:
    """The decoders that run as children of this process."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            is_one = b"fastpix_desktop.decoder" in (folder / "cmdline").read_bytes()
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        if is_one and parent == os.getpid():
            found.append(int(folder.name))
    return found


def _cpu_s() -> float:
    """Processor seconds of this process and its decoder, so far."""
    return sum(_cpu_s_of(pid) for pid in (os.getpid(), *_decoders()))


def _cpu_s_of(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.bench.picture", description=__doc__)
    parser.add_argument("side", choices=(*SIDES, "all"), nargs="?", default="all")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="length of each (60)")
    parser.add_argument("--runs", type=int, default=3, help="how often each is measured (3)")
    options = parser.parse_args()
    if options.side == "all":
        print(report(options.runs, options.seconds))
    else:
        with tempfile.TemporaryDirectory(prefix="bench-") as text:
            print(json.dumps(_measure(Path(text), options.side, options.seconds)), flush=True)
        os._exit(0)  # the interpreter's end is no part of it
