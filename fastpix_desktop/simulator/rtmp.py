"""A receiver of RTMP: what an encoder publishes comes out as FLV. Source: Adobe's RTMP specification 1.0.

Only what encoders use that publish one stream (OBS, FFmpeg and their like): no playing, no AMF3, no shared
objects, and the plain handshake (a server whose version is 0 in it is asked for no other).
"""

import contextlib
import logging
import os
import socket
from collections.abc import Callable
from socketserver import StreamRequestHandler
from typing import Any, Final, Protocol, TypeAlias

from fastpix_desktop.simulator import amf0
from fastpix_desktop.simulator.loopback import LoopbackServer, cut
from fastpix_desktop.simulator.rtmp_chunks import ChunkReader, Kind, Message, chunks

log = logging.getLogger(__name__)

APP: Final = "live"
_VERSION: Final = b"\x03"
_HANDSHAKE_SIZE: Final = 1536
_WINDOW: Final = 2_500_000
_CHUNK_SIZE: Final = 4096
_STREAM: Final = 1
_CONTROL_CHANNEL, _COMMAND_CHANNEL = 2, 3
_STREAM_BEGIN, _PING, _PONG = 0, 6, 7
_DYNAMIC: Final = b"\x02"
_GOODBYE_S: Final = 1.0

FLV_HEADER: Final = b"FLV\x01\x05\x00\x00\x00\x09\x00\x00\x00\x00"
_SET_DATA_FRAME: Final = amf0.encode("@setDataFrame")


class Sink(Protocol):
    """Where the FLV of one encoder goes."""

    def write(self, data: bytes) -> None:
        """Take the next bytes, cut between tags."""

    def close(self) -> None:
        """Handle the encoder's disconnection."""


Admit: TypeAlias = Callable[[str, Callable[[], None]], Sink | None]
"""Takes a stream key and what cuts the encoder off; returns None to refuse it."""


class RtmpServer(LoopbackServer):
    """Lets encoders in by their stream key."""

    def __init__(self, port: int, admit: Admit, silence_limit: Callable[[], float]) -> None:
        """Prepare; ``silence_limit`` says how many seconds a connection may be silent before it is cut."""
        self.admit = admit
        self.silence_limit = silence_limit
        super().__init__(port, _Session)


class _Refused(Exception):
    """The encoder was refused and told why."""


class _Session(StreamRequestHandler):
    """One encoder's connection."""

    server: RtmpServer
    disable_nagle_algorithm = True
    _sink: Sink | None = None

    def setup(self) -> None:
        """Limit how long the connection may be silent."""
        self.request.settimeout(self.server.silence_limit())
        super().setup()

    def handle(self) -> None:
        """Receive until the connection ends."""
        reader = ChunkReader(self.rfile)
        try:
            self._shake_hands(reader)
            self._receive(reader)
        except _Refused:
            self._say_goodbye()
        except (EOFError, ValueError) as error:
            log.debug("an encoder's connection ends: %r", error)
        finally:
            if self._sink is not None:
                self._sink.close()

    def _shake_hands(self, reader: ChunkReader) -> None:
        if reader.take(1) != _VERSION:
            raise ValueError("not RTMP")
        theirs = reader.take(_HANDSHAKE_SIZE)
        ours = bytes(8) + os.urandom(_HANDSHAKE_SIZE - 8)
        self.wfile.write(_VERSION + ours + theirs)
        reader.take(_HANDSHAKE_SIZE)

    def _receive(self, reader: ChunkReader) -> None:
        window, acknowledged = _WINDOW, 0
        for message in reader.messages():
            match message.kind:
                case Kind.AUDIO | Kind.VIDEO:
                    self._pass_on(message)
                case Kind.DATA:
                    self._pass_on(message, message.payload.removeprefix(_SET_DATA_FRAME))
                case Kind.COMMAND:
                    self._command(amf0.decode(message.payload))
                case Kind.COMMAND_AMF3:  # a format byte, then AMF0 after all
                    self._command(amf0.decode(message.payload[1:]))
                case Kind.WINDOW_SIZE:
                    window = int.from_bytes(message.payload[:4], "big") or _WINDOW
                case Kind.USER_CONTROL if message.payload[:2] == _PING.to_bytes(2, "big"):
                    self._control(Kind.USER_CONTROL, _PONG.to_bytes(2, "big") + message.payload[2:])
            if reader.received - acknowledged >= window:
                acknowledged = reader.received
                self._control(Kind.ACKNOWLEDGEMENT, (acknowledged & 0xFFFFFFFF).to_bytes(4, "big"))

    def _command(self, values: list[Any]) -> None:
        padded: list[Any] = [*values, None, None, None, None]
        name, number, *rest = padded
        number = number if isinstance(number, float) else 0.0
        match name:
            case "connect":
                self._connect(number, rest[0])
            case "createStream":
                self._answer("_result", number, None, _STREAM)
            case "releaseStream" | "FCPublish" | "FCUnpublish":
                self._answer("_result", number, None, None)
            case "publish":
                self._publish(str(rest[1]).partition("?")[0])
            case "deleteStream" | "closeStream":
                raise EOFError

    def _connect(self, number: float, asked: Any) -> None:
        self._control(Kind.SET_CHUNK_SIZE, _CHUNK_SIZE.to_bytes(4, "big"))
        app = str(asked.get("app", "")) if isinstance(asked, dict) else ""
        if app.strip("/") != APP:
            no = _status("NetConnection.Connect.Rejected", "No such application.")
            self._answer("_error", number, None, no)
            raise _Refused
        self._control(Kind.WINDOW_SIZE, _WINDOW.to_bytes(4, "big"))
        self._control(Kind.PEER_BANDWIDTH, _WINDOW.to_bytes(4, "big") + _DYNAMIC)
        server = {"fmsVer": "FMS/3,0,1,123", "capabilities": 31}
        self._answer("_result", number, server, _status("NetConnection.Connect.Success", "Connected."))

    def _publish(self, key: str) -> None:
        if self._sink is None:
            self._sink = self.server.admit(key, lambda: cut(self.connection))
        if self._sink is None:
            self._answer("onStatus", 0, None, _status("NetStream.Publish.BadName", "No such stream."))
            raise _Refused
        self._sink.write(FLV_HEADER)
        self._control(Kind.USER_CONTROL, _STREAM_BEGIN.to_bytes(2, "big") + _STREAM.to_bytes(4, "big"))
        self._answer("onStatus", 0, None, _status("NetStream.Publish.Start", "Publishing."))

    def _pass_on(self, message: Message, payload: bytes | None = None) -> None:
        if self._sink is not None:
            self._sink.write(_flv_tag(message.kind, message.timestamp, payload or message.payload))

    def _control(self, kind: Kind, payload: bytes) -> None:
        self.wfile.write(chunks(kind, payload, channel=_CONTROL_CHANNEL))

    def _answer(self, name: str, *values: Any) -> None:
        stream = _STREAM if name == "onStatus" else 0
        payload = amf0.encode(name, *values)
        message = chunks(Kind.COMMAND, payload, channel=_COMMAND_CHANNEL, stream=stream, size=_CHUNK_SIZE)
        self.wfile.write(message)

    def _say_goodbye(self) -> None:
        # Closed with something unread, the connection would be reset, and what we said be lost.
        with contextlib.suppress(OSError):
            self.connection.settimeout(_GOODBYE_S)
            self.connection.shutdown(socket.SHUT_WR)
            while self.connection.recv(65536):
                pass


def _status(code: str, description: str) -> dict[str, Any]:
    good = code.endswith((".Success", ".Start"))
    level = "status" if good else "error"
    return {"level": level, "code": code, "description": description, "objectEncoding": 0}


def _flv_tag(kind: int, timestamp: int, payload: bytes) -> bytes:
    """Return a tag and its size after it. Source: Adobe's "Video File Format Specification" 10, annex E.4."""
    time = (timestamp & 0xFFFFFF).to_bytes(3, "big") + bytes([timestamp >> 24 & 0xFF])
    tag = bytes([kind]) + len(payload).to_bytes(3, "big") + time + bytes(3) + payload
    return tag + len(tag).to_bytes(4, "big")
