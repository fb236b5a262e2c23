"""Create streams exactly once: one press creates one stream, and its outcome is always found in the end.

The order matters: the intent is on disk before the request is sent, and it's closed only after the stream is
shown and the form is cleared. Whatever ends the app in between leaves an open intent, and an open intent is
looked for in FastPix's list of streams.
"""

import contextlib
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from fastpix_desktop.base.fault_points import fault_point
from fastpix_desktop.domain.errors import (
    AppError,
    FileTrouble,
    NoPermission,
    NotFound,
    NotSignedIn,
    OutcomeUnknown,
    RedirectRefused,
    TooManyRequests,
)
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.intent import Intent, IntentState, Outcome, Search
from fastpix_desktop.domain.streams.stream import StreamPage
from fastpix_desktop.presenters.create.answers import Answers
from fastpix_desktop.presenters.create.creating import CreateResult, NotRecorded, Settled, Unsettled
from fastpix_desktop.presenters.create.intent_log import IntentLog
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.ports.storage import IntentStore

SETTLE_DELAYS_S: Final = (0.5, 2.0, 5.0, 10.0)
"""Seconds before each read of the list of streams, which may lag behind a create."""
LONGEST_PAUSE_S: Final = 60.0
"""Longest wait in seconds that FastPix may ask for; a longer one is reported as an error."""
_MOST_PAUSES: Final = 2
"""Number of waits FastPix may ask for before it's reported."""
_HOPELESS: Final = (NotSignedIn, NoPermission, NotFound, RedirectRefused)
"""Errors that would occur again at once."""


class ExactlyOnce:
    """The open intents of one account, and everything that settles them."""

    def __init__(self, api: StreamsApi, intents: IntentStore, settle_delays_s: tuple[float, ...]) -> None:
        self._api = api
        self._log = IntentLog(intents)
        self._delays_s = settle_delays_s
        self._answers = Answers(api, self._log)
        self._not_before = 0.0
        """When FastPix may be asked again, by the monotonic clock."""
        self.page_read: Callable[[StreamPage], None] = lambda _page: None
        """Called with each page of the list that is read here."""

    @property
    def is_settled(self) -> bool:
        """Whether every intent's outcome is known."""
        return self._log.is_settled

    @property
    def store_set_aside(self) -> Path | None:
        """Where a damaged database was moved in this run: its open intents are unknown."""
        return self._log.set_aside

    async def sign_in(self, account: str) -> None:
        """Use an account, with the intents earlier runs left open.

        Raises FileTrouble if they can't be read; everything else still works.
        """
        await self.close()
        self._not_before = 0.0
        await self._log.sign_in(account)

    async def close(self) -> None:
        """Stop waiting for answers."""
        await self._answers.close()

    def begin(self, draft: StreamDraft, *, anew: bool = False) -> Intent:
        """Return the intent for a press: the last one known to have no stream, or a new one."""
        return self._log.intent_for(draft, anew=anew)

    async def create(self, intent: Intent, *, unrecorded: bool = False) -> CreateResult:
        """Save an intent and send it.

        Raises NotRecorded, OutcomeUnknown (then :meth:`settle`), or FastPix's error, and then the stream
        doesn't exist. ``unrecorded``: send it even if it can't be saved. If this is cancelled, the request
        continues, and :meth:`settle` takes its answer.
        """
        try:
            sent = await self._log.begin(intent, unrecorded=unrecorded)
        except FileTrouble as error:
            await self._log.note_not_made(intent)
            raise NotRecorded(error) from error
        fault_point("intent written")
        try:
            made = await self._answers.send(intent, sent)
        except OutcomeUnknown as error:
            self._pause(error.retry_after)
            raise
        self._log.open.pop(intent.request_id, None)
        return made

    async def give_up_waiting(self, intent: Intent) -> None:
        """Record that the person cancelled, so they may not want the stream if it exists."""
        if intent.request_id in self._log.open:
            await self._log.mark(intent, IntentState.CANCELLED)

    async def settle(self) -> Settled:
        """Look for the streams of all open intents, until all outcomes are known or the tries are used up.

        Raises Unsettled if FastPix can't be asked; the intents stay open.
        """
        try:
            await self._claim_strays()
        except AppError as error:
            if not self._log.open:  # otherwise the search below meets the same error
                raise Unsettled(error) from error
        delays_s = self._delays_s if not self.is_settled else (0.0,)
        made: dict[str, CreateResult] = {}
        absent: list[Intent] = []
        trouble: AppError | None = None
        step = pauses = 0
        while self._log.open and step < len(delays_s):
            was_under_way = self._answers.any_pending
            await self._answers.wait(max(delays_s[step], self._not_before - time.monotonic()))
            await self._collect_answers(made, absent)
            try:
                await self._search(made)
                trouble = None
            except AppError as error:
                trouble = error
                pauses += isinstance(error, TooManyRequests)
            if self._log.unknown <= made.keys() or self._is_hopeless(trouble, pauses):
                break
            # While a request is in progress, its stream may still be created.
            step = min(step + 1, len(delays_s) - 1) if was_under_way else step + 1
        if trouble is None:
            absent += await self._log.note_absent(made)
        elif not made and not absent:
            raise Unsettled(trouble) from trouble
        # Not earlier: a search cancelled above hasn't reported its result.
        for request_id in made:
            self._log.open.pop(request_id, None)
        return Settled(tuple(made.values()), tuple(absent))

    async def finish(self, made: CreateResult, outcome: Outcome) -> None:
        """Save an outcome. If that fails, the next start finds it again."""
        await self._log.close(made.intent, outcome)

    async def delete(self, made: CreateResult) -> None:
        """Delete an intent's streams; it's fine if one is already gone."""
        for stream in made.streams:
            with contextlib.suppress(NotFound):
                await self._api.delete(stream.id, account=made.intent.account)

    async def _claim_strays(self) -> None:
        """Take over open intents of another token for this workspace, recognised by its first page."""
        if self._log.strays:
            await self._answers.wait(max(0.0, self._not_before - time.monotonic()))
            await self._log.claim_strays(await self._page(1))

    async def _collect_answers(self, made: dict[str, CreateResult], absent: list[Intent]) -> None:
        """Add the streams of answers that have arrived, and the intents that were refused."""
        for intent in self._answers.arrived():
            try:
                made[intent.request_id] = await self._answers.collect(intent.request_id)
            except OutcomeUnknown as error:
                self._pause(error.retry_after)
            except AppError:
                absent.append(intent)

    async def _page(self, number: int) -> StreamPage:
        try:
            page = await self._api.page(self._log.account, number)
        except TooManyRequests as error:
            self._pause(error.retry_after)
            raise
        self.page_read(page)
        return page

    def _pause(self, seconds: float) -> None:
        self._not_before = time.monotonic() + min(seconds, LONGEST_PAUSE_S)

    def _is_hopeless(self, trouble: AppError | None, pauses: int) -> bool:
        """Return whether another try would meet the same error or wait too long."""
        if isinstance(trouble, TooManyRequests):
            return trouble.retry_after > LONGEST_PAUSE_S or pauses > _MOST_PAUSES
        return isinstance(trouble, _HOPELESS)

    async def _search(self, made: dict[str, CreateResult]) -> None:
        """Read the list of streams as far back as necessary, and add the intents with streams."""
        search = Search(tuple(self._log.open.values()))
        page = 1
        while not search.is_over:
            search.add_page(await self._page(page))
            page += 1
        for request_id, intent in self._log.open.items():
            streams = search.streams_of(intent)
            if streams:
                made[request_id] = replace(made.get(request_id, CreateResult(intent, ())), streams=streams)
