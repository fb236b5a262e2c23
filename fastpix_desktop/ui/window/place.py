"""What the window remembers of itself between runs: its size and position."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.screen_room import keep_on_screen, room_for

_DEFAULT_SIZE = (1000, 860)  # the form with its button, in one view


class Place:
    """Belongs to the window."""

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        """Restore size and position."""
        self._window = window
        self._preferences = preferences
        self._restore_size()

    @property
    def geometry(self) -> QRect | None:
        """The window's size and position in px; None if it fills the screen."""
        window = self._window
        return None if window.isMaximized() or window.isFullScreen() else window.geometry()

    def stay_at(self, geometry: QRect | None) -> None:
        """Take the place of another window."""
        if geometry is not None:
            self._window.setGeometry(geometry)

    def remember(self) -> None:
        """Save size and position."""
        self._preferences.geometry = self._window.saveGeometry()

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
