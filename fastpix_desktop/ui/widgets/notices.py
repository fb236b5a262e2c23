"""Desktop notifications, for when the window isn't in front."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon


class Notices(QObject):
    """Shows a desktop notification, unless the window is visible and active.

    What they need, an icon in the tray, is there from a notice until the person comes back to the window or
    the matter is over. Where the system has no tray, nothing is told: the window says it too.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._run: Callable[[], None] | None = None
        self._number = 0
        window.installEventFilter(self)

    @property
    def are_seen(self) -> bool:
        """Whether the window is visible and active, so no notification is needed."""
        window = self._window
        return window.isVisible() and not window.isMinimized() and window.isActiveWindow()

    def tell(self, title: str, text: str, on_click: Callable[[], None]) -> int:
        """Show a notification; return its number, for removing it.

        ``on_click`` is called when the person clicks it or the icon.
        """
        from PySide6.QtWidgets import QSystemTrayIcon  # noqa: PLC0415 - seldom needed

        if self.are_seen or not QSystemTrayIcon.isSystemTrayAvailable():
            return 0
        self._number += 1
        self._run = on_click
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._window.windowIcon(), self)
            self._icon.messageClicked.connect(self._clicked)
            self._icon.activated.connect(self._clicked)
        title, text = unmarked(title), unmarked(text)
        self._icon.setToolTip(f"{title}\n{text}")
        self._icon.show()
        self._icon.showMessage(title, text, self._window.windowIcon())
        return self._number

    def take_back(self, number: int) -> None:
        """Remove an outdated notification, unless a newer one is shown."""
        if number == self._number:
            self._clear()

    def _clear(self) -> None:
        self._run = None
        if self._icon is not None:
            self._icon.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remove notifications when the person returns to the window."""
        if watched is self._window and event.type() in (QEvent.Type.WindowActivate, QEvent.Type.Close):
            self._clear()
        return super().eventFilter(watched, event)

    def _clicked(self) -> None:
        run = self._run
        self._clear()
        if run is not None:
            run()


def unmarked(text: str) -> str:
    """Return a text without markup, which many desktops would render in a notification, images included."""
    return text.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")
