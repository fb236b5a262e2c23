"""A short confirmation at the bottom of the window that disappears by itself."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.announce import announce

_SHOWN_MS = 4000


class Toast(QLabel):
    """A strip in the window's layout, so it covers nothing. It never takes the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "toast")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(theme.WIDE, 0, theme.WIDE, 0)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show a text for some seconds."""
        self.setText(text)
        self.show()
        self._timer.start()
        announce(self, text)
