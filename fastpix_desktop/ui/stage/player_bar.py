"""*Play* on the stage's picture, and beside it how loud the sound is, which is never heard."""

import math
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.style.direction import draw_line
from fastpix_desktop.ui.text.direction import as_the_window
from fastpix_desktop.ui.widgets.basics import button, row
from fastpix_desktop.ui.widgets.identifiers import identify

_WIDTH: Final = 72
_BAR: Final = 6
"""Height of the meter's bar in px."""
_QUIETEST_DB: Final = -60.0
_LOUD_DB: Final = -9.0
_GROUND: Final = "#121216"
_ON_GROUND: Final = "#FFFFFF"
_QUIET: Final = "#4CC38A"
_LOUD: Final = "#F1A10D"
"""Colours on pictures of any brightness: the same in light and dark."""
_FALL: Final = 0.06
"""Largest fall of the bar per picture, as a part of its length, so that the eye can follow."""


class LevelMeter(QWidget):
    """Shows the sound's level, or says that there is no sound."""

    def __init__(self) -> None:
        super().__init__()
        self._length: float | None = None
        self._show_name()

    def show_level(self, peak: float | None) -> None:
        """Show the loudest sample, from 0 to 1; None without a sound track."""
        length = None if peak is None else length_of(peak)
        if length is not None and self._length is not None:
            length = max(length, self._length - _FALL)
        if length != self._length:
            changes = (length is None) is not (self._length is None)
            self._length = length
            if changes:
                self._show_name()
            self.update()

    def clear(self) -> None:
        """Drop to silence at once."""
        self._length = 0.0
        self._show_name()

    def _show_name(self) -> None:
        #: Name of the meter that shows how loud a stream is, for screen readers.
        name = self.tr("Sound level")
        self.setAccessibleName(name if self._length is not None else self._no_sound())

    def _no_sound(self) -> str:
        #: In place of the meter that shows how loud a stream is.
        return self.tr("No sound")

    def sizeHint(self) -> QSize:
        """Return the meter's size, or more if the words need it."""
        words = QFontMetrics(self._font()).horizontalAdvance(self._no_sound()) + 2 * theme.SPACE
        return QSize(max(_WIDTH, words), theme.CONTROL_HEIGHT)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.scaled(12))
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar on its ground, or the words."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            ground = QColor(_GROUND)
            ground.setAlpha(230)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()), theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
            if self._length is None:
                painter.setFont(self._font())
                painter.setPen(QColor(_ON_GROUND))
                inside = self.rect().adjusted(theme.SPACE, 0, -theme.SPACE, 0)
                draw_line(painter, inside, as_the_window(self._no_sound()))
                return
            room = QRectF(theme.SPACE, (self.height() - _BAR) / 2, self.width() - 2 * theme.SPACE, _BAR)
            painter.setBrush(QColor(_ON_GROUND).darker(300))
            painter.drawRoundedRect(room, _BAR / 2, _BAR / 2)
            filled = QRectF(room)
            filled.setWidth(room.width() * self._length)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                filled.moveRight(room.right())
            is_loud = self._length > length_of(10 ** (_LOUD_DB / 20))
            painter.setBrush(QColor(_LOUD if is_loud else _QUIET))
            painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)


class PlayerBar(QWidget):
    """The controls on the picture. They only emit signals; the presenter decides."""

    playAsked = Signal()
    stopAsked = Signal()

    def __init__(self, on: QWidget) -> None:
        super().__init__(on)
        self._is_playing = False
        #: Button on the picture of a live stream: show it as a video.
        self._play = button(self.tr("Play"), icon="go")
        #: Button: stop a video.
        self._stop = button(self.tr("Stop"), icon="stop")
        self.meter = LevelMeter()
        identify(play_video=self._play, stop_video=self._stop)
        line = row(self._play, self._stop, self.meter, 1)
        self.setLayout(line)
        self._play.clicked.connect(self.playAsked)
        self._stop.clicked.connect(self.stopAsked)
        self.show_state(can_play=False, is_playing=False)

    def show_state(self, *, can_play: bool, is_playing: bool) -> None:
        """Show *Play*, or *Stop* and the meter; the focus stays where the button was."""
        had_focus = self._play.hasFocus() or self._stop.hasFocus()
        if is_playing and not self._is_playing:
            self.meter.clear()
        self._is_playing = is_playing
        self._play.setVisible(not is_playing)
        self._stop.setVisible(is_playing)
        self.meter.setVisible(is_playing)
        self.setVisible(can_play or is_playing)
        if had_focus and (can_play or is_playing):
            (self._stop if is_playing else self._play).setFocus()


def length_of(peak: float) -> float:
    """Return the length of the meter's bar, from 0 to 1. It follows decibels, as hearing does."""
    if peak <= 0:
        return 0.0
    return min(max(1 - 20 * math.log10(peak) / _QUIETEST_DB, 0.0), 1.0)
