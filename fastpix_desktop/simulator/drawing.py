"""A drawn picture in place of a video's frame, without any library."""

import hashlib
import struct
import zlib
from typing import Final

_WIDTH: Final = 160
_HEIGHT: Final = 90
_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"


def drawn(seed: str) -> bytes:
    """Return a PNG of a stage with a lamp, whose colours depend on the seed."""
    ground, light = (
        tuple(part) for part in (hashlib.sha256(seed.encode()).digest()[i : i + 3] for i in (0, 3))
    )
    rows = []
    for y in range(_HEIGHT):
        row = bytearray(b"\0")
        for x in range(_WIDTH):
            near = max(0.0, 1.0 - ((x - _WIDTH / 2) ** 2 + (1.6 * (y - 30)) ** 2) / 3600.0)
            row += bytes(
                round(dark / 3 + (bright - dark / 3) * near)
                for dark, bright in zip(ground, light, strict=True)
            )
        rows.append(bytes(row))
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(*each) for each in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
