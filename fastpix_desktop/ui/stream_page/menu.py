"""The menu of the open stream or a row of the list."""

from functools import cached_property

from PySide6.QtCore import QObject, QPoint, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.streams.actions import ON_AIR
from fastpix_desktop.ui.style import icons
from fastpix_desktop.ui.text.quoting import set_tip
from fastpix_desktop.ui.widgets.basics import icon_button
from fastpix_desktop.ui.widgets.identifiers import identify
from fastpix_desktop.ui.widgets.menu import PopupMenu


class StreamMenu(QObject):
    """Each signal except ``checkAsked`` carries the menu's LiveStream."""

    openAsked = Signal(object)
    editAsked = Signal(object)
    useAgainAsked = Signal(object)
    copyIdAsked = Signal(object)
    checkAsked = Signal()
    turnOnAsked = Signal(object)
    turnOffAsked = Signal(object)
    endAsked = Signal(object)
    deleteAsked = Signal(object)
    closed = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._stream: LiveStream | None = None
        self._busy = False
        self._edit = self._action(self.tr("Edit…"), self.editAsked)
        #: Menu entry: a new stream with the same settings.
        self._again = self._action(self.tr("Duplicate"), self.useAgainAsked)
        self._copy_id = self._action(self.tr("Copy stream ID"), self.copyIdAsked)
        #: Menu entry: end the broadcast.
        self._end = self._action(self.tr("End stream…"), self.endAsked)
        #: Menu entry: FastPix accepts nothing for the stream until it's turned on again.
        self._turn_off = self._action(self.tr("Turn off"), self.turnOffAsked)
        self._turn_on = self._action(self.tr("Turn on"), self.turnOnAsked)
        self._delete = self._action(self.tr("Delete"), self.deleteAsked)

    def show_stream(self, stream: LiveStream) -> None:
        """Show the commands for a stream's current state."""
        self._stream = stream
        off = stream.status is Status.DISABLED
        self._turn_on.setVisible(off and not stream.trial)  # FastPix would refuse
        self._turn_off.setVisible(not off)
        self._end.setVisible(stream.status is Status.ACTIVE)
        # Three dots promise a question, which is asked only if something can't be undone.
        on_air = stream.status in ON_AIR
        asks = on_air or stream.trial
        self._turn_off.setText(self.tr("Turn off…") if asks else self.tr("Turn off"))
        self._delete.setText(self.tr("Delete…") if on_air else self.tr("Delete"))
        self.set_busy(busy=self._busy)

    def edit(self) -> None:
        """Ask to edit the stream, as the menu does."""
        self._edit.trigger()

    def set_busy(self, *, busy: bool) -> None:
        """Disable the commands that change the stream while another one is in progress."""
        self._busy = busy
        for each in (self._edit, self._end, self._turn_off, self._turn_on, self._delete):
            each.setEnabled(not busy and self._stream is not None)

    @cached_property
    def menu(self) -> PopupMenu:
        """The menu, always the same one, because screen readers lose track of new ones."""
        menu = PopupMenu(self._owner)
        menu.addActions(self._first())
        menu.addSeparator()
        menu.addActions([self._end, self._turn_off, self._turn_on])
        menu.addSeparator()
        menu.addAction(self._delete)
        menu.aboutToHide.connect(self.closed)
        return menu

    def _first(self) -> list[QAction]:
        """Return the entries above the first line."""
        return [self._edit, self._again, self._copy_id]

    def _action(self, text: str, asked: SignalInstance) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda: asked.emit(self._stream))
        return action


class SeveralMenu(QObject):
    """The menu of several rows of the list."""

    deleteAsked = Signal(tuple)
    """The LiveStreams (a tuple)."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._streams: tuple[LiveStream, ...] = ()
        self.menu = PopupMenu(owner)
        self._delete = self.menu.addAction("")
        self._delete.triggered.connect(lambda: self.deleteAsked.emit(self._streams))

    def open_for(self, streams: tuple[LiveStream, ...], at: QPoint) -> None:
        """Open the menu at a position on the screen."""
        self._streams = streams
        self._delete.setText(self.tr("Delete %n streams", "", len(streams)))
        self.menu.popup(at)
        self.menu.setActiveAction(self._delete)


class PageMenu(StreamMenu):
    """The button with the three dots. Its shortcuts work while the page is shown, with any focus."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._check = QAction(self.tr("Check the connection…"), self)
        self._check.triggered.connect(self.checkAsked.emit)
        for action, keys in (
            (self._edit, "Ctrl+E"),
            (self._again, "Ctrl+D"),
            (self._copy_id, "Ctrl+Shift+C"),
            (self._check, ""),
            (self._end, ""),
            (self._turn_off, ""),
            (self._turn_on, ""),
            (self._delete, ""),
        ):
            if keys:
                action.setShortcut(QKeySequence(keys))
            page.addAction(action)
        self.button = self._button()

    def _first(self) -> list[QAction]:
        return [*super()._first(), self._check]

    def _button(self) -> QToolButton:
        made = icon_button("more", self.tr("Stream menu"), icons.PLAIN)
        identify(stream_menu=made)
        made.setShortcut(QKeySequence("Ctrl+M"))
        keys = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(made, f"{made.accessibleName()} ({keys})")
        made.clicked.connect(lambda: self.menu.open_below(made, at_end=True))
        return made


class RowMenu(StreamMenu):
    """The menu of a row of the list."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        #: Menu entry: show the stream.
        self._open = self._action(self.tr("Open"), self.openAsked)

    def open_for(self, stream: LiveStream, at: QPoint, *, busy: bool) -> None:
        """Open the menu at a position on the screen; ``busy``: a command is in progress."""
        self._busy = busy
        self.show_stream(stream)
        self.menu.popup(at)

    def _first(self) -> list[QAction]:
        return [self._open, *super()._first()]
