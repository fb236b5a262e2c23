"""The stage's *Options*: one menu whose entries fit the situation."""

from typing import Final

from PySide6.QtCore import QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from fastpix_desktop.domain.stage.step import Menu
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.ui.style import icons, palette, theme
from fastpix_desktop.ui.widgets.menu import PopupMenu

_BEFORE, _WITHOUT, _ON_AIR = Menu.BEFORE, Menu.WITHOUT_OBS, Menu.ON_AIR


class Options(QPushButton):
    """The button, and its menu, always the same one, because screen readers lose track of new ones."""

    protocolChosen = Signal(Protocol)
    """A Protocol."""
    newProfileChosen = Signal(bool)
    """Whether OBS gets a new profile, or keeps its current one."""
    installationChosen = Signal(object)
    """One of the choices of :meth:`set_installations`."""
    encoderAsked = Signal()
    exportAsked = Signal()
    setUpAsked = Signal()
    connectionAsked = Signal()
    restoreAsked = Signal()
    removeAsked = Signal()
    restartAsked = Signal()
    stopAsked = Signal()
    endAsked = Signal()

    def __init__(self) -> None:
        #: Button that opens a menu.
        super().__init__(self.tr("Options"))
        self.setProperty("kind", "stage-options")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._opened = PopupMenu(self)
        self._protocols = QActionGroup(self)
        self._profiles = QActionGroup(self)
        self._places = QActionGroup(self)
        self._offered: list[tuple[str, object]] = []
        self._build()
        self.clicked.connect(lambda: self._opened.open_below(self, at_end=True))

    def _build(self) -> None:
        #: Heading in a menu, above RTMPS and SRT.
        self._send_by = self._caption(self.tr("Send by"))
        self._by = {
            Protocol.RTMPS: self._choice(self._protocols, "RTMPS"),
            Protocol.SRT: self._choice(self._protocols, "SRT"),
        }
        self._lines = [self._opened.addSeparator()]
        self._profile = self._caption(self.tr("OBS profile"))
        self._current = self._choice(
            self._profiles, self.tr("My current profile (only the destination changes)")
        )
        self._new = self._choice(self._profiles, self.tr("New profile (recommended settings)"))
        self._lines.append(self._opened.addSeparator())
        #: Heading in a menu, above the OBSes that were found on this computer.
        self._where = self._caption(self.tr("Which OBS"))
        self._after_places = self._opened.addSeparator()
        self._encoder = self._entry(self.tr("Encoder settings…"), self.encoderAsked)
        self._export = self._entry(self.tr("Export OBS profile…"), self.exportAsked)
        self._set_up = self._entry(self.tr("Set up without starting"), self.setUpAsked)
        self._restart = self._entry(self.tr("Restart the stream in OBS"), self.restartAsked)
        #: Menu entry. “The stream” is the one at FastPix.
        self._stop = self._entry(self.tr("Stop OBS, keep the stream open"), self.stopAsked)
        #: Menu entry: opens a dialog about connecting to OBS.
        self._connection = self._entry(self.tr("Connection to OBS…"), self.connectionAsked)
        self._far = self._entry(self.tr("Connect to OBS on another computer…"), self.connectionAsked)
        self._lines.append(self._opened.addSeparator())
        self._restore = self._entry(self.tr("Restore OBS's settings"), self.restoreAsked)
        #: Menu entry: remove this stream's profile from OBS.
        self._remove = self._entry(self.tr("Remove from OBS"), self.removeAsked)
        self._end = self._entry(self.tr("End stream…"), self.endAsked)
        self._protocols.triggered.connect(
            lambda chosen: self.protocolChosen.emit(
                next(protocol for protocol, each in self._by.items() if each is chosen)
            )
        )
        self._profiles.triggered.connect(lambda chosen: self.newProfileChosen.emit(chosen is self._new))
        self._places.triggered.connect(lambda chosen: self.installationChosen.emit(chosen.data()))

    def set_menu(self, kind: Menu | None, *, ends_elsewhere: bool) -> None:
        """Offer what fits; None hides the button. ``ends_elsewhere``: the large button ends the stream."""
        self.setVisible(kind is not None)
        for action, kinds in _OFFERED.items():
            getattr(self, action).setVisible(kind in kinds)
        self._end.setVisible(kind is _ON_AIR and not ends_elsewhere)
        on_air = kind is _ON_AIR
        for each in (*self._by.values(), self._current, self._new):
            each.setEnabled(not on_air)
        for each in self._places.actions():
            each.setVisible(kind is _BEFORE)
        several = kind is _BEFORE and len(self._places.actions()) > 1
        self._where.setVisible(several)
        self._after_places.setVisible(several)

    def set_state(self, *, protocol: Protocol, new_profile: bool, only_new: bool) -> None:
        """Tick what is chosen; ``only_new``: a current profile can't be used."""
        self._by[protocol].setChecked(True)
        (self._new if new_profile or only_new else self._current).setChecked(True)
        self._current.setEnabled(self._current.isEnabled() and not only_new)

    def set_possible(self, **possible: bool) -> None:
        """Enable or dim entries, by name (export, set_up, …)."""
        for name, can in possible.items():
            getattr(self, f"_{name}").setEnabled(can)

    def set_installations(self, choices: list[tuple[str, object]], current: object) -> None:
        """Offer several OBSes on this computer, by name; the entries are replaced only if they differ."""
        choices = choices if len(choices) > 1 else []
        if choices != self._offered:
            self._offered = choices
            for each in self._places.actions():
                self._places.removeAction(each)
                self._opened.removeAction(each)
                each.deleteLater()
            for name, value in choices:
                action = QAction(name, self)
                action.setCheckable(True)
                action.setData(value)
                self._places.addAction(action)
                self._opened.insertAction(self._after_places, action)
        for each in self._places.actions():
            each.setChecked(each.data() == current)

    def _action(self, text: str) -> QAction:
        action = QAction(text, self)
        self._opened.addAction(action)
        return action

    def _caption(self, text: str) -> QAction:
        action = self._action(text)
        action.setEnabled(False)
        return action

    def _choice(self, group: QActionGroup, text: str) -> QAction:
        action = self._action(text)
        action.setCheckable(True)
        group.addAction(action)
        return action

    def _entry(self, text: str, asked: SignalInstance) -> QAction:
        action = self._action(text)
        action.triggered.connect(lambda _: asked.emit())
        return action

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow after the text, whichever way that is read."""
        super().paintEvent(event)
        side = theme.ICON_SIZE - 2
        at_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = self.width() - side - theme.ROOM if at_right else theme.ROOM
        with QPainter(self) as painter:
            place = QRect(left, (self.height() - side) // 2, side, side)
            icons.paint(painter, "down", place, palette.colors().text)


_OFFERED: Final = {
    "_profile": {_BEFORE, _ON_AIR},
    "_current": {_BEFORE, _ON_AIR},
    "_new": {_BEFORE, _ON_AIR},
    "_encoder": {_BEFORE, _WITHOUT},
    "_export": {_BEFORE, _WITHOUT},
    "_set_up": {_BEFORE},
    "_restart": {_ON_AIR},
    "_stop": {_ON_AIR},
    "_connection": {_BEFORE, _ON_AIR},
    "_far": {_WITHOUT},
    "_restore": {_BEFORE, _ON_AIR},
    "_remove": {_BEFORE},
}
"""The menus in which an entry is offered; “Send by” is in all."""
