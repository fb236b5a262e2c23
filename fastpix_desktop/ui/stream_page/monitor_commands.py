"""Commands of the stream monitor's buttons."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fastpix_desktop.domain.monitor.finding import Level, Remedy, Verdict
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.monitor.card import MonitorCard
from fastpix_desktop.ui.monitor.verdict_text import finding_text, level_text
from fastpix_desktop.ui.obs import go_live_dialogs as live_dialogs
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.streams import dialogs as stream_dialogs
from fastpix_desktop.ui.text.quoting import quoted

if TYPE_CHECKING:
    from fastpix_desktop.presenters.presenters import Presenters
    from fastpix_desktop.ui.stream_page.page import StreamPage


class LiveCommands(QObject):
    """Belongs to the stream's page."""

    def __init__(self, page: "StreamPage", card: MonitorCard, presenters: "Presenters", shell: Shell) -> None:
        super().__init__(page)
        self._page = page
        self._shell = shell
        self._told = 0
        self._light, self._about = Level.OFF, ""
        self._streams, self._actions = presenters.streams, presenters.actions
        self._link, self._handover, self._monitor = (
            presenters.obs_connection,
            presenters.go_live,
            presenters.monitor,
        )
        self._monitor.verdictChanged.connect(self._announce_verdict)
        card.endAsked.connect(self._end_open)
        page.menu.endAsked.connect(self._end)
        card.stopAsked.connect(self._stop_obs)
        card.remedyAsked.connect(self._remedy)

    def _announce_verdict(self, monitor: Verdict) -> None:
        """Notify the person of a changed verdict if the window isn't in front."""
        stream = self._monitor.stream
        about = stream.id if stream else ""
        before = self._light if about == self._about else Level.OFF
        self._light, self._about = monitor.level, about
        if before is monitor.level:
            return
        self._shell.notices.take_back(self._told)
        if stream is not None and monitor.level in (Level.LIVE, Level.LIVE_UNCHECKED, Level.TROUBLE):
            title = f"{quoted(stream)}: {level_text(monitor.level)}"
            text = finding_text(monitor.finding, self._monitor.facts.window_s)
            self._told = self._shell.notices.tell(title, text, partial(self._shell.show_stream, stream.id))

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
