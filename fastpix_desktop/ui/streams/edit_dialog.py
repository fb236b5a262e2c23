"""The dialog for editing a stream: only what FastPix allows to change."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from fastpix_desktop.domain.errors import AppError, OutcomeUnknown, Refused
from fastpix_desktop.domain.streams.draft import (
    MAX_TEXT,
    Field,
    Problem,
    StreamDraft,
    keep_untouched,
)
from fastpix_desktop.domain.streams.editing import Conflict, Side
from fastpix_desktop.domain.streams.stream import LiveStream, Status
from fastpix_desktop.presenters.streams.edit import EditPresenter
from fastpix_desktop.ui.streams.text import action_error, conflict_text
from fastpix_desktop.ui.text.fields import problem_text
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.counted_text import CountedText
from fastpix_desktop.ui.widgets.details import DetailsEditor
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.duration import DurationField
from fastpix_desktop.ui.widgets.field import FormField
from fastpix_desktop.ui.widgets.message_bar import MessageBar


class EditDialog(Dialog):
    """Shows the presenter's form; closes when the changes are saved."""

    def __init__(self, presenter: EditPresenter, stream: LiveStream, parent: QWidget) -> None:
        super().__init__(
            self.tr("Edit stream"),
            parent,
            sentence=self.tr(
                "Who can watch, quality and recording can't be changed after a stream is created."
            ),
        )
        self._presenter = presenter
        self._bar = MessageBar()
        self._title = QLineEdit()
        self._description = CountedText(MAX_TEXT, self.tr("What is it about?"))
        self._window = DurationField(self.tr("Reconnect window"))
        self._details = DetailsEditor()
        self._fields = {
            Field.TITLE: FormField(self.tr("Title"), self._title),
            Field.DESCRIPTION: FormField(self.tr("Description"), self._description, note=self.tr("optional")),
            Field.RECONNECT_WINDOW: FormField(
                self.tr("Reconnect window"),
                self._window,
                hint=self.tr("If OBS drops out, FastPix waits this long"),
            ),
            Field.DETAILS: FormField(self.tr("Labels for your own programs"), self._details),
        }
        self._save = button(self.tr("Save changes"), "primary")
        self._build()
        self._form = presenter.begin(stream)
        self._fill(self._form)
        self._shown = self._read()
        self._connect()
        if stream.status is Status.DISABLED:
            self._bar.show_message(
                "note", self.tr("This stream is turned off. FastPix may refuse changes until you turn it on.")
            )

    def _build(self) -> None:
        column = self.column
        column.addWidget(self._bar)
        for field in self._fields.values():
            column.addWidget(field)
        column.addStretch(1)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._submit)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((cancel, role.RejectRole), (self._save, role.AcceptRole))

    def _connect(self) -> None:
        presenter = self._presenter
        self._title.textChanged.connect(self._changed)
        self._description.textChanged.connect(self._changed)
        self._window.valueChanged.connect(self._changed)
        self._details.changed.connect(self._changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._submit)
        presenter.problemsChanged.connect(self._show_problems)
        presenter.busyChanged.connect(self._show_busy)
        presenter.saved.connect(self.accept)
        presenter.failed.connect(self._show_failure)
        presenter.conflicted.connect(self._ask)
        self.rejected.connect(presenter.cancel)

    def _fill(self, form: StreamDraft) -> None:
        self._title.setText(form.title)
        self._description.setPlainText(form.description)
        self._window.set_value(form.reconnect_window)
        self._details.set_details(form.details)

    def _changed(self) -> None:
        self._presenter.edit(keep_untouched(self._form, self._shown, self._read()))

    def _read(self) -> StreamDraft:
        return StreamDraft(
            title=self._title.text(),
            description=self._description.toPlainText(),
            reconnect_window=self._window.value(),
            details=self._details.details(),
        )

    def _submit(self) -> None:
        self._bar.dismiss()
        self._presenter.save()

    def _show_problems(self, found: list[Problem]) -> None:
        first: dict[Field, Problem] = {}
        rows: dict[int, tuple[str, bool]] = {}
        for problem in found:
            if problem.row is not None:
                rows.setdefault(problem.row, (problem_text(problem), problem.in_value))
            elif problem.field in self._fields:
                first.setdefault(problem.field, problem)
        for name, field in self._fields.items():
            field.set_error(problem_text(first[name]) if name in first else "")
        self._details.show_errors(rows)

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busyChanged(bool)
        self._save.setEnabled(not busy)
        self._save.setText(self.tr("Saving…") if busy else self.tr("Save changes"))
        self._save.setAccessibleName(self.tr("Save changes"))
        for field in self._fields.values():
            field.setEnabled(not busy)

    def _show_failure(self, error: AppError) -> None:
        level = "warning" if isinstance(error, Refused | OutcomeUnknown) else "error"
        self._bar.show_message(level, action_error(error, None))
        self.area.verticalScrollBar().setValue(0)

    def _ask(self, conflicts: Iterable[Conflict]) -> None:
        """Let the person resolve conflicts; nothing was sent yet."""
        question = ConflictDialog(tuple(conflicts), self)
        question.chosen.connect(self._presenter.save)
        question.open()


class ConflictDialog(Dialog):
    """Shows both versions of conflicting changes, and asks which to keep."""

    chosen = Signal(Side)
    """The Side whose version to keep."""

    def __init__(self, conflicts: tuple[Conflict, ...], parent: QWidget) -> None:
        sentence = self.tr("Someone else changed the same setting. Which version do you want to keep?")
        super().__init__(self.tr("Changed elsewhere"), parent, sentence=sentence)
        for each in conflicts:
            self.column.addWidget(label(conflict_text(each), "plain", wrap=True))
        self.column.addStretch(1)
        #: Two people changed the same: keep my version, or the other person's.
        mine, theirs = button(self.tr("Keep mine")), button(self.tr("Keep theirs"))
        cancel = button(self.tr("Cancel"))
        mine.clicked.connect(lambda: self._choose(Side.MINE))
        theirs.clicked.connect(lambda: self._choose(Side.THEIRS))
        cancel.clicked.connect(self.reject)
        cancel.setDefault(True)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((mine, role.AcceptRole), (theirs, role.AcceptRole), (cancel, role.RejectRole))

    def _choose(self, side: Side) -> None:
        self.accept()
        self.chosen.emit(side)
