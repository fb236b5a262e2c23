"""OBS, the playlists and a clock in memory, to be changed at will, for tests of the stream monitor."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from fastpix_desktop.domain.encoders.settings import RetryPlan
from fastpix_desktop.domain.errors import AppError, FileTrouble, NoPermission, NoSigningKey
from fastpix_desktop.domain.monitor.broadcast import Broadcast, LastLive
from fastpix_desktop.domain.monitor.playlist import Playlist
from fastpix_desktop.domain.obs.load import FrameCounts
from fastpix_desktop.domain.obs.status import OutputStatus
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId, Status
from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
HURRY = 100.0
"""A second of the presenter is 10 ms."""


def stream(
    status: Status = Status.IDLE,
    *,
    key: str = "choir",
    access: Access = Access.PUBLIC,
    window: int | None = 60,
) -> LiveStream:
    """Return a stream with one playback ID."""
    return LiveStream(
        key,
        Secret("k"),
        Secret("p"),
        status,
        reconnect_window=window,
        dvr=True,
        playback_ids=(PlaybackId(f"play-{key}", access),),
    )


@dataclass
class World:
    """What happens outside: OBS, as the monitor asks it. Only :meth:`pass_time` moves the clock."""

    now: float = 1000.0
    status: OutputStatus | None = field(default_factory=OutputStatus)
    """State of OBS's output; None if no OBS is connected."""
    here: bool | None = True
    """Whether OBS's settings are the stream's."""
    last: int = 410
    """The newest segment."""
    plan: RetryPlan | None = field(default_factory=lambda: RetryPlan(2, 25))
    frames: FrameCounts = field(default_factory=FrameCounts)
    obs_error: AppError | None = None
    frames_error: AppError | None = None
    where_error: AppError | None = None
    playlist_error: AppError | None = None
    plan_error: AppError | None = None
    has_key: bool = False
    """Whether private streams can be watched from here."""
    hold: asyncio.Event | None = None
    """What a look at OBS waits for before it answers."""
    hold_playlist: asyncio.Event | None = None
    """What a look at the playlist waits for."""
    asked: list[str] = field(default_factory=list)

    def presenter(self, hurry: float = HURRY) -> StreamMonitor:
        """Return a presenter that lives in this world."""
        wall = lambda: NOON + timedelta(seconds=self.now - 1000)  # noqa: E731
        return StreamMonitor(
            self, Players(self), PrivatePlayers(self), IngestAddresses, lambda: self.now, wall, hurry
        )

    def count(self, what: str) -> int:
        """Return how often something was asked."""
        return sum(each.startswith(what) for each in self.asked)

    def sends(self, megabits: float = 6.0, seconds: float = 2.0) -> None:
        """Let time pass while OBS sends."""
        before = self.status or OutputStatus()
        self.now += seconds
        self.status = OutputStatus(
            active=True,
            bytes_sent=before.bytes_sent + round(megabits * 125_000 * seconds),
            frames_total=before.frames_total + round(30 * seconds),
            duration_s=before.duration_s + seconds,
        )

    async def output(self) -> OutputStatus | None:
        self.asked.append("output")
        answer = self.status
        if self.hold is not None:
            await self.hold.wait()
        if self.obs_error:
            raise self.obs_error
        return answer

    async def frame_counts(self) -> FrameCounts | None:
        if self.frames_error:
            raise self.frames_error
        return self.frames

    async def goes_here(self, stream: LiveStream) -> bool | None:
        self.asked.append(f"where {stream.id}")
        if self.where_error:
            raise self.where_error
        return self.here

    async def retry_plan(self) -> RetryPlan | None:
        self.asked.append("plan")
        if self.plan_error:
            raise self.plan_error
        return self.plan


@dataclass
class Players:
    """The playlists of a world."""

    world: World

    async def read(self, address: str, token: Secret | None = None) -> Playlist:
        world = self.world
        assert token is None
        world.asked.append(f"playlist {address}")
        if world.hold_playlist is not None:
            await world.hold_playlist.wait()
        if world.playlist_error:
            raise world.playlist_error
        edge = NOON + timedelta(seconds=world.now - 1006)
        return Playlist(4.0, world.last, 1, edge=edge)


@dataclass
class PrivatePlayers:
    """The private playlists of a world."""

    world: World

    async def read(self, _account: str, stream: LiveStream) -> Playlist:
        if not self.world.has_key:
            raise NoSigningKey
        return await Players(self.world).read(f"private {stream.id}")


@dataclass
class AskedAs:
    """The API as any account, over one that knows no accounts."""

    read: Callable[[str], Awaitable[LiveStream]]
    views: int | None = None
    asked: list[tuple[str, str]] = field(default_factory=list)
    """Accounts and streams."""
    left: tuple[str, ...] = ()
    """The accounts that weren't signed out of."""

    def reads_of(self, account: str) -> "Reads":
        return Reads(self, account)

    def forget_others(self, accounts: Collection[str]) -> None:
        self.left = tuple(accounts)


@dataclass
class Reads:
    """The reads of one account."""

    api: AskedAs
    account: str

    async def stream(self, stream_id: str) -> LiveStream:
        self.api.asked.append((self.account, stream_id))
        return await self.api.read(stream_id)

    async def viewers(self, stream_id: str) -> int | None:
        del stream_id
        return self.api.views

    async def current_views(self) -> Mapping[str, int]:
        raise NoPermission


@dataclass
class Shelf:
    """The database of broadcasts, in memory."""

    kept: dict[tuple[str, str], Broadcast] = field(default_factory=dict)
    saves: int = 0
    error: FileTrouble | None = None

    async def last(self, account: str, stream_id: str) -> Broadcast | None:
        self._fail()
        return self.kept.get((account, stream_id))

    async def last_live(self, account: str) -> Mapping[str, LastLive]:
        self._fail()
        mine = {key: each for (whose, key), each in self.kept.items() if whose == account}
        return {key: LastLive(each.since, each.ended) for key, each in mine.items() if each.since}

    async def save(self, broadcast: Broadcast) -> None:
        self._fail()
        self.saves += 1
        self.kept[broadcast.account, broadcast.stream_id] = broadcast

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error
