"""Garbage, collected on the UI thread only.

Python collects garbage on whichever thread happens to make an object. What it finds may hold a Qt object, and
a Qt object that is deleted on another thread than its own may crash the program, at once or much later.
"""

import gc
import linecache
import time
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 1000
FULL_EVERY_S: Final = 60.0
"""Seconds between two collections of everything, at least: one takes up to 20 ms of the UI thread."""


class GarbageCollector(QObject):
    """Collects from a timer of the thread that makes this, and nowhere else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._last_full = time.monotonic()

    def start(self) -> None:
        """From now on, no other thread collects. What there is by now stays, and is not gone through."""
        forget_sources()
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def collect_if_due(self) -> None:
        """Collect the youngest objects, or older ones as well, by Python's own rule of when."""
        counts, limits = gc.get_count(), gc.get_threshold()
        if counts[0] <= limits[0]:
            return
        if counts[2] > limits[2] and time.monotonic() - self._last_full >= FULL_EVERY_S:
            self.collect_all()
        else:
            gc.collect(1 if counts[1] > limits[1] else 0)

    def collect_all(self) -> None:
        """Collect everything, as when a window has gone."""
        gc.collect()
        self._last_full = time.monotonic()


def forget_sources() -> None:
    """Drop the source code that PySide has read: of each module, to see whether it uses PySide.

    Python keeps such lines for tracebacks, and reads them again when it needs them.
    """
    linecache.clearcache()
