"""The virtual desktop itself: what the end-to-end tests stand on has to hold."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.desktop.processes import wait_until
from tests.desktop.screen_reader import NotSeen, starting
from tests.desktop.session import Desktop, Program

TOY = (sys.executable, "-m", "tests.desktop.toy")
ROOT = {"PYTHONPATH": str(Path(__file__).parents[1])}
KEYRING = (sys.executable, "-m", "keyring")


@pytest.fixture
def toy(desktop: Desktop) -> Program:
    return desktop.start(*TOY, env=ROOT)


def test_fields_and_buttons_are_used_by_name(toy: Program) -> None:
    toy.ui.set_text("Title", "Grüße 🎬")
    toy.ui.set_text("Secret Key", "s3cret")
    toy.ui.set_text("Description", "two\nlines")
    assert toy.ui.text("Title") == "Grüße 🎬"
    assert toy.ui.text("Description") == "two\nlines"
    assert "s3cret" not in toy.ui.text("Secret Key")
    toy.ui.press("Greet")
    assert toy.ui.find(starting("Status: H")).name == "Status: Hello Grüße 🎬, 6 secret characters"
    assert toy.ui.windows() == ["Toy"]
    assert toy.stderr == ""


def test_choices_are_made_and_read(toy: Program) -> None:
    toy.ui.check("Let viewers rewind")
    toy.ui.check("Let viewers rewind")  # already so: stays so
    toy.ui.check("Private")
    toy.ui.set_value("Reconnect window", 300)
    toy.ui.choose("Quality", "480p")
    toy.ui.choose("Streams", "Evening show")
    assert toy.ui.find("Let viewers rewind").checked
    assert not toy.ui.find("Public").checked
    assert toy.ui.find("Reconnect window").value == 300
    assert toy.ui.text("Quality") == "480p"
    toy.ui.check("Let viewers rewind", on=False)
    assert not toy.ui.find("Let viewers rewind").checked


def test_the_keyboard_types_into_the_focused_field(desktop: Desktop, toy: Program) -> None:
    toy.ui.focus("Title")
    desktop.display.type("Zoe")
    desktop.display.keys("Tab")
    toy.ui.wait_for("Secret Key", lambda field: field.focused)
    assert toy.ui.text("Title") == "Zoe"
    desktop.display.click(*toy.ui.find("Greet").centre)
    toy.ui.find(starting("Status: Hello Zoe"))


def test_a_slow_answer_is_waited_for_and_a_missing_one_is_told(toy: Program) -> None:
    toy.ui.press("Greet later")
    toy.ui.find(starting("Status: Hello"))
    toy.ui.wait_gone("Status: Ready", timeout=1)
    with pytest.raises(NotSeen, match=r"(?s)press of 'Not now': it is disabled.*button 'Greet'"):
        toy.ui.press("Not now", timeout=0.3)
    with pytest.raises(NotSeen, match="no such element"):
        toy.ui.find("Never shown", timeout=0.3)
    toy.ui.find("Never shown", hidden=True)
    with pytest.raises(NotSeen, match="no such element"):
        toy.ui.find("720p", timeout=0.3)  # an entry of a folded list
    with pytest.raises(NotSeen, match="3 such elements"):
        toy.ui.press(re.compile("Greet.*|Copy title"), timeout=0.3)


def test_a_dead_program_is_not_waited_for(toy: Program) -> None:
    toy.ui.find("Title")
    toy.kill()
    with pytest.raises(NotSeen, match="the program has ended with -9"):
        toy.ui.find("Title", timeout=60)
    with pytest.raises(NotSeen, match="the program has ended with -9"):
        toy.ui.windows()


def test_the_clipboard_is_read_format_by_format(desktop: Desktop, toy: Program) -> None:
    assert desktop.display.clipboard() is None
    toy.ui.set_text("Title", "mine 🎬")
    toy.ui.press("Copy title")
    desktop.display.wait_for_clipboard("mine 🎬")
    assert "text/plain" in desktop.display.clipboard_targets()
    assert desktop.display.clipboard("x-kde-passwordManagerHint") is None


def test_a_picture_shows_the_screen(desktop: Desktop, toy: Program, tmp_path: Path) -> None:
    empty = QImage(str(desktop.display.screenshot(tmp_path / "empty.png")))
    x, y = toy.ui.find("Greet").centre
    wait_until(lambda: QImage(str(desktop.display.screenshot(tmp_path / "toy.png"))) != empty)
    assert empty.size().toTuple() == (1280, 960)
    wait_until(
        lambda: (
            QImage(str(desktop.display.screenshot(tmp_path / "toy.png"))).pixelColor(x, y + 9).lightness()
            > 99
        )
    )


def test_the_keyring_keeps_locks_and_hangs(desktop: Desktop) -> None:
    secret = "bo gus\n🎬"
    (desktop.folder / "secret").write_text(secret)
    store = f"{sys.executable} -m keyring set desk someone < {desktop.folder}/secret"
    assert desktop.start("sh", "-c", store).wait() == 0
    assert desktop.keyring.lookup(service="desk", username="someone") == secret
    assert desktop.keyring.lookup(service="desk", username="else") is None

    desktop.keyring.freeze()
    asking = desktop.start(*KEYRING, "get", "desk", "someone")
    with pytest.raises(subprocess.TimeoutExpired):
        asking.wait(1.5)
    desktop.keyring.thaw()
    assert asking.wait() == 0
    assert asking.stdout == f"{secret}\n"

    desktop.keyring.lock()
    asking = desktop.start(*KEYRING, "get", "desk", "someone")
    with pytest.raises(subprocess.TimeoutExpired):
        asking.wait(1.5)  # the password prompt stands there
    asking.kill()

    desktop.keyring.stop()
    desktop.keyring.start()
    assert desktop.keyring.lookup(service="desk", username="someone") == secret
    files = [path for path in desktop.home.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if b"bo gus" in path.read_bytes()]


@pytest.mark.parametrize("desktop", [{"keyring": False}], indirect=True)
def test_a_desktop_without_a_keyring_has_none(desktop: Desktop) -> None:
    asking = desktop.start(*KEYRING, "get", "desk", "someone")
    assert asking.wait() == 1
    assert "No recommended backend" in asking.stderr


def test_nothing_is_left_over() -> None:
    stubborn = "trap '' TERM; echo up; setsid sleep 600 & while :; do sleep 1; done"
    with Desktop() as desktop:
        program = desktop.start("sh", "-c", stubborn)
        wait_until(lambda: program.stdout)
        desktop.keyring.freeze()
        assert len(desktop.processes.alive()) > 5
    assert desktop.processes.alive() == []
    assert not desktop.folder.exists()


def test_a_failed_test_leaves_pictures_and_logs(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        f"""
def test_it(desktop):
    desktop.start(*{TOY!r}, env={ROOT!r}).ui.find("Title")
    assert False
"""
    )
    command = [sys.executable, "-m", "pytest", "-p", "tests.desktop.fixtures", "test_it.py"]
    run = subprocess.run(command, cwd=tmp_path, env={**os.environ, **ROOT}, capture_output=True, check=False)
    assert run.returncode == pytest.ExitCode.TESTS_FAILED
    kept = tmp_path / "tests/.artifacts/test_it"
    assert (kept / "screen.png").exists()
    assert (kept / "logs/program1.err").exists()
    assert "Let viewers rewind" in (kept / "program1.tree.txt").read_text()
