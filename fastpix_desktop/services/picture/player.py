"""The player's process: gets a broadcast's segments, and gives pictures back when they are due."""

import subprocess
import threading
from collections.abc import Callable, Sequence

from fastpix_desktop.decoder import pipe
from fastpix_desktop.domain.errors import NoDecoder, Undecodable
from fastpix_desktop.domain.picture.still import Still
from fastpix_desktop.services.picture.process import end, ours, start


class Player:
    """Plays from a broadcast's one segment to its next. ``feed`` blocks; both callbacks come in a thread."""

    def __init__(
        self,
        width: int,
        seen: Callable[[Still], None],
        ended: Callable[[], None],
        command: Sequence[str] | None = None,
    ) -> None:
        """Start the process. ``width``: of the pictures, at most. Raises NoDecoder.

        ``seen`` is called with each picture, or with a level alone; ``ended`` if it ends by itself.
        """
        self._seen = seen
        self._ended = ended
        self._closed = False
        self._process = start(command or ours(pipe.PLAY_OPTION, str(width)))
        threading.Thread(target=self._read, name="player", daemon=True).start()

    def feed(self, media: bytes) -> None:
        """Hand over a segment; returns when it's taken, which may be when it's played.

        Raises NoDecoder or Undecodable if the process has ended.
        """
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(media)
            self._process.stdin.flush()
        except (OSError, ValueError):
            raise self._failure() from None

    def close(self) -> None:
        """End the process; nothing is called any more, but for what is on its way."""
        self._closed = True
        self._process.kill()

    def _failure(self) -> NoDecoder | Undecodable:
        try:
            code = self._process.wait(1)
        except subprocess.TimeoutExpired:
            return Undecodable()
        return NoDecoder() if code == pipe.NOT_INSTALLED else Undecodable()

    def _read(self) -> None:
        assert self._process.stdout is not None
        try:
            while True:
                width, height, pixels, peak = pipe.read_still(self._process.stdout)
                self._seen(Still(width, height, pixels, peak))
        except (EOFError, OSError, ValueError):
            end(self._process)
        if not self._closed:
            self._ended()
