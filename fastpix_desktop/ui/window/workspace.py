"""The list of streams on the left, a page on the right; one at a time in a narrow window."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from fastpix_desktop.ui.streams.sidebar import Sidebar
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.style.direction import is_mirrored
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage

_STAGE_PX = 200
"""Pixels a stream's page may be scrolled while most of its stage can be seen."""


class Workspace(QWidget):
    """Shows one of its pages, and passes the available width to each."""

    changed = Signal()
    """Another page, the list or another part of the page is shown."""
    leaveAsked = Signal()
    """Escape was pressed beside the list."""

    def __init__(self, sidebar: Sidebar, first: ScrollPage) -> None:
        super().__init__()
        self._sidebar = sidebar
        self._pages = QStackedWidget()
        self._list_in_front = self._list_is_kept = False
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(sidebar)
        line.addWidget(self._pages, 1)
        self.add_page(first)

    def add_page(self, page: ScrollPage) -> None:
        """Add a page."""
        self._pages.addWidget(page)
        page.backAsked.connect(self.show_list)
        page.scrolled.connect(self.changed)

    @property
    def page(self) -> ScrollPage:
        """The page that is shown, or would be if the list weren't in front."""
        page = self._pages.currentWidget()
        assert isinstance(page, ScrollPage)
        return page

    @property
    def is_list_in_front(self) -> bool:
        """Whether a narrow window shows the list."""
        return self._list_in_front

    def is_stream_in_front(self) -> bool:
        """Return whether a stream's page is shown, and not the form or the list."""
        return self._pages.isVisible() and self._pages.currentIndex() > 0

    def is_stage_in_view(self) -> bool:
        """Return whether the top of a stream's page, where its stage is, can be seen."""
        return self.is_stream_in_front() and self.page.scrolled_px < _STAGE_PX

    def show_page(self, page: ScrollPage) -> None:
        """Show a page from its top; an already shown one keeps its position."""
        self._list_in_front &= self._list_is_kept
        if self.page is not page:
            focus = self.window().focusWidget()
            had_focus = self._pages.isAncestorOf(focus)
            if had_focus:
                page.take_focus()  # where Qt puts the focus then: it would go to the first button otherwise
            self._pages.setCurrentWidget(page)
            page.top()
        self._arrange()

    @contextmanager
    def list_kept(self) -> Iterator[None]:
        """Keep the list in front, if it is, whatever page is shown meanwhile."""
        self._list_is_kept = True
        try:
            yield
        finally:
            self._list_is_kept = False

    def show_list(self) -> None:
        """Show the list."""
        self._list_in_front = True
        self._arrange()
        self._sidebar.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page on Escape, if nothing on it needs that key: back to the list if it's hidden."""
        if event.key() != Qt.Key.Key_Escape or not self._pages.isVisible():
            super().keyPressEvent(event)
        elif self._sidebar.isVisible():
            self.leaveAsked.emit()
        else:
            self.show_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rearrange when the width crosses the narrow limit."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Show list and page side by side, or only the one in front."""
        narrow = self.width() < theme.NARROW
        self._sidebar.setVisible(not narrow or self._list_in_front)
        self._pages.setVisible(not narrow or not self._list_in_front)
        self._sidebar.setMinimumWidth(0 if narrow else theme.SIDEBAR_WIDTH)
        self._sidebar.setMaximumWidth(theme.ANY_WIDTH if narrow else theme.SIDEBAR_WIDTH)
        edge = "left" if is_mirrored() else "right"  # Qt mirrors paddings, but no borders
        theme.mark(self._sidebar, edge="" if narrow else edge)
        for number in range(self._pages.count()):
            page = self._pages.widget(number)
            assert isinstance(page, ScrollPage)
            page.set_narrow(narrow=narrow)
        self.changed.emit()
