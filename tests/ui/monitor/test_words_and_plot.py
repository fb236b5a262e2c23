"""The monitor's findings in words, and the plot of the bitrate."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.monitor.bitrate import Bitrate
from fastpix_desktop.domain.monitor.finding import Finding
from fastpix_desktop.ui.monitor.bitrate_plot import BitratePlot
from fastpix_desktop.ui.monitor.verdict_text import finding_text
from fastpix_desktop.ui.style import palette
from tests.unit.domain.monitor.truth_table import NOW, WINDOW

SAYS = {
    Finding.OFF: "Nothing is being sent",
    Finding.ELSEWHERE: "somewhere else.",
    Finding.WRONG_DESTINATION: "its server or stream key isn't this stream's",
    Finding.OBS_STARTING: "OBS is connecting",
    Finding.CANNOT_CONNECT: "can't connect to FastPix",
    Finding.WAITING: "FastPix should receive it",
    Finding.NOT_RECEIVED: "OBS is sending, but nothing reaches FastPix",
    Finding.TURNED_OFF: "this stream is turned off",
    Finding.PREPARING: "preparing the video",
    Finding.NOT_LIVE_YET: "the stream doesn't go live",
    Finding.FIRST_SEGMENTS: "The first seconds are on their way",
    Finding.CHECKING: "Checking that viewers can watch",
    Finding.LIVE: "OBS is sending, FastPix is receiving, and viewers can watch.",
    Finding.PRIVATE: "What viewers see can't be checked from here",
    Finding.VIEWERS_UNKNOWN: "Viewers can't be checked from here",
    Finding.OBS_UNKNOWN: "OBS isn't connected",
    Finding.ONLY_FASTPIX: "OBS and viewers can't be checked",
    Finding.OTHER_ENCODER: "this OBS isn't sending to it",
    Finding.NO_PLAYLIST: "viewers have nothing to play",
    Finding.STANDS_STILL: "the video is frozen",
    Finding.STALLED: "it isn't sending anything",
    Finding.RECONNECTING: "is reconnecting",
    Finding.WINDOW_OVER: "longer than 1 minute",
    Finding.ENDED: "FastPix has ended the stream, but OBS is still sending",
    Finding.STOPPING: "OBS has stopped. FastPix keeps the stream open…",
    Finding.STOPPED: "FastPix keeps the stream open for now",
    Finding.GAVE_UP: "gave up. FastPix still keeps the stream open",
    Finding.OBS_CLOSED: "Start it again and the broadcast goes on",
    Finding.OBS_CUT: "OBS may still be sending",
    Finding.OBS_LOST: "viewers get no new video",
    Finding.API_DOWN: "Can't reach FastPix",
    Finding.STATUS_UNKNOWN: "this app doesn't know",
}
HISTORY = tuple(Bitrate(NOW - 300 + 2 * n, None if 50 < n < 60 else 5900.0 + n) for n in range(151))


def test_every_sentence_has_words_of_its_own() -> None:
    texts = {finding: finding_text(finding, WINDOW) for finding in Finding}
    assert len(set(texts.values())) == len(texts)
    for finding, text in texts.items():
        assert SAYS[finding] in text
        assert "%" not in text
        assert text[-1] in ".…"


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


@pytest.mark.parametrize(
    ("history", "words"),
    [
        (HISTORY, "Between 5.9 Mbit/s and 6.0 Mbit/s. Now 6.0 Mbit/s. Interrupted once."),
        (HISTORY[:55], "Between 5.9 Mbit/s and 6.0 Mbit/s. Nothing now."),
        (HISTORY[::-1][:1], "Between 6.0 Mbit/s and 6.0 Mbit/s. Now 6.0 Mbit/s."),
        ((Bitrate(0, 850.0), Bitrate(1, None), Bitrate(2, 1.0), Bitrate(30, 0.0)),
         "Between 0 kbit/s and 850 kbit/s. Now 0 kbit/s. Interrupted 2 times."),
        ((Bitrate(NOW, None),), "OBS hasn't sent anything."),
    ],
)  # fmt: skip
def test_plot_has_an_accessible_description(qtbot: QtBot, history: tuple[Bitrate, ...], words: str) -> None:
    plot = BitratePlot()
    qtbot.addWidget(plot)
    plot.show_history(history)
    assert plot.accessibleName() == "Bitrate, last 10 minutes"
    assert plot.accessibleDescription() == words
    plot.resize(300, 64)
    plot.grab()  # whatever it holds, it can be painted


def test_the_plot_shows_the_line_with_its_gap(qtbot: QtBot) -> None:
    plot = BitratePlot()
    qtbot.addWidget(plot)
    plot.resize(602, 64)
    plot.show_history(HISTORY)
    image = plot.grab().toImage()
    accent = QColor(palette.colors().accent)

    def drawn(x: int) -> bool:
        pixels = (QColor(image.pixel(x, y)) for y in range(image.height()))
        return any(abs(each.hue() - accent.hue()) < 12 and each.saturation() > 60 for each in pixels)

    # A pixel is a second; the history begins 300 s ago, with a gap 200 to 180 s ago.
    assert [drawn(x) for x in (100, 350, 410, 450, 595)] == [False, True, False, True, True]


def test_the_plot_is_painted_for_new_looks_only(qtbot: QtBot) -> None:
    plot = BitratePlot()
    qtbot.addWidget(plot)
    plot.show()
    plot.show_history(HISTORY)
    QTest.qWait(50)
    paints = Paints(plot)
    for _ in range(10):
        plot.show_history(HISTORY)
        QTest.qWait(2)
    assert paints.count == 0
    plot.show_history((*HISTORY, Bitrate(NOW + 2, 6000.0)))
    QTest.qWait(50)
    assert paints.count > 0
