"""Everything that the next step of a stream depends on, as one value.

All moments are seconds of one monotonic clock: that of the facts.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from fastpix_desktop.domain.monitor.finding import Verdict
from fastpix_desktop.domain.monitor.verdict import Facts
from fastpix_desktop.domain.streams.stream import LiveStream, Status


class Standing(StrEnum):
    """What FastPix allows with a stream."""

    FINE = "fine"
    TURNED_OFF = "turned off"
    USED_UP = "a trial stream that was used"
    DELETED = "deleted"


def standing(stream: LiveStream, *, is_deleted: bool = False) -> Standing:
    """Return a stream's standing. FastPix turns a used trial stream off, and never on again."""
    if is_deleted:
        return Standing.DELETED
    if stream.status is not Status.DISABLED:
        return Standing.FINE
    return Standing.USED_UP if stream.trial else Standing.TURNED_OFF


class ObsIs(StrEnum):
    """What is known of the OBS that this program would use."""

    UNKNOWN = "not looked for yet"
    MISSING = "not on this computer"
    TOO_OLD = "too old to control"
    CLOSED = "closed"
    RUNNING = "running, not connected"
    SERVER_OFF = "running, with its websocket server off"
    REFUSED = "running, and doesn't accept the password"
    OTHER_PROGRAM = "another program is using its port"
    SILENT = "doesn't answer"
    CONNECTING = "connecting"
    CONNECTED = "connected"


class UnderWay(StrEnum):
    """What this program is doing with the stream."""

    GOING_LIVE = "going live"
    """Going live, resuming or reconnecting."""
    ENDING = "ending"
    SOMETHING = "something"
    """Something short: turning the stream on, restoring settings."""


class Question(StrEnum):
    """A window of OBS that probably waits for an answer."""

    SAFE_MODE = "safe or normal mode"
    WIZARD = "first-start wizard"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """OBS is live, and not on this stream."""

    stream_id: str = ""
    """The stream of this account that it's live on; empty if it's none."""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A stream, OBS, the broadcast, and what is under way."""

    standing: Standing = Standing.FINE
    is_trial: bool = False
    links_out: int = 0
    """Number of viewing links that work; 0 for a public stream, which needs none."""

    obs: ObsIs = ObsIs.UNKNOWN
    computer: str = ""
    """Name of the computer that OBS is on; empty for this one."""
    scene: str = ""
    """OBS's current scene; empty if unknown."""
    elsewhere: Elsewhere | None = None
    question: Question | None = None
    can_restart_obs: bool = False
    """Whether OBS can be closed and started from here without harm."""

    under_way: UnderWay | None = None
    starting_since: float | None = None
    """Since when OBS is being started, until it's connected and set up; kept if it doesn't come."""

    facts: Facts = field(default_factory=Facts)
    verdict: Verdict = field(default_factory=Verdict)
    live_since: float | None = None
    start_seen: bool = False
    """Whether ``live_since`` is the start of the broadcast; otherwise it's only when it was first seen."""
    outage_seen: bool = False
    """Whether this program saw OBS lose the connection."""
    has_ended: bool = False
    """Whether the stream was live, and its summary is to be shown."""

    unreachable_since: float | None = None
    """Since when FastPix can't be reached."""
    retry_at: float | None = None
    """When it's tried again."""
    is_signed_out: bool = False
    """Whether FastPix no longer accepts the account's token."""
