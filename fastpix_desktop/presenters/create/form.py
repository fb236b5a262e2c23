"""The form for a new stream: its draft, its errors, and creating it."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.base.fault_points import reached
from fastpix_desktop.domain.errors import AppError, FileTrouble, OutcomeUnknown, Refused
from fastpix_desktop.domain.streams.create_request import refused_problem
from fastpix_desktop.domain.streams.draft import Problem, ProblemKind, StreamDraft, problems
from fastpix_desktop.domain.streams.duplicates import main_one
from fastpix_desktop.domain.streams.intent import Intent, Outcome
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.create.creating import CreateResult, NotRecorded, Settled, Unsettled
from fastpix_desktop.presenters.create.exactly_once import ExactlyOnce
from fastpix_desktop.presenters.ports.storage import Drafts
from fastpix_desktop.presenters.presenter import Operation, Presenter, Task, Tasks

SAVE_AFTER_MS = 150
"""Delay before a changed draft is saved, also while typing continues."""


class NewStreamPresenter(Presenter):
    """Holds the form's contents, and creates the stream once, however often the button is pressed."""

    draftReplaced = Signal(object)
    """A StreamDraft for the form to show (not after the form's own changes)."""
    protocolChanged = Signal()
    """The chosen protocol has changed; some options work over one protocol only."""
    problemsChanged = Signal(object)
    """A list of Problem to show beside the fields."""
    busyChanged = Signal(bool)
    created = Signal(object)
    """The LiveStream."""
    failed = Signal(object, bool)
    """An AppError, and whether part of it is shown beside the fields. Nothing was created."""
    stopped = Signal()
    """Cancelled before anything was sent."""
    checking = Signal(bool)
    """No answer came, or (True) the person cancelled. The outcome is being checked."""
    settlingChanged = Signal(bool)
    """Whether a create's outcome is being checked. Nothing new is created meanwhile."""
    adopted = Signal(object, bool)
    """A CreateResult found without an answer, and whether the form still shows its draft: then show the
    stream."""
    decisionAsked = Signal(object)
    """A CreateResult after the person had cancelled, to :meth:`keep` or :meth:`discard`."""
    notCreated = Signal(object)
    """An Intent whose stream doesn't exist, as far as known."""
    unsettled = Signal(object)
    """An AppError: why the outcome can't be checked now. Then :meth:`settle` or :meth:`create_anyway`."""
    notRecorded = Signal(object)
    """A FileTrouble: nothing was sent, because after a crash the stream could be created twice."""
    storeFailed = Signal(object)
    """A FileTrouble: it's unknown whether an earlier run left anything unfinished."""
    storeSetAside = Signal(object)
    """The Path a damaged database was moved to: earlier unfinished creates are unknown."""
    discarded = Signal(object)
    """The CreateResult whose streams were deleted."""
    discardFailed = Signal(object, object)
    """An AppError, and the CreateResult it's about."""
    pageRead = Signal(object)
    """A StreamPage of the account's list, read while an outcome was being checked."""
    draftNotKept = Signal(object)
    """A FileTrouble: what is typed wouldn't survive a crash."""

    def __init__(self, drafts: Drafts, once: ExactlyOnce) -> None:
        super().__init__()
        self._drafts = drafts
        self._once = once
        once.page_read = self.pageRead.emit
        self._on_its_way: Intent | None = None
        self._undecided: list[CreateResult] = []
        self._told_aside: Path | None = None
        self._creating = Operation(self, "create", busy=self._note_creating, failed=self._fail_create)
        self._settling = Operation(self, "settle", busy=self._note_settling, failed=self._fail_settling)
        self._loading = Task(self, "load")
        self._saving = Task(self, "save")
        self._signing_in = Task(self, "sign in")
        self._deciding = Tasks(self, "decide")
        """By the request's ID."""
        self.is_settling = False
        """Whether a create's outcome is being checked; nothing new is created meanwhile."""
        self.draft = self._saved = StreamDraft()
        self.protocol = Protocol.RTMPS
        """The protocol that was chosen last, for any stream."""
        self._refused: tuple[Problem, ...] = ()
        self._asked = False
        """Whether Create was pressed: only then is an empty field shown as an error."""
        self._edited = False
        self._save_failed = False
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self._save)

    @property
    def is_busy(self) -> bool:
        """Whether a create is in progress."""
        return self._creating.is_busy

    def load(self) -> None:
        """Show the last run's draft, unless the person types before it's loaded."""
        self._loading.start(self._load())

    def edit(self, draft: StreamDraft) -> None:
        """Take over the form's contents."""
        if draft == self.draft:
            return
        self._refused = tuple(p for p in self._refused if not _was_touched(p, self.draft, draft))
        self.draft = draft
        self._edited = True
        self._save_soon()
        self._show_problems()

    def fill(self, draft: StreamDraft) -> bool:
        """Put other settings into the form; return whether that was possible."""
        if self.is_busy:
            return False
        self._edited, self._asked, self._refused = True, False, ()
        self._replace_draft(draft)
        self._save_soon()
        return True

    def use_protocol(self, protocol: Protocol) -> None:
        """Check the options against this protocol from now on."""
        self.protocol = protocol
        self.protocolChanged.emit()

    def sign_in(self, account: str) -> None:
        """Create for this account (its Access Token ID) from now on, after settling its open intents."""
        self._creating.cancel()
        self._settling.cancel()
        self._undecided.clear()
        self._signing_in.start(self._sign_in(account))

    def create(self) -> None:
        """Create the stream, unless it has problems or a create is in progress."""
        self._start_create(anew=False, unrecorded=False)

    def create_anyway(self) -> None:
        """Create the stream, although an earlier create may have made the same one."""
        self._settling.cancel()
        self._start_create(anew=True, unrecorded=False)

    def create_unrecorded(self) -> None:
        """Create the stream without crash protection."""
        self._start_create(anew=False, unrecorded=True)

    def cancel(self) -> None:
        """Stop waiting for the answer, and check whether the request was carried out."""
        if not self.is_busy:
            return
        intent = self._on_its_way
        self._creating.cancel()
        if intent is None:
            self.stopped.emit()
        else:
            self._settling.cancel()
            self._settling.start(partial(self._settle_cancelled, intent))
            self.checking.emit(True)

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
        self._save_timer.stop()
        await super().close()
        await self._once.close()
        if self.draft != self._saved:
            await self._write(self.draft)

    async def _load(self) -> None:
        try:
            draft = await self._drafts.load()
        except FileTrouble as error:
            self.draftNotKept.emit(error)
            return
        if not self._edited:
            self.draft = self._saved = draft
            self.draftReplaced.emit(draft)

    def _start_create(self, *, anew: bool, unrecorded: bool) -> None:
        if self.is_busy or self.is_settling:
            return
        if self._undecided and not anew:
            self.decisionAsked.emit(self._undecided[0])
            return
        self._asked = True
        self._refused = ()
        self._show_problems()
        if not problems(self.draft):
            reached("clicked")
            self._creating.start(partial(self._create, self.draft, anew=anew, unrecorded=unrecorded))

    async def _create(self, draft: StreamDraft, *, anew: bool, unrecorded: bool) -> None:
        if not anew and await self._came_true_meanwhile(draft):
            return
        # Save the draft first, so that after a crash the form matches the intent.
        self._save_timer.stop()
        if draft != self._saved:
            await self._write(draft)
        self._on_its_way = self._once.begin(draft, anew=anew)
        made = await self._once.create(self._on_its_way, unrecorded=unrecorded)
        self._creating.finish()
        self.created.emit(main_one(made.streams))
        await self._finish(made)
        if not self._once.is_settled:
            self.settle()

    def _fail_create(self, error: AppError) -> None:
        match error:
            case OutcomeUnknown():
                self.checking.emit(False)
                self.settle()
            case NotRecorded():
                self.notRecorded.emit(error.trouble)
            case Unsettled():
                self.unsettled.emit(error.cause)
            case _:
                self._show_refusal(error)

    async def _came_true_meanwhile(self, draft: StreamDraft) -> bool:
        """Look for open intents' streams once more; show the ones that exist, and send nothing."""
        await self._signing_in.ended()
        await self._settling.ended()
        if self._undecided or self.draft != draft:
            return True
        settled = await self._once.settle()
        for made in settled.made:
            await self._come_true(made)
        return bool(settled.made)

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

    async def _settle_cancelled(self, intent: Intent) -> None:
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
        reached("shown")
        if self._is_about(made):
            self._asked = False
            # Settings carry over to the next stream; title and description don't.
            self._replace_draft(replace(self.draft, title="", description="", details=()))
            self._save_timer.stop()
            await self._write(self.draft)
        reached("form cleared")
        await self._once.finish(made, Outcome.CREATED)
        reached("intent closed")

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

    def _replace_draft(self, draft: StreamDraft) -> None:
        self.draft = draft
        self.draftReplaced.emit(draft)
        self._show_problems()

    def _note_creating(self, busy: bool) -> None:  # noqa: FBT001 - as Operation calls it
        if not busy:
            self._on_its_way = None
        self.busyChanged.emit(busy)

    def _note_settling(self, busy: bool) -> None:  # noqa: FBT001 - as Operation calls it
        # If nothing is unknown, this is only a repeated check, which isn't shown.
        shown = busy and not self._once.is_settled
        if shown != self.is_settling:
            self.is_settling = shown
            self.settlingChanged.emit(shown)

    def _show_refusal(self, error: AppError) -> None:
        if isinstance(error, Refused):
            found = (refused_problem(each.name, each.message, self.draft) for each in error.fields)
            self._refused = tuple(problem for problem in found if problem is not None)
            self._show_problems()
        self.failed.emit(error, bool(self._refused))

    def _show_problems(self) -> None:
        now = [p for p in problems(self.draft) if self._asked or p.kind is not ProblemKind.MISSING]
        self.problemsChanged.emit([*now, *self._refused])

    def _save_soon(self) -> None:
        if not self._save_timer.isActive():
            self._save_timer.start()

    def _save(self) -> None:
        if self._saving.is_running:
            self._save_timer.start()  # one at a time, so that an older draft never replaces a newer one
        else:
            self._saving.start(self._write(self.draft))

    async def _write(self, draft: StreamDraft) -> None:
        try:
            await self._drafts.save(draft)
        except FileTrouble as error:
            if not self._save_failed:
                self.draftNotKept.emit(error)
            self._save_failed = True
        else:
            self._saved = draft
            self._save_failed = False


def _was_touched(problem: Problem, before: StreamDraft, after: StreamDraft) -> bool:
    """Return whether the refused field has been changed since."""
    name = problem.field.value
    return bool(getattr(before, name) != getattr(after, name))
