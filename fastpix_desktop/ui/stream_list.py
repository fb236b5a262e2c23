"""The list of streams: a model, and a delegate that paints a row. No widget per row."""

from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fastpix_desktop.domain.live_stream import LiveStream, Status
from fastpix_desktop.ui import theme, wording
from fastpix_desktop.ui.quoting import plain_tip, title
from fastpix_desktop.ui.widgets.pill import status_color

_Index = QModelIndex | QPersistentModelIndex
_STREAM: Final = Qt.ItemDataRole.UserRole
_PAD, _TEXT_LEFT, _DOT = 8, 28, 8


class StreamListModel(QStringListModel):
    """The streams, newest first.

    The base class only counts the rows (its strings stay empty): a view asks for that once a row at each
    layout, and ten thousand calls into Python would be felt at every keystroke of a search.
    """

    def __init__(self) -> None:
        super().__init__()
        self._streams: tuple[LiveStream, ...] = ()

    def set_streams(self, streams: tuple[LiveStream, ...]) -> None:
        """Show these streams, changing no more rows than have changed.

        Rows that stay keep the selection, the focus and the place at which the list is scrolled.
        """
        if streams == self._streams:
            return
        old, last = self._streams, min(len(self._streams), len(streams))
        head = next((row for row in range(last) if old[row].id != streams[row].id), last)
        last -= head
        tail = next((back for back in range(last) if old[~back].id != streams[~back].id), last)
        if len(old) > head + tail:
            self.removeRows(head, len(old) - head - tail)
        self._streams = streams
        if len(streams) > head + tail:
            self.insertRows(head, len(streams) - head - tail)
        shift = len(old) - len(streams)
        rows = [*range(head), *range(len(streams) - tail, len(streams))]
        changed = [row for row in rows if streams[row] is not (old[row] if row < head else old[row + shift])]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def row_of(self, stream_id: str) -> int:
        """Return the row of a stream, or -1."""
        if not stream_id:
            return -1
        return next((number for number, each in enumerate(self._streams) if each.id == stream_id), -1)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that a row can be chosen, and nothing else."""
        del index
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, what a screen reader says, or the stream itself."""
        if not index.isValid():
            return None
        stream = self._streams[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title(stream)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{title(stream)}\n{_second_line(stream)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title(stream)}, {_second_line(stream)}"
        return stream if role == _STREAM else None


class StreamList(QListView):
    """Shows the model; tells which stream was chosen, and how far down one can see."""

    chosen = Signal(str)
    """The stream's ID."""
    reached = Signal(int)
    """The last row that can be seen."""

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
        for moved in (self.verticalScrollBar().valueChanged, self.verticalScrollBar().rangeChanged):
            moved.connect(self._tell_reached)

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

    def _tell_reached(self) -> None:
        below = self.indexAt(self.viewport().rect().bottomLeft())
        self.reached.emit(below.row() if below.isValid() else self._model.rowCount() - 1)


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._font = QFont()
        self._lines: tuple[QFont, QFont] | None = None

    def _fonts(self, option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        """Return the fonts of the two lines, made once: they are asked for at every row."""
        if self._lines is None or option.font != self._font:
            self._font = QFont(option.font)
            first, second = QFont(self._font), QFont(self._font)
            first.setWeight(QFont.Weight.DemiBold)
            second.setPixelSize(theme.scaled(12))
            self._lines = first, second
        return self._lines

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
        painter.drawText(line, 0, metrics.elidedText(title(stream), elide, line.width()))
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
    """Return status, when it was made, and who can watch."""
    parts = (wording.status(stream.status), wording.made_when(stream), wording.access(stream.access))
    return " · ".join(part for part in parts if part)
