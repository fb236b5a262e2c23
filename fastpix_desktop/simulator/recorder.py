"""Recordings of what encoders have sent: FFmpeg makes an MP4 and a picture once the broadcast has ended."""

import subprocess
import threading
from typing import Final

from fastpix_desktop.simulator.broadcast import Broadcast
from fastpix_desktop.simulator.hls import NO_WINDOW, QUIETLY, parts
from fastpix_desktop.simulator.media import Media
from fastpix_desktop.simulator.state import State

_MAKING_S: Final = 30.0
"""Longest time for each step of it."""
_ENDING_S: Final = 10.0
_SMALL: Final = "scale=320:-2"


class Recorder:
    """Works in a thread for each recording."""

    def __init__(self, ffmpeg: str, state: State) -> None:
        self._ffmpeg = ffmpeg
        self._state = state
        self._threads: list[threading.Thread] = []
        self._is_stopped = False

    def start(self) -> None:
        """Make recordings from now on."""
        self._is_stopped = False

    def stop(self) -> None:
        """Make no more, and wait for those that are being made."""
        self._is_stopped = True
        for each in self._threads:
            each.join(_ENDING_S)

    def put_away(self, broadcast: Broadcast) -> None:
        """Make the recording of a broadcast whose last encoder is gone, if there is one; remove its files."""
        if broadcast.media is None or self._is_stopped:
            if broadcast.media is not None:
                broadcast.media.is_being_made = False
            broadcast.discard()
            return
        thread = threading.Thread(target=self._make, args=(broadcast, broadcast.media), daemon=True)
        self._threads = [each for each in self._threads if each.is_alive()] + [thread]
        thread.start()

    def _make(self, broadcast: Broadcast, media: Media) -> None:
        folder = broadcast.folder
        listed, video, frame = folder / "parts.txt", folder / "recording.mp4", folder / "frame.jpg"
        listed.write_text("".join(f"file '{each.name}'\n" for each in parts(folder)))
        joined = ("-f", "concat", "-i", str(listed), "-c", "copy", "-movflags", "+faststart")
        is_made = self._run(*joined, str(video))
        has_frame = is_made and self._run("-i", str(video), "-frames:v", "1", "-vf", _SMALL, str(frame))
        with self._state.locked():
            if is_made:
                media.content = video.read_bytes()
            if has_frame:
                media.picture = frame.read_bytes()
            media.fails = not is_made
            media.is_being_made = False
        broadcast.discard()

    def _run(self, *arguments: str) -> bool:
        try:
            done = subprocess.run(  # noqa: S603 - ours
                (self._ffmpeg, *QUIETLY, "-y", *arguments),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_MAKING_S,
                check=False,
                creationflags=NO_WINDOW,
            )
        except (OSError, subprocess.SubprocessError):
            return False
        return done.returncode == 0
