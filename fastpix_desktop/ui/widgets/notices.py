"""Desktop notifications, for when the window isn't in front."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

    from fastpix_desktop.ui.widgets.live_menu import LiveMenu


_COMES_BACK = (QEvent.Type.WindowActivate, QEvent.Type.Close)
_MAY_COME_BACK = (QEvent.Type.WindowStateChange, QEvent.Type.Show)
"""Some window managers leave a minimized window active, so that it isn't activated when it comes back."""


class Notices(QObject):
    """Shows a desktop notification, unless the window is visible and active.

    What they need, an icon in the tray, is there from a notice until the person comes back to the window or
    the matter is over, and while a stream is live. Where the system has no tray, nothing is told: the window
    says it too.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._run: Callable[[], None] | None = None
        self._number = 0
        self._live: LiveMenu | None = None
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
        self._icon = self._icon or self._make_icon()
        title, text = unmarked(title), unmarked(text)
        self._icon.setToolTip(f"{title}\n{text}")
        self._icon.show()
        self._icon.showMessage(title, text, self._window.windowIcon())
        return self._number

    def show_live(self, text: str, on_show: Callable[[], None], on_end: Callable[[], None]) -> None:
        """Keep the icon while a stream is live, with its state and a menu; ``text`` is the state."""
        from PySide6.QtWidgets import QSystemTrayIcon  # noqa: PLC0415 - seldom needed

        if self._icon is None and not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._icon = self._icon or self._make_icon()
        if self._live is None:
            from fastpix_desktop.ui.widgets.live_menu import LiveMenu  # noqa: PLC0415 - while a stream is live

            self._live = LiveMenu()
            self._icon.setContextMenu(self._live)
        self._live.show_state(unmarked(text), on_show, on_end)
        self._icon.setToolTip(unmarked(text))
        self._icon.show()

    def end_live(self) -> None:
        """Remove the icon, because nothing is live any more, unless a notification needs it."""
        if self._live is not None and self._icon is not None:
            self._live.deleteLater()  # the icon lets go of it by itself
            self._live = None
            if self._run is None:
                self._icon.hide()

    def _make_icon(self) -> "QSystemTrayIcon":
        from PySide6.QtWidgets import QSystemTrayIcon  # noqa: PLC0415 - seldom needed

        icon = QSystemTrayIcon(self._window.windowIcon(), self)
        icon.messageClicked.connect(self._clicked)
        icon.activated.connect(self._activated)
        return icon

    def remove(self, number: int) -> None:
        """Remove an outdated notification, unless a newer one is shown."""
        if number == self._number:
            self._clear()

    def _clear(self) -> None:
        self._run = None
        if self._icon is not None and self._live is None:
            self._icon.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remove notifications when the person returns to the window."""
        kind = event.type()
        if watched is self._window and (kind in _COMES_BACK or (kind in _MAY_COME_BACK and self.are_seen)):
            self._clear()
        return super().eventFilter(watched, event)

    def _activated(self, reason: "QSystemTrayIcon.ActivationReason") -> None:
        """Go to what was told, or to the live stream, unless the menu is asked for."""
        if reason is not type(reason).Context:
            self._clicked()

    def _clicked(self) -> None:
        run = self._run or (self._live.run_show if self._live is not None else None)
        self._clear()
        if run is not None:
            run()


def unmarked(text: str) -> str:
    """Return a text without markup, which many desktops would render in a notification, images included."""
    return text.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")
