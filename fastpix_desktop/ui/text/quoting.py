"""Quote untrusted text: on one line, never as HTML, with its own direction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import Qt

from fastpix_desktop.domain.one_line import one_line

if TYPE_CHECKING:  # the connect page quotes too, and there is no stream yet
    from fastpix_desktop.domain.streams.stream import LiveStream

LONGEST: Final = 60
"""Longest quotation of a text in a sentence, in characters."""
MESSAGE: Final = 255
"""The same for a message from FastPix, or a full value."""
PROFILE: Final = 100
"""The same for names people have to find elsewhere, such as OBS's profiles."""


class _HasTip(Protocol):
    def toolTip(self) -> str: ...
    def setToolTip(self, text: str, /) -> None: ...


def title(stream: LiveStream) -> str:
    """Return a stream's title on one line, or a placeholder."""
    return one_line(stream.title) or QCoreApplication.translate("Values", "Untitled stream")


def quoted(what: LiveStream | str, longest: int = LONGEST) -> str:
    """Return a stream's title, or another text, in quotes; ``longest``: characters to keep."""
    text = one_line(what) if isinstance(what, str) else title(what)
    text = text if len(text) <= longest else f"{text[:longest].rstrip()}…"
    #: A name or a title in quotation marks, as your language writes them: „%1“, « %1 », 「%1」.
    return QCoreApplication.translate("Values", "“%1”").replace("%1", isolated(text))


def isolated(text: str) -> str:
    """Return a text with its own direction, isolated from the sentence around it."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def plain_tip(text: str) -> str:
    """Return a tooltip that shows this text exactly, even if it looks like HTML."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def set_tip(target: _HasTip, text: str) -> None:
    """Give a widget or an action a tooltip that shows this text exactly."""
    target.setToolTip(plain_tip(text))
