"""Makes stills, one after another, or plays: until its input ends."""

import os
import sys
from collections.abc import Sequence

from fastpix_desktop.decoder import pipe

_NICE = 10
_IN, _OUT = 0, 1
"""Not sys.stdin and sys.stdout: a program without a console may have none, though these are open."""


def main(options: Sequence[str]) -> int:
    """Run; return the exit code."""
    if sys.platform != "win32":  # there, who starts it sets its priority
        os.nice(_NICE)
    try:
        return _stills() if options[0] == pipe.OPTION else _play(int(options[1]))
    except ImportError:
        return pipe.NOT_INSTALLED
    except BrokenPipeError:  # nobody waits for an answer any more
        return 0


def _stills() -> int:
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - may be missing
    from PySide6.QtMultimedia import QMediaPlayer  # noqa: PLC0415 - the same

    from fastpix_desktop.decoder.decode import decode  # noqa: PLC0415 - needs QtMultimedia

    app = QCoreApplication([pipe.OPTION])
    QMediaPlayer()  # loads FFmpeg, while the first segment is still loaded
    with open(_IN, "rb", closefd=False) as source, open(_OUT, "wb", closefd=False) as answers:
        while (media := pipe.read_media(source)) is not None:
            pipe.write_still(answers, decode(media))
    del app
    return 0


def _play(width: int) -> int:
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - may be missing

    from fastpix_desktop.decoder.play import Playing  # noqa: PLC0415 - needs QtMultimedia

    app = QCoreApplication([pipe.PLAY_OPTION])
    with open(_OUT, "wb", closefd=False) as answers:
        playing = Playing(app, _IN, answers, width)
        code = app.exec()
        answers.flush()
        del playing
        os._exit(code)  # its threads may wait for more
