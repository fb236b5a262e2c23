"""The worker pools, and what a call that takes too long raises in each."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from fastpix_desktop.base.worker_pool import NotBegun, Overdue, WorkerPool
from fastpix_desktop.domain.errors import FileTrouble, KeyringLocked, OutcomeUnknown, Reason, Unreachable

T = TypeVar("T")

READ_LIMIT_S: Final = 25.0
CHANGE_LIMIT_S: Final = 50.0
PLAYLIST_LIMIT_S: Final = 17.0
PICTURE_LIMIT_S: Final = 20.0
"""Seconds for a call from when a thread begins it: a little more than the call gives itself, since looking up
a name may take for ever."""
STILL_LIMIT_S: Final = 30.0
"""The same for a still, and a segment to play: a little more than loading and decoding give themselves."""
KEYRING_TIMEOUT_S: Final = 20.0
"""A keyring that takes longer waits for its password, or for ever."""
FOREIGN_TIMEOUT_S: Final = 20.0
"""Seconds for OBS's folders, an export or an import: a network drive that is gone never answers."""


class Pools:
    """One pool for each kind of blocking work, so that none holds up another."""

    def __init__(self) -> None:
        self.reads: Final = WorkerPool("net", 3, replace_abandoned=True)
        # What a person waits for never stands behind reads that hang.
        self.changes: Final = WorkerPool("changes", 2, replace_abandoned=True)
        self.keyring: Final = WorkerPool("keyring", 1)
        self.disk: Final = WorkerPool("disk", 1)
        # Paths that aren't ours may hang for ever, and must hold up neither the store nor each other. OBS's
        # folders are changed by one call at a time; a file that a person chose has nothing to wait for.
        self.obs_folders: Final = WorkerPool("obs folders", 1)
        self.chosen_files: Final = WorkerPool("chosen files", 1, replace_abandoned=True)
        self.downloads: Final = WorkerPool("downloads", 2, replace_abandoned=True)
        self.checks: Final = WorkerPool("checks", 3, replace_abandoned=True)
        self.stills: Final = WorkerPool("stills", 1)
        self.video: Final = WorkerPool("video", 1, replace_abandoned=True)

    def close(self) -> None:
        """Let the threads end, without waiting for them."""
        for pool in vars(self).values():
            pool.close()

    async def read(self, call: Callable[[], T], seconds: float = READ_LIMIT_S) -> T:
        """Read something over the network. Raises Unreachable if that takes too long."""
        return await self._read(self.reads, call, seconds)

    async def read_for_a_person(self, call: Callable[[], T]) -> T:
        """Read something that a person waits for: as :meth:`read`, but never behind reads that hang."""
        return await self._read(self.changes, call, READ_LIMIT_S)

    async def make_still(self, call: Callable[[], T]) -> T:
        """Load and decode. Raises Unreachable if that takes too long."""
        return await self._read(self.stills, call, STILL_LIMIT_S)

    async def play(self, call: Callable[[], T]) -> T:
        """Load and hand over to a player. Raises Unreachable if that takes too long."""
        return await self._read(self.video, call, STILL_LIMIT_S)

    async def change(self, call: Callable[[], T]) -> T:
        """Change something over the network.

        Raises Unreachable if it was never begun, and OutcomeUnknown if it was and takes too long.
        """
        try:
            return await self.changes.run_within(CHANGE_LIMIT_S, call)
        except NotBegun:
            raise Unreachable(Reason.NOT_SENT) from None
        except Overdue:
            raise OutcomeUnknown from None

    async def in_keyring(self, call: Callable[[], T]) -> T:
        """Use the keyring. Raises KeyringLocked if it doesn't answer."""
        import asyncio

        try:
            async with asyncio.timeout(KEYRING_TIMEOUT_S):
                return await self.keyring.run(call)
        except TimeoutError:
            raise KeyringLocked from None

    async def in_obs_folders(self, call: Callable[[], T]) -> T:
        """Read or change OBS's folders. Raises ObsFoldersSilent if they don't answer."""
        import asyncio

        from fastpix_desktop.domain.obs.errors import ObsFoldersSilent

        try:
            async with asyncio.timeout(FOREIGN_TIMEOUT_S):
                return await self.obs_folders.run(call)
        except TimeoutError:
            raise ObsFoldersSilent from None

    async def in_chosen_file(self, path: Path, call: Callable[[], T]) -> T:
        """Read or write a path that a person chose. Raises FileTrouble if it doesn't answer."""
        import asyncio

        try:
            async with asyncio.timeout(FOREIGN_TIMEOUT_S):
                return await self.chosen_files.run(call)
        except TimeoutError:
            raise FileTrouble(path, os.strerror(errno.ETIMEDOUT)) from None

    async def _read(self, pool: WorkerPool, call: Callable[[], T], seconds: float) -> T:
        try:
            return await pool.run_within(seconds, call)
        except NotBegun:
            raise Unreachable(Reason.NOT_SENT) from None
        except Overdue:
            raise Unreachable(Reason.TIME_OUT) from None
