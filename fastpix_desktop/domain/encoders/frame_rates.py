"""The frame rates to choose from."""

from typing import Final

FRAME_RATES: Final = (30, 60)
"""In frames a second; the first is the usual one."""
