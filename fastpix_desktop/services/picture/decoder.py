"""The decoder's process: started when it's first needed, and ended as soon as nobody looks."""

import importlib.util
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from fastpix_desktop.decoder import pipe
from fastpix_desktop.domain.errors import AppError, NoDecoder, Undecodable
from fastpix_desktop.domain.picture.still import Still

LIMIT_S: Final = 12.0
"""Longest time for a still in seconds, with the start of the process: a decoder that takes longer hangs."""
# subprocess.CREATE_NO_WINDOW and BELOW_NORMAL_PRIORITY_CLASS, which are there only
_FLAGS: Final = 0x08000000 | 0x00004000 if sys.platform == "win32" else 0
_SETTINGS: Final = {
    "QT_LOGGING_RULES": "*=false",
    "QT_FFMPEG_DECODING_HW_DEVICE_TYPES": ",",  # none: a frame now and then isn't worth waking the GPU
    **({} if sys.platform == "win32" else {"QT_QPA_PLATFORM": "offscreen"}),
}


def is_installed() -> bool:
    """Return whether this computer has QtMultimedia. It isn't loaded."""
    return importlib.util.find_spec("PySide6.QtMultimedia") is not None


class Decoder:
    """Makes stills. Blocking; for one thread, except ``close``."""

    def __init__(self, command: Sequence[str] | None = None, limit_s: float = LIMIT_S) -> None:
        """Start nothing yet. ``command``: starts the process, instead of the usual one."""
        ours = (
            [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "fastpix_desktop"]
        )
        self._command = command or [*ours, pipe.OPTION]
        self._limit_s = limit_s
        self._process: subprocess.Popen[bytes] | None = None

    def decode(self, media: bytes, seconds: float) -> Still:
        """Return a still of a segment of this length.

        Raises Undecodable if there's neither picture nor sound in it, or the decoder fails over it; NoDecoder
        if there's none.
        """
        process = self._process or self._start()
        timer = threading.Timer(self._limit_s, process.kill)
        timer.daemon = True
        timer.start()
        try:
            assert process.stdin is not None
            assert process.stdout is not None
            pipe.write_media(process.stdin, media)
            width, height, pixels, peak = pipe.read_still(process.stdout)
        except (OSError, ValueError, EOFError):
            raise self._failed(process) from None
        finally:
            timer.cancel()
        if not pixels and peak is None:
            raise Undecodable
        return Still(width, height, pixels, peak, seconds, len(media))

    def close(self) -> None:
        """End the process, if it runs. The next still starts another."""
        process, self._process = self._process, None
        if process is not None:
            _end(process)

    def _start(self) -> subprocess.Popen[bytes]:
        try:
            self._process = subprocess.Popen(  # noqa: S603 - ourselves
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=os.environ | _SETTINGS,
                creationflags=_FLAGS,
            )
        except OSError:
            raise NoDecoder from None
        return self._process

    def _failed(self, process: subprocess.Popen[bytes]) -> AppError:
        self._process = None
        code = _end(process)
        return NoDecoder() if code == pipe.NOT_INSTALLED else Undecodable()


def _end(process: subprocess.Popen[bytes]) -> int:
    """End a process for good; return its exit code."""
    with suppress(subprocess.TimeoutExpired):  # it may be ending by itself, and say why
        process.wait(0.5)
    process.kill()
    code = process.wait()
    for each in (process.stdin, process.stdout):
        if each is not None:
            with suppress(OSError):
                each.close()
    return code
