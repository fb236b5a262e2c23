"""The ingest: receives streams, updates their status, and serves players.

It needs FFmpeg. RTMP is received here, and FFmpeg makes HLS of it; SRT is received by another FFmpeg.
"""

import shutil
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from fastpix_desktop.simulator import hls, playback
from fastpix_desktop.simulator.broadcast import Broadcast, Feed
from fastpix_desktop.simulator.loopback import LOOPBACK
from fastpix_desktop.simulator.recorder import Recorder
from fastpix_desktop.simulator.relay import RETRY_S, Relays, wanted_of
from fastpix_desktop.simulator.rtmp import APP, RtmpServer
from fastpix_desktop.simulator.srt import SrtListener, aim_among
from fastpix_desktop.simulator.state import State
from fastpix_desktop.simulator.stream import Stream

_STOPPING_S: Final = 5.0
_TAKEOVER_S: Final = 10.0
_PROCESSING_S: Final = 5.0
"""Seconds until a broadcast's recording is ready."""


def ffmpeg_path() -> str | None:
    """Return FFmpeg's path, if it's installed."""
    return shutil.which("ffmpeg")


class Ingest:
    """The receiving side of a simulator. All of it may be used from any thread.

    ``closed``: no encoder is let in from now on; one that is connected stays.
    ``deaf``: FastPix does not notice what arrives from now on, though it is accepted and read.
    ``reconnect_window``: seconds that count instead of each stream's own, if not None.
    ``silence_limit``: seconds after which a silent RTMP connection is cut.
    """

    def __init__(self, state: State) -> None:
        """Prepare; FileNotFoundError if there is no FFmpeg."""
        ffmpeg = ffmpeg_path()
        if ffmpeg is None:
            raise FileNotFoundError("ffmpeg")
        self.closed = self.deaf = False
        self.reconnect_window: float | None = None
        self.silence_limit = 20.0
        self._ffmpeg = ffmpeg
        self._state = state
        self._rtmp_port = self._srt_port = self._http_port = 0
        self._scheme = "http"
        self._srt_choice = ""
        self._bytes: Counter[str] = Counter()
        self._broadcasts: dict[str, Broadcast] = {}
        self._relays = Relays(ffmpeg)
        self._recorder = Recorder(ffmpeg, state)
        self._stopping = False
        self.players: Final = playback.Playback(state, self._on_air)
        self._lock = threading.RLock()  # taken before the state's, never inside it
        self._look = threading.Event()

    # The start and the end

    def start(self, http_port: int, scheme: str) -> None:
        """Listen; what players get is served by ``players``, at this port."""
        self._http_port, self._scheme, self._stopping = http_port, scheme, False
        self._folder = Path(tempfile.mkdtemp(prefix="fastpix-simulator-"))  # 0700
        self._rtmp = RtmpServer(self._rtmp_port, self._admit_by_key, lambda: self.silence_limit)
        self._srt = SrtListener(self._ffmpeg, self._srt_port, self._admit_by_id)
        self._rtmp_port, self._srt_port = self._rtmp.port, self._srt.port
        self._watch = threading.Thread(target=self._keep_watch, name="simulator ingest", daemon=True)
        for part in (self._recorder, self._rtmp, self._srt, self._watch):
            part.start()
        self.look()

    def stop(self) -> None:
        """Cut all encoders off, end every FFmpeg and thread, remove all files."""
        self._stopping = True
        self._recorder.stop()
        self._rtmp.stop()
        self._srt.stop()
        self.look()
        self._watch.join(_STOPPING_S)
        with self._lock:
            self._relays.relay({})
            for broadcast in list(self._broadcasts.values()):
                self._go_idle(broadcast)
                if broadcast.feed is not None:  # it hangs
                    broadcast.feed.packager.kill()
        shutil.rmtree(self._folder, ignore_errors=True)

    # The handles

    @property
    def rtmp_server(self) -> str:
        """Where encoders send by RTMP, with the stream key: ``rtmp://127.0.0.1:PORT/live``."""
        return f"rtmp://{LOOPBACK}:{self._rtmp_port}/{APP}"

    @property
    def srt_address(self) -> str:
        """Where the encoder of one stream sends by SRT: ``srt://127.0.0.1:PORT``. See :meth:`listen_srt`."""
        return f"srt://{LOOPBACK}:{self._srt_port}"

    @property
    def playback_url(self) -> str:
        """Base address of ``/{playbackId}.m3u8``."""
        return f"{self._scheme}://{LOOPBACK}:{self._http_port}{playback.ROOT}"

    def listen_srt(self, stream_id: str) -> None:
        """Take SRT for this stream, instead of the one that was made or turned on last."""
        with self._lock:
            self._srt_choice = stream_id
            self._srt.aim_at(self._srt_aim())
        self._srt.wait_until_aimed()

    def bytes_received(self, stream_id: str) -> int:
        """Return how much has arrived for a stream, in all."""
        with self._lock:
            return self._bytes[stream_id]

    def freeze_playlist(self, stream_id: str, *, frozen: bool = True) -> None:
        """Freeze or continue this broadcast's playlist. Raises KeyError if there is nothing to play."""
        with self._lock:
            broadcast = self._broadcasts[stream_id]
            text = hls.playlist(broadcast.folder)
            if text is None:
                raise KeyError(stream_id)
            broadcast.frozen = text if frozen else None

    def cut(self, stream_id: str) -> None:
        """Cut a stream's encoder off, as a network does; KeyError if there is none."""
        with self._lock:
            feed = self._broadcasts[stream_id].feed
        if feed is None:
            raise KeyError(stream_id)
        feed.cut()
        feed.closed.wait(_TAKEOVER_S)

    def look(self) -> None:
        """Handle changes to the streams by the API or a test."""
        self._look.set()

    # Encoders

    def _admit_by_key(self, key: str, cut: Callable[[], None]) -> Feed | None:
        stream_id = next((each.id for each in self._streams() if each.values.get("streamKey") == key), "")
        return self._admit(stream_id, cut, "flv")

    def _admit_by_id(self, stream_id: str, cut: Callable[[], None]) -> Feed | None:
        return self._admit(stream_id, cut, "mpegts")

    def _admit(self, stream_id: str, cut: Callable[[], None], container: str) -> Feed | None:
        """Let an encoder in; one that is connected already has to go: it may be a connection long dead."""
        while True:
            with self._lock:
                status = self._status(stream_id)
                if self._stopping or self.closed or status in (None, "disabled"):
                    return None
                broadcast = self._broadcasts.get(stream_id)
                if broadcast is None or broadcast.feed is None:
                    return self._begin(stream_id, str(status), cut, container)
                earlier = broadcast.feed
            earlier.cut()
            if not earlier.closed.wait(_TAKEOVER_S):
                return None

    def _begin(self, stream_id: str, status: str, cut: Callable[[], None], container: str) -> Feed:
        broadcast = self._broadcasts.get(stream_id)
        if broadcast is None:
            broadcast = Broadcast(stream_id, Path(tempfile.mkdtemp(dir=self._folder)), status)
            self._broadcasts[stream_id] = broadcast
        packager = hls.Packager(self._ffmpeg, broadcast.folder, container)
        broadcast.feed = Feed(
            packager, cut, partial(self._arrived, broadcast), partial(self._left, broadcast)
        )
        broadcast.ends_at = None
        broadcast.by_srt = container == "mpegts"
        if broadcast.status == "idle" and not self.deaf:
            self._move(broadcast, "preparing")
        return broadcast.feed

    def _arrived(self, broadcast: Broadcast, count: int) -> None:
        with self._lock:
            self._bytes[broadcast.stream_id] += count
            if self.deaf or broadcast.ended or broadcast.status == "active":
                return
            if hls.playlist(broadcast.folder) is not None:
                self._move(broadcast, "active")
            elif broadcast.status == "idle":
                self._move(broadcast, "preparing")

    def _left(self, broadcast: Broadcast) -> None:
        with self._lock:
            broadcast.feed = None
            if broadcast.ended:
                self._recorder.put_away(broadcast)
            elif broadcast.status == "active":
                broadcast.ends_at = time.monotonic() + self._window(broadcast.stream_id)
            else:
                self._go_idle(broadcast)
        self.look()

    # The stream's status

    @contextmanager
    def _stream(self, stream_id: str) -> Iterator[Stream | None]:
        with self._state.locked():
            try:
                yield self._state.find(stream_id)
            except KeyError:
                yield None

    def _streams(self) -> list[Stream]:
        with self._state.locked():
            return list(self._state.streams())

    def _status(self, stream_id: str) -> str | None:
        with self._stream(stream_id) as stream:
            return stream.status if stream else None

    def _window(self, stream_id: str) -> float:
        with self._stream(stream_id) as stream:
            own = float(stream.values["reconnectWindow"]) if stream else 0.0
        return own if self.reconnect_window is None else self.reconnect_window

    def _move(self, broadcast: Broadcast, status: str) -> None:
        with self._stream(broadcast.stream_id) as stream:
            if stream is not None and stream.status == broadcast.status:  # else somebody has interfered
                stream.encode(status)
                broadcast.status = status
                broadcast.since = time.monotonic()
        self.look()

    def _go_idle(self, broadcast: Broadcast) -> None:
        self._end(broadcast)
        with self._stream(broadcast.stream_id) as stream:
            if stream is not None and stream.status == broadcast.status:
                stream.encode("idle")

    def _end(self, broadcast: Broadcast) -> None:
        broadcast.ended = True
        del self._broadcasts[broadcast.stream_id]
        with self._stream(broadcast.stream_id) as stream:
            if stream and broadcast.status == "active" and stream.values.get("enableRecording"):
                broadcast.media = stream.media(stream.add_media())
                broadcast.media.await_file(_PROCESSING_S, time.monotonic() - broadcast.since)
        if broadcast.feed is None:
            self._recorder.put_away(broadcast)
        else:
            broadcast.feed.cut()

    def _keep_watch(self) -> None:
        """Wait for whatever may end a broadcast, and for what SRT is to be taken for."""
        while not self._stopping:
            with self._lock:
                times = [each.ends_at for each in self._broadcasts.values() if each.ends_at is not None]
                with self._state.locked():
                    times += self._state.trials_end()
                if self._relay():
                    times.append(time.monotonic() + RETRY_S)
            self._look.wait(max(0.0, min(times) - time.monotonic()) if times else None)
            self._look.clear()
            with self._lock:
                for broadcast in list(self._broadcasts.values()):
                    if self._status(broadcast.stream_id) != broadcast.status:
                        self._end(broadcast)
                    elif broadcast.ends_at is not None and broadcast.ends_at <= time.monotonic():
                        self._go_idle(broadcast)
                self._srt.aim_at(self._srt_aim())

    def _relay(self) -> bool:
        """Send what is on the air to its simulcast targets; return whether there are any."""
        wanted: dict[str, tuple[Path, str]] = {}
        for broadcast in self._broadcasts.values():
            with self._stream(broadcast.stream_id) as stream:
                if stream is not None and broadcast.status == "active":
                    wanted |= wanted_of(broadcast.folder, stream.values.get("simulcastResponses", ()))
        self._relays.relay(wanted)
        return bool(wanted)

    def _srt_aim(self) -> tuple[str, str] | None:
        on_the_air = [each.stream_id for each in self._broadcasts.values() if each.by_srt]
        return aim_among(self._streams(), (self._srt_choice, *on_the_air))

    def _on_air(self, stream_id: str) -> tuple[Path, bytes] | None:
        with self._lock:
            broadcast = self._broadcasts.get(stream_id)
            playlist = broadcast.playlist() if broadcast else None
            return (broadcast.folder, playlist) if broadcast and playlist else None
