"""The one frame of all dialogs: title, a sentence, content that scrolls, and buttons that stay visible."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import label
from fastpix_desktop.ui.widgets.heading import Heading
from fastpix_desktop.ui.widgets.mnemonics import give_mnemonics
from fastpix_desktop.ui.widgets.reading_order import follow_layout
from fastpix_desktop.ui.widgets.screen_room import keep_on_screen, room_for
from fastpix_desktop.ui.widgets.scroll_area import ScrollArea

WIDTH: Final = 480
"""Usual width of a dialog in px."""
WITH_PICTURE: Final = 560
"""Width of a dialog with a picture in px."""
_AROUND: Final = 24
"""Px of a narrow window that a dialog leaves free."""
_LEAST: Final = (320, 120)
"""Smallest size of a dialog in px, unless the screen is smaller."""


class Dialog(QDialog):
    """Put the content into ``column``, and what must stay visible below it into ``foot``.

    Deletes itself when closed.

    It's as high as its content needs, also after that has changed, and never larger than the screen.
    """

    def __init__(
        self,
        title: str,
        parent: QWidget | None,
        *,
        sentence: str = "",
        width: int = WIDTH,
        most: int = theme.ANY_WIDTH,
    ) -> None:
        """Build the frame.

        ``sentence`` stands under the title. ``width``: wanted width in px, if the window is wide enough.
        ``most``: greatest height in px.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(one_line(title))
        self.setAccessibleDescription(sentence)
        self._most = most
        self._was_shown = False
        self._needed, self._fitted = QSize(), _LEAST[1]
        """Size that the content last needed, and the height it got, in px."""
        self._content = QWidget()
        self._content.setProperty("kind", "scrolled")
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(theme.LARGE, theme.ROOM, theme.LARGE, theme.WIDE)
        self.column.setSpacing(theme.WIDE)
        self.area = ScrollArea()
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setMinimumHeight(1)
        self.area.setWidget(self._content)
        self._content.installEventFilter(self)
        self._top = QVBoxLayout()
        self._top.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, 0)
        self._top.setSpacing(theme.SMALL)
        self._title_label = Heading(title, "headline", wrap=True)
        self._top.addWidget(self._title_label)
        self._sentence_label = label(sentence, "row", wrap=True)
        self._top.addWidget(self._sentence_label)
        self._box: QDialogButtonBox | None = None
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(theme.LARGE, theme.SPACE, theme.LARGE, theme.LARGE)
        self.foot.setSpacing(theme.ROOM)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._top)
        outer.addWidget(self.area, 1)
        outer.addLayout(self.foot)
        self._sentence_label.setVisible(bool(sentence))  # not before it has a parent: a window would be shown
        room = parent.window().width() - _AROUND if parent is not None else width
        self._wide = max(min(width, room), _LEAST[0])
        """Wanted width in px, until the person chooses another one."""
        self.resize(self._wide, self._fitted)

    @property
    def title(self) -> str:
        """The title as shown."""
        return self._title_label.text()

    @property
    def sentence(self) -> str:
        """The sentence under the title."""
        return self._sentence_label.text()

    def say(self, sentence: str) -> None:
        """Show another sentence under the title, and announce it."""
        self._sentence_label.setText(sentence)
        self._sentence_label.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)
        announce(self, sentence)

    def add_buttons(self, *buttons: tuple[QAbstractButton, QDialogButtonBox.ButtonRole]) -> None:
        """Put buttons below the content, in the platform's order; connect them yourself."""
        self._box = QDialogButtonBox()
        for button, role in buttons:
            self._box.addButton(button, role)
        self.foot.addWidget(self._box)

    def _fit(self) -> None:
        """Fit the height to the content, as far as the screen allows."""
        room = room_for(self)
        if self._was_shown:
            self._wide = self.width()
        parts = (self._top, self.column, self.foot)
        self._lay_buttons()
        for each in parts:
            each.activate()  # otherwise just hidden widgets still count
        least = max(_LEAST[0], *(each.totalMinimumSize().width() for each in parts))
        least += self.area.verticalScrollBar().sizeHint().width()  # there, it never has to scroll sideways
        width = min(max(self._wide, least), room.width())
        needed = min(sum(_height(each, width) for each in parts), self._most)
        if self._needed == QSize(width, needed):
            return  # a size that the person chose stays while the content does
        self._needed = QSize(width, needed)
        if self.height() > self._fitted:  # the person made it higher
            needed = max(needed, self.height())
        self._fitted = min(needed, room.height())
        self.setMinimumSize(min(least, room.width()), min(needed, _LEAST[1], room.height()))
        self.resize(width, self._fitted)
        # Qt keeps a scroll bar if what wraps more beside it would need it.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        if self.isVisible():
            keep_on_screen(self)

    def _lay_buttons(self) -> None:
        """Put the buttons under each other if they don't fit side by side."""
        if self._box is None:
            return
        self._box.setOrientation(Qt.Orientation.Horizontal)
        self.foot.activate()
        if self.foot.totalMinimumSize().width() > self._wide:
            self._box.setOrientation(Qt.Orientation.Vertical)

    def scroll_to(self, part: QWidget) -> None:
        """Scroll until a part of the content is visible, which may have just become so."""
        self._fit()
        self.area.ensureWidgetVisible(part)

    def showEvent(self, event: QShowEvent) -> None:
        """Set the size before Qt places the dialog, and again on another screen."""
        if not event.spontaneous():
            for each in self.findChildren(QWidget):
                each.ensurePolished()  # otherwise their fonts aren't the style sheet's yet
            give_mnemonics(self)  # first: a letter in brackets makes a text longer
            self._fit()
            self._was_shown = True
            follow_layout(self._content)
            self.windowHandle().screenChanged.connect(self._fit_anew)
        super().showEvent(event)

    def _fit_anew(self) -> None:
        self._needed = QSize()
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit again after title, sentence or foot have changed."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self._was_shown:
            self._fit()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again after the content has changed."""
        if event.type() is QEvent.Type.LayoutRequest and self._was_shown:
            self._fit()
        return super().eventFilter(watched, event)


def _height(layout: QVBoxLayout, width: int) -> int:
    """Return a layout's height in px at a width."""
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
