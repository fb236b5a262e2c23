"""The card “Share”: where people watch."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.ingest import player_link
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.secret_fields.value_field import ValueField
from fastpix_desktop.ui.share.embed_menu import EmbedMenu
from fastpix_desktop.ui.share.text import audience_text, off_air_text
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.style import icons, theme
from fastpix_desktop.ui.text.quoting import set_tip
from fastpix_desktop.ui.widgets.basics import button, icon_button, label, row
from fastpix_desktop.ui.widgets.identifiers import identify
from fastpix_desktop.ui.widgets.section import Section

_LEAST_LINK = 260
"""Width in px that the link needs beside its buttons."""


class ShareCard(Section):
    """The player link. If anyone with it can watch, also embed codes and a QR code."""

    copied = Signal()
    """A value was copied."""
    codeAsked = Signal()
    """The person wants to see the QR code."""
    websitesAsked = Signal()
    """The person wants to choose the websites on which the stream plays."""

    def __init__(self, shell: Shell) -> None:
        #: Heading of a card: the links that people watch by. A noun.
        super().__init__(self.tr("Share"))
        self._shell = shell
        self._hint = label("", "hint", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._link = ValueField(self.tr("Player link"))
        self._copy_link = button(self.tr("Copy link"), icon="copy")
        #: Button: open the player in the browser.
        self._open = button(self.tr("Open"))
        self._open.setAccessibleName(self.tr("Open player"))
        self._embed = button(self.tr("Embed code"))
        self._menu = EmbedMenu(self._embed)
        self._code = icon_button("qr", self.tr("QR code"), icons.PLAIN)
        self._code.setProperty("kind", "bordered")
        self._off_air = label("", "hint", wrap=True)
        identify(
            player_link=self._link,
            copy_link=self._copy_link,
            open_player=self._open,
            embed_code=self._embed,
            qr_code=self._code,
        )
        self._websites = button(self.tr("Only on my website…"), "quiet")
        self._websites.setProperty("small", True)
        self._private: QWidget | None = None
        self._build()

    def set_private_panel(self, panel: QWidget) -> None:
        """Show this in place of the player link if the stream is private."""
        self._private = panel
        self.body.insertWidget(0, panel)

    def _build(self) -> None:
        self.head.addWidget(self._hint, 1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(theme.SPACE)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(theme.SPACE)
        self._buttons.addWidget(self._copy_link)
        self._buttons.addLayout(row(self._open, self._embed, self._code))
        self._line.addWidget(self._link, 1)
        self._line.addLayout(self._buttons)
        self.body.addLayout(self._line)
        self.body.addWidget(self._off_air)
        self.body.addLayout(row(self._websites, 1))
        self._websites.clicked.connect(self.websitesAsked)
        self._link.copyAsked.connect(self._copy_player)
        self._copy_link.clicked.connect(self._copy_player)
        self._open.clicked.connect(self.open_player)
        self._embed.setMenu(self._menu)
        self._menu.copyAsked.connect(self._copy)
        self._code.clicked.connect(self.codeAsked)
        keys = QKeySequence("Ctrl+7")
        QShortcut(keys, self._copy_link).activated.connect(self._copy_link.click)
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(self._copy_link, f"{self._copy_link.text()} ({native})")

    def fit(self, width: int) -> None:
        """Put the buttons below the link if they would leave it too little room, or in two rows."""
        super().fit(width)
        buttons = (self._copy_link, self._open, self._embed, self._code)
        needed = sum(each.sizeHint().width() + theme.SPACE for each in buttons)
        below = width < needed + _LEAST_LINK
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(down if below else right)
        self._buttons.setDirection(down if needed > width - 2 * theme.WIDE else right)
        policy = QSizePolicy.Policy.Expanding if below else QSizePolicy.Policy.Maximum
        for each in (self._copy_link, self._open, self._embed):
            each.setSizePolicy(policy, QSizePolicy.Policy.Fixed)

    def show_stream(self, stream: LiveStream, addresses: IngestAddresses) -> None:
        """Show where a stream is watched, and by whom."""
        playback = stream.playback
        self._link.show_value(player_link(playback, addresses) if playback else "")
        is_public = playback is not None and playback.access is Access.PUBLIC
        self._menu.show_stream(stream, addresses)
        for each in (self._link, self._copy_link, self._open, self._embed, self._code):
            each.setVisible(is_public)
        if self._private is not None:
            self._private.setVisible(stream.access is Access.PRIVATE)
        self._websites.setVisible(playback is not None)
        self._hint.setText(audience_text(stream))
        self._off_air.setText(off_air_text(stream))
        self._off_air.setVisible(bool(self._off_air.text()))

    @property
    def link(self) -> str:
        """The player link."""
        return self._link.text()

    def open_player(self) -> None:
        """Open the player page in the browser."""
        if self._link.text():
            QDesktopServices.openUrl(QUrl(self._link.text()))

    def _copy_player(self) -> None:
        self._copy(self._link.text(), self.tr("Player link copied."))

    def _copy(self, text: str, said: str) -> None:
        self._shell.clipboard.copy(text)
        self._shell.say(said)
        self.copied.emit()
