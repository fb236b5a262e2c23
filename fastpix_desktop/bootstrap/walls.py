"""The walls to the outside, each behind its lane: blocking work runs there, and nowhere else."""

import errno
import importlib
import os
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from fastpix_desktop.base.worker_pool import NotBegun, Overdue, WorkerPool
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import (
    FileTrouble,
    KeyringLocked,
    NotSignedIn,
    OutcomeUnknown,
    Reason,
    Unreachable,
)
from fastpix_desktop.domain.monitor.playlist import Playlist
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.intent import Intent
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.services.credentials.memory import SecretKeeper

if TYPE_CHECKING:  # slow to import: loaded after the first paint, most of them in worker threads
    from fastpix_desktop.services.fastpix.api import FastPixApi
    from fastpix_desktop.services.fastpix.playlist import HlsPlaylists
    from fastpix_desktop.services.obs.local import ObsWall
    from fastpix_desktop.services.storage.draft_file import DraftFile
    from fastpix_desktop.services.storage.store import Store

T = TypeVar("T")


KEYRING_TIMEOUT_S: Final = 20.0
"""A keyring that takes longer waits for its password, or for ever."""
READ_LIMIT_S: Final = 25.0
CHANGE_LIMIT_S: Final = 50.0
PLAYLIST_LIMIT_S: Final = 17.0
"""Seconds for a call from when a thread begins it: a little more than the call gives itself, since looking up
a name may take for ever."""
FOREIGN_TIMEOUT_S: Final = 20.0
"""Seconds for OBS's folders, an export or an import: a network drive that is gone answers never."""


class _SignedIn:
    """Who the API is asked as. Its API belongs to it alone, and is made in the lane where it is first needed.

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


class Walls:
    """The walls to the outside, each behind its lane. Whoever is signed in is who the API is asked as."""

    def __init__(
        self, data_dir: Path, preferences: Preferences, *, api_url: str, keeper: SecretKeeper | None
    ) -> None:
        self._net = WorkerPool("net", 3, replace_abandoned=True)
        # What a person waits for never stands behind reads that hang.
        self._changes = WorkerPool("changes", 2, replace_abandoned=True)
        self._keyring = WorkerPool("keyring", 1)
        self._disk = WorkerPool("disk", 1)
        # Paths that aren't ours may hang for ever, and must hold up neither the store nor each other. OBS's
        # folders are changed by one call at a time; a file that a person chose has nothing to wait for.
        self._obs_folders = WorkerPool("obs folders", 1)
        self._chosen_files = WorkerPool("chosen files", 1, replace_abandoned=True)
        self._checks = WorkerPool("checks", 3, replace_abandoned=True)
        self._data_dir = data_dir
        self._draft_path = data_dir / "draft.json"
        self._store_path = data_dir / "streams.sqlite3"
        self._store: Store | None = None
        self._preferences = preferences
        self._api_url = api_url
        self._keeper = keeper
        self._signed_in: _SignedIn | None = None
        self._playlists: HlsPlaylists | None = None

    async def warm_up(self, modules: Iterable[str]) -> None:
        """Load the slow libraries, and these modules, off the UI thread: none of them may know Qt.

        Qt's classes must be made on the UI thread: the bindings keep a table of all classes, which that
        thread looks into without a lock whenever Qt asks a widget for its class.
        """
        await self._net.run(_load_api)
        await self._keyring.run(self._kept)
        await self._net.run(_load, tuple(modules))

    async def close(self) -> None:
        """Close the store's file, and let the threads end."""
        if self._store is not None:
            await self._disk.run(self._store.close)
        for lane in (
            self._net,
            self._changes,
            self._keyring,
            self._disk,
            self._obs_folders,
            self._chosen_files,
            self._checks,
        ):
            lane.close()

    def _use(self, account: Account | None, secret: Secret | None) -> None:
        self._signed_in = None
        if account and secret:
            make_api = partial(self._open_api, account.token_id, secret)
            self._signed_in = _SignedIn(account.token_id, make_api)

    def _open_api(self, token_id: str, secret: Secret) -> "FastPixApi":
        return _load_api()(self._api_url or self._preferences.api_url, token_id, secret)

    def _current(self) -> _SignedIn:
        """Return who is signed in; a lane takes it once, since another may be any moment later."""
        signed_in = self._signed_in
        if signed_in is None:
            raise NotSignedIn
        return signed_in

    def _with_api(self, call: "Callable[[FastPixApi], T]") -> Awaitable[T]:
        return self._read(lambda: call(self._current().api()))

    def _change(self, call: "Callable[[FastPixApi], T]") -> Awaitable[T]:
        return self._send(lambda: call(self._current().api()))

    def _stream(self, stream_id: str) -> Awaitable[LiveStream]:
        return self._with_api(lambda api: api.stream(stream_id))

    async def _check(self, token_id: str, secret: Secret) -> None:
        await self._read(lambda: self._open_api(token_id, secret).check(), lane=self._changes)

    def _create(self, intent: Intent) -> Awaitable[LiveStream]:
        def send(api: "FastPixApi") -> LiveStream:
            return api.create(intent.draft, intent.request_id, intent.idempotency_key)

        return self._send(self._as(intent.account, send))

    def _page(self, account: str, page: int) -> Awaitable[StreamPage]:
        return self._read(self._as(account, lambda api: api.streams(page)))

    def _delete(self, account: str, stream_id: str) -> Awaitable[None]:
        return self._send(self._as(account, lambda api: api.delete(stream_id)))

    def _playlist(self, address: str) -> Awaitable[Playlist]:
        return self._read(lambda: self._open_playlists().read(address), PLAYLIST_LIMIT_S)

    def _as(self, account: str, call: "Callable[[FastPixApi], T]") -> Callable[[], T]:
        """Ask the API, unless another account is used by now: its answer would be about other streams."""

        def ask() -> T:
            signed_in = self._current()
            if signed_in.token_id != account:
                raise NotSignedIn
            return call(signed_in.api())

        return ask

    async def _read(
        self, call: Callable[[], T], seconds: float = READ_LIMIT_S, lane: WorkerPool | None = None
    ) -> T:
        """Read something over the network. Raises Unreachable where that takes too long."""
        try:
            return await (lane or self._net).run_within(seconds, call)
        except NotBegun:
            raise Unreachable(Reason.NOT_SENT) from None
        except Overdue:
            raise Unreachable(Reason.TIME_OUT) from None

    async def _send(self, call: Callable[[], T]) -> T:
        """Change something over the network. Raises OutcomeUnknown only where it was begun."""
        try:
            return await self._changes.run_within(CHANGE_LIMIT_S, call)
        except NotBegun:
            raise Unreachable(Reason.NOT_SENT) from None
        except Overdue:
            raise OutcomeUnknown from None

    async def _in_keyring(self, call: Callable[[], T]) -> T:
        import asyncio  # noqa: PLC0415

        try:
            async with asyncio.timeout(KEYRING_TIMEOUT_S):
                return await self._keyring.run(call)
        except TimeoutError:
            raise KeyringLocked from None

    async def _in_obs_folders(self, call: "Callable[[ObsWall], T]") -> T:
        """Look into OBS's folders, or change them. Raises ObsFoldersSilent where they don't answer."""
        import asyncio  # noqa: PLC0415

        from fastpix_desktop.domain.obs.errors import ObsFoldersSilent  # noqa: PLC0415 - with the first stream

        try:
            async with asyncio.timeout(FOREIGN_TIMEOUT_S):
                return await self._obs_folders.run(lambda: call(_load_obs()))
        except TimeoutError:
            raise ObsFoldersSilent from None

    async def _in_chosen_file(self, path: Path, call: Callable[[], T]) -> T:
        """Read or write a path that a person chose. Raises FileTrouble where it doesn't answer."""
        import asyncio  # noqa: PLC0415

        try:
            async with asyncio.timeout(FOREIGN_TIMEOUT_S):
                return await self._chosen_files.run(call)
        except TimeoutError:
            raise FileTrouble(path, os.strerror(errno.ETIMEDOUT)) from None

    def _with_store(self, call: "Callable[[Store], T]") -> Awaitable[T]:
        return self._disk.run(lambda: call(self._open_store()))

    def _open_store(self) -> "Store":
        if self._store is None:
            from fastpix_desktop.services.storage.store import Store  # noqa: PLC0415 - slow to import

            self._store = Store(self._store_path)
        return self._store

    def _open_playlists(self) -> "HlsPlaylists":
        if self._playlists is None:
            from fastpix_desktop.services.fastpix.playlist import HlsPlaylists  # noqa: PLC0415 - slow to import

            self._playlists = HlsPlaylists()
        return self._playlists

    def _draft_file(self) -> "DraftFile":
        from fastpix_desktop.services.storage.draft_file import DraftFile  # noqa: PLC0415 - slow to import

        return DraftFile(self._draft_path)

    def _kept(self) -> SecretKeeper:
        if self._keeper is None:
            from fastpix_desktop.services.credentials.system_keyring import Keyring  # noqa: PLC0415 - slow to import

            self._keeper = Keyring()
        return self._keeper


def _load(modules: Iterable[str]) -> None:
    for each in modules:
        importlib.import_module(each)


def _load_api() -> "type[FastPixApi]":
    from fastpix_desktop.services.fastpix.api import FastPixApi  # noqa: PLC0415 - slow to import

    return FastPixApi


def _load_obs() -> "ObsWall":
    from fastpix_desktop.services.obs.local import ObsWall  # noqa: PLC0415 - seldom needed

    return ObsWall()
