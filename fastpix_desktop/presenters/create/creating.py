"""What creating needs from the outside, and the news of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fastpix_desktop.domain.errors import AppError, FileTrouble
from fastpix_desktop.domain.streams.intent import Intent, IntentState, Outcome, Stray
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage


@dataclass(frozen=True, slots=True)
class CreateServices:
    """What creating needs from the outside. The awaitables raise AppError."""

    create: Callable[[Intent], Awaitable[LiveStream]]
    """Raises OutcomeUnknown where the stream may exist all the same; all else means that it does not."""
    page: Callable[[str, int], Awaitable[StreamPage]]
    """An account's list of streams, newest first: a page of it, counted from 1."""
    delete: Callable[[str, str], Awaitable[None]]
    """Delete an account's stream, by its ID."""
    open_intents: Callable[[str], Awaitable[tuple[Intent, ...]]]
    """An account's intents without an outcome, oldest first."""
    stray_intents: Callable[[str], Awaitable[tuple[Stray, ...]]]
    """The intents without an outcome of all other accounts, oldest first."""
    add_intent: Callable[[Intent], Awaitable[None]]
    close_intent: Callable[[str, Outcome], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class CreateResult:
    """An intent came true."""

    intent: Intent
    streams: tuple[LiveStream, ...]
    """Oldest first. More than one: the request was carried out more than once."""
    answered: bool = False
    """Whether FastPix said so itself; else it was found by looking."""

    @property
    def is_unwanted(self) -> bool:
        """Whether the person had stopped waiting, and may not want it any more."""
        return self.intent.state is IntentState.CANCELLED


@dataclass(frozen=True, slots=True)
class Settled:
    """What a search brought to light."""

    made: tuple[CreateResult, ...] = ()
    absent: tuple[Intent, ...] = ()
    """Not among the streams. A second try uses the same launch id."""


class NotRecorded(AppError):
    """The intent could not be written down, so nothing was sent. ``trouble`` says why."""

    def __init__(self, trouble: FileTrouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble


class Unsettled(AppError):
    """What became of an earlier create could not be found out. ``cause`` says why."""

    def __init__(self, cause: AppError) -> None:
        super().__init__(str(cause))
        self.cause = cause
