"""A form field: a label, the widget, a hint and an error."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import label, row
from fastpix_desktop.ui.widgets.mnemonics import FieldLabel


class FormField(QWidget):
    """Wraps ``editor``, and gives it an accessible name: ``name``, or else the title."""

    def __init__(
        self, title: str, editor: QWidget, *, name: str = "", hint: str = "", note: str = ""
    ) -> None:
        super().__init__()
        self._editor = editor
        if not editor.accessibleName():
            editor.setAccessibleName(name or title)
        self.title = FieldLabel(title, editor)
        self._hint = label(hint, "hint", wrap=True)
        self._error = label("", "error", wrap=True)
        self._note = label(note, "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row(self.title, self._note, 1, spacing=5))
        # A widget that doesn't stretch would keep the whole column from stretching.
        narrow = editor.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum
        column.addWidget(editor, 0, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))
        column.addWidget(self._hint)
        column.addWidget(self._error)
        # Not earlier: what has no parent yet would be shown as a window of its own.
        for part, text in ((self.title, title), (self._note, note), (self._hint, hint), (self._error, "")):
            part.setVisible(bool(text))
        self._describe()

    def set_hint(self, text: str, *, warns: bool = False) -> None:
        """Show a hint below the field, perhaps as a warning, or none."""
        self._hint.setText(text)
        level = "old" if warns else ""
        if level != (self._hint.property("level") or ""):  # marking is slow, and this is called as one types
            theme.mark(self._hint, level=level)
        self._hint.setVisible(bool(text) and not self._error.text())
        self._describe()

    def set_error(self, text: str) -> None:
        """Show an error in place of the hint, or remove it."""
        if text == self._error.text():
            return
        was_wrong = bool(self._error.text())
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._hint.setVisible(bool(self._hint.text()) and not text)
        if was_wrong is not bool(text):
            mark_invalid(self._editor, self.title.text(), text)
        self._describe()

    @property
    def error(self) -> str:
        """The shown error, if any."""
        return self._error.text()

    def take_focus(self) -> None:
        """Focus the field."""
        self._editor.setFocus()

    def _describe(self) -> None:
        describe(self._editor, self.title.text(), self._hint.text(), self._error.text())


def describe(editor: QWidget, title: str, hint: str, error: str) -> None:
    """Describe an editor and those of its parts that take the focus to a screen reader.

    A choice among several needs the title, because its own name says only what it stands for.
    """
    for part in _parts(editor):
        usual = title if isinstance(part, QRadioButton) else hint
        part.setAccessibleDescription(error or usual)


def mark_invalid(editor: QWidget, title: str, error: str) -> None:
    """Draw an editor as invalid, and announce why; an empty error makes it valid again."""
    for part in _parts(editor):
        theme.mark(part, invalid=bool(error))
    if error:
        announce(editor, f"{title}: {error}")


def _parts(editor: QWidget) -> list[QWidget]:
    """Return an editor and those of its parts that have a name and so are more than its frame."""
    return [editor, *(each for each in editor.findChildren(QWidget) if _has_name(each))]


def _has_name(part: QWidget) -> bool:
    return bool(part.accessibleName()) or isinstance(part, QRadioButton)
