"""Fields for addresses, keys and commands, which run from left to right in every language."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def left_to_right(*fields: QWidget) -> None:
    """Let fields run, and begin, from the left."""
    for each in fields:
        each.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
