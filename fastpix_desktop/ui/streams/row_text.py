"""The texts of a list's rows: the second line of a stream, and the headings."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime

from fastpix_desktop.domain.monitor.broadcast import LastLive
from fastpix_desktop.domain.streams.grouping import Group
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.ui.text import values

if TYPE_CHECKING:
    from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor

translate = QCoreApplication.translate
_JUST_ENDED_S = 3600
"""Seconds for which the list says how long ago a broadcast ended, instead of its date."""


def group_text(group: Group) -> str:
    """Return a group's heading."""
    words = {
        Group.ON_AIR: translate("Row", "On air"),
        Group.READY: translate("Row", "Ready"),
        Group.EARLIER: translate("Row", "Earlier"),
    }
    return words[group]


def second_line(stream: LiveStream, live: str = "", last: LastLive | None = None) -> str:
    """Return what a stream is doing or did last, and who can watch.

    ``live``: for how long it has been live, and the like; empty if unknown. ``last``: when it was last live.
    """
    if stream.status in (Status.ACTIVE, Status.PREPARING):
        return live or values.status(stream.status)
    access = values.access(stream.access)
    if stream.status in (Status.DISABLED, Status.UNKNOWN):
        return f"{values.status(stream.status)} · {access}"
    parts = (_last_use(stream, last), recordings_text(len(stream.media_ids)) or access)
    return " · ".join(each for each in parts if each)


def live_text(monitor: "StreamMonitor") -> str:
    """Return for how long a stream has been live, and its views if they are known; empty if it isn't live."""
    if monitor.live_s is None:
        return ""
    clock = values.clock(monitor.live_s)
    text = translate("Row", "Live %1") if monitor.start_seen else translate("Row", "Live for at least %1")
    text = text.replace("%1", clock)
    if not monitor.watching:
        return text
    one, many = translate("Row", "1 view"), translate("Row", "%1 views")
    views = one if monitor.watching == 1 else many.replace("%1", str(monitor.watching))
    return f"{text} · {views}"


def recordings_text(number: int) -> str:
    """Return how many recordings there are; empty if there are none."""
    if not number:
        return ""
    one, many = translate("Row", "1 recording"), translate("Row", "%1 recordings")
    return one if number == 1 else many.replace("%1", str(number))


def _last_use(stream: LiveStream, last: LastLive | None) -> str:
    if last is not None:
        moment = last.ended or last.began
        seconds = (datetime.now(UTC) - moment).total_seconds()
        if last.ended is not None and 0 <= seconds < _JUST_ENDED_S:
            return translate("Row", "Ended %1 ago").replace("%1", values.age(seconds))
        when = values.day_or_time(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())))
        return translate("Row", "Last live %1").replace("%1", when)
    made = values.made_when(stream)
    return translate("Row", "Made %1").replace("%1", made) if made else ""
