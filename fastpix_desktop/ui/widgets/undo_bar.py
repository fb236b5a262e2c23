"""A strip at the bottom of the window: what is about to happen, and Undo."""

import math
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.quoting import set_tip
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.elided_label import ElidedLabel
from fastpix_desktop.ui.widgets.sign import Sign

_TICK_MS: Final = 200


class UndoBar(QFrame):
    """Part of the window, so it hides nothing and every page shows it.

    Its shortcut is the platform's for Undo. It also works in a text field, unless that field has something to
    undo.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "undo")
        self._text = ElidedLabel("plain")
        self._left = label("", "hint")
        self._undo = button(self.tr("Undo"))
        self._undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self._keys = self._undo.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(self._undo, f"{self._undo.text()} ({self._keys})")
        self._undo.clicked.connect(self._undo_clicked)
        self._on_undo: Callable[[], None] | None = None
        self._until = QDeadlineTimer()
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._show_left)
        self._followed: QWidget | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.WIDE, theme.SPACE, theme.WIDE, theme.SPACE)
        line.setSpacing(theme.SPACE)
        line.addWidget(Sign("info", lambda colors: colors.accent), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._text, 1)
        line.addWidget(self._left)
        line.addWidget(self._undo)
        self.hide()

    @property
    def text(self) -> str:
        """The shown text, if any."""
        return self._text.text() if not self.isHidden() else ""

    def show_text(self, text: str, left_ms: int, on_undo: Callable[[], None]) -> None:
        """Show what is about to happen, and that it can be undone for ``left_ms`` milliseconds."""
        self._on_undo = on_undo
        self._text.show_text(text)
        self.setAccessibleName(text)
        self._until = QDeadlineTimer(left_ms)
        self._set_undoable(undoable=True)
        self._show_left()
        self.show()
        #: Said by a screen reader after what is about to happen. %1: keys, “Ctrl+Z”.
        left = self.tr("%n seconds left to undo: press %1, or the button Undo.", "", _seconds(left_ms))
        announce(self, f"{text}. {left.replace('%1', self._keys)}")

    def dismiss(self) -> None:
        """Hide the bar, because the action was done or dropped."""
        self._set_undoable(undoable=False)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the Undo keys to the bar if the focused text field doesn't need them."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not _has_something_to_undo(watched)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _undo_clicked(self) -> None:
        if self._on_undo is not None:
            self._on_undo()

    def _show_left(self) -> None:
        left = _seconds(self._until.remainingTime())
        #: Seconds in which something can be undone.
        self._left.setText(self.tr("%n s left", "", left))
        if left <= 0:  # too late: it's being done
            self._set_undoable(undoable=False)

    def _set_undoable(self, *, undoable: bool) -> None:
        self._undo.setEnabled(undoable)
        self._left.setVisible(undoable)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if undoable and not self._ticks.isActive():
            self._ticks.start()
            app.focusChanged.connect(self._follow)
        elif not undoable and self._ticks.isActive():
            self._ticks.stop()
            app.focusChanged.disconnect(self._follow)
        self._follow(None, app.focusWidget() if undoable else None)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Filter the keys of the focused widget only."""
        if self._followed is not None and isValid(self._followed):
            self._followed.removeEventFilter(self)
        self._followed = now
        if now is not None:
            now.installEventFilter(self)


def _seconds(milliseconds: int) -> int:
    return math.ceil(milliseconds / 1000)


def _has_something_to_undo(widget: QObject) -> bool:
    """Return whether a widget is a text field with something to undo."""
    if isinstance(widget, QAbstractSpinBox | QComboBox):
        widget = widget.findChild(QLineEdit) or widget
    if isinstance(widget, QLineEdit):
        return not widget.isReadOnly() and widget.isUndoAvailable()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly() and widget.document().isUndoAvailable()
    return False
