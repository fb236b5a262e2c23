"""Our own files, and files that a person chose."""

import errno
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from fastpix_desktop.bootstrap.adapters.pools import Pools
from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.intent import Intent, Outcome, Stray
from fastpix_desktop.domain.streams.preset import Preset
from fastpix_desktop.domain.streams.stream import LiveStream

if TYPE_CHECKING:  # slow to import: loaded in a worker thread
    from fastpix_desktop.domain.monitor.broadcast import Broadcast, LastLive
    from fastpix_desktop.services.storage.draft_file import DraftFile
    from fastpix_desktop.services.storage.store import Store

T = TypeVar("T")


class Database:
    """The database, which three ports share. It's opened by the first call."""

    def __init__(self, pools: Pools, path: Path) -> None:
        self._pools = pools
        self._path = path
        self._store: Store | None = None

    @property
    def set_aside(self) -> Path | None:
        """Where a damaged file was moved in this run, if any."""
        return self._store.set_aside if self._store else None

    async def run(self, call: "Callable[[Store], T]") -> T:
        """Make a call in the worker thread."""
        return await self._pools.disk.run(lambda: call(self._open()))

    async def close(self) -> None:
        """Close the file."""
        if self._store is not None:
            await self._pools.disk.run(self._store.close)

    def _open(self) -> "Store":
        if self._store is None:
            from fastpix_desktop.services.storage.store import Store

            self._store = Store(self._path)
        return self._store


class StoredStreams:
    """The StreamStore port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def streams(self, account: str, behind: LiveStream | None, count: int) -> tuple[LiveStream, ...]:
        """Return streams as last seen."""
        return await self._database.run(lambda store: store.streams(account, behind, count))

    async def put(self, account: str, streams: Iterable[LiveStream]) -> None:
        """Save streams."""
        await self._database.run(lambda store: store.put_streams(account, streams))

    async def replace(self, account: str, streams: Iterable[LiveStream]) -> None:
        """Save these streams, and delete all others."""
        await self._database.run(lambda store: store.replace_streams(account, streams))

    async def remove(self, account: str, stream_id: str) -> None:
        """Delete a stream."""
        await self._database.run(lambda store: store.remove_stream(account, stream_id))


class StoredBroadcasts:
    """The BroadcastStore port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def last(self, account: str, stream_id: str) -> "Broadcast | None":
        """Return a stream's last broadcast."""
        return await self._database.run(lambda store: store.broadcast(account, stream_id))

    async def last_live(self, account: str) -> "Mapping[str, LastLive]":
        """Return when streams were last live."""
        return await self._database.run(lambda store: store.last_live(account))

    async def save(self, broadcast: "Broadcast") -> None:
        """Save a broadcast."""
        await self._database.run(lambda store: store.put_broadcast(broadcast))


class StoredIntents:
    """The IntentStore port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def set_aside(self) -> Path | None:
        """Where a damaged database was moved in this run, if any."""
        return self._database.set_aside

    async def open(self, account: str) -> tuple[Intent, ...]:
        """Return an account's open intents."""
        return await self._database.run(lambda store: store.open_intents(account))

    async def strays(self, account: str) -> tuple[Stray, ...]:
        """Return all other accounts' open intents."""
        return await self._database.run(lambda store: store.stray_intents(account))

    async def add(self, intent: Intent) -> None:
        """Save an intent."""
        await self._database.run(lambda store: store.add_intent(intent))

    async def close(self, request_id: str, outcome: Outcome) -> None:
        """Save an intent's outcome."""
        await self._database.run(lambda store: store.close_intent(request_id, outcome))

    async def unwanted(self) -> frozenset[str]:
        """Return the request IDs that ended without a stream."""
        return await self._database.run(lambda store: store.unwanted())


class StoredPresets:
    """The PresetStore port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def presets(self) -> tuple[Preset, ...]:
        """Return all presets."""
        return await self._database.run(lambda store: store.presets())

    async def save(self, presets: Iterable[Preset]) -> None:
        """Save presets."""
        await self._database.run(lambda store: store.save_presets(presets))

    async def rename(self, old: str, new: str) -> None:
        """Rename a preset."""
        await self._database.run(lambda store: store.rename_preset(old, new))

    async def delete(self, name: str) -> None:
        """Delete a preset."""
        await self._database.run(lambda store: store.delete_preset(name))


class DraftOnDisk:
    """The Drafts port."""

    def __init__(self, pools: Pools, path: Path) -> None:
        self._pools = pools
        self._path = path

    async def load(self) -> StreamDraft:
        """Return the draft."""
        return await self._pools.disk.run(lambda: self._file().load())

    async def save(self, draft: StreamDraft) -> None:
        """Save the draft."""
        await self._pools.disk.run(lambda: self._file().save(draft))

    def _file(self) -> "DraftFile":
        from fastpix_desktop.services.storage.draft_file import DraftFile

        return DraftFile(self._path)


class FilesAnywhere:
    """The ports ChosenFiles and ChosenImages."""

    def __init__(self, pools: Pools) -> None:
        self._pools = pools

    async def read(self, path: Path) -> str:
        """Return the text of a file."""
        return await self._pools.in_chosen_file(path, lambda: _read_file(path))

    async def write(self, path: Path, text: str) -> None:
        """Write a file."""
        await self.write_bytes(path, text.encode())

    async def write_bytes(self, path: Path, content: bytes) -> None:
        """Write a file that isn't text."""
        await self._pools.in_chosen_file(path, lambda: _write_file(path, content))


def _read_file(path: Path) -> str:
    from fastpix_desktop.services.storage.files import read_text

    text = read_text(path)
    if text is None:
        raise FileTrouble(path, os.strerror(errno.ENOENT))
    return text


def _write_file(path: Path, content: bytes) -> None:
    from fastpix_desktop.services.storage.files import write_bytes

    write_bytes(path, content)
