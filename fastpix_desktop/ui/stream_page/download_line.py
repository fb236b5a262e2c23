"""A recording's download: how far it is, *Pause*, *Resume*, *Cancel*."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fastpix_desktop.domain.streams.download import DownloadState, Stage
from fastpix_desktop.ui.stream_page.download_text import download_text, resume_name, resume_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.style.direction import margins
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, label, row
from fastpix_desktop.ui.widgets.time_bar import TimeBar

_LINK_PADDING = 6
"""What a link has beside its text, in px: the text begins where the row's begins."""
_RUNNING = (Stage.WAITING, Stage.LOADING, Stage.RETRYING)


class DownloadLine(QWidget):
    """Shown below a recording while its download isn't finished."""

    pauseAsked = Signal()
    resumeAsked = Signal()
    cancelAsked = Signal()

    def __init__(self, number: int) -> None:
        """Build it for the recording at this place of the list, which tells the buttons apart."""
        super().__init__()
        self._number = str(number)
        self._stage: Stage | None = None
        self._bar = TimeBar()
        self._text = label("", "hint", wrap=True)
        #: Button: pause a download.
        self._pause = button(self.tr("Pause"), "link")
        self._resume = button("", "link")
        self._cancel = button(self.tr("Cancel"), "link")
        for each, name in (
            #: %1: the recording's number in the list.
            (self._pause, self.tr("Pause download of recording %1")),
            (self._cancel, self.tr("Cancel download of recording %1")),
        ):
            each.setAccessibleName(name.replace("%1", self._number))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SMALL, 0, 0)
        column.setSpacing(theme.SMALL)
        column.addWidget(self._bar)
        column.addWidget(self._text)
        buttons = row(self._pause, self._resume, self._cancel, 1, spacing=theme.SMALL)
        buttons.setContentsMargins(*margins(-_LINK_PADDING, 0, 0, 0))
        column.addLayout(buttons)
        self._pause.clicked.connect(self.pauseAsked)
        self._resume.clicked.connect(self.resumeAsked)
        self._cancel.clicked.connect(self.cancelAsked)

    def show_state(self, state: DownloadState | None) -> None:
        """Show how far the download is; None hides it."""
        self.setVisible(state is not None)
        if state is None:
            self._stage = None
            return
        progress = state.progress
        self._bar.setVisible(progress.total is not None)
        self._bar.show_part(progress.received / progress.total if progress.total else 0.0)
        self._text.setText(download_text(state))
        theme.mark(self._text, kind="error" if state.stage is Stage.FAILED else "hint")
        is_running = state.stage in _RUNNING
        self._pause.setVisible(is_running)
        self._resume.setVisible(not is_running)
        self._resume.setText(resume_text(state))
        self._resume.setAccessibleName(resume_name(state).replace("%1", self._number))
        if state.stage is not self._stage:  # not at every step of the progress
            announce(self, self._text.text())
        self._stage = state.stage
