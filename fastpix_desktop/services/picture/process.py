"""A process of our own that decodes: apart from the window, without an address, and quiet."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from fastpix_desktop.domain.errors import NoDecoder

# subprocess.CREATE_NO_WINDOW and BELOW_NORMAL_PRIORITY_CLASS, which are there only
_FLAGS: Final = 0x08000000 | 0x00004000 if sys.platform == "win32" else 0
_SETTINGS: Final = {
    "QT_LOGGING_RULES": "*=false",
    "QT_FFMPEG_DECODING_HW_DEVICE_TYPES": ",",  # none: so few pixels aren't worth waking the GPU
    # glibc's: its threads share their memory, and give back what a segment needed.
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_TRIM_THRESHOLD_": "131072",
}


def is_installed() -> bool:
    """Return whether this computer has QtMultimedia. It isn't loaded."""
    return importlib.util.find_spec("PySide6.QtMultimedia") is not None


def ours(*options: str) -> list[str]:
    """Return the command that starts our decoder with these options."""
    program = [] if getattr(sys, "frozen", False) else ["-m", "fastpix_desktop.decoder"]
    return [sys.executable, *program, *options]


def start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start it, with a pipe to it and one from it. Raises NoDecoder."""
    try:
        return subprocess.Popen(  # noqa: S603 - ourselves
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | _SETTINGS,
            creationflags=_FLAGS,
        )
    except OSError:
        raise NoDecoder from None


def end(process: subprocess.Popen[bytes]) -> int:
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
