"""The stream monitor's card: three facts, one finding, one remedy, and the bitrate."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from fastpix_desktop.domain.monitor.facts import Fact
from fastpix_desktop.domain.monitor.finding import Level, Remedy, Verdict
from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
from fastpix_desktop.ui.monitor.bitrate_plot import BitratePlot
from fastpix_desktop.ui.monitor.fact_tile import FactTile
from fastpix_desktop.ui.monitor.text import (
    age_text,
    countdown_text,
    fastpix_text,
    head_text,
    obs_text,
    viewers_text,
)
from fastpix_desktop.ui.monitor.verdict_text import announcement, finding_text, remedy_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, card, label, row
from fastpix_desktop.ui.widgets.sign import Sign

_STACKED_BELOW = 500
"""Width in px below which the tiles are stacked."""
_LEVELS = {
    Level.OFF: ("", "info", lambda colors: colors.dim),
    Level.STARTING: ("note", "more", lambda colors: colors.accent),
    Level.LIVE: ("", "check", lambda colors: colors.ok),
    Level.LIVE_UNCHECKED: ("note", "info", lambda colors: colors.accent),
    Level.TROUBLE: ("error", "warning", lambda colors: colors.live),
}
"""Look of the bar with the finding: its kind and its sign."""


class MonitorCard(QWidget):
    """Shows the monitor; hidden while there is nothing to show."""

    endAsked = Signal()
    """“End stream” was pressed. It's also the remedy END, which has no other button."""
    stopAsked = Signal()
    """“Stop OBS” was pressed: it's sending here, and there is nothing to end on FastPix."""
    remedyAsked = Signal(object)
    """The Remedy whose button was pressed."""

    def __init__(self, presenter: OpenMonitor) -> None:
        super().__init__()
        self._presenter = presenter
        self._remedy: Remedy | None = None
        self._obs, self._fastpix = FactTile("OBS"), FactTile("FastPix")
        self._viewers = FactTile(self.tr("Viewers"))
        self._head = label("", "section")
        self._end = button(self.tr("End stream"), "danger")
        self._stop = button(self.tr("Stop OBS"))
        self._bar = QFrame()
        self._sign = Sign(*_LEVELS[Level.OFF][1:])
        self._sentence = label("", "bar", wrap=True)
        self._act = button("")
        self._countdown = label("", "hint", wrap=True)
        self._plot = BitratePlot()
        self._caption = label(self.tr("Bitrate, last 10 minutes"), "hint")
        self._build()
        self._end.clicked.connect(self.endAsked)
        self._stop.clicked.connect(self.stopAsked)
        self._act.clicked.connect(lambda: self.remedyAsked.emit(self._remedy))
        presenter.changed.connect(self.refresh)
        presenter.verdictChanged.connect(self._announce)
        self.refresh()

    def _build(self) -> None:
        self._tiles = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tiles.setSpacing(theme.ROOM)
        for tile in (self._obs, self._fastpix, self._viewers):
            self._tiles.addWidget(tile, 1)
        self._bar.setProperty("kind", "bar")
        self._in_bar = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._bar)
        self._in_bar.setSpacing(theme.SPACE)
        words = QHBoxLayout()
        words.setSpacing(theme.SPACE)
        words.addWidget(self._sign)
        words.addWidget(self._sentence, 1)
        self._in_bar.addLayout(words, 1)
        self._in_bar.addWidget(self._act)
        frame, column = card()
        column.addLayout(row(self._head, 1, self._stop, self._end))
        for each in (self._bar, self._countdown, self._plot, self._caption):
            column.addWidget(each)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(theme.WIDE)
        self._whole.addLayout(self._tiles)
        self._whole.addWidget(frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack what doesn't fit side by side, with the verdict above the tiles."""
        super().resizeEvent(event)
        stacked = self.width() < _STACKED_BELOW
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._whole.setDirection(QBoxLayout.Direction.BottomToTop if stacked else down)
        self._tiles.setDirection(down if stacked else right)
        self._tiles.setSpacing(theme.SPACE if stacked else theme.ROOM)
        self._in_bar.setDirection(down if stacked else right)
        for tile in (self._obs, self._fastpix, self._viewers):
            tile.set_compact(compact=stacked)

    def refresh(self) -> None:
        """Show the current state; unchanged parts aren't touched."""
        presenter = self._presenter
        self.setVisible(presenter.is_shown)
        if not presenter.is_shown:
            return
        facts, verdict = presenter.facts, presenter.verdict
        self._show_fact(self._obs, facts.obs, obs_text(facts))
        self._show_fact(self._fastpix, facts.fastpix, fastpix_text(facts, verdict))
        self._show_fact(self._viewers, facts.viewers, viewers_text(facts, verdict.level, presenter.watching))
        self._head.setText(head_text(facts, verdict, presenter.live_s, presenter.now))
        self._end.setVisible(facts.fastpix.receives)
        sends = facts.obs.is_active and facts.obs.goes_here is True
        self._stop.setVisible(sends and not facts.fastpix.receives)
        self._show_finding(verdict)
        countdown = countdown_text(verdict, presenter.outage, presenter.now, is_out=presenter.is_out)
        self._countdown.setText(countdown)
        self._countdown.setVisible(bool(countdown))
        has_plot = any(each.kbps is not None for each in presenter.history)
        self._plot.setVisible(has_plot)
        self._caption.setVisible(has_plot)
        if has_plot:
            self._plot.show_history(presenter.history)

    def _show_fact(self, tile: FactTile, fact: Fact, words: tuple[str, str, str]) -> None:
        now = self._presenter.now
        tile.show_fact(*words, age_text(fact, now), is_old=fact.is_old(now))

    def _show_finding(self, verdict: Verdict) -> None:
        text = finding_text(verdict.finding, self._presenter.facts.window_s)
        level, icon, color = _LEVELS[verdict.level]
        if text != self._sentence.text() or level != self._bar.property("level"):
            self._sign.show_icon(icon, color)
            side = theme.ROOM if level else 0
            self._in_bar.setContentsMargins(side, theme.SPACE if level else 0, theme.SPACE, theme.SPACE)
            theme.mark(self._bar, level=level)
            theme.mark(self._sentence, kind="bar")
            self._sentence.setText(text)
        self._remedy = verdict.remedy
        has_button = verdict.remedy is not None and verdict.remedy is not Remedy.END
        self._act.setVisible(has_button)
        if has_button and verdict.remedy is not None:
            self._act.setText(remedy_text(verdict.remedy))

    def _announce(self, verdict: Verdict) -> None:
        announce(self, announcement(verdict, self._presenter.facts.window_s))
