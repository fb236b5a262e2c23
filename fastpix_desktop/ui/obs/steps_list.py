"""A list of steps and their states."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fastpix_desktop.presenters.steps import Steps, StepState
from fastpix_desktop.ui.obs.running_text import step_state_text, step_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import label, row
from fastpix_desktop.ui.widgets.sign import Sign

_SIGNS: Final = {
    StepState.WAITING: ("circle", lambda colors: colors.off),
    StepState.DOING: ("reload", lambda colors: colors.accent),
    StepState.DONE: ("check", lambda colors: colors.ok),
    StepState.FAILED: ("warning", lambda colors: colors.live),
    StepState.LEFT: ("close", lambda colors: colors.dim),
}


class StepsList(QWidget):
    """Shows the steps of one stream, and announces each."""

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self._steps = steps
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SMALL)
        self.setAccessibleName(self.tr("Steps"))
        self._said = ""

    def show_for(self, stream_id: str) -> None:
        """Show the steps if they are for this stream."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._steps.all if self._steps.stream_id == stream_id else ()
        for step, state in shown:
            text = label(step_text(step, state), "hint" if state is StepState.WAITING else "plain", wrap=True)
            line = QWidget()
            arranged = row(Sign(*_SIGNS[state]), text)
            arranged.setStretch(1, 1)
            line.setLayout(arranged)
            text.setAccessibleName(f"{text.text()}: {step_state_text(state)}")
            self._column.addWidget(line)
            line.show()  # the layout would do so with the next events only
        self.setVisible(bool(shown))
        under_way = next((step_text(*each) for each in shown if each[1] is StepState.DOING), "")
        if under_way and under_way != self._said:
            announce(self, under_way)
        self._said = under_way
