"""All spacing, sizes and fonts."""

import sys
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QWidget

SMALL, SPACE, ROOM, WIDE, LARGE = 4, 8, 12, 16, 24
"""Steps of spacing, in px."""
CARD_RADIUS, CONTROL_RADIUS = 8, 6
FORM_WIDTH: Final = 560
SIDEBAR_WIDTH: Final = 248
PAGE_WIDTH: Final = 1304
SIDE_WIDTH: Final = 300
"""Width of the stream page's right column."""
NARROW: Final = 720
"""Below this window width, list and page are shown one at a time."""
SECTIONS_BESIDE: Final = 980 - SIDEBAR_WIDTH
"""Page width from which the connection settings' sections stand side by side."""
TWO_COLUMNS: Final = 1180 - SIDEBAR_WIDTH
"""Page width from which the stream's page has a right column."""
SMALLEST: Final = (420, 560)
ANY_WIDTH: Final = 16_777_215
"""Qt's largest width of a widget."""
CONTROL_HEIGHT: Final = 34
SMALL_HEIGHT: Final = 28
CHIP_HEIGHT: Final = 30
LARGE_HEIGHT: Final = 46
ICON_SIZE: Final = 16
BODY: Final = 13
_FIXED_ON_WINDOWS: Final = ("Cascadia Mono", "Consolas")
"""Windows 11 has the first, and every Windows the second. Qt would take Courier New, which is thin."""
BULLET: Final = "\N{BULLET}"
"""Stands for each character of a hidden secret, wherever one is."""


def scaled(pixels: float) -> int:
    """Scale a font size with the system's font."""
    system = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    return round(pixels * min(max(system / BODY, 1.0), 2.0))


def body_font() -> QFont:
    """Return the system's font in the size of running text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(scaled(BODY))
    return font


def fixed_font() -> QFont:
    """Return the system's fixed-width font, for addresses and keys."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if sys.platform == "win32":
        font.setFamilies([*_FIXED_ON_WINDOWS, font.family()])
    font.setPixelSize(scaled(BODY))
    return font


def mark(widget: QWidget, **properties: str | bool) -> None:
    """Set properties for the style sheet, and apply it again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
