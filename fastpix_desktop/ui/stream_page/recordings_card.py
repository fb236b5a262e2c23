"""The card of a stream's recordings, a row for each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout

from fastpix_desktop.domain.streams.download import DownloadState
from fastpix_desktop.domain.streams.recording import Recording, RecordingState
from fastpix_desktop.ui.stream_page.recording_row import RecordingRow
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import label
from fastpix_desktop.ui.widgets.section import Section


class RecordingsCard(Section):
    """Newest first."""

    copyAsked = Signal(Recording)
    """The Recording whose link to copy."""
    openAsked = Signal(Recording)
    """The Recording to watch."""
    renameAsked = Signal(Recording)
    """The Recording to rename."""
    copyIdAsked = Signal(Recording)
    """The Recording whose media ID to copy."""
    downloadAsked = Signal(Recording)
    """The Recording to download."""
    pauseAsked = Signal(Recording)
    """The Recording whose download to pause."""
    resumeAsked = Signal(Recording)
    """The Recording whose download to go on with."""
    cancelAsked = Signal(Recording)
    """The Recording whose download to give up."""
    pictureWanted = Signal(Recording)
    """A Recording that can be seen and has no picture yet."""

    def __init__(self) -> None:
        super().__init__(self.tr("Recordings"), folds=True)
        self._rows: dict[str, RecordingRow] = {}
        """By media ID."""
        self._download_of: Callable[[str], DownloadState | None] = lambda _: None
        self._picture_of: Callable[[str], bytes] = lambda _: b""
        self._count = label("", "hint")
        self.head.addStretch(1)
        self.head.addWidget(self._count)
        self._hint = label(self._explanation(()), "hint", wrap=True)
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addWidget(self._hint)
        self.body.addLayout(self._list)
        self.body.addWidget(self._error)

    def show_recordings(self, recordings: tuple[Recording, ...]) -> None:
        """Show these recordings. Rows of those that stay are kept, with the focus."""
        if [each.media_id for each in recordings] != list(self._rows):
            self._replace_rows(recordings)
        for each in recordings:
            if each != self._rows[each.media_id].recording:
                self._rows[each.media_id].show_recording(each)
        self._hint.setText(self._explanation(recordings))
        self._hint.setVisible(bool(self._hint.text()))
        self._count.setText(QLocale().toString(len(recordings)) if recordings else "")

    def set_downloads(self, download_of: Callable[[str], DownloadState | None]) -> None:
        """Set the function that returns a recording's download, by its media ID."""
        self._download_of = download_of

    def set_pictures(self, picture_of: Callable[[str], bytes]) -> None:
        """Set what returns a recording's picture (empty if there's none yet), by its media ID."""
        self._picture_of = picture_of

    def show_picture(self, media_id: str) -> None:
        """Show a recording's picture, if the recording is shown."""
        if media_id in self._rows:
            self._rows[media_id].show_picture(self._picture_of(media_id))

    def show_download(self, media_id: str) -> None:
        """Show how far a recording's download is, if the recording is shown."""
        if media_id in self._rows:
            self._rows[media_id].show_download(self._download_of(media_id))

    def set_renaming(self, *, renaming: bool) -> None:
        """Disable renaming while a recording is being renamed."""
        for each in self._rows.values():
            each.set_renaming(renaming=renaming)

    def show_error(self, text: str) -> None:
        """Show what went wrong; an empty text removes it."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        if text:
            announce(self, text)

    def _replace_rows(self, recordings: tuple[Recording, ...]) -> None:
        self.show_error("")
        for gone in self._rows.values():
            gone.hide()
            gone.deleteLater()
        self._rows = {each.media_id: self._row(number, each) for number, each in enumerate(recordings, 1)}

    def _row(self, number: int, recording: Recording) -> RecordingRow:
        made = RecordingRow(number, recording)
        for asked, passed_on in (
            (made.copyAsked, self.copyAsked),
            (made.openAsked, self.openAsked),
            (made.renameAsked, self.renameAsked),
            (made.copyIdAsked, self.copyIdAsked),
            (made.downloadAsked, self.downloadAsked),
            (made.pauseAsked, self.pauseAsked),
            (made.resumeAsked, self.resumeAsked),
            (made.cancelAsked, self.cancelAsked),
        ):
            asked.connect(partial(self._pass_on, passed_on, made))
        made.pictureWanted.connect(lambda: self.pictureWanted.emit(made.recording))
        made.show_download(self._download_of(recording.media_id))
        made.show_picture(self._picture_of(recording.media_id))
        self._list.addWidget(made)
        return made

    def _pass_on(self, signal: SignalInstance, made: RecordingRow) -> None:
        self.show_error("")
        signal.emit(made.recording)

    def _explanation(self, recordings: tuple[Recording, ...]) -> str:
        if not recordings:
            return self.tr("None yet. The first one appears here a few minutes after you end the stream.")
        if any(each.state is RecordingState.FAILED for each in recordings):
            return self.tr("FastPix couldn't finish every recording. Give the media ID to FastPix's support.")
        return ""
