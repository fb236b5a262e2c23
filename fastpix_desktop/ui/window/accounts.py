"""Switching, adding, renaming and leaving accounts, and what the keyring says to it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import KeyringTrouble
from fastpix_desktop.presenters.accounts import SessionPresenter, SessionState
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.streams.sidebar import Sidebar
from fastpix_desktop.ui.text.errors import keyring_text, sign_out_text


class AccountCommands(QObject):
    """Belongs to the window."""

    connectAsked = Signal()
    """The connect page is to be shown, for another account."""

    def __init__(
        self,
        shell: Shell,
        window: QWidget,
        sidebar: Sidebar,
        session: SessionPresenter,
        form: NewStreamPresenter,
    ) -> None:
        super().__init__(window)
        self._shell = shell
        self._window = window
        self._session = session
        self._form = form
        self._then: Callable[[], None] | None = None
        """What to do once the account that was switched to is in use."""
        sidebar.switchAsked.connect(self.switch)
        sidebar.connectAsked.connect(self._connect_another)
        sidebar.renameAsked.connect(self._rename)
        sidebar.signOutAsked.connect(self._sign_out)
        session.opened.connect(self._opened)
        session.keyringFailed.connect(self._show_keyring_trouble)
        session.signOutFailed.connect(self._show_still_signed_in)

    def switch(self, account: Account, then: Callable[[], None] | None = None) -> None:
        """Switch to another account, unless a stream is being created; run ``then`` once it's in use."""
        if not self._is_held_by_a_create():
            self._then = then
            self._session.switch(account)

    def _opened(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _is_held_by_a_create(self) -> bool:
        """Return whether a stream is being created, and say so: its answer belongs to this account's form."""
        if self._form.is_busy:
            text = self.tr("A stream is being created. Wait or cancel it, then change the account.")
            self._shell.say(text)
        return self._form.is_busy

    def _connect_another(self) -> None:
        if not self._is_held_by_a_create():
            self.connectAsked.emit()

    def _rename(self, account: Account) -> None:
        from fastpix_desktop.ui.accounts.dialogs import ask_name  # noqa: PLC0415 - seldom needed

        ask_name(account, self._session, self._window)

    def _sign_out(self, account: Account) -> None:
        from fastpix_desktop.ui.accounts.dialogs import ask_sign_out  # noqa: PLC0415 - seldom needed

        if not self._is_held_by_a_create():
            ask_sign_out(account, self._session, self._window)

    def _show_keyring_trouble(self, error: KeyringTrouble) -> None:
        locked = self._session.state is SessionState.LOCKED
        again = self._session.restore if locked else self._session.keep
        self._shell.tell("warning", keyring_text(error, kept=locked), self.tr("Try again"), again)

    def _show_still_signed_in(self, account: Account, error: KeyringTrouble) -> None:
        self._shell.tell(
            "warning",
            sign_out_text(error, account.name),
            self.tr("Try again"),
            lambda: self._session.sign_out(account),
        )
