"""Commands of downloads in the card *Recordings*."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from fastpix_desktop.domain.streams.download import ENDING, file_name
from fastpix_desktop.domain.streams.recording import Recording
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.ui.share.signing_key_dialogs import ask_make
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.stream_page.recording_text import title_text
from fastpix_desktop.ui.stream_page.recordings_card import RecordingsCard
from fastpix_desktop.ui.text.quoting import quoted


class DownloadCommands(QObject):
    """Belongs to the card. Downloads go on whatever page is open."""

    def __init__(self, card: RecordingsCard, presenters: Presenters, shell: Shell) -> None:
        super().__init__(card)
        self._card = card
        self._shell = shell
        self._recordings = presenters.recordings
        self._downloads = downloads = presenters.downloads
        self._links = presenters.recording_links
        card.set_downloads(downloads.state)
        card.downloadAsked.connect(self._ask)
        card.pauseAsked.connect(lambda each: downloads.pause(each.media_id))
        card.resumeAsked.connect(lambda each: downloads.resume(each.media_id))
        card.cancelAsked.connect(lambda each: downloads.cancel(each.media_id))
        downloads.changed.connect(card.show_download)
        downloads.finished.connect(self._tell)

    def _ask(self, recording: Recording) -> None:
        then = partial(self._ask_where, self._recordings.account, recording)
        if self._links.needs_key(recording):
            ask_make(self._card, then)
        else:
            then()

    def _ask_where(self, account: str, recording: Recording) -> None:
        dialog = QFileDialog(self._card, self.tr("Download the recording"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("MP4 video (*.mp4)")])
        dialog.setDefaultSuffix(ENDING.removeprefix("."))
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog.setDirectory(folder)
        dialog.selectFile(file_name(title_text(recording)))
        dialog.fileSelected.connect(partial(self._begin, account, recording))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _begin(self, account: str, recording: Recording, path: str) -> None:
        # The dialog has asked if a file of this name is there.
        self._downloads.begin(account, recording, Path(path), replaces=Path(path).exists())

    def _tell(self, name: str) -> None:
        #: %1: a file's name in quotes.
        self._shell.say(self.tr("Downloaded: %1").replace("%1", quoted(name)))
