"""The interface of the window for pages, bars and commands."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.errors import AppError, NotSignedIn
from fastpix_desktop.ui.secret_fields.clipboard import Clipboard
from fastpix_desktop.ui.widgets.notices import Notices
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage


class Shell(Protocol):
    """Everything that may be shown in the window goes through here."""

    clipboard: Clipboard
    notices: Notices
    """Desktop notifications, for when the window isn't in front."""

    def say(self, text: str) -> None:
        """Show a short confirmation that disappears by itself."""

    def tell(
        self,
        level: str,
        text: str,
        action: str = "",
        run: Callable[[], None] | None = None,
        *,
        other: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show a message on the page in front, until the person dismisses it.

        ``level``: error, warning or note. ``action`` and ``other``: buttons, and what they do.
        """

    def undo(self, text: str, left_ms: int, on_undo: Callable[[], None]) -> None:
        """Show what is about to happen, with a button Undo for ``left_ms`` milliseconds."""

    def end_undo(self) -> None:
        """Remove the Undo button, because the action was done or dropped."""

    def add_page(self, page: ScrollPage) -> None:
        """Add a page."""

    def show_page(self, page: ScrollPage) -> None:
        """Show a page that was added."""

    def sign_in_again(self) -> None:
        """Ask for the account's keys again, because FastPix no longer accepts the token."""

    def show_new(self) -> None:
        """Show the form for a new stream."""

    def show_stream(self, stream_id: str) -> None:
        """Open a stream, and bring the window to the front: the person may be looking elsewhere."""

    def browse(self, stream_id: str) -> None:
        """Open a stream; a list that is in front of the page stays there."""


def way_on(error: AppError, shell: Shell) -> tuple[str, Callable[[], None] | None]:
    """Return the text of the button that an error offers and what it does; "" and None if it offers none."""
    if isinstance(error, NotSignedIn):
        return QCoreApplication.translate("Shell", "Sign in again"), shell.sign_in_again
    return "", None
