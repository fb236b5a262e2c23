"""The open stream: its page, created when first shown, and everything that follows it."""

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog

from fastpix_desktop.domain.errors import AppError, NotFound
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.ui.shell import Shell, way_on
from fastpix_desktop.ui.streams.sidebar import Sidebar
from fastpix_desktop.ui.text.errors import Act, error_text

if TYPE_CHECKING:  # imported when a stream is first shown
    from fastpix_desktop.ui.stream_page.commands import StreamCommands
    from fastpix_desktop.ui.stream_page.page import StreamPage

AGE_MS: Final = 1000
"""Time between two updates of the shown age."""


class OpenStream(QObject):
    """Belongs to the window. Until a stream is shown, its page isn't loaded or created."""

    def __init__(
        self, shell: Shell, presenters: Presenters, preferences: Preferences, sidebar: Sidebar
    ) -> None:
        super().__init__(sidebar)
        self._shell = shell
        self._sidebar = sidebar
        self._presenters = presenters
        self._preferences = preferences
        self._shown_id = ""
        self._failure = ""
        """Message about the last failed read."""
        self._ageing = QTimer(self, interval=AGE_MS)
        self._ageing.timeout.connect(self._show_age)
        streams = self._presenters.streams
        streams.openChanged.connect(self._show)
        streams.openUpdated.connect(self._update)
        streams.openFailed.connect(self._show_failure)
        streams.staleChanged.connect(self._show_stale)

    @cached_property
    def page(self) -> "StreamPage":
        """The page, with its cards."""
        from fastpix_desktop.ui.stream_page.whole_page import make_page  # noqa: PLC0415 - with the first stream

        page = make_page(self._presenters, self._preferences, self._shell)
        page.copied.connect(self._note_use)
        self._shell.add_page(page)
        return page

    @cached_property
    def commands(self) -> "StreamCommands":
        """The commands of the page's menu."""
        from fastpix_desktop.ui.stream_page.commands import StreamCommands  # noqa: PLC0415 - with the page

        return StreamCommands(self._shell, self._presenters, self.page, self._sidebar)

    @property
    def _has_page(self) -> bool:
        return "page" in vars(self)

    def _note_use(self) -> None:
        """Remember that something of the open stream was copied, so that it is in use."""
        stream = self._presenters.streams.open
        if stream is not None:
            self._presenters.duplicates.use(stream.id)

    def show_again(self) -> None:
        """Show the stream that another window over the same presenters showed, and a deletion to undo."""
        if self._presenters.streams.open is not None:
            self._show(self._presenters.streams.open)
        elif self._presenters.actions.pending:
            self.commands  # noqa: B018 - made, they show it

    def show_addresses(self) -> None:
        """Show the addresses from the settings."""
        stream = self._presenters.streams.open
        if stream is not None:
            self.page.show_stream(stream, self._preferences.addresses)

    def _show(self, stream: LiveStream | None) -> None:
        if stream is None:
            self._ageing.stop()
            if self._has_page:
                self._close_questions()
            self._shown_id = ""
            return
        if stream.id != self._shown_id:
            self._close_questions()
            self.page.bar.dismiss()
        self._shown_id = stream.id
        self._show_stale(stale=False)
        self._update(stream)
        self._shell.show_page(self.page)

    def _close_questions(self) -> None:
        """Close dialogs about a stream that is no longer shown."""
        for dialog in self.page.findChildren(QDialog):
            dialog.reject()

    def _update(self, stream: LiveStream) -> None:
        """Update the open stream, and leave everything else as it is."""
        self.page.show_stream(stream, self._preferences.addresses)
        self.page.recordings.show_recordings(self._presenters.recordings.recordings)
        self.commands.show_stream(stream)

    def _show_failure(self, error: AppError) -> None:
        level = "warning" if isinstance(error, NotFound) else "error"
        self._failure = error_text(error, Act.OPEN)
        self.page.bar.show_message(level, self._failure, *way_on(error, self._shell))

    def _show_stale(self, stale: bool) -> None:  # noqa: FBT001 - a slot of staleChanged(bool)
        if stale:
            self._ageing.start()
            self._show_age()
        else:
            self._ageing.stop()
            self.page.show_age(None)
            self.page.bar.withdraw(self._failure)

    def _show_age(self) -> None:
        self.page.show_age(self._presenters.streams.watch.age_s)
