"""A small plot of the bitrate in the last minutes."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fastpix_desktop.domain.monitor.bitrate import SPAN_S, Bitrate, runs, summary
from fastpix_desktop.ui.monitor.text import plot_text
from fastpix_desktop.ui.style import palette

_HEIGHT: Final = 30
_PEN: Final = 1.6


class BitratePlot(QWidget):
    """A line of the last ten minutes with gaps where OBS wasn't sending.

    Its accessible description says the same in words.
    """

    def __init__(self) -> None:
        super().__init__()
        self._history: tuple[Bitrate, ...] = ()
        self.setAccessibleName(self.tr("Bitrate, last 10 minutes"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_history(self, history: tuple[Bitrate, ...]) -> None:
        """Show this history, whose last sample is now. An unchanged one isn't painted again."""
        if history is self._history:
            return
        self._history = history
        self.setAccessibleDescription(plot_text(summary(history)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a strip on the stage."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, and its ground."""
        del event
        known = summary(self._history)
        if known is None:
            return
        colors = palette.colors()
        field = QRectF(0, 2, self.width(), self.height() - 3)
        soft = QColor(colors.accent_soft)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(colors.accent), _PEN, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
            end = self._history[-1].moment
            for run in runs(self._history):
                points = [_point(each, end, known.most, field) for each in run]
                ground = [QPointF(points[-1].x(), self.height()), QPointF(points[0].x(), self.height())]
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(soft)
                painter.drawPolygon([*points, *ground])
                painter.setPen(pen)
                # A single sample is a point; a line without length paints one.
                painter.drawPolyline(points if len(points) > 1 else points * 2)


def _point(each: Bitrate, end: float, most: float, field: QRectF) -> QPointF:
    right = 1 - (end - each.moment) / SPAN_S
    up = (each.kbps or 0.0) / most if most else 0.0
    return QPointF(field.left() + right * field.width(), field.bottom() - up * field.height())
