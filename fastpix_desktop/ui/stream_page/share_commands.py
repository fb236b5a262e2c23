"""Commands of the card *Share*: show the QR code, choose websites."""

from PySide6.QtCore import QObject

from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.ui.share.text import audience_text, off_air_text
from fastpix_desktop.ui.share.viewing_links_panel import ViewingLinksPanel
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.stream_page.share_card import ShareCard
from fastpix_desktop.ui.text.quoting import title


class ShareCommands(QObject):
    """Belongs to the card."""

    def __init__(self, card: ShareCard, presenters: Presenters, shell: Shell) -> None:
        super().__init__(card)
        streams, images = presenters.streams, presenters.qr_images
        self._links = ViewingLinksPanel(
            presenters.viewing_links, presenters.signing_keys, presenters.privacy, shell
        )
        self._links.copied.connect(card.copied)
        card.set_private_panel(self._links)
        self._card = card
        self._streams = streams
        self._images = images
        self._websites = presenters.websites
        self._keys = presenters.signing_keys
        for signal in (streams.openChanged, streams.openUpdated):
            signal.connect(self._show_stream)
        self._show_stream(streams.open)
        card.codeAsked.connect(self._open_code)
        card.websitesAsked.connect(self._open_websites)

    def _show_stream(self, stream: LiveStream | None) -> None:
        if stream is not None:
            self._links.show_stream(stream)

    def _open_websites(self) -> None:
        from fastpix_desktop.ui.share.websites_dialog import WebsitesDialog  # noqa: PLC0415 - seldom needed

        stream, websites = self._streams.open, self._websites
        if stream is None or stream.playback is None:
            return
        account = self._keys.account
        dialog = WebsitesDialog(stream.playback.restrictions.websites, self._card)
        dialog.saveAsked.connect(lambda chosen: websites.save(account, stream, chosen))
        websites.busyChanged.connect(dialog.set_busy)
        websites.failed.connect(dialog.fail)
        websites.saved.connect(dialog.accept)
        dialog.open()

    def _open_code(self) -> None:
        from fastpix_desktop.ui.share.qr_dialog import QrDialog  # noqa: PLC0415 - seldom needed

        stream = self._streams.open
        if stream is not None:
            hint = f"{audience_text(stream)}\n{off_air_text(stream)}".strip()
            QrDialog(self._card.link, title(stream), hint, self._images, self._card).open()
