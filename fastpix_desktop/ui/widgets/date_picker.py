"""A date with its time, in the app's style."""

from PySide6.QtCore import QDateTime, QLocale, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateTimeEdit

from fastpix_desktop.ui.style import icons, palette, theme
from fastpix_desktop.ui.style.direction import mirrored
from fastpix_desktop.ui.text.dates import day_pattern


class DatePicker(QDateTimeEdit):
    """Can be typed, or chosen from a calendar."""

    def __init__(self, name: str, least: QDateTime, most: QDateTime) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDateTimeRange(least, most)
        time = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat(f"{day_pattern(weekday=True, year=True)}, {time}")
        self.setFixedHeight(theme.CONTROL_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint an arrow like that of other choices."""
        super().paintEvent(event)
        side = theme.ICON_SIZE
        arrow = QRect(self.width() - side - theme.ROOM, (self.height() - side) // 2, side, side)
        with QPainter(self) as painter:
            place = mirrored(arrow, self.rect(), self.layoutDirection())
            icons.paint(painter, "down", place, palette.colors().dim)
