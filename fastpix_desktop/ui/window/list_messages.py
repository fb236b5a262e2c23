"""What the window says if the list of streams can't be read or saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from fastpix_desktop.domain.errors import AppError, FileTrouble, NotSignedIn, TooManyRequests
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.text.errors import Act, error_text, is_offline
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage
from fastpix_desktop.ui.window.stream_pages import StreamPages


class ListMessages(QObject):
    """Belongs to the window's pages."""

    def __init__(
        self, shell: Shell, pages: StreamPages, streams: StreamsPresenter, sign_in_again: Callable[[], None]
    ) -> None:
        super().__init__(pages)
        self._shell = shell
        self._pages = pages
        self._streams = streams
        self._sign_in_again = sign_in_again
        self._text = ""
        """Message about the last error."""
        streams.listFailed.connect(self._failed)
        streams.loadingChanged.connect(self._withdraw)
        streams.mirror.notKept.connect(self._not_kept)

    def _failed(self, error: AppError) -> None:
        if is_offline(error):
            return  # the list says since when, for as long as it lasts
        self._text = error_text(error, Act.LIST)
        if isinstance(error, NotSignedIn):
            self._shell.tell("error", self._text, self.tr("Sign in again"), self._sign_in_again)
        else:
            self._shell.tell("error", self._text, self.tr("Try again"), self._streams.reload)
        if isinstance(error, TooManyRequests):
            self._pages.current.bar.wait(error.retry_after)

    def _withdraw(self, loading: bool) -> None:  # noqa: FBT001 - a slot of loadingChanged(bool)
        if loading:
            for page in self._pages.work.findChildren(ScrollPage):
                page.bar.withdraw(self._text)

    def _not_kept(self, error: FileTrouble) -> None:
        text = self.tr(
            "The list of streams can't be saved on this computer (%1). Your streams on "
            "FastPix aren't affected."
        )
        self._shell.tell("warning", text.replace("%1", error.reason))
