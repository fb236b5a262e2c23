"""A bar above the page: what happened, what is safe, what to do."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from fastpix_desktop.ui.style import palette, theme
from fastpix_desktop.ui.style.direction import margins
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, icon_button, label
from fastpix_desktop.ui.widgets.countdown import Countdown
from fastpix_desktop.ui.widgets.sign import Sign

_SIGNS: Final[dict[str, tuple[str, Callable[[palette.Colors], str]]]] = {
    "error": ("warning", lambda colors: colors.live),
    "warning": ("warning", lambda colors: colors.warn),
    "note": ("info", lambda colors: colors.accent),
}


class MessageBar(QFrame):
    """Shows one message at a time; a newer one replaces it."""

    closed = Signal()
    """The person dismissed the message."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self._sign = Sign(*_SIGNS["note"])
        self._text = label("", "bar", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._actions = (button(""), button(""))
        self._close = icon_button("close", self.tr("Dismiss message"))
        self._first = ""
        """The words of the first button."""
        self._countdown = Countdown(self)
        self._countdown.changed.connect(self._show_wait)
        self._runs: tuple[Callable[[], None], ...] = ()
        for place, each in enumerate(self._actions):
            each.clicked.connect(partial(self._act, place))
        self._close.clicked.connect(self._close_clicked)
        line = QHBoxLayout(self)
        line.setContentsMargins(*margins(theme.ROOM, theme.SPACE, theme.SPACE, theme.SPACE))
        line.setSpacing(theme.SPACE)
        line.addWidget(self._sign)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, theme.SMALL, 0, theme.SMALL)
        middle.setSpacing(theme.SPACE)
        middle.addWidget(self._text)
        actions = QHBoxLayout()
        actions.setSpacing(theme.SPACE)
        for each in self._actions:
            actions.addWidget(each)
        actions.addStretch(1)
        middle.addLayout(actions)
        line.addLayout(middle, 1)
        line.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_message(
        self,
        level: str,
        text: str,
        action: str = "",
        run: Callable[[], None] | None = None,
        *,
        other: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show a text (``level``: error, warning or note), with a button if there is an action.

        ``other``: a second button, and what it does.
        """
        self._sign.show_icon(*_SIGNS[level])
        theme.mark(self, level=level)
        theme.mark(self._text, kind="bar")
        self._text.setText(text)
        self.setAccessibleName(text)
        offered = [(action, run)] if run is not None else []
        offered += [other] if other is not None else []
        self._runs = tuple(do for _, do in offered)
        for place, each in enumerate(self._actions):
            each.setVisible(place < len(offered))
            each.setText(offered[place][0] if place < len(offered) else "")
        self._countdown.stop()
        self._first = offered[0][0] if offered else ""
        self._actions[0].setEnabled(True)
        self.show()
        announce(self, text)

    def wait(self, seconds: float) -> None:
        """Disable the message's first button for so long, and count the seconds down on it."""
        self._countdown.begin(seconds)

    def _show_wait(self) -> None:
        first = self._actions[0]
        first.setEnabled(not self._countdown.left)
        first.setText(self._countdown.counted(self._first))

    @property
    def text(self) -> str:
        """The shown message, if any."""
        return self._text.text() if not self.isHidden() else ""

    def dismiss(self) -> None:
        """Remove the message."""
        self._runs = ()
        self._countdown.stop()
        self.hide()

    def withdraw(self, text: str) -> None:
        """Remove an outdated message, unless another one is shown now."""
        if text and self.text == text:
            self.dismiss()

    def _close_clicked(self) -> None:
        self.dismiss()
        self.closed.emit()

    def _act(self, place: int) -> None:
        run = self._runs[place]
        self.dismiss()
        run()
