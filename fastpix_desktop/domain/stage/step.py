"""What the stage shows: a state, one act, and the chain OBS → FastPix → Viewers. Texts are in the ui."""

from dataclasses import dataclass
from enum import StrEnum

from fastpix_desktop.domain.obs.load import Overload
from fastpix_desktop.domain.stage.situation import Elsewhere


class State(StrEnum):
    """The states, in the order in which they count."""

    DELETED = "deleted elsewhere"
    USED_UP = "trial used up"
    SENDS_WHILE_OFF = "OBS sends here, stream turned off"
    TURNED_OFF = "turned off"
    CANNOT_CONNECT = "OBS can't connect"
    NOTHING_ARRIVES = "OBS sends, nothing arrives"
    NOT_USABLE = "arrives, doesn't become live"
    STARTING_OBS = "starting OBS"
    OBS_NOT_UP = "OBS didn't start"
    SAFE_MODE = "OBS asks after a crash"
    WIZARD = "OBS's first-start wizard"
    GOING_LIVE = "going live"
    LIVE_OBS_CLOSED = "live, OBS closed"
    LIVE_OBS_STOPPED = "live, OBS stopped sending"
    LIVE_OBS_RECONNECTING = "live, OBS lost the network"
    REMOTE_OBS_GONE = "OBS on another computer gone"
    OBS_SILENT = "OBS doesn't answer"
    FROZEN = "live, viewers get nothing new"
    LIVE_FASTPIX_AWAY = "live, FastPix can't be reached"
    LIVE_SIGNED_OUT = "live, signed out"
    LIVE = "live, all well"
    LIVE_TRIAL = "live, trial stream"
    ON_AIR = "live, viewers can't be checked"
    LIVE_OTHER_ENCODER = "live from another encoder"
    FASTPIX_ENDED = "FastPix ended it, OBS still sends"
    ENDED = "just ended"
    OBS_ON_OTHER_STREAM = "OBS live on another stream of this account"
    OBS_ELSEWHERE = "OBS live somewhere unknown"
    FASTPIX_AWAY = "not live, FastPix can't be reached"
    OTHER_PROGRAM = "something else listens on OBS's port"
    NO_OBS = "no OBS here"
    OBS_TOO_OLD = "OBS older than 28"
    OBS_CLOSED = "OBS closed"
    SERVER_OFF = "OBS's websocket server is off"
    PASSWORD_REFUSED = "password refused"  # noqa: S105 - a state
    OBS_RUNNING = "OBS runs, not connected"
    CONNECTING = "connecting"
    READY = "connected"


class Act(StrEnum):
    """What the large button does."""

    CREATE_AGAIN = "Create it again"
    NEW_STREAM = "New stream"
    TURN_ON = "Turn stream on"
    TRY_AGAIN = "Try again"
    CHECK_CONNECTION = "Check the connection"
    ENCODER_SETTINGS = "Encoder settings"
    CANCEL = "Cancel"
    START_AND_RESUME = "Start OBS and resume"
    RESUME = "Resume"
    RECONNECT = "Reconnect now"
    CONNECT_AGAIN = "Connect again"
    RESTART_STREAM = "Restart the stream in OBS"
    END_STREAM = "End stream"
    SIGN_IN = "Sign in again"
    GO_LIVE_AGAIN = "Go live again"
    SHOW_OTHER = "Show the other stream"
    GO_LIVE_HERE = "Go live here"
    OBS_CONNECTION = "Connection to OBS"
    GET_OBS = "Get OBS Studio"
    EXPORT_PROFILE = "Export OBS profile"
    START_OBS = "Start OBS"
    RESTART_OBS = "Restart OBS with it on"
    CONNECT_OBS = "Connect to OBS"
    GO_LIVE = "Go live"


class NodeState(StrEnum):
    """How a node of the chain is drawn."""

    EMPTY = "not yet"
    NEXT = "the next step"
    READY = "ready"
    FLOWS = "it flows"
    UNDER_WAY = "under way"
    WAITS = "waits"
    BROKEN = "broken"


class LinkState(StrEnum):
    """How a line between two nodes is drawn."""

    IDLE = "idle"
    FLOWS = "flows"
    BROKEN = "broken"
    CANNOT_FLOW = "cannot flow"


class Place(StrEnum):
    """A node of the chain."""

    OBS = "OBS"
    """Or another encoder: see ``NextStep.is_other_encoder``."""
    FASTPIX = "FastPix"
    VIEWERS = "Viewers"


class Words(StrEnum):
    """What the line below a node says."""

    # OBS
    OBS_UNKNOWN = "not looked for yet"
    NOT_INSTALLED = "Not installed"
    TOO_OLD = "too old"
    CLOSED = "Closed"
    CLOSED_AGO = "Closed (seconds) ago"
    STARTING = "Starting"
    NOT_UP = "it hasn't come"
    ASKS = "asks how to start"
    WIZARD = "its wizard is open"
    RUNNING = "Running, not connected yet"
    SERVER_OFF = "its websocket server is off"
    REFUSED = "password refused"
    OTHER_PROGRAM = "another program is using its port"
    CONNECTING = "connecting"
    CONNECTED = "connected; its scene is unknown"
    SHOWS = "Shows (name)"
    SENDS_ELSEWHERE = "sends to another place (name, if it's our stream)"
    SENDING = "Sending (kbps)"
    LAGS = "can't keep up: it skips (share) of its frames"
    SENDING_NOTHING = "connected, and sends nothing"
    CANNOT_CONNECT = "can't connect"
    STOPPED_AGO = "stopped (seconds) ago"
    RETRIES = "tries again by itself"
    NO_ANSWER = "no answer for (seconds)"
    # FastPix
    READY_TO_RECEIVE = "Ready to receive"
    RECEIVING = "Receiving"
    MAKING_READY = "receiving for (seconds), not ready for viewers yet"
    RECEIVES_NOTHING = "receives nothing"
    CANNOT_USE = "can't use what arrives"
    WAITS_FOR_OBS = "Waits for OBS, (seconds) left"
    TURNED_OFF = "Turned off"
    DELETED = "deleted"
    USED_UP = "trial used up"
    UNREACHABLE = "can't be reached for (seconds)"
    SIGNED_OUT = "doesn't accept the token"
    HAS_ENDED = "has ended the stream"
    # Viewers
    NOT_YET = "Can't watch yet"
    LINKS_OUT = "(count) viewing links are out"
    SOON = "Soon"
    CAN_WATCH = "Can watch, (seconds) behind, if known"
    LAST_SECONDS = "See the last seconds"
    LAST_PICTURE = "See the last picture"
    FROZEN = "Video frozen for (seconds), if known"
    LINK_DEAD = "The link doesn't play"
    CHECKING = "being checked"
    # Any
    NOT_CHECKED = "Not checked"
    NO_KEY = "Not checked: no signing key"
    WEBSITE_ONLY = "Not checked: your website only"


@dataclass(frozen=True, slots=True)
class Node:
    """A node of the chain; what its words need is set."""

    state: NodeState
    words: Words
    seconds: float | None = None
    kbps: float | None = None
    count: int = 0
    name: str = ""
    overload: Overload | None = None
    age_s: float | None = None
    """Age of the fact; None if it's no polled fact."""


class Menu(StrEnum):
    """Which options the stage offers."""

    BEFORE = "A"
    WITHOUT_OBS = "B"
    ON_AIR = "C"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """What the stage shows."""

    state: State
    act: Act | None
    """What the large button does; None for no button."""
    obs: Node
    fastpix: Node
    viewers: Node
    to_fastpix: LinkState
    """The line from OBS to FastPix."""
    to_viewers: LinkState
    remedy: Place | None = None
    """The node that the box under the chain points at; None for no box."""
    menu: Menu | None = Menu.BEFORE
    """None if there are no options."""
    is_busy: bool = False
    """Whether something is under way that the button has to wait for."""
    is_ending: bool = False
    """Whether that is the end of the stream."""
    is_live: bool = False
    """Whether FastPix is receiving, as far as known."""
    is_other_encoder: bool = False
    """Whether the first node is another encoder."""

    closes_in_s: float | None = None
    """Seconds FastPix still waits for OBS; None if it doesn't, or unknown."""
    retry_in_s: float | None = None
    """Seconds until FastPix is tried again."""
    is_trial: bool = False
    """Whether FastPix ends it after five minutes."""
    trial_left_s: float | None = None
    """Seconds until a trial stream ends; None if its start wasn't seen."""
    window_s: int = 0
    """The stream's reconnect window."""
    computer: str = ""
    """Name of the computer that OBS is on; empty for this one."""
    elsewhere: Elsewhere | None = None
    """What OBS is live on, if not on this stream."""
