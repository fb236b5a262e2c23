"""Stalls of the window in all of a first stream, with a real OBS: `python -m tests.bench.stalls`.

It runs the test that does all of it by keyboard, with a watch on the app's event loop. A computer that is
busy with OBS makes a loop wait that did nothing wrong: so each stall comes with how much of it the loop's own
thread has worked.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.bench.startup import ROOT

TEST: Final = "tests/obs/test_by_keyboard.py"
GOAL_MS: Final = 50


def report() -> str:
    """Run it once; the stalls, the longest first."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "stalls.jsonl"
        env = {**os.environ, "PROGRAM": f"-m tests.bench.watched {file}"}
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", TEST]
        done = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            return f"Stalls: not measured\n{done.stdout[-3000:]}"
        stalls = [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []
    stalls.sort(key=lambda stall: -stall["own_ms"])
    own = [stall for stall in stalls if stall["own_ms"] >= GOAL_MS]
    lines = [f"Stalls in all of a first stream: {len(own)} of the loop's own over {GOAL_MS} ms (goal: none),"]
    lines += [f"{len(stalls) - len(own)} where it waited for a processor"]
    for stall in stalls:
        where = " < ".join(reversed(stall["where"]))
        lines.append(f"{stall['late_ms']:6} ms, of them {stall['own_ms']} its own: {where}")
    return "\n".join(lines)


def main() -> None:
    """Print it."""
    argparse.ArgumentParser(prog="python -m tests.bench.stalls", description=__doc__).parse_args()
    print(report())


if __name__ == "__main__":
    main()
