"""Reports unexpected errors in one dialog, however many there are; the app continues."""

import logging
import traceback
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from fastpix_desktop.domain.secret import alive

if TYPE_CHECKING:  # seldom needed
    from fastpix_desktop.ui.help.trouble_dialogs import BugDialog

log = logging.getLogger(__name__)
MOST_SHOWN: Final = 5
"""Number of errors to show details of, because one can repeat any number of times."""


class BugReporter(QObject):
    """Thread-safe."""

    _reported = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._dialog: BugDialog | None = None
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def report(self, message: str, error: BaseException | None) -> None:
        """Log an error, and show it when the window can."""
        from fastpix_desktop.domain.redaction import redact  # noqa: PLC0415 - seldom needed

        log.error("%s", message, exc_info=error)
        trace = "".join(traceback.format_exception(error)) if error is not None else ""
        self._reported.emit(redact(f"{message}\n{trace}".strip(), alive()))

    def _show(self, details: str) -> None:
        if self._dialog is None:
            from fastpix_desktop.ui.help.trouble_dialogs import BugDialog  # noqa: PLC0415 - seldom needed

            self._dialog = BugDialog(QApplication.activeWindow())
            self._dialog.destroyed.connect(self._forget)
        self._dialog.add(details, most=MOST_SHOWN)
        self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None
