"""Questions before actions on a stream. None of them blocks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.question import Question

translate = QCoreApplication.translate


def ask_turn_off(stream: LiveStream, parent: QWidget, then: Callable[[], None]) -> None:
    """Ask before turning off a stream that is on air, or a trial stream."""
    is_on_air = stream.status in (Status.ACTIVE, Status.PREPARING)
    #: %1: a stream's title in quotes.
    on_air = translate("StreamDialogs", "Turn %1 off while it is on air?")
    #: %1: a stream's title in quotes.
    off_air = translate("StreamDialogs", "Turn %1 off?")
    text = (on_air if is_on_air else off_air).replace("%1", quoted(stream))
    if stream.trial and is_on_air:
        more = translate(
            "StreamDialogs",
            "OBS and viewers are cut off at once. FastPix doesn't turn a trial stream on again.",
        )
    elif stream.trial:
        more = translate("StreamDialogs", "FastPix doesn't turn a trial stream on again.")
    else:
        more = translate(
            "StreamDialogs",
            "OBS and viewers are cut off at once. Nobody can stream to it until you turn it on.",
        )
    Question(text, more, translate("StreamDialogs", "Turn off"), parent, is_final=True).ask(then)


def ask_delete_on_air(stream: LiveStream, parent: QWidget, then: Callable[[], None]) -> None:
    """Ask in two steps before deleting a stream that is on air, because it can't be undone."""
    #: %1: a stream's title in quotes.
    text = translate("StreamDialogs", "Delete %1 while it is on air?").replace("%1", quoted(stream))
    more = translate(
        "StreamDialogs",
        "OBS and viewers are cut off at once. Its address and key stop working. This can't be undone.",
    )
    question = Question(text, more, translate("StreamDialogs", "Delete stream"), parent, is_final=True)
    question.add_tick(translate("StreamDialogs", "I understand that viewers are cut off"), must=True)
    question.ask(then)
