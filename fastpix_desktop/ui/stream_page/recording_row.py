"""A recording's row: title, date, length, who can watch, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout

from fastpix_desktop.domain.streams.download import DownloadState
from fastpix_desktop.domain.streams.recording import Recording
from fastpix_desktop.ui.stream_page.download_line import DownloadLine
from fastpix_desktop.ui.stream_page.recording_picture import RecordingPicture
from fastpix_desktop.ui.stream_page.recording_text import facts_text, title_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import icon_button, label, row
from fastpix_desktop.ui.widgets.elided_label import ElidedLabel
from fastpix_desktop.ui.widgets.menu import PopupMenu

_BUTTON = 28
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
    pictureWanted = Signal()
    """The row can be seen, and has no picture yet."""

    def __init__(self, number: int, recording: Recording) -> None:
        """Build the row; ``number`` is its place in the list, which tells the rows' buttons apart."""
        super().__init__()
        self.recording = recording
        self.setProperty("kind", "listed")
        self._title = ElidedLabel("label")
        self._facts = label("", "hint", wrap=True)
        shown = str(number)
        #: For screen readers. %1: the recording's number in the list.
        self._copy = self._button("copy", self.tr("Copy link of recording %1").replace("%1", shown))
        #: For screen readers. %1: the recording's number in the list.
        self._picture = RecordingPicture(self.tr("Open recording %1").replace("%1", shown))
        #: For screen readers. %1: the recording's number in the list.
        self._download = self._button("download", self.tr("Download recording %1").replace("%1", shown))
        self._line = DownloadLine(number)
        self._state: DownloadState | None = None
        #: For screen readers: opens a menu. %1: the recording's number in the list.
        self._more = self._button("more", self.tr("More for recording %1").replace("%1", shown))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = PopupMenu(self._more)
        self._rename = QAction(self.tr("Rename…"), menu)
        self._copy_id = QAction(self.tr("Copy media ID"), menu)
        menu.addActions([self._rename, self._copy_id])
        self._more.setMenu(menu)
        words = QVBoxLayout()
        words.setSpacing(0)
        line = row(self._title, self._copy, self._download, self._more, spacing=0)
        line.setStretch(0, 1)
        words.addLayout(line)
        words.addWidget(self._facts)
        words.addStretch(1)
        upper = QHBoxLayout()
        upper.setSpacing(theme.SPACE)
        upper.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        upper.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE, 0, theme.SPACE)
        column.setSpacing(theme.SMALL)
        column.addLayout(upper)
        column.addWidget(self._line)
        self._copy.clicked.connect(self.copyAsked)
        self._picture.clicked.connect(self.openAsked)
        self._picture.wanted.connect(self.pictureWanted)
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
        self._picture.set_ready(ready=recording.is_ready)
        self._copy.setVisible(recording.is_ready)
        self._rename.setVisible(recording.is_ready)
        self._download.setVisible(recording.is_ready and self._state is None)

    def show_picture(self, encoded: bytes) -> None:
        """Show the recording's picture; an empty or damaged one is none."""
        self._picture.show_picture(encoded)

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
        """Disable renaming while a recording is being renamed."""
        self._rename.setEnabled(not renaming)

    @staticmethod
    def _button(icon: str, name: str) -> QToolButton:
        made = icon_button(icon, name)
        made.setFixedSize(_BUTTON, _BUTTON)
        return made
