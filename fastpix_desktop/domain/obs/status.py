"""What a running OBS reports over obs-websocket 5, as plain values.

Source: obs-websocket's protocol document, and its 5.1.0 (OBS 29) to 5.7.4 (OBS 32) seen running.
"""

from dataclasses import dataclass
from enum import StrEnum

from fastpix_desktop.domain.secret import Secret


class StreamState(StrEnum):
    """State of OBS's stream output; the values are those of ``StreamStateChanged``."""

    STARTING = "OBS_WEBSOCKET_OUTPUT_STARTING"
    STARTED = "OBS_WEBSOCKET_OUTPUT_STARTED"
    STOPPING = "OBS_WEBSOCKET_OUTPUT_STOPPING"
    STOPPED = "OBS_WEBSOCKET_OUTPUT_STOPPED"
    RECONNECTING = "OBS_WEBSOCKET_OUTPUT_RECONNECTING"
    RECONNECTED = "OBS_WEBSOCKET_OUTPUT_RECONNECTED"


@dataclass(frozen=True, slots=True)
class OutputStatus:
    """An answer to ``GetStreamStatus``. Just after a stop, ``active`` may still be true (seen on 29.0.2)."""

    active: bool = False
    reconnecting: bool = False
    bytes_sent: int = 0
    frames_dropped: int = 0
    """Frames dropped by the network. Always 0 for SRT, because OBS's muxer doesn't count them."""
    frames_total: int = 0
    duration_s: float = 0.0


@dataclass(frozen=True, slots=True)
class StreamService:
    """OBS's stream service: its type, and its settings as a JSON object. They contain the key."""

    kind: str
    settings: Secret


@dataclass(frozen=True, slots=True)
class ObsVersion:
    """Version of the OBS that answers."""

    obs: str
    websocket: str
    platform: str = ""


@dataclass(frozen=True, slots=True)
class Profiles:
    """The profiles of the running OBS, by name."""

    current: str
    names: tuple[str, ...] = ()
