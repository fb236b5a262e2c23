"""A form field: a label, the widget, a hint and an error."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import label, row


class FormField(QWidget):
    """Wraps ``editor``, and gives it an accessible name: ``name``, or else the title."""

    def __init__(
        self, title: str, editor: QWidget, *, name: str = "", hint: str = "", note: str = ""
    ) -> None:
        super().__init__()
        self._editor = editor
        if not editor.accessibleName():
            editor.setAccessibleName(name or title)
        self.title = label(title, "label")
        self.title.setBuddy(editor)
        self._hint = label(hint, "hint", wrap=True)
        self._hint.setVisible(bool(hint))
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self._note = label(note, "hint")
        self._note.setVisible(bool(note))
        self.title.setVisible(bool(title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row(self.title, self._note, 1, spacing=5))
        # A widget that doesn't stretch would keep the whole column from stretching.
        narrow = editor.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum
        column.addWidget(editor, 0, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))
        column.addWidget(self._hint)
        column.addWidget(self._error)
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
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._hint.setVisible(bool(self._hint.text()) and not text)
        target = self._editor.focusProxy() or self._editor
        theme.mark(target, invalid=bool(text))
        self._describe()

    @property
    def error(self) -> str:
        """The shown error, if any."""
        return self._error.text()

    def take_focus(self) -> None:
        """Focus the field."""
        self._editor.setFocus()

    def _describe(self) -> None:
        (self._editor.focusProxy() or self._editor).setAccessibleDescription(
            self._error.text() or self._hint.text()
        )
