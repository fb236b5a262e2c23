"""A label whose text runs as the window does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fastpix_desktop.ui.text.direction import as_the_window, plain


class TextLabel(QLabel):
    """Shows a sentence of ours as plain text.

    Qt would let it run, and stand, by its first letter: one that begins with “OBS” from the left.
    """

    def __init__(self, text: str = "", *, wrap: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)

    def text(self) -> str:
        """Return the text."""
        return plain(super().text())

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(as_the_window(text))
