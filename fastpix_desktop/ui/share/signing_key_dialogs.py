"""Questions about the workspace's signing key. None of them blocks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fastpix_desktop.ui.widgets.question import Question

translate = QCoreApplication.translate


def ask_make(parent: QWidget, then: Callable[[], None]) -> None:
    """Ask before the workspace's first key is made."""
    text = translate("SigningKey", "Make a signing key for this workspace?")
    more = translate(
        "SigningKey",
        "Private streams need one for viewing links, and to check what viewers see. FastPix makes it, "
        "and its private part stays in your keyring.",
    )
    Question(text, more, translate("SigningKey", "Make signing key"), parent).ask(then)


def ask_replace(parent: QWidget, then: Callable[[], None]) -> None:
    """Ask before the key is replaced."""
    text = translate("SigningKey", "Replace the signing key?")
    more = translate("SigningKey", "All viewing links of this workspace stop working at once.")
    Question(text, more, translate("SigningKey", "Replace key"), parent, is_final=True).ask(then)


def ask_remove(parent: QWidget, then: Callable[[], None]) -> None:
    """Ask before the key is removed."""
    text = translate("SigningKey", "Remove the signing key?")
    more = translate(
        "SigningKey",
        "All viewing links of this workspace stop working at once, and private streams can't be checked.",
    )
    Question(text, more, translate("SigningKey", "Remove key"), parent, is_final=True).ask(then)
