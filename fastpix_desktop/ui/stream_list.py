"""The list of streams: a model, and a delegate that paints a row. No widget per row."""

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fastpix_desktop.domain.live_stream import LiveStream, Status
from fastpix_desktop.ui import theme, wording
from fastpix_desktop.ui.widgets.pill import status_color

_Index = QModelIndex | QPersistentModelIndex
_STREAM: Final = Qt.ItemDataRole.UserRole
_PAD, _TEXT_LEFT, _DOT = 8, 28, 8


class StreamListModel(QAbstractListModel):
    """The streams, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._streams: tuple[LiveStream, ...] = ()

    def set_streams(self, streams: tuple[LiveStream, ...]) -> None:
        """Show these streams."""
        self.beginResetModel()
        self._streams = streams
        self.endResetModel()

    def row_of(self, stream_id: str) -> int:
        """Return the row of a stream, or -1."""
        return next((number for number, each in enumerate(self._streams) if each.id == stream_id), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of streams."""
        return 0 if parent is not None and parent.isValid() else len(self._streams)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, what a screen reader says, or the stream itself."""
        if not index.isValid():
            return None
        stream = self._streams[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.title(stream)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.title(stream)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{wording.title(stream)}, {_second_line(stream)}"
        return stream if role == _STREAM else None


class StreamList(QListView):
    """Shows the model; tells which stream was chosen."""

    chosen = Signal(str)
    """The stream's ID."""

    def __init__(self, model: StreamListModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self))
        self.setAccessibleName(self.tr("Streams"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._tell)
        self.activated.connect(self._tell)

    def select_stream(self, stream_id: str) -> None:
        """Mark a stream as the one that is open; an empty ID marks none."""
        number = self._model.row_of(stream_id)
        if number < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self._model.index(number))

    def _tell(self, index: QModelIndex) -> None:
        stream = index.data(_STREAM)
        if isinstance(stream, LiveStream):
            self.chosen.emit(stream.id)


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def _fonts(self, option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        first, second = QFont(option.font), QFont(option.font)
        first.setWeight(QFont.Weight.DemiBold)
        second.setPixelSize(theme.scaled(12))
        return first, second

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of two lines with some air."""
        del index
        first, second = (QFontMetrics(font) for font in self._fonts(option))
        return QSize(120, first.height() + second.height() + 2 * _PAD + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the ground, the dot, the title and the second line."""
        stream = index.data(_STREAM)
        if not isinstance(stream, LiveStream):
            return
        colors = theme.colors()
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
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRoundedRect(ground, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        line = QRect(rect.left() + _TEXT_LEFT, rect.top() + _PAD, rect.width() - _TEXT_LEFT - _PAD, 0)
        metrics, small = QFontMetrics(first), QFontMetrics(second)
        line.setHeight(metrics.height())
        dot = QRect(rect.left() + 10, line.center().y() - _DOT // 2 + 1, _DOT, _DOT)
        self._paint_dot(painter, dot, stream.status)
        painter.setFont(first)
        painter.setPen(QColor(colors.text))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(line, 0, metrics.elidedText(wording.title(stream), elide, line.width()))
        line.translate(0, metrics.height() + 3)
        line.setHeight(small.height())
        painter.setFont(second)
        painter.setPen(QColor(colors.dim))
        painter.drawText(line, 0, small.elidedText(_second_line(stream), elide, line.width()))
        painter.restore()

    @staticmethod
    def _paint_dot(painter: QPainter, dot: QRect, status: Status) -> None:
        color = QColor(status_color(status))
        hollow = status in (Status.DISABLED, Status.UNKNOWN)
        painter.setPen(QPen(color, 1.4) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else color)
        painter.drawEllipse(dot)


def _second_line(stream: LiveStream) -> str:
    return " · ".join(part for part in (wording.status(stream.status), wording.made_when(stream)) if part)
