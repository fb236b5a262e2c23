"""From the strip, the tray and notifications to the live streams: show one, or end it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.window.accounts import AccountCommands
from fastpix_desktop.ui.window.workspace import Workspace

if TYPE_CHECKING:  # imported with the first stream
    from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor
    from fastpix_desktop.ui.window.live_signs import LiveSigns


class LiveStreams(QObject):
    """Belongs to the window."""

    def __init__(  # noqa: PLR0913, PLR0917 - the window's parts
        self,
        shell: Shell,
        window: QWidget,
        work: Workspace,
        presenters: Presenters,
        accounts: AccountCommands,
        end: Callable[[LiveStream], None],
        preferences: Preferences,
    ) -> None:
        """Show nothing yet. ``end`` asks the person about ending a stream."""
        super().__init__(window)
        self._shell = shell
        self._window = window
        self._work = work
        self._streams = presenters.streams
        self._session = presenters.session
        self._presenters = presenters
        self._accounts = accounts
        self._end = end
        self._preferences = preferences
        self._signs: LiveSigns | None = None
        presenters.broadcasts.keptChanged.connect(self._begin)
        if presenters.broadcasts.monitors:
            self._begin()

    def _begin(self) -> None:
        """Begin to show what is live, with the first stream that is monitored."""
        if self._signs is None:
            from fastpix_desktop.ui.window.live_signs import LiveSigns  # noqa: PLC0415 - with the first stream

            notices, preferences = self._shell.notices, self._preferences
            self._signs = LiveSigns(self._window, self._work, self._presenters, notices, preferences)
            self._signs.showAsked.connect(self._show)
            self._signs.endAsked.connect(self._ask_to_end)
            column = self._window.layout()
            assert isinstance(column, QBoxLayout)
            column.addWidget(self._signs.strip)
            self._signs.refresh()

    def _show(self, monitor: "StreamMonitor") -> None:
        """Show a live stream, with its account if another one is in use."""
        stream, token_id = monitor.stream, monitor.broadcast.account
        if stream is None:
            return
        if token_id == self._streams.account:
            self._shell.show_stream(stream.id)
            return
        account = next((each for each in self._session.accounts if each.token_id == token_id), None)
        if account is not None:
            self._accounts.switch(account, lambda: self._show_other(stream))

    def _show_other(self, stream: LiveStream) -> None:
        self._streams.take_up(stream)  # the list of its account may not be loaded yet
        self._shell.show_stream(stream.id)

    def _ask_to_end(self, monitor: "StreamMonitor") -> None:
        if monitor.stream is not None:
            self._end(monitor.stream)
