"""Counts seconds down, to show when something can be tried again."""

import math
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

_TICK_MS: Final = 250


class Countdown(QObject):
    """Emits ``changed`` for every whole second that is left, including 0."""

    changed = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._until = QDeadlineTimer()
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._tick)

    @property
    def left(self) -> int:
        """Whole seconds left; 0 if it doesn't count."""
        return math.ceil(self._until.remainingTime() / 1000) if self._ticks.isActive() else 0

    def begin(self, seconds: float) -> None:
        """Count down from now on."""
        self._until = QDeadlineTimer(math.ceil(seconds * 1000))
        self._ticks.start()
        self._tick()

    def stop(self) -> None:
        """Don't count any more."""
        self._ticks.stop()

    def counted(self, text: str) -> str:
        """Return a button's text, with the seconds left after it."""
        if not self.left:
            return text
        #: A button that can't be pressed yet. %1: its text, “Try again”. %2: seconds left.
        return self.tr("%1 (%2 s)").replace("%2", str(self.left)).replace("%1", text)

    def _tick(self) -> None:
        if self._until.hasExpired():
            self._ticks.stop()
        self.changed.emit()
