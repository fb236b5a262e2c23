"""The form for a new stream: creating it once, however often the button is pressed."""

from functools import partial

from PySide6.QtCore import Signal

from fastpix_desktop.base.fault_points import fault_point
from fastpix_desktop.domain.errors import AppError, FileTrouble, OutcomeUnknown
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.duplicates import main_one
from fastpix_desktop.domain.streams.intent import Intent
from fastpix_desktop.presenters.create.creating import NotRecorded, Unsettled
from fastpix_desktop.presenters.create.exactly_once import ExactlyOnce
from fastpix_desktop.presenters.create.settling import SettlingForm
from fastpix_desktop.presenters.ports.storage import Drafts
from fastpix_desktop.presenters.presenter import Operation


class NewStreamPresenter(SettlingForm):
    """Creates the form's stream. Nothing is sent while an earlier outcome is unknown."""

    busyChanged = Signal(bool)
    failed = Signal(AppError, bool)
    """An AppError, and whether part of it is shown beside the fields. Nothing was created."""
    stopped = Signal()
    """Cancelled before anything was sent."""
    checking = Signal(bool)
    """No answer came, or (True) the person cancelled. The outcome is being checked."""
    notRecorded = Signal(FileTrouble)
    """A FileTrouble: nothing was sent, because after a crash the stream could be created twice."""

    def __init__(self, drafts: Drafts, once: ExactlyOnce) -> None:
        super().__init__(drafts, once)
        self._on_its_way: Intent | None = None
        self._creating = Operation(self, "create", busy=self._note_creating, failed=self._fail_create)

    @property
    def is_busy(self) -> bool:
        """Whether a create is in progress."""
        return self._creating.is_busy

    def sign_in(self, account: str) -> None:
        """Create for this account (its Access Token ID) from now on, after settling its open intents."""
        self._creating.cancel()
        super().sign_in(account)

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
            self._settle_cancelled(intent)
            self.checking.emit(True)

    def _start_create(self, *, anew: bool, unrecorded: bool) -> None:
        if self.is_busy or self.is_settling:
            return
        if self._undecided and not anew:
            self.decisionAsked.emit(self._undecided[0])
        elif self._check():
            fault_point("clicked")
            self._creating.start(partial(self._create, self.draft, anew=anew, unrecorded=unrecorded))

    async def _create(self, draft: StreamDraft, *, anew: bool, unrecorded: bool) -> None:
        if not anew and await self._came_true_meanwhile(draft):
            return
        # Save the draft first, so that after a crash the form matches the intent.
        await self._save_now(draft)
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
                self.failed.emit(error, self._show_refused(error))

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

    def _note_creating(self, busy: bool) -> None:  # noqa: FBT001 - as Operation calls it
        if not busy:
            self._on_its_way = None
        self.busyChanged.emit(busy)
