"""What .ci/run makes of what its stages return. The stages are stand-ins: CI runs the real ones."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / ".ci/run"
STAGES = {"make": "bin/make", "packages": "packaging/linux/system-packages", "windows": ".venv/bin/python"}
STAND_IN = """#!/bin/sh
echo "{name} $*" >>ran
case "{name} $*" in {fails}) exit {code} ;; esac
"""


class Checkout:
    """A folder with CI's script and stand-ins of all that it runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / ".ci").mkdir()
        shutil.copy(SCRIPT, folder / ".ci")

    def run(self, fails: str = "nothing", code: int = 0) -> subprocess.CompletedProcess[str]:
        """Run the script; the stage whose command begins with ``fails`` returns ``code``."""
        for name, place in STAGES.items():
            path = self.folder / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(STAND_IN.format(name=name, fails=f'"{fails}"*', code=code))
            path.chmod(0o755)
        env = {**os.environ, "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}"}
        return subprocess.run(
            [self.folder / ".ci/run"], cwd="/", capture_output=True, text=True, check=False, env=env
        )

    def ran(self) -> list[str]:
        """Return what was run."""
        return (self.folder / "ran").read_text().splitlines()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_everything_is_run_with_what_is_left_of_the_time(checkout: Checkout) -> None:
    done = checkout.run()
    assert done.returncode == 0, done.stderr
    assert "NOT" not in done.stdout
    *others, windows = checkout.ran()
    assert others == ["make bundle", "make test", "packages windows"]
    found = re.fullmatch(r"windows -m tests\.windows --fast --within (\d+)", windows)
    assert found
    assert 25 * 60 < int(found[1]) <= 26 * 60


@pytest.mark.parametrize(
    ("stage", "code"),
    [("make bundle", 2), ("make test", 2), ("windows", 1), ("windows", 2), ("windows", 127)],
)
def test_stage_that_fails_fails_the_run(checkout: Checkout, stage: str, code: int) -> None:
    assert checkout.run(stage, code).returncode == code
    assert checkout.ran()[-1].startswith(stage)


def test_windows_that_cannot_be_tried_is_said_and_fails_nothing(checkout: Checkout) -> None:
    done = checkout.run("windows", 75)
    assert done.returncode == 0
    assert "ON WINDOWS, NOT ALL OF IT WAS TRIED" in done.stdout.splitlines()[-1]


@pytest.mark.parametrize("stage", ["make bundle", "make test"])
def test_only_windows_may_be_left_out(checkout: Checkout, stage: str) -> None:
    assert checkout.run(stage, 75).returncode == 75


def test_packages_that_cannot_be_installed_are_said_by_the_windows_stage(checkout: Checkout) -> None:
    assert checkout.run("packages", 1).returncode == 0
    assert checkout.ran()[-1].startswith("windows")
