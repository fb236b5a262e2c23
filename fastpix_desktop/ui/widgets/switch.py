"""A check box that looks like a switch."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from fastpix_desktop.ui.style import palette

_WIDTH, _HEIGHT, _RING = 34, 20, 3


class Switch(QCheckBox):
    """A switch with an accessible name; the visible label is a separate widget."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the switch's size, with room for the focus ring."""
        return QSize(_WIDTH + 2 * _RING, _HEIGHT + 2 * _RING)

    def hitButton(self, position: QPoint) -> bool:
        """React to a click anywhere on it."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, the knob, and the focus ring."""
        del event
        colors = palette.colors()
        track = QRect(_RING, _RING, _WIDTH, _HEIGHT)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colors.text), 1.6))
                painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), 12, 12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent if self.isChecked() else colors.off))
            painter.setOpacity(1.0 if self.isEnabled() else 0.5)
            painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
            painter.setBrush(QColor("#FFFFFF"))
            at_right = self.isChecked() is (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
            x = track.right() - 17 if at_right else track.left() + 2
            painter.drawEllipse(QRect(x, track.top() + 2, 16, 16))
