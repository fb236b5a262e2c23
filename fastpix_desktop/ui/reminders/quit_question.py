"""Asks before the window closes while a stream is live: end it, stay live, or cancel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from fastpix_desktop.presenters.reminders.live_reminders import LiveReminders

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


class QuitQuestion(QObject):
    """Keeps the window open until the person decides, but never delays a system shutdown."""

    def __init__(self, reminders: LiveReminders, window: QWidget) -> None:
        super().__init__(window)
        self._reminders = reminders
        self._window = window
        self._is_decided = False
        self._dialog: QDialog | None = None

    def holds_back(self) -> bool:
        """Return whether the window has to stay open; then the person is asked."""
        app = QGuiApplication.instance()
        saving = isinstance(app, QGuiApplication) and app.isSavingSession()
        if self._is_decided or saving or not self._reminders.live:
            return False
        if self._dialog is None:
            from fastpix_desktop.ui.reminders.quit_dialog import QuitDialog  # noqa: PLC0415 - seldom needed

            self._dialog = QuitDialog(self._reminders, self._window)
            self._dialog.accepted.connect(self._go)
            self._dialog.rejected.connect(self._stay)
            self._dialog.open()
        else:
            self._dialog.activateWindow()
        return True

    def _go(self) -> None:
        self._is_decided = True
        self._window.close()

    def _stay(self) -> None:
        self._dialog = None
