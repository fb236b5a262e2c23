"""The open stream's recordings: poll them until they're ready, and rename them."""

import time
from contextlib import suppress
from functools import partial
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, OutcomeUnknown, Refused
from fastpix_desktop.domain.streams.recording import Recording, renamed, renamed_in_metadata
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.fastpix import RecordingsApi
from fastpix_desktop.presenters.presenter import Operation, Presenter, Task

SHOWN: Final = 10
"""Number of recordings to show, for streams used every week."""
AGAIN_S: Final = 30.0
"""Time between two polls of a recording that isn't ready."""
FIND_DELAYS_S: Final = (0.5, 2.0, 5.0)
"""Seconds before each read of a recording whose new title wasn't answered."""


class RecordingsPresenter(Presenter):
    """Polls each recording until it's ready, and then remembers it."""

    changed = Signal(tuple)
    """A tuple of Recording, newest first."""
    renamed = Signal(Recording)
    """The Recording with its new title."""
    renameFailed = Signal(AppError)
    """An AppError: the recording's title isn't known to be the new one."""
    busyChanged = Signal(bool)
    """Whether a recording is being renamed."""

    def __init__(self, api: RecordingsApi, delays: tuple[float, ...] = FIND_DELAYS_S) -> None:
        super().__init__()
        self._api = api
        self._delays = delays
        self._account = ""
        self._known: dict[str, Recording] = {}
        self._stream_id = ""
        self._ids: tuple[str, ...] = ()
        """IDs of the stream's recordings, newest first."""
        self._reading: tuple[str, ...] = ()
        """IDs that are being polled, or were last."""
        self._polling = Task(self, "poll")
        self._polled_at = 0.0
        """When it was last begun, by the monotonic clock."""
        self._renaming = Operation(self, "rename", busy=self.busyChanged.emit, failed=self.renameFailed.emit)
        self.recordings: tuple[Recording, ...] = ()
        """Those of the stream, newest first."""

    @property
    def account(self) -> str:
        """The Access Token ID in use."""
        return self._account

    @property
    def is_busy(self) -> bool:
        """Whether a recording is being renamed."""
        return self._renaming.is_busy

    def use(self, account: str) -> None:
        """Ask as this account from now on."""
        self._account = account

    def show(self, stream: LiveStream | None) -> None:
        """Show this stream's recordings; called repeatedly while it's open."""
        stream_id = stream.id if stream else ""
        # FastPix lists the newest last.
        ids = stream.media_ids[: -SHOWN - 1 : -1] if stream else ()
        is_other = stream_id != self._stream_id
        self._stream_id, self._ids = stream_id, ids
        self._tell()
        open_ids = [each for each in ids if not self._is_settled(each)]
        is_new = any(each not in self._known for each in open_ids)
        if not open_ids:
            self._polling.stop()
        elif self._polling.is_running and ids == self._reading:
            return  # restarting would always ask for the first ones and never reach the last
        elif is_other or is_new or time.monotonic() - self._polled_at > AGAIN_S:
            self._polled_at = time.monotonic()
            self._reading = ids
            self._polling.start(self._read(self._account, open_ids))

    def rename(self, recording: Recording, title: str) -> None:
        """Give a recording a title, unless one is being renamed."""
        title = title.strip()
        if title and title != recording.title:
            self._renaming.start(partial(self._rename, self._account, recording.media_id, title))

    def _tell(self) -> None:
        self.recordings = tuple(self._known.get(each, Recording(each)) for each in self._ids)
        self.changed.emit(self.recordings)

    def _is_settled(self, media_id: str) -> bool:
        known = self._known.get(media_id)
        return known is not None and known.is_settled

    async def _read(self, account: str, open_ids: list[str]) -> None:
        for media_id in open_ids:
            try:
                self._known[media_id] = await self._api.recording(account, media_id)
            except AppError:
                # It isn't ready, or FastPix doesn't answer: show that it's being made, and poll again.
                self._known.setdefault(media_id, Recording(media_id))
        self._tell()

    async def _rename(self, account: str, media_id: str, title: str) -> None:
        """Change the title, and the metadata if FastPix takes no title: it says so, or ignores it."""
        before = await self._api.recording(account, media_id)
        after = before
        try:
            await self._api.change_recording(account, media_id, renamed(before, title))
        except Refused:
            pass
        except OutcomeUnknown:
            await self._wait_for(account, media_id, title)
            return
        else:
            after = await self._api.recording(account, media_id)
        if after.title != title:
            try:
                await self._api.change_recording(account, media_id, renamed_in_metadata(after, title))
            except OutcomeUnknown:
                await self._wait_for(account, media_id, title)
                return
            after = await self._api.recording(account, media_id)
        if after.title != title:
            raise Refused
        self._recording_renamed(after)

    async def _wait_for(self, account: str, media_id: str, title: str) -> None:
        """See what came of a change without an answer. Raises OutcomeUnknown if the title stays another."""
        import asyncio

        for delay in self._delays:
            await asyncio.sleep(delay)
            with suppress(AppError):
                found = await self._api.recording(account, media_id)
                if found.title == title:
                    self._recording_renamed(found)
                    return
        raise OutcomeUnknown

    def _recording_renamed(self, recording: Recording) -> None:
        self._known[recording.media_id] = recording
        self._tell()
        self._renaming.finish()
        self.renamed.emit(recording)
