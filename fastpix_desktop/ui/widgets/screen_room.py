"""The room for a window on its screen."""

from typing import Final

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

_FRAME: Final = QSize(8, 40)
"""Size of a window's frame in px; known exactly only after the window is shown."""


def room_for(window: QWidget) -> QSize:
    """Return the largest size in px for a window's contents on its screen.

    Panels, the dock and the window's frame are excluded. An unshown dialog uses the screen and the frame of
    its parent window.
    """
    parent = window.parentWidget()
    shown = window if window.isVisible() or parent is None else parent.window()
    frame = shown.frameGeometry().size() - shown.geometry().size()
    return shown.screen().availableGeometry().size() - frame.expandedTo(_FRAME)


def keep_on_screen(window: QWidget) -> None:
    """Move a window back onto its screen if it extends beyond the edge."""
    free, frame = window.screen().availableGeometry(), window.frameGeometry()
    right, bottom = free.right() - frame.width() + 1, free.bottom() - frame.height() + 1
    inside = QPoint(max(min(frame.left(), right), free.left()), max(min(frame.top(), bottom), free.top()))
    if inside != frame.topLeft():
        window.move(inside)
