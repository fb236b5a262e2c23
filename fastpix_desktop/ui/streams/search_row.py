"""The search field above the list, and the filter by status beside it."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.ui.style import icons, palette, theme
from fastpix_desktop.ui.style.direction import margins, mirrored
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.quoting import set_tip
from fastpix_desktop.ui.widgets.basics import icon_button, row
from fastpix_desktop.ui.widgets.menu import PopupMenu

_STATUSES = (Status.ACTIVE, Status.PREPARING, Status.IDLE, Status.DISABLED)


class _SearchField(QLineEdit):
    """Escape clears it; Down and Enter move on to the list.

    The lens is painted: an action would be a button to a screen reader.
    """

    leaveAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the lens where the text begins."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lens."""
        super().paintEvent(event)
        side = theme.ICON_SIZE
        lens = QRect(theme.SPACE, (self.height() - side) // 2, side, side)
        with QPainter(self) as painter:
            place = mirrored(lens, self.rect(), self.layoutDirection())
            icons.paint(painter, "search", place, palette.colors().dim)

    def _make_room(self) -> None:
        room = theme.SPACE + theme.ICON_SIZE + theme.SMALL
        self.setTextMargins(*margins(room, 0, 0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leaveAsked.emit()
        else:
            super().keyPressEvent(event)


class SearchRow(QWidget):
    """Emits the search at every keystroke."""

    changed = Signal(str, object)
    """The words, and a Status or None."""
    leaveAsked = Signal()
    """The person moves on to the results."""

    def __init__(self) -> None:
        super().__init__()
        self.status: Status | None = None
        self.field = _SearchField()
        self.field.setPlaceholderText(self.tr("Search streams"))
        self.field.setAccessibleName(self.tr("Search streams"))
        keys = QKeySequence(QKeySequence.StandardKey.Find).toString(QKeySequence.SequenceFormat.NativeText)
        #: What the search looks through. %1: keys, “Ctrl+F”.
        tip = self.tr("Title, description, labels or stream ID (%1)")
        set_tip(self.field, tip.replace("%1", keys))
        self._empty = QAction(icons.icon("close", icons.DIM), self.tr("Clear search"), self.field)
        self._empty.triggered.connect(self.field.clear)
        self.field.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        self._empty.setVisible(False)
        self.field.setProperty("kind", "search")
        self.field.textChanged.connect(self._tell)
        self.field.leaveAsked.connect(self.leaveAsked)
        self._filter = icon_button("filter", "")
        self._menu = PopupMenu(self)
        self._by_status = self._fill_menu()
        self._filter.clicked.connect(lambda: self._menu.open_below(self._filter, at_end=True))
        line = row(self.field, self._filter, spacing=theme.SMALL)
        self.setLayout(line)
        self._show_filter()

    @property
    def text(self) -> str:
        """The words, as typed."""
        return self.field.text()

    def clear(self) -> None:
        """Clear the search, which shows all streams."""
        self.fill_in("", None)
        self._tell()

    def fill_in(self, text: str, status: Status | None) -> None:
        """Show a search, and emit nothing."""
        self.status = status
        self._show_filter()
        self.field.blockSignals(True)
        self.field.setText(text)
        self.field.blockSignals(False)
        self._empty.setVisible(bool(text))

    def take_focus(self) -> None:
        """Focus the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _tell(self) -> None:
        self._empty.setVisible(bool(self.field.text()))
        self.changed.emit(self.field.text(), self.status)

    def _fill_menu(self) -> dict[Status | None, QAction]:
        group = QActionGroup(self._menu)
        choices = {None: self.tr("All streams")} | {each: values.status(each) for each in _STATUSES}
        made: dict[Status | None, QAction] = {}
        for status, text in choices.items():
            action = self._menu.addAction(text)
            action.setCheckable(True)
            action.setActionGroup(group)
            action.triggered.connect(lambda _checked=False, chosen=status: self._choose(chosen))
            made[status] = action
            if status is None:
                self._menu.addSeparator()
        return made

    def _choose(self, status: Status | None) -> None:
        self.status = status
        self._show_filter()
        self._tell()

    def _show_filter(self) -> None:
        self._by_status[self.status].setChecked(True)
        name = self.tr("Filter by status")
        if self.status is not None:
            #: %1: a stream's status, “Live”.
            name = self.tr("Filter by status: %1").replace("%1", values.status(self.status))
        self._filter.setIcon(icons.icon("filter", icons.DIM if self.status is None else icons.ACCENT))
        self._filter.setAccessibleName(name)
        set_tip(self._filter, name)
