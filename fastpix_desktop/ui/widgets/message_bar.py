"""A bar above the page: what happened, what is safe, what to do."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from fastpix_desktop.ui import theme
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, icon_button, label
from fastpix_desktop.ui.widgets.sign import Sign

_SIGNS: Final[dict[str, tuple[str, Callable[[theme.Colors], str]]]] = {
    "error": ("warning", lambda colors: colors.live),
    "warning": ("warning", lambda colors: colors.warn),
    "note": ("info", lambda colors: colors.accent),
}


class MessageBar(QFrame):
    """Shows one message at a time; a newer one takes the older one's place."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self._sign = Sign(*_SIGNS["note"])
        self._text = label("", "bar", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = button("")
        self._close = icon_button("close", self.tr("Dismiss message"))
        self._run: Callable[[], None] | None = None
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.dismiss)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.ROOM, theme.SPACE, theme.SPACE, theme.SPACE)
        line.setSpacing(theme.SPACE)
        line.addWidget(self._sign)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, theme.SMALL, 0, theme.SMALL)
        middle.setSpacing(theme.SPACE)
        middle.addWidget(self._text)
        middle.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeft)
        line.addLayout(middle, 1)
        line.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_message(
        self, level: str, text: str, action: str = "", run: Callable[[], None] | None = None
    ) -> None:
        """Show a text (``level``: error, warning or note), with a button if there is something to do."""
        self._sign.show_icon(*_SIGNS[level])
        theme.mark(self, level=level)
        theme.mark(self._text, kind="bar")
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._run = run
        self.show()
        announce(self, text)

    @property
    def text(self) -> str:
        """The message that is shown, if any."""
        return self._text.text() if not self.isHidden() else ""

    def dismiss(self) -> None:
        """Take the message away."""
        self._run = None
        self.hide()

    def _act(self) -> None:
        run = self._run
        self.dismiss()
        if run is not None:
            run()
