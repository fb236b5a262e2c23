"""Questions about the workspace's signing key. None of them blocks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.plain_box import PlainBox

translate = QCoreApplication.translate


def ask_make(parent: QWidget, then: Callable[[], None]) -> None:
    """Ask before the workspace's first key is made."""
    text = translate("SigningKey", "Make a signing key for this workspace?")
    more = translate(
        "SigningKey",
        "Private streams need one, for viewing links and for checking what viewers see. FastPix makes it. "
        "Its private half stays in your keyring.",
    )
    _ask(parent, text, more, translate("SigningKey", "Make signing key"), then)


def ask_replace(parent: QWidget, then: Callable[[], None]) -> None:
    """Ask before the key is replaced."""
    text = translate("SigningKey", "Replace the signing key?")
    more = translate("SigningKey", "All viewing links of this workspace stop working at once.")
    _ask(parent, text, more, translate("SigningKey", "Replace key"), then, kind="danger")


def ask_remove(parent: QWidget, then: Callable[[], None]) -> None:
    """Ask before the key is removed."""
    text = translate("SigningKey", "Remove the signing key?")
    more = translate(
        "SigningKey",
        "All viewing links of this workspace stop working at once, and private streams can't be checked.",
    )
    _ask(parent, text, more, translate("SigningKey", "Remove key"), then, kind="danger")


def _ask(  # noqa: PLR0913, PLR0917 - a question's parts
    parent: QWidget, text: str, more: str, yes: str, then: Callable[[], None], kind: str = "primary"
) -> None:
    box = PlainBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning if kind == "danger" else QMessageBox.Icon.Question)
    box.setWindowTitle(yes)
    box.setText(text)
    box.setInformativeText(more)
    go = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    theme.mark(go, kind=kind)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel if kind == "danger" else go)
    go.clicked.connect(then)
    box.open()
