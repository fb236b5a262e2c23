"""Answers one request after another, until its input ends."""

import os
import sys

from fastpix_desktop.decoder import pipe

_NICE = 10


def main() -> int:
    """Run; return the exit code."""
    if sys.platform != "win32":  # there, who starts it sets its priority
        os.nice(_NICE)
    try:
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - may be missing

        from fastpix_desktop.decoder.decode import decode  # noqa: PLC0415 - needs QtMultimedia
    except ImportError:
        return pipe.NOT_INSTALLED
    app = QGuiApplication([pipe.OPTION])
    # Not sys.stdin: a program without a console may have none, though these are open.
    with open(0, "rb", closefd=False) as source, open(1, "wb", closefd=False) as answers:
        while (media := pipe.read_media(source)) is not None:
            pipe.write_still(answers, decode(media))
    del app
    return 0
