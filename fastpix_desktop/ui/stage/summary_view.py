"""How the last broadcast went: its length, interruptions, and what becomes of the recording."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fastpix_desktop.ui.monitor.text import clock_text
from fastpix_desktop.ui.stage.extras import Ended
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.widgets.basics import label


class SummaryView(QWidget):
    """Hidden while there is nothing to sum up."""

    def __init__(self) -> None:
        super().__init__()
        self._length, self._on_air = label("", "headline"), label("", "hint")
        self._number, self._interruptions = label("", "headline"), label("", "hint", wrap=True)
        self._recording = label("", "note-box", wrap=True)
        figures = QHBoxLayout()
        figures.setSpacing(theme.WIDE)
        for number, words in ((self._length, self._on_air), (self._number, self._interruptions)):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(number)
            column.addWidget(words)
            figures.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.ROOM)
        whole.addLayout(figures)
        whole.addWidget(self._recording)
        self.hide()

    def show_ended(self, ended: Ended | None) -> None:
        """Show a broadcast's summary; None hides it."""
        self.setVisible(ended is not None)
        if ended is None:
            return
        length = clock_text(ended.length_s)
        at_least = self.tr("at least on air")
        self._length.setText(length)
        self._on_air.setText(self.tr("on air") if ended.start_seen else at_least)
        self._length.setAccessibleName(f"{length} {self._on_air.text()}")
        count = len(ended.interruptions)
        self._number.setText(QLocale().toString(count))
        self._interruptions.setText(self._interrupted(ended.interruptions))
        self._number.setAccessibleName(f"{count} {self._interruptions.text()}")
        text = self.tr("FastPix is making the recording. It appears under Recordings within a few minutes.")
        self._recording.setText(text)
        self._recording.setVisible(ended.recording_comes)

    def _interrupted(self, lengths: tuple[float, ...]) -> str:
        if not lengths:
            return self.tr("interruptions")
        longest = values.age(max(lengths))
        if len(lengths) == 1:
            return self.tr("interruption, %1 long").replace("%1", longest)
        return self.tr("interruptions, the longest %1").replace("%1", longest)
