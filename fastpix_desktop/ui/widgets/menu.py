"""Menus that a screen reader can follow."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from fastpix_desktop.ui.text.mnemonics import with_mnemonics


class PopupMenu(QMenu):
    """Opens with an entry highlighted: the chosen one, or else the first that can be chosen.

    Make a menu once and change its entries' texts and visibility. Screen readers lose track of a menu, or of
    entries, made anew at each opening.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._button: QWidget | None = None
        self._marked: dict[QAction, tuple[str, str]] = {}
        """The entries' texts, without and with the letter that chooses them."""
        self.aboutToHide.connect(self._unmark)
        self.triggered.connect(self._close_all)

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
        self._mark()
        super().showEvent(event)
        self.setAccessibleName(self.title() or _name_of(self._button or self.parentWidget()))
        first = self._first()
        if first is not None:
            self.setActiveAction(first)

    def _first(self) -> QAction | None:
        """Return the ticked entry, if there is only one, or the first that can be chosen."""
        usable = self._usable()
        ticked = [each for each in usable if each.isChecked()]
        return ticked[0] if len(ticked) == 1 else next(iter(usable), None)

    def _usable(self) -> list[QAction]:
        usable = [each for each in self.actions() if each.isVisible() and each.isEnabled()]
        return [each for each in usable if not each.isSeparator()]

    def _mark(self) -> None:
        """Mark the letter that chooses each entry."""
        if QKeySequence.mnemonic("&A").isEmpty():  # on macOS
            return
        usable = self._usable()
        texts = [each.text() for each in usable]
        marked = with_mnemonics([text.replace("&&", "&") for text in texts])
        self._marked = dict(zip(usable, zip(texts, marked, strict=True), strict=True))
        for action, text in zip(usable, marked, strict=True):
            action.setText(text)

    def _close_all(self) -> None:
        """Close the menu, and those it belongs to: a screen reader chooses an entry without closing it."""
        menu = QApplication.activePopupWidget()
        while isinstance(menu, QMenu):
            menu.close()
            menu = QApplication.activePopupWidget()

    def _unmark(self) -> None:
        """Give the entries their own texts back, unless they have got others."""
        for action in self.actions():
            text, marked = self._marked.get(action, ("", ""))
            if marked and action.text() == marked:
                action.setText(text)
        self._marked.clear()


def _name_of(owner: QWidget | None) -> str:
    """Return the name of what a menu belongs to, which is the menu's too."""
    text = owner.text() if isinstance(owner, QAbstractButton) else ""
    return (owner.accessibleName() if owner is not None else "") or text
