"""No window is larger than the screen, on small screens and on scaled ones."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.timeout(600)  # it opens every window there is
@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1024, 600, "1"), (1366, 768, "1.5")],
    ids=["1024x600", "1366x768 at 1.5"],
)
def test_every_window_fits_the_screen(tmp_path: Path, width: int, height: int, scale: str) -> None:
    """In a process of its own: Qt reads the screen once."""
    screen = {"name": "small", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": [screen]}))
    env = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={file}", "QT_SCALE_FACTOR": scale}
    command = (sys.executable, "-m", "pytest", "-q", "tests/ui/widgets/windows_on_a_screen.py")
    run = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=500, check=False)
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]
