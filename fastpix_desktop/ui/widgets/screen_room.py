"""How large a window can be on its screen."""

from typing import Final

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

_FRAME: Final = QSize(8, 40)
"""Px that a window's frame takes; known exactly only once the window is shown."""


def room_for(window: QWidget) -> QSize:
    """Return the largest size, in px, that a window's inside can have on its screen.

    Panels, the dock and the window's frame are left out. A dialog that has not been shown goes by the screen
    and the frame of the window to which it belongs.
    """
    parent = window.parentWidget()
    shown = window if window.isVisible() or parent is None else parent.window()
    frame = shown.frameGeometry().size() - shown.geometry().size()
    return shown.screen().availableGeometry().size() - frame.expandedTo(_FRAME)


def keep_on_screen(window: QWidget) -> None:
    """Move a window back that has grown, or was left, beyond the edge of its screen."""
    free, frame = window.screen().availableGeometry(), window.frameGeometry()
    right, bottom = free.right() - frame.width() + 1, free.bottom() - frame.height() + 1
    inside = QPoint(max(min(frame.left(), right), free.left()), max(min(frame.top(), bottom), free.top()))
    if inside != frame.topLeft():
        window.move(inside)
