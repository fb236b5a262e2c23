"""Edit a stream's title, description, labels and reconnect window."""

from functools import partial

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, OutcomeUnknown, Refused
from fastpix_desktop.domain.streams.create_request import refused_problem
from fastpix_desktop.domain.streams.draft import Problem, StreamDraft
from fastpix_desktop.domain.streams.editing import (
    Side,
    Values,
    edit_problems,
    edited,
    form_of,
    merge,
    patch_body,
    values_of,
)
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.presenter import Operation, Presenter


class EditPresenter(Presenter):
    """Holds one form at a time, and merges it with others' changes before sending it."""

    problemsChanged = Signal(object)
    """A list of Problem to show beside the fields."""
    busyChanged = Signal(bool)
    conflicted = Signal(tuple)
    """A tuple of Conflict for the person to decide; nothing was sent."""
    saved = Signal(LiveStream)
    """The LiveStream as it is now."""
    failed = Signal(AppError)
    """An AppError."""

    def __init__(self, api: StreamsApi) -> None:
        super().__init__()
        self._api = api
        self._stream: LiveStream | None = None
        self.form = StreamDraft()
        self._refused: tuple[Problem, ...] = ()
        self._saving = Operation(self, "save", busy=self.busyChanged.emit, failed=self._fail)

    @property
    def is_busy(self) -> bool:
        """Whether a change is being saved."""
        return self._saving.is_busy

    def begin(self, stream: LiveStream) -> StreamDraft:
        """Start editing a stream; return the form's contents."""
        self._saving.cancel()
        self._stream, self._refused = stream, ()
        self.form = form_of(stream)
        return self.form

    def edit(self, form: StreamDraft) -> None:
        """Take over the form's contents."""
        self.form = form
        self._refused = ()
        self.problemsChanged.emit(self.problems())

    def problems(self) -> list[Problem]:
        """Return the problems that keep the form from being sent."""
        found = edit_problems(values_of(self._stream), self.form) if self._stream is not None else []
        return [*found, *self._refused]

    def save(self, prefer: Side | None = None) -> None:
        """Send the changes; ``prefer``: the person's choice for conflicts."""
        if self._stream is None or self.is_busy:
            return
        self._refused = ()
        found = self.problems()
        self.problemsChanged.emit(found)
        if not found:
            self._saving.start(partial(self._save, self._stream, self.form, prefer))

    def cancel(self) -> None:
        """Stop waiting for the answer."""
        self._saving.cancel()

    async def _save(self, stream: LiveStream, form: StreamDraft, prefer: Side | None) -> None:
        conflicts, now = await self._merge_and_send(stream, form, prefer)
        self._saving.finish()
        if conflicts:
            self.conflicted.emit(conflicts)
        else:
            self.saved.emit(now)

    async def _merge_and_send(
        self, stream: LiveStream, form: StreamDraft, prefer: Side | None
    ) -> tuple[tuple[object, ...], LiveStream]:
        base = values_of(stream)
        mine = edited(base, form)
        now = await self._api.stream(stream.id)
        theirs = values_of(now)
        merged = merge(base, mine, theirs, prefer)
        if merged.conflicts:
            return merged.conflicts, now
        body = patch_body(merged.values, theirs)
        if not body:
            return (), now
        try:
            changed = await self._api.update(stream.id, body)
        except OutcomeUnknown:
            changed = await self._settle(stream.id, merged.values)
        return (), changed or await self._api.stream(stream.id)

    async def _settle(self, stream_id: str, wanted: Values) -> LiveStream:
        """Check whether a change with a lost answer was carried out."""
        try:
            now = await self._api.stream(stream_id)
        except AppError:
            raise OutcomeUnknown from None
        if patch_body(wanted, values_of(now)):
            raise OutcomeUnknown
        return now

    def _fail(self, error: AppError) -> None:
        if isinstance(error, Refused):
            found = (refused_problem(each.name, each.message, self.form) for each in error.fields)
            self._refused = tuple(problem for problem in found if problem is not None)
            self.problemsChanged.emit(self.problems())
        self.failed.emit(error)
