"""Since when FastPix can't be reached, for the lasting line in the list."""

from PySide6.QtCore import QCoreApplication, QTime

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.ui.text.errors import is_offline


class Offline:
    """Begins with an error that says so, and lasts until the list was read."""

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
        from PySide6.QtCore import QLocale  # noqa: PLC0415 - 800 constants that the first paint can do without

        if self._since is None:
            return ""
        clock = QLocale().toString(self._since, QLocale.FormatType.ShortFormat)
        return QCoreApplication.translate("Offline", "Offline since %1").replace("%1", clock)
