"""The question before a viewing link is withdrawn."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.question import Question

translate = QCoreApplication.translate


def ask_withdraw(name: str, parent: QWidget, then: Callable[[], None]) -> None:
    """Ask before a link that works is withdrawn, which can't be undone."""
    Question(
        #: %1: a viewing link's name in quotes.
        translate("ViewingLinks", "Withdraw the link for %1?").replace("%1", quoted(name)),
        translate("ViewingLinks", "Anyone watching with this link is cut off. Your other links still work."),
        translate("ViewingLinks", "Withdraw link"),
        parent,
        is_final=True,
    ).ask(then)
