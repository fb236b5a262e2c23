"""A combo box in the app's style."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from fastpix_desktop.ui.style import icons, palette, theme
from fastpix_desktop.ui.style.direction import draw_line, mirrored


class Picker(QComboBox):
    """A combo box that elides long texts and paints its own arrow."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, the text and the arrow."""
        del event
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox  # noqa: PLC0415 - 600 constants, seldom needed

        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        colors = palette.colors()
        with QPainter(self) as painter:
            self.style().drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
            side = theme.ICON_SIZE
            arrow = QRect(self.width() - side - theme.ROOM, (self.height() - side) // 2, side, side)
            direction = self.layoutDirection()
            icons.paint(painter, "down", mirrored(arrow, self.rect(), direction), colors.dim)
            room = self.rect().adjusted(theme.ROOM, 0, -theme.LARGE - theme.SPACE, 0)
            painter.setPen(QColor(colors.text if self.isEnabled() else colors.dim))
            draw_line(painter, mirrored(room, self.rect(), direction), self.currentText())
