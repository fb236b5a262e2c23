"""A virtual screen: Xvfb, its picture, its keyboard and its clipboard."""

import os
import re
import struct
import subprocess
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QImage

from tests.desktop.processes import DesktopError, Processes, wait_until


class Display:
    """One Xvfb on a display number that was free."""

    def __init__(
        self, processes: Processes, env: Mapping[str, str], folder: Path, size: tuple[int, int]
    ) -> None:
        width, height = size
        self._picture = folder / "Xvfb_screen0"
        number = processes.start_and_read(
            [
                "Xvfb",
                *("-displayfd", "{fd}"),
                *("-screen", "0", f"{width}x{height}x24"),
                *("-fbdir", str(folder)),  # the screen as a file: a picture costs no tool and no request
                *("-dpi", "96", "-nolisten", "tcp", "-noreset"),
            ],
            env,
        )
        self.name = f":{number}"
        self._env = {**env, "DISPLAY": self.name}

    def pixels(self) -> bytes:
        """The screen's raw content, for comparing."""
        return self._picture.read_bytes()

    def screenshot(self, path: Path) -> Path:
        """Save the whole screen as a PNG file."""
        raw = self.pixels()  # XWD: a big-endian header, a colour table, then the pixels
        header = struct.unpack_from(">25I", raw)
        size, width, height, stride, colours = header[0], header[4], header[5], header[12], header[19]
        start = size + 12 * colours
        image = QImage(
            raw[start : start + stride * height], width, height, stride, QImage.Format.Format_RGB32
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(path)):
            raise DesktopError(f"cannot write {path}")
        return path

    def keys(self, *keys: str) -> None:
        """Press keys in the focused window, named as xdotool names them: "ctrl+Return", "Tab"."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type ASCII text on the keyboard, into whatever has the focus."""
        assert text.isascii(), "xdotool loses characters that the keyboard has no key for"
        self._xdotool("type", "--clearmodifiers", "--delay", "8", "--", text)

    def activate(self, title: str, *, ends: bool = False) -> None:
        """Bring the window with this title to the front and give it the focus (needs the window manager).

        ``ends``: the title only ends so, as while a stream is on air.
        """
        pattern = f"{re.escape(title)}$" if ends else f"^{re.escape(title)}$"
        self._xdotool("search", "--sync", "--onlyvisible", "--name", pattern, "windowactivate", "--sync")

    def clipboard(self, target: str = "UTF8_STRING") -> bytes | None:
        """The clipboard's content in this format (an X11 target, often a MIME type); None if it has none."""
        if target not in ("TARGETS", *self.clipboard_targets()):
            return None  # asked for it anyway, some owners answer with the plain text
        return self._xclip(target)

    def clipboard_targets(self) -> list[str]:
        """The formats that the clipboard offers; empty if it is empty."""
        return (self._xclip("TARGETS") or b"").decode().split()

    def wait_for_clipboard(self, text: str | None, *, timeout: float = 30) -> None:
        """Wait until the clipboard holds exactly this text; with None, until it is empty."""
        wanted = None if text is None else text.encode()
        try:
            wait_until(lambda: self.clipboard() == wanted, timeout=timeout)
        except TimeoutError:
            raise AssertionError(f"the clipboard holds {self.clipboard()!r}, not {wanted!r}") from None

    def click(self, x: int, y: int, *, right: bool = False) -> None:
        """Click with the mouse at this place on the screen (see Element.centre)."""
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "3" if right else "1")

    def _xclip(self, target: str) -> bytes | None:
        run = subprocess.run(
            ["xclip", "-selection", "clipboard", "-out", "-target", target],
            env=self._env,
            capture_output=True,
            timeout=10,
            check=False,
        )
        return run.stdout if run.returncode == os.EX_OK else None

    def _xdotool(self, *args: str) -> None:
        run = subprocess.run(
            ["xdotool", *args], env=self._env, capture_output=True, text=True, timeout=10, check=False
        )
        if run.returncode:
            raise DesktopError(f"xdotool {args[0]}: {run.stderr.strip()}")
