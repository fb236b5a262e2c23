"""FastPix's API for whoever is signed in, and its playlists."""

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from fastpix_desktop.bootstrap.adapters import pools as limits
from fastpix_desktop.bootstrap.adapters.pools import Pools
from fastpix_desktop.bootstrap.adapters.session import Session
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.intent import Intent
from fastpix_desktop.domain.streams.recording import Recording
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage

if TYPE_CHECKING:  # slow to import: loaded in a worker thread
    from fastpix_desktop.domain.monitor.playlist import Playlist
    from fastpix_desktop.services.fastpix.api import FastPixApi
    from fastpix_desktop.services.fastpix.playlist import HlsPlaylists

T = TypeVar("T")


class FastPix:
    """The StreamsApi port."""

    def __init__(self, pools: Pools, session: Session) -> None:
        self._pools = pools
        self._session = session

    async def page(self, account: str, number: int) -> StreamPage:
        """Return a page of the account's streams."""
        return await self._read(lambda api: api.streams(number), account)

    async def stream(self, stream_id: str) -> LiveStream:
        """Return a stream."""
        return await self._read(lambda api: api.stream(stream_id))

    async def viewers(self, stream_id: str) -> int | None:
        """Return the number of viewers."""
        return await self._read(lambda api: api.viewers(stream_id))

    async def current_views(self) -> Mapping[str, int]:
        """Return how many people watch, by playback ID."""
        return await self._read(lambda api: api.current_views())

    async def create(self, intent: Intent) -> LiveStream:
        """Create an intent's stream."""
        return await self._change(
            lambda api: api.create(intent.draft, intent.request_id, intent.idempotency_key), intent.account
        )

    async def update(self, stream_id: str, changes: Mapping[str, Any]) -> LiveStream | None:
        """Change a stream."""
        return await self._change(lambda api: api.update(stream_id, changes))

    async def enable(self, stream_id: str) -> None:
        """Turn a stream on."""
        await self._change(lambda api: api.enable(stream_id))

    async def disable(self, stream_id: str) -> None:
        """Turn a stream off."""
        await self._change(lambda api: api.disable(stream_id))

    async def finish(self, stream_id: str) -> None:
        """End a broadcast."""
        await self._change(lambda api: api.finish(stream_id))

    async def delete(self, stream_id: str, *, account: str | None = None) -> None:
        """Delete a stream."""
        await self._change(lambda api: api.delete(stream_id), account)

    async def _read(self, call: "Callable[[FastPixApi], T]", account: str | None = None) -> T:
        return await self._pools.read(lambda: call(self._session.api(account)))

    async def _change(self, call: "Callable[[FastPixApi], T]", account: str | None = None) -> T:
        return await self._pools.change(lambda: call(self._session.api(account)))


class Recordings:
    """The RecordingsApi port."""

    def __init__(self, pools: Pools, session: Session) -> None:
        self._pools = pools
        self._session = session

    async def recording(self, account: str, media_id: str) -> Recording:
        """Return a recording."""
        return await self._pools.read(lambda: self._session.api_of(account).recording(media_id))

    async def change_recording(self, account: str, media_id: str, changes: Mapping[str, Any]) -> None:
        """Change a recording."""
        await self._pools.change(lambda: self._session.api_of(account).change_recording(media_id, changes))

    async def ask_for_mp4(self, account: str, media_id: str, support: str) -> None:
        """Have FastPix make files."""
        await self._pools.change(lambda: self._session.api_of(account).ask_for_mp4(media_id, support))


class _ReadsOf:
    """The StreamReads port of one account."""

    def __init__(self, pools: Pools, session: Session, account: str) -> None:
        self._pools = pools
        self._session = session
        self._account = account

    async def stream(self, stream_id: str) -> LiveStream:
        """Return a stream."""
        return await self._pools.read(lambda: self._session.api_of(self._account).stream(stream_id))

    async def viewers(self, stream_id: str) -> int | None:
        """Return the number of viewers."""
        return await self._pools.read(lambda: self._session.api_of(self._account).viewers(stream_id))

    async def current_views(self) -> Mapping[str, int]:
        """Return how many people watch, by playback ID."""
        return await self._pools.read(lambda: self._session.api_of(self._account).current_views())


class AnyAccount:
    """The AnyAccount port."""

    def __init__(self, pools: Pools, session: Session) -> None:
        self._pools = pools
        self._session = session

    def reads_of(self, account: str) -> _ReadsOf:
        """Return an account's reads."""
        return _ReadsOf(self._pools, self._session, account)

    def forget_others(self, accounts: Collection[str]) -> None:
        """Forget the secrets of all other accounts."""
        self._session.forget_others(accounts)


class Players:
    """The Playlists port."""

    def __init__(self, pools: Pools) -> None:
        self._pools = pools
        self._playlists: HlsPlaylists | None = None

    async def read(self, address: str, token: Secret | None = None) -> "Playlist":
        """Return the media playlist at an address."""
        return await self._pools.read(lambda: self._open().read(address, token), limits.PLAYLIST_LIMIT_S)

    def _open(self) -> "HlsPlaylists":
        if self._playlists is None:
            from fastpix_desktop.services.fastpix.playlist import HlsPlaylists

            self._playlists = HlsPlaylists()
        return self._playlists
