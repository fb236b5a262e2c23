"""Which OBS sources capture a display or a window, so that this screen may be on air.

Source: the identifiers of OBS's own plugins (linux-capture, linux-pipewire, win-capture, mac-capture) at
29.0.2 to 32.2.2. A game capture films the game's own picture, so it is none of these.
"""

from typing import Final

_CAPTURES: Final = {
    "xshm_input",  # display, X11
    "xcomposite_input",  # window, X11
    "pipewire-desktop-capture-source",
    "pipewire-window-capture-source",
    "pipewire-screen-capture-source",
    "monitor_capture",  # Windows
    "window_capture",  # Windows, and macOS up to 12
    "display_capture",  # macOS up to 12
    "screen_capture",  # macOS from 12.3
}


def is_capture(kind: object) -> bool:
    """Whether an input of this kind captures a display or window. Kinds may have a version (``_v2``)."""
    name = str(kind)
    head, mark, number = name.rpartition("_v")
    return name in _CAPTURES or (bool(mark) and number.isdecimal() and head in _CAPTURES)
