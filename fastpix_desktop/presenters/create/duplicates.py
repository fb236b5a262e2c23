"""Reports duplicate streams of one request, and deletes the unused ones."""

from collections.abc import Collection
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, FileTrouble, NotFound, NotSignedIn, OutcomeUnknown
from fastpix_desktop.domain.streams.duplicates import Requests, Surplus, main_one, request_id, surplus_of
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage
from fastpix_desktop.presenters.create.creating import CreateResult
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.ports.storage import IntentStore
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter
from fastpix_desktop.presenters.streams.stream_list import StreamsPresenter

if TYPE_CHECKING:  # its module knows all of OBS, which is slow to import
    from fastpix_desktop.presenters.ports.obs import ObsStreams

_MOST: Final = 500
"""Number of IDs of each kind to remember."""


class Duplicates(Presenter):
    """Finds duplicates in every list that is read. Before it reports them, it checks with FastPix."""

    changed = Signal()
    """The reports have changed."""
    deleted = Signal(object)
    """The Surplus whose unused streams were deleted."""
    nothingToDelete = Signal(object)
    """A Surplus of which nothing was deleted: the streams are gone or in use."""
    allGone = Signal(object)
    """A Surplus whose last stream was deleted elsewhere at the same time."""
    failed = Signal(object, object)
    """A Surplus that still exists, and the AppError."""

    def __init__(  # noqa: PLR0913, PLR0917
        self,
        api: StreamsApi,
        intents: IntentStore,
        obs: "ObsStreams",
        streams: StreamsPresenter,
        new_stream: NewStreamPresenter,
        preferences: Preferences,
        looks: tuple[float, ...],
    ) -> None:
        """Connect to the other presenters.

        ``looks``: seconds before each read of the list after a create, to find late streams.
        """
        super().__init__()
        self._api = api
        self._intents = intents
        self._obs = obs
        self._streams = streams
        self._preferences = preferences
        self._looks = looks
        self._seen: tuple[LiveStream, ...] = ()
        self._requests = Requests()
        self._again = False
        self._opened: set[str] = set()
        """Streams opened since the start."""
        self._in_obs: frozenset[str] = frozenset()
        self._unwanted: frozenset[str] | None = None
        """None until the database was asked."""
        self._checked: set[str] = set()
        """Streams in the reports that were checked with FastPix."""
        self._gone: set[str] = set()
        """Streams deleted here. An older page may still list them."""
        self._dismissed: dict[str, frozenset[str]] = {}
        """Streams of reports dismissed until the next start."""
        self.reports: tuple[Surplus, ...] = ()
        """The requests with too many streams, newest first."""
        streams.streamsChanged.connect(self._list_changed)
        streams.loadingChanged.connect(self._list_read)
        streams.openChanged.connect(self._note_open)
        new_stream.created.connect(self._note_created)
        new_stream.adopted.connect(self._note_adopted)
        new_stream.discarded.connect(self._watch)

    def main_one(self, streams: Collection[LiveStream]) -> LiveStream:
        """Return which of a request's streams to show."""
        return main_one(streams, self._used)

    def take(self, page: StreamPage) -> None:
        """Add streams from a page whose request already has a known stream."""
        for stream in page.streams:
            request = request_id(stream)
            known = self._requests.streams_of(request)
            is_ours = bool(known) or (request and request in (self._unwanted or ()))
            if is_ours and stream.id not in self._gone.union(each.id for each in known):
                self._streams.take_up(stream)

    def use(self, stream_id: str) -> None:
        """Remember that a stream is in use by an encoder or viewers, so it's never offered for deletion."""
        others = (each for each in self._preferences.used_streams if each != stream_id)
        self._preferences.used_streams = (*others, stream_id)[-_MOST:]
        self._examine()

    def delete(self, report: Surplus) -> None:
        """Delete the unused streams of a report, if they are still unused."""
        self.start(f"delete {report.request_id}", self._delete(report))

    def keep(self, report: Surplus) -> None:
        """Keep all streams of a report, and never report them again."""
        kept = {**self._preferences.kept_duplicates, report.request_id: tuple(sorted(report.ids))}
        self._preferences.kept_duplicates = dict(list(kept.items())[-_MOST:])
        self.dismiss(report)

    def dismiss(self, report: Surplus) -> None:
        """Dismiss a report until the next start."""
        self._dismissed[report.request_id] = report.ids
        self._report()

    # Slots for other presenters

    def _list_changed(self) -> None:
        if self._streams.streams is not self._seen:  # otherwise it was a search, and the list hasn't changed
            self._seen = self._streams.streams
            self._requests.set_streams(self._seen)
            self._examine()

    def _list_read(self, loading: bool) -> None:  # noqa: FBT001 - a slot of loadingChanged(bool)
        if not loading:
            self._examine()

    def _note_open(self, stream: LiveStream | None) -> None:
        if stream is not None:
            self._opened.add(stream.id)
            self._examine()

    def _note_created(self, stream: LiveStream) -> None:
        self.use(stream.id)
        self._watch()

    def _note_adopted(self, made: CreateResult, is_shown: bool) -> None:  # noqa: FBT001 - a slot
        if is_shown:
            self.use(self.main_one(made.streams).id)
        self._watch()

    def _watch(self) -> None:
        """Read the list for a while, because a proxy's repeated or delayed request arrives soon."""
        self._unwanted = None
        self.start("watch", self._look_again(self._streams.account))

    async def _look_again(self, account: str) -> None:
        import asyncio  # noqa: PLC0415 - slow to import

        for pause in self._looks:
            await asyncio.sleep(pause)
            with suppress(AppError):  # the next reading of the list finds them, too
                page = await self._api.page(account, 1)
                if account == self._streams.account:
                    self.take(page)
                    self._examine()

    # Reporting

    def _examine(self) -> None:
        """Work out the reports, again if that is already in progress."""
        if self.runs("examine"):
            self._again = True
        else:
            self.start("examine", self._find_out())

    async def _find_out(self) -> None:
        self._again = True
        while self._again:
            self._again = False
            if self._unwanted is None:
                with suppress(FileTrouble):
                    self._unwanted = await self._intents.unwanted()
            found = self._found()
            self._checked &= {stream_id for each in found for stream_id in each.ids}
            if not all([await self._is_checked(each) for each in found]):
                if self._again:  # the list was read meanwhile
                    continue
                return  # the list read after signing in triggers it again
            if found:
                with suppress(AppError):
                    self._in_obs = await self._obs.streams()
        self._report()

    async def _is_checked(self, report: Surplus) -> bool:
        """Read a report's streams from FastPix; return False if not signed in."""
        for stream_id in report.ids - self._checked:
            try:
                self._streams.update(await self._api.stream(stream_id))
            except NotFound:
                self._streams.remove(stream_id)
            except NotSignedIn:
                return False
            except AppError:
                pass  # report it as listed; it's read again before a deletion
            self._checked.add(stream_id)
        return True

    def _found(self) -> tuple[Surplus, ...]:
        return self._requests.surplus(self._used, self._unwanted or frozenset())

    @property
    def _used(self) -> Collection[str]:
        return self._opened | self._in_obs | {*self._preferences.used_streams}

    def _report(self) -> None:
        kept = self._preferences.kept_duplicates
        silent = {key: frozenset(ids) for key, ids in kept.items()} | self._dismissed
        reports = tuple(
            each for each in self._found() if not each.ids <= silent.get(each.request_id, frozenset())
        )
        if reports != self.reports:
            self.reports = reports
            self.changed.emit()

    # Deleting

    async def _delete(self, report: Surplus) -> None:
        try:
            present = [each for each in [await self._read(key) for key in report.ids] if each is not None]
            self._in_obs = await self._obs.streams()
            spare = self._still_spare(report, present)
            for stream in spare:
                await self._delete_one(stream.id)
                self._gone.add(stream.id)
                self._streams.remove(stream.id)
            left = [await self._read(each.id) for each in present if each not in spare]
        except AppError as error:
            self.failed.emit(report, error)
            return
        if not spare:
            self.nothingToDelete.emit(report)
        elif report.is_late or any(left):
            self.deleted.emit(report)
        else:
            self.allGone.emit(report)

    def _still_spare(self, report: Surplus, present: list[LiveStream]) -> list[LiveStream]:
        """Return the offered streams that may still be deleted."""
        if not present or (len(present) == 1 and not report.is_late):
            return []
        offered = {each.id for each in report.spare}
        now = surplus_of(present, self._used, is_late=report.is_late)
        return [each for each in now.spare if each.id in offered]

    async def _read(self, stream_id: str) -> LiveStream | None:
        """Read a stream from FastPix; remove a deleted one from the list."""
        try:
            stream = await self._api.stream(stream_id)
        except NotFound:
            self._streams.remove(stream_id)
            return None
        self._streams.update(stream)
        return stream

    async def _delete_one(self, stream_id: str) -> None:
        try:
            await self._api.delete(stream_id)
        except NotFound:
            pass
        except OutcomeUnknown:
            if await self._read(stream_id) is not None:
                raise
