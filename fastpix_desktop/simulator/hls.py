"""An FFmpeg that cuts incoming streams into segments, with a live playlist (HLS)."""

import contextlib
import subprocess
import sys
from pathlib import Path
from typing import Final

SEGMENT_S: Final = 2
_EARLY_S: Final = 0.1
"""A keyframe comes so early at most, and begins a segment all the same: FLV rounds to milliseconds."""
RECORDED_S: Final = 120
"""Seconds that are recorded of what each encoder's connection sends: enough to look at, and no full disk."""
_PART: Final = "part-"
_LISTED: Final = 3
PLAYLIST: Final = "live.m3u8"
_ENDING_S: Final = 5.0
QUIETLY: Final = ("-hide_banner", "-loglevel", "quiet", "-nostdin")
NO_WINDOW: Final = 0x08000000 if sys.platform == "win32" else 0  # subprocess.CREATE_NO_WINDOW, there only


class Packager:
    """Writes a live playlist and its segments into a folder, from FLV or MPEG-TS without encoding anew.

    A part of the recording goes there too.

    In a folder that has a playlist already, that one goes on. FFmpeg ends when its input does: also when this
    program is killed.
    """

    def __init__(self, ffmpeg: str, folder: Path, container: str) -> None:
        self._folder = folder
        flags = "delete_segments+append_list+omit_endlist"
        part = folder / f"{_PART}{len(parts(folder)):04}.ts"
        command = (
            *(ffmpeg, *QUIETLY, "-f", container, "-analyzeduration", "1000000", "-i", "pipe:0"),
            *("-map", "0:v?", "-map", "0:a?", "-c", "copy", "-f", "hls"),
            *("-hls_time", f"{SEGMENT_S - _EARLY_S:g}"),
            *("-hls_list_size", f"{_LISTED}", "-hls_flags", flags),
            *("-hls_segment_filename", str(folder / "%d.ts"), str(folder / PLAYLIST)),
            *("-map", "0:v?", "-map", "0:a?", "-c", "copy", "-t", f"{RECORDED_S}", "-f", "mpegts", str(part)),
        )
        self._process = subprocess.Popen(  # noqa: S603 - ours
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=NO_WINDOW,
        )

    def write(self, data: bytes) -> None:
        """Pass on the next bytes; an FFmpeg that has ended gets none, and nobody is told."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.write(data)
            self._process.stdin.flush()

    def close(self) -> None:
        """Let it write what it has, and end it."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(_ENDING_S)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.wait()


def parts(folder: Path) -> list[Path]:
    """Return the parts of the recording, in their order."""
    return sorted(folder.glob(f"{_PART}*.ts"))


def playlist(folder: Path) -> bytes | None:
    """Return the playlist as it is now; None before the first segment is there."""
    try:
        return (folder / PLAYLIST).read_bytes()
    except OSError:
        return None
