"""Check that the open private stream is refused to whoever has no viewing link."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.errors import AppError, NoPermission
from fastpix_desktop.domain.share.viewing_links import Privacy
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.ingest import hls_address
from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId
from fastpix_desktop.presenters.ports.playlists import Playlists
from fastpix_desktop.presenters.presenter import Presenter, Task

CHECK_S: Final = 60.0
"""Seconds between two checks."""


class PrivacyCheck(Presenter):
    """Asks for the playlist as a stranger would. An answer that says neither yes nor no changes nothing."""

    changed = Signal()
    """What is known has changed."""

    def __init__(
        self,
        playlists: Playlists,
        addresses: Callable[[], IngestAddresses],
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        hurry: float = 1.0,
    ) -> None:
        """Start without a stream. ``hurry`` speeds up the timer, for tests."""
        super().__init__()
        self._playlists = playlists
        self._addresses = addresses
        self._wall = wall
        self._stream: LiveStream | None = None
        self.privacy: Privacy | None = None
        """What the last check that said something found; None before."""
        self._checking = Task(self, "check")
        self._timer = QTimer(self, interval=round(CHECK_S * 1000 / hurry))
        self._timer.timeout.connect(self._start_check)

    def show(self, stream: LiveStream | None) -> None:
        """Check this stream from now on, if it's private; or take a newer version of it."""
        before, self._stream = self._stream, stream
        is_same = stream is not None and before is not None and stream.id == before.id
        if is_same and stream is not None and before is not None and stream.status is before.status:
            return
        if not is_same:
            self._checking.stop()
            self._timer.stop()
            self.privacy = None
            self.changed.emit()
        if self._playback() is not None:
            self._timer.start()
            self._start_check()

    def _playback(self) -> PlaybackId | None:
        """Return the ID to ask for: a private one that nothing but a missing token can refuse."""
        stream = self._stream
        if stream is None or stream.access is Access.PUBLIC or stream.playback is None:
            return None
        return None if stream.playback.restrictions.refuse_us else stream.playback

    def _start_check(self) -> None:
        playback = self._playback()
        if playback is not None and not self._checking.is_running:
            self._checking.start(self._check(playback))

    async def _check(self, playback: PlaybackId) -> None:
        is_kept = True
        with suppress(AppError):  # not live, or not reached
            try:
                await self._playlists.read(hls_address(playback, self._addresses(), dvr=False))
                is_kept = False
            except NoPermission:
                pass
            self.privacy = Privacy(is_kept, self._wall())
            self.changed.emit()
