"""Run a module as a program, and write the time on stdout when its first window has been painted.

`python first_paint.py MODULE [ARGUMENT...]`. The time is the system's monotonic clock in nanoseconds, so that
whoever started this process can subtract. The program itself needs no hook: the first window that is shown is
given an event filter, which goes away with its first paint. A filter for the whole application would distort:
the first event of a widget that Qt made for itself has Python make all of Qt's classes.
"""

import runpy
import sys
import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_SHOW: Final = QWidget.show


class FirstPaint(QObject):
    """Watches for the first paint event of a window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # After the event: then its children are painted too, and all of it is on the screen.
            QTimer.singleShot(0, self, lambda: print(time.monotonic_ns(), flush=True))
        return False


def show_watched(window: QWidget) -> None:
    """Show the first window, and watch it."""
    QWidget.show = _SHOW  # type: ignore[method-assign]
    window.installEventFilter(FirstPaint(window))
    window.show()


if __name__ == "__main__":
    QWidget.show = show_watched  # type: ignore[method-assign]
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
