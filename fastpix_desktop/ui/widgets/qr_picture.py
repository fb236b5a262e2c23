"""A QR code, painted black on white in every theme, since readers want it so."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fastpix_desktop.domain.share.qr import QrCode
from fastpix_desktop.ui.style import palette, theme


class QrPicture(QWidget):
    """Shows one code as large as fits, or a white ground without one."""

    def __init__(self, name: str, *, least: int) -> None:
        """``name``: what a screen reader says. ``least``: width and height in px that it takes at least."""
        super().__init__()
        self._code: QrCode | None = None
        self._least = least
        self.setAccessibleName(name)
        self.setMinimumSize(least, least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_code(self, code: QrCode | None) -> None:
        """Show a code; None shows nothing."""
        self._code = code
        self.update()

    @property
    def is_shown(self) -> bool:
        """Whether there's a code to scan."""
        return self._code is not None

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(self._least, self._least)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a white card, and each module as a square of whole pixels."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(palette.colors().line), 1))
            painter.setBrush(Qt.GlobalColor.white)
            outer = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(outer, theme.CARD_RADIUS, theme.CARD_RADIUS)
            if self._code is not None:
                painter.drawImage(self._square(len(self._code.rows)), _image(self._code))

    def _square(self, modules: int) -> QRectF:
        """Return the place for a code: centred, a whole number of the screen's pixels for each module."""
        ratio = self.devicePixelRatioF()
        room = min(self.width(), self.height()) - 2
        side = max(math.floor(room * ratio / modules), 1) * modules / ratio
        left, top = (math.floor((each - side) / 2 * ratio) / ratio for each in (self.width(), self.height()))
        return QRectF(left, top, side, side)


def _image(code: QrCode) -> QImage:
    side = len(code.rows)
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(code.rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x, y, QColor(Qt.GlobalColor.black))
    return image
