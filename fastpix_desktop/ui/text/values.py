"""Values in words: ages, statuses, who can watch."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import Status

translate = QCoreApplication.translate


def status(of: Status) -> str:
    """Return a status in a word."""
    words = {
        #: A stream's status: it isn't live, and can go live.
        Status.IDLE: translate("Values", "Ready"),
        #: A stream's status: FastPix is receiving it, but viewers can't watch yet.
        Status.PREPARING: translate("Values", "Receiving"),
        #: A stream's status: it's on air.
        Status.ACTIVE: translate("Values", "Live"),
        #: A stream's status: it accepts nothing until it's turned on again.
        Status.DISABLED: translate("Values", "Turned off"),
        #: A stream's status: FastPix reports one that this app doesn't know.
        Status.UNKNOWN: translate("Values", "Unknown"),
    }
    return words[of]


def access(of: Access) -> str:
    """Return who can watch, in a word."""
    if of is Access.PUBLIC:
        #: Who can watch a stream or a recording: anyone with the link.
        return translate("Values", "Public")
    #: Who can watch a stream or a recording: only people with a viewing link.
    return translate("Values", "Private")


def access_hint(of: Access) -> str:
    """Return who can watch, as a sentence without a full stop."""
    if of is Access.PUBLIC:
        return translate("Values", "Public: anyone with the link can watch")
    return translate("Values", "Private: only people with a viewing link can watch")


def age(seconds: float) -> str:
    """Return an age in short form: ``25 s``, ``3 min``."""
    if seconds < 120:  # noqa: PLR2004
        #: Seconds, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.
        return translate("Values", "%1 s").replace("%1", number(int(seconds)))
    #: Minutes, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.
    return translate("Values", "%1 min").replace("%1", number(int(seconds / 60)))


def percent(share: float) -> str:
    """Return a share from 0 to 1 in whole per cent: ``12%``."""
    #: A share in per cent, such as “12%”; %1 is the number. Write it as your language does: “12 %”.
    return translate("Values", "%1%").replace("%1", number(round(share * 100)))


def clock(seconds: float) -> str:
    """Return a length as on a clock: ``37:54`` or ``1:02:03``."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def number(value: int) -> str:
    """Return a whole number as the person's locale writes it: ``1,204``."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - 800 constants that the first paint can do without

    return QLocale().toString(value)
