"""Since when FastPix can't be reached, for the lasting line in the list."""

from PySide6.QtCore import QCoreApplication, QTime

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.ui.text.dates import time_text
from fastpix_desktop.ui.text.errors import is_offline


class Offline:
    """Begins when FastPix can't be reached, and ends when the list is read."""

    def __init__(self) -> None:
        self._since: QTime | None = None

    def begin(self, error: AppError) -> bool:
        """Take an error; return whether it has just begun."""
        begins = is_offline(error) and self._since is None
        if begins:
            self._since = QTime.currentTime()
        return begins

    def end(self) -> None:
        """FastPix answered."""
        self._since = None

    @property
    def text(self) -> str:
        """The line; empty while FastPix answers."""
        if self._since is None:
            return ""
        #: %1: a time of day.
        text = QCoreApplication.translate("Offline", "Offline since %1")
        return text.replace("%1", time_text(self._since))
