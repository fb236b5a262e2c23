"""The card of a stream's recordings, with a player link for each one that is ready."""

from PySide6.QtCore import QLocale, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout

from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.ingest import IngestAddresses, player_link
from fastpix_desktop.domain.streams.recording import Recording, RecordingState
from fastpix_desktop.ui.secret_fields.value_field import CopyRow
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import icon_button, label
from fastpix_desktop.ui.widgets.section import Section


class RecordingsCard(Section):
    """A row for each recording, newest first."""

    copyAsked = Signal(str)
    """The text to copy."""

    def __init__(self) -> None:
        super().__init__(self.tr("Recordings"), folds=True)
        self._shown: tuple[Recording, ...] = ()
        self.addresses = IngestAddresses()
        """Base address of the player for recordings."""
        self._count = label("", "hint")
        self.head.addStretch(1)
        self.head.addWidget(self._count)
        self._hint = label(self._explanation(()), "hint", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.ROOM)
        self.body.addWidget(self._hint)
        self.body.addLayout(self._rows)

    def show_recordings(self, recordings: tuple[Recording, ...]) -> None:
        """Show these recordings; unchanged ones aren't touched."""
        if recordings == self._shown:
            return
        self._shown = recordings
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for number, recording in enumerate(recordings, 1):
            self._rows.addWidget(self._row(number, recording))
        self._hint.setText(self._explanation(recordings))
        self._hint.setVisible(bool(self._hint.text()))
        self._count.setText(QLocale().toString(len(recordings)) if recordings else "")

    def _row(self, number: int, recording: Recording) -> CopyRow:
        name = self.tr("Recording %1").replace("%1", str(number))
        made = CopyRow(name, name, self.tr("Copy recording %1").replace("%1", str(number)))
        text = player_link(recording.playback, self.addresses) if recording.playback else recording.media_id
        made.set_stacked(stacked=True)
        made.show_value(text)
        made.copyAsked.connect(lambda: self.copyAsked.emit(text))
        if recording.playback is not None:
            play = icon_button("open", self.tr("Open recording %1").replace("%1", str(number)))
            play.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(text)))
            made.add_button(play)
        return made

    def _explanation(self, recordings: tuple[Recording, ...]) -> str:
        if not recordings:
            return self.tr("None yet. The first one appears here a few minutes after you end the stream.")
        if any(each.state is RecordingState.FAILED for each in recordings):
            return self.tr("FastPix couldn't finish every recording. Give the media ID to its support.")
        if any(each.playback is None for each in recordings):
            return self.tr("You see a media ID until FastPix has a link for the recording.")
        if any(each.playback and each.playback.access is Access.PRIVATE for each in recordings):
            return self.tr("Private: only people with a viewing link can watch.")
        return ""
