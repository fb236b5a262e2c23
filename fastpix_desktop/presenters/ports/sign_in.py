"""Signing in to FastPix."""

from typing import Protocol

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.secret import Secret


class SignIn(Protocol):
    """Who the API is asked as."""

    def use(self, account: Account | None, secret: Secret | None) -> None:
        """Ask the API as this account from now on; as nobody if either is None. Sends nothing."""

    async def check(self, token_id: str, secret: Secret) -> None:
        """Check that FastPix accepts a token, without signing in.

        Raises NotSignedIn, NoPermission, Unreachable and what else a read raises (see StreamsApi).
        """
