"""Commands of the stream monitor's buttons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fastpix_desktop.domain.monitor.finding import Remedy
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.monitor.card import MonitorCard
from fastpix_desktop.ui.obs import go_live_dialogs as live_dialogs
from fastpix_desktop.ui.streams import dialogs as stream_dialogs

if TYPE_CHECKING:
    from fastpix_desktop.presenters.presenters import Presenters
    from fastpix_desktop.ui.stream_page.page import StreamPage


class LiveCommands(QObject):
    """Belongs to the stream's page."""

    def __init__(self, page: "StreamPage", card: MonitorCard, presenters: "Presenters") -> None:
        super().__init__(page)
        self._page = page
        self._streams, self._actions = presenters.streams, presenters.actions
        self._link, self._handover, self._monitor = (
            presenters.obs_connection,
            presenters.go_live,
            presenters.monitor,
        )
        card.endAsked.connect(self._end_open)
        page.menu.endAsked.connect(self._end)
        card.stopAsked.connect(self._stop_obs)
        card.remedyAsked.connect(self._remedy)

    def _end_open(self) -> None:
        if self._streams.open is not None:
            self._end(self._streams.open)

    def _end(self, stream: LiveStream) -> None:
        """Ask before ending the stream; OBS is stopped too if it's sending to it."""
        obs = self._monitor.facts.obs
        if self._link.is_connected and obs.is_active and obs.goes_here is not False:
            live_dialogs.ask_end(stream, self._handover, self._page)
        else:
            stream_dialogs.ask_end(stream, self._page, lambda: self._actions.end(stream))

    def _stop_obs(self) -> None:
        """Stop OBS without asking, because nothing reaches FastPix and nobody is watching."""
        if self._streams.open is not None:
            self._handover.end(self._streams.open, finish=False)

    def _remedy(self, remedy: Remedy) -> None:
        stream = self._streams.open
        if stream is None:
            return
        match remedy:
            case Remedy.SEND_AGAIN:
                live_dialogs.ask_redirect(stream, self._handover, self._page)
            case Remedy.CHECK_CONNECTION:
                self._page.menu.checkAsked.emit()
            case Remedy.TURN_ON:
                self._actions.turn_on(stream)
            case Remedy.RECONNECT:
                self._handover.reconnect()
            case Remedy.END:
                self._end(stream)
            case Remedy.OPEN_PLAYER:
                self._page.open_player()
            case Remedy.CONNECT_OBS:
                self._page.obs_card.live.connect_again()
            case Remedy.ASK_AGAIN:
                self._streams.watch.look()
