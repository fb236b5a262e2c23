"""Which page is shown beside the list: the form, or a stream's."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.ui.create.page import NewStreamPage
from fastpix_desktop.ui.streams.sidebar import Sidebar
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage
from fastpix_desktop.ui.window.workspace import Workspace

if TYPE_CHECKING:  # seldom needed
    from fastpix_desktop.ui.window.window_state import StreamsState


class StreamPages(QObject):
    """Belongs to the window."""

    def __init__(
        self, window: QWidget, form: NewStreamPage, sidebar: Sidebar, presenters: Presenters
    ) -> None:
        super().__init__(window)
        self._window = window
        self._form = form
        self._sidebar = sidebar
        self._streams, self._creating = presenters.streams, presenters.new_stream
        self._left = ""
        """The ID of the stream that was left for the form."""
        self.work = Workspace(sidebar, form)
        self.work.leaveAsked.connect(self._leave_form)
        presenters.session.opening.connect(self._account_opening)
        presenters.session.opened.connect(self._account_opened)

    @property
    def current(self) -> ScrollPage:
        """The page that is shown, or would be if the list weren't in front."""
        return self.work.page

    @property
    def left(self) -> str:
        """The ID of the stream that was left for the form."""
        return self._left

    def show_form(self) -> None:
        """Show the form."""
        if self._streams.open is not None:
            self._left = self._streams.open.id
        self._streams.close_stream()
        self.work.show_page(self._form)
        self._form.take_focus()

    def show_again(self, state: "StreamsState") -> None:
        """Show what another window over the same presenters showed."""
        self._left = state.left
        if state.is_list_in_front:
            self.work.show_list()

    def search(self) -> None:
        """Focus the search field from anywhere."""
        if self._is_in_front:
            self.work.show_list()
            self._sidebar.search()

    @property
    def _is_in_front(self) -> bool:
        """Whether the connect page isn't shown instead."""
        return self.work.isVisibleTo(self._window)

    def _leave_form(self) -> None:
        """Go back from the form to the stream that was open before, if it's still there."""
        if self.current is self._form and not self._creating.is_busy:
            self._streams.show(self._left)

    def _account_opening(self) -> None:
        """Show the form and the streams that are known, while the keyring is waited for."""
        self.work.show_page(self._form)
        if self._is_in_front and not self._form.isAncestorOf(self._window.focusWidget()):
            self._form.take_focus()

    def _account_opened(self) -> None:
        self.current.bar.dismiss()
