"""The demo as a process, with a real encoder: its pretend FastPix takes the stream for real."""

import re
import shutil
import sys
import urllib.request
from pathlib import Path

from tests.contract.encoders import encoder
from tests.desktop.processes import wait_until
from tests.desktop.screen_reader import starting
from tests.desktop.session import Desktop, Program

DEMO = (sys.executable, "-m", "fastpix_desktop", "--demo")


def _make_stream(program: Program) -> None:
    program.ui.wait_for("Create stream", lambda button: button.enabled)
    program.ui.set_text("Title", "Live for real")
    program.ui.press("Create stream")
    program.ui.wait_for("Copy stream key", lambda button: button.enabled)


def _copied_address(desktop: Desktop, program: Program) -> str:
    """Copy the playlist's address, as a person does for a player of their own."""
    program.ui.press("Embed code")
    program.ui.press(starting("Copy HLS address"))
    desktop.display.keys("Escape")  # chosen by a screen reader, the menu stays open and takes all keys
    program.ui.wait_gone("Embed code", role="popup menu")
    wait_until(lambda: (desktop.display.clipboard() or b"").startswith(b"http"))
    return (desktop.display.clipboard() or b"").decode()


def test_a_stream_into_the_demo_goes_live(desktop: Desktop, tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    program = desktop.start(*DEMO, "--data-dir", str(tmp_path), env={"TMPDIR": str(temporary)})
    _make_stream(program)
    assert re.fullmatch(r"srt://127\.0\.0\.1:\d+", program.ui.text("SRT address"))
    server = program.ui.text("Server")
    assert re.fullmatch(r"rtmp://127\.0\.0\.1:\d+/live", server)
    program.ui.press("Copy stream key")
    wait_until(lambda: re.fullmatch(rb"\w{65}", desktop.display.clipboard() or b""))
    key = (desktop.display.clipboard() or b"").decode()
    program.ui.find("Status: Ready")
    with encoder("-f", "flv", f"{server}/{key}") as sending:
        program.ui.wait_for("Status: Live", lambda _: True, timeout=40)
        with urllib.request.urlopen(_copied_address(desktop, program), timeout=10) as playlist:
            assert playlist.read().startswith(b"#EXTM3U")
        assert list(temporary.glob("*/*/*.ts"))
        desktop.display.activate("FastPix Desktop (Demo)", ends=True)
        desktop.display.keys("alt+F4")
        assert program.wait(20) == 0
        assert sending.wait(20) != 0
    assert list(temporary.glob("fastpix*")) == []
    assert "127.0.0.1" not in (tmp_path / "demo/settings.ini").read_text()
    assert (program.stdout, program.stderr) == ("", "")


def test_without_ffmpeg_the_demo_says_so_and_points_nowhere_else(desktop: Desktop, tmp_path: Path) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "setpriv").symlink_to(str(shutil.which("setpriv")))  # with which the desktop starts programs
    program = desktop.start(*DEMO, "--data-dir", str(tmp_path / "data"), env={"PATH": str(programs)})
    _make_stream(program)
    program.ui.find("The demo can't take streams without FFmpeg. Install FFmpeg, then start the demo again.")
    for name, scheme in (("Server", "rtmp"), ("SRT address", "srt"), ("Player link", "http")):
        assert program.ui.text(name).startswith(f"{scheme}://127.0.0.1:"), name
    assert _copied_address(desktop, program).startswith("http://127.0.0.1:")
    assert (program.stdout, program.stderr) == ("", "")
