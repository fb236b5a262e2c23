"""The signing key of the workspace: made once, kept in the keyring only, replaced and removed.

FastPix gives a key's private half in one answer only. If that answer is lost, the same request is sent again
under the same Idempotency-Key, and FastPix answers it with the key that it made the first time. The
Idempotency-Key is in the preferences until the private half is in the keyring.
"""

from collections.abc import Collection
from contextlib import suppress
from enum import StrEnum
from os import urandom
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, KeyringTrouble, OutcomeUnknown, UnusableKey
from fastpix_desktop.domain.share.signing_key import SigningKey, entry_names, from_entries, to_entries
from fastpix_desktop.presenters.ports.credentials import Credentials
from fastpix_desktop.presenters.ports.share import SigningKeysApi
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Operation, Presenter, Task, Tasks

RETRY_DELAYS_S: Final = (1.0, 4.0)
"""Seconds before an unanswered create is sent again."""


class KeyState(StrEnum):
    """What is known about the workspace's key."""

    NONE = "none"
    READY = "ready"
    LOST = "lost"
    """Its private half isn't in the keyring any more."""
    DELETED = "deleted"
    """It isn't at FastPix any more."""


class SigningKeys(Presenter):
    """The signing key of the account in use."""

    changed = Signal()
    """The account or the key's state has changed."""
    busyChanged = Signal(bool)
    failed = Signal(AppError)
    """An AppError: the key wasn't made, replaced or removed."""
    keyEnded = Signal(str)
    """A key's ID: nothing that it signed works any more."""

    def __init__(
        self,
        api: SigningKeysApi,
        keys: Credentials,
        preferences: Preferences,
        delays: tuple[float, ...] = RETRY_DELAYS_S,
    ) -> None:
        super().__init__()
        self._api = api
        self._keys = keys
        self._preferences = preferences
        self._delays = delays
        self._account = ""
        self._held: dict[str, SigningKey] = {}
        """Keys in memory, by account. Those of an account that isn't kept are nowhere else."""
        self._trouble: KeyState | None = None
        self._error: AppError | None = None
        """The last change's error."""
        self._checking = Task(self, "check")
        self._forgetting = Tasks(self, "forget")
        self._change = Operation(self, "change", busy=self.busyChanged.emit, failed=self._fail)

    # Output

    @property
    def account(self) -> str:
        """The Access Token ID in use."""
        return self._account

    @property
    def key_id(self) -> str:
        """The ID of this workspace's key; empty if there is none."""
        held = self._held.get(self._account)
        kept = self._preferences.signing_keys.get(self._account, ())
        return held.id if held else next(iter(kept), "")

    @property
    def state(self) -> KeyState:
        """What is known about the key."""
        if self._trouble is not None:
            return self._trouble
        return KeyState.READY if self.key_id else KeyState.NONE

    @property
    def is_busy(self) -> bool:
        """Whether the key is being made, replaced or removed."""
        return self._change.is_busy

    @property
    def is_settled(self) -> bool:
        """Whether nothing is in progress."""
        return not (self.is_busy or self._checking.is_running or self._forgetting.is_running)

    async def ensure(self) -> SigningKey:
        """Return the key; make it if there is none. Raises AppError; UnusableKey if it's lost."""
        if self._change.is_busy:
            await self._change.ended()
        if self.state in (KeyState.NONE, KeyState.DELETED):
            self._error = None
            self.make()
            await self._change.ended()
            if self._error is not None:
                raise self._error
        key = await self.key()
        if key is None:
            raise UnusableKey
        return key

    async def key(self) -> SigningKey | None:
        """Return the key, from the keyring if need be; None if there's none or it's lost.

        Raises KeyringTrouble.
        """
        account, key_id = self._account, self.key_id
        if not key_id or self._trouble is KeyState.LOST:
            return None
        if account not in self._held:
            key = await self._load(key_id)
            if key is None and account == self._account:
                self._set_trouble(KeyState.LOST)
            if key is None:
                return None
            self._held[account] = key
        return self._held[account]

    async def key_of(self, account: str) -> SigningKey | None:
        """Return an account's key, also if another one is in use; None if there's none, or it's lost.

        Raises KeyringTrouble.
        """
        if account == self._account:
            return await self.key()
        key_id = next(iter(self._preferences.signing_keys.get(account, ())), "")
        if account not in self._held and key_id and (key := await self._load(key_id)) is not None:
            self._held[account] = key
        return self._held.get(account)

    # Input

    def use(self, account: str) -> None:
        """Use an account's key from now on."""
        if account != self._account:
            self._account = account
            self._change.cancel()
            self._checking.stop()
            self._set_trouble(None)

    def check(self) -> None:
        """Look whether FastPix still has the key; if it can't be asked, nothing changes."""
        if self.key_id and not self.is_busy:
            self._checking.start(self._check(self._account, self.key_id))

    def make(self) -> None:
        """Make a key, unless there is one."""
        self._change.start(self._make)

    def replace(self) -> None:
        """Delete the key at FastPix, which ends all that it signed, and make another."""
        self._change.start(self._replace)

    def remove(self) -> None:
        """Delete the key at FastPix and here."""
        self._change.start(self._remove)

    def forget_others(self, accounts: Collection[str]) -> None:
        """Delete the private halves of all other accounts, which were signed out of."""
        for account in self._held.keys() - set(accounts):
            del self._held[account]
        for account, ids in self._preferences.signing_keys.items():
            if account not in accounts and not self._forgetting.runs(account):
                self._forgetting.start(account, self._forget_account(account, ids))

    # Work

    def _fail(self, error: AppError) -> None:
        self._error = error
        self.changed.emit()
        self.failed.emit(error)

    def _set_trouble(self, trouble: KeyState | None) -> None:
        self._trouble = trouble
        self.changed.emit()

    async def _check(self, account: str, key_id: str) -> None:
        with suppress(AppError):
            listed = {each.id for each in await self._api.signing_keys(account)}
            if account == self._account and key_id == self.key_id and key_id not in listed:
                self._set_trouble(KeyState.DELETED)
                self.keyEnded.emit(key_id)

    async def _make(self) -> None:
        if self.state is not KeyState.READY:
            await self._obtain(self._account)

    async def _replace(self) -> None:
        await self._delete(self._account)
        await self._obtain(self._account)

    async def _remove(self) -> None:
        await self._delete(self._account)

    async def _obtain(self, account: str) -> None:
        """Get a key that can sign: one kept here for the same workspace, or else a new one."""
        listed = {each.id for each in await self._api.signing_keys(account)}
        key = await self._shared(listed)
        if key is None:
            key = await self._create(account)
        if self._is_kept(account):
            for name, entry in zip(entry_names(key.id), to_entries(key), strict=True):
                await self._keys.save(name, entry)
            self._preferences.signing_keys = {**self._preferences.signing_keys, account: (key.id,)}
        self._set_request(account, "")
        self._held[account] = key
        self._set_trouble(None)

    async def _shared(self, listed: Collection[str]) -> SigningKey | None:
        """Return a key of this workspace that is kept here under another token."""
        others = {each for ids in self._preferences.signing_keys.values() for each in ids}
        for key_id in sorted(others & set(listed)):
            if (key := await self._load(key_id)) is not None:
                return key
        return None

    async def _create(self, account: str) -> SigningKey:
        earlier = next(iter(self._preferences.signing_key_requests.get(account, ())), "")
        if earlier:
            key = await self._send(account, earlier)
            if key.id in {each.id for each in await self._api.signing_keys(account)}:
                return key  # otherwise it was deleted meanwhile, and only its answer is repeated
        request = urandom(16).hex()
        self._set_request(account, request)
        return await self._send(account, request)

    async def _send(self, account: str, request: str) -> SigningKey:
        import asyncio

        for delay in self._delays:
            try:
                return await self._api.create_signing_key(account, request)
            except OutcomeUnknown as error:
                await asyncio.sleep(max(delay, error.retry_after))
        return await self._api.create_signing_key(account, request)

    async def _delete(self, account: str) -> None:
        key_id = self.key_id
        if not key_id:
            return
        try:
            await self._api.delete_signing_key(account, key_id)
        except OutcomeUnknown:
            if key_id in {each.id for each in await self._api.signing_keys(account)}:
                raise
        kept = self._preferences.signing_keys
        self._preferences.signing_keys = {each: ids for each, ids in kept.items() if key_id not in ids}
        self._held = {each: key for each, key in self._held.items() if key.id != key_id}
        self._set_trouble(None)
        self.keyEnded.emit(key_id)
        with suppress(KeyringTrouble):  # what stays there opens nothing any more
            await self._erase(key_id)

    async def _forget_account(self, account: str, ids: Collection[str]) -> None:
        of_others = (kept for each, kept in self._preferences.signing_keys.items() if each != account)
        try:
            for key_id in set(ids).difference(*of_others):
                await self._erase(key_id)
        except KeyringTrouble:
            return  # it stays recorded, and is tried again
        kept = dict(self._preferences.signing_keys)
        kept.pop(account, None)
        self._preferences.signing_keys = kept

    async def _load(self, key_id: str) -> SigningKey | None:
        return from_entries(key_id, [await self._keys.load(name) for name in entry_names(key_id)])

    async def _erase(self, key_id: str) -> None:
        for name in entry_names(key_id):
            await self._keys.delete(name)

    def _is_kept(self, account: str) -> bool:
        return any(each.token_id == account for each in self._preferences.accounts)

    def _set_request(self, account: str, request: str) -> None:
        """Save the Idempotency-Key of a create that isn't finished; empty removes it."""
        kept = {each: ids for each, ids in self._preferences.signing_key_requests.items() if each != account}
        if request and self._is_kept(account):
            kept[account] = (request,)
        if kept != self._preferences.signing_key_requests:
            self._preferences.signing_key_requests = kept
