"""The form for a new stream: its draft, its errors, and creating it."""

import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.draft import Problem, ProblemKind, StreamDraft, problems, refused_problem
from fastpix_desktop.domain.errors import FileTrouble, LauncherError, OutcomeUnknown, Refused
from fastpix_desktop.domain.live_stream import LiveStream
from fastpix_desktop.presenters.presenter import Presenter

SAVE_AFTER_MS = 150
"""A draft is on its way to the disk this long after a change, however fast the typing goes on."""


@dataclass(frozen=True, slots=True)
class NewStreamServices:
    """What this presenter needs from the outside. The awaitables raise LauncherError."""

    create: Callable[[StreamDraft, str], Awaitable[LiveStream]]
    load_draft: Callable[[], Awaitable[StreamDraft]]
    save_draft: Callable[[StreamDraft], Awaitable[None]]


class NewStreamPresenter(Presenter):
    """Holds what is typed; creates it once, however often the button is pressed."""

    draftReplaced = Signal(object)
    """A StreamDraft that the form should show (not sent for what the form itself said)."""
    problemsChanged = Signal(object)
    """A list of Problem to show beside the fields."""
    busyChanged = Signal(bool)
    created = Signal(object)
    """The LiveStream."""
    failed = Signal(object, bool)
    """A LauncherError, and whether some of it stands beside the fields."""
    draftNotKept = Signal(object)
    """A FileTrouble: what is typed would not survive a crash."""

    def __init__(self, services: NewStreamServices) -> None:
        super().__init__()
        self._services = services
        self.draft = self._saved = StreamDraft()
        self._refused: tuple[Problem, ...] = ()
        self._asked = False
        """Whether Create was pressed: only then is an empty field an error to show."""
        self._edited = False
        self._save_failed = False
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self._save)

    @property
    def is_busy(self) -> bool:
        """Whether a create is under way."""
        return self.runs("create")

    def load(self) -> None:
        """Show the draft of the last run, unless something is typed before it is read."""
        self.start("load", self._load())

    def edit(self, draft: StreamDraft) -> None:
        """Take over what the form now holds."""
        if draft == self.draft:
            return
        self._refused = tuple(p for p in self._refused if not _was_touched(p, self.draft, draft))
        self.draft = draft
        self._edited = True
        self._save_soon()
        self._show_problems()

    def create(self) -> None:
        """Create the stream, unless something keeps it from being created or it is under way already."""
        if self.is_busy:
            return
        self._asked = True
        self._refused = ()
        self._show_problems()
        if not problems(self.draft):
            self.start("create", self._create(self.draft))
            self.busyChanged.emit(True)

    def cancel(self) -> None:
        """Stop waiting for the answer. The request may have been carried out all the same."""
        if self.is_busy:
            self.stop("create")
            self.busyChanged.emit(False)
            self.failed.emit(OutcomeUnknown(cancelled=True), False)

    async def close(self) -> None:
        """Save what is typed, then stop."""
        self._save_timer.stop()
        await super().close()
        if self.draft != self._saved:
            await self._write(self.draft)

    async def _load(self) -> None:
        try:
            draft = await self._services.load_draft()
        except FileTrouble as error:
            self.draftNotKept.emit(error)
            return
        if not self._edited:
            self.draft = self._saved = draft
            self.draftReplaced.emit(draft)

    async def _create(self, draft: StreamDraft) -> None:
        try:
            stream = await self._services.create(draft, os.urandom(16).hex())
        except LauncherError as error:
            self._end_busy()
            self._show_refusal(error)
            return
        self._end_busy()
        self._asked = False
        # The choices are the next stream's defaults; what it is about is not.
        self.draft = replace(draft, title="", description="", details=())
        self._save_soon()
        self.draftReplaced.emit(self.draft)
        self._show_problems()
        self.created.emit(stream)

    def _end_busy(self) -> None:
        self.release("create")
        self.busyChanged.emit(False)

    def _show_refusal(self, error: LauncherError) -> None:
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
        if self.runs("save"):
            self._save_timer.start()  # one at a time, so that an older draft never lands on a newer one
        else:
            self.start("save", self._write(self.draft))

    async def _write(self, draft: StreamDraft) -> None:
        try:
            await self._services.save_draft(draft)
        except FileTrouble as error:
            if not self._save_failed:
                self.draftNotKept.emit(error)
            self._save_failed = True
        else:
            self._saved = draft
            self._save_failed = False


def _was_touched(problem: Problem, before: StreamDraft, after: StreamDraft) -> bool:
    """Tell whether the refused field has been changed since."""
    name = problem.field.value
    return bool(getattr(before, name) != getattr(after, name))
