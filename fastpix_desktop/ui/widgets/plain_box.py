"""A message box that shows its texts exactly."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


class PlainBox(QMessageBox):
    """Never renders HTML: titles and names are untrusted and may look like it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
