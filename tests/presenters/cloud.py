"""A FastPix and a store in memory, to lose answers at will, for the tests of creating."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from fastpix_desktop.domain.errors import AppError, FileTrouble
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.create_request import metadata
from fastpix_desktop.domain.streams.draft import LAUNCH_KEY, StreamDraft
from fastpix_desktop.domain.streams.intent import Intent, Outcome, Stray
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage
from fastpix_desktop.presenters.create.exactly_once import ExactlyOnce
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.presenters.ports.storage import Drafts
from tests.presenters.fakes import Unasked

SETTLE_DELAYS_S = (0.01, 0.02, 0.03)
DISK_FULL = FileTrouble(Path("store.db"), "database or disk is full")


class Cloud:
    """Streams, intents and a draft. Every attribute can be changed to make things go wrong."""

    def __init__(self) -> None:
        self.made: list[LiveStream] = []
        """Oldest first."""
        self.keys: list[str] = []
        """The Idempotency-Key of each create that arrived."""
        self.takes = True
        """Whether a create is carried out."""
        self.answer: AppError | None = None
        """What a create raises after that."""
        self.hold: asyncio.Event | None = None
        """What a create waits for before it answers."""
        self.hidden_looks = 0
        """For how many looks a new stream is missing from the list."""
        self.deaf: AppError | None = None
        """What a look raises."""
        self.full: FileTrouble | None = None
        """What writing to the store raises."""
        self.deaf_looks: list[AppError] = []
        """What the next looks raise, one each."""
        self.looks = 0
        self.look_times: list[float] = []
        self.sent_at = 0.0
        """When the last create arrived, as time.monotonic has it."""
        self.intents: dict[str, Intent] = {}
        self.outcomes: dict[str, Outcome] = {}
        self.strays: tuple[Stray, ...] = ()
        """What other tokens have left open."""
        self.draft = StreamDraft()
        self.set_aside: Path | None = None

    def presenter(self) -> NewStreamPresenter:
        """A program's presenter, as after a start: what it knows is in the store."""
        return self.presenter_with(_Drafts(self))

    def presenter_with(self, drafts: Drafts) -> NewStreamPresenter:
        """The same, with a disk of the test's own for the form."""
        return NewStreamPresenter(drafts, ExactlyOnce(_Api(self), _Intents(self), SETTLE_DELAYS_S))

    def seed(self, intent: Intent) -> LiveStream:
        """Have a stream come of an intent, unnoticed."""
        return self.make(intent)

    def make(self, intent: Intent) -> LiveStream:
        words = metadata(intent.draft, intent.request_id)
        number = len(self.made)
        stream = LiveStream(
            f"id {number}", Secret("k"), Secret("s"), metadata=words, created_at=datetime.now(UTC)
        )
        self.made.append(stream)
        return stream


class _Api(Unasked):
    """The StreamsApi."""

    def __init__(self, cloud: "Cloud") -> None:
        self._cloud = cloud

    async def create(self, intent: Intent) -> LiveStream:
        await asyncio.sleep(0)
        self._cloud.keys.append(intent.idempotency_key)
        self._cloud.sent_at = time.monotonic()
        stream = self._cloud.make(intent) if self._cloud.takes else None
        if self._cloud.hold is not None:
            await self._cloud.hold.wait()
        if self._cloud.answer is not None:
            raise self._cloud.answer
        assert stream is not None
        return stream

    async def page(self, _account: str, page: int) -> StreamPage:
        await asyncio.sleep(0)
        assert page == 1
        self._cloud.looks += 1
        self._cloud.look_times.append(time.monotonic())
        if self._cloud.deaf_looks:
            raise self._cloud.deaf_looks.pop(0)
        if self._cloud.deaf is not None:
            raise self._cloud.deaf
        if self._cloud.looks <= self._cloud.hidden_looks:
            return StreamPage((), is_last=True)
        return StreamPage(tuple(reversed(self._cloud.made)), is_last=True)

    async def delete(self, stream_id: str, *, account: str | None = None) -> None:
        await asyncio.sleep(0)
        assert account is not None
        if self._cloud.deaf is not None:
            raise self._cloud.deaf
        self._cloud.made = [each for each in self._cloud.made if each.id != stream_id]


class _Intents(Unasked):
    """The IntentStore."""

    def __init__(self, cloud: "Cloud") -> None:
        self._cloud = cloud

    @property
    def set_aside(self) -> Path | None:
        return self._cloud.set_aside

    async def open(self, _account: str) -> tuple[Intent, ...]:
        await asyncio.sleep(0)
        if self._cloud.full is not None:
            raise self._cloud.full
        return tuple(each for key, each in self._cloud.intents.items() if key not in self._cloud.outcomes)

    async def strays(self, _account: str) -> tuple[Stray, ...]:
        await asyncio.sleep(0)
        return self._cloud.strays

    async def add(self, intent: Intent) -> None:
        await asyncio.sleep(0)
        if self._cloud.full is not None:
            raise self._cloud.full
        self._cloud.intents[intent.request_id] = intent
        self._cloud.outcomes.pop(intent.request_id, None)

    async def close(self, request_id: str, outcome: Outcome) -> None:
        await asyncio.sleep(0)
        if self._cloud.full is not None:
            raise self._cloud.full
        self._cloud.outcomes[request_id] = outcome


class _Drafts:
    """The Drafts."""

    def __init__(self, cloud: "Cloud") -> None:
        self._cloud = cloud

    async def load(self) -> StreamDraft:
        await asyncio.sleep(0)
        return self._cloud.draft

    async def save(self, draft: StreamDraft) -> None:
        await asyncio.sleep(0)
        self._cloud.draft = draft


class News:
    """Everything that a presenter says, in order: the signal's name and its arguments."""

    NAMES = (
        "created",
        "failed",
        "stopped",
        "checking",
        "settlingChanged",
        "adopted",
        "decisionAsked",
        "notCreated",
        "unsettled",
        "notRecorded",
        "storeFailed",
        "storeSetAside",
        "discarded",
        "discardFailed",
    )

    def __init__(self, presenter: NewStreamPresenter) -> None:
        self.all: list[tuple[str, tuple[object, ...]]] = []
        for name in self.NAMES:
            getattr(presenter, name).connect(self._noting(name))

    def __contains__(self, name: str) -> bool:
        return any(each == name for each, _ in self.all)

    def __getitem__(self, name: str) -> tuple[object, ...]:
        """The arguments of the last one of that name."""
        return next(args for each, args in reversed(self.all) if each == name)

    @property
    def names(self) -> list[str]:
        """The names, in order."""
        return [name for name, _ in self.all]

    def _noting(self, name: str) -> Callable[..., None]:
        return lambda *args: self.all.append((name, args))


def launch_ids(cloud: Cloud) -> list[str]:
    """The launch id of each stream."""
    return [each.metadata[LAUNCH_KEY] for each in cloud.made]


def renamed(draft: StreamDraft, title: str) -> StreamDraft:
    """The draft under another title."""
    return replace(draft, title=title)
