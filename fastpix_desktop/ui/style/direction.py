"""Which way texts and layouts run, and painting in a window that may be mirrored."""

import unicodedata
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter

_BEGINS_ISOLATE: Final = ("LRI", "RLI", "FSI")


def is_mirrored() -> bool:
    """Return whether the window's language runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def runs_right_to_left(text: str) -> bool:
    """Return whether a text runs from right to left by its first letter; without one, as the window does."""
    depth = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in _BEGINS_ISOLATE:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return kind != "L"
    return is_mirrored()


def mirrored(rect: QRect, inside: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return where a rectangle is in a layout of this direction; it's given for one from left to right."""
    if direction is Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(inside.left() + inside.right() - rect.right(), rect.top(), rect.width(), rect.height())


def margins(start: int, top: int, end: int, bottom: int) -> tuple[int, int, int, int]:
    """Return margins in Qt's order, which knows only left and right, for where a line starts and ends."""
    return (end, top, start, bottom) if is_mirrored() else (start, top, end, bottom)


def draw_line(
    painter: QPainter, rect: QRect, text: str, vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter
) -> None:
    """Draw as much of a line as fits, where lines begin in this layout; it runs by its own letters."""
    right = runs_right_to_left(text)
    direction = Qt.TextFlag.TextForceRightToLeft if right else Qt.TextFlag.TextForceLeftToRight
    at_right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    flags = vertical | side | Qt.AlignmentFlag.AlignAbsolute
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    whole = Qt.TextFlag.TextSingleLine.value | Qt.TextFlag.TextDontClip.value  # other scripts may be higher
    painter.drawText(rect, flags.value | direction.value | whole, elided)
