"""How other people's text stands in the window: on one line, never as HTML, with its own direction."""

from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import Qt

from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.domain.streams.stream import LiveStream

LONGEST: Final = 60
"""Characters of somebody's text that a sentence repeats."""
MESSAGE: Final = 255
"""The same for what FastPix says, or for a value in full."""
PROFILE: Final = 100
"""The same for names that have to be found elsewhere: OBS's profiles."""


class _HasTip(Protocol):
    def toolTip(self) -> str: ...
    def setToolTip(self, text: str, /) -> None: ...


def title(stream: LiveStream) -> str:
    """Return a stream's title on one line, or what stands for one."""
    return one_line(stream.title) or QCoreApplication.translate("Values", "Untitled stream")


def quoted(what: LiveStream | str, longest: int = LONGEST) -> str:
    """Return a stream's title, or another text of somebody's, in quotes; ``longest``: characters kept."""
    text = title(what) if isinstance(what, LiveStream) else one_line(what)
    text = text if len(text) <= longest else f"{text[:longest].rstrip()}…"
    return f"“{isolated(text)}”"


def isolated(text: str) -> str:
    """Return a text that has its own direction, and leaves the sentence around it in the sentence's."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def plain_tip(text: str) -> str:
    """Return the tooltip that shows this text to the letter, also where it would be taken for HTML."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def set_tip(target: _HasTip, text: str) -> None:
    """Give a widget or an action a tooltip that shows this text to the letter."""
    target.setToolTip(plain_tip(text))
