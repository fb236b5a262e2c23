"""What the window remembers between runs: its size and position, and the stream that was open or live."""

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtWidgets import QWidget

from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.screen_room import keep_on_screen, room_for

_DEFAULT_SIZE = (1000, 860)  # the form with its button, in one view


class Place(QObject):
    """Belongs to the window."""

    def __init__(self, window: QWidget, presenters: Presenters, preferences: Preferences) -> None:
        """Restore size and position at once; the stream follows when the list has it."""
        super().__init__(window)
        self._window = window
        self._streams, self._broadcasts = presenters.streams, presenters.broadcasts
        self._form = presenters.new_stream
        self._preferences = preferences
        self._wanted = preferences.last_stream
        self._restore_size()
        self._streams.streamsChanged.connect(self._reopen)
        self._streams.openChanged.connect(self.settle)

    def settle(self) -> None:
        """Stay where the person is now, whatever was open in the last run."""
        self._wanted = ("", "")

    @property
    def geometry(self) -> QRect | None:
        """The window's size and position in px; None if it fills the screen."""
        window = self._window
        return None if window.isMaximized() or window.isFullScreen() else window.geometry()

    def stay_at(self, geometry: QRect | None) -> None:
        """Take the place of another window, and open nothing of an earlier run."""
        self.settle()
        if geometry is not None:
            self._window.setGeometry(geometry)

    def remember(self) -> None:
        """Save size and position, and the stream that is live or else open."""
        self._preferences.geometry = self._window.saveGeometry()
        account = self._streams.account
        live = (each.broadcast for each in self._broadcasts.on_air if each.broadcast.account == account)
        first = next((each.stream_id for each in live), "")
        open_id = self._streams.open.id if self._streams.open is not None else ""
        self._preferences.last_stream = (account, first or open_id)

    def _reopen(self) -> None:
        account, stream_id = self._wanted
        if not stream_id or account != self._streams.account or self._form.draft.title:
            return
        if any(each.id == stream_id for each in self._streams.streams):
            self.settle()
            self._streams.show(stream_id)

    def _restore_size(self) -> None:
        """Restore the last size and position, or use the default; never larger than the screen."""
        window = self._window
        window.setMinimumSize(QSize(*theme.SMALLEST).boundedTo(room_for(window)))
        is_restored = window.restoreGeometry(self._preferences.geometry)
        if not is_restored:
            window.resize(*_DEFAULT_SIZE)
        if not window.isMaximized() and not window.isFullScreen():
            window.resize(window.size().boundedTo(room_for(window)))
            if is_restored:  # otherwise the desktop chooses the position
                keep_on_screen(window)
