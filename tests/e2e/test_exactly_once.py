"""The real program on a real (virtual) screen: killed in the middle of a create, and started twice."""

import re
import sys
from pathlib import Path

from fastpix_desktop.simulator import Fault, Simulator
from tests.desktop.processes import wait_until
from tests.desktop.session import Desktop, Program
from tests.sayings import says

START = (sys.executable, "-m", "fastpix_desktop")


def _start(desktop: Desktop, simulator: Simulator, data: Path, *options: str) -> Program:
    return desktop.start(*START, "--api-url", simulator.url, "--data-dir", str(data), *options)


def _connect(program: Program, simulator: Simulator) -> None:
    program.ui.set_text("Access Token ID", simulator.token_id)
    program.ui.set_text("Secret Key", simulator.secret)
    program.ui.press("Connect")
    program.ui.wait_for("Create stream", lambda button: button.enabled)


def test_killed_before_the_answer_it_shows_the_stream_at_the_next_start(
    desktop: Desktop, simulator: Simulator, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    program = _start(desktop, simulator, data)
    _connect(program, simulator)
    wait_until(lambda: len(desktop.keyring.items()) == 1)
    simulator.play(Fault.freeze(taken=True, method="POST"))
    program.ui.set_text("Title", "Sunday service")
    program.ui.press("Create stream")
    wait_until(lambda: simulator.streams)
    program.kill()

    again = _start(desktop, simulator, data)
    again.ui.find(re.compile(says("FastPix's answer was lost, but “Sunday service” was created.*")))
    again.ui.find("Copy stream key")
    assert len(simulator.streams) == 1
    again.ui.press("New stream")
    assert again.ui.text("Title") == ""
    assert (again.stdout, again.stderr) == ("", "")


def test_a_second_start_brings_the_first_window_to_the_front(
    desktop: Desktop, simulator: Simulator, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    program = _start(desktop, simulator, data)
    _connect(program, simulator)
    other = desktop.start(sys.executable, "-m", "tests.bench.bare_window")
    second = _start(desktop, simulator, data)
    assert second.wait() == 0
    assert (second.stdout, second.stderr) == ("", "")
    program.ui.set_text("Title", "")
    desktop.display.type("Typed into the first")  # it has the keyboard again
    program.ui.wait_for("Title", lambda field: field.text == "Typed into the first")
    program.ui.press("Create stream")
    program.ui.find("Copy stream key")
    other.stop()
    other = desktop.start(sys.executable, "-m", "tests.bench.bare_window")  # in front again
    # The desktop file's action "New stream": the form as well, ready to type into. And a file that somebody
    # has dropped on the icon changes nothing.
    third = _start(desktop, simulator, data, "--new", "/dropped/on the icon.png")
    assert third.wait() == 0
    assert (third.stdout, third.stderr) == ("", "")
    program.ui.wait_for("Title", lambda field: field.text == "")
    desktop.display.type("Typed into the form")
    program.ui.wait_for("Title", lambda field: field.text == "Typed into the form")
    other.stop()
    assert len(program.ui.windows()) == 1


def test_it_opens_with_the_form_when_asked(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start(*START, "--demo", "--data-dir", str(tmp_path), "--new")
    program.ui.wait_for("Create stream", lambda button: button.enabled)
    desktop.display.type("At once")
    program.ui.wait_for("Title", lambda field: field.text == "At once")
