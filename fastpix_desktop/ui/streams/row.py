"""Paints rows of the list: a delegate, without a widget for each row."""

from PySide6.QtCore import QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.ui.streams.list_model import EARLIER_ROLE, LINE_ROLE, STREAM_ROLE, ModelIndex
from fastpix_desktop.ui.style import palette, theme
from fastpix_desktop.ui.style.direction import draw_line, mirrored
from fastpix_desktop.ui.text.direction import as_the_window
from fastpix_desktop.ui.text.quoting import title
from fastpix_desktop.ui.widgets.pill import status_color

TEXT_LEFT = 28
"""Distance in px from a row's edge to its text."""
_PAD, _DOT = 8, 8


def paint_ring(painter: QPainter, rect: QRect) -> None:
    """Paint the outline for the focus, or for an open menu."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(palette.colors().accent), 2))
    painter.drawRoundedRect(rect, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)


class RowDelegate(QStyledItemDelegate):
    """Paints a row of ``view``."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self.marked = QPersistentModelIndex()
        """The row whose menu is open, which is outlined."""
        self._font = QFont()
        self._lines: tuple[QFont, QFont] | None = None

    def _fonts(self, option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        """Return the fonts of the two lines, cached because every row needs them."""
        if self._lines is None or option.font != self._font:
            self._font = QFont(option.font)
            first, second = QFont(self._font), QFont(self._font)
            first.setWeight(QFont.Weight.DemiBold)
            second.setPixelSize(theme.scaled(12))
            self._lines = first, second
        return self._lines

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        """Return the size of two lines with padding."""
        del index
        first, second = (QFontMetrics(font) for font in self._fonts(option))
        return QSize(120, first.height() + second.height() + 2 * _PAD + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        """Paint the background, the dot, the title and the second line."""
        stream = index.data(STREAM_ROLE)
        if not isinstance(stream, LiveStream):
            self._paint_heading(painter, option, index.data())
            return
        colors = palette.colors()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        first, second = self._fonts(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = rect.adjusted(1, 1, -1, -1)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft if selected else colors.window))
            painter.drawRoundedRect(ground, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        if state & QStyle.StateFlag.State_HasFocus or self.marked == index:
            paint_ring(painter, ground)
        line = QRect(rect.left() + TEXT_LEFT, rect.top() + _PAD, rect.width() - TEXT_LEFT - _PAD, 0)
        metrics, small = QFontMetrics(first), QFontMetrics(second)
        line.setHeight(metrics.height())
        line = mirrored(line, rect, option.direction)
        dot = QRect(rect.left() + 10, line.center().y() - _DOT // 2 + 1, _DOT, _DOT)
        dot = mirrored(dot, rect, option.direction)
        self._paint_dot(painter, dot, stream.status, is_earlier=index.data(EARLIER_ROLE))
        painter.setFont(first)
        painter.setPen(QColor(colors.text))
        draw_line(painter, line, title(stream))
        line.translate(0, metrics.height() + 3)
        line.setHeight(small.height())
        painter.setFont(second)
        painter.setPen(QColor(colors.dim))
        draw_line(painter, line, as_the_window(index.data(LINE_ROLE)))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        """Paint a group's heading above its first stream."""
        font = QFont(self._fonts(option)[1])
        font.setWeight(QFont.Weight.DemiBold)
        rect: QRect = option.rect.adjusted(_PAD, 0, -_PAD, -_PAD)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(palette.colors().dim))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)
        painter.restore()

    @staticmethod
    def _paint_dot(painter: QPainter, dot: QRect, status: Status, *, is_earlier: bool) -> None:
        color = QColor(palette.colors().off if is_earlier else status_color(status))
        hollow = status in (Status.DISABLED, Status.UNKNOWN)
        painter.setPen(QPen(color, 1.4) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else color)
        painter.drawEllipse(dot)
