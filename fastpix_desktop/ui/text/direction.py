"""Sentences run as the window does, whatever they begin with; what is put into them runs its own way."""

from typing import Final

from fastpix_desktop.ui.style.direction import is_mirrored
from fastpix_desktop.ui.text.quoting import isolated

_MARK: Final = "\N{RIGHT-TO-LEFT MARK}"


def as_the_window(text: str) -> str:
    """Return a sentence that runs as the window does, even if it begins with a name such as OBS."""
    if not text or not is_mirrored() or text.startswith(_MARK):
        return text
    return _MARK + text


def plain(text: str) -> str:
    """Return a sentence without the mark of :func:`as_the_window`."""
    return text.removeprefix(_MARK)


def apart(text: str) -> str:
    """Return an address, a path, or a number with its unit for a sentence that runs the other way."""
    return isolated(text) if is_mirrored() else text
