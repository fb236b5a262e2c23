"""How the last broadcast went: its figures over time, and what becomes of the recording."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fastpix_desktop.domain.monitor.course import Line
from fastpix_desktop.ui.monitor.course_plot import CoursePlot
from fastpix_desktop.ui.monitor.text import clock_text
from fastpix_desktop.ui.stage import summary_text
from fastpix_desktop.ui.stage.extras import Ended
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.widgets.basics import button, label

_BESIDE: Final = 480
"""Least width in px for both plots side by side."""


class SummaryView(QWidget):
    """Hidden while there is nothing to sum up. What nobody measured is left out."""

    copyAsked = Signal(str)
    """The summary as plain text."""

    def __init__(self) -> None:
        super().__init__()
        self._ended: Ended | None = None
        self._length, self._most, self._interruptions = _Figure(), _Figure(), _Figure()
        self._bitrate, self._audience = _Captioned(), _Captioned()
        self._recording = label("", "note-box", wrap=True)
        self._copy = button(self.tr("Copy summary"), icon="copy")
        self._copy.clicked.connect(self._ask)
        figures = QHBoxLayout()
        figures.setSpacing(theme.WIDE)
        for each in (self._length, self._most, self._interruptions):
            figures.addWidget(each, 1)
        self._plots = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._plots.setSpacing(theme.WIDE)
        self._plots.addWidget(self._bitrate, 1)
        self._plots.addWidget(self._audience, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.ROOM)
        whole.addLayout(figures)
        whole.addLayout(self._plots)
        whole.addWidget(self._recording)
        whole.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the plots below each other where there is no room beside."""
        super().resizeEvent(event)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._plots.setDirection(right if self.width() >= _BESIDE else down)

    def show_ended(self, ended: Ended | None) -> None:
        """Show a broadcast's summary; None hides it. The same one isn't touched."""
        self.setVisible(ended is not None)
        if ended is None or ended == self._ended:
            return
        self._ended = ended
        #: Below a length of time such as “12:04”.
        exactly = self.tr("Time on air")
        #: Below a length of time such as “12:04”: it was on air at least so long.
        at_least = self.tr("Time on air, at least")
        self._length.show_figure(clock_text(ended.length_s), exactly if ended.start_seen else at_least)
        most = "" if ended.most_watching is None else values.number(ended.most_watching)
        #: Below a number: how many viewers there were at most.
        self._most.show_figure(most, self.tr("Most viewers"))
        count = values.number(len(ended.interruptions))
        self._interruptions.show_figure(count, self._interrupted(ended.lengths))
        self._show_plots(ended)
        text = self.tr("FastPix is making the recording. It appears under Recordings within a few minutes.")
        self._recording.setText(text)
        self._recording.setVisible(ended.recording_comes)

    def _show_plots(self, ended: Ended) -> None:
        bitrate, watching, views = ended.bitrate, ended.watching, ended.views
        self._bitrate.setVisible(bitrate is not None)
        if bitrate is not None:
            self._bitrate.show_line(bitrate, ended, summary_text.bitrate_words(bitrate))
        self._audience.setVisible(watching is not None or views is not None)
        if watching is not None:
            self._audience.show_line(watching, ended, summary_text.watching_words(watching))
        elif views is not None:
            self._audience.show_line(views, ended, summary_text.views_words(views))

    def _interrupted(self, lengths: tuple[float, ...]) -> str:
        if not lengths:
            #: Below their number.
            return self.tr("Interruptions")
        #: Below the number of interruptions. %1: “25 s” or “3 min”.
        text = self.tr("Interruptions (longest: %1)")
        return text.replace("%1", values.age(max(lengths)))

    def _ask(self) -> None:
        if self._ended is not None:
            self.copyAsked.emit(summary_text.summary_text(self._ended))


class _Figure(QWidget):
    """A number, and below it what it is."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._words = label("", "headline"), label("", "hint", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._number)
        column.addWidget(self._words)
        column.addStretch(1)

    def show_figure(self, number: str, words: str) -> None:
        """Show a number; an empty one hides it all."""
        self._number.setText(number)
        self._number.setAccessibleName(f"{words}: {number}")
        self._words.setText(words)
        self.setVisible(bool(number))


class _Captioned(QWidget):
    """A plot with its caption below."""

    def __init__(self) -> None:
        super().__init__()
        self._plot = CoursePlot()
        self._caption = label("", "hint", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        column.addWidget(self._plot)
        column.addWidget(self._caption)

    def show_line(self, line: Line, ended: Ended, words: tuple[str, str]) -> None:
        """Show a line of the broadcast; ``words``: the caption, and a sentence for screen readers."""
        self._plot.show_line(line, ended.length_s, ended.interruptions, words)
        self._caption.setText(words[0])
