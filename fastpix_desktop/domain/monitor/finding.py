"""The stream monitor's levels, findings and remedies."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Level(StrEnum):
    """The level shown at a glance."""

    OFF = "off"
    STARTING = "starting"
    """Starting or ending: the facts may differ for a moment."""
    LIVE = "live"
    """OBS is sending, FastPix is receiving, viewers can watch."""
    LIVE_UNCHECKED = "live, not all checked"
    """Nothing contradicts it, but something couldn't be checked."""
    TROUBLE = "trouble"

    @property
    def urgency(self) -> int:
        """Its place among the levels of several streams: 0 needs attention first."""
        return _BY_URGENCY.index(self)


_BY_URGENCY: Final = (Level.TROUBLE, Level.STARTING, Level.LIVE_UNCHECKED, Level.LIVE, Level.OFF)


class Finding(StrEnum):
    """The findings, of which one is shown at a time."""

    OFF = "off"
    ELSEWHERE = "OBS streams, but nobody meant this stream"
    WRONG_DESTINATION = "OBS streams to another place"
    OBS_STARTING = "OBS is starting"
    CANNOT_CONNECT = "OBS does not get through"
    WAITING = "OBS sends, FastPix has not noticed yet"
    NOT_RECEIVED = "OBS sends, FastPix does not receive"
    TURNED_OFF = "OBS sends to a stream that is turned off"
    PREPARING = "FastPix prepares"
    NOT_LIVE_YET = "FastPix prepares for too long"
    FIRST_SEGMENTS = "live, and the first segments are on their way"
    CHECKING = "live, and not all facts have been seen yet"
    LIVE = "all agree"
    PRIVATE = "OBS and FastPix agree, the stream is private"
    VIEWERS_UNKNOWN = "OBS and FastPix agree, the playlist cannot be asked for"
    OBS_UNKNOWN = "FastPix and viewers agree, no OBS is connected"
    ONLY_FASTPIX = "FastPix receives, and nobody else can be asked"
    OTHER_ENCODER = "FastPix receives, and not from this OBS"
    NO_PLAYLIST = "live, but there is nothing to play"
    STANDS_STILL = "live, but the picture stands still"
    STALLED = "OBS is connected and sends nothing"
    RECONNECTING = "OBS has lost the connection"
    WINDOW_OVER = "OBS has lost the connection, and the window is over"
    ENDED = "FastPix has ended the stream, and OBS goes on"
    STOPPING = "OBS was stopped just now"
    STOPPED = "OBS was stopped, FastPix keeps the stream open"
    GAVE_UP = "OBS gave up, FastPix keeps the stream open"
    OBS_CLOSED = "OBS has closed, FastPix keeps the stream open"
    OBS_CUT = "OBS cannot be asked any more"
    OBS_LOST = "OBS cannot be asked any more, and nothing new arrives"
    API_DOWN = "FastPix cannot be asked"
    STATUS_UNKNOWN = "FastPix says what this program does not know"


class Remedy(StrEnum):
    """The remedies, of which one is offered at a time."""

    SEND_AGAIN = "send the settings to OBS again"
    CHECK_CONNECTION = "check the connection"
    TURN_ON = "turn the stream on"
    RECONNECT = "reconnect now"
    END = "end the stream"
    OPEN_PLAYER = "open the player"
    CONNECT_OBS = "connect to OBS"
    ASK_AGAIN = "ask FastPix again"


REMEDIES: Final = {
    Finding.WRONG_DESTINATION: Remedy.SEND_AGAIN,
    Finding.CANNOT_CONNECT: Remedy.CHECK_CONNECTION,
    Finding.NOT_RECEIVED: Remedy.CHECK_CONNECTION,
    Finding.TURNED_OFF: Remedy.TURN_ON,
    Finding.NOT_LIVE_YET: Remedy.CHECK_CONNECTION,
    Finding.OTHER_ENCODER: Remedy.END,
    Finding.NO_PLAYLIST: Remedy.OPEN_PLAYER,
    Finding.STANDS_STILL: Remedy.OPEN_PLAYER,
    Finding.STALLED: Remedy.CHECK_CONNECTION,
    Finding.RECONNECTING: Remedy.RECONNECT,
    Finding.WINDOW_OVER: Remedy.RECONNECT,
    Finding.ENDED: Remedy.RECONNECT,
    Finding.STOPPED: Remedy.END,
    Finding.GAVE_UP: Remedy.RECONNECT,
    Finding.OBS_CLOSED: Remedy.CONNECT_OBS,
    Finding.OBS_CUT: Remedy.CONNECT_OBS,
    Finding.OBS_LOST: Remedy.CONNECT_OBS,
    Finding.API_DOWN: Remedy.ASK_AGAIN,
    Finding.STATUS_UNKNOWN: Remedy.ASK_AGAIN,
}
"""The remedy of every problem. Other findings need none."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict: what the monitor shows."""

    level: Level = Level.OFF
    finding: Finding = Finding.OFF
    closes_at: float | None = None
    """When FastPix's reconnect window ends, if it matters: a moment of the facts' clock."""

    @property
    def remedy(self) -> Remedy | None:
        """What to do about it."""
        return REMEDIES.get(self.finding)
