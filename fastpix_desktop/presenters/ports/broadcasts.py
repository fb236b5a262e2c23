"""What keeping broadcasts needs: FastPix as any account of this run, and the database."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Protocol

from fastpix_desktop.presenters.ports.fastpix import StreamReads

if TYPE_CHECKING:  # loaded when a stream is first monitored
    from fastpix_desktop.domain.monitor.broadcast import Broadcast, LastLive


class AnyAccount(Protocol):
    """The API, asked as an account that was used in this run, whichever is in use now."""

    def reads_of(self, account: str) -> StreamReads:
        """Return an account's reads (its Access Token ID). They raise NotSignedIn once it's signed out of."""

    def forget_others(self, accounts: Collection[str]) -> None:
        """Forget the secrets of all other accounts, which were signed out of."""


class BroadcastStore(Protocol):
    """Each stream's last broadcast, by account (an Access Token ID). Every method raises FileTrouble."""

    async def last(self, account: str, stream_id: str) -> "Broadcast | None":
        """Return a stream's last broadcast, without facts; None if there's none."""

    async def last_live(self, account: str) -> "Mapping[str, LastLive]":
        """Return when the account's streams were last live, by stream ID."""

    async def save(self, broadcast: "Broadcast") -> None:
        """Save a broadcast that has begun, replacing the stream's last one."""
