"""Which page the window shows: the connect page, or what there is with an account."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from fastpix_desktop.presenters.accounts import SessionPresenter, SessionState
from fastpix_desktop.ui.accounts.connect_page import ConnectPage

if TYPE_CHECKING:  # with the first account
    from fastpix_desktop.ui.window.signed_in import SignedIn


class Pages(QObject):
    """Belongs to the window."""

    def __init__(
        self,
        window: QWidget,
        connect_page: ConnectPage,
        session: SessionPresenter,
        signed_in: "Callable[[], SignedIn]",
    ) -> None:
        """Show nothing yet. ``signed_in`` makes what there is with an account, the first time."""
        super().__init__(window)
        self._window = window
        self._connect_page = connect_page
        self._session = session
        self._signed_in = signed_in
        self.stack = QStackedWidget()
        """The connect page and, with an account, list and pages of streams."""
        self.stack.addWidget(connect_page)
        session.changed.connect(self.show_state)
        connect_page.cancelled.connect(self._leave_connect_page)

    def show_state(self) -> None:
        """Show the connect page without an account, and the streams with one."""
        if self._session.current is None:
            if not self._is_connect_page_shown or not self._window.isVisible():
                self.stack.setCurrentWidget(self._connect_page)
                self._connect_page.open_for(first=True)
            return
        signed_in = self._signed_in()
        if not self._is_connecting_another:
            self.stack.setCurrentWidget(signed_in.pages.work)
        hints = {
            SessionState.OPENING: self.tr("Waiting for your keyring…"),
            SessionState.LOCKED: self.tr("Your keyring is locked"),
        }
        hint = hints.get(self._session.state, "")
        signed_in.form.set_ready(ready=self._session.state is SessionState.READY, hint=hint)

    def show_form(self) -> None:
        """Show the form, unless there is no account yet."""
        if self._session.current is None:
            return
        signed_in = self._signed_in()
        signed_in.last_stream.settle()
        if not self._session.is_connecting or not self._is_connect_page_shown:
            self.stack.setCurrentWidget(signed_in.pages.work)
            signed_in.pages.show_form()

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
    def connecting(self) -> tuple[str, ...] | None:
        """What was typed on the connect page, if it's shown."""
        return self._connect_page.typed if self._is_connect_page_shown else None

    def connect_again(self, typed: tuple[str, ...], *, first: bool) -> None:
        """Show the connect page with what was typed in another; ``first``: it connects the first account."""
        self.stack.setCurrentWidget(self._connect_page)
        self._connect_page.type_again(typed, first=first)
        self._session.find_keyring()

    @property
    def _is_connect_page_shown(self) -> bool:
        return self.stack.currentWidget() is self._connect_page

    @property
    def _is_connecting_another(self) -> bool:
        """Whether the person is on the connect page although there is an account, and so stays there."""
        return self._is_connect_page_shown and self._connect_page.is_for_another

    def _leave_connect_page(self) -> None:
        if self._session.current is None:  # the existing one is gone
            self._connect_page.open_for(first=True)
        else:
            self.stack.setCurrentWidget(self._signed_in().pages.work)
