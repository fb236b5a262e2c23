"""A crash is told at the next start; the log is where it should be."""

import re
import signal
import sys
from pathlib import Path

from fastpix_desktop.base.logs import NAME, folder_of
from tests.desktop.processes import wait_until
from tests.desktop.session import Desktop


def test_a_crash_is_told_at_the_next_start(desktop: Desktop, tmp_path: Path) -> None:
    start = (sys.executable, "-m", "fastpix_desktop", "--demo", "--data-dir", str(tmp_path))
    program = desktop.start(*start)
    program.ui.wait_for("Create stream", lambda button: button.enabled)
    wait_until((folder_of(tmp_path / "demo") / NAME).exists)
    program.process.send_signal(signal.SIGSEGV)
    assert program.wait() == -signal.SIGSEGV

    again = desktop.start(*start)
    again.ui.find(re.compile(r".*Sending us the file crash-\d+-\d+\.txt helps us fix the crash.*"))
    again.ui.press("Close")
    again.ui.wait_for("Create stream", lambda button: button.enabled)
    (left,) = folder_of(tmp_path / "demo").glob("crash-*.txt")
    assert "Segmentation fault" in left.read_text(encoding="utf-8")
    again.kill()

    third = desktop.start(*start)
    third.ui.wait_for("Create stream", lambda button: button.enabled)
    assert third.ui.find_all(re.compile(".*The app crashed last time.*")) == []
    assert (third.stdout, third.stderr) == ("", "")
