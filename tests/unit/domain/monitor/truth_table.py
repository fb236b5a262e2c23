"""Every state of the stream monitor, as facts, and what it has to say then."""

from dataclasses import dataclass, field

from fastpix_desktop.domain.monitor.facts import FastPixFact, ViewersFact, ViewersState
from fastpix_desktop.domain.monitor.finding import Finding, Level, Remedy
from fastpix_desktop.domain.monitor.obs_fact import ObsFact, ObsState
from fastpix_desktop.domain.monitor.verdict import Facts
from fastpix_desktop.domain.streams.stream import Status

NOW = 1000.0
FRESH = NOW - 1
LONG_AGO = NOW - 900
WINDOW = 60


def obs(state: ObsState = ObsState.SENDING, **more: object) -> ObsFact:
    sends = state in (ObsState.SENDING, ObsState.STALLED, ObsState.RECONNECTING)
    values: dict[str, object] = {
        "seen": FRESH, "since": LONG_AGO, "every": 2.0, "began": LONG_AGO,
        "goes_here": True if sends else None,
        "sent_here": FRESH if sends else None, "kbps": 5912.0 if sends else None, "frames": 68213,
        "samples": ((FRESH - 2, 1), (FRESH, 2)) if sends else (),
    }  # fmt: skip
    return ObsFact(state=state, **(values | more))  # type: ignore[arg-type]


def fastpix(status: Status = Status.ACTIVE, **more: object) -> FastPixFact:
    values: dict[str, object] = {"seen": FRESH, "since": LONG_AGO, "every": 5.0}
    if status in (Status.ACTIVE, Status.PREPARING):
        values["received"] = FRESH
    return FastPixFact(status=status, **(values | more))  # type: ignore[arg-type]


def viewers(state: ViewersState = ViewersState.CAN_WATCH, **more: object) -> ViewersFact:
    values: dict[str, object] = {
        "seen": FRESH,
        "since": LONG_AGO,
        "every": 3.0,
        "segment": 412,
        "behind_s": 6.0,
    }
    if state is ViewersState.CAN_WATCH:
        values |= {"grew": FRESH, "grown": True}
    return ViewersFact(state=state, **(values | more))  # type: ignore[arg-type]


NO_VIEWERS = ViewersFact(since=FRESH)
MISSING = viewers(ViewersState.MISSING, segment=None, behind_s=None)
STILL = viewers(ViewersState.STANDS_STILL)
PRIVATE = viewers(ViewersState.UNCHECKED, segment=None)
UNREACHABLE = viewers(ViewersState.UNREACHABLE)
OLD = NOW - 40
OBS_OFF = obs(ObsState.OFF)
JUST_CLOSED = obs(ObsState.CLOSED, since=NOW - 1, sent_here=NOW - 2)
OBS_AWAY = obs(ObsState.AWAY, seen=None)
IDLE = fastpix(Status.IDLE)


@dataclass(frozen=True)
class Case:
    name: str
    level: Level
    finding: Finding
    obs: ObsFact = field(default_factory=obs)
    fastpix: FastPixFact = field(default_factory=fastpix)
    viewers: ViewersFact = field(default_factory=viewers)
    remedy: Remedy | None = None
    closes_at: float | None = None
    meant: bool = False
    lost_at: float | None = None

    @property
    def facts(self) -> Facts:
        return Facts(self.obs, self.fastpix, self.viewers, WINDOW, self.lost_at, self.meant)


STOPPED_20 = obs(ObsState.OFF, since=NOW - 20, sent_here=NOW - 20)
LOST_12 = obs(ObsState.RECONNECTING, since=NOW - 12, sent_here=NOW - 12)
LOST_70 = obs(ObsState.RECONNECTING, since=NOW - 70, sent_here=NOW - 70)
CUT_20 = obs(ObsState.AWAY, since=NOW - 20, sent_here=NOW - 20)
ELSEWHERE = obs(goes_here=False, sent_here=None)
OFF, UP, LIVE, PART, RED = Level.OFF, Level.STARTING, Level.LIVE, Level.LIVE_UNCHECKED, Level.TROUBLE

CASES = (
    # Nothing to say
    Case("idle", OFF, Finding.OFF, OBS_OFF, IDLE, NO_VIEWERS),
    Case("idle, no OBS", OFF, Finding.OFF, OBS_AWAY, IDLE, NO_VIEWERS),
    Case("turned off", OFF, Finding.OFF, OBS_OFF, fastpix(Status.DISABLED), NO_VIEWERS),
    Case("FastPix not asked yet", OFF, Finding.OFF, OBS_OFF, FastPixFact(since=FRESH), NO_VIEWERS),
    Case("idle when last asked", OFF, Finding.OFF, OBS_OFF, fastpix(Status.IDLE, seen=OLD), NO_VIEWERS),
    Case("OBS sends elsewhere, and this is another stream's page", OFF, Finding.ELSEWHERE, ELSEWHERE, IDLE,
         NO_VIEWERS),
    Case("OBS was sending when it was last asked, FastPix is idle", OFF, Finding.OFF, obs(seen=OLD), IDLE,
         NO_VIEWERS),
    # On its way
    Case("OBS starts", UP, Finding.OBS_STARTING, obs(ObsState.STARTING, since=NOW - 5), IDLE, NO_VIEWERS),
    Case("OBS starts anew", UP, Finding.OBS_STARTING, obs(ObsState.STARTING, since=NOW - 5)),
    Case("OBS sends, FastPix will see", UP, Finding.WAITING, obs(since=NOW - 10), IDLE, MISSING),
    Case("FastPix not asked yet, OBS sends", UP, Finding.WAITING, obs(since=NOW - 4),
         FastPixFact(since=FRESH), NO_VIEWERS),
    Case("FastPix prepares", UP, Finding.PREPARING, obs(since=NOW - 15),
         fastpix(Status.PREPARING, since=NOW - 9),
         MISSING),
    Case("first segments", UP, Finding.FIRST_SEGMENTS, obs(since=NOW - 25), fastpix(since=NOW - 9), MISSING),
    Case("an old list at first", UP, Finding.FIRST_SEGMENTS, obs(since=NOW - 25), fastpix(since=NOW - 9),
         STILL),
    Case("OBS is back, viewers still have the rest of before", UP, Finding.FIRST_SEGMENTS,
         obs(since=NOW - 3, flows_since=NOW - 5), viewers=viewers(grew=NOW - 12)),
    Case("OBS is back, the playlist begins anew", UP, Finding.FIRST_SEGMENTS,
         obs(since=NOW - 3, flows_since=NOW - 5), viewers=viewers(ViewersState.CHECKING, grew=NOW - 1)),
    Case("OBS is back, and not seen sending yet", UP, Finding.FIRST_SEGMENTS,
         obs(ObsState.STARTING, since=NOW - 1, flows_since=NOW - 1, samples=((FRESH, 7),))),
    Case("first segments, no OBS", UP, Finding.FIRST_SEGMENTS, OBS_AWAY, fastpix(since=NOW - 9), MISSING),
    Case("playlist just found", UP, Finding.CHECKING, viewers=viewers(ViewersState.CHECKING)),
    Case("playlist not asked yet", UP, Finding.CHECKING, viewers=ViewersFact(since=FRESH)),
    Case("OBS seen active for the first time", UP, Finding.CHECKING,
         obs(ObsState.STARTING, since=NOW - 1, samples=((FRESH, 7),))),
    Case("OBS seen active for the first time, and FastPix prepares", UP, Finding.PREPARING,
         obs(ObsState.STARTING, since=NOW - 1, samples=((FRESH, 7),)),
         fastpix(Status.PREPARING, since=NOW - 1)),
    Case("OBS stopped just now", UP, Finding.STOPPING, obs(ObsState.OFF, since=NOW - 3, sent_here=NOW - 4),
         closes_at=NOW + 56),
    # Live
    Case("all agree", LIVE, Finding.LIVE),
    Case("OBS is back, and viewers got something new", LIVE, Finding.LIVE,
         obs(since=NOW - 7, flows_since=NOW - 9), viewers=viewers(grew=NOW - 1)),
    Case("OBS's service is not known", LIVE, Finding.LIVE, obs(goes_here=None)),
    Case("private", PART, Finding.PRIVATE, viewers=PRIVATE),
    Case("private for long", PART, Finding.PRIVATE, viewers=viewers(ViewersState.UNCHECKED, seen=OLD)),
    Case("playlist out of reach", PART, Finding.VIEWERS_UNKNOWN, viewers=UNREACHABLE),
    Case("playlist old", PART, Finding.VIEWERS_UNKNOWN, viewers=viewers(seen=OLD)),
    Case("no OBS connected", PART, Finding.OBS_UNKNOWN, OBS_AWAY),
    Case("no OBS connected, private", PART, Finding.ONLY_FASTPIX, OBS_AWAY, viewers=PRIVATE),
    Case("no OBS connected, playlist out of reach", PART, Finding.ONLY_FASTPIX, OBS_AWAY,
         viewers=UNREACHABLE),
    # Disagreements
    Case("wrong destination", RED, Finding.WRONG_DESTINATION, ELSEWHERE, IDLE, NO_VIEWERS, Remedy.SEND_AGAIN,
         meant=True),
    Case("wrong destination from the start", RED, Finding.WRONG_DESTINATION,
         obs(ObsState.STARTING, since=NOW - 1, goes_here=False), IDLE, NO_VIEWERS, Remedy.SEND_AGAIN,
         meant=True),
    Case("wrong destination after a stop", RED, Finding.WRONG_DESTINATION,
         obs(goes_here=False, sent_here=NOW - 30), viewers=STILL, remedy=Remedy.SEND_AGAIN),
    Case("OBS cannot connect", RED, Finding.CANNOT_CONNECT, obs(ObsState.STARTING, since=NOW - 21), IDLE,
         NO_VIEWERS, Remedy.CHECK_CONNECTION),
    Case("OBS cannot connect anew", RED, Finding.CANNOT_CONNECT, obs(ObsState.STARTING, since=NOW - 21),
         viewers=STILL, remedy=Remedy.CHECK_CONNECTION),
    Case("FastPix does not receive", RED, Finding.NOT_RECEIVED, obs(since=NOW - 21), IDLE, MISSING,
         Remedy.CHECK_CONNECTION),
    Case("turned off while OBS sends", RED, Finding.TURNED_OFF, obs(since=NOW - 3), fastpix(Status.DISABLED),
         NO_VIEWERS, Remedy.TURN_ON),
    Case("turned off, and OBS was cut off", RED, Finding.TURNED_OFF, LOST_12, fastpix(Status.DISABLED),
         NO_VIEWERS, Remedy.TURN_ON, lost_at=NOW - 12),
    Case("prepares for ever", RED, Finding.NOT_LIVE_YET, obs(), fastpix(Status.PREPARING, since=NOW - 41),
         MISSING,
         Remedy.CHECK_CONNECTION),
    Case("another encoder prepares for ever", RED, Finding.NOT_LIVE_YET, OBS_AWAY,
         fastpix(Status.PREPARING, since=NOW - 41), MISSING, Remedy.CHECK_CONNECTION),
    Case("another encoder", PART, Finding.OTHER_ENCODER, OBS_OFF, remedy=Remedy.END),
    Case("another encoder, private", PART, Finding.OTHER_ENCODER, OBS_OFF, viewers=PRIVATE,
         remedy=Remedy.END),
    Case("another encoder, while OBS sends elsewhere", PART, Finding.OTHER_ENCODER, ELSEWHERE,
         remedy=Remedy.END),
    Case("never ended", RED, Finding.OTHER_ENCODER, obs(ObsState.OFF, since=NOW - 300, sent_here=NOW - 300),
         viewers=STILL, remedy=Remedy.END),
    Case("nothing to play", RED, Finding.NO_PLAYLIST, viewers=MISSING, remedy=Remedy.OPEN_PLAYER),
    Case("nothing to play, no OBS", RED, Finding.NO_PLAYLIST, OBS_AWAY, viewers=MISSING,
         remedy=Remedy.OPEN_PLAYER),
    Case("video frozen", RED, Finding.STANDS_STILL, viewers=STILL, remedy=Remedy.OPEN_PLAYER),
    Case("video frozen soon after the start", RED, Finding.STANDS_STILL,
         obs(since=NOW - 15, flows_since=NOW - 18), fastpix(since=NOW - 15),
         viewers(ViewersState.STANDS_STILL, grew=NOW - 9, grown=True), Remedy.OPEN_PLAYER),
    Case("video frozen, no OBS", RED, Finding.STANDS_STILL, OBS_AWAY, viewers=STILL,
         remedy=Remedy.OPEN_PLAYER),
    Case("stalled", RED, Finding.STALLED, obs(ObsState.STALLED, since=NOW - 2),
         remedy=Remedy.CHECK_CONNECTION),
    Case("reconnecting", RED, Finding.RECONNECTING, LOST_12, remedy=Remedy.RECONNECT, closes_at=NOW + 48,
         lost_at=NOW - 12),
    Case("reconnecting, and never received", RED, Finding.CANNOT_CONNECT, LOST_12, IDLE, NO_VIEWERS,
         remedy=Remedy.CHECK_CONNECTION, lost_at=NOW - 12),
    Case("reconnecting, seen late", RED, Finding.RECONNECTING, LOST_12, remedy=Remedy.RECONNECT,
         closes_at=NOW + 48),
    Case("reconnecting, and FastPix waits longer", RED, Finding.RECONNECTING, LOST_70, viewers=STILL,
         remedy=Remedy.RECONNECT, closes_at=NOW - 10, lost_at=NOW - 70),
    Case("reconnecting, API down too", RED, Finding.RECONNECTING, LOST_12, fastpix(seen=OLD), UNREACHABLE,
         Remedy.RECONNECT, NOW + 48, lost_at=NOW - 12),
    Case("window over", RED, Finding.WINDOW_OVER, LOST_70, IDLE, NO_VIEWERS, Remedy.RECONNECT,
         lost_at=NOW - 70),
    Case("window over, API down too", RED, Finding.WINDOW_OVER, LOST_70, fastpix(seen=OLD), UNREACHABLE,
         Remedy.RECONNECT, lost_at=NOW - 70),
    Case("ended while OBS reconnects", RED, Finding.ENDED, LOST_12, fastpix(Status.IDLE, received=NOW - 12),
         NO_VIEWERS, Remedy.RECONNECT, lost_at=NOW - 12),
    Case("ended while OBS sends", RED, Finding.ENDED, obs(),
         fastpix(Status.IDLE, received=NOW - 30, since=NOW - 25), NO_VIEWERS, Remedy.RECONNECT),
    Case("stopped", RED, Finding.STOPPED, STOPPED_20, remedy=Remedy.END, closes_at=NOW + 40),
    Case("gave up", RED, Finding.GAVE_UP, obs(ObsState.OFF, since=NOW - 2, sent_here=NOW - 20, gave_up=True),
         remedy=Remedy.RECONNECT, closes_at=NOW + 40),
    Case("OBS closed", RED, Finding.OBS_CLOSED, JUST_CLOSED,
         remedy=Remedy.CONNECT_OBS, closes_at=NOW + 58),
    Case("OBS closed, private", RED, Finding.OBS_CLOSED, JUST_CLOSED,
         viewers=PRIVATE, remedy=Remedy.CONNECT_OBS, closes_at=NOW + 58),
    Case("OBS closed, another encoder goes on", PART, Finding.OBS_CUT,
         obs(ObsState.CLOSED, since=NOW - 120, sent_here=NOW - 120), viewers=viewers(grew=NOW - 2),
         remedy=Remedy.CONNECT_OBS),
    Case("OBS cut off from here", PART, Finding.OBS_CUT, CUT_20, remedy=Remedy.CONNECT_OBS),
    Case("OBS silent", PART, Finding.OBS_CUT, obs(seen=OLD), remedy=Remedy.CONNECT_OBS),
    Case("OBS cut off from here, private", RED, Finding.OBS_CUT, CUT_20, viewers=PRIVATE,
         remedy=Remedy.CONNECT_OBS, closes_at=NOW + 40),
    Case("OBS killed", RED, Finding.OBS_LOST, CUT_20, viewers=STILL, remedy=Remedy.CONNECT_OBS,
         closes_at=NOW + 40),
    Case("OBS killed long ago", RED, Finding.OBS_LOST, obs(ObsState.AWAY, sent_here=NOW - 300),
         viewers=STILL,
         remedy=Remedy.CONNECT_OBS),
    Case("API down", PART, Finding.API_DOWN, fastpix=fastpix(seen=OLD), remedy=Remedy.ASK_AGAIN),
    Case("API down, private", RED, Finding.API_DOWN, fastpix=fastpix(seen=OLD), viewers=PRIVATE,
         remedy=Remedy.ASK_AGAIN),
    Case("API down before it is live", RED, Finding.API_DOWN, obs(), fastpix(Status.IDLE, seen=OLD), MISSING,
         Remedy.ASK_AGAIN),
    Case("API never answered", RED, Finding.API_DOWN, obs(), FastPixFact(since=NOW - 40), MISSING,
         Remedy.ASK_AGAIN),
    Case("API down, no OBS", RED, Finding.API_DOWN, OBS_AWAY, fastpix(seen=OLD), STILL, Remedy.ASK_AGAIN),
    Case("a status of which nothing is known", RED, Finding.STATUS_UNKNOWN, obs(), fastpix(Status.UNKNOWN),
         MISSING, Remedy.ASK_AGAIN),
)  # fmt: skip
