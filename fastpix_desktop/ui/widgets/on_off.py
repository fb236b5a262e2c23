"""A check box drawn as two segments, Off and On."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle

from fastpix_desktop.ui.style import palette, theme

_PAD, _EDGE = 15, 3


class OnOff(QCheckBox):
    """One control with an accessible name; the visible label is a separate widget."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        #: A switch.
        off = self.tr("Off")
        #: A switch.
        self._words = (off, self.tr("On"))
        self.setFixedSize(self.sizeHint())

    @property
    def word(self) -> str:
        """What is chosen, in a word."""
        return self._words[self.isChecked()]

    def sizeHint(self) -> QSize:
        """Return the size of both words."""
        return QSize(sum(self._widths()) + 2 * _EDGE, theme.CONTROL_HEIGHT)

    def hitButton(self, position: QPoint) -> bool:
        """React to a click on the other half: a click on the chosen one changes nothing."""
        return self._half(on=not self.isChecked()).contains(position)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Medium)
        return font

    def _widths(self) -> tuple[int, int]:
        metrics = QFontMetrics(self._font())
        off, on = (metrics.horizontalAdvance(word) + 2 * _PAD for word in self._words)
        return off, on

    def _half(self, *, on: bool) -> QRect:
        off_width, on_width = self._widths()
        left = _EDGE + (off_width if on else 0)
        half = QRect(left, _EDGE, on_width if on else off_width, self.height() - 2 * _EDGE)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), half)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, the chosen half and the words."""
        del event
        colors, enabled = palette.colors(), self.isEnabled()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = colors.live if self.property("invalid") else colors.control
            painter.setPen(QPen(QColor(edge if enabled else colors.line), 1))
            painter.setBrush(QColor(colors.field if enabled else colors.window))
            radius = theme.CONTROL_RADIUS + 1
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), radius, radius)
            chosen = self._half(on=self.isChecked())
            focused = QPen(QColor(colors.accent), 2)
            painter.setPen(focused if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft if enabled else colors.line))
            painter.drawRoundedRect(chosen, theme.CONTROL_RADIUS - 1, theme.CONTROL_RADIUS - 1)
            painter.setFont(self._font())
            for on, word in enumerate(self._words):
                is_chosen = bool(on) is self.isChecked()
                painter.setPen(QColor(colors.accent if is_chosen and enabled else colors.dim))
                painter.drawText(self._half(on=bool(on)), Qt.AlignmentFlag.AlignCenter, word)
