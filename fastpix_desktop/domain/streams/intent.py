"""What the person asked for, written down before FastPix hears of it, and how its outcome is found.

``POST /live/streams`` cannot be repeated safely, and its answer can get lost. So every create has a launch
id, which is in the store before the request goes out and travels with it as a metadata entry. Whether the
stream exists can then be read from the list of streams at any time, by any later run of the program.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from fastpix_desktop.domain.streams.draft import LAUNCH_KEY, StreamDraft
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage

CLOCK_MARGIN: Final = timedelta(hours=26)
"""How far this computer's clock may be ahead of FastPix's: every time zone taken for another (UTC-12 for
UTC+14), which is how clocks are wrong in practice. A clock that is behind only costs some pages more."""


class IntentState(StrEnum):
    """How far an intent without an outcome has come."""

    SENT = "sent"
    """The request has gone out, or would have next: the stream may exist or not."""
    CANCELLED = "cancelled"
    """As SENT, but the person stopped waiting: a stream that exists all the same may not be wanted."""
    ABSENT = "absent"
    """It was looked for and is not there. A second try uses the same launch id."""
    WATCHED = "watched"
    """A second try made the stream. Written by earlier versions only: two streams of one request are found
    in any list now (``domain/duplicates.py``)."""


class Outcome(StrEnum):
    """What became of an intent in the end."""

    CREATED = "created"
    REFUSED = "refused"
    """FastPix said no, or the request never left this computer."""
    DELETED = "deleted"
    """It came into being, and the person did not want it any more."""
    GIVEN_UP = "given up"
    """It never appeared, and the person went on to something else."""


@dataclass(frozen=True, slots=True)
class Intent:
    """One stream that somebody wants, from the press of the button until its outcome is known."""

    request_id: str
    """32 hexadecimal digits; the stream's metadata has it as ``request_id``."""
    account: str
    """The Access Token ID."""
    draft: StreamDraft
    made_at: datetime
    """When the button was pressed first, by this computer's clock. In UTC."""
    state: IntentState = IntentState.SENT
    revision: int = 0
    """Counts the changes of the draft between tries."""

    @property
    def idempotency_key(self) -> str:
        """The key under which a server may know the request again: the same content, the same key."""
        return f"{self.request_id}-{self.revision}" if self.revision else self.request_id


@dataclass(frozen=True, slots=True)
class Stray:
    """An open intent of another Access Token, whose workspace may be the same one."""

    intent: Intent
    neighbours: frozenset[str]
    """IDs of streams that its workspace had."""

    def belongs_to(self, page: StreamPage) -> bool | None:
        """Tell from the first page of a workspace's streams whether the intent is of that workspace.

        None: that can't be told.
        """
        if any(each.metadata.get(LAUNCH_KEY) == self.intent.request_id for each in page.streams):
            return True
        if not self.neighbours:
            return None
        return any(each.id in self.neighbours for each in page.streams)


class Search:
    """Goes through the list of streams, page by page and newest first, for the streams of some intents.

    It goes on to the end even when it has found one: a proxy that repeats requests makes two.
    """

    def __init__(self, intents: Sequence[Intent]) -> None:
        self._wanted = {intent.request_id for intent in intents}
        self._horizon = min((_minus_margin(intent.made_at) for intent in intents), default=_EPOCH)
        self._found: dict[str, LiveStream] = {}
        self._seen: set[str] = set()
        self.is_over = not self._wanted
        """Whether no further page can hold what is looked for."""

    def take(self, page: StreamPage) -> None:
        """Look at the next page."""
        seen_before = len(self._seen)
        self._seen |= {stream.id for stream in page.streams}
        for stream in page.streams:
            if stream.metadata.get(LAUNCH_KEY) in self._wanted:
                self._found[stream.id] = stream
        times = [stream.created_at for stream in page.streams if stream.created_at is not None]
        # The newest of the page: one stream in the wrong place, or without a time, must not end the search.
        is_old = bool(times) and max(times) < self._horizon
        # A page without anything new: whoever answers does not know pages, and would go on for ever.
        self.is_over = page.is_last or is_old or len(self._seen) == seen_before

    def streams_of(self, intent: Intent) -> tuple[LiveStream, ...]:
        """Return the streams that came of an intent, oldest first: one, none, or (sent twice) several."""
        mine = (each for each in self._found.values() if each.metadata[LAUNCH_KEY] == intent.request_id)
        return tuple(sorted(mine, key=lambda each: each.created_at or _EPOCH))


_EPOCH: Final = datetime.fromtimestamp(0, UTC)


def _minus_margin(moment: datetime) -> datetime:
    try:
        return moment - CLOCK_MARGIN
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC)
