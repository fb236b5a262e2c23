"""Real segments, made by FFmpeg."""

import subprocess
from pathlib import Path
from typing import Final

import pytest

NEEDS_FFMPEG: Final = pytest.mark.posix("needs FFmpeg, which the Windows of the tests hasn't got")
QUIET: Final = ("ffmpeg", "-hide_banner", "-loglevel", "error", "-nostdin")
PICTURE: Final = ("-f", "lavfi", "-i", "testsrc2=size=320x180:rate=25")
BLACK: Final = ("-f", "lavfi", "-i", "color=black:size=320x180:rate=25")
TONE: Final = ("-f", "lavfi", "-i", "sine=sample_rate=48000")
SILENCE: Final = ("-f", "lavfi", "-i", "anullsrc=sample_rate=48000")
H264: Final = ("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "25")
AAC: Final = ("-c:a", "aac")
FMP4: Final = ("-hls_segment_type", "fmp4")


def segments(folder: Path, *options: str, seconds: int = 4) -> list[bytes]:
    """Return each segment of two seconds as it has to be decoded; ``options``: inputs, codecs, container."""
    folder.mkdir()
    form = ("-t", f"{seconds}", "-f", "hls", "-hls_time", "2", "-hls_list_size", "0")
    command = (*QUIET, *options, *form, "live.m3u8")
    subprocess.run(command, cwd=folder, check=True)
    init = folder / "init.mp4"
    first = init.read_bytes() if init.exists() else b""
    parts = [path for path in sorted(folder.iterdir()) if path.suffix in (".ts", ".m4s")]
    assert parts
    return [first + path.read_bytes() for path in parts]
