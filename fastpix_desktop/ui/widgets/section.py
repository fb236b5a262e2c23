"""A card with a heading. In a narrow window it folds into a row."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fastpix_desktop.ui.style import icons, theme
from fastpix_desktop.ui.widgets.basics import icon_button, row
from fastpix_desktop.ui.widgets.heading import Heading

_HEAD_HEIGHT: Final = 30


class Section(QFrame):
    """Put the content into ``body``, and what stands beside the heading into ``head``."""

    foldedChanged = Signal(bool)

    def __init__(self, title: str, *, folds: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._folds = folds
        self._narrow = self._folded = False
        self._width = 0
        self.title = Heading(title, "section")
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.SPACE)
        self.chevron = icon_button("down", title)
        self.chevron.setFixedSize(_HEAD_HEIGHT, _HEAD_HEIGHT)
        self.chevron.setCheckable(True)
        self.chevron.setChecked(True)
        self.chevron.toggled.connect(lambda is_open: self.set_folded(folded=not is_open))
        self.chevron.hide()
        self._top = QWidget()
        self._heading = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._heading.setSpacing(theme.SPACE)
        self._heading.addWidget(self.title)
        self._heading.addLayout(self.head, 1)
        line = row(self.chevron)
        line.insertLayout(0, self._heading, 1)
        self._top.setLayout(line)
        self._top.setMinimumHeight(_HEAD_HEIGHT)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.SPACE)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.SPACE)
        self._column.addWidget(self._top)
        self._column.addWidget(self._content)
        self._fit()

    def set_narrow(self, *, narrow: bool) -> None:
        """Fit the margins to the window. A section that folds is folded when the window becomes narrow."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        self.chevron.setVisible(narrow and self._folds)
        self.set_folded(folded=narrow and self._folds)
        self._fit()

    def fit(self, width: int) -> None:
        """Put what stands beside the heading below it if a card this wide (px) has no room for both."""
        self._width = width
        margins = self._column.contentsMargins()
        room = width - margins.left() - margins.right()
        if not self.chevron.isHidden():
            room -= self.chevron.width() + theme.SPACE
        needed = self.title.sizeHint().width() + theme.SPACE + self.head.minimumSize().width()
        directions = QBoxLayout.Direction
        self._heading.setDirection(directions.TopToBottom if needed > room else directions.LeftToRight)

    def refit(self) -> None:
        """Fit again after what stands beside the heading has changed."""
        if self._width:
            self.fit(self._width)

    def set_part(self, part: str) -> None:
        """Join the card to its neighbours: ``part`` is top, middle, bottom, or empty for a card alone."""
        theme.mark(self, part=part)

    @property
    def is_folded(self) -> bool:
        """Whether only the heading is shown."""
        return self._folded

    def set_folded(self, *, folded: bool) -> None:
        """Show only the heading, or everything."""
        self._folded = folded
        self._content.setVisible(not folded)
        self.chevron.blockSignals(True)
        self.chevron.setChecked(not folded)
        self.chevron.blockSignals(False)
        self.chevron.setIcon(icons.icon("right" if folded else "down", icons.DIM))
        self._fit()
        self.foldedChanged.emit(folded)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold on a click anywhere on the heading's row."""
        super().mouseReleaseEvent(event)
        if self.chevron.isVisibleTo(self) and event.position().y() <= self._top.geometry().bottom():
            self.chevron.toggle()

    def _fit(self) -> None:
        side = theme.ROOM if self._narrow else theme.WIDE
        above = theme.SPACE if self._narrow else theme.ROOM
        self._column.setContentsMargins(side, above, side, above if self._folded else side)
