"""What a window shows that no presenter knows, for the one that replaces it in another language."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.ui.settings.dialog import TypedSettings


@dataclass(frozen=True, slots=True)
class StreamsState:
    """What is shown of streams; presenters know the open one and the form's draft."""

    left: str
    """The ID of the stream that was left for the form."""
    is_list_in_front: bool
    search: tuple[str, Status | None]


@dataclass(frozen=True, slots=True)
class WindowState:
    """What is shown besides."""

    geometry: QRect | None
    """Size and position in px, unless the window fills the screen."""
    connecting: tuple[str, ...] | None
    """What was typed on the connect page, if it was shown."""
    is_first: bool
    """Whether that page was for the first account."""
    streams: StreamsState | None
    """None before the first account."""
    settings: TypedSettings | None
    """The open settings."""
