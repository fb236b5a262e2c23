"""Questions before the app starts or stops OBS, because OBS then asks none itself."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QMessageBox, QWidget

from fastpix_desktop.domain.streams.draft import DEFAULT_WINDOW
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.go_live import GoLive, Plan
from fastpix_desktop.ui.obs.running_text import plan_text
from fastpix_desktop.ui.obs.text import warning_text
from fastpix_desktop.ui.obs.trust_text import trust_question
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.check_box import CheckBox
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.plain_box import PlainBox
from fastpix_desktop.ui.widgets.sign import Sign

translate = QCoreApplication.translate


class GoLiveDialog(Dialog):
    """Shows who will see what, and which of OBS's settings don't suit the stream."""

    agreed = Signal(bool)
    """Go live, and whether to fix OBS's settings."""

    def __init__(self, plan: Plan, parent: QWidget) -> None:
        super().__init__(self.tr("Go live"), parent, width=400)
        self._mend = CheckBox(self.tr("Fix these settings in OBS for me"))
        column = self.column
        column.setSpacing(theme.ROOM)
        title = self.tr("Go live with %1?").replace("%1", quoted(plan.stream))
        column.addWidget(label(title, "section", wrap=True))
        column.addWidget(label(plan_text(plan), "plain", wrap=True))
        if plan.warnings:
            column.addWidget(label(self.tr("Some OBS settings don't suit this stream:"), "plain", wrap=True))
        for warning in plan.warnings:
            line = QHBoxLayout()
            line.setSpacing(theme.SPACE)
            line.addWidget(Sign("warning", lambda colors: colors.warn), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(warning_text(warning), "hint", wrap=True), 1)
            column.addLayout(line)
        self._mend.setChecked(bool(plan.mends))
        self._mend.setVisible(bool(plan.mends))
        column.addWidget(self._mend)
        column.addStretch(1)
        go, cancel = button(self.tr("Go live"), "primary"), button(self.tr("Cancel"))
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        go.clicked.connect(self._go)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((cancel, role.RejectRole), (go, role.AcceptRole))

    def _go(self) -> None:
        self.accept()
        self.agreed.emit(self._mend.isChecked())


def ask_redirect(stream: LiveStream, go_live: GoLive, parent: QWidget) -> None:
    """Ask before OBS's stream to somewhere else is stopped."""
    text = translate("LiveDialogs", "Go live with %1 instead?").replace("%1", quoted(stream))
    more = translate(
        "LiveDialogs",
        "OBS is live somewhere else. That stream will stop, then OBS goes live here.",
    )
    box = _question(parent, translate("LiveDialogs", "Go live here"), text, more)
    go = box.addButton(translate("LiveDialogs", "Stop and go live"), QMessageBox.ButtonRole.AcceptRole)
    theme.mark(go, kind="danger")
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    go.clicked.connect(lambda: go_live.redirect(stream))
    box.open()


def ask_trust(link: ObsConnection, parent: QWidget) -> None:
    """Ask whether the program on OBS's port is OBS; the question closes if the connection changes."""
    text = translate("LiveDialogs", "Is this your OBS?")
    box = _question(parent, translate("LiveDialogs", "Connect to OBS"), text, trust_question(link.program))
    yes = box.addButton(translate("LiveDialogs", "Yes, connect"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    yes.clicked.connect(link.trust)
    link.changed.connect(box.reject)
    box.open()


def ask_end(stream: LiveStream, go_live: GoLive, parent: QWidget) -> None:
    """Ask before OBS is stopped, and whether to end the stream on FastPix, too."""
    text = translate("LiveDialogs", "End %1 now?").replace("%1", quoted(stream))
    window = values.duration(stream.reconnect_window or DEFAULT_WINDOW)
    more = translate(
        "LiveDialogs",
        "This stops OBS. If you untick the box, FastPix waits %1 for OBS to come back.",
    )
    box = _question(parent, translate("LiveDialogs", "End stream"), text, more.replace("%1", window))
    too = CheckBox(translate("LiveDialogs", "End for everyone now"), box)
    too.setChecked(True)
    box.setCheckBox(too)
    end = box.addButton(translate("LiveDialogs", "End stream"), QMessageBox.ButtonRole.AcceptRole)
    theme.mark(end, kind="danger")
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    end.clicked.connect(lambda: go_live.end(stream, finish=too.isChecked()))
    box.open()


def _question(parent: QWidget, title: str, text: str, more: str) -> QMessageBox:
    box = PlainBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(more)
    return box
