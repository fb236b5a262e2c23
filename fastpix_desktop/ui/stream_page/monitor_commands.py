"""Commands of the stream monitor's buttons."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fastpix_desktop.domain.monitor.light import Light, Remedy, Truth
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.monitor.card import TruthCard
from fastpix_desktop.ui.monitor.verdict_text import light_text, sentence_text
from fastpix_desktop.ui.obs import go_live_dialogs as live_dialogs
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.streams import dialogs as stream_dialogs
from fastpix_desktop.ui.text.quoting import quoted

if TYPE_CHECKING:
    from fastpix_desktop.presenters.presenters import Presenters
    from fastpix_desktop.ui.stream_page.page import StreamPage


class LiveCommands(QObject):
    """Belongs to the stream's page."""

    def __init__(self, page: "StreamPage", card: TruthCard, presenters: "Presenters", shell: Shell) -> None:
        super().__init__(page)
        self._page = page
        self._shell = shell
        self._told = 0
        self._light, self._about = Light.OFF, ""
        self._streams, self._actions = presenters.streams, presenters.actions
        self._link, self._handover, self._truth = (
            presenters.obs_connection,
            presenters.go_live,
            presenters.truth,
        )
        self._truth.lightChanged.connect(self._tell_of_light)
        card.endAsked.connect(self._end_open)
        page.menu.endAsked.connect(self._end)
        card.stopAsked.connect(self._stop_obs)
        card.remedyAsked.connect(self._remedy)

    def _tell_of_light(self, truth: Truth) -> None:
        """Notify the person of a changed verdict if the window isn't in front."""
        stream = self._truth.stream
        about = stream.id if stream else ""
        before = self._light if about == self._about else Light.OFF
        self._light, self._about = truth.light, about
        if before is truth.light:
            return
        self._shell.notices.take_back(self._told)
        if stream is not None and truth.light in (Light.LIVE, Light.LIVE_UNCHECKED, Light.TROUBLE):
            title = f"{quoted(stream)}: {light_text(truth.light)}"
            text = sentence_text(truth.sentence, self._truth.facts.window_s)
            self._told = self._shell.notices.tell(title, text, partial(self._shell.show_stream, stream.id))

    def _end_open(self) -> None:
        if self._streams.open is not None:
            self._end(self._streams.open)

    def _end(self, stream: LiveStream) -> None:
        """Ask before ending the stream; OBS is stopped too if it's sending to it."""
        obs = self._truth.facts.obs
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
