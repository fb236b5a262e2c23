"""The form's contents: its draft, kept for the next start, and its errors."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.errors import AppError, FileTrouble, Refused
from fastpix_desktop.domain.streams.create_request import refused_problem
from fastpix_desktop.domain.streams.draft import Problem, ProblemKind, StreamDraft, problems
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.ports.storage import Drafts
from fastpix_desktop.presenters.presenter import Presenter, Task

SAVE_AFTER_MS = 150
"""Delay before a changed draft is saved, also while typing continues."""


class DraftForm(Presenter):
    """Holds the form's contents, and saves them while they are typed."""

    draftReplaced = Signal(StreamDraft)
    """A StreamDraft for the form to show (not after the form's own changes)."""
    protocolChanged = Signal()
    """The chosen protocol has changed; some options work over one protocol only."""
    problemsChanged = Signal(object)
    """A list of Problem to show beside the fields."""
    draftNotKept = Signal(FileTrouble)
    """A FileTrouble: what is typed wouldn't survive a crash."""

    def __init__(self, drafts: Drafts) -> None:
        super().__init__()
        self._drafts = drafts
        self.draft = self._saved = StreamDraft()
        self.protocol = Protocol.RTMPS
        """The protocol that was chosen last, for any stream."""
        self._refused: tuple[Problem, ...] = ()
        self._asked = False
        """Whether Create was pressed: only then is an empty field shown as an error."""
        self._edited = False
        self._loading = Task(self, "load")
        self._saving = Task(self, "save")
        self._save_failed = False
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self._save)

    @property
    def is_busy(self) -> bool:
        """Whether the form's stream is being created: nothing else may be put into the form then."""
        return False

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

    async def close(self) -> None:
        """Save the draft, then stop."""
        self._save_timer.stop()
        await super().close()
        await self._save_now(self.draft)

    async def _load(self) -> None:
        try:
            draft = await self._drafts.load()
        except FileTrouble as error:
            self.draftNotKept.emit(error)
            return
        if not self._edited:
            self.draft = self._saved = draft
            self.draftReplaced.emit(draft)

    async def _save_now(self, draft: StreamDraft) -> None:
        """Save a draft, unless it was saved last."""
        self._save_timer.stop()
        if draft != self._saved:
            await self._write(draft)

    async def _clear(self) -> None:
        """Prepare the form for the next stream: settings carry over; title and description don't."""
        self._asked = False
        self._replace_draft(replace(self.draft, title="", description="", details=()))
        self._save_timer.stop()
        await self._write(self.draft)

    def _replace_draft(self, draft: StreamDraft) -> None:
        self.draft = draft
        self.draftReplaced.emit(draft)
        self._show_problems()

    def _check(self) -> bool:
        """Show every problem, as Create was pressed; return whether there's none."""
        self._asked, self._refused = True, ()
        self._show_problems()
        return not problems(self.draft)

    def _show_refused(self, error: AppError) -> bool:
        """Show FastPix's refusals beside their fields; return whether there's any."""
        if isinstance(error, Refused):
            found = (refused_problem(each.name, each.message, self.draft) for each in error.fields)
            self._refused = tuple(problem for problem in found if problem is not None)
            self._show_problems()
        return bool(self._refused)

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
