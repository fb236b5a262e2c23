"""Settling: what became of creates whose answer was lost, and what to do with their streams."""

from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from fastpix_desktop.base.fault_points import fault_point
from fastpix_desktop.domain.errors import AppError, FileTrouble
from fastpix_desktop.domain.streams.duplicates import main_one
from fastpix_desktop.domain.streams.intent import Intent, Outcome
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.create.creating import CreateResult, Settled, Unsettled
from fastpix_desktop.presenters.create.draft_form import DraftForm
from fastpix_desktop.presenters.create.exactly_once import ExactlyOnce
from fastpix_desktop.presenters.ports.storage import Drafts
from fastpix_desktop.presenters.presenter import Operation, Task, Tasks


class SettlingForm(DraftForm):
    """Checks the outcomes of open intents, and clears the form when its stream turns up."""

    created = Signal(LiveStream)
    """The LiveStream."""
    settlingChanged = Signal(bool)
    """Whether a create's outcome is being checked. Nothing new is created meanwhile."""
    adopted = Signal(CreateResult, bool)
    """A CreateResult found without an answer, and whether the form still shows its draft: then show the
    stream."""
    decisionAsked = Signal(CreateResult)
    """A CreateResult after the person had cancelled, to :meth:`keep` or :meth:`discard`."""
    notCreated = Signal(Intent)
    """An Intent whose stream doesn't exist, as far as known."""
    unsettled = Signal(AppError)
    """An AppError: why the outcome can't be checked now. Then :meth:`settle` or :meth:`create_anyway`."""
    storeFailed = Signal(FileTrouble)
    """A FileTrouble: it's unknown whether an earlier run left anything unfinished."""
    storeSetAside = Signal(Path)
    """The Path a damaged database was moved to: earlier unfinished creates are unknown."""
    discarded = Signal(CreateResult)
    """The CreateResult whose streams were deleted."""
    discardFailed = Signal(AppError, CreateResult)
    """An AppError, and the CreateResult it's about."""
    pageRead = Signal(object)
    """A StreamPage of the account's list, read while an outcome was being checked."""

    def __init__(self, drafts: Drafts, once: ExactlyOnce) -> None:
        super().__init__(drafts)
        self._once = once
        once.page_read = self.pageRead.emit
        self._undecided: list[CreateResult] = []
        self._told_aside: Path | None = None
        self._settling = Operation(self, "settle", busy=self._note_settling, failed=self._fail_settling)
        self._signing_in = Task(self, "sign in")
        self._deciding = Tasks(self, "decide")
        """By the request's ID."""
        self.made: Callable[[CreateResult], Awaitable[None]] | None = None
        """Awaited when a stream was made, before its intent is closed: what must survive a crash."""
        self.is_settling = False
        """Whether a create's outcome is being checked; nothing new is created meanwhile."""

    def sign_in(self, account: str) -> None:
        """Create for this account (its Access Token ID) from now on, after settling its open intents."""
        self._settling.cancel()
        self._undecided.clear()
        self._signing_in.start(self._sign_in(account))

    def settle(self) -> None:
        """Check the open intents' outcomes (again)."""
        self._settling.start(self._settle)

    def keep(self, made: CreateResult) -> None:
        """Keep a stream that was created although the person had cancelled."""
        self._deciding.start(made.intent.request_id, self._keep(made))

    def discard(self, made: CreateResult) -> None:
        """Delete a stream that was created although the person had cancelled."""
        self._deciding.start(made.intent.request_id, self._discard(made))

    async def close(self) -> None:
        """Save the draft, then stop."""
        await super().close()
        await self._once.close()

    async def _sign_in(self, account: str) -> None:
        try:
            await self._once.sign_in(account)
        except FileTrouble as error:
            self.storeFailed.emit(error)
        aside = self._once.store_set_aside
        if aside is not None and aside != self._told_aside:
            self._told_aside = aside
            self.storeSetAside.emit(aside)
        await self._loading.ended()  # results are compared with the form
        if not self.is_busy:
            self.settle()

    def _settle_cancelled(self, intent: Intent) -> None:
        """Check the outcome of an intent whose answer the person doesn't wait for any more."""
        self._settling.cancel()
        self._settling.start(partial(self._give_up_and_settle, intent))

    async def _give_up_and_settle(self, intent: Intent) -> None:
        await self._once.give_up_waiting(intent)
        await self._settle()

    async def _settle(self) -> None:
        settled = await self._once.settle()
        while not self._once.is_settled:
            await self._tell(settled)
            settled = await self._once.settle()
        self._settling.finish()
        await self._tell(settled)

    def _fail_settling(self, error: AppError) -> None:
        if not self._once.is_settled:  # otherwise only a repeated check failed, which is no news
            self.unsettled.emit(error.cause if isinstance(error, Unsettled) else error)

    async def _tell(self, settled: Settled) -> None:
        for intent in settled.absent:
            if not self._edited and not self.draft.title:
                self._replace_draft(intent.draft)  # from a run that couldn't save it
            self.notCreated.emit(intent)
        for made in settled.made:
            await self._come_true(made)

    async def _come_true(self, made: CreateResult) -> None:
        """Show a stream found without an answer, or ask what to do with it."""
        if made.is_unwanted:
            self._undecided.append(made)
            self.decisionAsked.emit(self._undecided[0])
            return
        self.adopted.emit(made, self._is_about(made) or not self._edited)
        await self._finish(made)

    async def _finish(self, made: CreateResult) -> None:
        """Clear the form, then close the intent: for the order, see ``exactly_once``."""
        fault_point("shown")
        if self._is_about(made):
            await self._clear()
        fault_point("form cleared")
        if self.made is not None:
            await self.made(made)
        await self._once.finish(made, Outcome.CREATED)
        fault_point("intent closed")

    async def _keep(self, made: CreateResult) -> None:
        if self._decided(made):
            self.created.emit(main_one(made.streams))
            await self._finish(made)

    async def _discard(self, made: CreateResult) -> None:
        try:
            await self._once.delete(made)
        except AppError as error:
            self.discardFailed.emit(error, made)
            return
        self._decided(made)
        await self._once.finish(made, Outcome.DELETED)
        self.discarded.emit(made)

    def _decided(self, made: CreateResult) -> bool:
        """Close a question and ask the next one; return whether it was still open."""
        if made not in self._undecided:
            return False
        self._undecided.remove(made)
        if self._undecided:
            self.decisionAsked.emit(self._undecided[0])
        return True

    def _is_about(self, made: CreateResult) -> bool:
        return self.draft == made.intent.draft

    def _note_settling(self, busy: bool) -> None:  # noqa: FBT001 - as Operation calls it
        # If nothing is unknown, this is only a repeated check, which isn't shown.
        shown = busy and not self._once.is_settled
        if shown != self.is_settling:
            self.is_settling = shown
            self.settlingChanged.emit(shown)
