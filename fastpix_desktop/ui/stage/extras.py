"""What the stage shows besides the next step."""

from dataclasses import dataclass
from typing import Final

from fastpix_desktop.domain.monitor.bitrate import Bitrate
from fastpix_desktop.domain.monitor.course import Line
from fastpix_desktop.domain.monitor.viewers import ViewerNumbers
from fastpix_desktop.domain.streams.draft import Access

_UNKNOWN: Final = ViewerNumbers()


@dataclass(frozen=True, slots=True)
class Ended:
    """How the last broadcast went; texts are in the person's locale."""

    began: str
    """Time of day; empty if the start wasn't seen."""
    ended: str
    length_s: float
    start_seen: bool
    interruptions: tuple[tuple[float, float], ...] = ()
    """When they began and ended, in seconds since the broadcast began."""
    recording_comes: bool = False
    """Whether FastPix is making a recording that isn't listed yet."""
    title: str = ""
    """The stream's title, quoted."""
    day: str = ""
    """The day on which it ended."""
    most_watching: int | None = None
    most_views: int | None = None
    watching: Line | None = None
    views: Line | None = None
    bitrate: Line | None = None
    """In kbit/s."""

    @property
    def lengths(self) -> tuple[float, ...]:
        """The interruptions' lengths in seconds."""
        return tuple(until - began for began, until in self.interruptions)


@dataclass(frozen=True, slots=True)
class Extras:
    """Facts for the second line, the picture and the plot. Unknown ones are left out, never shown as 0."""

    access: Access = Access.PUBLIC
    obs_name: str = ""
    """``OBS 32.2.0``; empty if its version is unknown."""
    profile: str = ""
    """OBS's profile that stays as it is; empty if unknown, or if a new one is wanted."""
    note: str = ""
    """A sentence that matters more than the usual second line."""
    can_send: bool = True
    """Whether anything can be sent at all; the demo can't without FFmpeg."""
    live_s: float | None = None
    start_seen: bool = False
    """Whether ``live_s`` counts from the start of the broadcast; otherwise it's at least that long."""
    viewers: ViewerNumbers = _UNKNOWN
    frames: int = 0
    """Frames that OBS has sent; 0 if unknown."""
    dropped: int = 0
    checked_s: float | None = None
    """Seconds since OBS, or else FastPix, was asked."""
    history: tuple[Bitrate, ...] = ()
    still_age_s: float | None = None
    """Age of the still of what viewers see, in seconds; None if there's none."""
    still_comes: bool = False
    """Whether there will be stills while it's live."""
    is_played: bool = False
    """Whether this is playing video, so no age is shown."""
    has_play_failed: bool = False
    is_sound_only: bool = False
    """Whether what viewers get has no picture."""
    silent_s: float | None = None
    black_s: float | None = None
    """Seconds for which viewers have had no sound, and a black picture; None unless that's worth saying."""
    ended: Ended | None = None
    """Only if the broadcast has just ended."""
