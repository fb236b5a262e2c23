"""Real encoders: FFmpeg with a test picture and tone, and a hand-made RTMP client."""

import contextlib
import re
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Self
from urllib.parse import urlsplit

from fastpix_desktop.simulator import Simulator, amf0
from fastpix_desktop.simulator.rtmp_chunks import Kind, chunks

_HERE = urllib.request.build_opener(urllib.request.ProxyHandler({}))
"""Past any proxy: urllib keeps those of its first use."""
PATIENCE = 25.0
"""Seconds: a first segment takes 2, and the machine may be busy."""
TEST_PICTURE = (
    *("ffmpeg", "-hide_banner", "-loglevel", "quiet", "-nostdin", "-re"),
    *("-f", "lavfi", "-i", "testsrc2=size=160x90:rate=15", "-f", "lavfi", "-i", "sine"),
    *("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "15", "-c:a", "aac"),
)


def until(true: Callable[[], object], patience: float = PATIENCE) -> None:
    deadline = time.monotonic() + patience
    while not true():
        assert time.monotonic() < deadline, f"not within {patience} s"
        time.sleep(0.02)


@contextlib.contextmanager
def encoder(*output: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run FFmpeg as an encoder, until it is cut off or the block ends."""
    process = subprocess.Popen((*TEST_PICTURE, *output))
    try:
        yield process
    finally:
        process.kill()
        process.wait()


class OnAir:
    """A stream in a simulator with an ingest, as encoders and viewers see it."""

    def __init__(self, simulator: Simulator, stream: Mapping[str, Any]) -> None:
        self.simulator = simulator
        self.id = str(stream["streamId"])
        self.key = str(stream["streamKey"])
        self.passphrase = str(stream["srtSecret"])
        self.playback_id = str(stream["playbackIds"][0]["id"])

    @property
    def now(self) -> Mapping[str, Any]:
        return next(each for each in self.simulator.streams if each["streamId"] == self.id)

    @property
    def status(self) -> str:
        return str(self.now["status"])

    @property
    def rtmp(self) -> tuple[str, ...]:
        return ("-f", "flv", f"{self.simulator.ingest.rtmp_server}/{self.key}")

    @property
    def srt(self) -> tuple[str, ...]:
        query = f"streamid={self.id}&passphrase={self.passphrase}"
        return ("-f", "mpegts", f"{self.simulator.ingest.srt_address}?{query}")

    def play(self, path: str = "", agent: str = "FastPixDesktop/test") -> tuple[int, str]:
        """Ask for the playlist, or what it refers to: the status and the text, or the size of a segment."""
        url = f"{self.simulator.ingest.playback_url}/{path or self.playback_id + '.m3u8'}"
        request = urllib.request.Request(url, headers={"User-Agent": agent})
        try:
            with _HERE.open(request, timeout=10) as answer:
                assert answer.headers["Access-Control-Allow-Origin"] == "*"
                body: bytes = answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, ""
        is_media = answer.headers["Content-Type"] == "video/mp2t"
        return answer.status, f"{len(body)} bytes of media" if is_media else body.decode()

    def media_sequence(self) -> int:
        """The playlist's media sequence, -1 where there is none."""
        found = re.search(r"^#EXT-X-MEDIA-SEQUENCE:(\d+)$", self.play()[1], re.MULTILINE)
        return int(found[1]) if found else -1

    def segments(self) -> list[str]:
        return [line for line in self.play()[1].splitlines() if line and not line.startswith("#")]

    def wait_for(self, status: str) -> None:
        until(lambda: self.status == status)


class HandMade:
    """An RTMP client that does what it is told, in chunks of 128 bytes."""

    def __init__(self, server: str) -> None:
        parts = urlsplit(server)
        self.socket = socket.create_connection((parts.hostname, parts.port), timeout=10)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def send_last(self, data: bytes) -> None:
        """Send data, then end. The server may already have closed the connection over it."""
        with contextlib.suppress(OSError):
            self.send(data)
            self.socket.shutdown(socket.SHUT_WR)

    def shake_hands(self) -> None:
        self.send(b"\x03" + bytes(1536))
        self.read(1 + 2 * 1536)
        self.send(bytes(1536))

    def command(self, *values: object) -> None:
        self.send(chunks(Kind.COMMAND, amf0.encode(*values), channel=3))

    def publish(self, key: str) -> None:
        self.command("connect", 1, {"app": "live"})
        self.command("createStream", 2, None)
        self.command("publish", 3, None, key, "live")

    def read(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            more = self.socket.recv(count - len(data))
            assert more, "closed"
            data += more
        return data

    def read_to_end(self) -> bytes:
        data = b""
        with contextlib.suppress(ConnectionError):
            while more := self.socket.recv(65536):
                data += more
        return data
