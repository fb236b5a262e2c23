"""Texts of the strip, the window's title and the tray: a broadcast in a few words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.monitor.finding import Finding
from fastpix_desktop.ui.monitor.text import clock_text
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.quoting import isolated, title

if TYPE_CHECKING:
    from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor

translate = QCoreApplication.translate


def time_text(monitor: "StreamMonitor") -> str:
    """Return for how long a broadcast has been on air; empty if it isn't."""
    if monitor.live_s is None:
        return ""
    clock = clock_text(monitor.live_s)
    #: For how long the stream has been on air. %1: “12:04”.
    at_least = translate("Strip", "at least %1").replace("%1", clock)
    return clock if monitor.start_seen else at_least


def verdict_text(monitor: "StreamMonitor") -> str:
    """Return a broadcast's verdict in a few words."""
    finding = monitor.verdict.finding
    text = _calm().get(finding) or _broken()[finding]
    closes_at = monitor.verdict.closes_at
    if closes_at is None:
        return text
    #: How long FastPix still keeps the stream open. %1: “25 s” or “3 min”.
    left = translate("Strip", "about %1 left")
    return f"{text} · {left.replace('%1', values.age(max(round(closes_at - monitor.now), 0)))}"


def line_text(monitor: "StreamMonitor") -> str:
    """Return title, time and verdict in one line."""
    name = isolated(title(monitor.stream)) if monitor.stream is not None else ""
    return " · ".join(each for each in (name, time_text(monitor), verdict_text(monitor)) if each)


def _calm() -> dict[Finding, str]:
    #: A stream's state, in a line such as “Choir · 12:04 · going live…”. So are the texts below.
    going = translate("Strip", "going live…")
    #: A stream's state, after its title and time.
    watched = translate("Strip", "viewers can watch")
    #: A stream's state, after its title and time.
    on_air = translate("Strip", "on air")
    return {
        Finding.OBS_STARTING: going,
        Finding.WAITING: going,
        Finding.PREPARING: going,
        Finding.FIRST_SEGMENTS: going,
        #: Being checked is whether viewers can watch.
        Finding.CHECKING: translate("Strip", "checking…"),
        Finding.LIVE: watched,
        Finding.OBS_UNKNOWN: watched,
        Finding.OTHER_ENCODER: watched,
        Finding.PRIVATE: on_air,
        Finding.VIEWERS_UNKNOWN: on_air,
        Finding.ONLY_FASTPIX: on_air,
        Finding.OFF: translate("Strip", "not live"),
        Finding.ELSEWHERE: translate("Strip", "not live"),
    }


def _broken() -> dict[Finding, str]:
    stopped = translate("Strip", "OBS has stopped")
    lost = translate("Strip", "OBS lost the connection")
    silent = translate("Strip", "OBS doesn't answer")
    no_way = translate("Strip", "OBS can't connect to FastPix")
    nothing = translate("Strip", "nothing arrives at FastPix")
    return {
        Finding.WRONG_DESTINATION: translate("Strip", "OBS is live somewhere else"),
        Finding.CANNOT_CONNECT: no_way,
        Finding.NOT_RECEIVED: nothing,
        Finding.STALLED: nothing,
        Finding.TURNED_OFF: translate("Strip", "this stream is turned off"),
        Finding.NOT_LIVE_YET: translate("Strip", "FastPix can't use what OBS sends"),
        Finding.NO_PLAYLIST: translate("Strip", "viewers have nothing to play"),
        Finding.STANDS_STILL: translate("Strip", "video frozen for viewers"),
        Finding.RECONNECTING: lost,
        Finding.WINDOW_OVER: lost,
        Finding.GAVE_UP: lost,
        Finding.ENDED: translate("Strip", "FastPix has ended the stream"),
        Finding.STOPPING: stopped,
        Finding.STOPPED: stopped,
        Finding.OBS_CLOSED: translate("Strip", "OBS has closed"),
        Finding.OBS_CUT: silent,
        Finding.OBS_LOST: silent,
        Finding.API_DOWN: translate("Strip", "can't reach FastPix"),
        Finding.STATUS_UNKNOWN: translate("Strip", "FastPix's status is unknown"),
    }
