"""A one-line label that ends in an ellipsis if it doesn't fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from fastpix_desktop.ui.style.direction import draw_line
from fastpix_desktop.ui.text.quoting import set_tip


class ElidedLabel(QLabel):
    """Uses the available width; its full text is the tooltip and the accessible name."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show a text on one line, whatever it contains."""
        self.setText(" ".join(text.split()))
        set_tip(self, self.text())

    def minimumSizeHint(self) -> QSize:
        """Return a size for a few letters."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("mmmm"), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        del event
        with QPainter(self) as painter:
            painter.setPen(self.palette().windowText().color())
            draw_line(painter, self.rect(), self.text())
