"""One line of *Also on*: a destination with its switch and its menu."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fastpix_desktop.domain.simulcast.also_on import AlsoOnRow
from fastpix_desktop.presenters.simulcast.changes import Act, Failure
from fastpix_desktop.ui.simulcast.text import failure_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.quoting import isolated
from fastpix_desktop.ui.widgets.basics import button, icon_button, label, row
from fastpix_desktop.ui.widgets.elided_label import ElidedLabel
from fastpix_desktop.ui.widgets.menu import PopupMenu
from fastpix_desktop.ui.widgets.switch import Switch


class AlsoOnLine(QWidget):
    """Shows a line, and emits what the person asks for, with the line."""

    switched = Signal(object, bool)
    removeAsked = Signal(object)
    forgetAsked = Signal(object)
    retryAsked = Signal(object)
    dropAsked = Signal(object)

    def __init__(self, shown: AlsoOnRow) -> None:
        super().__init__()
        self._row = shown
        self._badge = label("", "badge")
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._badge.setFixedSize(28, 28)
        self._name = ElidedLabel("row name")
        self._server = ElidedLabel("row server")
        self._server.setFont(theme.fixed_font())
        self._switch = Switch("")
        self._more = icon_button("more", self.tr("More"))
        self._problem = label("", "error", wrap=True)
        self._retry = button(self.tr("Try again"), "link")
        #: “It” is a destination that FastPix didn't accept.
        self._drop = button(self.tr("Don't add it"), "link")
        self._menu = PopupMenu(self)
        self._remove = self._menu.addAction(
            self.tr("Remove from this stream"), lambda: self.removeAsked.emit(self._row)
        )
        self._forget = self._menu.addAction(
            self.tr("Delete this destination"), lambda: self.forgetAsked.emit(self._row)
        )
        self._build()
        self._switch.toggled.connect(lambda on: self.switched.emit(self._row, on))
        self._more.clicked.connect(lambda: self._menu.open_below(self._more))
        self._retry.clicked.connect(lambda: self.retryAsked.emit(self._row))
        self._drop.clicked.connect(lambda: self.dropAsked.emit(self._row))

    def _build(self) -> None:
        line = row(self._badge, spacing=theme.ROOM)
        line.addWidget(self._name, 1)
        line.addWidget(self._server, 2)
        line.addWidget(self._switch)
        line.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SMALL, 0, theme.SMALL)
        column.setSpacing(theme.SMALL)
        column.addLayout(line)
        self._below = QWidget()
        below = row(self._problem, self._retry, self._drop)
        below.setStretch(0, 1)
        self._below.setLayout(below)
        column.addWidget(self._below)

    def show_row(
        self, shown: AlsoOnRow, *, is_on: bool, busy: bool, can_add: bool, failure: Failure | None
    ) -> None:
        """Show a line as it is now. ``can_add``: whether what isn't on the stream can be added."""
        self._row = shown
        name = shown.name or shown.server
        self._badge.setText(name[:1].upper())
        self._name.show_text(name)
        self._server.show_text(shown.server)
        self._switch.blockSignals(True)
        self._switch.setChecked(is_on)
        self._switch.blockSignals(False)
        self._switch.setEnabled(not busy and (shown.target is not None or can_add))
        #: A switch. %1: a destination's name, “My YouTube”.
        self._switch.setAccessibleName(self.tr("Send to %1").replace("%1", isolated(name)))
        #: Opens a menu. %1: a destination's name, “My YouTube”.
        self._more.setAccessibleName(self.tr("More for %1").replace("%1", isolated(name)))
        self._more.setEnabled(not busy)
        self._remove.setVisible(shown.target is not None)
        self._forget.setVisible(shown.destination is not None)
        self._problem.setText(failure_text(failure, shown) if failure is not None else "")
        self._drop.setVisible(failure is not None and failure.act is Act.ADD)
        self._below.setVisible(failure is not None and not busy)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave out the server in a narrow window."""
        self._server.setVisible(not narrow)
