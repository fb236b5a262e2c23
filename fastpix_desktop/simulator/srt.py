"""A receiver of SRT: an FFmpeg that listens for one stream's encoder, and passes its bytes to us.

FFmpeg takes one connection on a port and knows one passphrase. So there is one listener, which is aimed at
one stream, and started anew whenever an encoder has left or the aim changes.
"""

import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from fastpix_desktop.simulator.hls import NO_WINDOW, QUIETLY
from fastpix_desktop.simulator.loopback import LOOPBACK
from fastpix_desktop.simulator.rtmp import Sink
from fastpix_desktop.simulator.stream import Stream

_WAITS_S: Final = 10
"""How long an FFmpeg waits for an encoder. If this program is killed meanwhile, it ends after this time."""
_PASSPHRASE_SIZES: Final = range(10, 80)  # libsrt's
_AFTER_TROUBLE_S: Final = 1.0
_ENDING_S: Final = 5.0

Admit: TypeAlias = Callable[[str, Callable[[], None]], Sink | None]
"""Takes a stream's id and what cuts the encoder off; returns None to refuse it."""


class SrtListener:
    """Listens on a port of its own, for the stream that it is aimed at."""

    def __init__(self, ffmpeg: str, port: int, admit: Admit) -> None:
        self.port: Final = port or _free_port()
        self._ffmpeg = ffmpeg
        self._admit = admit
        self._aim: tuple[str, str] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._heard: tuple[str, str] | None = None
        self._stopping = False
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="simulator SRT", daemon=True)

    def start(self) -> None:
        """Begin to listen, as soon as there is an aim."""
        self._thread.start()

    def stop(self) -> None:
        """Cut the encoder off, end FFmpeg and the thread."""
        with self._changed:
            self._stopping = True
            self._end_process()
        self._thread.join(_ENDING_S)

    def aim_at(self, aim: tuple[str, str] | None) -> None:
        """Listen for the encoder of this stream, by its id and passphrase; with None for nobody's."""
        with self._changed:
            if aim != self._aim:
                self._aim = aim
                self._end_process()

    def wait_until_aimed(self) -> None:
        """Wait until no encoder is taken any more for whom it listened before."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._heard == self._aim, _ENDING_S)

    def _end_process(self) -> None:
        if self._process is not None:
            self._process.terminate()
        self._changed.notify_all()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopping or self._aim)
                if self._stopping or self._aim is None:
                    return
                stream_id, passphrase = self._heard = self._aim
                process = self._process = self._listen(passphrase)
                self._changed.notify_all()
            began = time.monotonic()
            self._receive(process, stream_id)
            with self._changed:
                self._process = self._heard = None
                self._changed.notify_all()
                if time.monotonic() - began < _AFTER_TROUBLE_S:  # it cannot listen at all: it lacks SRT, say
                    self._changed.wait_for(lambda: self._stopping, _AFTER_TROUBLE_S)

    def _listen(self, passphrase: str) -> subprocess.Popen[bytes]:
        url = f"srt://{LOOPBACK}:{self.port}?mode=listener&listen_timeout={_WAITS_S * 1_000_000}"
        # The passphrase can be seen in the list of processes. It opens nothing but this.
        secret = ("-passphrase", passphrase, "-enforced_encryption", "1")
        as_it_is = ("-map", "0", "-c", "copy", "-f", "data", "pipe:1")
        return subprocess.Popen(  # noqa: S603 - ours
            (self._ffmpeg, *QUIETLY, *secret, "-f", "data", "-i", url, *as_it_is),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=NO_WINDOW,
            bufsize=0,
        )

    def _receive(self, process: subprocess.Popen[bytes], stream_id: str) -> None:
        assert process.stdout is not None
        sink: Sink | None = None
        while data := process.stdout.read(65536):
            sink = sink or self._admit(stream_id, process.terminate)
            if sink is None:
                process.terminate()
                break
            sink.write(data)
        process.stdout.close()
        try:
            process.wait(_ENDING_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if sink is not None:
            sink.close()


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])


def aim_among(streams: Iterable[Stream], first: Iterable[str]) -> tuple[str, str] | None:
    """Return the id and passphrase of the stream to take SRT for: of ``first``, or else the latest one."""
    takers = {
        each.id: each
        for each in streams
        if each.status != "disabled" and len(each.values.get("srtSecret", "")) in _PASSPHRASE_SIZES
    }
    latest = sorted(takers, key=lambda each: takers[each].ready_since, reverse=True)
    for stream_id in (*first, *latest):
        if stream_id in takers:
            return stream_id, takers[stream_id].values["srtSecret"]
    return None
