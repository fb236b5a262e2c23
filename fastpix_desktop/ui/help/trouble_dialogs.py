"""Dialogs for an unexpected error, a crash in the last run, and an unusable data folder."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.direction import apart
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.dialog import Dialog


class BugDialog(Dialog):
    """One or more unexpected errors, with details to copy."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Something went wrong in the app."),
            parent,
            sentence=self.tr(
                "You can keep working, and what you typed is kept. If this keeps happening, please send "
                "us these details. Secrets are masked."
            ),
        )
        self._count = 0
        self._details = QPlainTextEdit(readOnly=True, lineWrapMode=QPlainTextEdit.LineWrapMode.NoWrap)
        self._details.setFont(theme.fixed_font())
        #: Technical details of errors.
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setTabChangesFocus(True)
        self._details.setMinimumHeight(150)
        self._more = label("", "hint")
        self._more.hide()
        copy, close = button(self.tr("Copy details"), icon="copy"), button(self.tr("Close"), "primary")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details.toPlainText()))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.column.addWidget(self._details, 1)
        self.column.addWidget(self._more)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((copy, role.ResetRole), (close, role.AcceptRole))
        close.setFocus()

    def add(self, details: str, *, most: int) -> None:
        """Add an error's details; after ``most`` of them, errors are only counted."""
        self._count += 1
        if self._count <= most:
            self._details.appendPlainText(details if self._count == 1 else f"\n{details}")
        self._more.setText(self.tr("%n errors so far", "", self._count))
        self._more.setVisible(self._count > 1)


class CrashDialog(Dialog):
    """The last run crashed: offers to open the folder with its report."""

    def __init__(self, file: Path, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("The app crashed last time."),
            parent,
            #: %1: a file's name.
            sentence=self.tr(
                "What you typed is still there. If you were creating a stream, the app checks "
                "whether it exists. Sending us the file %1 helps us fix the crash: it contains no "
                "secrets. Your system may also keep a memory dump. Don't send that to anyone, "
                "because it can contain your keys."
            ).replace("%1", apart(file.name)),
        )
        show, close = button(self.tr("Open folder"), icon="folder"), button(self.tr("Close"), "primary")
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent))))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.column.addStretch(1)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((show, role.ResetRole), (close, role.AcceptRole))
        close.setFocus()


class FolderDialog(Dialog):
    """The data folder can't be used: shows why, and what that means."""

    def __init__(self, folder: Path, reason: str, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Nothing can be saved on this computer."),
            parent,
            #: %1: a folder. %2: why, in the system's words.
            sentence=self.tr(
                "The folder %1 can't be used: %2. You can stream, but your settings and what you "
                "type are lost when you close the app. Fix the folder, then start the app again."
            )
            .replace("%2", reason)
            .replace("%1", apart(str(folder)), 1),
        )
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.column.addStretch(1)
        self.add_buttons((close, QDialogButtonBox.ButtonRole.AcceptRole))
        close.setFocus()
