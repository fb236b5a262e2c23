"""Agreeing to a connection: what is pasted is taken apart at once, and its password seen nowhere."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.obs.websocket import ObsAddress
from fastpix_desktop.ui.obs.pairing_dialog import PairingDialog

PASSWORD = "a/password that must not leak"
PASTED = "obsws://192.168.1.20:4456/a%2Fpassword%20that%20must%20not%20leak"


class Asked:
    """The dialog, opened for another computer's OBS, and what came of it."""

    def __init__(self, bot: QtBot) -> None:
        self.holder = QWidget()
        bot.addWidget(self.holder)
        self.dialog = PairingDialog("studio:4455", self.holder, is_paired=True)
        self.chosen: list[ObsAddress] = []
        self.dialog.addressChosen.connect(self.chosen.append)
        self.dialog.open()
        self.address, self.password = self.dialog.findChildren(QLineEdit)

    def connect(self) -> None:
        next(each for each in self.dialog.findChildren(QPushButton) if each.text() == "Connect").click()

    def shown(self) -> str:
        """All that can be read, also by a screen reader."""
        labels = [each.text() for each in self.dialog.findChildren(QLabel) if each.isVisible()]
        fields = [each.displayText() for each in (self.address, self.password)]
        read = [
            interface.text(kind)
            for each in (self.address, self.password)
            for interface in (QAccessible.queryAccessibleInterface(each),)
            for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
        ]
        return " ".join([*labels, *fields, *read])


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    return Asked(qtbot)


def test_a_pasted_password_is_masked_at_once(asked: Asked, qtbot: QtBot) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText(PASTED)
    asked.address.selectAll()
    asked.address.paste()
    clipboard.clear()
    assert asked.address.text() == "192.168.1.20:4456"
    assert asked.password.echoMode() is QLineEdit.EchoMode.Password
    assert "password%20that" not in asked.shown()
    assert PASSWORD not in asked.shown()
    asked.address.undo()
    assert asked.address.text() == "192.168.1.20:4456"
    asked.connect()
    (chosen,) = asked.chosen
    assert (chosen.host_port, chosen.password.reveal()) == ("192.168.1.20:4456", PASSWORD)


@pytest.mark.parametrize("text", ["", "two words", "http://studio", "studio:99999", "obsws://[::1/x"])
def test_what_is_no_address_is_said_beside_it(asked: Asked, text: str) -> None:
    asked.address.setText(text)
    asked.connect()
    assert asked.chosen == []
    assert asked.dialog.isVisible()
    assert "Enter an address like 192.168.1.20:4455" in asked.shown()


def test_another_computer_is_warned_of(asked: Asked) -> None:
    assert "doesn't encrypt" in asked.shown()
    asked.address.setText("localhost:4455")
    assert "doesn't encrypt" not in asked.shown()
