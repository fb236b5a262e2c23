"""The fact about OBS: whether it's sending, and whether to this stream."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from fastpix_desktop.domain.monitor.facts import Fact
from fastpix_desktop.domain.obs.load import FrameCounts, Load, load_read
from fastpix_desktop.domain.obs.status import OutputStatus, StreamState

STALL_S: Final = 4.0
"""Seconds OBS's byte count may stay the same before it counts as sending nothing."""
START_S: Final = 60.0
"""Longest time in seconds OBS counts as connecting without reporting it again."""
RATE_S: Final = 5.0
"""The bitrate is the mean of this many seconds, or of the time between two polls."""


class ObsState(StrEnum):
    """OBS's state."""

    AWAY = "away"
    """No OBS is connected to the app."""
    CLOSED = "closed"
    """No OBS is running on the computer that the app was connected to."""
    OFF = "off"
    STARTING = "starting"
    """It's connecting, or it's active but hasn't been seen sending yet."""
    SENDING = "sending"
    STALLED = "stalled"
    """It's connected to its server, but its byte count doesn't grow."""
    RECONNECTING = "reconnecting"


ON_AIR: Final = frozenset({ObsState.SENDING, ObsState.STALLED, ObsState.RECONNECTING})


@dataclass(frozen=True, slots=True, kw_only=True)
class ObsFact(Fact):
    """Whether OBS is sending, and whether to this stream."""

    state: ObsState = ObsState.AWAY
    began: float = 0.0
    """When its output began, as far as known."""
    flows_since: float = 0.0
    """Since when what it sends flows: since its output began, or came back after a loss."""
    samples: tuple[tuple[float, int], ...] = ()
    """Moments and bytes sent, over the last RATE_S."""
    rose: float = 0.0
    """When its byte count last grew."""
    kbps: float | None = None
    """kbit/s over the samples."""
    dropped: int = 0
    frames: int = 0
    duration_s: float = 0.0
    goes_here: bool | None = None
    """Whether its server and key are this stream's; None if unknown."""
    sent_here: float | None = None
    """When it was last seen sending to this stream."""
    load: Load = field(default_factory=Load)
    """Whether it keeps up, while it's sending here."""
    gave_up: bool = False
    """Whether it stopped because it couldn't send, instead of being stopped."""
    stopping: bool = False
    """Whether someone stopped it: OBS reports that first, and doesn't if it gives up (seen on 29.0.2)."""

    @property
    def is_gone(self) -> bool:
        """Whether no OBS is connected."""
        return self.state in (ObsState.AWAY, ObsState.CLOSED)

    @property
    def is_active(self) -> bool:
        """Whether an output is running or about to."""
        return self.state in ON_AIR or self.state is ObsState.STARTING


def _obs(fact: ObsFact, state: ObsState, now: float) -> ObsFact:
    """Return the fact with this state, as of now."""
    since = fact.since if fact.state is state else now
    return replace(fact, state=state, seen=now, since=since)


def _ended(fact: ObsFact, now: float) -> ObsFact:
    if not fact.is_active:
        return _obs(fact, ObsState.OFF, now)
    failed = fact.state in (ObsState.RECONNECTING, ObsState.STALLED)
    over = replace(fact, gave_up=failed and not fact.stopping, samples=(), kbps=None, goes_here=None)
    return _obs(over, ObsState.OFF, now)


def _begun(fact: ObsFact, now: float) -> ObsFact:
    """Return the fact for a new output, about which nothing is known yet."""
    fresh = replace(fact, began=now, flows_since=now, rose=now, samples=(), kbps=None, dropped=0, frames=0)
    return replace(fresh, duration_s=0.0, gave_up=False, goes_here=None, stopping=False)


def obs_changed(fact: ObsFact, state: StreamState, now: float) -> ObsFact:
    """Return the fact after OBS reported a change of its output."""
    match state:
        case StreamState.STARTING:
            return _obs(_begun(fact, now), ObsState.STARTING, now)
        case StreamState.STARTED:
            begun = replace(fact, flows_since=now) if fact.is_active else _begun(fact, now)
            return _obs(begun, ObsState.STARTING, now)
        case StreamState.RECONNECTING:
            return _obs(replace(fact, samples=(), kbps=None), ObsState.RECONNECTING, now)
        case StreamState.RECONNECTED:
            return _obs(replace(fact, samples=(), rose=now, flows_since=now), ObsState.STARTING, now)
        case StreamState.STOPPED:
            return _ended(fact, now)
        case StreamState.STOPPING:
            return replace(fact, stopping=True)
    raise AssertionError(state)


def obs_looked(fact: ObsFact, status: OutputStatus | None, now: float) -> ObsFact:
    """Return the fact after polling OBS's output; None means no OBS is connected."""
    if status is None:
        return obs_left(fact, now)
    if status.reconnecting:
        begun = fact if fact.is_active else _begun(fact, now)
        return _obs(replace(begun, samples=(), kbps=None), ObsState.RECONNECTING, now)
    if not status.active:
        connecting = fact.state is ObsState.STARTING and not fact.samples and now - fact.since < START_S
        return replace(fact, seen=now) if connecting else _ended(fact, now)
    if not fact.is_active:  # it may have been sending for long
        fact = replace(_begun(fact, now), flows_since=now - status.duration_s)
    return _counted(fact, status, now)


def _counted(fact: ObsFact, status: OutputStatus, now: float) -> ObsFact:
    """Count the bytes an active output has sent."""
    last = fact.samples[-1] if fact.samples else None
    if last and status.bytes_sent < last[1]:
        last, fact = None, replace(fact, samples=())  # OBS restarted its count
    rises = last is not None and status.bytes_sent > last[1]
    rose = now if rises or last is None else fact.rose
    samples = _recent((*fact.samples, (now, status.bytes_sent)), now)
    if rises:
        state = ObsState.SENDING
    elif now - rose > STALL_S:
        state = ObsState.STALLED
    else:
        state = fact.state if fact.state in (ObsState.SENDING, ObsState.STALLED) else ObsState.STARTING
    is_back = fact.state is ObsState.RECONNECTING or (rises and fact.state is ObsState.STALLED)
    counted = replace(
        fact,
        flows_since=now if is_back else fact.flows_since,
        samples=samples,
        rose=rose,
        kbps=_kbps(samples),
        dropped=status.frames_dropped,
        frames=status.frames_total,
        duration_s=status.duration_s,
        sent_here=now if rises and fact.goes_here is not False else fact.sent_here,
    )
    return _obs(counted, state, now)


def _recent(samples: tuple[tuple[float, int], ...], now: float) -> tuple[tuple[float, int], ...]:
    """Drop samples older than RATE_S, except the last two."""
    young = tuple(each for each in samples if now - each[0] <= RATE_S)
    return young if len(young) > 1 else samples[-2:]


def _kbps(samples: tuple[tuple[float, int], ...]) -> float | None:
    (start, sent_before), (end, sent) = samples[0], samples[-1]
    return (sent - sent_before) * 8 / 1000 / (end - start) if end > start else None


def obs_loaded(fact: ObsFact, counts: FrameCounts | None, now: float) -> ObsFact:
    """Return the fact after OBS's counts of frames were read; None means that it wasn't asked."""
    return replace(fact, load=Load() if counts is None else load_read(fact.load, counts, now))


def obs_goes(fact: ObsFact, *, here: bool | None) -> ObsFact:
    """Return the fact after comparing OBS's settings with the stream's."""
    mistaken = here is False and fact.sent_here is not None and fact.sent_here >= fact.began
    return replace(fact, goes_here=here, sent_here=None if mistaken else fact.sent_here)


def obs_left(fact: ObsFact, now: float, *, closed: bool = False) -> ObsFact:
    """Return the fact after the connection to OBS was lost; ``closed``: because OBS isn't running."""
    state = ObsState.CLOSED if closed else ObsState.AWAY
    return _obs(replace(fact, samples=(), kbps=None), state, now)
