"""The menu of what can be done to the open stream."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from fastpix_desktop.domain.live_stream import LiveStream, Status
from fastpix_desktop.presenters.stream_actions import ON_AIR
from fastpix_desktop.ui import icons
from fastpix_desktop.ui.quoting import set_tip
from fastpix_desktop.ui.widgets.basics import icon_button


class StreamMenu(QObject):
    """The button with the three dots. Its shortcuts work while the page is shown, wherever the focus is."""

    editAsked = Signal()
    useAgainAsked = Signal()
    copyIdAsked = Signal()
    checkAsked = Signal()
    turnOnAsked = Signal()
    turnOffAsked = Signal()
    endAsked = Signal()
    deleteAsked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._stream: LiveStream | None = None
        self._busy = False
        self._edit = self._action(self.tr("Edit…"), self.editAsked.emit, "Ctrl+E")
        self._again = self._action(self.tr("Use again"), self.useAgainAsked.emit, "Ctrl+D")
        self._copy_id = self._action(self.tr("Copy stream ID"), self.copyIdAsked.emit, "Ctrl+Shift+C")
        self._check = self._action(self.tr("Check the connection…"), self.checkAsked.emit)
        self._end = self._action(self.tr("End stream…"), self.endAsked.emit)
        self._turn_off = self._action(self.tr("Turn off"), self.turnOffAsked.emit)
        self._turn_on = self._action(self.tr("Turn on"), self.turnOnAsked.emit)
        self._delete = self._action(self.tr("Delete"), self.deleteAsked.emit)
        self.button = self._button()

    def show_stream(self, stream: LiveStream) -> None:
        """Offer what can be done to a stream as it is now."""
        self._stream = stream
        off = stream.status is Status.DISABLED
        self._turn_on.setVisible(off)
        self._turn_off.setVisible(not off)
        self._end.setVisible(stream.status is Status.ACTIVE)
        # Three dots promise a question; only what is on air is asked about.
        on_air = stream.status in ON_AIR
        self._turn_off.setText(self.tr("Turn off…") if on_air else self.tr("Turn off"))
        self._delete.setText(self.tr("Delete…") if on_air else self.tr("Delete"))
        self.set_busy(busy=self._busy)

    def set_busy(self, *, busy: bool) -> None:
        """Offer nothing that changes the stream while something is being done to it."""
        self._busy = busy
        for each in (self._edit, self._end, self._turn_off, self._turn_on, self._delete):
            each.setEnabled(not busy and self._stream is not None)

    def _button(self) -> QToolButton:
        made = icon_button("more", self.tr("Stream menu"), icons.PLAIN)
        made.setShortcut(QKeySequence("Ctrl+M"))
        keys = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(made, f"{made.accessibleName()} ({keys})")
        made.clicked.connect(self._open)
        return made

    def _action(self, text: str, run: Callable[[], None], keys: str = "") -> QAction:
        action = QAction(text, self._page)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(run)
        self._page.addAction(action)
        return action

    def _open(self) -> None:
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._edit, self._again, self._copy_id, self._check])
        menu.addSeparator()
        menu.addActions([self._end, self._turn_off, self._turn_on])
        menu.addSeparator()
        menu.addAction(self._delete)
        menu.ensurePolished()  # its size is another one before
        right = self.button.mapToGlobal(QPoint(self.button.width(), self.button.height()))
        menu.popup(right - QPoint(menu.sizeHint().width(), 0))
