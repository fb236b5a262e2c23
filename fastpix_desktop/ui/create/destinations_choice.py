"""The form's *Also on*: a switch for each saved destination, and a button to add one."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fastpix_desktop.domain.simulcast.destination import Destination
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.quoting import isolated
from fastpix_desktop.ui.widgets.basics import button, row
from fastpix_desktop.ui.widgets.elided_label import ElidedLabel
from fastpix_desktop.ui.widgets.switch import Switch

_NAME_WIDTH = 120


class DestinationsChoice(QWidget):
    """Remembers the chosen destinations by ID, even before they are loaded."""

    valueChanged = Signal()
    addAsked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._chosen: tuple[str, ...] = ()
        self._known: tuple[Destination, ...] = ()
        self._chooses_new = False
        self._switches: dict[str, Switch] = {}
        self._add = button(self.tr("Add a destination"), icon="plus")
        self._add.clicked.connect(self._ask)
        self.setFocusProxy(self._add)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.SMALL)
        self._lines.addLayout(row(1, self._add))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The IDs of the destinations that are on."""
        return self._chosen

    def text(self) -> str:
        """Return the names of those that are on."""
        names = [each.name for each in self._known if each.id in self._chosen]
        if names:
            return QLocale().createSeparatedList(names)
        #: No other platforms: the stream is sent to FastPix only.
        return self.tr("None")

    def set_chosen(self, chosen: tuple[str, ...]) -> None:
        """Switch these on, and the others off."""
        self._chosen = chosen
        for key, switch in self._switches.items():
            switch.blockSignals(True)
            switch.setChecked(key in chosen)
            switch.blockSignals(False)

    def show_destinations(self, destinations: Sequence[Destination]) -> None:
        """Show the saved destinations; one that was just added here is on."""
        if tuple(destinations) == self._known:
            return
        before = {each.id for each in self._known}
        self._known = tuple(destinations)
        while self._lines.count() > 1:
            item = self._lines.takeAt(0)
            line = item.widget() if item is not None else None
            if line is not None:
                line.hide()
                line.deleteLater()
        self._switches.clear()
        for place, each in enumerate(self._known):
            self._lines.insertWidget(place, self._line(each))
        added = [each.id for each in self._known if each.id not in before]
        self.set_chosen(self._chosen)
        if self._chooses_new and added:
            self._chooses_new = False
            self.set_chosen((*self._chosen, *added))
        self.valueChanged.emit()

    def _line(self, destination: Destination) -> QWidget:
        name = ElidedLabel("plain")
        name.show_text(destination.name)
        name.setMinimumWidth(_NAME_WIDTH)
        #: Send the stream to this platform too. %1: its name, “YouTube”.
        switch = Switch(self.tr("Also on %1").replace("%1", isolated(destination.name)))
        switch.toggled.connect(lambda on: self._toggled(destination.id, on=on))
        self._switches[destination.id] = switch
        line = QWidget()
        line.setLayout(row(name, switch))
        return line

    def _toggled(self, key: str, *, on: bool) -> None:
        others = tuple(each for each in self._chosen if each != key)
        self._chosen = (*others, key) if on else others
        self.valueChanged.emit()

    def _ask(self) -> None:
        self._chooses_new = True
        self.addAsked.emit()
