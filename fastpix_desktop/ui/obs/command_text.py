"""A command to copy, whole at any width."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.code_field import left_to_right

_EDGE = 6
"""Px above and below the text, by the style sheet."""


class CommandText(QPlainTextEdit):
    """As high as its wrapped text, so it never scrolls by itself."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text, readOnly=True, tabChangesFocus=True)
        self.setAccessibleName(name)
        self.setFont(theme.fixed_font())
        left_to_right(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height, block = 2 * (self.document().documentMargin() + _EDGE), self.document().begin()
        while block.isValid():
            height += self.blockBoundingRect(block).height()  # lays it out, which waits for a paint otherwise
            block = block.next()
        self.setFixedHeight(round(height))
