"""Decode a segment with QtMultimedia, from memory: it's never given an address."""

from array import array
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QAudioDecoder,
    QAudioFormat,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)

from fastpix_desktop.decoder.images import fitting, pixels
from fastpix_desktop.decoder.pipe import WIDEST, Decoded

LIMIT_MS: Final = 3000
"""Longest time for the picture, and for the sound."""
_RATE: Final = 8000
"""Samples a second that are listened to: enough to tell silence, and a sixth of the work."""
_FULL_SCALE: Final = 32768


def decode(media: bytes) -> Decoded:
    """Return the first picture of a segment and how loud it is; nothing of either if it can't be decoded."""
    image = _first_picture(media)
    return image.width(), image.height(), pixels(image), _peak(media)


def _first_picture(media: bytes) -> QImage:
    """Return the first picture, scaled down; a null image if there's none."""
    found: list[QImage] = []
    loop, player, sink = QEventLoop(), QMediaPlayer(), QVideoSink()

    def take(frame: QVideoFrame) -> None:
        if frame.isValid() and not found:
            found.append(frame.toImage())
            loop.quit()

    def note(status: QMediaPlayer.MediaStatus) -> None:
        is_loaded = status is QMediaPlayer.MediaStatus.LoadedMedia
        if status is QMediaPlayer.MediaStatus.InvalidMedia or (is_loaded and not player.hasVideo()):
            loop.quit()

    sink.videoFrameChanged.connect(take)
    player.mediaStatusChanged.connect(note)
    player.errorOccurred.connect(lambda *_: loop.quit())
    player.setVideoSink(sink)
    with _Device(media) as device:
        player.setSourceDevice(device, QUrl())
        player.pause()  # it shows the first frame then
        _run(loop, lambda: bool(found) or player.mediaStatus() is QMediaPlayer.MediaStatus.InvalidMedia)
        player.setSource(QUrl())
    return fitting(found[0], WIDEST) if found else QImage()


def _peak(media: bytes) -> float | None:
    """Return the loudest sample, from 0 to 1; None without a sound track."""
    loudest: list[int] = []
    loop, decoder, form = QEventLoop(), QAudioDecoder(), QAudioFormat()
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    form.setChannelCount(1)
    form.setSampleRate(_RATE)
    decoder.setAudioFormat(form)

    def take() -> None:
        while decoder.bufferAvailable():
            buffer = decoder.read()
            samples = array("h", bytes(buffer.constData())[: buffer.byteCount()])
            if samples:
                loudest.extend((max(samples), -min(samples)))

    decoder.bufferReady.connect(take)
    decoder.finished.connect(loop.quit)
    decoder.error.connect(lambda *_: loop.quit())
    with _Device(media) as device:
        decoder.setSourceDevice(device)
        decoder.start()
        _run(loop, lambda: not decoder.isDecoding())
        decoder.stop()
    return max(loudest) / _FULL_SCALE if loudest else None


def _run(loop: QEventLoop, is_done: Callable[[], bool]) -> None:
    """Run the loop until something quits it, at most for a while."""
    if not is_done():
        QTimer.singleShot(LIMIT_MS, loop, loop.quit)
        loop.exec()


class _Device:
    """The media as a device that can be read and sought in."""

    def __init__(self, media: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(media)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)

    def __enter__(self) -> QBuffer:
        return self._buffer

    def __exit__(self, *_: object) -> None:
        self._buffer.close()
