"""A few short choices side by side, of which one holds."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QSizePolicy


class Segments(QFrame):
    """Radio buttons drawn as one control. ``options`` maps each value to its text."""

    valueChanged = Signal(object)
    """The person chose this value."""

    def __init__(self, name: str, options: Mapping[str, str]) -> None:
        super().__init__()
        self.setProperty("kind", "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(0)
        for value, text in options.items():
            button = QRadioButton(text)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleDescription(name)
            button.clicked.connect(lambda _checked=False, chosen=value: self.valueChanged.emit(chosen))
            group.addButton(button)
            line.addWidget(button)
            self._buttons[value] = button
        first = next(iter(self._buttons.values()))
        first.setChecked(True)
        self.setFocusProxy(first)

    def value(self) -> str:
        """Return the chosen value."""
        return next(value for value, button in self._buttons.items() if button.isChecked())

    def set_value(self, value: str) -> None:
        """Choose a value without telling anyone."""
        self._buttons[value].setChecked(True)
        self.setFocusProxy(self._buttons[value])
