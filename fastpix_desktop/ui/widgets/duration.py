"""An editor for the reconnect window: usual times as segments, and a field for any other."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.style.direction import margins
from fastpix_desktop.ui.text.counted import duration
from fastpix_desktop.ui.widgets.segments import Segments

_USUAL: Final = (60, 300, 900, 1800)
"""Seconds."""
_OTHER: Final = "other"


class DurationField(QWidget):
    """Seconds. The field accepts more than is allowed, so that a typo stays visible and can be fixed."""

    valueChanged = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        #: Minutes, as short as possible: on a button.
        minutes = {str(each): self.tr("%n min", "", each // 60) for each in _USUAL}
        self.segments = Segments(name, {**minutes, _OTHER: "…"}, {_OTHER: self.tr("Other time")})
        self.spin = QSpinBox()
        self.spin.setRange(0, 99_999)
        self.spin.setSingleStep(30)
        #: Seconds, as short as possible: after a number.
        self.spin.setSuffix(self.tr(" s"))
        self.spin.setFixedHeight(theme.CONTROL_HEIGHT)
        self.spin.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.spin.lineEdit().setTextMargins(*margins(8, 0, 0, 0))
        self.spin.setAccessibleName(name)
        end = QHBoxLayout()
        end.addWidget(self.spin, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.segments)
        column.addLayout(end)
        self.segments.valueChanged.connect(self._chosen)
        self.spin.valueChanged.connect(self._typed)
        self.set_value(_USUAL[0])

    def value(self) -> int:
        """Return the seconds."""
        return self.spin.value()

    def text(self) -> str:
        """Return the time in words."""
        return duration(self.value())

    def set_value(self, seconds: int) -> None:
        """Show a value, or the nearest possible one, without emitting a change."""
        seconds = min(max(seconds, self.spin.minimum()), self.spin.maximum())
        self.spin.blockSignals(True)
        self.spin.setValue(seconds)
        self.spin.blockSignals(False)
        self._show_spin(shown=seconds not in _USUAL)

    def _chosen(self, choice: str) -> None:
        if choice == _OTHER:
            self._show_spin(shown=True)
            self.spin.setFocus()
            self.spin.selectAll()
        else:
            self.spin.setValue(int(choice))
            self._show_spin(shown=False)

    def _typed(self, seconds: int) -> None:
        if seconds not in _USUAL:
            self._show_spin(shown=True)
        elif self.spin.isHidden():
            self._show_spin(shown=False)
        self.valueChanged.emit(seconds)

    def _show_spin(self, *, shown: bool) -> None:
        """Show the field, or the usual time as the chosen segment. What is being typed stays in the field."""
        self.segments.set_value(_OTHER if shown else str(self.value()))
        self.spin.setVisible(shown)
        self.setFocusProxy(self.spin if shown else self.segments)
