"""What an OBS has, as far as obs-websocket tells of it."""

from dataclasses import dataclass, field
from typing import Any

DEFAULTS = {
    ("Output", "Mode"): "Simple",
    ("Output", "Reconnect"): "true",
    ("Output", "RetryDelay"): "2",
    ("Output", "MaxRetries"): "25",
    ("Output", "DelayEnable"): "false",
    ("SimpleOutput", "StreamEncoder"): "x264",
    ("SimpleOutput", "VBitrate"): "2500",
    ("SimpleOutput", "UseAdvanced"): "false",
    ("Video", "FPSCommon"): "30",
}


@dataclass
class FakeProfile:
    """One profile: where it streams to, and what its basic.ini holds besides the defaults."""

    kind: str = "rtmp_common"
    settings: dict[str, Any] = field(default_factory=dict)
    backup: dict[str, Any] = field(default_factory=dict)
    """What service.json.bak holds: the settings before the last ones."""
    parameters: dict[tuple[str, str], str] = field(default_factory=dict)
    video: dict[str, int] = field(default_factory=dict)

    def set_service(self, kind: str, settings: dict[str, Any]) -> None:
        """Merge into settings of the same type, as OBS does; take those of another type as they are."""
        self.backup = self.settings
        self.settings = {**self.settings, **settings} if kind == self.kind else dict(settings)
        self.kind = kind


@dataclass
class Manners:
    """How it behaves. Everything can be changed at any time."""

    asks_nothing: bool = False
    """Whether it asks for no password although it has one."""
    accepts_anything: bool = False
    """Whether it takes any answer to its challenge for the password."""
    identifies_first: bool = False
    """Whether it says Identified before it has said Hello."""
    not_ready_s: float = 0.0
    """So long after a connection every answer is 207."""
    switch_s: float = 0.0
    """So long after its answer it switches profiles, as OBS 32 does."""
    never_switches: bool = False
    deaf_to: set[str] = field(default_factory=set)
    """Requests that it never answers."""
    cuts_at: str = ""
    """The request at which it cuts the connection, unanswered."""
    holds: set[str] = field(default_factory=set)
    """Requests that it answers after it has answered another one."""
    refuses: dict[str, int] = field(default_factory=dict)
    """Requests that it refuses, with the code."""
    answers: dict[str, Any] = field(default_factory=dict)
    """Whole answers (responseData) of an OBS that is none."""
    envelope: dict[str, Any] = field(default_factory=dict)
    """What stands around the data of each answer, instead of what should; ``...`` leaves it out."""
    keeps_key: bool = False
    """Whatever it is sent, the key stays the one that it has."""
    starts: bool = True
    """Whether its stream starts, or ends at once."""
    ignores_starts: int = 0
    """So many requests to start it accepts and ignores, as while its wizard is open."""
    lingers_s: float = 0.0
    """So long after STOPPED its output still counts as active, as on OBS 29."""
    first: list[bytes | str] = field(default_factory=list)
    """Frames that it sends in front of its first message."""
    between: list[bytes | str] = field(default_factory=list)
    """Frames that it sends in front of each answer."""
