"""The form for a new stream."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from fastpix_desktop.domain.errors import AppError, FileTrouble, Refused
from fastpix_desktop.domain.streams.draft import (
    MAX_TEXT,
    MAX_WINDOW,
    MIN_WINDOW,
    Access,
    Field,
    Problem,
    ProblemKind,
    Quality,
    StreamDraft,
    keep_untouched,
)
from fastpix_desktop.domain.streams.options import OPTIONS, Kind, Option
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.ui.create.fields import button_footer, pair, side_field
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.errors import Act, error_text
from fastpix_desktop.ui.text.fields import problem_text
from fastpix_desktop.ui.text.options import option_words
from fastpix_desktop.ui.text.values import duration
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.choice import ChoiceCard
from fastpix_desktop.ui.widgets.counted_text import CountedText
from fastpix_desktop.ui.widgets.details import DetailsEditor
from fastpix_desktop.ui.widgets.duration import DurationField
from fastpix_desktop.ui.widgets.field import FormField
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage
from fastpix_desktop.ui.widgets.segments import Segments
from fastpix_desktop.ui.widgets.switch import Switch

_SAME = "same"
"""The recording's audience is the stream's."""


class NewStreamPage(ScrollPage):
    """Shows a draft, passes every change to the presenter, and shows its problems."""

    def __init__(self, presenter: NewStreamPresenter) -> None:
        super().__init__(theme.FORM_WIDTH)
        self._presenter = presenter
        self._problems: list[Problem] = []
        self._ready, self._hint = True, ""
        self._words = option_words()
        self._title = QLineEdit()
        self._description = CountedText(MAX_TEXT, self.tr("What is it about?"))
        self._public = ChoiceCard(self.tr("Public"), self.tr("Anyone with the link"))
        self._private = ChoiceCard(self.tr("Private"), self.tr("Only people with a viewing link"))
        self._switches = {
            option.field: Switch(self._words[option.name].label)
            for option in OPTIONS
            if option.kind is Kind.SWITCH
        }
        self._window = DurationField(self.tr("Reconnect window"))
        self._quality = Segments(self._words["quality"].label, {each.value: each.value for each in Quality})
        self._audience = Segments(
            self._words["recording_access"].label,
            {
                _SAME: self.tr("Same people"),
                Access.PUBLIC: self.tr("Public"),
                Access.PRIVATE: self.tr("Private"),
            },
        )
        self._details = DetailsEditor()
        self._more = button(self.tr("Labels for your own programs"), "link", "plus")
        self._create = button(self.tr("Create stream"), "primary")
        self._cancel = button(self.tr("Cancel"))
        self._footer_hint = label(self.tr("Ctrl + Enter"), "hint")
        self._build()
        self._connect()
        self._show_draft(presenter.draft)
        self._show_busy(False)

    # Building

    def _build(self) -> None:
        self.heading.addWidget(label(self.tr("New stream"), "title"))
        self.heading.addStretch(1)
        words = self._words
        access = pair(words["access"].label, self._public, self._private)
        fields = {
            Field.ACCESS: FormField(words["access"].label, access),
            Field.RECONNECT_WINDOW: FormField(
                words["reconnect_window"].label, self._window, name=self.tr("Reconnect window")
            ),
            Field.QUALITY: side_field(words["quality"].label, self._quality),
            Field.RECORDING_ACCESS: FormField(words["recording_access"].label, self._audience),
        }
        for name, switch in self._switches.items():
            fields[name] = side_field(words[name].label, switch, words[name].hint)
        self._fields = {
            Field.TITLE: FormField(self.tr("Title"), self._title),
            Field.DESCRIPTION: FormField(self.tr("Description"), self._description, note=self.tr("optional")),
            **{option.field: fields[option.field] for option in OPTIONS},
            Field.DETAILS: FormField(
                self.tr("Labels for your own programs"),
                self._details,
                hint=self.tr("Saved with the stream on FastPix. Your own programs can read them."),
            ),
        }
        for block in self._fields.values():
            self.add_block(block)
        self.add_block(self._more)
        footer, self._foot = button_footer(self._footer_hint, self._cancel, self._create)
        self.add_footer(footer)

    def _connect(self) -> None:
        presenter = self._presenter
        self._title.textChanged.connect(self._changed)
        self._description.textChanged.connect(self._changed)
        for switch in (self._public, *self._switches.values()):
            switch.toggled.connect(self._changed)
        for each in (self._quality, self._audience, self._window):
            each.valueChanged.connect(self._changed)
        self._details.changed.connect(self._changed)
        self._more.clicked.connect(self._open_details)
        self._create.clicked.connect(self.submit)
        self._cancel.clicked.connect(presenter.cancel)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.submit)
        self._cancel.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        presenter.draftReplaced.connect(self._show_draft)
        presenter.protocolChanged.connect(self._explain)
        presenter.problemsChanged.connect(self._show_problems)
        presenter.busyChanged.connect(self._show_busy)
        presenter.settlingChanged.connect(self._show_create)
        presenter.failed.connect(self._show_failure)
        presenter.draftNotKept.connect(self._show_not_kept)

    # Input

    def submit(self) -> None:
        """Create the stream, or focus the first field with an error."""
        if not self._create.isEnabled():
            return
        self.bar.dismiss()
        self._presenter.create()
        if self._problems:
            self._focus_problem(self._problems[0])

    def set_ready(self, *, ready: bool, hint: str) -> None:
        """Allow creating, or show why it has to wait."""
        self._ready, self._hint = ready, hint
        self._show_create()

    def focus_title(self) -> None:
        """Focus the title."""
        self._title.setFocus()

    def set_narrow(self, *, narrow: bool) -> None:
        """Fit the margins to the window."""
        super().set_narrow(narrow=narrow)
        if hasattr(self, "_foot"):
            side = theme.WIDE if narrow else theme.LARGE + theme.SPACE
            self._foot.setContentsMargins(side, theme.ROOM, side, theme.ROOM)

    def _changed(self) -> None:
        self._presenter.edit(self._draft())
        self._explain()

    def _draft(self) -> StreamDraft:
        return keep_untouched(self._filled, self._shown, self._read())

    def _read(self) -> StreamDraft:
        audience = self._audience.value()
        return StreamDraft(
            title=self._title.text(),
            description=self._description.toPlainText(),
            access=Access.PUBLIC if self._public.isChecked() else Access.PRIVATE,
            reconnect_window=self._window.value(),
            quality=Quality(self._quality.value()),
            recording_access=None if audience == _SAME else Access(audience),
            details=self._details.details(),
            **{name: switch.isChecked() for name, switch in self._switches.items()},
        )

    def _open_details(self) -> None:
        self._show_details(shown=True)
        self._details.setFocus()

    # Output of the presenter

    def _show_draft(self, draft: StreamDraft) -> None:
        self.blockSignals(True)
        switches = self._switches
        quiet = [self._title, self._description, self._public, self._private, *switches.values()]
        for each in quiet:
            each.blockSignals(True)
        self._title.setText(draft.title)
        self._description.setPlainText(draft.description)
        self._public.setChecked(draft.access is Access.PUBLIC)
        self._private.setChecked(draft.access is Access.PRIVATE)
        for name, switch in switches.items():
            switch.setChecked(getattr(draft, name))
        self._window.set_value(draft.reconnect_window)
        self._quality.set_value(draft.quality)
        self._audience.set_value(draft.recording_access or _SAME)
        self._details.set_details(draft.details)
        for each in quiet:
            each.blockSignals(False)
        self.blockSignals(False)
        self._filled, self._shown = draft, self._read()
        # for the character count; the draft is the same, so nothing else happens
        self._description.textChanged.emit()
        self._show_details(shown=bool(draft.details))
        self._explain()

    def _explain(self) -> None:
        seconds = self._window.value()
        if MIN_WINDOW <= seconds <= MAX_WINDOW:
            text = self._words["reconnect_window"].hint
            self._fields[Field.RECONNECT_WINDOW].set_hint(text.replace("%1", duration(seconds)))
        self._fields[Field.RECORDING_ACCESS].setVisible(self._switches[Field.RECORD].isChecked())
        for option in OPTIONS:
            if option.needs is not None:
                self._explain_need(option)

    def _explain_need(self, option: Option) -> None:
        """Say what an option does, or that the protocol that is chosen can't do it."""
        words = self._words[option.name]
        if self._presenter.protocol is option.needs:
            self._fields[option.field].set_hint(words.hint)
        else:
            is_on = getattr(self._presenter.draft, option.name)
            self._fields[option.field].set_hint(words.needs, warns=is_on)

    def _show_details(self, *, shown: bool) -> None:
        self._fields[Field.DETAILS].setVisible(shown)
        self._more.setVisible(not shown)

    def _show_problems(self, found: list[Problem]) -> None:
        self._problems = found
        first: dict[Field, Problem] = {}
        rows: dict[int, tuple[str, bool]] = {}
        for problem in found:
            if problem.row is not None:
                rows.setdefault(problem.row, (problem_text(problem), problem.in_value))
            else:
                first.setdefault(problem.field, problem)
        for name, field in self._fields.items():
            field.set_error(problem_text(first[name]) if name in first else "")
        self._details.show_errors(rows)
        if rows or Field.DETAILS in first:
            self._show_details(shown=True)

    def _focus_problem(self, problem: Problem) -> None:
        field = self._fields[problem.field]
        if problem.row is not None:
            self._details.focus_row(problem.row)
        else:
            field.take_focus()
        self.show_block(field)

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busyChanged(bool)
        had_focus = self.window().focusWidget() is self._cancel
        self._create.setMinimumWidth(self._create.width() if busy else 0)  # the focus stays where it is
        self._create.setText(self.tr("Creating…") if busy else self.tr("Create stream"))
        self._create.setAccessibleName(self.tr("Create stream"))
        self._cancel.setVisible(busy)
        for field in self._fields.values():
            field.setEnabled(not busy)
        self._show_create()
        if busy:
            self._cancel.setFocus()
        elif had_focus:  # otherwise Qt gives it to whatever comes next
            (self._create if self._create.isEnabled() else self._title).setFocus()

    def _show_create(self) -> None:
        """Enable the button, or show what it waits for."""
        settling = self._presenter.is_settling
        had_focus = self.window().focusWidget() is self._create
        self._create.setEnabled(self._ready and not settling and not self._presenter.is_busy)
        if had_focus and not self._create.isEnabled():
            self._title.setFocus()
        waits_for = self.tr("Checking your last stream…") if settling else self._hint
        keys = "" if self._presenter.is_busy else self.tr("Ctrl + Enter")
        self._footer_hint.setText(waits_for or keys)

    def _show_failure(self, error: AppError, beside_fields: bool) -> None:  # noqa: FBT001 - a slot
        level = "warning" if isinstance(error, Refused) else "error"
        self.bar.show_message(level, error_text(error, Act.CREATE))
        self.top()
        if beside_fields:
            self._focus_problem(next(p for p in self._problems if p.kind is ProblemKind.REFUSED))
            self.top()
        else:
            self._create.setFocus()

    def _show_not_kept(self, error: FileTrouble) -> None:
        text = self.tr(
            "What you type can't be saved (%1: %2). It's lost if you close the app, but you can "
            "still create the stream."
        )
        self.bar.show_message("warning", text.replace("%1", str(error.path)).replace("%2", error.reason))
