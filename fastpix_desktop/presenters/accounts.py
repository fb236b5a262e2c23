"""Who is signed in: connecting, switching and signing out of workspaces."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import KeyringTrouble
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Operation, Presenter


@dataclass(frozen=True, slots=True)
class SessionServices:
    """What this presenter needs from the outside. The awaitables raise AppError."""

    check: Callable[[str, Secret], Awaitable[None]]
    """See whether a token ID and secret are accepted."""
    use: Callable[[Account | None, Secret | None], None]
    """From now on, ask the API as this account."""
    keyring_name: Callable[[], Awaitable[str]]
    save_secret: Callable[[str, Secret], Awaitable[None]]
    load_secret: Callable[[str], Awaitable[Secret | None]]
    delete_secret: Callable[[str], Awaitable[None]]


class SessionState(StrEnum):
    """How far signing in has come."""

    SIGNED_OUT = "signed out"
    OPENING = "opening the keyring"
    LOCKED = "the keyring did not give the secret"
    READY = "ready"


class SessionPresenter(Presenter):
    """The accounts, the one in use, and whether its secret is at hand."""

    changed = Signal()
    """The accounts, the current one, or the state."""
    busyChanged = Signal(bool)
    opened = Signal(object)
    """An Account's secret is at hand: it was connected, or the keyring has given it."""
    connected = Signal(object)
    """An Account has just been connected; comes after ``opened``."""
    connectFailed = Signal(object)
    """A AppError; nothing was stored."""
    keyringFailed = Signal(object)
    """A KeyringTrouble: the account works for this run only, or its secret could not be had."""
    signOutFailed = Signal(object, object)
    """The Account that is still there, and the KeyringTrouble: its secret could not be deleted."""
    keyringNamed = Signal(object)
    """The keyring's name (str), or the KeyringTrouble that says that there is none."""

    def __init__(self, services: SessionServices, preferences: Preferences) -> None:
        super().__init__()
        self._services = services
        self._preferences = preferences
        self._for_this_run: dict[str, tuple[Account, Secret]] = {}
        """Accounts whose secret the keyring does not hold, by token ID. Nothing of them is stored."""
        self._current_id = preferences.current_account
        self._connecting = Operation(
            self, "connect", busy=self.busyChanged.emit, failed=self.connectFailed.emit
        )
        self.state = SessionState.SIGNED_OUT

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All accounts: those in the keyring, then those of this run only."""
        kept = (each for each in self._preferences.accounts if each.token_id not in self._for_this_run)
        return (*kept, *(account for account, _ in self._for_this_run.values()))

    @property
    def current(self) -> Account | None:
        """The account in use."""
        return next((each for each in self.accounts if each.token_id == self._current_id), None)

    @property
    def is_connecting(self) -> bool:
        """Whether a connect is under way."""
        return self._connecting.is_busy

    def is_kept(self, account: Account) -> bool:
        """Whether the account's secret outlives this run."""
        return account.token_id not in self._for_this_run

    def adopt(self, account: Account, secret: Secret) -> None:
        """Have an account for this run, without asking anyone: the demo's."""
        self._for_this_run[account.token_id] = (account, secret)
        self._current_id = account.token_id
        self.changed.emit()

    def restore(self) -> None:
        """Sign in as the account last used, with its secret from the keyring."""
        self._open(self.current)

    def switch(self, account: Account) -> None:
        """Use another of the accounts."""
        self._open(account)

    def refresh(self) -> None:
        """Sign in again as the same account: the API's address may have changed."""
        if self.state is SessionState.READY:
            self._open(self.current)

    def look_for_keyring(self) -> None:
        """Find the keyring's name; the answer comes as a signal."""
        self.start("keyring name", self._name_keyring())

    def connect_account(self, token_id: str, secret: Secret, name: str) -> None:
        """Check a token, keep its secret in the keyring, and use it. Ignored while one is under way."""
        self._connecting.start(partial(self._connect, token_id.strip(), secret, name.strip()))

    def cancel(self) -> None:
        """Stop waiting for a connect; nothing is stored."""
        self._connecting.cancel()

    def keep(self) -> None:
        """Try to have the keyring keep the current account's secret."""
        if self._current_id in self._for_this_run:
            self._start_keeping(self._current_id)

    def rename(self, account: Account, name: str) -> None:
        """Give an account another name; an empty one is ignored."""
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
        """Forget an account and delete its secret from the keyring."""
        self.stop(f"keep {account.token_id}")  # else it would be back once the keyring answers
        self.start(f"sign out {account.token_id}", self._sign_out(account))

    def _open(self, account: Account | None) -> None:
        self._choose(account)
        self._services.use(account, None)
        self._set_state(SessionState.OPENING if account else SessionState.SIGNED_OUT)
        if account is None:
            self.stop("open")
            self.look_for_keyring()
        else:
            self.start("open", self._load(account))

    def _choose(self, account: Account | None) -> None:
        self._current_id = account.token_id if account else ""
        if account is None or self.is_kept(account):
            self._preferences.current_account = self._current_id

    def _set_state(self, state: SessionState) -> None:
        self.state = state
        self.changed.emit()

    async def _name_keyring(self) -> None:
        try:
            self.keyringNamed.emit(await self._services.keyring_name())
        except KeyringTrouble as error:
            self.keyringNamed.emit(error)

    async def _load(self, account: Account) -> None:
        if account.token_id in self._for_this_run:
            self._use(account, self._for_this_run[account.token_id][1])
            return
        try:
            secret = await self._services.load_secret(account.token_id)
        except KeyringTrouble as error:
            self._set_state(SessionState.LOCKED)
            self.keyringFailed.emit(error)
            return
        except Exception:
            self._set_state(SessionState.LOCKED)
            self.keyringFailed.emit(KeyringTrouble())
            raise
        if secret is None:
            # The entry was deleted in the keyring itself: what is left is a name without a secret.
            self._drop(account)
            return
        self._use(account, secret)

    async def _connect(self, token_id: str, secret: Secret, name: str) -> None:
        await self._services.check(token_id, secret)
        self.stop("open")  # a keyring that answers late would bring the account before back
        self.stop(f"sign out {token_id}")  # of this very account: it is wanted again
        account = Account(token_id, name or self._free_name(token_id))
        self._for_this_run[token_id] = (account, secret)
        self._choose(account)
        self._connecting.finish()
        self._use(account, secret)
        self.connected.emit(account)
        self._start_keeping(token_id)

    def _start_keeping(self, token_id: str) -> None:
        self.start(f"keep {token_id}", self._keep(token_id))

    async def _keep(self, token_id: str) -> None:
        """Move an account from this run to the keyring."""
        try:
            await self._services.save_secret(token_id, self._for_this_run[token_id][1])
        except KeyringTrouble as error:
            self.keyringFailed.emit(error)
            return
        account, _ = self._for_this_run.pop(token_id)  # it may have another name by now
        others = (each for each in self._preferences.accounts if each.token_id != token_id)
        self._preferences.accounts = (*others, account)
        self._choose(self.current)
        self.changed.emit()

    async def _sign_out(self, account: Account) -> None:
        # An account of this run, too, may have left a secret: from before, or of a save that came too late.
        was_kept = any(each.token_id == account.token_id for each in self._preferences.accounts)
        try:
            await self._services.delete_secret(account.token_id)
        except KeyringTrouble as error:
            if was_kept:
                self.signOutFailed.emit(account, error)
                return  # still listed: its secret may still be there, and the person should know
        self._drop(account)

    def _drop(self, account: Account) -> None:
        was_current = self._current_id == account.token_id  # its name may be another one by now
        self._for_this_run.pop(account.token_id, None)
        self._preferences.accounts = tuple(
            each for each in self._preferences.accounts if each.token_id != account.token_id
        )
        if was_current:
            self._open(next(iter(self.accounts), None))
        else:
            self.changed.emit()

    def _use(self, account: Account, secret: Secret) -> None:
        self._services.use(account, secret)
        self._set_state(SessionState.READY)
        self.opened.emit(account)

    def _free_name(self, token_id: str) -> str:
        known = {each.token_id: each.name for each in self.accounts}
        if token_id in known:
            return known[token_id]
        number = len(known) + 1
        return self.tr("My workspace") if number == 1 else self.tr("Workspace %1").replace("%1", str(number))
