"""A list of streams whose FastPix is in memory, and answers as it is told to."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QSettings

from fastpix_desktop.domain.errors import AppError, NoPermission, NotFound
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.stream import LiveStream, Status, StreamPage
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.streams.keys import StreamKeys
from fastpix_desktop.presenters.streams.mirror import StreamMirror
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from fastpix_desktop.presenters.streams.watch import StreamWatch
from tests.presenters.fakes import EmptyKeyring, EmptyStore, Unasked

MADE_HERE = {"launch_id": "x"}


def stream(name: str, status: Status = Status.IDLE, *, days: float = 0, window: int = 60) -> LiveStream:
    """A stream that this program made so many days ago."""
    return LiveStream(
        name,
        Secret(f"{name}-key"),
        Secret("p" * 20),
        status,
        metadata={**MADE_HERE, "livestream_name": name},
        created_at=datetime.now(UTC) - timedelta(days=days),
        reconnect_window=window,
    )


@dataclass
class FastPix(Unasked):
    """A StreamsApi. Its streams can be changed at any time; what it is asked is noted."""

    streams: dict[str, LiveStream] = field(default_factory=dict)
    error: AppError | None = None
    finish_error: AppError | None = None
    was_live: set[str] = field(default_factory=set)
    uncounted: set[str] = field(default_factory=set)
    """Streams of which it does not say how many are watching."""
    asked: list[str] = field(default_factory=list)
    hold: asyncio.Event | None = None
    """What an answer about a stream waits for."""
    store: EmptyStore = field(default_factory=EmptyStore)

    def have(self, *streams: LiveStream) -> None:
        self.streams = {each.id: each for each in streams}

    def set_status(self, name: str, status: Status) -> None:
        self.streams[name] = replace(self.streams[name], status=status)

    def presenter(self, folder: Path) -> StreamsPresenter:
        """The list of an account's streams, not read yet."""
        keys = StreamKeys(EmptyKeyring(), self.preferences(folder))
        return StreamsPresenter(self, StreamMirror(self.store), keys, StreamWatch(self))

    def preferences(self, folder: Path) -> Preferences:
        return Preferences(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))

    async def stream(self, name: str) -> LiveStream:
        self.asked.append(name)
        if self.error is not None:
            raise self.error
        if name not in self.streams:
            raise NotFound
        found = self.streams[name]
        if self.hold is not None:
            await self.hold.wait()
        return found

    async def finish(self, name: str) -> None:
        self.asked.append(f"finish {name}")
        if self.finish_error is not None:
            raise self.finish_error
        self.set_status(name, Status.IDLE)

    async def viewers(self, name: str) -> int | None:
        self.asked.append(f"viewers of {name}")
        if name in self.uncounted:
            return None
        if name not in self.was_live:
            raise NotFound
        return 0

    async def current_views(self) -> Mapping[str, int]:
        raise NoPermission

    async def page(self, _account: str, _number: int) -> StreamPage:
        if self.error is not None:
            raise self.error
        return StreamPage(tuple(self.streams.values()), is_last=True)
