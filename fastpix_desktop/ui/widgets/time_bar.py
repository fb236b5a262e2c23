"""A thin bar that shows how much of a time is left."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fastpix_desktop.ui.style import palette, theme


class TimeBar(QWidget):
    """Only painted: the time itself is said in words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._part = 1.0
        self.setFixedHeight(theme.SMALL)

    def show_part(self, part: float) -> None:
        """Show the part that is left, from 0 to 1."""
        self._part = part
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the whole, and on it what is left."""
        del event
        colors = palette.colors()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for part, color in ((1.0, colors.line), (self._part, colors.accent)):
                width = self.width() * part
                left = self.width() - width if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
                painter.setBrush(QColor(color))
                painter.drawRoundedRect(QRectF(left, 0, width, self.height()), 2, 2)
