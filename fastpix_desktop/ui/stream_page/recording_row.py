"""A recording's row: title, date, length, who can watch, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QVBoxLayout

from fastpix_desktop.domain.streams.download import DownloadState
from fastpix_desktop.domain.streams.recording import Recording
from fastpix_desktop.ui.stream_page.download_line import DownloadLine
from fastpix_desktop.ui.stream_page.recording_text import facts_text, title_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import icon_button, label, row
from fastpix_desktop.ui.widgets.elided_label import ElidedLabel
from fastpix_desktop.ui.widgets.menu import PopupMenu

_BUTTON = 30
"""Side of a button in px."""


class RecordingRow(QFrame):
    """What a recording can't do yet isn't shown."""

    copyAsked = Signal()
    openAsked = Signal()
    renameAsked = Signal()
    copyIdAsked = Signal()
    downloadAsked = Signal()
    pauseAsked = Signal()
    resumeAsked = Signal()
    cancelAsked = Signal()

    def __init__(self, number: int, recording: Recording) -> None:
        """Build the row; ``number`` is its place in the list, which tells the rows' buttons apart."""
        super().__init__()
        self.recording = recording
        self.setProperty("kind", "listed")
        self._title = ElidedLabel("label")
        self._facts = label("", "hint", wrap=True)
        shown = str(number)
        self._copy = self._button("copy", self.tr("Copy link of recording %1").replace("%1", shown))
        self._open = self._button("open", self.tr("Open recording %1").replace("%1", shown))
        self._download = self._button("download", self.tr("Download recording %1").replace("%1", shown))
        self._line = DownloadLine(number)
        self._state: DownloadState | None = None
        self._more = self._button("more", self.tr("More for recording %1").replace("%1", shown))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = PopupMenu(self._more)
        self._rename = QAction(self.tr("Rename…"), menu)
        self._copy_id = QAction(self.tr("Copy media ID"), menu)
        menu.addActions([self._rename, self._copy_id])
        self._more.setMenu(menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SMALL, 0, theme.SMALL)
        column.setSpacing(0)
        line = row(self._title, self._copy, self._open, self._download, self._more, spacing=0)
        line.setStretch(0, 1)
        column.addLayout(line)
        column.addWidget(self._facts)
        column.addWidget(self._line)
        self._copy.clicked.connect(self.copyAsked)
        self._open.clicked.connect(self.openAsked)
        self._rename.triggered.connect(self.renameAsked)
        self._copy_id.triggered.connect(self.copyIdAsked)
        self._download.clicked.connect(self.downloadAsked)
        self._line.pauseAsked.connect(self.pauseAsked)
        self._line.resumeAsked.connect(self.resumeAsked)
        self._line.cancelAsked.connect(self.cancelAsked)
        self.show_recording(recording)
        self.show_download(None)

    def show_recording(self, recording: Recording) -> None:
        """Show what is known about the recording now."""
        self.recording = recording
        self._title.show_text(title_text(recording))
        self._facts.setText(facts_text(recording))
        for each in (self._copy, self._open):
            each.setVisible(recording.is_ready)
        self._rename.setVisible(recording.is_ready)
        self._download.setVisible(recording.is_ready and self._state is None)

    def show_download(self, state: DownloadState | None) -> None:
        """Show how far the recording's download is; None if there is none."""
        self._state = state
        had_focus = self._download.hasFocus() or any(
            each.hasFocus() for each in self._line.findChildren(QPushButton)
        )
        self._line.show_state(state)
        self._download.setVisible(self.recording.is_ready and state is None)
        if had_focus:
            self._more.setFocus()

    def set_renaming(self, *, renaming: bool) -> None:
        """Allow no other title while a recording is being renamed."""
        self._rename.setEnabled(not renaming)

    @staticmethod
    def _button(icon: str, name: str) -> QToolButton:
        made = icon_button(icon, name)
        made.setFixedSize(_BUTTON, _BUTTON)
        return made
