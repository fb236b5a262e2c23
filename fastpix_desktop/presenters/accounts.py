"""Connecting to, switching and signing out of workspaces."""

from dataclasses import replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import AppError, KeyringTrouble
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.ports.credentials import Credentials
from fastpix_desktop.presenters.ports.sign_in import SignIn
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Operation, Presenter, Task, Tasks


class SessionState(StrEnum):
    """Progress of signing in."""

    SIGNED_OUT = "signed out"
    OPENING = "opening the keyring"
    LOCKED = "the keyring did not give the secret"
    READY = "ready"


class SessionPresenter(Presenter):
    """The accounts, the current one, and whether its secret is available."""

    changed = Signal()
    """The accounts, the current one or the state have changed."""
    busyChanged = Signal(bool)
    opening = Signal(Account)
    """The Account whose secret the keyring is asked for."""
    opened = Signal(Account)
    """An Account's secret is available: it was connected, or the keyring returned it."""
    connected = Signal(Account)
    """An Account was just connected; follows ``opened``."""
    connectFailed = Signal(AppError)
    """An AppError; nothing was saved."""
    keyringFailed = Signal(KeyringTrouble)
    """A KeyringTrouble: the account's secret couldn't be saved or read."""
    signOutFailed = Signal(Account, KeyringTrouble)
    """The Account that is still signed in, and the KeyringTrouble: its secret couldn't be deleted."""
    keyringNamed = Signal(object)
    """The keyring's name (str), or the KeyringTrouble if there is none."""

    def __init__(self, sign_in: SignIn, keys: Credentials, preferences: Preferences) -> None:
        super().__init__()
        self._sign_in = sign_in
        self._keys = keys
        self._preferences = preferences
        self._for_this_run: dict[str, tuple[Account, Secret]] = {}
        """Accounts whose secret isn't in the keyring, by token ID. Nothing about them is saved."""
        self._current_id = preferences.current_account
        self._connecting = Operation(
            self, "connect", busy=self.busyChanged.emit, failed=self.connectFailed.emit
        )
        self._opening = Task(self, "open")
        self._naming = Task(self, "name the keyring")
        self._keeping = Tasks(self, "keep")
        self._signing_out = Tasks(self, "sign out")
        self.state = SessionState.SIGNED_OUT

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All accounts: those in the keyring, then those signed in until the app closes."""
        kept = (each for each in self._preferences.accounts if each.token_id not in self._for_this_run)
        return (*kept, *(account for account, _ in self._for_this_run.values()))

    @property
    def current(self) -> Account | None:
        """The current account."""
        return next((each for each in self.accounts if each.token_id == self._current_id), None)

    @property
    def is_connecting(self) -> bool:
        """Whether a connect is in progress."""
        return self._connecting.is_busy

    def is_kept(self, account: Account) -> bool:
        """Whether the account's secret is saved."""
        return account.token_id not in self._for_this_run

    def adopt(self, account: Account, secret: Secret) -> None:
        """Add an account until the app closes, without checking it: the demo's."""
        self._for_this_run[account.token_id] = (account, secret)
        self._current_id = account.token_id
        self.changed.emit()

    def restore(self) -> None:
        """Sign in to the last used account, with its secret from the keyring."""
        self._open(self.current)

    def switch(self, account: Account) -> None:
        """Switch to another account."""
        self._open(account)

    def refresh(self) -> None:
        """Sign in to the same account again, because the API's address may have changed."""
        if self.state is SessionState.READY:
            self._open(self.current)

    def find_keyring(self) -> None:
        """Find the keyring's name; a signal brings the answer."""
        self._naming.start(self._name_keyring())

    def connect_account(self, token_id: str, secret: Secret, name: str) -> None:
        """Check a token, save its secret in the keyring, and use it.

        Ignored while another connect is in progress.
        """
        self._connecting.start(partial(self._connect, token_id.strip(), secret, name.strip()))

    def cancel(self) -> None:
        """Cancel a connect; nothing is saved."""
        self._connecting.cancel()

    def keep(self) -> None:
        """Try again to save the current account's secret in the keyring."""
        if self._current_id in self._for_this_run:
            self._start_keeping(self._current_id)

    def rename(self, account: Account, name: str) -> None:
        """Rename an account; an empty name is ignored."""
        if not name.strip():
            return
        renamed = replace(account, name=name.strip())
        if account.token_id in self._for_this_run:
            self._for_this_run[account.token_id] = (renamed, self._for_this_run[account.token_id][1])
        else:
            self._preferences.accounts = tuple(
                renamed if each == account else each for each in self._preferences.accounts
            )
        self.changed.emit()

    def sign_out(self, account: Account) -> None:
        """Sign out of an account and delete its secret from the keyring."""
        self._keeping.stop(account.token_id)  # otherwise it would return once the keyring answers
        self._signing_out.start(account.token_id, self._sign_out(account))

    def _open(self, account: Account | None) -> None:
        is_opening = self.state is SessionState.OPENING and account == self.current
        self._choose(account)
        self._sign_in.use(account, None)
        self._set_state(SessionState.OPENING if account else SessionState.SIGNED_OUT)
        if account is not None and not is_opening:
            self.opening.emit(account)
        if account is None:
            self._opening.stop()
            self.find_keyring()
        else:
            self._opening.start(self._load(account))

    def _choose(self, account: Account | None) -> None:
        self._current_id = account.token_id if account else ""
        if account is None or self.is_kept(account):
            self._preferences.current_account = self._current_id

    def _set_state(self, state: SessionState) -> None:
        self.state = state
        self.changed.emit()

    async def _name_keyring(self) -> None:
        try:
            self.keyringNamed.emit(await self._keys.describe())
        except KeyringTrouble as error:
            self.keyringNamed.emit(error)

    async def _load(self, account: Account) -> None:
        if account.token_id in self._for_this_run:
            self._use(account, self._for_this_run[account.token_id][1])
            return
        try:
            secret = await self._keys.load(account.token_id)
        except KeyringTrouble as error:
            self._set_state(SessionState.LOCKED)
            self.keyringFailed.emit(error)
            return
        except Exception:
            self._set_state(SessionState.LOCKED)
            self.keyringFailed.emit(KeyringTrouble())
            raise
        if secret is None:
            # The entry was deleted in the keyring itself, so only a name without a secret is left.
            self._drop(account)
            return
        self._use(account, secret)

    async def _connect(self, token_id: str, secret: Secret, name: str) -> None:
        await self._sign_in.check(token_id, secret)
        self._opening.stop()  # a late answer from the keyring would bring the previous account back
        self._signing_out.stop(token_id)  # of this account: it's wanted again
        account = Account(token_id, name or self._free_name(token_id))
        self._for_this_run[token_id] = (account, secret)
        self._choose(account)
        self._connecting.finish()
        self._use(account, secret)
        self.connected.emit(account)
        self._start_keeping(token_id)

    def _start_keeping(self, token_id: str) -> None:
        self._keeping.start(token_id, self._keep(token_id))

    async def _keep(self, token_id: str) -> None:
        """Save an account's secret in the keyring."""
        try:
            await self._keys.save(token_id, self._for_this_run[token_id][1])
        except KeyringTrouble as error:
            self.keyringFailed.emit(error)
            return
        account, _ = self._for_this_run.pop(token_id)  # it may have been renamed
        others = (each for each in self._preferences.accounts if each.token_id != token_id)
        self._preferences.accounts = (*others, account)
        self._choose(self.current)
        self.changed.emit()

    async def _sign_out(self, account: Account) -> None:
        # An unsaved account may have a secret there, too: an earlier one, or one saved too late.
        was_kept = any(each.token_id == account.token_id for each in self._preferences.accounts)
        try:
            await self._keys.delete(account.token_id)
        except KeyringTrouble as error:
            if was_kept:
                self.signOutFailed.emit(account, error)
                return  # keep it listed: its secret may still be there, and the person should know
        self._drop(account)

    def _drop(self, account: Account) -> None:
        was_current = self._current_id == account.token_id  # it may have been renamed
        self._for_this_run.pop(account.token_id, None)
        self._preferences.accounts = tuple(
            each for each in self._preferences.accounts if each.token_id != account.token_id
        )
        if was_current:
            self._open(next(iter(self.accounts), None))
        else:
            self.changed.emit()

    def _use(self, account: Account, secret: Secret) -> None:
        self._sign_in.use(account, secret)
        self._set_state(SessionState.READY)
        self.opened.emit(account)

    def _free_name(self, token_id: str) -> str:
        known = {each.token_id: each.name for each in self.accounts}
        if token_id in known:
            return known[token_id]
        if not known:
            return self.tr("My workspace")
        #: Name of another workspace. %1: its number.
        return self.tr("Workspace %1").replace("%1", str(len(known) + 1))
