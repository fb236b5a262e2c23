"""The card “Connection settings”: what an encoder needs, by RTMPS and by SRT, and ways to take it there."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings, rtmp_settings, srt_settings
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.ui.secret_fields.clipboard import CLEAR_AFTER_S
from fastpix_desktop.ui.secret_fields.value_field import CopyRow
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.quoting import set_tip
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.flow import FlowLayout
from fastpix_desktop.ui.widgets.identifiers import identify
from fastpix_desktop.ui.widgets.outcome import Outcome
from fastpix_desktop.ui.widgets.section import Section

_NAMES: Final = ("server", "stream_key", "srt_address", "srt_stream_id", "srt_passphrase", "srt_url")
"""Identifiers of the rows, in their order."""


class ConnectionCard(Section):
    """Two sections with a row for each value. Secrets start masked."""

    copied = Signal()
    """A value was copied."""
    exportAsked = Signal()
    phoneAsked = Signal()
    othersAsked = Signal()

    def __init__(self, guard: ScreenGuard, shell: Shell) -> None:
        super().__init__(self.tr("Connection settings"), folds=True)
        self._guard = guard
        self._shell = shell
        self._rtmp: RtmpSettings | None = None
        self._srt: SrtSettings | None = None
        self._server = CopyRow(self.tr("Server"), self.tr("Server"), self.tr("Copy server"))
        self._key = self._secret_row(
            self.tr("Stream key"),
            self.tr("Stream key"),
            self.tr("Copy stream key"),
            self.tr("Reveal stream key"),
            self.tr("Hide stream key"),
        )
        self._address = CopyRow(self.tr("Address"), self.tr("SRT address"), self.tr("Copy SRT address"))
        self._stream_id = self._secret_row(
            self.tr("Stream ID"),
            self.tr("SRT stream ID"),
            self.tr("Copy SRT stream ID"),
            self.tr("Reveal SRT stream ID"),
            self.tr("Hide SRT stream ID"),
        )
        self._passphrase = self._secret_row(
            self.tr("Passphrase"),
            self.tr("SRT passphrase"),
            self.tr("Copy SRT passphrase"),
            self.tr("Reveal SRT passphrase"),
            self.tr("Hide SRT passphrase"),
        )
        self._url = self._secret_row(
            #: One URL that holds address, stream ID and passphrase.
            self.tr("Whole URL"),
            self.tr("SRT URL"),
            self.tr("Copy SRT URL"),
            self.tr("Reveal SRT URL"),
            self.tr("Hide SRT URL"),
        )
        self._rows = (self._server, self._key, self._address, self._stream_id, self._passphrase, self._url)
        for name, each in zip(_NAMES, self._rows, strict=True):
            each.identify(name)
        self._url_hint = label("", "hint", wrap=True)
        self._missing = label(
            self.tr("FastPix didn't send this stream's keys. Open the stream again."), "error", wrap=True
        )
        self.export = button(self.tr("Export OBS profile"), icon="folder")
        #: Button: shows a code that sets up an app on a phone to send the stream.
        self.phone = button(self.tr("Phone…"))
        self.phone.setAccessibleName(self.tr("Phone"))
        self.others = button(self.tr("Other encoders…"))
        identify(export_obs_profile=self.export, phone=self.phone, other_encoders=self.others)
        self.others.setAccessibleName(self.tr("Other encoders"))
        self.outcome = Outcome()
        self._build()
        self._connect()

    def _secret_row(self, title: str, name: str, copy: str, *eye_names: str) -> CopyRow:
        """Return a row for a secret; ``eye_names``: to reveal and to hide it."""
        reveal, hide = eye_names
        return CopyRow(title, name, copy, (reveal, hide), guard=self._guard)

    def _build(self) -> None:
        self.body.setSpacing(theme.ROOM)
        self.body.addWidget(self._missing)
        self._sections = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._sections.setSpacing(theme.WIDE)
        for title, rows in (("RTMPS", self._rows[:2]), ("SRT", self._rows[2:])):
            column = QVBoxLayout()
            column.setSpacing(theme.SPACE)
            column.addWidget(label(title, "sub"))
            for each in rows:
                column.addWidget(each)
            if title == "SRT":
                column.addWidget(self._url_hint)
            column.addStretch(1)
            self._sections.addLayout(column, 1)
        self.body.addLayout(self._sections)
        buttons = FlowLayout(theme.SPACE)
        for pressed in (self.export, self.phone, self.others):
            buttons.addWidget(pressed)
        self.body.addLayout(buttons)
        self.body.addWidget(self.outcome)

    def _connect(self) -> None:
        self.export.clicked.connect(self.exportAsked)
        self.phone.clicked.connect(self.phoneAsked)
        self.others.clicked.connect(self.othersAsked)
        for each, said in (
            (self._server, self.tr("Server copied.")),
            (self._address, self.tr("SRT address copied.")),
        ):
            each.copyAsked.connect(lambda e=each, s=said: self._copy(e.field.text(), s))
        self._key.copyAsked.connect(self._copy_key)
        self._passphrase.copyAsked.connect(self._copy_passphrase)
        self._url.copyAsked.connect(self._copy_url)
        self._stream_id.copyAsked.connect(self._copy_stream_id)
        for number, each in enumerate(self._rows, 1):
            give_shortcut(each, f"Ctrl+{number}")

    def arrange(self, *, beside: bool) -> None:
        """Put the sections side by side, or one below the other."""
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sections.setDirection(right if beside else down)
        self._sections.setSpacing(theme.LARGE if beside else theme.WIDE)
        for each in self._rows:
            each.set_stacked(stacked=beside or self._narrow)
        self.outcome.set_narrow(narrow=self._narrow)

    def show_stream(self, stream: LiveStream, addresses: IngestAddresses) -> None:
        """Show a stream's values."""
        self._rtmp, self._srt = rtmp_settings(stream, addresses), srt_settings(stream, addresses)
        self._missing.setVisible(not (stream.stream_key and stream.srt_secret))
        self._server.show_value(self._rtmp.server)
        self._key.show_secret(self._rtmp.stream_key)
        srt = self._srt
        self._address.show_value(srt.address)
        if srt.stream_id_is_secret:
            self._stream_id.show_secret(srt.stream_id)
        else:
            self._stream_id.show_value(srt.stream_id.reveal())
        self._stream_id.set_revealable(revealable=srt.stream_id_is_secret)
        self._passphrase.show_secret(srt.passphrase)
        self._url.show_secret(srt.url if srt.passphrase else Secret(""))
        self._url_hint.setText(
            self.tr("This URL contains escaped characters that OBS can't read. In OBS, use the fields above.")
            if srt.url_is_escaped
            else self.tr(
                "For encoders that need one URL. In OBS, use the fields above, because OBS may log the URL."
            )
        )

    def _copy(self, text: str, said: str) -> None:
        self._shell.clipboard.copy(text)
        self._shell.say(said)
        self.copied.emit()

    def _copy_secret(self, secret: Secret, said: str) -> None:
        if secret:
            self._shell.clipboard.copy_secret(secret)
            self._shell.say(said)
            self.copied.emit()

    def _copy_key(self) -> None:
        if self._rtmp is not None:
            said = self.tr("Stream key copied. The clipboard clears in %n s.", "", CLEAR_AFTER_S)
            self._copy_secret(self._rtmp.stream_key, said)

    def _copy_passphrase(self) -> None:
        if self._srt is not None:
            said = self.tr("SRT passphrase copied. The clipboard clears in %n s.", "", CLEAR_AFTER_S)
            self._copy_secret(self._srt.passphrase, said)

    def _copy_url(self) -> None:
        if self._srt is not None:
            said = self.tr("SRT URL copied. The clipboard clears in %n s.", "", CLEAR_AFTER_S)
            self._copy_secret(self._srt.url, said)

    def _copy_stream_id(self) -> None:
        if self._srt is None:
            return
        if self._srt.stream_id_is_secret:
            said = self.tr("SRT stream ID copied. The clipboard clears in %n s.", "", CLEAR_AFTER_S)
            self._copy_secret(self._srt.stream_id, said)
        else:
            self._copy(self._srt.stream_id.reveal(), self.tr("SRT stream ID copied."))


def give_shortcut(copy_row: CopyRow, keys: str) -> None:
    """Let keys copy a row's value while the row is shown, and name them in the button's tooltip."""
    shortcut = QShortcut(QKeySequence(keys), copy_row)  # disabled while its row is hidden
    shortcut.activated.connect(copy_row.copy_button.click)
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    set_tip(copy_row.copy_button, f"{copy_row.copy_button.accessibleName()} ({native})")
