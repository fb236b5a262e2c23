"""Dates and times of day, in the order and with the words of the person's locale."""

import re
from datetime import datetime
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QTime

_WEEKDAY: Final = re.compile(r"[\s,،、]*dddd[\s,،、]*")
_YEAR: Final = re.compile(r"[\s,،]*('[^']*'\s*)*y+([年년]|\s*'[^']*'\.?)?")
_WEEKDAY_AFTER_DAY: Final = re.compile("(?<=日)dddd")
_MINUTE_S: Final = 60
_EDGES: Final = " ,.،"


class Nearness(Enum):
    """How far back a moment is, which decides the words for it."""

    NOW = auto()
    TODAY = auto()
    YESTERDAY = auto()
    EARLIER = auto()


def nearness(moment: QDateTime) -> Nearness:
    """Return how far back a moment is: one within the last minute, or ahead by a wrong clock, is now."""
    now = QDateTime.currentDateTime()
    if moment.secsTo(now) < _MINUTE_S:
        return Nearness.NOW
    return {0: Nearness.TODAY, 1: Nearness.YESTERDAY}.get(moment.daysTo(now), Nearness.EARLIER)


def local(moment: datetime) -> QDateTime:
    """Return a moment in this computer's time zone."""
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).toLocalTime()


def time_text(time: QTime) -> str:
    """Return a time of day: ``22:00`` or ``10:00 PM``."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - 800 constants that the first paint can do without

    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def day_text(day: QDate, *, weekday: bool = False) -> str:
    """Return a day: ``5 Nov`` or ``Thu, Nov 5``, and its year if that isn't this one."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - see above

    is_this_year = day.year() == QDate.currentDate().year()
    return QLocale().toString(day, day_pattern(weekday=weekday, year=not is_this_year))


def moment_text(moment: QDateTime) -> str:
    """Return a day and a time: ``Thu, 5 Nov, 22:00``."""
    #: %1: a day, %2: a time of day, both as the locale writes them. “Thu, 5 Nov, 22:00”
    text = QCoreApplication.translate("Values", "%1, %2")
    day, time = day_text(moment.date(), weekday=True), time_text(moment.time())
    return text.replace("%1", day).replace("%2", time)


def day_pattern(*, weekday: bool, year: bool) -> str:
    """Return Qt's pattern for a short date, made from the locale's long one because Qt has none."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - see above

    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    if not weekday:
        pattern = _WEEKDAY.sub(" ", pattern)
    if not year:
        pattern = _YEAR.sub("", pattern).lstrip(_EDGES)
    pattern = _WEEKDAY_AFTER_DAY.sub("(ddd)", pattern)
    return pattern.replace("dddd", "ddd").replace("MMMM", "MMM").strip(" ,،")
