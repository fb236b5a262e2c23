"""Texts of the stream monitor's facts, numbers and outages."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.monitor.bitrate import BitrateSummary
from fastpix_desktop.domain.monitor.facts import Fact, ViewersState
from fastpix_desktop.domain.monitor.finding import Finding, Level, Verdict
from fastpix_desktop.domain.monitor.obs_fact import ON_AIR, ObsState
from fastpix_desktop.domain.monitor.reconnect import Prospect
from fastpix_desktop.domain.monitor.verdict import Facts
from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.ui.text import values

translate = QCoreApplication.translate
clock_text = values.clock
_MINUTE = 60
_MBIT = 1000
"""kbit/s from which a bitrate is shown in Mbit/s."""


class Tone(StrEnum):
    """A fact's look: its colour and its sign."""

    OK = "ok"
    WAIT = "wait"
    TROUBLE = "trouble"
    OFF = "off"
    UNCHECKED = "unchecked"


def head_text(facts: Facts, verdict: Verdict, live_s: float | None, now: float) -> str:
    """Return the card's heading."""
    if facts.fastpix.status is Status.ACTIVE and verdict.finding is not Finding.WINDOW_OVER:
        if facts.fastpix.is_old(now) and verdict.level is Level.TROUBLE:
            return translate("Monitor", "May be live")
        if live_s is None:
            return translate("Monitor", "Live")
        return translate("Monitor", "Live for %1").replace("%1", clock_text(live_s))
    if verdict.level is Level.STARTING:
        return translate("Monitor", "Going live")
    return translate("Monitor", "Not live")


def obs_text(facts: Facts) -> tuple[Tone, str, str]:
    """Return the look, state and detail of OBS's fact."""
    obs = facts.obs
    if obs.is_active and obs.goes_here is False:
        return (
            Tone.TROUBLE,
            translate("Monitor", "Live somewhere else"),
            translate("Monitor", "another server or stream key"),
        )
    match obs.state:
        case ObsState.AWAY | ObsState.CLOSED:
            return Tone.UNCHECKED, translate("Monitor", "Not connected"), ""
        case ObsState.OFF:
            return Tone.OFF, translate("Monitor", "Not streaming"), ""
        case ObsState.STARTING:
            return Tone.WAIT, translate("Monitor", "Connecting…"), ""
        case ObsState.STALLED:
            return Tone.TROUBLE, translate("Monitor", "Sending nothing"), _frames(facts)
        case ObsState.RECONNECTING:
            return Tone.TROUBLE, translate("Monitor", "Reconnecting…"), ""
        case ObsState.SENDING:
            text = translate("Monitor", "Sending %1")
            return Tone.OK, text.replace("%1", bitrate_text(obs.kbps or 0.0)), _frames(facts)
    raise AssertionError(obs.state)


def _frames(facts: Facts) -> str:
    obs = facts.obs
    if not obs.frames:
        return ""
    if not obs.dropped:  # for SRT, OBS doesn't count them
        return translate("Monitor", "no dropped frames reported")
    text = translate("Monitor", "%1 of %2 frames dropped")
    return text.replace("%1", _number(obs.dropped)).replace("%2", _number(obs.frames))


_HELD_OPEN: Final = {
    Finding.RECONNECTING,
    Finding.GAVE_UP,
    Finding.STOPPING,
    Finding.STOPPED,
    Finding.OBS_LOST,
}
"""With these findings, FastPix's "active" means it's waiting."""


def fastpix_text(facts: Facts, verdict: Verdict) -> tuple[Tone, str, str]:
    """Return the look, state and detail of FastPix's fact."""
    fastpix = facts.fastpix
    if fastpix.seen is None:
        return Tone.WAIT, translate("Monitor", "Not checked yet"), ""
    needed = verdict.level is Level.TROUBLE and facts.obs.state in ON_AIR
    match fastpix.status:
        case Status.ACTIVE if verdict.finding in _HELD_OPEN:
            return Tone.WAIT, translate("Monitor", "Still open"), translate("Monitor", "waiting for OBS")
        case Status.ACTIVE:
            return Tone.OK, translate("Monitor", "Receiving"), ""
        case Status.PREPARING:
            return Tone.WAIT, translate("Monitor", "Preparing"), ""
        case Status.IDLE:
            return Tone.TROUBLE if needed else Tone.OFF, translate("Monitor", "Not receiving"), ""
        case Status.DISABLED:
            return Tone.TROUBLE if needed else Tone.OFF, translate("Monitor", "Turned off"), ""
        case Status.UNKNOWN:
            return Tone.UNCHECKED, translate("Monitor", "Unknown"), ""
    raise AssertionError(fastpix.status)


def viewers_text(facts: Facts, level: Level, watching: int | None) -> tuple[Tone, str, str]:
    """Return the look, state and detail of the viewers' fact."""
    tone, text, detail = _viewers(facts, level)
    if watching is not None:
        counted = translate("Monitor", "%1 watching").replace("%1", _number(watching))
        detail = f"{counted} · {detail}" if detail else counted
    return tone, text, detail


def _viewers(facts: Facts, level: Level) -> tuple[Tone, str, str]:
    waits = Tone.TROUBLE if level is Level.TROUBLE else Tone.WAIT
    match facts.viewers.state:
        case ViewersState.NOT_ASKED:
            return Tone.OFF, translate("Monitor", "Not checked yet"), ""
        case ViewersState.CHECKING:
            return Tone.WAIT, translate("Monitor", "Checking…"), _behind(facts)
        case ViewersState.CAN_WATCH:
            return Tone.OK, translate("Monitor", "Can watch"), _behind(facts)
        case ViewersState.STANDS_STILL:
            return waits, translate("Monitor", "Video frozen"), ""
        case ViewersState.MISSING:
            return waits, translate("Monitor", "Nothing to play"), ""
        case ViewersState.UNCHECKED:
            return Tone.UNCHECKED, translate("Monitor", "Not checked"), translate("Monitor", "private stream")
        case ViewersState.UNREACHABLE:
            return Tone.UNCHECKED, translate("Monitor", "Can't be checked"), ""
    raise AssertionError(facts.viewers.state)


def _behind(facts: Facts) -> str:
    behind = facts.viewers.behind_s
    return "" if behind is None else translate("Monitor", "%1 s behind").replace("%1", str(round(behind)))


def age_text(fact: Fact, now: float) -> str:
    """Return how long ago a fact was polled; empty if there was nothing to poll."""
    age = fact.age(now)
    state = getattr(fact, "state", None)
    if age is None or state in (ObsState.AWAY, ObsState.CLOSED, ViewersState.UNCHECKED):
        return ""
    if state is ViewersState.UNREACHABLE:
        text = translate("Monitor", "tried %1 ago")
    else:
        text = translate("Monitor", "checked %1 ago")
    return text.replace("%1", values.age(age))


def countdown_text(verdict: Verdict, outage: Prospect | None, now: float, *, is_out: bool) -> str:
    """Return the text of an outage: the time left of the reconnect window, and OBS's next attempt."""
    if outage is not None and not is_out:
        return translate("Monitor", "OBS is back after %1 s.").replace("%1", str(round(outage.gone_s)))
    parts = []
    if outage is not None:
        parts.append(translate("Monitor", "Away for %1 s.").replace("%1", str(int(outage.gone_s))))
    if verdict.closes_at is not None:
        left = round(verdict.closes_at - now)
        if left > 0:
            text = translate("Monitor", "FastPix keeps the stream open for about %1 s more.")
        else:
            text = translate("Monitor", "FastPix may end the stream at any moment.")
        parts.append(text.replace("%1", str(left)))
    if outage is not None:
        parts.append(_attempt(outage))
    return " ".join(part for part in parts if part)


def _attempt(outage: Prospect) -> str:
    if outage.gives_up:
        return translate("Monitor", "OBS has stopped retrying.")
    if outage.next_attempt is None:
        return ""
    first, last = (round(moment) for moment in outage.next_attempt)
    if outage.fits is False and outage.left_s > 0:
        text = translate("Monitor", "OBS retries in %1 to %2 s, which is too late. Reconnect now.")
    elif outage.fits is None and outage.left_s > 0:
        text = translate("Monitor", "OBS retries in %1 to %2 s, which may be too late.")
    elif first == last:
        text = translate("Monitor", "OBS retries in about %2 s.")
    else:
        text = translate("Monitor", "OBS retries in %1 to %2 s.")
    return text.replace("%1", str(first)).replace("%2", str(last))


def bitrate_text(kbps: float) -> str:
    """Return ``5.9 Mbit/s`` or ``850 kbit/s``."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - 800 constants that the first paint can do without

    if kbps < _MBIT:
        return translate("Monitor", "%1 kbit/s").replace("%1", str(round(kbps)))
    return translate("Monitor", "%1 Mbit/s").replace("%1", QLocale().toString(kbps / _MBIT, "f", 1))


def plot_text(summary: BitrateSummary | None) -> str:
    """Return a description of the bitrate plot."""
    if summary is None:
        return translate("Monitor", "OBS hasn't sent anything.")
    text = translate("Monitor", "Between %1 and %2.")
    parts = [text.replace("%1", bitrate_text(summary.least)).replace("%2", bitrate_text(summary.most))]
    if summary.last is None:
        parts.append(translate("Monitor", "Nothing now."))
    else:
        parts.append(translate("Monitor", "Now %1.").replace("%1", bitrate_text(summary.last)))
    if summary.gaps == 1:
        parts.append(translate("Monitor", "Interrupted once."))
    elif summary.gaps:
        parts.append(translate("Monitor", "Interrupted %1 times.").replace("%1", str(summary.gaps)))
    return " ".join(parts)


def _number(value: int) -> str:
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - 800 constants that the first paint can do without

    return QLocale().toString(value)
