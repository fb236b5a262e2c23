"""Buttons, boxes and labels that show which letter works with Alt.

Letters are given out where a dialog, page or menu is shown, so that none clashes in any language. On macOS,
which has no such letters, nothing is marked.
"""

from typing import Final
from weakref import WeakKeyDictionary, WeakSet

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from fastpix_desktop.ui.text.direction import as_the_window
from fastpix_desktop.ui.text.mnemonics import escaped, with_mnemonics

_marked: "Final[WeakKeyDictionary[Marked, None]]" = WeakKeyDictionary()
"""All that have a text, in the order in which they were made."""
_tops: "Final[WeakSet[QWidget]]" = WeakSet()
"""Widgets whose parts have their letters."""
# They are kept here because Qt's own lists, and the way up from a widget, go through widgets that Qt made for
# itself. The first of these that Python is given costs the making of all of Qt's classes.


class Marked:
    """A widget whose ``text`` is plain, whatever letter in it is marked."""

    plain = ""
    letter = ""
    """Letter to press with Alt, if any."""

    def mark(self, marked: str) -> None:
        """Show the text with its letter marked."""
        keys = QKeySequence.mnemonic(marked).toString()
        self.letter = keys.rpartition("+")[2]
        self.show_marked(marked)

    def show_marked(self, marked: str) -> None:
        """Show a text with Qt's ampersands."""
        raise NotImplementedError

    def can_be_marked(self) -> bool:
        """Return whether there is something to mark."""
        return bool(self.plain)

    def change(self, text: str) -> None:
        """Show another text; among others that have their letters, it gets one too."""
        if text == self.plain:
            return
        self.plain = text
        _marked[self] = None
        self.mark(escaped(text))
        _mark_again(self)


class Button(Marked, QPushButton):
    """A push button. One with a key of its own, such as Escape, has no letter."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)

    def text(self) -> str:
        """Return the text as it's shown."""
        return self.plain

    def setText(self, text: str) -> None:
        """Show a text."""
        self.change(text)

    def show_marked(self, marked: str) -> None:
        """Show a text with Qt's ampersands."""
        QPushButton.setText(self, marked)

    def can_be_marked(self) -> bool:
        """Return whether there is something to mark, and no other key."""
        return bool(self.plain) and (bool(self.letter) or self.shortcut().isEmpty())

    def showEvent(self, event: QShowEvent) -> None:
        """Get a letter if the others have theirs."""
        super().showEvent(event)
        if not self.letter and self.can_be_marked():
            _mark_again(self)


class MarkedBox(Marked, QCheckBox):
    """A box to tick, with its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.change(text)

    def text(self) -> str:
        """Return the text as it's shown."""
        return self.plain

    def show_marked(self, marked: str) -> None:
        """Show a text with Qt's ampersands."""
        QCheckBox.setText(self, marked)


class FieldLabel(Marked, QLabel):
    """A label whose letter moves the focus to its field."""

    def __init__(self, text: str, field: QWidget, *, wrap: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("kind", "label")
        self.setBuddy(field)
        self.change(text)

    def text(self) -> str:
        """Return the text as it's shown."""
        return self.plain

    def show_marked(self, marked: str) -> None:
        """Show a text with Qt's ampersands."""
        QLabel.setText(self, as_the_window(marked))

    def event(self, event: QEvent) -> bool:
        """Move the focus also into a field of several parts, which Qt leaves out."""
        field = self.buddy()
        if event.type() is QEvent.Type.Shortcut and not isinstance(field, QAbstractButton):
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().event(event)


def give_mnemonics(top: QWidget) -> None:
    """Give each button, box and label in a widget a letter."""
    _tops.add(top)
    if QKeySequence.mnemonic("&A").isEmpty():
        return
    found = [each for each in list(_marked) if _is_within(each, top) and each.can_be_marked()]
    found.sort(key=_rank)
    for each, marked in zip(found, with_mnemonics([each.plain for each in found]), strict=True):
        each.mark(marked)


def _mark_again(changed: Marked) -> None:
    """Give letters out again where they have been given."""
    for top in list(_tops):
        if isValid(top) and _is_within(changed, top):
            give_mnemonics(top)


def _rank(each: Marked) -> int:
    """Return which widgets choose their letters first: the filled button, then those of the dialog."""
    if isinstance(each, Button) and each.property("kind") in ("primary", "danger"):
        return 0
    above = _parent(each)
    return 1 if above is not None and above.inherits("QDialogButtonBox") else 2


def _parent(each: Marked) -> QWidget | None:
    return each.parentWidget() if isinstance(each, QWidget) else None


def _is_within(each: Marked, top: QWidget) -> bool:
    """Return whether this is still there, and part of a widget: not of a dialog over it."""
    return isinstance(each, QWidget) and isValid(each) and top.isAncestorOf(each)
