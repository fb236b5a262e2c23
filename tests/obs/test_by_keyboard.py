"""All of a first stream by keyboard, as a screen reader tells it, with an OBS that has never been started."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from fastpix_desktop.simulator import Simulator
from tests.desktop.processes import DesktopError, wait_until
from tests.desktop.session import Desktop, Program
from tests.obs.harness import ObsUnderTest
from tests.obs.pace import SHORT_SEGMENTS, hurry
from tests.obs.sandbox import Sandbox, inside

PROGRAM = os.environ.get("PROGRAM", "-m tests.obs.pace").split()
"""With short waits. tests.bench.stalls gives another one: the same, watched."""
WIZARD = "Auto-Configuration Wizard"
HERE = Path("/")
START_S = 90.0
LIVE_S = 90.0
FOCUS_S = 3.0
STOPS = 60
"""More than any page has stops of the Tab key."""


class Keyboard:
    """A person who uses the program by keyboard only, and hears what has the focus."""

    def __init__(self, desktop: Desktop, program: Program) -> None:
        self._display, self._ui = desktop.display, program.ui

    def press(self, name: str) -> None:
        """Go to the button of this name, as soon as it can be used, and press it."""
        buttons = partial(self._ui.find_all, name, role="button")
        wait_until(lambda: any(each.enabled for each in buttons()), timeout=LIVE_S)
        self.go_to(name)
        self._display.keys("space")

    def fill(self, name: str, text: str) -> None:
        self.go_to(name)
        self._display.type(text)

    def go_to(self, name: str) -> None:
        """Press Tab until this has the focus."""
        heard = []
        for _ in range(STOPS):
            heard.append(self.focused())
            if heard[-1] == name:
                return
            self._display.keys("Tab")
        raise AssertionError(f"Tab doesn't lead to {name!r}, only to {heard}\n{self._ui.tree()}")

    def focused(self) -> str | None:
        """Return the name of what has the focus; None if another program has it."""
        names = [each.name for each in self._ui.focused() if each.name]
        return names[-1] if names else None

    def switch_back(self) -> None:
        """Leave OBS's window for the program's."""
        for _ in range(STOPS):
            self._display.keys("alt+Tab")
            with suppress(TimeoutError):
                return wait_until(lambda: self.focused() is not None, timeout=FOCUS_S)
        raise AssertionError("the program's window can't be reached")


def processes_of_obs(desktop: Desktop) -> list[int]:
    """Return those of OBS: they carry the desktop's mark, and so they end with it."""
    found = []
    for pid in desktop.processes.alive():
        with suppress(OSError):
            if Path(f"/proc/{pid}/comm").read_text().strip() == "obs":
                found.append(pid)
    return found


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[None]:
    """A network of its own, in which nothing else uses OBS's port."""
    with Sandbox(tmp_path) as sandbox, inside(sandbox):
        yield


@pytest.fixture
def receiving(alone: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Simulator]:
    hurry(SHORT_SEGMENTS, monkeypatch.setattr)
    with Simulator(ingest=True) as running:
        yield running


def path_of(obs: ObsUnderTest, desktop: Desktop, folder: Path) -> str:
    """Return a PATH with this OBS. One of another system runs in its root, started by a script."""
    if obs.root == HERE:
        return os.environ["PATH"]
    root = obs.root
    mounts = [
        f"mount --rbind /dev '{root}/dev'",
        f"mount -t proc proc '{root}/proc'",
        f"mount -t tmpfs tmpfs '{root}/tmp'",
        f"mkdir -p '{root}{desktop.folder}'",
        f"mount --bind '{desktop.folder}' '{root}{desktop.folder}'",
    ]
    inner = folder / "obs-in-its-root"
    inner.write_text("\n".join(["set -e", *mounts, f"exec chroot '{root}' obs \"$@\"", ""]))
    place = folder / "wrapped"
    place.mkdir()
    (place / "obs").write_text(f'#!/bin/sh\nexec unshare --mount sh "{inner}" "$@"\n')
    (place / "obs").chmod(0o755)
    return f"{place}:{os.environ['PATH']}"


def close_wizard(desktop: Desktop) -> None:
    deadline = time.monotonic() + START_S
    while True:
        try:
            desktop.display.activate(WIZARD)
        except (DesktopError, subprocess.TimeoutExpired):
            assert time.monotonic() < deadline
        else:
            return desktop.display.keys("Escape")


def known_addresses(simulator: Simulator, data: Path) -> Path:
    """Make a data folder in which Settings name the simulator's addresses instead of FastPix's."""
    data.mkdir()
    there = simulator.ingest
    lines = [
        "[ingest]",
        f"rtmps_server={there.rtmp_server}",
        f"srt_address={there.srt_address}",
        f"playback_url={simulator.playback_url}",
    ]
    (data / "settings.ini").write_text("\n".join(lines))
    return data


@pytest.mark.timeout(400)
def test_first_stream_from_connecting_to_the_summary(
    receiving: Simulator, desktop: Desktop, tmp_path: Path, obs: ObsUnderTest
) -> None:
    program = desktop.start(
        *(sys.executable, *PROGRAM),
        *("--api-url", receiving.url, "--data-dir", str(known_addresses(receiving, tmp_path / "data"))),
        env={"LIBGL_ALWAYS_SOFTWARE": "1", "PATH": path_of(obs, desktop, tmp_path)},
    )
    ui, person = program.ui, Keyboard(desktop, program)
    ui.find("Access Token ID")
    person.fill("Access Token ID", receiving.token_id)
    person.fill("Secret Key", receiving.secret)
    person.press("Connect")
    ui.wait_for("Create stream", lambda button: button.enabled)
    person.fill("Title", "Sunday service")
    desktop.display.keys("ctrl+Return")

    ui.find("OBS is closed")
    person.press("Start OBS")
    ui.find(re.compile("(?s).*OBS opens a wizard at its first start.*"))
    person.press("Turn on and start OBS")
    close_wizard(desktop)
    person.switch_back()
    if obs.root != HERE:  # what a script started can't be told from another program that is called like OBS
        ui.find("OBS is running", timeout=START_S)
        desktop.display.activate("FastPix Desktop")  # a slow OBS takes the keyboard again once it's up
        person.press("Connect to OBS")
        person.press("Yes, connect")
    ui.find("Ready to go live", timeout=START_S)
    person.press("Go live")
    ui.find("Go live with “Sunday service”?")
    person.press("Go live")
    ui.find("Viewers can watch", timeout=LIVE_S)

    (process,) = processes_of_obs(desktop)
    os.kill(process, signal.SIGKILL)  # Debian's builds of 30.2 and 32.2 don't ask for Safe Mode after that
    ui.find("OBS has closed")
    person.press("Start OBS and resume")
    ui.find("Viewers can watch", timeout=LIVE_S)
    person.switch_back()
    person.press("End stream")
    ui.find("End “Sunday service”?")
    person.press("End stream")
    ui.find("The stream has ended", timeout=START_S)
    ui.find(re.compile(r"Interruptions .*: \d+"))  # a busy computer may have more than OBS's end
    assert (program.stdout, program.stderr) == ("", "")
