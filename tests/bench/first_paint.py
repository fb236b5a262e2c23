"""Run a module as a program, and write the time on stdout when its first window has been painted.

`python first_paint.py MODULE [ARGUMENT...]`. The time is the system's monotonic clock in nanoseconds, so that
whoever started this process can subtract. The program itself needs no hook: its QApplication is given an
event filter, which goes away with the first paint.
"""

import runpy
import sys
import time

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer


class FirstPaint(QObject):
    """Watches for the first paint event of a window."""

    def __init__(self, app: QtWidgets.QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Paint
            and isinstance(watched, QtWidgets.QWidget)
            and watched.isWindow()
        ):
            self._app.removeEventFilter(self)
            # After the event: then its children are painted too, and all of it is on the screen.
            QTimer.singleShot(0, self, lambda: print(time.monotonic_ns(), flush=True))
        return False


class Application(QtWidgets.QApplication):
    """A QApplication that is watched from its first moment."""

    def __init__(self, *args: list[str]) -> None:
        super().__init__(*args)
        FirstPaint(self)


if __name__ == "__main__":
    QtWidgets.QApplication = Application  # type: ignore[assignment,misc]
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
