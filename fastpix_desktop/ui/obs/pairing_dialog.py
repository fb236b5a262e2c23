"""The dialog for connecting to OBS on this computer or another one."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from fastpix_desktop.domain.obs.websocket import ObsAddress, parse_host_port
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.code_field import left_to_right
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.field import FormField
from fastpix_desktop.ui.widgets.segments import Segments


class _Way(StrEnum):
    HERE = "here"
    ADDRESS = "address"


class PairingDialog(Dialog):
    """Changes nothing until Connect; an invalid address is reported beside its field."""

    filesChosen = Signal()
    """Use OBS's own files."""
    addressChosen = Signal(ObsAddress)
    """An ObsAddress."""
    unpairAsked = Signal()

    def __init__(self, host_port: str, parent: QWidget, *, is_paired: bool) -> None:
        why = self.tr("Once connected, you go live from here. OBS keeps streaming if you close this window.")
        super().__init__(self.tr("Connect to OBS"), parent, sentence=why)
        self._is_paired = is_paired
        self._way = Segments(
            self.tr("Which OBS"),
            {_Way.HERE: self.tr("This computer"), _Way.ADDRESS: self.tr("Another computer")},
        )
        self._here = label(
            self.tr(
                "The app reads the address and password from OBS's own settings each time it "
                "connects. It doesn't show or save them."
            ),
            "hint",
            wrap=True,
        )
        self._address = QLineEdit(placeholderText="obsws://192.168.1.20:4455/…")
        self._address.setFont(theme.fixed_font())
        self._password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        left_to_right(self._address, self._password)
        self._address_field = FormField(
            self.tr("OBS address"),
            self._address,
            #: Name OBS's menus as your OBS does.
            hint=self.tr("In OBS: Tools > WebSocket Server Settings > Show Connect Info."),
        )
        self._password_field = FormField(
            #: “It” is the password.
            self.tr("OBS password"),
            self._password,
            hint=self.tr("It's saved in your keyring."),
        )
        self._far = label(
            self.tr(
                "OBS doesn't encrypt this connection, so others on the network could read your "
                "stream key. Use it only on a network you trust."
            ),
            "error",
            wrap=True,
        )
        self._build()
        self._way.valueChanged.connect(self._show)
        self._address.textChanged.connect(self._take_apart)
        if host_port:
            self._way.set_value(_Way.ADDRESS)
            self._address.setText(host_port)
        self._show()
        if host_port:
            self._address_field.take_focus()

    def _build(self) -> None:
        column = self.column
        for each in (
            self._way,
            self._here,
            self._address_field,
            self._password_field,
            self._far,
        ):
            column.addWidget(each)
        column.addStretch(1)
        connect, cancel = button(self.tr("Connect"), "primary"), button(self.tr("Cancel"))
        connect.setDefault(True)
        cancel.clicked.connect(self.reject)
        connect.clicked.connect(self._connect)
        leave = button(self.tr("Disconnect"), "quiet")
        leave.clicked.connect(self._leave)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((leave, role.ResetRole), (cancel, role.RejectRole), (connect, role.AcceptRole))
        leave.setVisible(self._is_paired)

    def _show(self) -> None:
        by_address = self._way.value() == _Way.ADDRESS
        self._here.setVisible(not by_address)
        self._address_field.setVisible(by_address)
        self._password_field.setVisible(by_address)
        address = self._read()
        self._far.setVisible(by_address and address is not None and not address.is_here)

    def _read(self) -> ObsAddress | None:
        try:
            return parse_host_port(self._address.text())
        except ValueError:
            return None

    def _take_apart(self) -> None:
        """Move a pasted address's password to its masked field at once."""
        address = self._read()
        if address is not None and address.password:
            self._address.setText(address.host_port)
            self._password.setText(address.password.reveal())
        self._address_field.set_error("")
        self._show()

    def _connect(self) -> None:
        if self._way.value() == _Way.HERE:
            self.accept()
            self.filesChosen.emit()
            return
        address = self._read()
        if address is None:
            self._address_field.set_error(
                self.tr("Enter an address like 192.168.1.20:4455, or paste everything OBS shows.")
            )
            self._address_field.take_focus()
            return
        self.accept()
        self.addressChosen.emit(ObsAddress(address.host, address.port, Secret(self._password.text())))

    def _leave(self) -> None:
        self.reject()
        self.unpairAsked.emit()
