"""The open intents of one account, in memory and on disk."""

import contextlib
from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from os import urandom
from pathlib import Path
from typing import Final

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.intent import Intent, IntentState, Outcome, Stray
from fastpix_desktop.domain.streams.stream import StreamPage
from fastpix_desktop.presenters.ports.storage import IntentStore

WATCHED_FOR: Final = timedelta(days=1)
"""How long after its press a missing stream is still looked for at each start."""
_UNKNOWN: Final = (IntentState.SENT, IntentState.CANCELLED)


class IntentLog:
    """Remembers how every create that was begun has ended.

    A failure to save raises nothing, except in :meth:`sign_in` and :meth:`begin`: the next start knows less
    then, and searches again.
    """

    def __init__(self, store: IntentStore) -> None:
        self._store = store
        self.account = ""
        """The Access Token ID that the intents are of."""
        self.open: dict[str, Intent] = {}
        """By request ID, oldest first."""
        self.strays: tuple[Stray, ...] = ()
        """Open intents of other tokens that may belong to this workspace."""
        self._strays_checked = False

    @property
    def set_aside(self) -> Path | None:
        """Where a damaged database was moved in this run: its open intents are unknown."""
        return self._store.set_aside

    @property
    def unknown(self) -> set[str]:
        """The request IDs whose outcome is unknown."""
        return {each.request_id for each in self.open.values() if each.state in _UNKNOWN}

    @property
    def is_settled(self) -> bool:
        """Whether every intent's outcome is known."""
        return not self.unknown and (self._strays_checked or not self.strays)

    async def sign_in(self, account: str) -> None:
        """Use an account, with the intents earlier runs left open. Raises FileTrouble."""
        if account != self.account:
            self.open.clear()
        self.account = account
        self.strays, self._strays_checked = (), False
        for each in await self._store.open(account):
            if each.state is IntentState.WATCHED:
                await self.end(each, Outcome.CREATED)
            else:
                self.open[each.request_id] = each
        strays = await self._store.strays(account)
        self.strays = tuple(each for each in strays if not _is_over(each.intent))

    def intent_for(self, draft: StreamDraft, *, anew: bool) -> Intent:
        """Return the last intent known to have no stream, with this draft; a new one if there's none.

        ``anew``: a new one in any case.
        """
        absent = [each for each in self.open.values() if each.state is IntentState.ABSENT]
        if anew or not absent:
            return Intent(urandom(16).hex(), self.account, draft, datetime.now(UTC))
        last = absent[-1]
        return replace(last, draft=draft, revision=last.revision + (draft != last.draft))

    async def begin(self, intent: Intent, *, unrecorded: bool) -> Intent:
        """Save an intent as sent, just before it is; return it so. Raises FileTrouble.

        ``unrecorded``: only remember it.
        """
        sent = self.open[intent.request_id] = replace(intent, state=IntentState.SENT)
        if not unrecorded:
            await self._store.add(sent)
        return sent

    async def mark(self, intent: Intent, state: IntentState) -> None:
        """Save an intent's new state; it stays open."""
        marked = self.open[intent.request_id] = replace(intent, state=state)
        with contextlib.suppress(FileTrouble):
            await self._store.add(marked)

    async def end(self, intent: Intent, outcome: Outcome) -> None:
        """Save an intent's outcome, and forget it."""
        self.open.pop(intent.request_id, None)
        await self.close(intent, outcome)

    async def close(self, intent: Intent, outcome: Outcome) -> None:
        """Save an intent's outcome."""
        with contextlib.suppress(FileTrouble):
            await self._store.close(intent.request_id, outcome)

    async def note_not_made(self, intent: Intent) -> None:
        """Record that an intent was refused or never sent."""
        if intent.state is IntentState.ABSENT:
            await self.mark(intent, IntentState.ABSENT)  # its first try may still create a stream later
        else:
            await self.end(intent, Outcome.REFUSED)

    async def note_absent(self, made: Collection[str]) -> tuple[Intent, ...]:
        """Record the intents without a stream, and return those that are news.

        ``made``: the request IDs of those with one.
        """
        others = [intent for request_id, intent in self.open.items() if request_id not in made]
        news = tuple(intent for intent in others if intent.state in _UNKNOWN)
        for intent in others:
            if intent in news:
                await self.mark(intent, IntentState.ABSENT)
            elif _is_over(intent):
                await self.end(intent, Outcome.GIVEN_UP)
        return news

    async def claim_strays(self, page: StreamPage) -> None:
        """Take over another token's open intents for this workspace, recognised by its first page."""
        belongs = [(each, each.belongs_to(page)) for each in self.strays]
        self.strays = tuple(each for each, is_ours in belongs if is_ours is None)
        self._strays_checked = True
        for each, is_ours in belongs:
            if is_ours:
                await self.mark(replace(each.intent, account=self.account), each.intent.state)


def _is_over(intent: Intent) -> bool:
    """Return whether a missing stream no longer needs to be looked for."""
    return intent.state is IntentState.ABSENT and datetime.now(UTC) - intent.made_at > WATCHED_FOR
