"""The line at the top of the demo."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import button, label


class DemoStrip(QFrame):
    """Says that nothing here is real."""

    accountAsked = Signal()
    """The person wants to connect their own account."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "demo")
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.WIDE, 2, theme.WIDE, 2)
        text = self.tr("Demo. Nothing here is real, and nothing goes online.")
        line.addWidget(label(text, "hint", wrap=True), 1)
        mine = button(self.tr("Connect my account"), "link")
        mine.clicked.connect(self.accountAsked)
        line.addWidget(mine)
