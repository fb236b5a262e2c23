"""The app itself changes its window when another language is chosen, and quits as usual afterwards."""

import os
import subprocess
import sys
from pathlib import Path


def test_window_changes_with_each_language(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bootstrap.switch_language", str(tmp_path)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "LeftToRight  True",
        "RightToLeft ar True",
        "LeftToRight de True",
        "LeftToRight en True",
    ]
