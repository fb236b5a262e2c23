"""A few short choices side by side, one of which is selected."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QSizePolicy

from fastpix_desktop.ui.text.quoting import set_tip


class Segments(QFrame):
    """Radio buttons drawn as one control. ``options`` maps each value to its text.

    ``names``: the accessible names of those whose text is a sign.
    """

    valueChanged = Signal(object)
    """The person chose this value."""

    def __init__(self, name: str, options: Mapping[str, str], names: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, QRadioButton] = {}
        self._is_told = False
        group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(0)
        for value, text in options.items():
            button = QRadioButton(text)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleDescription(name)
            if names and value in names:
                button.setAccessibleName(names[value])
                set_tip(button, names[value])
            # Use toggled, not clicked, because a screen reader toggles.
            button.toggled.connect(partial(self._toggled, value))
            group.addButton(button)
            line.addWidget(button)
            self._buttons[value] = button
        self.set_value(next(iter(self._buttons)))

    def value(self) -> str:
        """Return the chosen value."""
        return next(value for value, button in self._buttons.items() if button.isChecked())

    def text(self) -> str:
        """Return the chosen value in words."""
        return self._buttons[self.value()].text()

    def set_value(self, value: str) -> None:
        """Select a value without emitting a change."""
        self._is_told = True
        self._buttons[value].setChecked(True)
        self._is_told = False
        self.setFocusProxy(self._buttons[value])

    def _toggled(self, value: str, checked: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        if checked and not self._is_told:
            self.setFocusProxy(self._buttons[value])
            self.valueChanged.emit(value)
