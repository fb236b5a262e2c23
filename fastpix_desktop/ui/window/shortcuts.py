"""The keys that work anywhere in the window."""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_STANDARD: Final = QKeySequence.StandardKey


def add_window_shortcuts(
    window: QWidget, open_settings: Callable[[], None], open_help: Callable[[], object]
) -> None:
    """Add those that work from the start."""
    _add(window, QKeySequence("Ctrl+,"), open_settings)
    _add(window, QKeySequence(_STANDARD.HelpContents), open_help)
    _add(window, QKeySequence("Ctrl+Q"), window.close)


def add_stream_shortcuts(
    window: QWidget,
    *,
    new: Callable[[], None],
    search: Callable[[], None],
    reload: Callable[[], None],
    show_list: Callable[[], None],
) -> None:
    """Add those for streams."""
    _add(window, QKeySequence(_STANDARD.New), new)
    _add(window, QKeySequence(_STANDARD.Find), search)
    _add(window, QKeySequence(_STANDARD.Refresh), reload)
    _add(window, QKeySequence("Alt+Left"), show_list)


def _add(window: QWidget, keys: QKeySequence, do: Callable[[], object]) -> None:
    QShortcut(keys, window).activated.connect(do)
