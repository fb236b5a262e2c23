"""Values in words: durations, ages, statuses, who can watch."""

from PySide6.QtCore import QCoreApplication, QDateTime

from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import LiveStream, Status

translate = QCoreApplication.translate


def duration(seconds: int) -> str:
    """Return a duration: ``5 minutes``, ``90 seconds``."""
    if seconds % 60 or seconds < 60:  # noqa: PLR2004
        one, many = translate("Values", "1 second"), translate("Values", "%1 seconds")
    else:
        seconds //= 60
        one, many = translate("Values", "1 minute"), translate("Values", "%1 minutes")
    return one if seconds == 1 else many.replace("%1", str(seconds))


def status(of: Status) -> str:
    """Return a status in a word."""
    words = {
        Status.IDLE: translate("Values", "Ready"),
        Status.PREPARING: translate("Values", "Receiving"),
        Status.ACTIVE: translate("Values", "Live"),
        Status.DISABLED: translate("Values", "Turned off"),
        Status.UNKNOWN: translate("Values", "Unknown"),
    }
    return words[of]


def access(of: Access) -> str:
    """Return who can watch, in a word."""
    return translate("Values", "Public") if of is Access.PUBLIC else translate("Values", "Private")


def access_hint(of: Access) -> str:
    """Return who can watch, as a sentence without a full stop."""
    if of is Access.PUBLIC:
        return translate("Values", "Public: anyone with the link can watch")
    return translate("Values", "Private: only people with a viewing link can watch")


def age(seconds: float) -> str:
    """Return an age in short form: ``25 s``, ``3 min``."""
    if seconds < 120:  # noqa: PLR2004
        return translate("Values", "%1 s").replace("%1", str(int(seconds)))
    return translate("Values", "%1 min").replace("%1", str(int(seconds / 60)))


def clock(seconds: float) -> str:
    """Return a length as on a clock: ``37:54`` or ``1:02:03``."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def made_when(stream: LiveStream) -> str:
    """Return when a stream was created, in the person's locale."""
    if stream.created_at is None:
        return ""
    return day_or_time(QDateTime.fromSecsSinceEpoch(int(stream.created_at.timestamp())))


def day_or_time(moment: QDateTime) -> str:
    """Return a moment's time if it's today, and its day otherwise, in the person's locale."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - 800 constants that the first paint can do without

    moment = moment.toLocalTime()
    if moment.daysTo(QDateTime.currentDateTime()) == 0:
        seconds = moment.secsTo(QDateTime.currentDateTime())
        if seconds < 60:  # noqa: PLR2004
            return translate("Values", "just now")
        return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    now = QDateTime.currentDateTime().date()
    if moment.date().daysTo(now) == 1:
        return translate("Values", "yesterday")
    this_year = moment.date().year() == now.year()
    return QLocale().toString(
        moment.date(), translate("Values", "d MMM") if this_year else translate("Values", "d MMM yyyy")
    )
