"""Creating streams so that one press makes one stream, and what became of it is found out in the end.

The order of things is the whole point: the intent is on the disk before the request goes out, and it is
closed only after the stream is shown and the form is cleared. Whatever ends the program in between leaves an
open intent behind, and an open intent is looked for in FastPix's list of streams.
"""

import contextlib
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from os import urandom
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
    CreateServices,
    NotRecorded,
    Settled,
    Unsettled,
)

if TYPE_CHECKING:  # slow to import; nothing is created before the first paint
    import asyncio

SETTLE_DELAYS_S: Final = (0.5, 2.0, 5.0, 10.0)
"""Seconds before each look into the list of streams: it may lag behind what was just made."""
LONGEST_PAUSE_S: Final = 60.0
"""Where FastPix asks to wait for longer before it is asked again, that is said instead."""
_MOST_PAUSES: Final = 2
"""How often FastPix may ask to wait before that is said."""
WATCHED_FOR: Final = timedelta(days=1)
"""For so long after its press, a stream that is absent is still looked for at each start."""
_UNKNOWN: Final = (IntentState.SENT, IntentState.CANCELLED)
_HOPELESS: Final = (NotSignedIn, NoPermission, NotFound, RedirectRefused)
"""What a second look right away would meet again."""


class ExactlyOnce:
    """The intents of one account that have no outcome yet, and everything that gives them one."""

    def __init__(self, services: CreateServices, looks: tuple[float, ...]) -> None:
        self._services = services
        self._looks = looks
        self._account = ""
        self._open: dict[str, Intent] = {}
        """By launch id, oldest first."""
        self._under_way: dict[str, tuple[Intent, asyncio.Task[LiveStream]]] = {}
        """Requests without an answer. They go on when nobody waits for them any more."""
        self._strays: tuple[Stray, ...] = ()
        """Those that may belong to this workspace, as far as is known."""
        self._strays_checked = False
        self._not_before = 0.0
        """When FastPix may be asked again, by the monotonic clock."""
        self.page_read: Callable[[StreamPage], None] = lambda _page: None
        """Is told of each page of the list that is read here."""

    @property
    def is_settled(self) -> bool:
        """Whether it is known of every intent that its stream exists, or that it does not."""
        return not self._unknown() and (self._strays_checked or not self._strays)

    async def sign_in(self, account: str) -> None:
        """Take over an account, with what earlier runs left open.

        Raises FileTrouble where that cannot be read; everything else works all the same.
        """
        await self.close()
        if account != self._account:
            self._open.clear()
        self._account = account
        self._strays, self._strays_checked, self._not_before = (), False, 0.0
        for each in await self._services.open_intents(account):
            if each.state is IntentState.WATCHED:
                await self._give_up(each, Outcome.CREATED)
            else:
                self._open[each.request_id] = each
        strays = await self._services.stray_intents(account)
        self._strays = tuple(each for each in strays if not _is_over(each.intent))

    async def close(self) -> None:
        """Wait for no answer any more."""
        import asyncio  # noqa: PLC0415

        answers = [answer for _, answer in self._under_way.values()]
        self._under_way.clear()
        for answer in answers:
            answer.cancel()
        await asyncio.gather(*answers, return_exceptions=True)

    def begin(self, draft: StreamDraft, *, anew: bool = False) -> Intent:
        """Return the intent for a press: the last one that is known to be absent, or a new one."""
        absent = [each for each in self._open.values() if each.state is IntentState.ABSENT]
        if anew or not absent:
            return Intent(urandom(16).hex(), self._account, draft, datetime.now(UTC))
        last = absent[-1]
        return replace(last, draft=draft, revision=last.revision + (draft != last.draft))

    async def create(self, intent: Intent, *, unrecorded: bool = False) -> CreateResult:
        """Write an intent down and send it.

        Raises NotRecorded, OutcomeUnknown (then :meth:`settle`), or whatever else FastPix says: the stream
        does not exist then. ``unrecorded``: send it although it cannot be written down. When this is
        cancelled, the request goes on, and :meth:`settle` takes its answer.
        """
        import asyncio  # noqa: PLC0415

        sent = replace(intent, state=IntentState.SENT)
        self._open[intent.request_id] = sent
        if not unrecorded:
            try:
                await self._services.add_intent(sent)
            except FileTrouble as error:
                await self._not_made(intent)
                raise NotRecorded(error) from error
        reached("intent written")
        answer = asyncio.ensure_future(self._services.create(sent))
        self._under_way[intent.request_id] = (intent, answer)
        await asyncio.wait({answer})
        made = await self._take_answer(intent.request_id)
        self._open.pop(intent.request_id, None)
        return made

    async def give_up_waiting(self, intent: Intent) -> None:
        """Note that the person did not want to wait: a stream that exists all the same may not be wanted."""
        if intent.request_id in self._open:
            await self._mark(intent, IntentState.CANCELLED)

    async def settle(self) -> Settled:
        """Look for the streams of all open intents, until nothing is unknown or the last look is over.

        Raises Unsettled where FastPix cannot be asked; what was open is then still open.
        """
        try:
            await self._claim_strays()
        except AppError as error:
            if not self._open:  # else a look below meets the same trouble
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
            # As long as a request is under way, its stream may still come into being.
            step = min(step + 1, len(looks) - 1) if was_under_way else step + 1
        if trouble is None:
            absent += await self._note_absent(made)
        elif not made and not absent:
            raise Unsettled(trouble) from trouble
        # Not before: whoever is cancelled above has told nobody what he found.
        for request_id in made:
            self._open.pop(request_id, None)
        return Settled(tuple(made.values()), tuple(absent))

    async def finish(self, made: CreateResult, outcome: Outcome) -> None:
        """Write an outcome down. Where that fails, the next start finds the same outcome again."""
        with contextlib.suppress(FileTrouble):
            await self._services.close_intent(made.intent.request_id, outcome)

    async def delete(self, made: CreateResult) -> None:
        """Delete what came of an intent; a stream that is gone already is fine."""
        for stream in made.streams:
            with contextlib.suppress(NotFound):
                await self._services.delete(made.intent.account, stream.id)

    async def _claim_strays(self) -> None:
        """Take over what another token of this workspace has left open; whose it is, its first page tells."""
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
            page = await self._services.page(self._account, number)
        except TooManyRequests as error:
            self._pause(error.retry_after)
            raise
        self.page_read(page)
        return page

    def _pause(self, seconds: float) -> None:
        self._not_before = time.monotonic() + min(seconds, LONGEST_PAUSE_S)

    def _is_hopeless(self, trouble: AppError | None, pauses: int) -> bool:
        """Tell whether another look would meet the same trouble, or would have to wait for very long."""
        if isinstance(trouble, TooManyRequests):
            return trouble.retry_after > LONGEST_PAUSE_S or pauses > _MOST_PAUSES
        return isinstance(trouble, _HOPELESS)

    def _unknown(self) -> set[str]:
        return {each.request_id for each in self._open.values() if each.state in _UNKNOWN}

    async def _wait(self, seconds: float) -> None:
        """Wait, or until an answer is there."""
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
        """Note that an intent was refused, or not sent at all."""
        if intent.state is IntentState.ABSENT:
            await self._mark(intent, IntentState.ABSENT)  # its first try may still come true, late
        else:
            await self._give_up(intent, Outcome.REFUSED)

    async def _look(self, made: dict[str, CreateResult]) -> None:
        """Read the list of streams as far back as it matters, and add the intents that came true."""
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
        """Note what was not found, and return that of which it had not been known."""
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
        with contextlib.suppress(FileTrouble):  # the next start knows less, and looks again
            await self._services.add_intent(marked)

    async def _give_up(self, intent: Intent, outcome: Outcome) -> None:
        self._open.pop(intent.request_id, None)
        with contextlib.suppress(FileTrouble):
            await self._services.close_intent(intent.request_id, outcome)


def _is_over(intent: Intent) -> bool:
    """Tell whether nobody waits for an absent stream any more."""
    return intent.state is IntentState.ABSENT and datetime.now(UTC) - intent.made_at > WATCHED_FOR
