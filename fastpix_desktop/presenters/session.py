"""Who is signed in: connecting, switching and signing out of workspaces."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import KeyringTrouble, LauncherError
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter


@dataclass(frozen=True, slots=True)
class SessionServices:
    """What this presenter needs from the outside. The awaitables raise LauncherError."""

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
    connected = Signal(object)
    """An Account has just been connected or chosen, and its secret is at hand."""
    connectFailed = Signal(object)
    """A LauncherError; nothing was stored."""
    keyringFailed = Signal(object)
    """A KeyringTrouble: the account works for this run only, or its secret could not be had."""
    keyringNamed = Signal(object)
    """The keyring's name (str), or the KeyringTrouble that says that there is none."""

    def __init__(self, services: SessionServices, preferences: Preferences) -> None:
        super().__init__()
        self._services = services
        self._preferences = preferences
        self._unsaved: dict[str, Secret] = {}
        self.state = SessionState.SIGNED_OUT

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All accounts, in the order in which they were added."""
        return self._preferences.accounts

    @property
    def current(self) -> Account | None:
        """The account in use."""
        wanted = self._preferences.current_account
        return next((account for account in self.accounts if account.token_id == wanted), None)

    @property
    def is_connecting(self) -> bool:
        """Whether a connect is under way."""
        return self.runs("connect")

    def is_kept(self, account: Account) -> bool:
        """Whether the account's secret outlives this run."""
        return account.token_id not in self._unsaved

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
        if not self.is_connecting:
            self.start("connect", self._connect(token_id.strip(), secret, name.strip()))
            self.busyChanged.emit(True)

    def cancel(self) -> None:
        """Stop waiting for a connect; nothing is stored."""
        self.stop("connect")
        self.busyChanged.emit(False)

    def keep(self) -> None:
        """Try again to keep the current account's secret in the keyring."""
        account = self.current
        if account is not None and account.token_id in self._unsaved:
            self.start("keep", self._keep(account, self._unsaved[account.token_id]))

    def rename(self, account: Account, name: str) -> None:
        """Give an account another name; an empty one is ignored."""
        if name.strip():
            renamed = Account(account.token_id, name.strip())
            self._preferences.accounts = tuple(
                renamed if each.token_id == account.token_id else each for each in self.accounts
            )
            self.changed.emit()

    def sign_out(self, account: Account) -> None:
        """Forget an account and delete its secret from the keyring."""
        self.start(f"sign out {account.token_id}", self._sign_out(account))

    def _open(self, account: Account | None) -> None:
        self._preferences.current_account = account.token_id if account else ""
        self._services.use(account, None)
        self._set_state(SessionState.OPENING if account else SessionState.SIGNED_OUT)
        if account is None:
            self.stop("open")
            self.look_for_keyring()
        else:
            self.start("open", self._load(account))

    def _set_state(self, state: SessionState) -> None:
        self.state = state
        self.changed.emit()

    async def _name_keyring(self) -> None:
        try:
            self.keyringNamed.emit(await self._services.keyring_name())
        except KeyringTrouble as error:
            self.keyringNamed.emit(error)

    async def _load(self, account: Account) -> None:
        try:
            secret = self._unsaved.get(account.token_id)
            secret = secret or await self._services.load_secret(account.token_id)
        except KeyringTrouble as error:
            self._set_state(SessionState.LOCKED)
            self.keyringFailed.emit(error)
            return
        if secret is None:
            # The entry was deleted in the keyring itself: what is left is a name without a secret.
            self._drop(account)
            return
        self._use(account, secret)

    async def _connect(self, token_id: str, secret: Secret, name: str) -> None:
        try:
            await self._services.check(token_id, secret)
        except LauncherError as error:
            self.release("connect")
            self.busyChanged.emit(False)
            self.connectFailed.emit(error)
            return
        account = Account(token_id, name or self._free_name(token_id))
        await self._keep(account, secret)
        others = tuple(each for each in self.accounts if each.token_id != token_id)
        self._preferences.accounts = (*others, account)
        self._preferences.current_account = token_id
        self.release("connect")
        self.busyChanged.emit(False)
        self._use(account, secret)

    async def _keep(self, account: Account, secret: Secret) -> None:
        try:
            await self._services.save_secret(account.token_id, secret)
        except KeyringTrouble as error:
            self._unsaved[account.token_id] = secret
            self.keyringFailed.emit(error)
        else:
            self._unsaved.pop(account.token_id, None)
        self.changed.emit()

    async def _sign_out(self, account: Account) -> None:
        self._unsaved.pop(account.token_id, None)
        try:
            await self._services.delete_secret(account.token_id)
        except KeyringTrouble as error:
            self.keyringFailed.emit(error)
            return  # still listed: its secret is still there, and the person should know
        self._drop(account)

    def _drop(self, account: Account) -> None:
        was_current = self.current == account
        self._preferences.accounts = tuple(each for each in self.accounts if each != account)
        if was_current:
            self._open(next(iter(self.accounts), None))
        else:
            self.changed.emit()

    def _use(self, account: Account, secret: Secret) -> None:
        self._services.use(account, secret)
        self._set_state(SessionState.READY)
        self.connected.emit(account)

    def _free_name(self, token_id: str) -> str:
        known = {each.token_id: each.name for each in self.accounts}
        if token_id in known:
            return known[token_id]
        number = len(known) + 1
        return self.tr("My workspace") if number == 1 else self.tr("Workspace %1").replace("%1", str(number))
