"""The results of a create."""

from dataclasses import dataclass

from fastpix_desktop.domain.errors import AppError, FileTrouble
from fastpix_desktop.domain.streams.intent import Intent, IntentState
from fastpix_desktop.domain.streams.stream import LiveStream


@dataclass(frozen=True, slots=True)
class CreateResult:
    """The streams that an intent created."""

    intent: Intent
    streams: tuple[LiveStream, ...]
    """Oldest first. More than one means the request was carried out more than once."""
    answered: bool = False
    """Whether FastPix's answer said so; otherwise the stream was found in the list."""

    @property
    def is_unwanted(self) -> bool:
        """Whether the person had cancelled, and may no longer want it."""
        return self.intent.state is IntentState.CANCELLED


@dataclass(frozen=True, slots=True)
class Settled:
    """Result of a search for open intents' streams."""

    made: tuple[CreateResult, ...] = ()
    absent: tuple[Intent, ...] = ()
    """Intents without a stream. A second try uses the same request ID."""


class NotRecorded(AppError):
    """The intent couldn't be saved, so nothing was sent. ``trouble`` is the reason."""

    def __init__(self, trouble: FileTrouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble


class Unsettled(AppError):
    """An earlier create's outcome is still unknown. ``cause`` is the reason."""

    def __init__(self, cause: AppError) -> None:
        super().__init__(str(cause))
        self.cause = cause
