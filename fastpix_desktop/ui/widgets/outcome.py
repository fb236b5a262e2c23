"""A bar with what was done, and what can be done next."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, label

Action = tuple[str, Callable[[], object]]
"""A button's text, and its callback."""


class Outcome(QFrame):
    """A bar inside a card, for one stream."""

    def __init__(self) -> None:
        super().__init__()
        self.stream_id = ""
        self.setProperty("kind", "bar")
        self.setProperty("level", "note")
        self._text = label("", "bar", wrap=True)
        self._text.setTextInteractionFlags(self._text.textInteractionFlags().TextSelectableByMouse)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(theme.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._text)
        column.addLayout(self._actions)
        self.hide()

    def set_narrow(self, *, narrow: bool) -> None:
        """Stack the buttons if they don't fit side by side."""
        direction = QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        self._actions.setDirection(direction)

    def clear(self) -> None:
        """Hide the bar."""
        self.stream_id = ""
        self.hide()

    def tell(self, stream_id: str, text: str, actions: list[Action], *, level: str = "note") -> None:
        """Show what was done for a stream, with a button for each action."""
        self.stream_id = stream_id
        theme.mark(self, level=level)
        theme.mark(self._text, kind="bar")
        self._text.setText(text)
        self.setAccessibleName(text)
        while (item := self._actions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for title, run in actions:
            made = button(title)
            made.clicked.connect(run)
            self._actions.addWidget(made)
        self._actions.addStretch(1)
        self.show()
        announce(self, text)
