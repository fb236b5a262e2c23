"""Intents: notes of what to create, saved before the request is sent, and how to find the outcome.

``POST /live/streams`` can't be repeated safely, and its answer can get lost. So every create has a request
ID, which is stored before the request is sent and travels with it as a metadata entry (``launch_id``).
Whether the stream exists can then be read from the list of streams at any time, also after a restart.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from fastpix_desktop.domain.streams.draft import LAUNCH_KEY, StreamDraft
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage

CLOCK_MARGIN: Final = timedelta(hours=26)
"""How far this computer's clock may be ahead of FastPix's: the widest mix-up of time zones (UTC-12 for
UTC+14), the usual mistake. A clock that is behind only costs more pages."""


class IntentState(StrEnum):
    """State of an intent without an outcome."""

    SENT = "sent"
    """The request was sent, or was about to be. The stream may exist."""
    CANCELLED = "cancelled"
    """Like SENT, but the person cancelled, so they may not want the stream if it exists."""
    ABSENT = "absent"
    """The stream was looked for and doesn't exist. A second try uses the same request ID."""
    WATCHED = "watched"
    """A second try created the stream. Only earlier versions wrote this: duplicates are now found in any
    list (``domain/duplicates.py``)."""


class Outcome(StrEnum):
    """Final outcome of an intent."""

    CREATED = "created"
    REFUSED = "refused"
    """FastPix refused, or the request was never sent."""
    DELETED = "deleted"
    """The stream was created, but the person no longer wanted it."""
    GIVEN_UP = "given up"
    """The stream never appeared, and the person moved on."""


@dataclass(frozen=True, slots=True)
class Intent:
    """One stream to create, from the press of the button until its outcome is known."""

    request_id: str
    """32 hexadecimal digits; the stream's metadata has it as ``request_id``."""
    account: str
    """The Access Token ID."""
    draft: StreamDraft
    made_at: datetime
    """When the button was first pressed, by this computer's clock, in UTC."""
    state: IntentState = IntentState.SENT
    revision: int = 0
    """Number of changes to the draft between tries."""

    @property
    def idempotency_key(self) -> str:
        """Key by which a server can recognise the request: same content, same key."""
        return f"{self.request_id}-{self.revision}" if self.revision else self.request_id


@dataclass(frozen=True, slots=True)
class Stray:
    """An open intent of another Access Token, possibly for the same workspace."""

    intent: Intent
    neighbours: frozenset[str]
    """IDs of streams in its workspace."""

    def belongs_to(self, page: StreamPage) -> bool | None:
        """Return whether an intent belongs to the workspace whose first page of streams this is.

        None: that can't be told.
        """
        if any(each.metadata.get(LAUNCH_KEY) == self.intent.request_id for each in page.streams):
            return True
        if not self.neighbours:
            return None
        return any(each.id in self.neighbours for each in page.streams)


class Search:
    """Searches the list of streams, page by page and newest first, for the streams of some intents.

    It continues after finding one, because a proxy that repeats requests creates two.
    """

    def __init__(self, intents: Sequence[Intent]) -> None:
        self._wanted = {intent.request_id for intent in intents}
        self._horizon = min((_minus_margin(intent.made_at) for intent in intents), default=_EPOCH)
        self._found: dict[str, LiveStream] = {}
        self._seen: set[str] = set()
        self.is_over = not self._wanted
        """Whether the search is over: no further page can contain a match."""

    def add_page(self, page: StreamPage) -> None:
        """Search the next page."""
        seen_before = len(self._seen)
        self._seen |= {stream.id for stream in page.streams}
        for stream in page.streams:
            if stream.metadata.get(LAUNCH_KEY) in self._wanted:
                self._found[stream.id] = stream
        times = [stream.created_at for stream in page.streams if stream.created_at is not None]
        # Use the page's newest: one misplaced stream, or one without a time, must not end the search.
        is_old = bool(times) and max(times) < self._horizon
        # A page without anything new comes from a server that ignores pages and would repeat for ever.
        self.is_over = page.is_last or is_old or len(self._seen) == seen_before

    def streams_of(self, intent: Intent) -> tuple[LiveStream, ...]:
        """Return an intent's streams, oldest first: none, one, or several if it was sent twice."""
        mine = (each for each in self._found.values() if each.metadata[LAUNCH_KEY] == intent.request_id)
        return tuple(sorted(mine, key=lambda each: each.created_at or _EPOCH))


_EPOCH: Final = datetime.fromtimestamp(0, UTC)


def _minus_margin(moment: datetime) -> datetime:
    try:
        return moment - CLOCK_MARGIN
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC)
