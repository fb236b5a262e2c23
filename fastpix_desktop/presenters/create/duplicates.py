"""Reports duplicate streams of one request, and deletes the unused ones."""

from collections.abc import Collection
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, FileTrouble, NotFound, NotSignedIn
from fastpix_desktop.domain.streams.duplicates import Requests, Surplus, main_one, request_id
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage
from fastpix_desktop.presenters.create.spare_streams import SpareStreams
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.ports.storage import IntentStore
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter, Task, Tasks
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter

if TYPE_CHECKING:  # its module knows all of OBS, which is slow to import
    from fastpix_desktop.presenters.ports.obs import ObsStreams

_MOST: Final = 500
"""Number of IDs of each kind to remember."""


class Duplicates(Presenter):
    """Finds duplicates in every list that is read. Before it reports them, it checks with FastPix."""

    changed = Signal()
    """The reports have changed."""
    deleted = Signal(Surplus)
    """The Surplus whose unused streams were deleted."""
    nothingToDelete = Signal(Surplus)
    """A Surplus of which nothing was deleted: the streams are gone or in use."""
    allGone = Signal(Surplus)
    """A Surplus whose last stream was deleted elsewhere at the same time."""
    failed = Signal(Surplus, AppError)
    """A Surplus that still exists, and the AppError."""

    def __init__(
        self,
        api: StreamsApi,
        intents: IntentStore,
        obs: "ObsStreams",
        streams: StreamsPresenter,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self._api = api
        self._intents = intents
        self._obs = obs
        self._streams = streams
        self._preferences = preferences
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
        self._dismissed: dict[str, frozenset[str]] = {}
        """Streams of reports dismissed until the next start."""
        self._spare = SpareStreams(api, streams, self._read_used)
        self.examining = Task(self, "examine")
        self._deleting = Tasks(self, "delete")
        """By the request's ID."""
        self.reports: tuple[Surplus, ...] = ()
        """The requests with too many streams, newest first."""

    def main_one(self, streams: Collection[LiveStream]) -> LiveStream:
        """Return which of a request's streams to show."""
        return main_one(streams, self._used)

    def add_from(self, page: StreamPage) -> None:
        """Add streams from a page whose request already has a known stream."""
        for stream in page.streams:
            request = request_id(stream)
            known = self._requests.streams_of(request)
            is_ours = bool(known) or (request and request in (self._unwanted or ()))
            if is_ours and stream.id not in self._spare.gone.union(each.id for each in known):
                self._streams.take_up(stream)

    def use(self, stream_id: str) -> None:
        """Remember that a stream is in use by an encoder or viewers, so it's never offered for deletion."""
        others = (each for each in self._preferences.used_streams if each != stream_id)
        self._preferences.used_streams = (*others, stream_id)[-_MOST:]
        self.examine()

    def delete(self, report: Surplus) -> None:
        """Delete the unused streams of a report, if they are still unused."""
        self._deleting.start(report.request_id, self._delete(report))

    def keep(self, report: Surplus) -> None:
        """Keep all streams of a report, and never report them again."""
        kept = {**self._preferences.kept_duplicates, report.request_id: tuple(sorted(report.ids))}
        self._preferences.kept_duplicates = dict(list(kept.items())[-_MOST:])
        self.dismiss(report)

    def dismiss(self, report: Surplus) -> None:
        """Dismiss a report until the next start."""
        self._dismissed[report.request_id] = report.ids
        self._report()

    def list_changed(self) -> None:
        """Find duplicates in the list as it is now."""
        if self._streams.streams is not self._seen:  # otherwise it was a search, and the list hasn't changed
            self._seen = self._streams.streams
            self._requests.set_streams(self._seen)
            self.examine()

    def note_open(self, stream: LiveStream) -> None:
        """Remember that a stream was opened: it isn't offered for deletion in this run."""
        self._opened.add(stream.id)
        self.examine()

    def forget_intents(self) -> None:
        """Ask the database again which requests ended without a stream."""
        self._unwanted = None

    # Reporting

    def examine(self) -> None:
        """Work out the reports, again if that is already in progress."""
        if self.examining.is_running:
            self._again = True
        else:
            self.examining.start(self._find_out())

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
            done = await self._spare.delete(report)
        except AppError as error:
            self.failed.emit(report, error)
            return
        if not done.any_deleted:
            self.nothingToDelete.emit(report)
        elif report.is_late or done.any_left:
            self.deleted.emit(report)
        else:
            self.allGone.emit(report)

    async def _read_used(self) -> Collection[str]:
        self._in_obs = await self._obs.streams()
        return self._used
