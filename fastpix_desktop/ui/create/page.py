"""The form for a new stream."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fastpix_desktop.domain.errors import AppError, FileTrouble, NotSignedIn, Refused, TooManyRequests
from fastpix_desktop.domain.streams.draft import (
    MAX_TEXT,
    Access,
    Field,
    Problem,
    ProblemKind,
    StreamDraft,
    keep_untouched,
)
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.ui.create.create_row import CreateRow
from fastpix_desktop.ui.create.destinations_choice import DestinationsChoice
from fastpix_desktop.ui.create.fields import pair
from fastpix_desktop.ui.create.next_card import NextCard
from fastpix_desktop.ui.create.options_card import OptionsCard
from fastpix_desktop.ui.create.preset_chips import PresetChips
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.errors import Act, error_text
from fastpix_desktop.ui.text.fields import problem_text
from fastpix_desktop.ui.text.options import option_words
from fastpix_desktop.ui.widgets.basics import button, label, row
from fastpix_desktop.ui.widgets.choice import ChoiceCard
from fastpix_desktop.ui.widgets.counted_text import CountedText
from fastpix_desktop.ui.widgets.field import FormField
from fastpix_desktop.ui.widgets.identifiers import identify
from fastpix_desktop.ui.widgets.mnemonics import give_mnemonics
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage


class NewStreamPage(ScrollPage):
    """Shows a draft, passes every change to the presenter, and shows its problems."""

    signInAsked = Signal()

    def __init__(self, presenter: NewStreamPresenter) -> None:
        super().__init__(theme.FORM_WIDTH)
        self._presenter = presenter
        self._problems: list[Problem] = []
        self._ready, self._hint = True, ""
        self._words = option_words()
        self._form = QWidget()
        self._title = QLineEdit()
        self._description = CountedText(MAX_TEXT, self.tr("What is it about?"))
        self._describe = button(self.tr("Description"), "link", "plus")
        self._public = ChoiceCard(self.tr("Public"), self.tr("Anyone who has the link"))
        self._private = ChoiceCard(
            self.tr("Private"),
            self.tr("Only people you give a viewing link, until it expires"),
        )
        self._options = OptionsCard()
        self._foot = CreateRow()
        self.next = NextCard()
        self._presets: PresetChips | None = None
        identify(title=self._title, description=self._description)
        self._build()
        self._connect()
        self._show_draft(presenter.draft)
        self._show_busy(False)

    def _build(self) -> None:
        self.heading.addWidget(label(self.tr("New stream"), "title"))
        self.heading.addStretch(1)
        self._title.setProperty("large", True)
        self._describe.setProperty("small", True)
        who = self._words["access"].label
        self._fields: dict[Field, FormField] = {
            Field.TITLE: FormField(self.tr("Title"), self._title),
            Field.DESCRIPTION: FormField(self.tr("Description"), self._description, note=self.tr("optional")),
            Field.ACCESS: FormField(who, pair(who, self._public, self._private)),
        }
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE)
        words.addWidget(self._fields[Field.TITLE])
        words.addLayout(row(1, self._describe))
        words.addWidget(self._fields[Field.DESCRIPTION])
        form = self._column = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.WIDE)
        form.addLayout(words)
        form.addWidget(self._fields[Field.ACCESS])
        form.addWidget(self._options)
        self.add_block(self._form)
        self.add_block(self._foot)
        self._side.insertWidget(1, self.next, 0, Qt.AlignmentFlag.AlignTop)
        self._side.setSpacing(theme.LARGE)

    @property
    def destinations(self) -> DestinationsChoice:
        """The switches of *Also on*."""
        return self._options.destinations

    def add_presets(self, chips: PresetChips) -> None:
        """Put the presets above the title."""
        self._presets = chips
        self._column.insertWidget(0, chips)

    def _connect(self) -> None:
        presenter = self._presenter
        self._title.textChanged.connect(self._changed)
        self._description.textChanged.connect(self._changed)
        self._describe.clicked.connect(self._open_description)
        for each in (self._public, self._private):
            each.toggled.connect(self._access_changed)
        self._options.changed.connect(self._changed)
        self._options.labelAdded.connect(self._show_label)
        self._foot.create_button.clicked.connect(self.submit)
        self._foot.cancel_button.clicked.connect(presenter.cancel)
        self._foot.focusFreed.connect(self._take_focus_back)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.submit)
        presenter.draftReplaced.connect(self._show_draft)
        presenter.protocolChanged.connect(self._explain)
        presenter.problemsChanged.connect(self._show_problems)
        presenter.busyChanged.connect(self._show_busy)
        presenter.settlingChanged.connect(self._show_create)
        presenter.failed.connect(self._show_failure)
        presenter.draftNotKept.connect(self._show_not_kept)

    def showEvent(self, event: QShowEvent) -> None:
        """Mark the letters that work with Alt."""
        super().showEvent(event)
        give_mnemonics(self)

    def submit(self) -> None:
        """Create the stream, or focus the first field with an error."""
        if not self._foot.can_create:
            return
        self.bar.dismiss()
        self._presenter.create()
        if self._problems:
            self._focus_problem(self._in_order(self._problems)[0])

    def set_ready(self, *, ready: bool, hint: str) -> None:
        """Allow creating, or show why it has to wait."""
        self._ready, self._hint = ready, hint
        self._show_create()

    def take_focus(self) -> None:
        """Focus the title."""
        self._title.setFocus()

    def set_narrow(self, *, narrow: bool) -> None:
        """Fit the margins, the options and the button to the window."""
        super().set_narrow(narrow=narrow)
        if hasattr(self, "_foot"):
            self._options.set_narrow(narrow=narrow)
            self._foot.set_narrow(narrow=narrow)
            if self._presets is not None:
                self._presets.set_narrow(narrow=narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what happens next where there is room for it."""
        super().resizeEvent(event)
        self.next.setVisible(self.width() >= theme.TWO_COLUMNS)
        side = self._side.contentsMargins().left()
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._options.fit(min(self.width() - side - max(side, bar), theme.FORM_WIDTH))

    def _access_changed(self, chosen: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        if chosen:
            self._options.follow_access(self._access())
            self._changed()

    def _access(self) -> Access:
        return Access.PUBLIC if self._public.isChecked() else Access.PRIVATE

    def _changed(self) -> None:
        self._presenter.edit(self._draft())
        self._explain()

    def _draft(self) -> StreamDraft:
        return keep_untouched(self._filled, self._shown, self._read())

    def _read(self) -> StreamDraft:
        return StreamDraft(
            title=self._title.text(),
            description=self._description.toPlainText(),
            access=self._access(),
            **self._options.values(),
        )

    def _open_description(self) -> None:
        self._show_description(shown=True)
        self._description.setFocus()

    def _show_draft(self, draft: StreamDraft) -> None:
        quiet = (self._title, self._description, self._public, self._private)
        for each in quiet:
            each.blockSignals(True)
        self._title.setText(draft.title)
        self._description.setPlainText(draft.description)
        self._public.setChecked(draft.access is Access.PUBLIC)
        self._private.setChecked(draft.access is Access.PRIVATE)
        for each in quiet:
            each.blockSignals(False)
        self._options.show_draft(draft)
        self._filled, self._shown = draft, self._read()
        # for the character count; the draft is the same, so nothing else happens
        self._description.textChanged.emit()
        self._show_description(shown=bool(draft.description))
        self._explain()

    def _show_description(self, *, shown: bool) -> None:
        self._fields[Field.DESCRIPTION].setVisible(shown)
        self._describe.setVisible(not shown)

    def _explain(self) -> None:
        self._options.explain_needs(self._presenter.protocol)

    def _show_problems(self, found: list[Problem]) -> None:
        self._problems = found
        first: dict[Field, Problem] = {}
        for problem in found:
            first.setdefault(problem.field, problem)
        for name, field in self._fields.items():
            field.set_error(problem_text(first[name]) if name in first else "")
        if Field.DESCRIPTION in first:
            self._show_description(shown=True)
        self._options.show_problems(found)

    def _in_order(self, found: list[Problem]) -> list[Problem]:
        """Return problems in the order of the form."""
        order = [*self._fields, *self._options.rows]
        return sorted(found, key=lambda problem: order.index(problem.field))

    def _focus_problem(self, problem: Problem) -> None:
        if problem.field in self._fields:
            self._fields[problem.field].take_focus()
            self.show_block(self._fields[problem.field])
        else:
            self._options.focus_problem(problem)
            self.show_block(self._options.rows[problem.field])

    def _show_label(self) -> None:
        """Scroll to a new label, once it has its place."""
        labels = self._options.rows[Field.DETAILS]
        QTimer.singleShot(0, labels, lambda: self.show_block(labels))

    def _name_of(self, field: Field) -> str:
        names = {
            Field.TITLE: self.tr("Title"),
            Field.DESCRIPTION: self.tr("Description"),
            Field.DETAILS: self.tr("Labels for your own programs"),
        }
        return names[field] if field in names else self._words[field].label

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busyChanged(bool)
        self._foot.show_busy(busy=busy)
        self._form.setEnabled(not busy)
        self._show_create()

    def _take_focus_back(self) -> None:
        (self._foot.create_button if self._foot.create_button.isEnabled() else self._title).setFocus()

    def _show_create(self) -> None:
        """Enable the button, or show what it waits for."""
        settling = self._presenter.is_settling
        had_focus = self.window().focusWidget() is self._foot.create_button
        can_create = self._ready and not settling and not self._presenter.is_busy
        waits_for = self.tr("Checking your last stream…") if settling else self._hint
        self._foot.show_state(can_create=can_create, waits_for=waits_for)
        if had_focus and not can_create:
            self._title.setFocus()

    def _show_failure(self, error: AppError, beside_fields: bool) -> None:  # noqa: FBT001 - a slot
        level = "warning" if isinstance(error, Refused) else "error"
        refused = [each for each in self._in_order(self._problems) if each.kind is ProblemKind.REFUSED]
        names = list(dict.fromkeys(self._name_of(each.field) for each in refused))
        text = error_text(error, Act.CREATE, names)
        if isinstance(error, NotSignedIn):
            self.bar.show_message(level, text, self.tr("Sign in again"), self.signInAsked.emit)
        elif isinstance(error, TooManyRequests):
            self.bar.show_message(level, text, self.tr("Try again"), self.submit)
            self._foot.wait(error.retry_after)  # first, so that it can create as soon as the bar asks
            self.bar.wait(error.retry_after)
        else:
            self.bar.show_message(level, text)
        self.top()
        if beside_fields:
            self._focus_problem(refused[0])
        elif self._foot.create_button.isEnabled():
            self._foot.create_button.setFocus()

    def _show_not_kept(self, error: FileTrouble) -> None:
        #: %1: a file. %2: why, in the system's words.
        text = self.tr(
            "What you type can't be saved (%1: %2). It's lost if you close the app, but you can "
            "still create the stream."
        )
        self.bar.show_message("warning", text.replace("%1", str(error.path)).replace("%2", error.reason))
