"""The list of streams: the highlighted row is the open stream. More rows can be highlighted with it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QListView

from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.streams.list_model import STREAM_ROLE, ModelIndex, Row, StreamListModel
from fastpix_desktop.ui.streams.row import TEXT_LEFT, RowDelegate, paint_ring

REST_MS: Final = 150
"""Delay before the highlighted stream is opened, unless the highlight moves on."""
_NEXT: Final = (
    QListView.CursorAction.MoveNext,
    QListView.CursorAction.MoveDown,
    QListView.CursorAction.MovePrevious,
    QListView.CursorAction.MoveUp,
)
_COMMAND: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_KEYS: Final = _COMMAND | _SHIFT
_EXTENDING: Final = {
    Qt.Key.Key_Up: QListView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QListView.CursorAction.MoveDown,
    Qt.Key.Key_Home: QListView.CursorAction.MoveHome,
    Qt.Key.Key_End: QListView.CursorAction.MoveEnd,
}
_MODIFIERS: Final = (Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_Shift)


class StreamList(QListView):
    """Shows the model. The highlighted row is the open stream: it opens when the highlight rests on it."""

    chosen = Signal(str)
    """The ID of a stream that was clicked, or on which Enter was pressed."""
    rested = Signal(str)
    """The ID of the stream the highlight moved to and rests on."""
    deleteAsked = Signal(tuple)
    """The LiveStreams (a tuple) of the highlighted rows, when Delete was pressed."""
    menuAsked = Signal(object, QPoint)
    """After a right click or the Menu key: that row's LiveStream in a tuple, or those of all highlighted rows
    if it's one of them, and the menu's position on the screen."""
    reached = Signal(int)
    """The last visible row."""

    def __init__(self, model: StreamListModel) -> None:
        super().__init__()
        self._model = model
        self._last_row = 0
        """Last position of the highlight, where the keyboard continues if its row is gone."""
        self._is_followed = True
        self._anchor = QPersistentModelIndex()
        """Where the rows begin that Shift and the arrows highlight."""
        self._adds = False
        """Whether the pressed mouse button only highlights more rows."""
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._open_current)
        self._rows = RowDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(self.tr("Streams"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        for moved in (self.verticalScrollBar().valueChanged, self.verticalScrollBar().rangeChanged):
            moved.connect(self._tell_reached)

    def set_rows(self, rows: Sequence[Row], open_id: str) -> None:
        """Show these rows, and keep the highlight; if its stream is gone, highlight ``open_id``."""
        wanted = self.current_id if self._rest.isActive() else ""
        with self._not_followed():
            self._model.set_rows(rows)
            if not wanted or not self._highlight(wanted):
                self._rest.stop()
                self._highlight(open_id)  # does nothing if already highlighted, so the list stays scrolled

    def select_stream(self, stream_id: str) -> None:
        """Highlight the open stream; an empty ID highlights none."""
        self._rest.stop()
        with self._not_followed():
            self._highlight(stream_id)

    def select_row(self, row: int) -> bool:
        """Highlight a row, or the last one if there are fewer; return whether there is one."""
        index = self._model.index(self._model.stream_near(row))
        self.setCurrentIndex(index)
        return index.isValid()

    @property
    def current_id(self) -> str:
        """The ID of the highlighted stream, or an empty string."""
        stream = self.currentIndex().data(STREAM_ROLE)
        return stream.id if isinstance(stream, LiveStream) else ""

    def settle(self) -> None:
        """Open the newly highlighted stream at once."""
        if self._rest.isActive():
            self._rest.stop()
            self._open_current()

    def mark_row_of(self, stream_id: str) -> None:
        """Outline the row whose menu is open; an empty ID outlines none."""
        row = self._model.row_of(stream_id)
        self._rows.marked = QPersistentModelIndex(self._model.index(row))
        self.viewport().update()

    # Qt

    def currentChanged(self, current: ModelIndex, previous: ModelIndex) -> None:
        """Open the highlighted stream as soon as the highlight rests."""
        super().currentChanged(current, previous)
        if current.isValid():
            self._last_row = current.row()
        if self._is_followed:
            self._rest.start()

    def selectionCommand(
        self, index: ModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Return the command that keeps the highlight on the current row, with any modifier keys."""
        del event
        flag = QItemSelectionModel.SelectionFlag
        return flag.ClearAndSelect if index.isValid() else flag.NoUpdate

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the row a key leads to; if none is highlighted, start from the last one that was."""
        if not self.currentIndex().isValid() and action in _NEXT:
            return self._model.index(self._model.stream_near(self._last_row))
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without highlighting the first row, as Qt would, because that would open it."""
        nothing = not self.currentIndex().isValid()
        with self._not_followed():
            super().focusInEvent(event)
            if nothing:
                self._highlight("")

    def event(self, event: QEvent) -> bool:
        """Open the highlighted stream before a shortcut acts on the open one."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() & _COMMAND
            and event.key() not in _MODIFIERS
        ):
            self.settle()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete the highlighted streams."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers() & _COMMAND:
            if (streams := self._highlighted()) and not event.isAutoRepeat():
                self.settle()
                self.deleteAsked.emit(streams)
        elif (
            event.key() in _EXTENDING
            and event.modifiers() & _KEYS == _SHIFT
            and self.currentIndex().isValid()
        ):
            self._extend(self.moveCursor(_EXTENDING[Qt.Key(event.key())], event.modifiers()))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the highlight on a right click; highlight more rows with Shift or Ctrl, and open none."""
        if event.button() == Qt.MouseButton.RightButton:
            return
        index, keys = self.indexAt(event.position().toPoint()), event.modifiers() & _KEYS
        current = self.currentIndex()
        self._adds = keys in (_SHIFT, _CONTROL) and current.isValid()
        if not self._adds:
            super().mousePressEvent(event)
        elif keys == _SHIFT and index.isValid():
            self._highlight_all(current, index)
        elif index != current:
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Toggle)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the clicked row, unless it was only highlighted too."""
        if not self._adds:
            super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let no drag highlight rows."""
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Request the menu of the row under the mouse, or of the highlighted one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        stream = index.data(STREAM_ROLE)
        if isinstance(stream, LiveStream):
            at = event.pos() if by_mouse else self.visualRect(index).bottomLeft() + QPoint(TEXT_LEFT, 0)
            several = self._highlighted() if self.selectionModel().isSelected(index) else ()
            self.menuAsked.emit(several or (stream,), self.viewport().mapToGlobal(at))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the focus even if no row is highlighted."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_ring(painter, self.viewport().rect().adjusted(1, 1, -1, -1))

    # Inside

    @contextmanager
    def _not_followed(self) -> Iterator[None]:
        """Move the highlight without opening anything."""
        before, self._is_followed = self._is_followed, False
        try:
            yield
        finally:
            self._is_followed = before

    def _highlight(self, stream_id: str) -> bool:
        """Highlight a stream, or nothing; return whether it's in the list."""
        row = self._model.row_of(stream_id)
        index = self._model.index(row)
        if row < 0:
            self.clearSelection()
        elif index == self.currentIndex() and self.selectionModel().isSelected(index):
            return True  # other rows may be highlighted with it
        self.setCurrentIndex(index)
        return row >= 0

    def _highlighted(self) -> tuple[LiveStream, ...]:
        """Return the streams of the highlighted rows, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._model.index(row).data(STREAM_ROLE) for row in rows)

    def _extend(self, index: QModelIndex) -> None:
        """Go to a row, and highlight all from where the first extension began."""
        if len(self.selectedIndexes()) < 2:  # noqa: PLR2004 - only the open one
            self._anchor = QPersistentModelIndex(self.currentIndex())
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._highlight_all(self._model.index(max(self._anchor.row(), 0)), index)

    def _highlight_all(self, *ends: QModelIndex) -> None:
        span = QItemSelection(*sorted(ends, key=QModelIndex.row))
        self.selectionModel().select(span, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _open_current(self) -> None:
        if self.current_id:
            self.rested.emit(self.current_id)

    def _choose(self, index: QModelIndex) -> None:
        self._rest.stop()
        stream = index.data(STREAM_ROLE)
        if isinstance(stream, LiveStream):
            self.chosen.emit(stream.id)

    def _tell_reached(self) -> None:
        below = self.indexAt(self.viewport().rect().bottomLeft())
        self.reached.emit(below.row() if below.isValid() else self._model.rowCount() - 1)
