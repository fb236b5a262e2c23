"""The app with a watch on its event loop: `python -m tests.bench.watched FILE [the app's arguments]`.

FILE gets a line of JSON for each time the loop didn't turn for STALL_MS: where, for how long, and how much of
that the loop's own thread has worked.
"""

import json
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Final
from unittest.mock import patch

from PySide6.QtCore import QObject, Qt, QTimer

from fastpix_desktop.__main__ import main
from fastpix_desktop.bootstrap import app
from fastpix_desktop.bootstrap.garbage import GarbageCollector

BEAT_MS: Final = 5
STALL_MS: Final = 50
INNERMOST: Final = 12
"""Frames that are kept of where the loop stood."""


class Watch(QObject):
    """Beats in the loop; a thread beside it notes where the loop stands when a beat is late."""

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self._thread = threading.get_ident()
        self._last, self._worked = time.monotonic(), time.thread_time()
        self._where: list[str] = []
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        threading.Thread(target=self._look, daemon=True).start()

    def _beat(self) -> None:
        now, worked = time.monotonic(), time.thread_time()
        late_ms, own_ms = (now - self._last) * 1000 - BEAT_MS, (worked - self._worked) * 1000
        self._last, self._worked = now, worked
        where, self._where = self._where, []
        if late_ms >= STALL_MS:
            line = {"late_ms": round(late_ms), "own_ms": round(own_ms), "where": where}
            with self._file.open("a") as file:
                file.write(json.dumps(line) + "\n")

    def _look(self) -> None:
        """Note the stack once for each late beat."""
        while True:
            time.sleep(BEAT_MS / 1000)
            if (time.monotonic() - self._last) * 1000 - BEAT_MS >= STALL_MS * 0.8 and not self._where:
                frame = sys._current_frames().get(self._thread)
                stack = traceback.extract_stack(frame, limit=None) if frame else []
                self._where = [f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in stack]
                self._where = self._where[-INNERMOST:]


class Watched(GarbageCollector):
    """Starts after the first paint, and the watch with it."""

    def start(self) -> None:
        """Start both."""
        super().start()
        self._watch = Watch(FILE, self)


FILE: Final = Path(sys.argv.pop(1) if len(sys.argv) > 1 else "stalls.jsonl")

if __name__ == "__main__":
    with patch.object(app, "GarbageCollector", Watched):
        sys.exit(main())
