"""Questions: yes or no, perhaps with a box to tick, and for a text. None of them blocks."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from fastpix_desktop.ui.widgets.basics import button
from fastpix_desktop.ui.widgets.check_box import CheckBox
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.field import FormField

MOST: Final = 32_767
"""Characters that a text may have: what Qt allows."""


class Question(Dialog):
    """A title that asks, a sentence that says what follows, and a button that says what happens.

    If it can't be undone, that button is red and Cancel is the default.
    """

    def __init__(
        self, title: str, sentence: str, yes: str, parent: QWidget, *, is_final: bool = False
    ) -> None:
        """``yes``: the words of the button; ``is_final``: it can't be undone."""
        super().__init__(title, parent, sentence=sentence)
        self.yes = button(yes, "danger" if is_final else "primary")
        self.cancel = button(self.tr("Cancel"))
        self.yes.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((self.cancel, role.RejectRole), (self.yes, role.AcceptRole))
        usual = self.cancel if is_final else self.yes
        usual.setDefault(True)
        usual.setFocus()

    def ask(self, then: Callable[[], object]) -> None:
        """Open it, and call ``then`` if the answer is yes."""
        self.accepted.connect(then)
        self.open()

    def add_tick(self, text: str, *, ticked: bool = False, must: bool = False) -> CheckBox:
        """Add a box to tick; with ``must``, the button works only while it's ticked."""
        box = CheckBox(text)
        box.setChecked(ticked)
        if must:
            self.yes.setEnabled(ticked)
            box.toggled.connect(self.yes.setEnabled)
        self.column.addWidget(box)
        return box


class TextQuestion(Question):
    """Asks for a text. An empty one isn't accepted."""

    def __init__(  # noqa: PLR0913 - its words
        self, title: str, name: str, text: str, yes: str, parent: QWidget, *, most: int = MOST
    ) -> None:
        """``name``: the field's label; ``text``: what it holds at first; ``most``: characters it takes."""
        super().__init__(title, "", yes, parent)
        self._field = QLineEdit(text)
        self._field.setMaxLength(most)
        self._field.textChanged.connect(self._show_possible)
        self.column.addWidget(FormField(name, self._field))
        self._show_possible(text)

    def ask_text(self, then: Callable[[str], object]) -> None:
        """Open it, and call ``then`` with the text if the answer is yes."""
        self.ask(lambda: then(self._field.text()))
        self._field.setFocus()
        self._field.selectAll()

    def _show_possible(self, text: str) -> None:
        self.yes.setEnabled(bool(text.strip()))
