"""Who is signed in to FastPix, and with which API."""

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING, Final

from fastpix_desktop.bootstrap.adapters.pools import Pools
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import NotSignedIn
from fastpix_desktop.domain.secret import Secret

if TYPE_CHECKING:  # slow to import: loaded in a worker thread
    from fastpix_desktop.services.fastpix.api import FastPixApi


class _SignedIn:
    """Who the API is asked as. Its API belongs to it alone, and is made in the thread that first needs it.

    Two threads may both make one; either asks as the same account.
    """

    def __init__(self, token_id: str, make_api: "Callable[[], FastPixApi]") -> None:
        self.token_id: Final = token_id
        self._make_api = make_api
        self._api: FastPixApi | None = None

    def api(self) -> "FastPixApi":
        if self._api is None:
            self._api = self._make_api()
        return self._api


class Session:
    """The SignIn port: who is signed in, and with which API."""

    def __init__(self, pools: Pools, api_url: Callable[[], str]) -> None:
        self._pools = pools
        self._api_url = api_url
        self._signed_in: _SignedIn | None = None
        self._all: dict[str, _SignedIn] = {}
        """Every account that was used in this run and not signed out of, by its token ID."""

    def use(self, account: Account | None, secret: Secret | None) -> None:
        """Ask the API as this account from now on."""
        self._signed_in = None
        if account and secret:
            self._signed_in = _SignedIn(account.token_id, partial(self._open, account.token_id, secret))
            self._all[account.token_id] = self._signed_in

    async def check(self, token_id: str, secret: Secret) -> None:
        """Check that FastPix accepts a token."""
        await self._pools.read_for_a_person(lambda: self._open(token_id, secret).check())

    def api(self, account: str | None = None) -> "FastPixApi":
        """Return the API of whoever is signed in, in a worker thread.

        Raises NotSignedIn if nobody is, or another than ``account``: an answer would be about other streams.
        """
        signed_in = self._signed_in  # read once: it may be replaced at any moment
        if signed_in is None or account not in (None, signed_in.token_id):
            raise NotSignedIn
        return signed_in.api()

    def api_of(self, account: str) -> "FastPixApi":
        """Return an account's API, whichever is in use, in a worker thread. Raises NotSignedIn."""
        signed_in = self._all.get(account)
        if signed_in is None:
            raise NotSignedIn
        return signed_in.api()

    def forget_others(self, accounts: Collection[str]) -> None:
        """Forget the secrets of all other accounts."""
        self._all = {key: each for key, each in self._all.items() if key in accounts}

    def _open(self, token_id: str, secret: Secret) -> "FastPixApi":
        return load_api()(self._api_url(), token_id, secret)


def load_api() -> "type[FastPixApi]":
    """Load the API's module, in a worker thread: it's slow to import."""
    from fastpix_desktop.services.fastpix.api import FastPixApi

    return FastPixApi
