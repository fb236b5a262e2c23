"""A short outage, as `make outages` measures long ones."""

import subprocess
import sys

from tests.obs.matrix import PROJECT


def test_the_network_is_cut_and_comes_back() -> None:
    command = [sys.executable, "-m", "tests.obs.outages", "--who", "program", "--cuts", "5", "--window", "60"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, timeout=110)
    assert (done.returncode, done.stderr) == (0, "5 s, with the program …\n"), done.stderr
    (row,) = (line for line in done.stdout.splitlines() if line.startswith("5 s"))
    assert "kept the stream" in row
    assert "never" not in row
    said = done.stdout.partition("What the stage said")[2].splitlines()[1:]
    headlines = [line.partition(" s  ")[2].partition(" | ")[0] for line in said]
    assert headlines[0] == headlines[-1] == "Viewers can watch"
    assert "OBS lost the connection" in headlines
