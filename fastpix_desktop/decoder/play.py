"""Play a live stream's segments from a pipe, silently: pictures when they are due, and how loud it is."""

import os
import threading
import time
from array import array
from typing import IO, Final

from PySide6.QtCore import QCoreApplication, QIODevice, QTimer, QUrl
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferOutput,
    QAudioFormat,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)

from fastpix_desktop.decoder import pipe
from fastpix_desktop.decoder.images import fitting, pixels

_RATE: Final = 8000
"""Samples a second that are listened to."""
_FULL_SCALE: Final = 32768
_LEAST_S: Final = 0.06
"""Shortest time in seconds between two pictures, about 15 a second: enough to see that it's fine. All are
decoded, but making and painting each costs more than that, and OBS needs the processor."""
_SOUND_MS: Final = 100
"""Milliseconds between two levels where there's no picture."""


class _Pipe(QIODevice):
    """What is still to come as a device: a read waits for it."""

    def __init__(self, source: int) -> None:
        super().__init__()
        self._source = source
        self._has_ended = False
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def isSequential(self) -> bool:
        """Return that nothing can be sought."""
        return True

    def atEnd(self) -> bool:
        """Return whether nothing more will come."""
        return self._has_ended

    def readData(self, most: int) -> bytes:
        """Return what has come, at most this much, or wait for it."""
        found = os.read(self._source, most)
        self._has_ended = not found
        return found


class Playing:
    """Plays until its input ends. Pictures and sound come from threads of Qt's, one each."""

    def __init__(self, app: QCoreApplication, source: int, answers: IO[bytes], width: int) -> None:
        self._answers = answers
        self._width = width
        self._lock = threading.Lock()
        self._written = 0.0
        self._peak: float | None = None
        self._peaks: list[float] = []
        self._device = _Pipe(source)
        self._player, self._sink = QMediaPlayer(), QVideoSink()
        form = QAudioFormat()
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        form.setChannelCount(1)
        form.setSampleRate(_RATE)
        self._sound = QAudioBufferOutput(form)
        self._sink.videoFrameChanged.connect(self._show)
        self._sound.audioBufferReceived.connect(self._listen)
        self._player.setVideoSink(self._sink)
        self._player.setAudioBufferOutput(self._sound)
        self._player.errorOccurred.connect(lambda *_: app.exit(pipe.FAILED))
        self._player.mediaStatusChanged.connect(
            lambda status: app.quit() if status is QMediaPlayer.MediaStatus.EndOfMedia else None
        )
        self._levels = QTimer(interval=_SOUND_MS)
        self._levels.timeout.connect(self._tell_level)
        self._levels.start()
        self._player.setSourceDevice(self._device, QUrl())
        self._player.play()

    def _show(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or time.monotonic() - self._written < _LEAST_S:
            return
        image = fitting(frame.toImage(), self._width)
        self._write((image.width(), image.height(), pixels(image), self._loudest()))

    def _listen(self, buffer: QAudioBuffer) -> None:
        samples = array("h", bytes(buffer.constData())[: buffer.byteCount()])
        if samples:
            self._peaks.append(max(*samples, -min(samples)) / _FULL_SCALE)

    def _tell_level(self) -> None:
        """Tell the level where no picture does."""
        if self._peaks and time.monotonic() - self._written > _SOUND_MS / 1000:
            self._write((0, 0, b"", self._loudest()))

    def _loudest(self) -> float | None:
        peaks, self._peaks = self._peaks, []
        self._peak = max(peaks, default=self._peak)
        return self._peak

    def _write(self, still: pipe.Decoded) -> None:
        with self._lock:
            self._written = time.monotonic()
            pipe.write_still(self._answers, still)
