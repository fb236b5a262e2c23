"""The question before a viewing link is withdrawn."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.plain_box import PlainBox

translate = QCoreApplication.translate


def ask_withdraw(name: str, parent: QWidget, then: Callable[[], None]) -> None:
    """Ask before a link that works is withdrawn, which can't be undone."""
    box = PlainBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("ViewingLinks", "Withdraw link"))
    box.setText(translate("ViewingLinks", "Withdraw the link for %1?").replace("%1", quoted(name)))
    box.setInformativeText(
        translate("ViewingLinks", "Whoever watches by it is cut off. Your other links still work.")
    )
    go = box.addButton(translate("ViewingLinks", "Withdraw link"), QMessageBox.ButtonRole.AcceptRole)
    theme.mark(go, kind="danger")
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    go.clicked.connect(then)
    box.open()
