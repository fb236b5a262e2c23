"""The viewing links of a private stream, in the card *Share*."""

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.viewing_links import LinkForm, ViewingLink
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.share.privacy_check import PrivacyCheck
from fastpix_desktop.presenters.share.signing_keys import KeyState, SigningKeys
from fastpix_desktop.presenters.share.viewing_links import ViewingLinks
from fastpix_desktop.ui.secret_fields.clipboard import CLEAR_AFTER_S
from fastpix_desktop.ui.share.link_row import LinkRow
from fastpix_desktop.ui.share.link_text import copied_text, link_error_text, privacy_text
from fastpix_desktop.ui.share.signing_key_dialogs import ask_make
from fastpix_desktop.ui.share.signing_key_text import state_text
from fastpix_desktop.ui.share.withdraw_dialog import ask_withdraw
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.quoting import quoted, title
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, label, row
from fastpix_desktop.ui.widgets.identifiers import identify

_ONE_ROW: Final = 520
"""Width in px that a row needs for words and buttons side by side."""
_AGE_MS: Final = 30_000
"""Time between two looks whether a link has run out."""


class ViewingLinksPanel(QWidget):
    """The rows, and *Make a viewing link*."""

    copied = Signal()
    """A link was copied."""

    def __init__(self, links: ViewingLinks, keys: SigningKeys, privacy: PrivacyCheck, shell: Shell) -> None:
        super().__init__()
        self._links = links
        self._keys = keys
        self._privacy = privacy
        self._shell = shell
        self._stream: LiveStream | None = None
        self._rows: dict[str, LinkRow] = {}
        self._make = button(self.tr("Make a viewing link"), icon="plus")
        identify(make_a_viewing_link=self._make)
        self._error = label("", "error", wrap=True)
        self._error.hide()
        hint = self.tr(
            "FastPix's documentation covers the HLS address and the embed code, but not the page link. "
            "Try a page link once before you send it."
        )
        self._hint = label(hint, "hint", wrap=True)
        self._key = label("", "error", wrap=True)
        self._checked = label("", "hint", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._checked)
        column.addWidget(self._key)
        column.addLayout(self._list)
        column.addLayout(row(self._make, 1))
        column.addWidget(self._error)
        column.addWidget(self._hint)
        self._ageing = QTimer(self, interval=_AGE_MS)
        self._ageing.timeout.connect(self._show)
        self._make.clicked.connect(self._ask)
        links.changed.connect(self._show)
        links.busyChanged.connect(self._busy)
        links.made.connect(self._made)
        links.withdrawn.connect(self._withdrawn)
        links.signed.connect(self._signed)
        links.failed.connect(self._fail)
        privacy.changed.connect(self._show_privacy)
        self._show_privacy()

    def show_stream(self, stream: LiveStream) -> None:
        """Show a stream's links."""
        if self._stream is None or stream.id != self._stream.id:
            self._error.hide()
        self._stream = stream
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows to the width."""
        super().resizeEvent(event)
        for each in self._rows.values():
            each.set_narrow(narrow=self.width() < _ONE_ROW)

    def _show(self) -> None:
        links = {each.id: each for each in self._links.links}
        for link_id in self._rows.keys() - links.keys():
            gone = self._rows.pop(link_id)
            gone.hide()
            gone.deleteLater()
        for link in links.values():
            if link.id not in self._rows:
                self._rows[link.id] = self._row(link)
        for link_id, each in self._rows.items():
            link = links[link_id]
            works = self._links.works(link)
            run_out = not works and self._links.can_sign(link)
            each.show_state(works=works, has_run_out=run_out, busy=self._links.is_busy)
        self._make.setEnabled(not self._links.is_busy)
        is_key_gone = self._keys.state in (KeyState.LOST, KeyState.DELETED)
        self._key.setText(state_text(self._keys.state) if is_key_gone else "")
        self._key.setVisible(is_key_gone)
        self._hint.setVisible(bool(links))
        if links and not self._ageing.isActive():
            self._ageing.start()
        elif not links:
            self._ageing.stop()

    def _show_privacy(self) -> None:
        privacy = self._privacy.privacy
        self._checked.setVisible(privacy is not None)
        if privacy is None:
            return
        text = privacy_text(privacy)
        was_kept = self._checked.property("kind") == "hint"
        theme.mark(self._checked, kind="hint" if privacy.is_kept else "error")
        self._checked.setText(text)
        if was_kept and not privacy.is_kept:
            announce(self, text)
            self._shell.tell("error", text)

    def _row(self, link: ViewingLink) -> LinkRow:
        made = LinkRow(link)
        made.set_narrow(narrow=self.width() < _ONE_ROW)
        made.copyAsked.connect(partial(self._copy, link))
        made.withdrawAsked.connect(partial(self._ask_withdraw, link))
        self._list.addWidget(made)
        return made

    def _ask(self) -> None:
        from fastpix_desktop.ui.share.viewing_link_dialog import ViewingLinkDialog  # noqa: PLC0415 - seldom needed

        if self._stream is None:
            return
        dialog = ViewingLinkDialog(quoted(self._stream), self)
        dialog.chosen.connect(self._chosen)
        dialog.open()

    def _chosen(self, name: str, expires_at: int) -> None:
        if self._links.needs_key:
            ask_make(self, partial(self._links.make, name, expires_at))
        else:
            self._links.make(name, expires_at)

    def _ask_withdraw(self, link: ViewingLink) -> None:
        withdraw = partial(self._links.withdraw, link)
        if self._links.works(link):
            ask_withdraw(link.name, self, withdraw)
        else:
            withdraw()

    def _copy(self, link: ViewingLink, form: LinkForm) -> None:
        if self._stream is not None:
            self._error.hide()
            self._links.copy(link, form, title(self._stream))

    def _busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot
        if busy:
            self._error.hide()
        self._show()

    def _made(self, link: ViewingLink) -> None:
        self._copy(link, LinkForm.PAGE)

    def _withdrawn(self, link: ViewingLink) -> None:
        #: %1: a viewing link's name in quotes.
        text = self.tr("The link for %1 no longer works.")
        self._shell.say(text.replace("%1", quoted(link.name)))

    def _signed(self, form: LinkForm, text: Secret) -> None:
        self._shell.clipboard.copy_secret(text)
        self._shell.say(copied_text(form, CLEAR_AFTER_S))
        self.copied.emit()

    def _fail(self, error: AppError) -> None:
        text = link_error_text(error)
        self._error.setText(text)
        self._error.show()
        announce(self, text)
