"""Base of all dialogs: content that scrolls if it doesn't fit the screen, and buttons that stay visible."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.screen_room import keep_on_screen, room_for

_LEAST: Final = (320, 200)
"""Smallest size of a dialog in px, unless the screen is smaller."""


class Dialog(QDialog):
    """Put the content into ``column``, and what must stay visible below it into ``foot``.

    Deletes itself when closed.

    It's as high as its content needs, or ``height`` if that is more, and never larger than the screen.
    """

    def __init__(self, title: str, parent: QWidget | None, *, width: int, height: int = 0) -> None:
        """``width``, ``height``: wanted size in px, if the screen is large enough."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._wanted = height
        self._fitted = max(height, _LEAST[1])
        """Last height of the content in px."""
        self._content = QWidget()
        self._content.setProperty("kind", "scrolled")
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.WIDE)
        self.column.setSpacing(theme.WIDE)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._content)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(theme.LARGE, theme.SPACE, theme.LARGE, theme.WIDE)
        self.foot.setSpacing(theme.ROOM)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        outer.addLayout(self.foot)
        self.resize(width, self._fitted)

    def add_buttons(self, *buttons: tuple[QAbstractButton, QDialogButtonBox.ButtonRole]) -> None:
        """Put buttons below the content, in the platform's order; connect them yourself."""
        box = QDialogButtonBox()
        for button, role in buttons:
            box.addButton(button, role)
        self.foot.addWidget(box)

    def fit(self) -> None:
        """Fit the height to the content, as far as the screen allows."""
        room = room_for(self)
        for each in (self.column, self.foot):
            each.activate()  # otherwise just hidden widgets still count
        least = max(_LEAST[0], *(each.totalMinimumSize().width() for each in (self.column, self.foot)))
        least += self.area.verticalScrollBar().sizeHint().width()  # there, it never has to scroll sideways
        width = min(max(self.width(), least), room.width())
        needed = max(_height(self.column, width) + _height(self.foot, width), self._wanted)
        if self.height() > self._fitted:  # the person made it higher
            needed = max(needed, self.height())
        self._fitted = min(needed, room.height())
        self.setMinimumSize(min(least, room.width()), min(needed, _LEAST[1], room.height()))
        self.resize(width, self._fitted)
        if self.isVisible():
            keep_on_screen(self)

    def scroll_to(self, part: QWidget) -> None:
        """Scroll until a part of the content is visible."""
        self.area.ensureWidgetVisible(part)

    def showEvent(self, event: QShowEvent) -> None:
        """Set the size before Qt places the dialog, and again on another screen."""
        if not event.spontaneous():
            for each in self._content.findChildren(QWidget):
                each.ensurePolished()  # otherwise their fonts aren't the style sheet's yet
            self.fit()
            self.windowHandle().screenChanged.connect(self.fit)
        super().showEvent(event)


def _height(layout: QVBoxLayout, width: int) -> int:
    """Return a layout's height in px at a width."""
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
