"""A test encoder: FFmpeg with a test picture and a tone."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from fastpix_desktop.simulator.ingest import ffmpeg_path

_TEST_PICTURE: Final = (
    *("-hide_banner", "-loglevel", "quiet", "-nostdin", "-re"),
    *("-f", "lavfi", "-i", "testsrc2=size=640x360:rate=30", "-f", "lavfi", "-i", "sine=sample_rate=48000"),
    *("-c:v", "libx264", "-preset", "ultrafast", "-b:v", "1500k", "-pix_fmt", "yuv420p", "-g", "60"),
    *("-c:a", "aac", "-f", "flv"),
)


@contextmanager
def broadcasting(server: str, stream_key: str) -> Iterator[None]:
    """Send by RTMP for as long as the block lasts. The key is on the command line: a pretended one's only.

    Raises FileNotFoundError if there is no FFmpeg.
    """
    ffmpeg = ffmpeg_path()
    if ffmpeg is None:
        raise FileNotFoundError("ffmpeg")
    command = (ffmpeg, *_TEST_PICTURE, f"{server}/{stream_key}")
    with subprocess.Popen(command, stdin=subprocess.DEVNULL) as process:  # noqa: S603
        try:
            yield
        finally:
            process.kill()
