"""Questions before actions on a stream. None of them blocks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.check_box import CheckBox
from fastpix_desktop.ui.widgets.plain_box import PlainBox

translate = QCoreApplication.translate


def ask_end(stream: LiveStream, parent: QWidget, then: Callable[[], None]) -> None:
    """Ask before ending a broadcast."""
    text = translate("StreamDialogs", "End %1 now?").replace("%1", quoted(stream))
    more = translate(
        "StreamDialogs",
        "Viewers are cut off at once. Stop your encoder yourself. You can go live with this stream again.",
    )
    box, end = _question(parent, text, more, translate("StreamDialogs", "End stream"))
    end.clicked.connect(then)
    box.open()


def ask_turn_off(stream: LiveStream, parent: QWidget, then: Callable[[], None]) -> None:
    """Ask before turning off a stream that is on air."""
    text = translate("StreamDialogs", "Turn %1 off while it is on air?").replace("%1", quoted(stream))
    more = translate(
        "StreamDialogs",
        "OBS and viewers are cut off at once. Nobody can stream to it until you turn it on.",
    )
    box, turn_off = _question(parent, text, more, translate("StreamDialogs", "Turn off"))
    turn_off.clicked.connect(then)
    box.open()


def ask_delete_on_air(stream: LiveStream, parent: QWidget, then: Callable[[], None]) -> None:
    """Ask in two steps before deleting a stream that is on air, because it can't be undone."""
    text = translate("StreamDialogs", "Delete %1 while it is on air?").replace("%1", quoted(stream))
    more = translate(
        "StreamDialogs",
        "OBS and viewers are cut off at once. Its address and key stop working. This can't be undone.",
    )
    box, delete = _question(parent, text, more, translate("StreamDialogs", "Delete stream"))
    sure = CheckBox(translate("StreamDialogs", "I understand that viewers are cut off"), box)
    box.setCheckBox(sure)
    delete.setEnabled(False)
    sure.toggled.connect(delete.setEnabled)
    delete.clicked.connect(then)
    box.open()


def _question(parent: QWidget, text: str, more: str, yes: str) -> tuple[QMessageBox, QAbstractButton]:
    """Return an unopened question, and its confirming button."""
    box = PlainBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(yes)
    box.setText(text)
    box.setInformativeText(more)
    go = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    theme.mark(go, kind="danger")
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    return box, go
