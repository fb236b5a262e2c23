"""The texts of a list's rows: the second line of a stream, and the headings."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime

from fastpix_desktop.domain.streams.grouping import Group
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.ui.text import dates, values
from fastpix_desktop.ui.text.counted import Counted
from fastpix_desktop.ui.text.dates import Nearness

if TYPE_CHECKING:  # loaded when a stream is first monitored
    from fastpix_desktop.domain.monitor.broadcast import LastLive
    from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor

translate = QCoreApplication.translate
_JUST_ENDED_S = 3600
"""Seconds for which the list says how long ago a broadcast ended, instead of its date."""


def group_text(group: Group) -> str:
    """Return a group's heading."""
    words = {
        #: Heading in the list of streams: those that are live.
        Group.ON_AIR: translate("Row", "On air"),
        #: Heading in the list of streams: those that can go live.
        Group.READY: translate("Row", "Ready"),
        #: Heading in the list of streams: those that weren't used lately.
        Group.EARLIER: translate("Row", "Earlier"),
    }
    return words[group]


def second_line(stream: LiveStream, live: str = "", last: "LastLive | None" = None) -> str:
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
    #: The stream is live. %1: for how long, “12:04”.
    since = translate("Row", "Live %1")
    #: %1: a length of time, “12:04”.
    at_least = translate("Row", "Live for at least %1")
    text = (since if monitor.start_seen else at_least).replace("%1", values.clock(monitor.live_s))
    viewers = monitor.viewers
    if viewers.watching is not None:
        #: %1: how many people watch right now.
        now = translate("Row", "%1 watching").replace("%1", values.number(viewers.watching))
        return f"{text} · {now}"
    if not viewers.views:
        return text
    return f"{text} · {Counted().views(viewers.views)}"


def recordings_text(number: int) -> str:
    """Return how many recordings there are; empty if there are none."""
    return Counted().recordings(number) if number else ""


def _last_use(stream: LiveStream, last: "LastLive | None") -> str:
    if last is not None:
        moment = last.ended or last.began
        seconds = (datetime.now(UTC) - moment).total_seconds()
        if last.ended is not None and 0 <= seconds < _JUST_ENDED_S:
            #: The broadcast ended. %1: “25 s” or “3 min”.
            return translate("Row", "Ended %1 ago").replace("%1", values.age(seconds))
        return _last_live_text(dates.local(moment))
    return "" if stream.created_at is None else _created_text(dates.local(stream.created_at))


def _last_live_text(moment: QDateTime) -> str:
    match dates.nearness(moment):
        case Nearness.NOW:
            return translate("Row", "Live just now")
        case Nearness.TODAY:
            #: The stream was last live today. %1: a time of day.
            return translate("Row", "Last live at %1").replace("%1", dates.time_text(moment.time()))
        case Nearness.YESTERDAY:
            return translate("Row", "Last live yesterday")
    #: %1: a day, “5 Nov”.
    return translate("Row", "Last live %1").replace("%1", dates.day_text(moment.date()))


def _created_text(moment: QDateTime) -> str:
    match dates.nearness(moment):
        case Nearness.NOW:
            #: Said of a stream.
            return translate("Row", "Created just now")
        case Nearness.TODAY:
            #: The stream was created today. %1: a time of day.
            return translate("Row", "Created at %1").replace("%1", dates.time_text(moment.time()))
        case Nearness.YESTERDAY:
            #: Said of a stream.
            return translate("Row", "Created yesterday")
    #: Said of a stream. %1: a day, “5 Nov”.
    return translate("Row", "Created %1").replace("%1", dates.day_text(moment.date()))
