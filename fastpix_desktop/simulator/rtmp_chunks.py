"""RTMP's messages and the chunks in which they travel. Source: Adobe's RTMP specification 1.0, section 5."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from io import BufferedIOBase
from typing import Final

FIRST_CHUNK_SIZE: Final = 128
_EXTENDED: Final = 0xFFFFFF
_TIME: Final = 0xFFFFFFFF
_HEADER_SIZES: Final = (11, 7, 3, 0)
_CONTINUED: Final = 3
"""The kind of chunk that has no header: it goes on with a message, or begins one that is like the last."""


class Kind(IntEnum):
    """What a message is, as far as we take it."""

    SET_CHUNK_SIZE = 1
    ABORT = 2
    ACKNOWLEDGEMENT = 3
    USER_CONTROL = 4
    WINDOW_SIZE = 5
    PEER_BANDWIDTH = 6
    AUDIO = 8
    VIDEO = 9
    COMMAND_AMF3 = 17
    DATA = 18
    COMMAND = 20


@dataclass(frozen=True, slots=True)
class Message:
    """One message, complete. ``timestamp`` in milliseconds."""

    kind: int
    timestamp: int
    payload: bytes


@dataclass(slots=True)
class _Channel:
    """What a chunk stream's later chunks refer to."""

    kind: int = 0
    length: int = 0
    timestamp: int = 0
    delta: int = 0
    extended: bool = False
    payload: bytearray = field(default_factory=bytearray)


class ChunkReader:
    """Puts messages together; follows by itself what they say about the chunks (size, abort)."""

    def __init__(self, source: BufferedIOBase) -> None:
        self.received = 0
        """Bytes, of everything."""
        self._source = source
        self._size = FIRST_CHUNK_SIZE
        self._channels: dict[int, _Channel] = {}

    def take(self, count: int) -> bytes:
        """Read so many bytes; EOFError if the connection ends before."""
        data = self._source.read(count)
        if len(data) < count:
            raise EOFError
        self.received += count
        return data

    def messages(self) -> Iterator[Message]:
        """Yield one message after the other; EOFError at the end, ValueError if it is not RTMP."""
        while True:
            channel = self._chunk()
            if len(channel.payload) < channel.length:
                continue
            message = Message(channel.kind, channel.timestamp, bytes(channel.payload))
            channel.payload.clear()
            self._follow(message)
            yield message

    def _follow(self, message: Message) -> None:
        number = int.from_bytes(message.payload[:4], "big")
        if message.kind == Kind.SET_CHUNK_SIZE:
            self._size = number & 0x7FFFFFFF
            if not self._size:
                raise ValueError("chunks of no size")
        elif message.kind == Kind.ABORT and number in self._channels:
            self._channels[number].payload.clear()

    def _chunk(self) -> _Channel:
        format_, channel = self._basic_header()
        begins = not channel.payload
        header = self.take(_HEADER_SIZES[format_])
        time = int.from_bytes(header[:3], "big")
        if header:
            channel.payload.clear()
            channel.extended = time == _EXTENDED
        if len(header) > 3:  # noqa: PLR2004 - not the time alone
            channel.length = int.from_bytes(header[3:6], "big")
            channel.kind = header[6]
        if channel.extended:
            time = int.from_bytes(self.take(4), "big")
        if header:
            channel.delta = time
        if format_ == 0:
            channel.timestamp = time
        elif header or begins:
            channel.timestamp = (channel.timestamp + channel.delta) & _TIME
        channel.payload += self.take(min(self._size, channel.length - len(channel.payload)))
        return channel

    def _basic_header(self) -> tuple[int, _Channel]:
        first = self.take(1)[0]
        number = first & 0x3F
        if number == 0:
            number = 64 + self.take(1)[0]
        elif number == 1:
            number = 64 + int.from_bytes(self.take(2), "little")
        format_ = first >> 6
        if number not in self._channels:
            if format_ == _CONTINUED:
                raise ValueError("goes on with what never began")
            self._channels[number] = _Channel()
        return format_, self._channels[number]


def chunks(
    kind: Kind, payload: bytes, *, channel: int, stream: int = 0, size: int = FIRST_CHUNK_SIZE
) -> bytes:
    """Return a message of ours, which bears no time, as chunks of at most ``size`` bytes."""
    head = bytes([channel, 0, 0, 0]) + len(payload).to_bytes(3, "big") + bytes([kind])
    parts = [payload[at : at + size] for at in range(0, len(payload), size)]
    return head + stream.to_bytes(4, "little") + bytes([_CONTINUED << 6 | channel]).join(parts)
