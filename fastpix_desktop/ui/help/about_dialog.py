"""About: the version, the support file, the logs, the keyboard shortcuts and the licences."""

import platform
from pathlib import Path

from PySide6.QtCore import QDir, QLibraryInfo, QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from fastpix_desktop import __version__
from fastpix_desktop.domain.errors import AppError, FileTrouble, SecretFound
from fastpix_desktop.presenters.support import SupportPresenter
from fastpix_desktop.ui.help.shortcuts import shortcuts_card
from fastpix_desktop.ui.style import icons, theme
from fastpix_desktop.ui.text.errors import Act, error_text
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, card, label, row
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.flow import FlowLayout

_SUPPORT_FILE = "fastpix-desktop-support.txt"
_ICON = 56
_NOTICES_WIDTH = 640


class HelpDialog(Dialog):
    """Opened from the account's menu and by F1."""

    def __init__(self, presenter: SupportPresenter, parent: QWidget) -> None:
        super().__init__(self.tr("About FastPix Desktop"), parent)
        self._presenter = presenter
        self._result = label("", "hint", wrap=True)
        self._result.hide()
        self._notices = QPlainTextEdit(readOnly=True)
        self._notices.setAccessibleName(self.tr("Third-party notices"))
        self._notices.setTabChangesFocus(True)
        self._notices.setFont(theme.fixed_font())
        self._notices.setMinimumHeight(220)
        self._notices.hide()
        self._build()
        presenter.saved.connect(self._show_saved)
        presenter.failed.connect(self._show_failure)

    def _build(self) -> None:
        self.column.addLayout(self._product())
        frame, inside = card()
        inside.addWidget(label(self.tr("If something doesn't work"), "section"))
        text = self.tr(
            "A support file contains versions, settings and the log. Secrets are masked. Nothing is "
            "sent: you decide who gets the file."
        )
        inside.addWidget(label(text, "row", wrap=True))
        save = button(self.tr("Save a support file…"), icon="open")
        show = button(self.tr("Open log folder"), icon="folder")
        save.clicked.connect(self.save_support_file)
        show.clicked.connect(self._open_folder)
        buttons = FlowLayout(theme.SMALL)
        for each in (save, show):
            buttons.addWidget(each)
        inside.addLayout(buttons)
        inside.addWidget(self._result)
        self.column.addWidget(frame)
        self.column.addWidget(shortcuts_card())
        self._made_of = button(self.tr("Licences"), "link")
        self._made_of.clicked.connect(self._show_notices)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.column.addWidget(self._notices, 1)
        self.column.addStretch(0)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((self._made_of, role.ResetRole), (close, role.AcceptRole))
        close.setFocus()

    def _product(self) -> QVBoxLayout:
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        picture.setFixedSize(_ICON, _ICON)
        words = QVBoxLayout()
        words.setSpacing(2)
        #: %1: a version.
        words.addWidget(label(self.tr("FastPix Desktop %1").replace("%1", __version__), "section"))
        #: %1, %2: versions. %3: the system, “Linux”.
        made = self.tr("Qt %1, Python %2, %3").replace("%1", QLibraryInfo.version().toString())
        made = made.replace("%2", platform.python_version()).replace("%3", platform.system())
        words.addWidget(label(made, "hint"))
        words.addWidget(label(self.tr("MIT licence. No warranty."), "hint"))
        head = QVBoxLayout()
        head.addLayout(row(picture, words, 1, spacing=theme.WIDE))
        return head

    def save_support_file(self) -> None:
        """Ask for a path, then save."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chooser = QFileDialog(self, self.tr("Save a support file"), folder, self.tr("Text files (*.txt)"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("txt")
        chooser.selectFile(_SUPPORT_FILE)
        chooser.fileSelected.connect(lambda name: self._presenter.save(Path(name)))
        chooser.open()

    def _show_saved(self, path: Path) -> None:
        #: %1: a file.
        text = self.tr("Saved as %1. Please read it before you share it.")
        self._say(text.replace("%1", QDir.toNativeSeparators(str(path))), "hint")

    def _show_failure(self, error: AppError) -> None:
        if isinstance(error, SecretFound):
            text = self.tr(
                "The file wasn't saved, because it would have contained a secret. Please report "
                "this to us, without the log."
            )
        elif isinstance(error, FileTrouble):
            #: %1: why, in the system's words.
            text = self.tr("The file couldn't be saved (%1). Choose another folder.")
            text = text.replace("%1", error.reason)
        else:
            text = error_text(error, Act.OPEN)
        self._say(text, "error")

    def _say(self, text: str, kind: str) -> None:
        self._result.setText(text)
        theme.mark(self._result, kind=kind)
        self._result.show()
        announce(self._result, text)
        self.scroll_to(self._result)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._presenter.files.folder)))

    def _show_notices(self) -> None:
        text = self._presenter.files.notices()
        if not text:
            text = self.tr(
                "This copy runs from its source code. The licences are in Python's package folders."
            )
        self._notices.setPlainText(text)
        self._notices.show()
        self._made_of.hide()
        self._notices.setFocus()
        self.resize(max(self.width(), _NOTICES_WIDTH), self.height())
