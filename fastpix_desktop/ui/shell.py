"""What pages, bars and commands need of the window they are in, without knowing it."""

from collections.abc import Callable
from typing import Protocol

from fastpix_desktop.ui.secret_fields.clipboard import Clipboard
from fastpix_desktop.ui.widgets.notices import Notices
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage


class Shell(Protocol):
    """The one door to the window: what is said, and what is shown."""

    clipboard: Clipboard
    notices: Notices
    """Notices on the desktop, for who isn't looking at the window."""

    def say(self, text: str) -> None:
        """Confirm something in a short sentence that goes by itself."""

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
        """Take the button Undo away: it has happened, or won't."""

    def add_page(self, page: ScrollPage) -> None:
        """Have another page to show."""

    def show_page(self, page: ScrollPage) -> None:
        """Show a page that was added."""

    def show_new(self) -> None:
        """Show the form for a new stream."""

    def show_stream(self, stream_id: str) -> None:
        """Open a stream, and bring the window to the front: the person may be looking elsewhere."""

    def browse(self, stream_id: str) -> None:
        """Open a stream; a list that is in front of the page stays there."""
