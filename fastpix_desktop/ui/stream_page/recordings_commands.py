"""Commands of the card *Recordings*: copy and open links, rename."""

from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.recording import MAX_TITLE, Recording
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.presenters.share.recording_links import LinkUse
from fastpix_desktop.ui.secret_fields.clipboard import CLEAR_AFTER_S
from fastpix_desktop.ui.share.link_text import link_error_text
from fastpix_desktop.ui.share.signing_key_dialogs import ask_make
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.stream_page.recording_text import rename_error_text, title_text
from fastpix_desktop.ui.stream_page.recordings_card import RecordingsCard
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.question import TextQuestion


class RecordingsCommands(QObject):
    """Belongs to the card."""

    copied = Signal()
    """A link was copied."""

    def __init__(self, card: RecordingsCard, presenters: Presenters, shell: Shell) -> None:
        super().__init__(card)
        self._card = card
        self._shell = shell
        self._recordings = presenters.recordings
        self._links = presenters.recording_links
        card.copyAsked.connect(partial(self._link, LinkUse.COPY))
        card.openAsked.connect(partial(self._link, LinkUse.OPEN))
        card.renameAsked.connect(self._ask_title)
        card.copyIdAsked.connect(self._copy_id)
        pictures = presenters.recording_pictures
        card.set_pictures(pictures.picture)
        card.pictureWanted.connect(pictures.want)
        pictures.loaded.connect(card.show_picture)
        self._links.made.connect(self._use_link)
        self._links.failed.connect(self._tell_no_link)
        self._recordings.changed.connect(card.show_recordings)
        self._recordings.busyChanged.connect(self._show_busy)
        self._recordings.renamed.connect(self._tell_renamed)
        self._recordings.renameFailed.connect(self._tell_failed)

    def _tell_no_link(self, error: AppError) -> None:
        self._card.show_error(link_error_text(error))

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot
        self._card.set_renaming(renaming=busy)

    def _link(self, use: LinkUse, recording: Recording) -> None:
        make = partial(self._links.make, recording, use)
        if self._links.needs_key(recording):
            ask_make(self._card, make)
        else:
            make()

    def _use_link(self, use: LinkUse, link: Secret, is_signed: bool) -> None:  # noqa: FBT001 - a slot
        if use is LinkUse.OPEN:
            QDesktopServices.openUrl(QUrl(link.reveal()))
            return
        if is_signed:
            self._shell.clipboard.copy_secret(link)
            self._shell.say(
                self.tr(
                    "Link copied. Anyone who has it can watch for a week. The clipboard clears in %n s.",
                    "",
                    CLEAR_AFTER_S,
                )
            )
        else:
            self._shell.clipboard.copy(link.reveal())
            self._shell.say(self.tr("Link to the recording copied."))
        self.copied.emit()

    def _copy_id(self, recording: Recording) -> None:
        self._shell.clipboard.copy(recording.media_id)
        self._shell.say(self.tr("Media ID copied."))

    def _ask_title(self, recording: Recording) -> None:
        question = TextQuestion(
            self.tr("Rename the recording"),
            self.tr("Title"),
            title_text(recording) if recording.title else "",
            self.tr("Rename"),
            self._card,
            most=MAX_TITLE,
        )
        question.ask_text(partial(self._recordings.rename, recording))

    def _tell_renamed(self, recording: Recording) -> None:
        #: %1: the new title in quotes.
        text = self.tr("The recording is now called %1.")
        self._shell.say(text.replace("%1", quoted(title_text(recording))))

    def _tell_failed(self, error: AppError) -> None:
        self._card.show_error(rename_error_text(error))
