"""Menus that a screen reader can follow."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget


class PopupMenu(QMenu):
    """Opens with an entry highlighted: the chosen one, or else the first that can be chosen.

    Make a menu once and change its entries' texts and visibility. Screen readers lose track of a menu, or of
    entries, made anew at each opening.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._button: QWidget | None = None

    def open_below(self, button: QWidget, *, at_end: bool = False) -> None:
        """Open under a button, with the same left edge, or with ``at_end`` the same right one.

        In a right-to-left layout the other way round.
        """
        self.ensurePolished()  # its size is different before
        right_to_left = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
        over = self.sizeHint().width() - button.width() if at_end is not right_to_left else 0
        self._button = button
        self.popup(button.mapToGlobal(QPoint(-over, button.height())))

    def showEvent(self, event: QShowEvent) -> None:
        """Highlight an entry: with none, the keyboard is nowhere and a screen reader says nothing."""
        super().showEvent(event)
        self.setAccessibleName(self.title() or _name_of(self._button or self.parentWidget()))
        first = self._first()
        if first is not None:
            self.setActiveAction(first)

    def _first(self) -> QAction | None:
        """Return the ticked entry, if there is only one, or the first that can be chosen."""
        usable = [each for each in self.actions() if each.isVisible() and each.isEnabled()]
        usable = [each for each in usable if not each.isSeparator()]
        ticked = [each for each in usable if each.isChecked()]
        return ticked[0] if len(ticked) == 1 else next(iter(usable), None)


def _name_of(owner: QWidget | None) -> str:
    """Return the name of what a menu belongs to, which is the menu's too."""
    text = owner.text() if isinstance(owner, QAbstractButton) else ""
    return (owner.accessibleName() if owner is not None else "") or text
