"""A decoded picture as the bytes that go through the pipe."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from fastpix_desktop.decoder.pipe import HIGHEST


def fitting(image: QImage, width: int) -> QImage:
    """Return a picture that is at most this wide, and not higher than a still may be."""
    most = QSize(width, HIGHEST)
    if image.width() > most.width() or image.height() > most.height():
        size = image.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        image = image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return image.convertToFormat(QImage.Format.Format_RGB888)


def pixels(image: QImage) -> bytes:
    """Return red, green and blue of each pixel, row by row."""
    if image.isNull():
        return b""
    bits, line, width = bytes(image.constBits()), image.bytesPerLine(), 3 * image.width()
    if line == width:
        return bits
    return b"".join(bits[row * line : row * line + width] for row in range(image.height()))
