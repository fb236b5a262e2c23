"""An editor for the reconnect window: a slider for usual values, a field for any."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QSpinBox, QWidget

from fastpix_desktop.ui.style import theme

_STOPS: Final = (60, 300, 900, 1800)
"""Seconds at equal distances on the slider, linear in between."""
_STEP: Final = 100
_ROUND_TO: Final = 10


class DurationField(QWidget):
    """Seconds. The field accepts more than is allowed, so that a typo stays visible and can be fixed."""

    valueChanged = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEP * (len(_STOPS) - 1))
        self.slider.setPageStep(_STEP)
        self.slider.setSingleStep(_STEP // 10)
        self.slider.setAccessibleName(self.tr("%1 slider").replace("%1", name))
        # With the keyboard, the field beside it does the same, and more exactly.
        self.slider.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.spin = QSpinBox()
        self.spin.setRange(0, 99_999)
        self.spin.setSingleStep(30)
        self.spin.setSuffix(self.tr(" s"))
        self.spin.setFixedSize(96, theme.CONTROL_HEIGHT)
        self.spin.lineEdit().setTextMargins(8, 0, 0, 0)
        self.spin.setAccessibleName(name)
        self.setFocusProxy(self.spin)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.ROOM)
        line.addWidget(self.slider, 1)
        line.addWidget(self.spin)
        self.slider.valueChanged.connect(self._slid)
        self.spin.valueChanged.connect(self._typed)
        self.set_value(_STOPS[0])

    def value(self) -> int:
        """Return the seconds."""
        return self.spin.value()

    def set_value(self, seconds: int) -> None:
        """Show a value, or the nearest possible one, without emitting a change."""
        seconds = min(max(seconds, self.spin.minimum()), self.spin.maximum())
        self.spin.blockSignals(True)
        self.spin.setValue(seconds)
        self.spin.blockSignals(False)
        self._move_slider(seconds)

    def _slid(self, position: int) -> None:
        self.spin.setValue(seconds_at(position))

    def _typed(self, seconds: int) -> None:
        self._move_slider(seconds)
        self.valueChanged.emit(seconds)

    def _move_slider(self, seconds: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(position_of(seconds))
        self.slider.blockSignals(False)


def seconds_at(position: int) -> int:
    """Return a slider position's seconds, rounded to tens."""
    stop, rest = divmod(position, _STEP)
    if stop >= len(_STOPS) - 1:
        return _STOPS[-1]
    here, there = _STOPS[stop], _STOPS[stop + 1]
    return round((here + (there - here) * rest / _STEP) / _ROUND_TO) * _ROUND_TO


def position_of(seconds: int) -> int:
    """Return the slider position nearest to these seconds."""
    for stop, (here, there) in enumerate(pairwise(_STOPS)):
        if seconds < there:
            return round((stop + max(seconds - here, 0) / (there - here)) * _STEP)
    return (len(_STOPS) - 1) * _STEP
