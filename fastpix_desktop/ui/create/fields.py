"""How the form lays out its fields."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fastpix_desktop.ui.style import theme


def pair(name: str, first: QWidget, second: QWidget) -> QWidget:
    """Return two controls beside each other, equally wide, as one editor with this accessible name."""
    both = QWidget()
    both.setAccessibleName(name)
    both.setFocusProxy(first)
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.ROOM)
    line.addWidget(first, 1)
    line.addWidget(second, 1)
    return both
