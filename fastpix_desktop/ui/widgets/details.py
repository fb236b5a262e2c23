"""Rows for labels: name and value, with an error below a row."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fastpix_desktop.domain.streams.draft import MAX_DETAILS, Detail
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.quoting import set_tip
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, icon_button, label, row


class _DetailRow(QWidget):
    changed = Signal()
    removeAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        #: Of a label that people give their stream, such as “season”.
        self.key = QLineEdit(placeholderText=self.tr("Name"))
        #: Of a label that people give their stream, such as “spring”.
        self.value = QLineEdit(placeholderText=self.tr("Value"))
        self.remove = icon_button("close", "")
        self._error = label("", "error", wrap=True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        column.addLayout(row(self.key, self.value, self.remove))
        column.addWidget(self._error)
        self.key.textChanged.connect(self.changed)
        self.value.textChanged.connect(self.changed)
        self.remove.clicked.connect(self.removeAsked)

    def number(self, number: int) -> None:
        """Name the row's parts for a screen reader; rows count from 1."""
        text = str(number)
        #: A label has a name and a value. %1: its number.
        self.key.setAccessibleName(self.tr("Name of label %1").replace("%1", text))
        #: A label has a name and a value. %1: its number.
        self.value.setAccessibleName(self.tr("Value of label %1").replace("%1", text))
        #: %1: a label's number.
        self.remove.setAccessibleName(self.tr("Remove label %1").replace("%1", text))
        set_tip(self.remove, self.tr("Remove"))

    def set_error(self, text: str, *, in_value: bool) -> None:
        is_new = text != self._error.text()
        self._error.setText(text)
        self._error.setVisible(bool(text))
        for editor, is_value in ((self.key, False), (self.value, True)):
            mine = bool(text) and is_value is in_value
            theme.mark(editor, invalid=mine)
            editor.setAccessibleDescription(text if mine else "")
            if mine and is_new:
                announce(editor, f"{editor.accessibleName()}: {text}")


class DetailsEditor(QWidget):
    """Rows of name and value, as many as the API allows besides the app's own."""

    changed = Signal()
    added = Signal()
    """A row was added by hand, and has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_DetailRow] = []
        self._add = button(self.tr("Add another"), "link", "plus")
        self._left = label("", "hint")
        self._add.clicked.connect(self.add)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addLayout(self._list)
        column.addLayout(row(self._add, self._left, 1))
        self._count()

    def details(self) -> tuple[Detail, ...]:
        """Return the rows as typed."""
        return tuple(Detail(each.key.text(), each.value.text()) for each in self._rows)

    def set_details(self, details: tuple[Detail, ...]) -> None:
        """Show these rows without emitting a change."""
        for each in list(self._rows):
            self._take_out(each)
        for detail in details:
            added = self._add_row()
            for editor, text in ((added.key, detail.key), (added.value, detail.value)):
                editor.blockSignals(True)
                editor.setText(text)
                editor.blockSignals(False)
        self._count()

    def show_errors(self, errors: dict[int, tuple[str, bool]]) -> None:
        """Show errors by row: the text, and whether it's about the value."""
        for number, each in enumerate(self._rows):
            text, in_value = errors.get(number, ("", False))
            each.set_error(text, in_value=in_value)

    def focus_row(self, number: int) -> None:
        """Focus a row."""
        if number < len(self._rows):
            self._rows[number].key.setFocus()

    def add(self) -> None:
        """Add an empty row, and focus it."""
        added = self._add_row()
        self._count()
        self.changed.emit()  # the row may be shown only now
        added.key.setFocus()
        self.added.emit()

    def _add_row(self) -> _DetailRow:
        added = _DetailRow()
        added.changed.connect(self.changed)
        added.removeAsked.connect(lambda: self._remove(added))
        self._rows.append(added)
        self._list.addWidget(added)
        return added

    def _remove(self, gone: _DetailRow) -> None:
        place = self._rows.index(gone)
        self._take_out(gone)
        self._count()
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].key.setFocus()
        else:
            self._add.setFocus()
        self.changed.emit()

    def _take_out(self, gone: _DetailRow) -> None:
        self._rows.remove(gone)
        self._list.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _count(self) -> None:
        left = MAX_DETAILS - len(self._rows)
        self._add.setEnabled(left > 0)
        self._add.setText(self.tr("Add another") if self._rows else self.tr("Add a label"))
        #: How many more labels can be added.
        self._left.setText(self.tr("%n more possible", "", max(left, 0)))
        for number, each in enumerate(self._rows, 1):
            each.number(number)
