"""Create streams exactly once: one press creates one stream, and its outcome is always found in the end.

The order matters: the intent is on disk before the request is sent, and it's closed only after the stream is
shown and the form is cleared. Whatever ends the app in between leaves an open intent, and an open intent is
looked for in FastPix's list of streams.
"""

import contextlib
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from os import urandom
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fastpix_desktop.base.fault_points import reached
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
from fastpix_desktop.domain.streams.intent import Intent, IntentState, Outcome, Search, Stray
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage
from fastpix_desktop.presenters.create.creating import (
    CreateResult,
    NotRecorded,
    Settled,
    Unsettled,
)
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.ports.storage import IntentStore

if TYPE_CHECKING:  # slow to import, and not needed before the first paint
    import asyncio

SETTLE_DELAYS_S: Final = (0.5, 2.0, 5.0, 10.0)
"""Seconds before each read of the list of streams, which may lag behind a create."""
LONGEST_PAUSE_S: Final = 60.0
"""Longest wait in seconds that FastPix may ask for; a longer one is reported as an error."""
_MOST_PAUSES: Final = 2
"""Number of waits FastPix may ask for before it's reported."""
WATCHED_FOR: Final = timedelta(days=1)
"""How long after its press a missing stream is still looked for at each start."""
_UNKNOWN: Final = (IntentState.SENT, IntentState.CANCELLED)
_HOPELESS: Final = (NotSignedIn, NoPermission, NotFound, RedirectRefused)
"""Errors that would occur again at once."""


class ExactlyOnce:
    """The open intents of one account, and everything that settles them."""

    def __init__(self, api: StreamsApi, intents: IntentStore, looks: tuple[float, ...]) -> None:
        self._api = api
        self._intents = intents
        self._looks = looks
        self._account = ""
        self._open: dict[str, Intent] = {}
        """By request ID, oldest first."""
        self._under_way: dict[str, tuple[Intent, asyncio.Task[LiveStream]]] = {}
        """Requests without an answer. They continue after a cancel."""
        self._strays: tuple[Stray, ...] = ()
        """Those that may belong to this workspace."""
        self._strays_checked = False
        self._not_before = 0.0
        """When FastPix may be asked again, by the monotonic clock."""
        self.page_read: Callable[[StreamPage], None] = lambda _page: None
        """Called with each page of the list that is read here."""

    @property
    def is_settled(self) -> bool:
        """Whether every intent's outcome is known."""
        return not self._unknown() and (self._strays_checked or not self._strays)

    @property
    def store_set_aside(self) -> Path | None:
        """Where a damaged database was moved in this run: its open intents are unknown."""
        return self._intents.set_aside

    async def sign_in(self, account: str) -> None:
        """Use an account, with the intents earlier runs left open.

        Raises FileTrouble if they can't be read; everything else still works.
        """
        await self.close()
        if account != self._account:
            self._open.clear()
        self._account = account
        self._strays, self._strays_checked, self._not_before = (), False, 0.0
        for each in await self._intents.open(account):
            if each.state is IntentState.WATCHED:
                await self._give_up(each, Outcome.CREATED)
            else:
                self._open[each.request_id] = each
        strays = await self._intents.strays(account)
        self._strays = tuple(each for each in strays if not _is_over(each.intent))

    async def close(self) -> None:
        """Stop waiting for answers."""
        import asyncio  # noqa: PLC0415

        answers = [answer for _, answer in self._under_way.values()]
        self._under_way.clear()
        for answer in answers:
            answer.cancel()
        await asyncio.gather(*answers, return_exceptions=True)

    def begin(self, draft: StreamDraft, *, anew: bool = False) -> Intent:
        """Return the intent for a press: the last one known to have no stream, or a new one."""
        absent = [each for each in self._open.values() if each.state is IntentState.ABSENT]
        if anew or not absent:
            return Intent(urandom(16).hex(), self._account, draft, datetime.now(UTC))
        last = absent[-1]
        return replace(last, draft=draft, revision=last.revision + (draft != last.draft))

    async def create(self, intent: Intent, *, unrecorded: bool = False) -> CreateResult:
        """Save an intent and send it.

        Raises NotRecorded, OutcomeUnknown (then :meth:`settle`), or FastPix's error, and then the stream
        doesn't exist. ``unrecorded``: send it even if it can't be saved. If this is cancelled, the request
        continues, and :meth:`settle` takes its answer.
        """
        import asyncio  # noqa: PLC0415

        sent = replace(intent, state=IntentState.SENT)
        self._open[intent.request_id] = sent
        if not unrecorded:
            try:
                await self._intents.add(sent)
            except FileTrouble as error:
                await self._not_made(intent)
                raise NotRecorded(error) from error
        reached("intent written")
        answer = asyncio.ensure_future(self._api.create(sent))
        self._under_way[intent.request_id] = (intent, answer)
        await asyncio.wait({answer})
        made = await self._take_answer(intent.request_id)
        self._open.pop(intent.request_id, None)
        return made

    async def give_up_waiting(self, intent: Intent) -> None:
        """Record that the person cancelled, so they may not want the stream if it exists."""
        if intent.request_id in self._open:
            await self._mark(intent, IntentState.CANCELLED)

    async def settle(self) -> Settled:
        """Look for the streams of all open intents, until all outcomes are known or the tries are used up.

        Raises Unsettled if FastPix can't be asked; the intents stay open.
        """
        try:
            await self._claim_strays()
        except AppError as error:
            if not self._open:  # otherwise the search below meets the same error
                raise Unsettled(error) from error
        looks = self._looks if not self.is_settled else (0.0,)
        made: dict[str, CreateResult] = {}
        absent: list[Intent] = []
        trouble: AppError | None = None
        step = pauses = 0
        while self._open and step < len(looks):
            was_under_way = bool(self._under_way)
            await self._wait(max(looks[step], self._not_before - time.monotonic()))
            await self._take_answers(made, absent)
            try:
                await self._look(made)
                trouble = None
            except AppError as error:
                trouble = error
                pauses += isinstance(error, TooManyRequests)
            if self._unknown() <= made.keys() or self._is_hopeless(trouble, pauses):
                break
            # While a request is in progress, its stream may still be created.
            step = min(step + 1, len(looks) - 1) if was_under_way else step + 1
        if trouble is None:
            absent += await self._note_absent(made)
        elif not made and not absent:
            raise Unsettled(trouble) from trouble
        # Not earlier: a search cancelled above hasn't reported its result.
        for request_id in made:
            self._open.pop(request_id, None)
        return Settled(tuple(made.values()), tuple(absent))

    async def finish(self, made: CreateResult, outcome: Outcome) -> None:
        """Save an outcome. If that fails, the next start finds it again."""
        with contextlib.suppress(FileTrouble):
            await self._intents.close(made.intent.request_id, outcome)

    async def delete(self, made: CreateResult) -> None:
        """Delete an intent's streams; it's fine if one is already gone."""
        for stream in made.streams:
            with contextlib.suppress(NotFound):
                await self._api.delete(stream.id, account=made.intent.account)

    async def _claim_strays(self) -> None:
        """Take over open intents of another token for this workspace, recognised by its first page."""
        if not self._strays:
            return
        await self._wait(max(0.0, self._not_before - time.monotonic()))
        page = await self._page(1)
        belongs = [(each, each.belongs_to(page)) for each in self._strays]
        self._strays = tuple(each for each, is_ours in belongs if is_ours is None)
        self._strays_checked = True
        for each, is_ours in belongs:
            if is_ours:
                await self._mark(replace(each.intent, account=self._account), each.intent.state)

    async def _page(self, number: int) -> StreamPage:
        try:
            page = await self._api.page(self._account, number)
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

    def _unknown(self) -> set[str]:
        return {each.request_id for each in self._open.values() if each.state in _UNKNOWN}

    async def _wait(self, seconds: float) -> None:
        """Wait, but no longer than until an answer arrives."""
        import asyncio  # noqa: PLC0415

        answers = {answer for _, answer in self._under_way.values()}
        if answers:
            await asyncio.wait(answers, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        else:
            await asyncio.sleep(seconds)

    async def _take_answers(self, made: dict[str, CreateResult], absent: list[Intent]) -> None:
        for request_id, (intent, answer) in list(self._under_way.items()):
            if not answer.done():
                continue
            try:
                made[request_id] = await self._take_answer(request_id)
            except OutcomeUnknown:
                continue
            except AppError:
                absent.append(intent)

    async def _take_answer(self, request_id: str) -> CreateResult:
        intent, answer = self._under_way.pop(request_id)
        try:
            stream = answer.result()
        except OutcomeUnknown as error:
            self._pause(error.retry_after)
            raise
        except AppError:
            await self._not_made(intent)
            raise
        return CreateResult(self._open.get(request_id, intent), (stream,), answered=True)

    async def _not_made(self, intent: Intent) -> None:
        """Record that an intent was refused or never sent."""
        if intent.state is IntentState.ABSENT:
            await self._mark(intent, IntentState.ABSENT)  # its first try may still create a stream later
        else:
            await self._give_up(intent, Outcome.REFUSED)

    async def _look(self, made: dict[str, CreateResult]) -> None:
        """Read the list of streams as far back as necessary, and add the intents with streams."""
        search = Search(tuple(self._open.values()))
        page = 1
        while not search.is_over:
            search.take(await self._page(page))
            page += 1
        for request_id, intent in self._open.items():
            streams = search.streams_of(intent)
            if streams:
                made[request_id] = replace(made.get(request_id, CreateResult(intent, ())), streams=streams)

    async def _note_absent(self, made: Mapping[str, CreateResult]) -> tuple[Intent, ...]:
        """Record the intents without a stream, and return those that are news."""
        others = [intent for request_id, intent in self._open.items() if request_id not in made]
        news = tuple(intent for intent in others if intent.state in _UNKNOWN)
        for intent in others:
            if intent in news:
                await self._mark(intent, IntentState.ABSENT)
            elif _is_over(intent):
                await self._give_up(intent, Outcome.GIVEN_UP)
        return news

    async def _mark(self, intent: Intent, state: IntentState) -> None:
        marked = replace(intent, state=state)
        self._open[intent.request_id] = marked
        with contextlib.suppress(FileTrouble):  # the next start knows less and searches again
            await self._intents.add(marked)

    async def _give_up(self, intent: Intent, outcome: Outcome) -> None:
        self._open.pop(intent.request_id, None)
        with contextlib.suppress(FileTrouble):
            await self._intents.close(intent.request_id, outcome)


def _is_over(intent: Intent) -> bool:
    """Return whether a missing stream no longer needs to be looked for."""
    return intent.state is IntentState.ABSENT and datetime.now(UTC) - intent.made_at > WATCHED_FOR
