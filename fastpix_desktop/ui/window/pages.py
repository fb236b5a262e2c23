"""Which page the window shows: the connect page, the form, or a stream's page beside the list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from fastpix_desktop.presenters.accounts import SessionState
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.ui.accounts.connect_page import ConnectPage
from fastpix_desktop.ui.create.page import NewStreamPage
from fastpix_desktop.ui.streams.sidebar import Sidebar
from fastpix_desktop.ui.widgets.scroll_page import ScrollPage
from fastpix_desktop.ui.window.workspace import Workspace

if TYPE_CHECKING:  # seldom needed
    from fastpix_desktop.ui.window.window_state import WindowState


class Pages(QObject):
    """Belongs to the window."""

    def __init__(
        self,
        window: QWidget,
        connect_page: ConnectPage,
        form: NewStreamPage,
        sidebar: Sidebar,
        presenters: Presenters,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._connect_page = connect_page
        self._form = form
        self._sidebar = sidebar
        self._session = session = presenters.session
        self._streams, self._creating = presenters.streams, presenters.new_stream
        self._left = ""
        """The ID of the stream that was left for the form."""
        self.work = Workspace(sidebar, form)
        self.stack = QStackedWidget()
        """The connect page and the workspace."""
        self.stack.addWidget(connect_page)
        self.stack.addWidget(self.work)
        session.changed.connect(self.show_state)
        session.opening.connect(self._account_opening)
        session.opened.connect(self._account_opened)
        self.work.leaveAsked.connect(self._leave_form)
        connect_page.cancelled.connect(self._leave_connect_page)
        form.signInAsked.connect(self.sign_in_again)

    @property
    def current(self) -> ScrollPage:
        """The page that is shown, or would be if the list weren't in front."""
        return self.work.page

    def show_form(self) -> None:
        """Show the form, unless there is no account yet."""
        connecting = self._session.is_connecting and self._is_connect_page_shown
        if self._session.current is None or connecting:
            return
        self.stack.setCurrentWidget(self.work)
        if self._streams.open is not None:
            self._left = self._streams.open.id
        self._streams.close_stream()
        self.work.show_page(self._form)
        self._form.take_focus()

    def _leave_form(self) -> None:
        """Go back from the form to the stream that was open before, if it's still there."""
        if self.current is self._form and not self._creating.is_busy:
            self._streams.show(self._left)

    def show_state(self) -> None:
        """Show the connect page without an account, and the streams with one."""
        if self._session.current is None:
            if not self._is_connect_page_shown or not self._window.isVisible():
                self.stack.setCurrentWidget(self._connect_page)
                self._connect_page.open_for(first=True)
            return
        if not self._is_connecting_another:
            self.stack.setCurrentWidget(self.work)
        hints = {
            SessionState.OPENING: self.tr("Waiting for your keyring…"),
            SessionState.LOCKED: self.tr("Your keyring is locked"),
        }
        hint = hints.get(self._session.state, "")
        self._form.set_ready(ready=self._session.state is SessionState.READY, hint=hint)

    def connect_another(self) -> None:
        """Show the connect page for another account."""
        self.stack.setCurrentWidget(self._connect_page)
        self._connect_page.open_for(first=False)
        self._session.find_keyring()

    def sign_in_again(self) -> None:
        """Ask for the secret of the account whose token FastPix no longer accepts."""
        account = self._session.current
        if account is not None:
            self.stack.setCurrentWidget(self._connect_page)
            self._connect_page.sign_in_again(account)
            self._session.find_keyring()

    @property
    def left(self) -> str:
        """The ID of the stream that was left for the form."""
        return self._left

    @property
    def connecting(self) -> tuple[str, ...] | None:
        """What was typed on the connect page, if it's shown."""
        return self._connect_page.typed if self._is_connect_page_shown else None

    def show_again(self, state: "WindowState") -> None:
        """Show the page that another window over the same presenters showed."""
        self._left = state.left
        if state.connecting is not None:
            self.stack.setCurrentWidget(self._connect_page)
            self._connect_page.type_again(state.connecting, first=state.is_first)
            self._session.find_keyring()
        elif state.is_list_in_front:
            self.work.show_list()

    def search(self) -> None:
        """Focus the search field from anywhere."""
        if self.stack.currentWidget() is self.work:
            self.work.show_list()
            self._sidebar.search()

    @property
    def _is_connect_page_shown(self) -> bool:
        return self.stack.currentWidget() is self._connect_page

    @property
    def _is_connecting_another(self) -> bool:
        """Whether the person is on the connect page although there is an account, and so stays there."""
        return self._is_connect_page_shown and self._connect_page.is_for_another

    def _account_opening(self) -> None:
        """Show the form and the streams that are known, while the keyring is waited for."""
        self.work.show_page(self._form)
        if not self._is_connecting_another and not self._form.isAncestorOf(self._window.focusWidget()):
            self._form.take_focus()

    def _account_opened(self) -> None:
        self.current.bar.dismiss()

    def _leave_connect_page(self) -> None:
        if self._session.current is None:  # the existing one is gone
            self._connect_page.open_for(first=True)
        else:
            self.stack.setCurrentWidget(self.work)
