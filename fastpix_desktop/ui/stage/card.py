"""The stage: picture, headline, second line, one large button, *Options*, and the chain."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from fastpix_desktop.domain.stage.step import Act, NextStep, State
from fastpix_desktop.ui.monitor.bitrate_plot import BitratePlot
from fastpix_desktop.ui.stage import text
from fastpix_desktop.ui.stage.button_text import button_text, other_button
from fastpix_desktop.ui.stage.chain import Chain
from fastpix_desktop.ui.stage.extras import Extras
from fastpix_desktop.ui.stage.lacking_text import lacking_text
from fastpix_desktop.ui.stage.options import Options
from fastpix_desktop.ui.stage.picture import SIZE, StagePicture
from fastpix_desktop.ui.stage.picture_text import look_of
from fastpix_desktop.ui.stage.summary_view import SummaryView
from fastpix_desktop.ui.style import icons, theme
from fastpix_desktop.ui.style.direction import margins
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, label, row
from fastpix_desktop.ui.widgets.heading import Heading
from fastpix_desktop.ui.widgets.identifiers import identify
from fastpix_desktop.ui.widgets.outcome import Outcome

_BESIDE: Final = 330
"""Least width in px beside the picture for the headline and the buttons."""
_TEXT_BESIDE: Final = 190
"""The same for the headline alone; the buttons stand below then."""
_LINK_PADDING: Final = 6
"""What a link has beside its text, in px: the text begins where the others do."""
_ICONS: Final = {
    Act.TURN_ON: "power",
    Act.START_OBS: "power",
    Act.GET_OBS: "open",
    Act.CONNECT_OBS: "link",
    Act.OBS_CONNECTION: "link",
    Act.CONNECT_AGAIN: "link",
    Act.END_STREAM: "stop",
    Act.TRY_AGAIN: "reload",
    Act.RECONNECT: "reload",
    Act.RESTART_STREAM: "reload",
    Act.RESTART_OBS: "reload",
    Act.EXPORT_PROFILE: "folder",
    Act.NEW_STREAM: "plus",
    Act.CREATE_AGAIN: "plus",
    Act.START_AND_RESUME: "go",
    Act.RESUME: "go",
    Act.GO_LIVE: "go",
    Act.GO_LIVE_AGAIN: "go",
    Act.GO_LIVE_HERE: "go",
}
_SENDS: Final = {Act.START_OBS, Act.GO_LIVE, Act.GO_LIVE_AGAIN, Act.GO_LIVE_HERE, Act.RESUME}
"""Acts that end in sending something."""
_SUMMED_UP: Final = {State.ENDED, State.USED_UP}
_PLOTTED: Final = {State.LIVE, State.LIVE_TRIAL, State.ON_AIR}


class StageCard(QFrame):
    """Draws a NextStep and decides nothing."""

    actAsked = Signal(Act)
    """The Act of the large button."""
    otherAsked = Signal()
    """The button in the remedy's box was pressed."""
    settingsAsked = Signal()
    """The person wants the connection settings."""
    summaryCopyAsked = Signal(str)
    """The summary's text, to copy."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._step: NextStep | None = None
        self._narrow = False
        self._room = theme.ANY_WIDTH
        """Width in px that the page has for the card."""
        self.picture = StagePicture()
        self._headline = Heading("", "headline", wrap=True)
        self._second = label("", "dim", wrap=True)
        self._plot = BitratePlot()
        self._caption = label(self.tr("Bitrate, last 10 minutes"), "hint")
        self._act = button("", "primary")
        #: Describes the large button for screen readers.
        self._act.setAccessibleDescription(self.tr("Next step"))
        self._act.setProperty("stage", True)
        self._act.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.options = Options()
        #: Link: go to the settings that any encoder needs.
        self._settings = button(self.tr("Use connection settings"), "link")
        self.chain = Chain()
        self._summary = SummaryView()
        self.outcome = Outcome()
        identify(next_step=self._act, options=self.options)
        self._build()
        self._act.clicked.connect(self._ask)
        self._settings.clicked.connect(self.settingsAsked)
        self.chain.otherAsked.connect(self.otherAsked)
        self._summary.copyAsked.connect(self.summaryCopyAsked)

    def _build(self) -> None:
        right = QBoxLayout.Direction.LeftToRight
        self._words = QVBoxLayout()
        self._words.setSpacing(theme.SMALL)
        link = QWidget()
        line = row(self._settings, 1)
        line.setContentsMargins(*margins(-_LINK_PADDING, 0, 0, 0))
        link.setLayout(line)
        for each in (self._headline, self._second, link, self._plot, self._caption):
            self._words.addWidget(each)
        self._words.addStretch(1)
        self._upper = QBoxLayout(right)
        self._upper.setSpacing(theme.WIDE)
        self._upper.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self._upper.addLayout(self._words, 1)
        self._buttons = QWidget()
        line = row(self._act, 0, self.options)
        line.setStretch(0, 1)
        self._buttons.setLayout(line)
        self._words.addWidget(self._buttons)
        divider = QFrame()
        divider.setProperty("kind", "divider")
        self._lower = QWidget()
        lower = QVBoxLayout(self._lower)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(theme.WIDE)
        for part in (divider, self._summary, self.chain, self.outcome):
            lower.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._upper)
        self._column.addWidget(self._lower)
        self._beside = True
        self._lent_focus = False
        self._wants_focus = False

    def set_narrow(self, *, narrow: bool) -> None:
        """Fit the margins to the window."""
        self._narrow = narrow
        self._arrange()

    def fit(self, width: int) -> None:
        """Put what doesn't fit beside the picture of a card this wide (px) below it.

        The card's own width doesn't tell: it can't be less than what stands side by side now.
        """
        self._room = width
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what doesn't fit beside the picture below it."""
        super().resizeEvent(event)
        self._arrange()
        self._show_icon()

    def _arrange(self) -> None:
        side = theme.ROOM if self._narrow else theme.WIDE
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(side)
        room = min(self.width(), self._room) - 2 * side - SIZE.width() - theme.WIDE
        stacked = room < _TEXT_BESIDE
        self.picture.set_whole_width(whole=stacked)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._upper.setDirection(down if stacked else right)
        self._upper.setSpacing(theme.ROOM if stacked else theme.WIDE)
        beside = room >= _BESIDE
        if beside is not self._beside:
            self._beside = beside
            if beside:
                self._column.removeWidget(self._buttons)
                self._words.addWidget(self._buttons)
            else:
                self._words.removeWidget(self._buttons)
                self._column.insertWidget(1, self._buttons)

    def show_step(self, step: NextStep, extras: Extras, *, is_filmed: bool) -> None:
        """Show what comes next; unchanged parts aren't touched. ``is_filmed``: OBS captures this screen."""
        before, self._step = self._step, step
        headline = text.headline(step)
        if headline != self._headline.text():
            self._headline.setText(headline)
        lacking = lacking_text(step, extras)
        _set(self._second, lacking or text.second_line(step, extras))
        self._show_lacking(lacking)
        has_plot = step.state in _PLOTTED and any(each.kbps is not None for each in extras.history)
        self._plot.setVisible(has_plot)
        self._caption.setVisible(has_plot)
        if has_plot:
            self._plot.show_history(extras.history)
        self._settings.setVisible(step.state is State.NO_OBS)
        self._show_act(step, can_send=extras.can_send)
        self.options.set_menu(step.menu, ends_elsewhere=step.act is Act.END_STREAM)
        self.picture.show_look(look_of(step, extras, has_image=self.picture.has_image, is_filmed=is_filmed))
        ended = extras.ended if step.state in _SUMMED_UP else None
        self._summary.show_ended(ended)
        self.chain.setVisible(ended is None)
        self.chain.show_step(step, other_button(step))
        if before is not None and before.state is not step.state:
            announce(self, f"{headline}. {self._second.text()}")

    def take_focus(self) -> None:
        """Focus the large button once it shows the next step of the stream that was just opened."""
        self._wants_focus = True

    def _show_lacking(self, words: str) -> None:
        """Mark the second line while viewers are without sound or picture, and tell screen readers once."""
        level = "wait" if words else ""
        if (self._second.property("level") or "") != level:
            theme.mark(self._second, level=level)
            if words:
                announce(self, words)

    def _show_act(self, step: NextStep, *, can_send: bool) -> None:
        act = step.act
        self._act.setVisible(act is not None)
        if act is None:
            return
        kind = {Act.END_STREAM: "danger", Act.CANCEL: ""}.get(act, "primary")
        if self._act.property("kind") != kind:
            theme.mark(self._act, kind=kind)
        self._act.setText(button_text(act, step))
        self._show_icon()
        waits = step.is_busy or (act in _SENDS and not can_send)
        self._enable(can=act is Act.CANCEL or not waits)
        if self._wants_focus and self._act.isEnabled():
            self._wants_focus = False
            if self.window().focusWidget() is None:  # otherwise the person has moved on
                self._act.setFocus()

    def _enable(self, *, can: bool) -> None:
        """Enable or disable the button; what it loses of the focus by that, it gets back."""
        had_focus = self._act.hasFocus()
        self._act.setEnabled(can)
        if had_focus and not can:
            self._lent_focus = True
        elif can and self._lent_focus:
            self._lent_focus = False
            self._act.setFocus()

    def _show_icon(self) -> None:
        """Show the button's icon if it leaves the text enough room."""
        act = self._step.act if self._step else None
        name = _ICONS.get(act, "") if act is not None else ""
        size = QSize(theme.ICON_SIZE + theme.SPACE, theme.ICON_SIZE)
        needed = self._act.fontMetrics().horizontalAdvance(self._act.text()) + size.width() + 3 * theme.ROOM
        if not name or needed > self._act.width():
            self._act.setIcon(QIcon())
            return
        self._act.setIcon(icons.icon(name, icons.PLAIN if act is Act.CANCEL else icons.ON_ACCENT))
        self._act.setIconSize(size)

    def _ask(self) -> None:
        if self._step is not None and self._step.act is not None:
            self.actAsked.emit(self._step.act)


def _set(shown: QLabel, words: str) -> None:
    if shown.text() != words:
        shown.setText(words)
    shown.setVisible(bool(words))
