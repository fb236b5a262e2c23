"""A still of a stream, and how long it has been without sound or picture."""

from dataclasses import dataclass, replace
from typing import Final

BYTES_PER_PIXEL: Final = 3
SILENT_PEAK: Final = 0.001
"""Loudest sample that still counts as no sound: -60 dB of full scale. A quiet room is louder."""
BLACK: Final = 24
"""Brightest value of 255 that still counts as black; FFmpeg's black is 0, and compressing adds a few."""
_BRIGHT_SHARE: Final = 50
"""One of so many pixels may be brighter: a small logo, or noise of the compression."""
_SAMPLED: Final = 4000
"""Pixels that are looked at, of all."""
SAID_AFTER_S: Final = 20.0
APART_S: Final = 30.0
"""Two stills that are further apart say nothing of the time between."""


@dataclass(frozen=True, slots=True)
class Still:
    """The first picture of a segment, and how loud that segment is."""

    width: int = 0
    height: int = 0
    pixels: bytes = b""
    """Red, green and blue of each pixel, row by row; empty if there's no video."""
    peak: float | None = None
    """The loudest sample, from 0 to 1; None if there's no sound track."""
    seconds: float = 0.0
    """Length of the segment."""
    size: int = 0
    """Bytes that were loaded for it."""

    @property
    def has_picture(self) -> bool:
        """Whether there is something to see."""
        return bool(self.pixels)

    @property
    def is_black(self) -> bool:
        """Whether the picture is black; without a picture it isn't."""
        step = max(self.width * self.height // _SAMPLED, 1) * BYTES_PER_PIXEL
        # Green alone: it's most of what an eye calls bright, and black has none of any colour.
        values = sorted(self.pixels[1::step])
        return bool(values) and values[-1 - len(values) // _BRIGHT_SHARE] <= BLACK

    @property
    def is_silent(self) -> bool:
        """Whether its sound track has no sound in it; without a track it isn't."""
        return self.peak is not None and self.peak <= SILENT_PEAK


@dataclass(frozen=True, slots=True)
class Lacking:
    """Since when a stream has been without sound or picture, by its stills. In monotonic seconds."""

    seen: float | None = None
    """When the last still was made."""
    silent_since: float | None = None
    black_since: float | None = None

    def after(self, still: Still, now: float) -> "Lacking":
        """Return what is known after another still."""
        known = self if self.seen is not None and now - self.seen <= APART_S else Lacking()
        began = now - still.seconds
        silent = known.silent_since if known.silent_since is not None else began
        black = known.black_since if known.black_since is not None else now
        return replace(
            known,
            seen=now,
            silent_since=silent if still.is_silent else None,
            black_since=black if still.is_black else None,
        )

    def silent_s(self) -> float | None:
        """Return for how many seconds there has been no sound; None if that isn't worth saying."""
        return self._worth_saying(self.silent_since)

    def black_s(self) -> float | None:
        """Return for how many seconds the picture has been black; None if that isn't worth saying."""
        return self._worth_saying(self.black_since)

    def _worth_saying(self, since: float | None) -> float | None:
        length = 0.0 if since is None or self.seen is None else self.seen - since
        return length if length > SAID_AFTER_S else None
