"""The form's options, as rows of one card."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from fastpix_desktop.domain.streams.draft import Access, Field, Problem, Quality, StreamDraft
from fastpix_desktop.domain.streams.options import OPTIONS, Kind, Option
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.ui.create.destinations_choice import DestinationsChoice
from fastpix_desktop.ui.create.option_row import OptionRow
from fastpix_desktop.ui.create.recording_choice import RecordingChoice
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.fields import problem_text
from fastpix_desktop.ui.text.options import option_words
from fastpix_desktop.ui.widgets.basics import button
from fastpix_desktop.ui.widgets.code_field import left_to_right
from fastpix_desktop.ui.widgets.details import DetailsEditor
from fastpix_desktop.ui.widgets.duration import DurationField
from fastpix_desktop.ui.widgets.on_off import OnOff
from fastpix_desktop.ui.widgets.segments import Segments

_WEBSITES_WIDTH = 200
"""Width in px of the field for websites."""


class OptionsCard(QFrame):
    """Shows every option but who can watch, in the order of ``OPTIONS``, and the labels."""

    changed = Signal()
    labelAdded = Signal()
    """A row for a label was added, and has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._words = option_words()
        self._is_stacked = False
        self._switches: dict[Field, OnOff] = {}
        self.window_field = DurationField(self._words["reconnect_window"].label)
        self._quality = Segments(self._words["quality"].label, {each.value: each.value for each in Quality})
        self._websites = QLineEdit()
        left_to_right(self._websites)
        self._websites.setPlaceholderText("example.com")
        self._websites.setFixedWidth(theme.scaled(_WEBSITES_WIDTH))
        self._recording = RecordingChoice(self._words["record"].label)
        #: Name of an option: the other platforms, such as YouTube, that the stream is sent to.
        also_on = self.tr("Also on")
        self.destinations = DestinationsChoice(also_on)
        self._details = DetailsEditor()
        self._add = button(self.tr("Add a label"), "", "plus")
        self._add.clicked.connect(self._details.add)
        self._details.added.connect(self.labelAdded)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self.rows: dict[Field, OptionRow] = {}
        for option in OPTIONS:
            if option.field not in (Field.ACCESS, Field.RECORDING_ACCESS):
                self._add_row(option.field, self._row(option))
        self.rows[Field.RECORDING_ACCESS] = self.rows[Field.RECORD]
        self._also_on = OptionRow(
            also_on,
            self.destinations,
            self.destinations.text,
            hint=self.tr("FastPix sends the same picture there as well"),
        )
        self._column.addWidget(self._also_on)
        self._add_row(
            Field.DETAILS,
            OptionRow(
                self.tr("Labels for your own programs"),
                self._add,
                self._labels_text,
                #: “Them” are the labels.
                hint=self.tr("Viewers never see them"),
                below=self._details,
            ),
        )
        self.set_narrow(narrow=False)
        for each in (self._quality, self._recording, self.window_field, self.destinations):
            each.valueChanged.connect(self._changed)
        for switch in self._switches.values():
            switch.toggled.connect(self._changed)
        self._websites.textEdited.connect(self._changed)
        self._details.changed.connect(self._changed)

    def _row(self, option: Option) -> OptionRow:
        words = self._words[option.name]
        if option.kind is Kind.SECONDS:
            field = self.window_field
            return OptionRow(words.label, field, field.text, hint=words.hint)
        if option.kind is Kind.QUALITY:
            return OptionRow(words.label, self._quality, self._quality.text, hint=words.hint)
        if option.kind is Kind.WEBSITES:
            self._websites.setAccessibleName(words.label)
            return OptionRow(words.label, self._websites, self._websites_text, hint=words.hint)
        if option.field is Field.RECORD:
            return OptionRow(words.label, self._recording, self._recording.text, hint=words.hint)
        switch = self._switches[option.field] = OnOff(words.label)
        return OptionRow(words.label, switch, lambda: switch.word, hint=words.hint)

    def _add_row(self, field: Field, made: OptionRow) -> None:
        made.setProperty("first", not self.rows)
        self.rows[field] = made
        self._column.addWidget(made)

    def set_narrow(self, *, narrow: bool) -> None:
        """Fit the rows to the window."""
        side = theme.SPACE if narrow else theme.WIDE  # narrow, each row has an inner edge for its focus ring
        self._column.setContentsMargins(side, theme.SMALL, side, theme.SMALL)
        for each in self._all_rows():
            each.set_narrow(narrow=narrow)

    def fit(self, width: int) -> None:
        """Put the controls below their texts where they don't fit beside them in a card this wide (px)."""
        margins = self._column.contentsMargins()
        room = width - margins.left() - margins.right()
        stacked = any(each.needed_width > room for each in self._all_rows())
        if stacked is not self._is_stacked:
            self._is_stacked = stacked
            for each in self._all_rows():
                each.set_stacked(stacked=stacked)

    def values(self) -> dict[str, Any]:
        """Return what is chosen, by the names of StreamDraft's fields."""
        return {
            "reconnect_window": self.window_field.value(),
            "quality": Quality(self._quality.value()),
            "websites": self._websites.text(),
            "record": self._recording.is_on,
            "recording_access": self._recording.audience,
            "details": self._details.details(),
            "destinations": self.destinations.chosen,
            **{name.value: switch.isChecked() for name, switch in self._switches.items()},
        }

    def show_draft(self, draft: StreamDraft) -> None:
        """Show a draft without emitting a change."""
        self.blockSignals(True)
        for name, switch in self._switches.items():
            switch.setChecked(getattr(draft, name))
        self.window_field.set_value(draft.reconnect_window)
        self._quality.set_value(draft.quality)
        self._websites.setText(draft.websites)
        self._recording.show_draft(draft)
        self._details.set_details(draft.details)
        self.destinations.set_chosen(draft.destinations)
        self.blockSignals(False)
        self._refresh()

    def follow_access(self, access: Access) -> None:
        """Take over who can watch the stream, for its recording."""
        self._recording.follow(access)
        self._refresh()

    def explain_needs(self, protocol: Protocol) -> None:
        """Say what an option does, or that the protocol that is chosen can't do it."""
        for option in OPTIONS:
            if option.needs is not None:
                words, is_on = self._words[option.name], self._switches[option.field].isChecked()
                works = protocol is option.needs
                self.rows[option.field].set_hint(
                    words.hint if works else words.needs, warns=is_on and not works
                )

    def show_problems(self, found: list[Problem]) -> None:
        """Show the problems of these options, each in its row."""
        labels: dict[int, tuple[str, bool]] = {}
        texts: dict[OptionRow, str] = dict.fromkeys(self.rows.values(), "")
        for problem in found:
            if problem.row is not None:
                labels.setdefault(problem.row, (problem_text(problem), problem.in_value))
            elif problem.field in self.rows:
                texts[self.rows[problem.field]] = texts[self.rows[problem.field]] or problem_text(problem)
        for option_row, text in texts.items():
            option_row.set_error(text)
        self._details.show_errors(labels)

    def focus_problem(self, problem: Problem) -> None:
        """Focus the control with a problem."""
        option_row = self.rows[problem.field]
        option_row.take_focus()
        if problem.row is not None:
            self._details.focus_row(problem.row)

    def _websites_text(self) -> str:
        #: The stream plays on every website.
        anywhere = self.tr("Anywhere")
        return self._websites.text().strip() or anywhere

    def _labels_text(self) -> str:
        number = len(self._details.details())
        #: No labels.
        none = self.tr("None")
        return self.tr("%n labels", "", number) if number else none

    def _changed(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        self.rows[Field.DETAILS].show_below(shown=bool(self._details.details()))
        for each in self._all_rows():
            each.refresh()

    def _all_rows(self) -> list[OptionRow]:
        return list(dict.fromkeys([*self.rows.values(), self._also_on]))
