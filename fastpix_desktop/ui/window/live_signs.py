"""What the window says of live streams outside their pages: strip, title, taskbar, tray and notifications."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from fastpix_desktop.domain.monitor.finding import Level
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.ui.monitor.strip_text import line_text, time_text
from fastpix_desktop.ui.monitor.verdict_text import finding_text, level_text
from fastpix_desktop.ui.text.quoting import quoted, title
from fastpix_desktop.ui.widgets.notices import Notices
from fastpix_desktop.ui.window.strip import LiveStrip
from fastpix_desktop.ui.window.workspace import Workspace

if TYPE_CHECKING:
    from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor
    from fastpix_desktop.presenters.presenters import Presenters

_TOLD = (Level.LIVE, Level.LIVE_UNCHECKED, Level.TROUBLE)
"""Levels that a notification is shown for."""


class LiveSigns(QObject):
    """Belongs to the window."""

    showAsked = Signal(object)
    """The StreamMonitor whose stream to go to."""
    endAsked = Signal(object)
    """The StreamMonitor whose stream to end."""

    def __init__(
        self,
        window: QWidget,
        work: Workspace,
        presenters: "Presenters",
        notices: Notices,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._plain_title = window.windowTitle()
        self._work = work
        self._broadcasts = broadcasts = presenters.broadcasts
        self._session = session = presenters.session
        self._notices = notices
        self._preferences = preferences
        self._levels: dict[str, Level] = {}
        """The level that was last told of each stream."""
        self._told: dict[str, int] = {}
        self._number = 0
        self.strip = LiveStrip()
        self.strip.showAsked.connect(self.showAsked)
        self.strip.endAsked.connect(self.endAsked)
        broadcasts.changed.connect(self.refresh)
        broadcasts.verdictChanged.connect(self._tell)
        session.changed.connect(self.refresh)
        work.changed.connect(self.refresh)
        window.installEventFilter(self)

    def refresh(self) -> None:
        """Show the broadcasts as they are now."""
        monitors = self._broadcasts.on_air
        first = monitors[0] if monitors else None
        is_open = first is not None and self._is_in_front(first)
        self.strip.show_broadcasts(
            monitors,
            account=self._other_account(first),
            is_open=is_open,
            in_view=is_open and len(monitors) == 1 and self._work.is_stage_in_view(),
        )
        self._show_title(first)
        self._show_number(len(monitors))
        self._keep_in_front(first is not None and self._preferences.keeps_in_front)
        if first is None:
            self._notices.end_live()
        else:
            self._notices.show_live(
                line_text(first), partial(self.showAsked.emit, first), partial(self.endAsked.emit, first)
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Decide anew whether the stage can be seen when the window's size changes."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.refresh()
        return super().eventFilter(watched, event)

    def _is_in_front(self, monitor: "StreamMonitor") -> bool:
        is_open = self._broadcasts.open_id == monitor.broadcast.stream_id
        return is_open and self._work.is_stream_in_front()

    def _other_account(self, monitor: "StreamMonitor | None") -> str:
        """Return the name of a broadcast's account, unless it's the one in use."""
        if monitor is None:
            return ""
        current, token_id = self._session.current, monitor.broadcast.account
        if current is not None and current.token_id == token_id:
            return ""
        return next((each.name for each in self._session.accounts if each.token_id == token_id), "")

    def _show_title(self, monitor: "StreamMonitor | None") -> None:
        if monitor is None or monitor.stream is None:
            self._window.setWindowTitle(self._plain_title)
            return
        #: The window's title. %1: for how long the stream has been live, “12:04”. %2: its title. %3: FastPix
        #: Desktop.
        text = self.tr("%1 · %2 – %3").replace("%1", time_text(monitor)).replace("%3", self._plain_title)
        self._window.setWindowTitle(text.replace("%2", title(monitor.stream)))

    def _show_number(self, number: int) -> None:
        """Show how many streams are live on the app's icon, where the taskbar or dock has room for that."""
        app = QGuiApplication.instance()
        if number != self._number and isinstance(app, QGuiApplication):
            app.setBadgeNumber(number)  # 0 removes it
        self._number = number

    def _keep_in_front(self, wanted: bool) -> None:  # noqa: FBT001 - a fact, not a switch
        """Stay in front of other windows, or not. Unlike the widget's own flag, this hides nothing."""
        handle: QWindow | None = self._window.windowHandle()  # None before it's shown
        flag = Qt.WindowType.WindowStaysOnTopHint
        if handle is not None and bool(handle.flags() & flag) is not wanted:
            handle.setFlag(flag, wanted)

    def _tell(self, monitor: "StreamMonitor") -> None:
        """Notify the person of another level if the window isn't in front."""
        stream, verdict = monitor.stream, monitor.verdict
        if stream is None or self._levels.get(stream.id, Level.OFF) is verdict.level:
            return
        self._levels[stream.id] = verdict.level
        self._notices.remove(self._told.get(stream.id, 0))
        if verdict.level in _TOLD and self._preferences.tells_of_trouble:
            heading = f"{quoted(stream)}: {level_text(verdict.level)}"
            text = finding_text(verdict.finding, monitor.facts.window_s)
            show = partial(self.showAsked.emit, monitor)
            self._told[stream.id] = self._notices.tell(heading, text, show)
