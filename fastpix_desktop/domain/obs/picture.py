"""The size of the picture of OBS's program scene."""

from typing import Final

WIDTH: Final = 576
HEIGHT: Final = 324
"""Pixels: the largest size. Twice the stage's picture, for sharp screens."""
_LEAST: Final = 8
"""What obs-websocket accepts."""


def picture_size(canvas_width: int, canvas_height: int) -> tuple[int, int]:
    """Return width and height in the canvas's proportions; those of 16:9 if its size is unknown."""
    if canvas_width <= 0 or canvas_height <= 0:
        return WIDTH, HEIGHT
    scale = min(WIDTH / canvas_width, HEIGHT / canvas_height)
    return max(_LEAST, round(canvas_width * scale)), max(_LEAST, round(canvas_height * scale))
