"""A tile for one fact: its name, its state with a sign, a detail, and its age."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from fastpix_desktop.ui.monitor.text import Tone
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import label, row
from fastpix_desktop.ui.widgets.sign import Sign

_SIGNS: Final[dict[str, tuple[str, Callable[[theme.Colors], str]]]] = {
    Tone.OK: ("check", lambda colors: colors.ok),
    Tone.WAIT: ("more", lambda colors: colors.warn),
    Tone.TROUBLE: ("warning", lambda colors: colors.live),
    Tone.OFF: ("close", lambda colors: colors.dim),
    Tone.UNCHECKED: ("info", lambda colors: colors.dim),
}
_NAME_WIDTH: Final = 56


class FactTile(QFrame):
    """A tile. Its state's accessible name begins with the fact's name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setProperty("kind", "card")
        self._title = label(name, "hint")
        self._sign = Sign(*_SIGNS[Tone.OFF])
        self._state = label("", "fact", wrap=True)
        self._detail = label("", "hint", wrap=True)
        self._age = label("", "hint")
        self._level = ""
        self._is_old = False
        line = row(self._sign, spacing=theme.SMALL + 2)
        line.addWidget(self._state, 1)
        self._top = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._top.setSpacing(theme.SMALL)
        self._top.addWidget(self._title)
        self._top.addLayout(line, 1)
        self._bottom = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._bottom.setSpacing(theme.SMALL)
        self._bottom.addWidget(self._detail)
        self._bottom.addWidget(self._age)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.SPACE + 2, theme.ROOM, theme.SPACE + 2)
        column.setSpacing(theme.SMALL)
        column.addLayout(self._top)
        column.addLayout(self._bottom)
        column.addStretch(1)

    def set_compact(self, *, compact: bool) -> None:
        """Use two lines instead of four."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        direction = right if compact else down
        self._top.setDirection(direction)
        self._bottom.setDirection(direction)
        self._title.setFixedWidth(theme.scaled(_NAME_WIDTH)) if compact else self._title.setMaximumWidth(999)
        end = Qt.AlignmentFlag.AlignRight if compact else Qt.AlignmentFlag.AlignLeft
        self._age.setAlignment(end | Qt.AlignmentFlag.AlignVCenter)

    def show_fact(self, level: str, state: str, detail: str, age: str, *, is_old: bool) -> None:
        """Show a fact; ``level`` is a Tone. If ``is_old``, it doesn't count and has no colour."""
        level = Tone.UNCHECKED if is_old and level != Tone.OFF else level
        if level != self._level:
            self._level = level
            self._sign.show_icon(*_SIGNS[level])
            theme.mark(self._state, level=level)
        if is_old is not self._is_old:
            self._is_old = is_old
            theme.mark(self._age, level="old" if is_old else "")
        self._detail.setVisible(bool(detail))
        self._age.setVisible(bool(age))
        for each, text in ((self._state, state), (self._detail, detail), (self._age, age)):
            if each.text() != text:
                each.setText(text)
        name = f"{self._name}: {state}"
        if name != self._state.accessibleName():
            self._state.setAccessibleName(name)
        self._state.setAccessibleDescription(" · ".join(part for part in (detail, age) if part))
