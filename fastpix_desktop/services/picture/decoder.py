"""The decoder's process: started when it's first needed, and ended as soon as nobody looks."""

import subprocess
import threading
from collections.abc import Sequence
from typing import Final

from fastpix_desktop.decoder import pipe
from fastpix_desktop.domain.errors import AppError, NoDecoder, Undecodable
from fastpix_desktop.domain.picture.still import Still
from fastpix_desktop.services.picture.process import end, ours, start

LIMIT_S: Final = 12.0
"""Longest time for a still in seconds, with the start of the process: a decoder that takes longer hangs."""


class Decoder:
    """Makes stills. Blocking; for one thread, except ``close``."""

    def __init__(self, command: Sequence[str] | None = None, limit_s: float = LIMIT_S) -> None:
        """Start nothing yet. ``command``: starts the process, instead of the usual one."""
        self._command = command or ours(pipe.OPTION)
        self._limit_s = limit_s
        self._process: subprocess.Popen[bytes] | None = None

    def prepare(self) -> None:
        """Start the process, if it doesn't run. Raises NoDecoder."""
        if self._process is None:
            self._process = start(self._command)

    def decode(self, media: bytes, seconds: float) -> Still:
        """Return a still of a segment of this length.

        Raises Undecodable if there's neither picture nor sound in it, or the decoder fails over it; NoDecoder
        if there's none.
        """
        self.prepare()
        process = self._process
        assert process is not None
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
            process.kill()  # it waits for the next segment, and doesn't end by itself
            end(process)

    def _failed(self, process: subprocess.Popen[bytes]) -> AppError:
        self._process = None
        code = end(process)
        return NoDecoder() if code == pipe.NOT_INSTALLED else Undecodable()
