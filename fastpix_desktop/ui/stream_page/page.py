"""A stream's page: its stage, where people watch, the encoder's settings, facts and recordings."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.ui.secret_fields.screen_guard_sign import ScreenGuardSign
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.simulcast.card import AlsoOnCard
from fastpix_desktop.ui.stage.card import StageCard
from fastpix_desktop.ui.stream_page.about_card import AboutCard
from fastpix_desktop.ui.stream_page.connection_card import ConnectionCard
from fastpix_desktop.ui.stream_page.menu import PageMenu
from fastpix_desktop.ui.stream_page.recordings_card import RecordingsCard
from fastpix_desktop.ui.stream_page.share_card import ShareCard
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.quoting import title
from fastpix_desktop.ui.widgets.basics import label
from fastpix_desktop.ui.widgets.heading import ElidedHeading
from fastpix_desktop.ui.widgets.pill import StatusPill
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage

_STEP_MS: Final = 1000
"""Time in which a stream's next step is usually known."""


class StreamPage(ScrollPage):
    """One column, or two in a wide window: then facts and recordings stand on the right."""

    copied = Signal()
    """A value of the stream was copied."""

    def __init__(self, also_on: AlsoOnCard, guard: ScreenGuard, shell: Shell) -> None:
        super().__init__(theme.PAGE_WIDTH)
        self._narrow = False
        self._title = ElidedHeading("title")
        self._status = StatusPill()
        self.menu = PageMenu(self)
        self.heading.addWidget(self._title)
        self.heading.addWidget(self._status)
        self.heading.addStretch(1)
        self.heading.addWidget(self.menu.button)
        self._area.setAccessibleName(self.tr("Stream details"))
        self._stale = label("", "hint", wrap=True)
        self._stale.hide()
        self.stage = StageCard()
        self.share = ShareCard(shell)
        self.connection = ConnectionCard(guard, shell)
        self.also_on = also_on
        self.about = AboutCard()
        self.recordings = RecordingsCard()
        self._sections = (self.share, self.connection, self.also_on, self.about, self.recordings)
        self._build(ScreenGuardSign(guard))
        self._connect()

    def _build(self, on_air: ScreenGuardSign) -> None:
        self.add_block(self._stale)
        self.add_block(on_air)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(theme.WIDE)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for each in (self.stage, self.share):
            self._left.addWidget(each)
        self._lower = QVBoxLayout()
        self._lower.addWidget(self.connection)
        self._lower.addWidget(self.also_on)
        self._left.addLayout(self._lower)
        self._left.addStretch(1)
        side = QWidget()
        side.setLayout(self._right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.addWidget(self.about)
        self._right.addWidget(self.recordings)
        self._right.addStretch(1)
        self._columns.addLayout(self._left, 1)
        self._columns.addWidget(side)
        self._side_column = side
        self.add_block(self._columns)

    def _connect(self) -> None:
        self.share.copied.connect(self.copied)
        self.connection.copied.connect(self.copied)
        self.about.edit.clicked.connect(self.menu.edit)

    def set_narrow(self, *, narrow: bool) -> None:
        """Fit the margins to the window; in a narrow one, fold what comes last."""
        super().set_narrow(narrow=narrow)
        self._narrow = narrow
        if hasattr(self, "_columns"):
            self.stage.set_narrow(narrow=narrow)
            for each in self._sections:
                each.set_narrow(narrow=narrow)
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the columns that the width allows."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        two = self.width() >= theme.TWO_COLUMNS
        gap = theme.ROOM if self._narrow else theme.WIDE
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(right if two else down)
        self._side_column.setMinimumWidth(theme.SIDE_WIDTH if two else 0)
        self._side_column.setMaximumWidth(theme.SIDE_WIDTH if two else theme.ANY_WIDTH)
        joined = 0 if self._narrow else gap
        self.column.setSpacing(gap)
        self._left.setSpacing(gap)
        for layout in (self._columns, self._lower, self._right):
            layout.setSpacing(joined)
        folded = (self.connection, self.also_on, self.about, self.recordings)
        for each, part in zip(folded, ("top", "middle", "middle", "bottom"), strict=True):
            each.set_part(part if self._narrow else "")
        room = self.width() - 2 * (theme.ROOM if self._narrow else theme.LARGE)
        beside = room - theme.SIDE_WIDTH - theme.WIDE if two else room
        self.stage.fit(beside)
        for each in (self.share, self.connection, self.also_on):
            each.fit(beside)
        for each in (self.about, self.recordings):
            each.fit(theme.SIDE_WIDTH if two else room)
        self.connection.arrange(beside=self.width() >= theme.SECTIONS_BESIDE)

    def take_focus(self) -> None:
        """Give the focus to the next step's button; if there is none soon, to the page."""
        focused = self.window().focusWidget()
        if focused is not None:
            focused.clearFocus()  # nothing is said until there is something to say
        self.stage.take_focus()
        QTimer.singleShot(_STEP_MS, self, self._take_what_is_left)

    def _take_what_is_left(self) -> None:
        if self.isVisible() and self.window().focusWidget() is None:
            super().take_focus()

    def show_stream(self, stream: LiveStream, addresses: IngestAddresses) -> None:
        """Show a stream's current state. Secrets start masked."""
        self._title.show_text(title(stream))
        self._status.show_status(stream.status, values.status(stream.status))
        self.share.show_stream(stream, addresses)
        self.connection.show_stream(stream, addresses)
        self.about.show_stream(stream)
        self.share.refit()

    def open_player(self) -> None:
        """Open the player page in the browser."""
        self.share.open_player()

    def show_age(self, seconds: float | None) -> None:
        """Show how old the stream's status is, if it's too old; None removes it."""
        age = "" if seconds is None else values.age(seconds)
        self._status.show_age(age)
        #: %1: “25 s” or “3 min”.
        text = self.tr("FastPix isn't answering (checked %1 ago)").replace("%1", age)
        self._stale.setText(text if age else "")
        self._stale.setVisible(bool(age))
