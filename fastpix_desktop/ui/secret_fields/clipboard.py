"""Copy texts, with care for secrets.

A copied secret carries the hints by which clipboard managers and histories leave it out (Linux:
``x-kde-passwordManagerHint``; Windows: the three registered formats of Microsoft's clipboard documentation;
macOS: nspasteboard.org's concealed type), and is taken off the clipboard after 30 s and at exit, if the
clipboard still holds it.
"""

import sys
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from fastpix_desktop.domain.secret import Secret

CLEAR_AFTER_S: Final = 30
_WINDOWS_FORMATS: Final = {
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": bytes(4),  # DWORD 0
    "CanUploadToCloudClipboard": bytes(4),
}


class Clipboard(QObject):
    """The system clipboard, and the secret to clear from it."""

    def __init__(self) -> None:
        super().__init__()
        self._clipboard: QClipboard = QGuiApplication.clipboard()
        self._secret: Secret | None = None
        self._timer = QTimer(self, singleShot=True, interval=CLEAR_AFTER_S * 1000)
        self._timer.timeout.connect(self.clear_secret)

    def copy(self, text: str) -> None:
        """Copy text that isn't secret."""
        self._forget()
        self._clipboard.setText(text)

    def copy_secret(self, secret: Secret) -> None:
        """Copy a secret exactly, and clear it later."""
        data = QMimeData()
        data.setText(secret.reveal())
        for name, value in _hints().items():
            data.setData(name, QByteArray(value))
        self._clipboard.setMimeData(data)
        if sys.platform == "darwin":
            from fastpix_desktop.ui.secret_fields.mac_pasteboard import conceal  # noqa: PLC0415 - exists there only

            conceal()
        self._secret = secret
        self._timer.start()

    def clear_secret(self) -> None:
        """Clear the secret from the clipboard, unless something else was copied since."""
        if self._secret is not None and Secret(self._clipboard.text()) == self._secret:
            self._clipboard.clear()
        self._forget()

    def _forget(self) -> None:
        self._secret = None
        self._timer.stop()


def _hints() -> dict[str, bytes]:
    if sys.platform == "win32":
        return {f'application/x-qt-windows-mime;value="{name}"': v for name, v in _WINDOWS_FORMATS.items()}
    return {"x-kde-passwordManagerHint": b"secret"}
