"""AMF0, the format of RTMP's commands. Source: Adobe's "Action Message Format -- AMF 0"."""

import struct
from collections.abc import Callable, Mapping
from typing import Any, Final

_DEEPEST: Final = 16


class _Marker:
    """The type marker before each value."""

    NUMBER, BOOLEAN, STRING, OBJECT, NULL, UNDEFINED = 0, 1, 2, 3, 5, 6
    ECMA_ARRAY, OBJECT_END, STRICT_ARRAY, DATE, LONG_STRING = 8, 9, 10, 11, 12


def encode(*values: Any) -> bytes:
    """Write numbers, booleans, strings, None and mappings, one after the other."""
    return b"".join(map(_encoded, values))


def _encoded(value: Any) -> bytes:
    if value is None:
        return bytes([_Marker.NULL])
    if isinstance(value, bool):
        return bytes([_Marker.BOOLEAN, value])
    if isinstance(value, int | float):
        return struct.pack(">Bd", _Marker.NUMBER, value)
    if isinstance(value, str):
        return bytes([_Marker.STRING]) + _text(value)
    if isinstance(value, Mapping):
        members = b"".join(_text(name) + _encoded(member) for name, member in value.items())
        return bytes([_Marker.OBJECT]) + members + _text("") + bytes([_Marker.OBJECT_END])
    raise TypeError(type(value))


def _text(value: str) -> bytes:
    encoded = value.encode()
    return struct.pack(">H", len(encoded)) + encoded


def decode(data: bytes) -> list[Any]:
    """Parse all values. Raises ValueError for anything invalid or truncated."""
    reader = _Reader(data)
    values = []
    while reader.left:
        values.append(reader.value())
    return values


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        return len(self._data) - self._at

    def value(self, depth: int = 0) -> Any:
        if depth > _DEEPEST:
            raise ValueError("AMF0 nested too deeply")
        readers: Mapping[int, Callable[[], Any]] = {
            _Marker.NUMBER: self._number,
            _Marker.BOOLEAN: lambda: bool(self._take(1)[0]),
            _Marker.STRING: lambda: self._string(2),
            _Marker.OBJECT: lambda: self._members(depth),
            _Marker.NULL: lambda: None,
            _Marker.UNDEFINED: lambda: None,
            _Marker.ECMA_ARRAY: lambda: self._take(4) and self._members(depth),  # its count may be wrong
            _Marker.STRICT_ARRAY: lambda: self._array(depth),
            _Marker.DATE: lambda: (self._number(), self._take(2))[0],  # without its time zone, always 0
            _Marker.LONG_STRING: lambda: self._string(4),
        }
        marker = self._take(1)[0]
        if marker not in readers:
            raise ValueError(f"unknown in AMF0: {marker}")
        return readers[marker]()

    def _array(self, depth: int) -> list[Any]:
        count = int.from_bytes(self._take(4), "big")
        return [self.value(depth + 1) for _ in range(count)]

    def _members(self, depth: int) -> dict[str, Any]:
        members: dict[str, Any] = {}
        while True:
            name = self._string(2)
            if not name and self.left and self._data[self._at] == _Marker.OBJECT_END:
                self._take(1)
                return members
            members[name] = self.value(depth + 1)

    def _number(self) -> float:
        return float(struct.unpack(">d", self._take(8))[0])

    def _string(self, size: int) -> str:
        return self._take(int.from_bytes(self._take(size), "big")).decode("utf-8", "replace")

    def _take(self, count: int) -> bytes:
        if count > self.left:
            raise ValueError("AMF0 cut off")
        self._at += count
        return self._data[self._at - count : self._at]
