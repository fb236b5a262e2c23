"""A small icon that shows the kind of the text beside it."""

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fastpix_desktop.ui.style import icons, palette, theme


class Sign(QWidget):
    """Paints ``icon`` in the colour that ``color`` returns at that moment."""

    def __init__(self, icon: str, color: Callable[[palette.Colors], str]) -> None:
        super().__init__()
        self._icon = icon
        self._color = color
        self.setFixedSize(theme.ICON_SIZE + 2, theme.ICON_SIZE + 2)

    def show_icon(self, icon: str, color: Callable[[palette.Colors], str]) -> None:
        """Show another icon."""
        self._icon, self._color = icon, color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        del event
        with QPainter(self) as painter:
            icons.paint(painter, self._icon, self.rect(), self._color(palette.colors()))
