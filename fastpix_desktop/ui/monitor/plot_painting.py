"""What the plots have in common: lines over a soft ground, in the palette's colours."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fastpix_desktop.ui.style import palette

_PEN: Final = 1.6


def paint_pieces(painter: QPainter, pieces: Iterable[Sequence[QPointF]], field: QRectF) -> None:
    """Paint the pieces of a line, each over a ground that reaches down to the end of the field."""
    colors = palette.colors()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colors.accent), _PEN, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    for piece in pieces:
        points = list(piece)
        ground = [QPointF(points[-1].x(), field.bottom()), QPointF(points[0].x(), field.bottom())]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent_soft))
        painter.drawPolygon([*points, *ground])
        painter.setPen(pen)
        # A single sample is a point; a line without length paints one.
        painter.drawPolyline(points if len(points) > 1 else points * 2)
