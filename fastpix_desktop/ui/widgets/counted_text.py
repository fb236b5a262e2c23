"""A multi-line text field with a character count in its corner."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.style.direction import margins, mirrored
from fastpix_desktop.ui.widgets.basics import label
from fastpix_desktop.ui.widgets.reading_order import focus_once


class CountedText(QPlainTextEdit):
    """Counts Unicode code points, and shows a limit without enforcing it."""

    def __init__(self, limit: int, placeholder: str) -> None:
        super().__init__(placeholderText=placeholder, tabChangesFocus=True)
        self._limit = limit
        self._count = label("", "hint")
        self._count.setParent(self)
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        focus_once(self)
        self.setFixedHeight(theme.scaled(62))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._show_count)
        self.verticalScrollBar().rangeChanged.connect(self._place)
        self._show_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count in its corner."""
        super().resizeEvent(event)
        self._place()

    def _show_count(self) -> None:
        length = len(self.toPlainText().strip())
        self._count.setText(f"{length} / {self._limit}")
        theme.mark(self._count, kind="error" if length > self._limit else "hint")
        self._place()

    def _place(self) -> None:
        self._count.adjustSize()
        margin = self._count.width() + theme.WIDE
        self.setViewportMargins(*margins(0, 0, margin, 0))
        bar = self.verticalScrollBar()
        right = self.width() - theme.ROOM - (bar.width() if bar.isVisible() else 0)
        size = self._count.size()
        place = QRect(right - size.width(), theme.SPACE, size.width(), size.height())
        self._count.move(mirrored(place, self.rect(), self.layoutDirection()).topLeft())
