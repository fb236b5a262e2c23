"""The menu *Embed code*: ways to put the player on a website, each of which is copied."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fastpix_desktop.domain.share.embed import component_code, iframe_code
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.ingest import hls_address, player_link
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.text.quoting import title
from fastpix_desktop.ui.widgets.menu import PopupMenu


class EmbedMenu(PopupMenu):
    """Belongs to a button. Its texts are of the stream that was shown last."""

    copyAsked = Signal(str, str)
    """The text to copy, and what to say then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._iframe = self._component = self._hls = ""
        self._codes = (
            self.addAction(self.tr("Copy iframe (any website)"), self._copy_iframe),
            self.addAction(self.tr("Copy web component (your own code)"), self._copy_component),
            self.addSeparator(),
        )
        self._hls_action = self.addAction(self.tr("Copy HLS address (your own player)"), self._copy_hls)

    def show_stream(self, stream: LiveStream, addresses: IngestAddresses) -> None:
        """Make the texts for a stream; a private one has only the address, for players with a token."""
        playback = stream.playback
        if playback is None:
            self._iframe = self._component = self._hls = ""
            return
        self._iframe = iframe_code(player_link(playback, addresses), title(stream))
        self._component = component_code(playback.id, title(stream))
        self._hls = hls_address(playback, addresses, dvr=stream.dvr)
        for each in self._codes:
            each.setVisible(playback.access is Access.PUBLIC)
        self._hls_action.setText(
            self.tr("Copy HLS address (viewers can rewind)")
            if stream.dvr
            else self.tr("Copy HLS address (your own player)")
        )

    def _copy_iframe(self) -> None:
        self.copyAsked.emit(self._iframe, self.tr("Embed code copied."))

    def _copy_component(self) -> None:
        self.copyAsked.emit(self._component, self.tr("Embed code copied."))

    def _copy_hls(self) -> None:
        self.copyAsked.emit(self._hls, self.tr("HLS address copied."))
