"""Time from process start to first paint, and memory a little later: the program against a bare window."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.desktop.processes import stop
from tests.desktop.session import Desktop

ROOT = Path(__file__).parents[2]
SETTLED = 2.0  # seconds after the first paint: by then what is loaded late has been loaded

BARE = ("tests.bench.bare_window",)
FORM = ("tests.bench.bare_form",)
PROGRAM = ("fastpix_desktop",)
SIDES = {
    "bare window": BARE,
    "bare form": FORM,
    "fastpix-desktop": PROGRAM,
    "fastpix-desktop in de": (*PROGRAM, "--language", "de"),
    "fastpix-desktop --demo": (*PROGRAM, "--demo"),
}
FIELDS = {"paint_ms": "ms", "rss_mb": "MB", "pss_mb": "MB"}


@dataclass(frozen=True)
class Start:
    """One start of a program."""

    paint_ms: float
    rss_mb: float
    pss_mb: float  # shared pages counted by the share that is its own


def measure(module: Sequence[str], env: Mapping[str, str]) -> Start:
    """Start a module (with arguments) and measure it once."""
    with tempfile.TemporaryDirectory() as folder, (Path(folder) / "stderr").open("w+b") as complaints:
        command = [sys.executable, str(ROOT / "tests/bench/first_paint.py"), *module]
        if module[0] == PROGRAM[0]:
            command += ["--data-dir", f"{folder}/data"]
        begun = time.monotonic_ns()
        process = subprocess.Popen(
            command, env=env, cwd=ROOT, stdout=subprocess.PIPE, stderr=complaints, start_new_session=True
        )
        try:
            assert process.stdout
            painted = process.stdout.readline()
            if not painted:
                complaints.seek(0)
                raise RuntimeError(f"{' '.join(command)} ended unpainted\n{complaints.read().decode()}")
            time.sleep(SETTLED)
            rss, pss = memory(process.pid)
        finally:
            stop(process)
    return Start((int(painted) - begun) / 1e6, rss, pss)


def memory(pid: int) -> tuple[float, float]:
    """Resident and proportional memory of a process, in MB."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
    size = {line.split()[0]: int(line.split()[1]) / 1024 for line in lines}
    return size["Rss:"], size["Pss:"]


def compare(sides: Mapping[str, Sequence[str]], env: Mapping[str, str], runs: int) -> dict[str, Start]:
    """Medians of each side. The runs are interleaved, so that a busy moment hits all sides alike."""
    # As installed programs run: with the compiled modules on the disk.
    env = {name: value for name, value in env.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for module in sides.values():
        measure(module, env)  # not counted: fills the disk cache and compiles
    taken: dict[str, list[Start]] = {name: [] for name in sides}
    for _ in range(runs):
        for name, module in sides.items():
            taken[name].append(measure(module, env))
    return {
        name: Start(*(statistics.median(getattr(start, field) for start in starts) for field in FIELDS))
        for name, starts in taken.items()
    }


def report(runs: int) -> str:
    """Measure on both platforms; the table."""
    lines = [
        f"Start, medians of {runs} interleaved runs; in brackets: times the bare window's, and times the",
        "bare form's, a window with as many widgets as ours and nothing behind them (goal: under 1.5)",
        f"{'':34}{'first paint':>24}{'RSS':>22}{'PSS':>22}",
    ]
    with Desktop(keyring=False, accessibility=False) as desktop:
        for platform in ("xcb", "offscreen"):
            starts = compare(SIDES, {**desktop.env, "QT_QPA_PLATFORM": platform}, runs)
            for name, start in starts.items():
                line = f"{platform:11}{name:23}"
                for (field, unit), width in zip(FIELDS.items(), (24, 22, 22), strict=True):
                    value = getattr(start, field)
                    yardsticks = [getattr(starts[bare], field) for bare in ("bare window", "bare form")]
                    times = ", ".join(f"{value / yardstick:.2f}" for yardstick in yardsticks)
                    line += f"{value:.0f} {unit} ({times})".rjust(width)
                lines.append(line)
    return "\n".join(lines)
