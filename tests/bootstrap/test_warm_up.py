"""What an account and a stream need is loaded ahead, and Qt's classes are made on the UI thread only."""

import json
import subprocess
import sys

from fastpix_desktop.bootstrap import warm_up


def test_qts_classes_are_made_on_the_ui_thread_as_the_program_warms_up() -> None:
    """In a process of its own: in this one, nearly everything is imported already."""
    command = [sys.executable, "-m", "tests.bootstrap.imports"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    told = json.loads(done.stdout)
    assert told["qt in threads"] == []
    assert set(warm_up.WITH_QT) <= set(told["by the UI thread"])
    assert set(warm_up.WITHOUT_QT) <= set(told["by threads"])
    assert told["with the account"] == [], "these belong into warm_up.py"
    assert told["with the page"] == [], "these belong into warm_up.py as well"
