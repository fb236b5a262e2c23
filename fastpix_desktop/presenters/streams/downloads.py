"""Downloads of recordings: have FastPix make the file, wait for it, load it, whatever page is open."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import (
    AppError,
    Mp4Failed,
    NotFound,
    OutcomeUnknown,
    Reason,
    Refused,
    ServerTrouble,
    TooManyRequests,
    Unreachable,
)
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.download import DownloadState, Progress, Stage
from fastpix_desktop.domain.streams.kept_download import Download
from fastpix_desktop.domain.streams.recording import Mp4, Recording, mp4_wanted
from fastpix_desktop.presenters.ports.downloads import Transfers
from fastpix_desktop.presenters.ports.fastpix import RecordingsApi
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter, Tasks

if TYPE_CHECKING:  # slow to import
    import asyncio

T = TypeVar("T")

AddressOf: TypeAlias = Callable[[str, Recording], Awaitable[Secret]]
"""Returns the address of a recording's file, for an account; raises AppError."""


@dataclass(frozen=True, slots=True)
class Times:
    """Times in seconds."""

    poll_s: float = 10.0
    """Between two checks whether the file is there."""
    retry_s: tuple[float, ...] = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
    """Before each new try after a lost connection; they start over whenever something was loaded."""
    tick_s: float = 0.25
    """Between two updates of the progress."""


_PASSING: Final = frozenset({Reason.NETWORK, Reason.NAME, Reason.TIME_OUT, Reason.NOT_SENT})
"""Reasons that may be gone at the next try."""
_MAY_BE_THERE: Final = frozenset({Mp4.READY, Mp4.ASKED})


class Downloads(Presenter):
    """All unfinished downloads, by media ID. They are in the preferences, so a restart continues them."""

    changed = Signal(str)
    """The media ID of a download whose state has changed, or that has ended."""
    finished = Signal(str)
    """The name of a file that is complete."""

    def __init__(
        self,
        api: RecordingsApi,
        transfers: Transfers,
        address: AddressOf,
        preferences: Preferences,
        times: Times | None = None,
    ) -> None:
        super().__init__()
        self._api = api
        self._transfers = transfers
        self._address = address
        self._preferences = preferences
        self._times = times or Times()
        self._work = Tasks(self, "download")
        self._locks: dict[str, asyncio.Lock] = {}
        """One run at a time for each: a newer one waits until the older has let go of the file."""
        self._kept = {each.media_id: each for each in preferences.downloads}
        self._states = dict.fromkeys(self._kept, DownloadState(Stage.PAUSED))

    # Output

    def state(self, media_id: str) -> DownloadState | None:
        """Return what a recording's download is doing; None if there is none."""
        return self._states.get(media_id)

    # Input

    def begin(self, account: str, recording: Recording, target: Path, *, replaces: bool) -> None:
        """Download a recording, unless it's being downloaded.

        ``replaces``: a file at ``target`` may be replaced.
        """
        media_id = recording.media_id
        if media_id not in self._kept:
            self._kept[media_id] = Download(account, media_id, str(target), replaces)
            self._save()
            self._run(media_id)

    def pause(self, media_id: str) -> None:
        """Stop loading, and keep what is there."""
        if media_id in self._kept:
            self._work.stop(media_id)
            self._show(media_id, Stage.PAUSED)

    def resume(self, media_id: str) -> None:
        """Continue after a pause, an error or a restart."""
        if media_id in self._kept and not self._work.runs(media_id):
            self._run(media_id)

    def cancel(self, media_id: str) -> None:
        """Stop loading, and delete what is there."""
        download = self._kept.pop(media_id, None)
        if download is not None:
            self._save()
            self._drop(media_id)
            self._work.start(media_id, self._discard(download))

    # Work

    def _run(self, media_id: str) -> None:
        self._show(media_id, Stage.WAITING)
        self._work.start(media_id, self._download(self._kept[media_id]))

    async def _discard(self, download: Download) -> None:
        async with self._lock(download.media_id):
            await self._transfers.discard(Path(download.target), download.media_id)

    async def _download(self, download: Download) -> None:
        media_id = download.media_id
        async with self._lock(media_id):
            if self._kept.get(media_id) is not download:
                return  # an earlier run has finished it meanwhile
            try:
                await self._whole(download)
            except AppError as error:
                self._show(media_id, Stage.FAILED, error=error)
                return
            except Exception:
                self._show(media_id, Stage.FAILED)
                raise  # the presenter reports it

    def _finish(self, download: Download, path: Path) -> None:
        """Forget a download whose file is complete, also if the person has just paused it."""
        if self._kept.pop(download.media_id, None) is not None:
            self._save()
            self._drop(download.media_id)
            self.finished.emit(path.name)

    async def _whole(self, download: Download) -> None:
        """Wait for the file, and load it."""
        import asyncio

        while True:
            recording = await self._patiently(download, partial(self._read_or_ask, download))
            if recording.mp4 is Mp4.FAILED:
                raise Mp4Failed
            if recording.mp4 in _MAY_BE_THERE:
                with suppress(NotFound):  # not there yet, whatever FastPix says
                    await self._patiently(download, partial(self._attempt, download, recording))
                    return
            self._show(download.media_id, Stage.WAITING)
            await asyncio.sleep(self._times.poll_s)

    async def _read_or_ask(self, download: Download) -> Recording:
        """Return the recording as it is now; ask for the file unless that was done."""
        account, media_id = download.account, download.media_id
        recording = await self._api.recording(account, media_id)
        if recording.mp4 is not Mp4.NONE:
            return recording
        try:
            await self._api.ask_for_mp4(account, media_id, mp4_wanted(recording))
        except OutcomeUnknown:
            return recording  # the next read shows what came of it
        except Refused:
            recording = await self._api.recording(account, media_id)
            if recording.mp4 is Mp4.NONE:  # otherwise, it was asked for meanwhile
                raise
            return recording
        return await self._api.recording(account, media_id)

    async def _attempt(self, download: Download, recording: Recording) -> None:
        """Load the file, or the rest of it."""
        import asyncio

        address = await self._address(download.account, recording)
        transfer = self._transfers.transfer(
            address, Path(download.target), download.media_id, replaces=download.replaces
        )
        running = asyncio.ensure_future(transfer.run())
        try:
            while not running.done():
                self._show(download.media_id, Stage.LOADING, transfer.progress)
                await asyncio.wait({running}, timeout=self._times.tick_s)
        finally:
            running.cancel()
            while not running.done():  # also if this is cancelled once more: until then, it has the file
                with suppress(asyncio.CancelledError):
                    await asyncio.wait({running})
            self._note_progress(download.media_id, transfer.progress)
            if not running.cancelled() and running.exception() is None:
                self._finish(download, running.result())
        running.result()

    async def _patiently(self, download: Download, call: Callable[[], Awaitable[T]]) -> T:
        """Call again while the network is down. Raises the last error."""
        import asyncio

        delays = iter(self._times.retry_s)
        received = self._received(download.media_id)
        while True:
            try:
                return await call()
            except (Unreachable, ServerTrouble, TooManyRequests) as error:
                if isinstance(error, Unreachable) and error.reason not in _PASSING:
                    raise
                if self._received(download.media_id) > received:
                    delays = iter(self._times.retry_s)
                received = self._received(download.media_id)
                delay = next(delays, None)
                if delay is None:
                    raise
                wait = error.retry_after if isinstance(error, TooManyRequests) else 0.0
                self._show(download.media_id, Stage.RETRYING)
                await asyncio.sleep(max(delay, wait))

    # State

    def _received(self, media_id: str) -> int:
        state = self._states.get(media_id)
        return state.progress.received if state else 0

    def _show(
        self,
        media_id: str,
        stage: Stage,
        progress: Progress | None = None,
        error: AppError | None = None,
    ) -> None:
        before = self._states.get(media_id, DownloadState(stage))
        state = DownloadState(stage, progress or before.progress, error)
        if media_id in self._kept and state != self._states.get(media_id):
            self._states[media_id] = state
            self.changed.emit(media_id)

    def _note_progress(self, media_id: str, progress: Progress) -> None:
        """Keep what was loaded last, whatever the download does by now."""
        if media_id in self._states:
            self._states[media_id] = replace(self._states[media_id], progress=progress)

    def _drop(self, media_id: str) -> None:
        self._states.pop(media_id, None)
        self.changed.emit(media_id)

    def _save(self) -> None:
        self._preferences.downloads = tuple(self._kept.values())

    def _lock(self, media_id: str) -> "asyncio.Lock":
        import asyncio

        return self._locks.setdefault(media_id, asyncio.Lock())
