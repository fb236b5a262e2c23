"""Real receivers on loopback, and what arrived at them."""

import contextlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.authority import Authority
from tests.obs.sandbox import Sandbox, require, stop

RTMP_PORT = 19350
TLS_PORT = 19443
SRT_PORT = 19778
SECONDS = 4.2
"""Recorded: keyframes at 0, 2 and 4 s are in it."""
SHORT_S = 2.2
"""Recorded where the same settings are looked at longer by another test: keyframes at 0 and 2 s."""
TIMEOUT = 60
"""Seconds: OBS takes 2 to be on the air here, 5 where four others want the same processor."""


@dataclass(frozen=True)
class Arrived:
    """What a receiver recorded."""

    seconds: float
    """How much was asked for."""
    video_codec: str
    audio_codec: str
    width: int
    height: int
    fps: float
    video_packets: int
    audio_packets: int
    keyframes: tuple[float, ...]
    """Seconds."""
    frames_between: tuple[int, ...]
    """From each keyframe to the next: with a late start, seconds tell less."""
    log: str

    @property
    def keyframe_intervals(self) -> tuple[float, ...]:
        return tuple(round(later - earlier, 2) for earlier, later in pairwise(self.keyframes))

    @property
    def keyframes_text(self) -> str:
        """For tables: ``0, 2, 4 s``."""
        return ", ".join(f"{round(each - self.keyframes[0], 2):g}" for each in self.keyframes) + " s"

    @property
    def srt_stream_id(self) -> str:
        found = re.search(r"accept streamid \[(.*?)\], length", self.log)
        return found[1] if found else ""


class Receiver:
    """An ffmpeg that takes one connection, records some seconds of it, and ends."""

    def __init__(
        self, sandbox: Sandbox, process: subprocess.Popen[bytes], file: Path, log: str, seconds: float
    ) -> None:
        self._sandbox = sandbox
        self._process = process
        self._file = file
        self._log = log
        self._seconds = seconds

    def wait(self, timeout: float = TIMEOUT) -> Arrived:
        try:
            self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"nothing arrived within {timeout:g} s") from None
        return probe(self._file, self._sandbox.log(self._log), self._seconds)


@contextlib.contextmanager
def rtmp_receiver(sandbox: Sandbox, key: str, seconds: float = SECONDS) -> Iterator[Receiver]:
    url = f"rtmp://127.0.0.1:{RTMP_PORT}/live/{key}"
    options = ["-listen", "1", "-timeout", f"{TIMEOUT}", "-i", url]
    with _receiver(sandbox, options, seconds, "rtmp.mkv", ("tcp", RTMP_PORT)) as it:
        yield it


@contextlib.contextmanager
def srt_receiver(sandbox: Sandbox, passphrase: str, seconds: float = SECONDS) -> Iterator[Receiver]:
    url = f"srt://127.0.0.1:{SRT_PORT}?mode=listener&listen_timeout={TIMEOUT * 1_000_000}"
    options = ["-passphrase", passphrase, "-enforced_encryption", "1", "-i", url]
    with _receiver(sandbox, options, seconds, "srt.ts", ("udp", SRT_PORT)) as it:
        yield it


@contextlib.contextmanager
def tls_proxy(sandbox: Sandbox, authority: Path) -> Iterator[None]:
    """Take TLS on TLS_PORT, hand it on to the RTMP receiver."""
    script = str(Path(__file__).with_name("tls_proxy.py"))
    argv = [sys.executable, script, str(authority / "server.pem"), str(TLS_PORT), str(RTMP_PORT)]
    process = sandbox.start(argv, "tls.log")
    try:
        sandbox.wait_for_port("tcp", TLS_PORT)
        yield
    finally:
        stop(process)


def make_authority(folder: Path, *more: str) -> Path:
    """Make a test CA and a certificate for localhost, and for ``more`` IPv4 addresses.

    The folder can stand in for /etc/ssl/certs.
    """
    folder.mkdir()
    made = Authority(folder)
    shutil.copy(made.file, folder / "ca-certificates.crt")
    made.certificate("localhost", ("127.0.0.1", *more)).rename(folder / "server.pem")
    return folder


def probe(file: Path, log: str, seconds: float) -> Arrived:
    """Look into a recording with ffprobe."""
    require("ffprobe")
    entries = (
        "stream=index,codec_type,codec_name,width,height,avg_frame_rate:packet=stream_index,pts_time,flags"
    )
    done = subprocess.run(
        ["ffprobe", "-v", "error", "-show_entries", entries, "-of", "json", str(file)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"no recording: {done.stderr}"
    found = json.loads(done.stdout)
    streams = {each["codec_type"]: each for each in found["streams"]}
    video, audio = streams["video"], streams["audio"]
    frames, of_seconds = map(int, video["avg_frame_rate"].split("/"))
    packets = found["packets"]
    pictures = [each for each in packets if each["stream_index"] == video["index"]]
    keyframes = [number for number, each in enumerate(pictures) if "K" in each["flags"]]
    return Arrived(
        seconds,
        video_codec=video["codec_name"],
        audio_codec=audio["codec_name"],
        width=video["width"],
        height=video["height"],
        fps=frames / of_seconds,
        video_packets=len(pictures),
        audio_packets=sum(each["stream_index"] == audio["index"] for each in packets),
        keyframes=tuple(float(pictures[each]["pts_time"]) for each in keyframes),
        frames_between=tuple(later - earlier for earlier, later in pairwise(keyframes)),
        log=log,
    )


@contextlib.contextmanager
def _receiver(
    sandbox: Sandbox, options: list[str], seconds: float, name: str, port: tuple[str, int]
) -> Iterator[Receiver]:
    require("ffmpeg")
    file, log = sandbox.folder / name, f"{name}.log"
    file.unlink(missing_ok=True)
    argv = ["ffmpeg", "-hide_banner", "-nostats", "-loglevel", "debug", "-y", *options]
    process = sandbox.start([*argv, "-t", f"{seconds:g}", "-c", "copy", str(file)], log)
    try:
        sandbox.wait_for_port(*port)
        yield Receiver(sandbox, process, file, log, seconds)
    finally:
        stop(process)
