"""Base of all pages: a fixed heading, a message bar, and a scrolling column."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.style.direction import margins
from fastpix_desktop.ui.widgets.basics import icon_button
from fastpix_desktop.ui.widgets.message_bar import MessageBar
from fastpix_desktop.ui.widgets.reading_order import focus_once, follow_layout
from fastpix_desktop.ui.widgets.scroll_area import ScrollArea


class _Scrolled(QWidget):
    """Keeps its page in the order of its layouts, whatever comes and goes."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self._stops: list[QWidget] = []

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._stops = follow_layout(self._page, self._stops)
        return super().event(event)


class ScrollPage(QWidget):
    """A page with heading and content at most ``width`` px wide, left-aligned, with the same edges."""

    backAsked = Signal()
    scrolled = Signal()

    def __init__(self, width: int) -> None:
        super().__init__()
        self.bar = MessageBar()
        self.back = icon_button("back", self.tr("Back to streams"))
        self.back.clicked.connect(self.backAsked)
        self.back.hide()
        head = QWidget()
        head.setMaximumWidth(width)
        self.heading = QHBoxLayout(head)
        self.heading.setContentsMargins(0, 0, 0, 0)
        self.heading.setSpacing(theme.SPACE)
        self.heading.addWidget(self.back)
        self.column = QVBoxLayout()
        self.column.setSpacing(theme.WIDE)
        scrolled = _Scrolled(self)
        scrolled.setProperty("kind", "scrolled")
        self._content = QWidget()
        self._content.setMaximumWidth(width)
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(theme.WIDE)
        content.addWidget(self.bar)
        content.addLayout(self.column)
        content.addStretch(1)
        self._side = QHBoxLayout(scrolled)
        self._side.addWidget(self._content, 10)
        self._side.addStretch(0)
        self._area = ScrollArea()
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(scrolled)
        focus_once(self._area)
        self._area.verticalScrollBar().rangeChanged.connect(self._fit_edges)
        self._area.verticalScrollBar().valueChanged.connect(self.scrolled)
        self._top = QHBoxLayout()
        self._top.setSpacing(0)
        self._top.addWidget(head, 10)
        self._top.addStretch(0)
        frame = QVBoxLayout(self)
        frame.setSpacing(0)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addLayout(self._top)
        frame.addWidget(self._area, 1)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Fit the margins to the window, and show Back if list and page share it."""
        self._is_narrow = narrow
        self._fit_edges()
        self.back.setVisible(narrow)

    def _fit_edges(self) -> None:
        """Give heading and content the same edges, whether there is a scroll bar or not."""
        side = theme.ROOM if self._is_narrow else theme.LARGE
        above = theme.SPACE if self._is_narrow else theme.ROOM
        self._top.setContentsMargins(side, above, side, above)
        bar = self._area.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self._side.setContentsMargins(*margins(side, 0, max(side - taken, 0), theme.LARGE))

    @property
    def scrolled_px(self) -> int:
        """Pixels that are scrolled out of view at the top."""
        return self._area.verticalScrollBar().value()

    def top(self) -> None:
        """Scroll to the top, where the message bar is."""
        self._area.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Take the focus without selecting a control: Tab goes to the first one, Page Down scrolls."""
        self._area.setFocus()

    def show_block(self, block: QWidget) -> None:
        """Scroll until a part of the column is visible."""
        self._area.ensureWidgetVisible(block)

    def add_block(self, block: QWidget | QBoxLayout) -> None:
        """Add to the column."""
        if isinstance(block, QWidget):
            self.column.addWidget(block)
        else:
            self.column.addLayout(block)
