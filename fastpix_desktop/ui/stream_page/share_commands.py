"""Commands of the card *Share*: show the QR code."""

from PySide6.QtCore import QObject

from fastpix_desktop.presenters.share.qr_images import QrImages
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from fastpix_desktop.ui.share.text import audience_text, off_air_text
from fastpix_desktop.ui.stream_page.share_card import ShareCard
from fastpix_desktop.ui.text.quoting import title


class ShareCommands(QObject):
    """Belongs to the card."""

    def __init__(self, card: ShareCard, streams: StreamsPresenter, images: QrImages) -> None:
        super().__init__(card)
        self._card = card
        self._streams = streams
        self._images = images
        card.codeAsked.connect(self._open_code)

    def _open_code(self) -> None:
        from fastpix_desktop.ui.share.qr_dialog import QrDialog  # noqa: PLC0415 - seldom needed

        stream = self._streams.open
        if stream is not None:
            hint = f"{audience_text(stream)}. {off_air_text(stream)}".strip()
            QrDialog(self._card.link, title(stream), hint, self._images, self._card).open()
