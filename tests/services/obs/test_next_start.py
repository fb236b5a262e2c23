"""What OBS will ask at its next start, by what its last one left behind."""

from pathlib import Path

import pytest

from fastpix_desktop.domain.obs.installation import Installation
from fastpix_desktop.services.obs.folders import find_installations
from fastpix_desktop.services.obs.machine import Machine
from tests.services.obs_on_disk import machine, obs

__all__ = ["machine", "obs"]
STARTED = "[General]\nFirstRun=true\n"


def version(major: int) -> str:
    return f"[General]\nLastVersion={major << 24}\n"


def found(machine: Machine) -> Installation:
    (obs,) = find_installations(machine)
    return obs


def leave(config: Path, name: str) -> None:
    (config / name).parent.mkdir(parents=True, exist_ok=True)
    (config / name).write_text("")


def test_never_started(machine: Machine, obs: Installation) -> None:
    assert obs.will_ask_wizard
    assert not obs.will_ask_safe_mode
    # The app turned the WebSocket server on, and nothing else is there.
    (obs.config / "global.ini").write_text("[OBSWebSocket]\nServerEnabled=true\n")
    assert found(machine).will_ask_wizard


@pytest.mark.parametrize(
    "files",
    [
        {"global.ini": STARTED},  # up to 30
        {"global.ini": version(29)},
        {"user.ini": STARTED},  # since 31
        {"user.ini": "[Basic]\nProfile=A\n", "global.ini": version(32)},
        {"user.ini": "[General]\nFirstRun=1\n", "global.ini": "[General]\nMaxLogs=10\n"},
    ],
)
def test_started_before(machine: Machine, obs: Installation, files: dict[str, str]) -> None:
    for name, text in files.items():
        (obs.config / name).write_text(text)
    assert not found(machine).will_ask_wizard


def test_an_old_obs_that_says_false(machine: Machine, obs: Installation) -> None:
    (obs.config / "global.ini").write_text("[General]\nFirstRun=false\n")
    assert found(machine).will_ask_wizard


OLD, NEW, BETWEEN = "safe_mode", ".sentinel/run_1b2c", "crash_sentinel_1b2c"


@pytest.mark.parametrize(
    ("major", "left", "asks"),
    [
        (29, OLD, False),
        (30, OLD, True),
        (31, OLD, True),
        (32, OLD, False),
        (31, NEW, False),
        (32, NEW, True),
        (32, BETWEEN, True),
        (32, ".sentinel/other", False),
        (30, "safe_mode.txt", False),
        (None, OLD, True),
        (None, NEW, True),
    ],
)
def test_killed(machine: Machine, obs: Installation, major: int | None, left: str, asks: bool) -> None:
    if major is not None:
        (obs.config / "global.ini").write_text(version(major))
    assert not found(machine).will_ask_safe_mode
    leave(obs.config, left)
    assert found(machine).will_ask_safe_mode is asks


def test_a_folder_of_that_name_is_no_mark(machine: Machine, obs: Installation) -> None:
    (obs.config / OLD).mkdir()
    (obs.config / NEW).mkdir(parents=True)
    assert not found(machine).will_ask_safe_mode
