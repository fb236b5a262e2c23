"""A plot of one number over a whole broadcast."""

from typing import Final, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fastpix_desktop.domain.monitor.course import Line, Point
from fastpix_desktop.ui.monitor.plot_painting import paint_pieces
from fastpix_desktop.ui.style import palette

Spans: TypeAlias = tuple[tuple[float, float], ...]
"""Start and end of each, in seconds since the broadcast began."""
_HEIGHT: Final = 52
_TOP: Final = 5
"""Room in px above the line, for the marks of interruptions."""
_MARK: Final = 3
"""Height and least width of such a mark in px."""


class CoursePlot(QWidget):
    """A line from the broadcast's begin to its end; interruptions are marked behind and above it.

    Time goes from left to right in every language, as in the bar of a video player. Its accessible
    description says in one sentence what is to be seen.
    """

    def __init__(self) -> None:
        super().__init__()
        self._line: Line | None = None
        self._length_s = 0.0
        self._interruptions: Spans = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(
        self,
        line: Line,
        length_s: float,
        interruptions: Spans,
        words: tuple[str, str],
    ) -> None:
        """Show a line; ``words``: its name, and the sentence about it."""
        self._line, self._length_s, self._interruptions = line, length_s, interruptions
        self.setAccessibleName(words[0])
        self.setAccessibleDescription(words[1])
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a plot in the summary."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the interruptions, the line and what it stands on."""
        del event
        if self._line is None:
            return
        colors = palette.colors()
        field = QRectF(0, _TOP, self.width(), self.height() - _TOP - 1)
        most = max(self._line.numbers)
        pieces = [[self._point(each, most, field) for each in piece] for piece in self._line.pieces]
        with QPainter(self) as painter:
            for began, ended in self._interruptions:
                left = self._x(began, field)
                width = max(self._x(ended, field) - left, _MARK)
                painter.fillRect(QRectF(left, 0, width, self.height()), QColor(colors.live_soft))
                painter.fillRect(QRectF(left, 0, width, _MARK), QColor(colors.live))
            paint_pieces(painter, pieces, field)
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(colors.control))

    def _x(self, seconds: float, field: QRectF) -> float:
        part = seconds / self._length_s if self._length_s else 0.0
        return field.left() + min(max(part, 0.0), 1.0) * field.width()

    def _point(self, point: Point, most: float, field: QRectF) -> QPointF:
        seconds, number = point
        up = number / most if most else 0.0
        return QPointF(self._x(seconds, field), field.bottom() - up * field.height())
