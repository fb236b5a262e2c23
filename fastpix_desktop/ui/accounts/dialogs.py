"""Questions about an account: its name, and signing out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from fastpix_desktop.domain.account import Account
from fastpix_desktop.presenters.accounts import SessionPresenter
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.plain_box import PlainBox

translate = QCoreApplication.translate


def ask_name(account: Account, session: SessionPresenter, parent: QWidget) -> None:
    """Ask for the workspace's name."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(translate("AccountDialogs", "Rename workspace"))
    dialog.setLabelText(translate("AccountDialogs", "Workspace name"))
    dialog.setTextValue(account.name)
    dialog.textValueSelected.connect(lambda name: session.rename(account, name))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_sign_out(account: Account, session: SessionPresenter, parent: QWidget) -> None:
    """Ask before signing out, which deletes the account's secret."""
    box = PlainBox(parent)
    box.setWindowTitle(translate("AccountDialogs", "Sign out"))
    box.setText(translate("AccountDialogs", "Sign out of %1?").replace("%1", quoted(account.name)))
    box.setInformativeText(
        translate(
            "AccountDialogs",
            "Its Secret Key is deleted from this computer. Your streams on FastPix stay.",
        )
    )
    leave = box.addButton(translate("AccountDialogs", "Sign out"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    leave.clicked.connect(lambda: session.sign_out(account))
    box.finished.connect(box.deleteLater)
    box.open()
