"""Changing a stream: what FastPix allows to be changed, and nothing else."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fastpix_desktop.domain.draft import (
    MAX_TEXT,
    MAX_WINDOW,
    MIN_WINDOW,
    Field,
    Problem,
    StreamDraft,
    keep_untouched,
)
from fastpix_desktop.domain.editing import Conflict, Side
from fastpix_desktop.domain.errors import LauncherError, OutcomeUnknown, Refused
from fastpix_desktop.domain.live_stream import LiveStream, Status
from fastpix_desktop.presenters.edit_stream import EditPresenter
from fastpix_desktop.ui import theme
from fastpix_desktop.ui.stream_wording import action_error, conflict_text
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.counted_text import CountedText
from fastpix_desktop.ui.widgets.details import DetailsEditor
from fastpix_desktop.ui.widgets.duration import DurationField
from fastpix_desktop.ui.widgets.field import FormField
from fastpix_desktop.ui.widgets.message_bar import MessageBar
from fastpix_desktop.ui.widgets.plain_box import PlainBox
from fastpix_desktop.ui.wording import duration, problem_text

_SIZE = (480, 600)


class EditDialog(QDialog):
    """Shows the presenter's form; closes once the changes are saved."""

    def __init__(self, presenter: EditPresenter, stream: LiveStream, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit stream"))
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
                self.tr("If the connection drops"), self._window, name=self.tr("Reconnect window")
            ),
            Field.DETAILS: FormField(self.tr("More details"), self._details),
        }
        self._save = button(self.tr("Save changes"), "primary")
        self._build(parent.width())
        self._form = presenter.begin(stream)
        self._fill(self._form)
        self._shown = self._read()
        self._connect()
        self._explain()
        if stream.status is Status.DISABLED:
            self._bar.show_message(
                "note", self.tr("This stream is turned off. FastPix may refuse changes until it is on again.")
            )

    def _build(self, room: int) -> None:
        form = QWidget()
        form.setProperty("kind", "scrolled")
        column = QVBoxLayout(form)
        column.setContentsMargins(theme.LARGE, theme.WIDE, theme.LARGE, theme.WIDE)
        column.setSpacing(theme.WIDE)
        column.addWidget(self._bar)
        for field in self._fields.values():
            column.addWidget(field)
        hint = self.tr("Who can watch, quality and recording are fixed when a stream is made.")
        column.addWidget(label(hint, "hint", wrap=True))
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(form)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._submit)
        buttons = QDialogButtonBox()
        buttons.setContentsMargins(theme.LARGE, theme.ROOM, theme.LARGE, theme.ROOM)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        outer.addWidget(buttons)
        self.setMinimumWidth(theme.SMALLEST[0] - theme.LARGE)
        self.resize(min(_SIZE[0], room), _SIZE[1])

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
        self._explain()

    def _read(self) -> StreamDraft:
        return StreamDraft(
            title=self._title.text(),
            description=self._description.toPlainText(),
            reconnect_window=self._window.value(),
            details=self._details.details(),
        )

    def _explain(self) -> None:
        seconds = self._window.value()
        if MIN_WINDOW <= seconds <= MAX_WINDOW:
            text = self.tr("FastPix keeps the stream open for %1 while OBS reconnects.")
            self._fields[Field.RECONNECT_WINDOW].set_hint(text.replace("%1", duration(seconds)))

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

    def _show_failure(self, error: LauncherError) -> None:
        level = "warning" if isinstance(error, Refused | OutcomeUnknown) else "error"
        self._bar.show_message(level, action_error(error, None))
        self._area.verticalScrollBar().setValue(0)

    def _ask(self, conflicts: Iterable[Conflict]) -> None:
        """Let the person decide between two changes of the same; nothing was sent yet."""
        box = PlainBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Changed elsewhere"))
        box.setText(self.tr("Somebody else has changed the same meanwhile. Which is to stay?"))
        box.setInformativeText("\n\n".join(conflict_text(each) for each in conflicts))
        mine = box.addButton(self.tr("Use mine"), QMessageBox.ButtonRole.AcceptRole)
        theirs = box.addButton(self.tr("Use theirs"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        mine.clicked.connect(lambda: self._presenter.save(Side.MINE))
        theirs.clicked.connect(lambda: self._presenter.save(Side.THEIRS))
        box.open()
