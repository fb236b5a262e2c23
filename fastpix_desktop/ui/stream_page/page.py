"""A stream's page: the encoder's settings, and where people watch."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QLabel

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.ingest import (
    IngestAddresses,
    RtmpSettings,
    SrtSettings,
    hls_address,
    player_link,
    rtmp_settings,
    srt_settings,
)
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.ui.monitor.card import MonitorCard
from fastpix_desktop.ui.obs.card import ObsCard
from fastpix_desktop.ui.secret_fields.clipboard import CLEAR_AFTER_S
from fastpix_desktop.ui.secret_fields.screen_guard_sign import ScreenGuardSign
from fastpix_desktop.ui.secret_fields.value_field import CopyRow
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.stream_page.menu import PageMenu
from fastpix_desktop.ui.stream_page.recordings_card import RecordingsCard
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.options import summary
from fastpix_desktop.ui.text.quoting import set_tip, title
from fastpix_desktop.ui.widgets.basics import button, card, label, row
from fastpix_desktop.ui.widgets.elided_label import ElidedLabel
from fastpix_desktop.ui.widgets.pill import StatusPill
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage

_ONE_ROW = 540
"""Width in px that the card's buttons need side by side, including the page's margins."""


class StreamPage(ScrollPage):
    """Shows a stream and copies its values."""

    copied = Signal()
    """A value of the stream was copied."""

    def __init__(self, monitor: MonitorCard, obs: ObsCard, guard: ScreenGuard, shell: Shell) -> None:
        super().__init__(theme.PAGE_WIDTH)
        self._narrow = False
        self.monitor_card = monitor
        self.obs_card = obs
        self._shell = shell
        self._player = self._hls = ""
        self._rtmp: RtmpSettings | None = None
        self._srt: SrtSettings | None = None
        self.menu = PageMenu(self)
        self.recordings = RecordingsCard()
        self._stream: LiveStream | None = None
        self._age_s: float | None = None
        self._title = ElidedLabel("title")
        self._area.setAccessibleName(self.tr("Stream details"))
        self._status = StatusPill()
        self._summary = label("", "hint", wrap=True)
        self._on_air = ScreenGuardSign(guard)
        self._server = CopyRow(self.tr("Server"), self.tr("Server"), self.tr("Copy server"))
        self._key = CopyRow(
            self.tr("Stream key"),
            self.tr("Stream key"),
            self.tr("Copy stream key"),
            self.tr("Reveal stream key"),
            guard=guard,
        )
        self._address = CopyRow(self.tr("Address"), self.tr("SRT address"), self.tr("Copy SRT address"))
        self._stream_id = CopyRow(
            self.tr("Stream ID"),
            self.tr("SRT stream ID"),
            self.tr("Copy SRT stream ID"),
            self.tr("Reveal SRT stream ID"),
            guard=guard,
        )
        self._passphrase = CopyRow(
            self.tr("Passphrase"),
            self.tr("SRT passphrase"),
            self.tr("Copy SRT passphrase"),
            self.tr("Reveal SRT passphrase"),
            guard=guard,
        )
        self._url = CopyRow(
            self.tr("Whole URL"),
            self.tr("SRT URL"),
            self.tr("Copy SRT URL"),
            self.tr("Reveal SRT URL"),
            guard=guard,
        )
        self._url_hint = label("", "hint", wrap=True)
        self._watch_hint = label("", "hint", wrap=True)
        self._link = CopyRow(self.tr("Player"), self.tr("Player link"), self.tr("Copy player link"))
        self._playlist = CopyRow(self.tr("HLS"), self.tr("HLS address"), self.tr("Copy HLS address"))
        self._open = button(self.tr("Open"), icon="open")
        self._open.setAccessibleName(self.tr("Open player link"))
        self._missing = label(
            self.tr("FastPix didn't send this stream's keys. Open the stream again."),
            "error",
            wrap=True,
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        self.heading.addWidget(self._title)
        self.heading.addWidget(self._status)
        self.heading.addStretch(1)
        self.heading.addWidget(self.menu.button)
        self.add_block(self._summary)
        self.add_block(self._on_air)
        self.add_block(self._missing)
        self.add_block(self.monitor_card)
        self.add_block(self.obs_card)
        srt = (self._address, self._stream_id, self._passphrase, self._url, self._url_hint)
        self._cards = {
            Protocol.RTMPS: _card(self.tr("RTMP settings"), self._server, self._key),
            Protocol.SRT: _card(self.tr("SRT settings"), *srt),
        }
        for settings in self._cards.values():
            self.add_block(settings)
        frame, column = card()
        column.addLayout(row(label(self.tr("Watch"), "section"), 1, self._open))
        for each in (self._watch_hint, self._link, self._playlist):
            column.addWidget(each)
        self.add_block(frame)
        self.add_block(self.recordings)

    def set_narrow(self, *, narrow: bool) -> None:
        """Fit the margins to the window; in a narrow one, show only the chosen protocol."""
        super().set_narrow(narrow=narrow)
        self._narrow = narrow
        if hasattr(self, "_cards"):
            self._arrange_buttons()
            self._show_protocol(self.obs_card.protocol)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the card's buttons in two rows if one is too wide."""
        super().resizeEvent(event)
        self._arrange_buttons()

    def _arrange_buttons(self) -> None:
        self.obs_card.set_narrow(narrow=self._narrow or self.width() < _ONE_ROW)

    def _show_protocol(self, protocol: Protocol) -> None:
        for each, frame in self._cards.items():
            frame.setVisible(not self._narrow or each is protocol)

    def _connect(self) -> None:
        self.obs_card.protocolChosen.connect(self._show_protocol)
        self.obs_card.copied.connect(self.copied)
        self.obs_card.live.preflightAsked.connect(self.menu.checkAsked)
        said = self.tr("%1 copied.")
        for each, what in (
            (self._server, self.tr("Server")),
            (self._address, self.tr("SRT address")),
            (self._link, self.tr("Player link")),
            (self._playlist, self.tr("HLS address")),
        ):
            each.copyAsked.connect(lambda e=each, w=what: self._copy(e.field.text(), said.replace("%1", w)))
        self._key.copyAsked.connect(
            lambda: self._copy_secret(self._rtmp.stream_key if self._rtmp else None, self.tr("Stream key"))
        )
        self._passphrase.copyAsked.connect(
            lambda: self._copy_secret(self._srt.passphrase if self._srt else None, self.tr("SRT passphrase"))
        )
        self._url.copyAsked.connect(
            lambda: self._copy_secret(self._srt.url if self._srt else None, self.tr("SRT URL"))
        )
        self._stream_id.copyAsked.connect(self._copy_stream_id)
        self.recordings.copyAsked.connect(self._copy_recording)
        self._open.clicked.connect(self.open_player)
        for keys, copy_row in (
            ("Ctrl+1", self._server),
            ("Ctrl+2", self._key),
            ("Ctrl+3", self._address),
            ("Ctrl+4", self._stream_id),
            ("Ctrl+5", self._passphrase),
            ("Ctrl+6", self._url),
            ("Ctrl+7", self._link),
        ):
            shortcut = QShortcut(QKeySequence(keys), copy_row)  # disabled while its row is hidden
            shortcut.activated.connect(copy_row.copy_button.click)
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            set_tip(copy_row.copy_button, f"{copy_row.copy_button.accessibleName()} ({native})")

    def show_stream(self, stream: LiveStream, addresses: IngestAddresses) -> None:
        """Show a stream's current state. Secrets start masked."""
        self._title.show_text(title(stream))
        self._status.show_status(stream.status, values.status(stream.status))
        self._stream = stream
        self._show_summary()
        self._rtmp, self._srt = rtmp_settings(stream, addresses), srt_settings(stream, addresses)
        self._missing.setVisible(not (stream.stream_key and stream.srt_secret))
        self._server.show_value(self._rtmp.server)
        self._key.show_secret(self._rtmp.stream_key)
        self._show_srt(self._srt)
        self.recordings.addresses = addresses
        self._show_watch(stream, addresses)

    def open_player(self) -> None:
        """Open the player page in the browser."""
        if self._player:
            QDesktopServices.openUrl(QUrl(self._player))

    def show_age(self, seconds: float | None) -> None:
        """Show how old the stream's status is, if it's too old; None removes it."""
        if seconds != self._age_s:
            self._age_s = seconds
            self._show_summary()

    def _show_summary(self) -> None:
        if self._stream is not None:
            self._summary.setText(summary(self._stream, age_s=self._age_s))
            self._status.show_age("" if self._age_s is None else values.age(self._age_s))

    def _show_srt(self, srt: SrtSettings) -> None:
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

    def _show_watch(self, stream: LiveStream, addresses: IngestAddresses) -> None:
        playback = stream.playback
        self._player = player_link(playback, addresses) if playback else ""
        self._hls = hls_address(playback, addresses, dvr=stream.dvr) if playback else ""
        for each, text in ((self._link, self._player), (self._playlist, self._hls)):
            each.show_value(text)
            each.setVisible(bool(text))
        self._open.setEnabled(bool(playback))
        if playback is None:
            text = self.tr("This stream has no playback ID yet, so nobody can watch it.")
        elif playback.access is Access.PRIVATE:
            text = self.tr("Private: only people with a viewing link can watch.")
        else:
            text = self.tr("Anyone with this link can watch once you are live.")
        self._watch_hint.setText(text)

    def _copy_recording(self, text: str) -> None:
        self._copy(text, self.tr("%1 copied.").replace("%1", self.tr("Recording")))

    def _copy(self, text: str, said: str) -> None:
        self._shell.clipboard.copy(text)
        self._shell.say(said)
        self.copied.emit()

    def _copy_secret(self, secret: Secret | None, what: str) -> None:
        if secret:
            self._shell.clipboard.copy_secret(secret)
            said = self.tr("%1 copied. The clipboard clears in %2 s.")
            self._shell.say(said.replace("%1", what).replace("%2", str(CLEAR_AFTER_S)))
            self.copied.emit()

    def _copy_stream_id(self) -> None:
        if self._srt is None:
            return
        what = self.tr("SRT stream ID")
        if self._srt.stream_id_is_secret:
            self._copy_secret(self._srt.stream_id, what)
        else:
            self._copy(self._srt.stream_id.reveal(), self.tr("%1 copied.").replace("%1", what))


def _card(title: str, *rows: CopyRow | QLabel) -> QFrame:
    frame, column = card()
    column.addWidget(label(title, "section"))
    column.addSpacing(theme.SMALL)
    for each in rows:
        column.addWidget(each)
    return frame
