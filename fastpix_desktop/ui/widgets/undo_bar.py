"""A strip at the bottom of the window: what is about to happen, and the button that takes it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout

from fastpix_desktop.ui import theme
from fastpix_desktop.ui.quoting import set_tip
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button
from fastpix_desktop.ui.widgets.elided_label import ElidedLabel
from fastpix_desktop.ui.widgets.sign import Sign


class UndoBar(QFrame):
    """Part of the window, not over it: nothing is hidden behind it, and every page shows it."""

    undoAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "undo")
        self._text = ElidedLabel("plain")
        self._undo = button(self.tr("Undo"))
        self._undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        keys = self._undo.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(self._undo, f"{self._undo.text()} ({keys})")
        self._undo.clicked.connect(self.undoAsked)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.WIDE, theme.SPACE, theme.WIDE, theme.SPACE)
        line.setSpacing(theme.SPACE)
        line.addWidget(Sign("info", lambda colors: colors.accent), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._text, 1)
        line.addWidget(self._undo)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, if anything."""
        return self._text.text() if not self.isHidden() else ""

    def show_text(self, text: str) -> None:
        """Show what is about to happen."""
        self._text.show_text(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)
