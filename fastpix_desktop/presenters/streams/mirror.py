"""The database's copy of the lists, for the next start and for when FastPix doesn't answer."""

from collections.abc import Awaitable, Callable, Collection, Iterable
from functools import partial

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.storage import StreamStore
from fastpix_desktop.presenters.presenter import Presenter, Tasks


class StreamMirror(Presenter):
    """Reads the copy in parts, and writes to it in order, after everything that was written before."""

    notKept = Signal(FileTrouble)
    """A FileTrouble: the list won't be there at the next start. Emitted once for failures in a row."""

    def __init__(self, store: StreamStore) -> None:
        super().__init__()
        self._store = store
        self._accounts: set[str] = set()
        self._writing = Tasks(self, "write")
        """By a number: a newer write doesn't replace an older one."""
        self._writes = 0
        self._write_failed = False

    @property
    def is_writing(self) -> bool:
        """Whether anything isn't written yet."""
        return self._writing.is_running

    async def part(self, account: str, behind: LiveStream | None, count: int) -> tuple[LiveStream, ...]:
        """Return at most ``count`` streams, newest first: those after ``behind``, or the newest if None.

        Returns none if they can't be read.
        """
        try:
            return await self._store.streams(account, behind, count)
        except FileTrouble as error:
            self.notKept.emit(error)
            return ()

    def put(self, account: str, streams: Iterable[LiveStream]) -> None:
        """Save streams, replacing earlier versions of the same ones."""
        self._write(partial(self._store.put, account, streams))

    def remove(self, account: str, stream_id: str) -> None:
        """Delete a stream."""
        self._write(partial(self._store.remove, account, stream_id))

    def forget_others(self, accounts: Collection[str]) -> None:
        """Delete the streams of all other accounts known so far, which were signed out of."""
        left, self._accounts = self._accounts - set(accounts), set(accounts)
        for account in left:
            self._write(partial(self._store.replace, account, ()))

    def _write(self, write: Callable[[], Awaitable[None]]) -> None:
        self._writes += 1
        self._writing.start(str(self._writes), self._try_to(write))

    async def _try_to(self, write: Callable[[], Awaitable[None]]) -> None:
        try:
            await write()
        except FileTrouble as error:
            if not self._write_failed:
                self.notKept.emit(error)
            self._write_failed = True
        else:
            self._write_failed = False
