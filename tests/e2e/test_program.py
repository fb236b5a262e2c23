"""The real program as a process on a real (virtual) screen, driven as a screen reader drives it."""

import base64
import json
import re
import sys
import time
from pathlib import Path
from urllib.parse import quote

import pytest

from fastpix_desktop.simulator import Simulator, ffmpeg_path
from tests.desktop.processes import wait_until
from tests.desktop.screen_reader import starting
from tests.desktop.session import Desktop, Program

SIZES, LOOKS = ("", "-narrow"), ("", "-dark")
START = (sys.executable, "-m", "fastpix_desktop")


def _start(desktop: Desktop, simulator: Simulator, data: Path) -> Program:
    return desktop.start(*START, "--api-url", simulator.url, "--data-dir", str(data))


def _connect(program: Program, simulator: Simulator) -> None:
    program.ui.set_text("Access Token ID", simulator.token_id)
    program.ui.set_text("Secret Key", simulator.secret)
    program.ui.press("Connect")
    program.ui.wait_for("Create stream", lambda button: button.enabled)


def _forms(text: str) -> list[str]:
    """Return the forms in which a secret could leak."""
    encoded = base64.b64encode(text.encode()).decode().rstrip("=")
    return [text, quote(text, safe=""), encoded[:-2], json.dumps(text)[1:-1]]


def test_from_connect_to_the_copied_key_then_killed_and_started_again(
    desktop: Desktop, simulator: Simulator, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    program = _start(desktop, simulator, data)
    program.ui.find(re.compile(r"The Secret Key is saved in GNOME Keyring, never in a file\."))
    _connect(program, simulator)
    wait_until(lambda: [item.secret for item in desktop.keyring.items()] == [simulator.secret])

    program.ui.set_text("Title", "Sunday service")
    program.ui.press("Create stream")
    program.ui.wait_for("Copy stream key", lambda button: button.enabled)
    assert program.ui.find(starting("Status:")).name == "Status: Ready"
    (stream,) = simulator.streams
    assert set(program.ui.text("Stream key")) == {"•"}
    program.ui.press("Copy stream key")
    desktop.display.wait_for_clipboard(stream["streamKey"])
    assert "x-kde-passwordManagerHint" in desktop.display.clipboard_targets()
    assert desktop.display.clipboard("x-kde-passwordManagerHint") == b"secret"
    program.ui.press("Reveal stream key")
    program.ui.wait_for("Stream key", lambda field: field.text == stream["streamKey"])
    program.ui.press("Copy SRT passphrase")
    desktop.display.wait_for_clipboard(stream["srtSecret"])

    program.ui.press("New stream")
    program.ui.set_text("Title", "Half typed")
    time.sleep(0.5)  # the draft is on the disk within 0.15 s; the machine may be busy
    titles = program.ui.windows()
    command_line = Path(f"/proc/{program.pid}/cmdline").read_bytes().decode()
    program.kill()

    again = _start(desktop, simulator, data)
    again.ui.wait_for("Create stream", lambda button: button.enabled)
    again.ui.wait_for("Title", lambda field: field.text == "Half typed")
    again.ui.find("Streams")

    # Nothing of any secret is anywhere but in the keyring.
    wholes = [simulator.secret, stream["streamKey"], stream["srtSecret"]]
    places = {
        "the titles": "\n".join([*titles, *again.ui.windows()]),
        "the command line": command_line,
        "the output": program.stdout + program.stderr + again.stdout + again.stderr,
    }
    places |= {
        str(path): path.read_bytes().decode("latin-1")
        for folder in (data, desktop.home)
        for path in folder.rglob("*")
        if path.is_file()
    }
    assert any(place.endswith("draft.json") for place in places)
    for secret in wholes:
        for form in _forms(secret):
            assert [place for place, text in places.items() if form in text] == []
    assert (again.stdout, again.stderr) == ("", "")


def test_the_search_for_secrets_can_find_one() -> None:
    secret = "5a6f/9b+e"
    assert any(form in base64.b64encode(secret.encode()).decode() for form in _forms(secret))
    assert any(form in quote(secret, safe="") for form in _forms(secret))


def test_a_revealed_key_is_masked_when_the_window_is_left(
    desktop: Desktop, simulator: Simulator, tmp_path: Path
) -> None:
    simulator.seed("Choir")
    program = _start(desktop, simulator, tmp_path / "data")
    _connect(program, simulator)
    program.ui.set_text("Title", "t")
    program.ui.press("Create stream")
    program.ui.press("Reveal stream key")
    program.ui.wait_for("Stream key", lambda field: set(field.text or "") != {"•"})
    other = desktop.start(sys.executable, "-m", "tests.bench.bare_window")
    program.ui.wait_for("Stream key", lambda field: set(field.text or "") == {"•"})
    other.stop()


def test_a_hanging_keyring_never_holds_the_window(
    desktop: Desktop, simulator: Simulator, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    program = _start(desktop, simulator, data)
    _connect(program, simulator)
    wait_until(lambda: len(desktop.keyring.items()) == 1)
    program.kill()
    desktop.keyring.freeze()
    again = _start(desktop, simulator, data)
    again.ui.set_text("Title", "typed while the keyring hangs")
    button = again.ui.find("Create stream")
    assert not button.enabled
    desktop.keyring.thaw()
    again.ui.wait_for("Create stream", lambda each: each.enabled)
    assert again.ui.text("Title") == "typed while the keyring hangs"


@pytest.mark.parametrize("desktop", [{"keyring": False}], indirect=True)
def test_without_a_keyring_it_says_so_and_works_for_this_run(
    desktop: Desktop, simulator: Simulator, tmp_path: Path
) -> None:
    program = _start(desktop, simulator, tmp_path / "data")
    program.ui.find(re.compile(r"This computer has no usable keyring.*"))
    _connect(program, simulator)
    program.ui.find(re.compile(r".*no keyring that encrypts secrets.*signed out when you close the app.*"))
    program.ui.set_text("Title", "t")
    program.ui.press("Create stream")
    program.ui.find("Copy stream key")


def test_the_demo_needs_nothing_and_closes_in_order(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start(*START, "--demo", "--data-dir", str(tmp_path / "data"))
    program.ui.wait_for("Create stream", lambda button: button.enabled)
    assert any("Demo" in title for title in program.ui.windows())
    program.ui.set_text("Title", "Tried out")
    program.ui.press("Create stream")
    program.ui.press("Copy stream key")
    wait_until(lambda: re.fullmatch(r"[0-9a-f]{32}k[0-9a-f]{32}", _clipboard(desktop)))
    assert desktop.keyring.items() == []
    desktop.display.activate("FastPix Desktop (Demo)")
    desktop.display.keys("alt+F4")
    assert program.wait() == 0
    assert _clipboard(desktop) == ""
    assert (program.stdout, program.stderr) == ("", "")


def _clipboard(desktop: Desktop) -> str:
    return (desktop.display.clipboard() or b"").decode()


def test_the_tour_takes_its_pictures(desktop: Desktop, tmp_path: Path) -> None:
    folder = tmp_path / "tour"
    program = desktop.start(*START, "--demo", "--tour", str(folder))
    assert program.wait(180) == 0, program.stderr
    names = {path.name for path in folder.iterdir()}
    pages = ("connect", "new", "new-error", "turned-off", "private-ready")
    assert {f"{name}{size}{look}.png" for name in pages for size in SIZES for look in LOOKS} <= names
    above = ("options-menu", "add-destination", "phone-qr", "qr", "settings", "viewing-link")
    wanted = [each if "menu" in each else f"dialog-{each}" for each in above]
    assert {f"{name}{end}.png" for name in wanted for end in ("", "-dark", "-narrow")} <= names
    ready = set(folder.glob("ready-*.png"))
    assert len(ready) == len(SIZES) * len(LOOKS)  # what it says depends on this computer's OBS
    live = ("live", "live-frozen", "ended-summary", "list-live-strip")
    if ffmpeg_path() is not None:
        assert {f"{name}{size}{look}.png" for name in live for size in SIZES for look in LOOKS} <= names
        assert "live-medium.png" in names
        assert "dialog-end.png" in names
    assert all(path.stat().st_size > 10_000 for path in folder.glob("*.png"))
    (profile,) = folder.glob("FastPix_*")
    assert {"basic.ini", "service.json", "streamEncoder.json"} <= {path.name for path in profile.iterdir()}
