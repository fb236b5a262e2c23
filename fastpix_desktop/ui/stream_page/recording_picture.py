"""A recording's picture, which opens the recording."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from fastpix_desktop.ui.style import icons, palette, theme
from fastpix_desktop.ui.text.quoting import set_tip

SIZE: Final = QSize(64, 36)
_LARGEST: Final = 8192
"""Longest side in px of a picture that is decoded."""
_SHARP: Final = 2
"""Pixels of the picture for each of the widget, for dense screens."""
_ICON: Final = 16
_GROUND: Final = "#121216"
_ON_GROUND: Final = "#FFFFFF"
"""What is painted on pictures of any brightness is the same in light and dark."""


class RecordingPicture(QAbstractButton):
    """Asks for its picture when it's first painted: only then somebody can see it."""

    wanted = Signal()
    """It can be seen, is ready, and has no picture."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._image = QImage()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.wanted)
        self.setFixedSize(SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        set_tip(self, name)

    def set_ready(self, *, ready: bool) -> None:
        """Allow to open the recording once it can be watched."""
        self.setEnabled(ready)
        self.setCursor(Qt.CursorShape.PointingHandCursor if ready else Qt.CursorShape.ArrowCursor)

    def show_picture(self, encoded: bytes) -> None:
        """Show a picture; an empty, damaged or huge one is none."""
        self._image = _decoded(encoded) if encoded else QImage()
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._image.isNull()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture or its place, and what a press does while it's pointed at or has the focus."""
        del event
        if self._image.isNull() and self.isEnabled():
            self._soon.start()
        colors = palette.colors()
        shape = QPainterPath()
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape.addRoundedRect(edge, theme.SMALL, theme.SMALL)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillPath(shape, QColor(colors.window if self._image.isNull() else _GROUND))
            painter.setClipPath(shape)
            if not self._image.isNull():
                painter.drawImage(self._centred(self._image.size()), self._image)
            self._paint_icon(painter, colors)
            painter.setClipping(False)
            focused = self.hasFocus()
            painter.setPen(QPen(QColor(colors.accent if focused else colors.line), 2 if focused else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape)

    def _paint_icon(self, painter: QPainter, colors: palette.Colors) -> None:
        place = QRect(QPoint(0, 0), QSize(_ICON, _ICON))
        place.moveCenter(self.rect().center())
        if self._image.isNull():
            icons.paint(painter, "camera", place, colors.dim)
        elif self.underMouse() or self.hasFocus():
            ground = QColor(_GROUND)
            ground.setAlpha(170)
            painter.fillRect(self.rect(), ground)
            icons.paint(painter, "go", place, _ON_GROUND)

    def _centred(self, size: QSize) -> QRect:
        """Return where a picture of this size goes: all of it, as large as there is room."""
        place = QRect(QPoint(0, 0), size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(self.rect().center())
        return place


def _decoded(encoded: bytes) -> QImage:
    """Return a picture, decoded no larger than it's shown."""
    buffer = QBuffer()
    buffer.setData(QByteArray(encoded))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _LARGEST:
        return QImage()
    reader.setScaledSize(size.scaled(SIZE * _SHARP, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
