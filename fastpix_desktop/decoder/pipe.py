"""What goes through the decoder's pipes: a length and bytes in, a still out."""

import math
import struct
from typing import IO, Final

OPTION: Final = "--decode-stills"
PLAY_OPTION: Final = "--play-video"
"""Make the bundled app this program instead; not for people. The pictures' width follows the second."""
NOT_INSTALLED: Final = 69
"""Exit code: this computer has no decoder. Not a small number: an abort on Windows ends with 3."""
FAILED: Final = 4
"""Exit code: what was to be played can't be."""
WIDEST: Final = 640
HIGHEST: Final = 640
"""Most pixels of a still; larger ones are scaled down."""
_LENGTH: Final = struct.Struct(">Q")
_STILL: Final = struct.Struct(">HHd")
"""Width, height, and the loudest sample (NaN: no sound track). Width times height pixels follow."""

Decoded = tuple[int, int, bytes, float | None]
"""Width, height, pixels and peak of a Still."""


def write_media(to: IO[bytes], media: bytes) -> None:
    """Ask for a still of this."""
    to.write(_LENGTH.pack(len(media)))
    to.write(media)
    to.flush()


def read_media(source: IO[bytes]) -> bytes | None:
    """Return what to decode; None if nothing will follow."""
    length = source.read(_LENGTH.size)
    if len(length) < _LENGTH.size:
        return None
    return source.read(_LENGTH.unpack(length)[0])


def write_still(to: IO[bytes], still: Decoded) -> None:
    """Answer. Neither picture nor sound means that it can't be decoded."""
    width, height, pixels, peak = still
    to.write(_STILL.pack(width, height, math.nan if peak is None else peak))
    to.write(pixels)
    to.flush()


def read_still(source: IO[bytes]) -> Decoded:
    """Return the answer. Raises EOFError if it's cut short or makes no sense: the other side has failed."""
    head = source.read(_STILL.size)
    if len(head) < _STILL.size:
        raise EOFError
    width, height, peak = _STILL.unpack(head)
    if width > WIDEST or height > HIGHEST:
        raise EOFError
    pixels = source.read(width * height * 3)
    if len(pixels) < width * height * 3:
        raise EOFError
    return width, height, pixels, None if math.isnan(peak) else peak
