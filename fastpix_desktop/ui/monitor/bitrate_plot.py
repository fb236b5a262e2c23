"""A small plot of the bitrate in the last minutes."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fastpix_desktop.domain.monitor.bitrate import SPAN_S, Bitrate, runs, summary
from fastpix_desktop.ui.monitor.plot_painting import paint_pieces
from fastpix_desktop.ui.monitor.text import plot_text

_HEIGHT: Final = 30


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
        field = QRectF(0, 2, self.width(), self.height() - 3)
        end = self._history[-1].moment
        pieces = [[_point(each, end, known.most, field) for each in run] for run in runs(self._history)]
        with QPainter(self) as painter:
            paint_pieces(painter, pieces, field)


def _point(each: Bitrate, end: float, most: float, field: QRectF) -> QPointF:
    right = 1 - (end - each.moment) / SPAN_S
    up = (each.kbps or 0.0) / most if most else 0.0
    return QPointF(field.left() + right * field.width(), field.bottom() - up * field.height())
