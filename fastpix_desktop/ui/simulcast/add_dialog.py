"""The dialog *Add a destination*: a platform or an own server, and the stream key there."""

from typing import Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.simulcast.destination import DestinationField, destination_problems
from fastpix_desktop.domain.simulcast.platforms import PLATFORMS, Platform
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.ui.simulcast.text import problem_text
from fastpix_desktop.ui.style import icons, theme
from fastpix_desktop.ui.style.direction import margins
from fastpix_desktop.ui.text.quoting import quoted, set_tip
from fastpix_desktop.ui.widgets.basics import button, icon_button, row
from fastpix_desktop.ui.widgets.code_field import left_to_right
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.field import FormField
from fastpix_desktop.ui.widgets.picker import Picker

_LINK_PADDING: Final = 6
"""What a link has beside its text, in px: the text begins where the fields begin."""


class AddDestinationDialog(Dialog):
    """Fills in what is known about a platform. Choosing another one keeps what was typed."""

    chosen = Signal(str, str, object)
    """Name, server, and the stream key (a Secret)."""

    def __init__(self, stream: LiveStream | None, guard: ScreenGuard, parent: QWidget) -> None:
        """``stream``: what it's added to; None before there is one."""
        says = (
            #: %1: a stream's title in quotes.
            self.tr("FastPix sends %1 there too, whenever it's live.").replace("%1", quoted(stream))
            if stream is not None
            else self.tr("FastPix sends your stream there too, whenever it's live.")
        )
        super().__init__(self.tr("Add a destination"), parent, sentence=says)
        self._guard = guard
        self._platform = Picker(self.tr("Platform"))
        for platform, info in PLATFORMS.items():
            self._platform.addItem(info.name, platform)
        #: A platform that isn't in the list.
        self._platform.addItem(self.tr("Custom"), Platform.CUSTOM)
        self._name, self._server, self._key = QLineEdit(), QLineEdit(), QLineEdit()
        left_to_right(self._server, self._key)
        self._server.setFont(theme.fixed_font())
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = icon_button("eye", self.tr("Reveal stream key"))
        key = QWidget()
        key.setFocusProxy(self._key)
        key.setLayout(row(self._key, self._eye))
        self._key.setAccessibleName(self.tr("Stream key"))
        self._fields = {
            #: Of a destination, such as “My YouTube”.
            DestinationField.NAME: FormField(self.tr("Name"), self._name),
            DestinationField.SERVER: FormField(self.tr("Server"), self._server),
            DestinationField.KEY: FormField(self.tr("Stream key"), key, name=self.tr("Stream key")),
        }
        self._open_page = button("", "link")
        self._build()
        self._platform.activated.connect(self._show_platform)
        self._eye.clicked.connect(self._toggle)
        self._open_page.clicked.connect(self._open)
        guard.changed.connect(self._mask)
        self._show_platform()
        self._mask()

    def _build(self) -> None:
        self.column.addWidget(FormField(self.tr("Platform"), self._platform))
        for field in self._fields.values():
            self.column.addWidget(field)
        link = row(self._open_page, 1)
        link.setContentsMargins(*margins(-_LINK_PADDING, 0, 0, 0))
        self.column.addLayout(link)
        self.column.addStretch(1)
        #: Button: add this destination.
        add, cancel = button(self.tr("Add"), "primary"), button(self.tr("Cancel"))
        add.setDefault(True)
        add.clicked.connect(self._add)
        cancel.clicked.connect(self.reject)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((cancel, role.RejectRole), (add, role.AcceptRole))

    def _show_platform(self) -> None:
        info = PLATFORMS.get(self._platform.currentData())
        known = [each.name for each in PLATFORMS.values()]
        if not self._name.text() or self._name.text() in known:
            self._name.setText(info.name if info else "")
        servers = [each.server for each in PLATFORMS.values()]
        if not self._server.text() or self._server.text() in servers:
            self._server.setText(info.server if info else "")
            self._server.setCursorPosition(0)
        #: Below the server's address. %1: a platform's name, “YouTube”.
        usual = self.tr("The usual server of %1. Change it only if %1 shows you another.")
        self._fields[DestinationField.SERVER].set_hint(
            usual.replace("%1", info.name)
            if info
            else self.tr("The address without the stream key, such as rtmps://server/app.")
        )
        #: Below the stream key. %1: a platform's name, “YouTube”.
        where = self.tr("You'll find it in the live settings of %1. It's saved in your keyring.")
        self._fields[DestinationField.KEY].set_hint(
            where.replace("%1", info.name) if info else self.tr("The stream key is saved in your keyring.")
        )
        has_page = info is not None and bool(info.key_page)
        self._open_page.setVisible(has_page)
        if info is not None:
            #: Button: opens a platform's website. %1: its name, “YouTube”.
            self._open_page.setText(self.tr("Open %1").replace("%1", info.name))
        self._key.setFocus()

    def _open(self) -> None:
        info = PLATFORMS.get(self._platform.currentData())
        if info is not None:
            QDesktopServices.openUrl(QUrl(info.key_page))

    def _toggle(self) -> None:
        shown = self._key.echoMode() is QLineEdit.EchoMode.Normal
        self._set_revealed(revealed=not shown and not self._guard.is_filmed)

    def _mask(self) -> None:
        """Keep the key masked while OBS captures this screen."""
        self._eye.setEnabled(not self._guard.is_filmed)
        self._set_revealed(revealed=False)

    def _set_revealed(self, *, revealed: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if revealed else QLineEdit.EchoMode.Password
        self._key.setEchoMode(mode)
        name = self.tr("Hide stream key") if revealed else self.tr("Reveal stream key")
        self._eye.setIcon(icons.icon("eye-off" if revealed else "eye", icons.DIM))
        self._eye.setAccessibleName(name)
        set_tip(self._eye, name)

    def _add(self) -> None:
        name, server, key = self._name.text(), self._server.text(), Secret(self._key.text().strip())
        problems = destination_problems(name, server, key)
        for field, shown in self._fields.items():
            problem = problems.get(field)
            shown.set_error(problem_text(field, problem) if problem is not None else "")
        if problems:
            first = self._fields[next(each for each in self._fields if each in problems)]
            self.scroll_to(first)
            first.take_focus()
        else:
            self.chosen.emit(name, server, key)
            self.accept()
