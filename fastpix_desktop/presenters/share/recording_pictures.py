"""The pictures of recordings: loaded one after the other, once each, when somebody sees their row."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, NoSigningKey, NotFound
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.token import own_grant, with_token
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.ingest import picture_address
from fastpix_desktop.domain.streams.recording import Recording
from fastpix_desktop.presenters.ports.pictures import Pictures
from fastpix_desktop.presenters.ports.share import Signer
from fastpix_desktop.presenters.presenter import Presenter, Task
from fastpix_desktop.presenters.share.signing_keys import KeyState, SigningKeys

AGAIN_S: Final = 60.0
"""Seconds until a picture that couldn't be loaded is tried again."""
MOST: Final = 40
"""Number of pictures to keep."""


class RecordingPictures(Presenter):
    """Keeps them in memory, until another account is used. No signing key is made for a picture."""

    loaded = Signal(str)
    """The media ID of a recording whose picture is there now."""

    def __init__(
        self,
        pictures: Pictures,
        signer: Signer,
        keys: SigningKeys,
        addresses: Callable[[], IngestAddresses],
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._pictures = pictures
        self._signer = signer
        self._keys = keys
        self._addresses = addresses
        self._clock = clock
        self._loading = Task(self, "load")
        self._kept: dict[str, bytes] = {}
        self._wanted: dict[str, Recording] = {}
        self._tried: dict[str, float] = {}
        """When each was asked for last, by the monotonic clock."""

    def picture(self, media_id: str) -> bytes:
        """Return a recording's picture, encoded as FastPix sent it; empty if there is none."""
        return self._kept.get(media_id, b"")

    def want(self, recording: Recording) -> None:
        """Load a recording's picture, unless that was tried lately; ``loaded`` follows if it works."""
        media_id, now = recording.media_id, time.monotonic()
        if not recording.is_ready or media_id in self._kept:
            return
        if now - self._tried.get(media_id, float("-inf")) < AGAIN_S or not self._can_open(recording):
            return
        self._tried[media_id] = now
        self._wanted[media_id] = recording
        if not self._loading.is_running:
            self._loading.start(self._load())

    def forget(self) -> None:
        """Forget all pictures: they may be private ones of an account that isn't used any more."""
        self._loading.stop()
        self._kept, self._wanted, self._tried = {}, {}, {}

    def _can_open(self, recording: Recording) -> bool:
        is_public = recording.playback is not None and recording.playback.access is Access.PUBLIC
        return is_public or self._keys.state is KeyState.READY

    async def _load(self) -> None:
        while self._wanted:
            media_id = next(iter(self._wanted))
            recording = self._wanted.pop(media_id)
            try:
                picture = await self._pictures.read(await self._address(recording))
            except AppError:
                continue  # the row keeps its placeholder
            self._kept = dict([*self._kept.items(), (media_id, picture)][-MOST:])
            self.loaded.emit(media_id)

    async def _address(self, recording: Recording) -> Secret:
        playback = recording.playback
        if playback is None:
            raise NotFound
        address = picture_address(playback, self._addresses())
        if playback.access is Access.PUBLIC:
            return Secret(recording.thumbnail or address)
        # A token goes to FastPix's own address only, whatever address the answer names.
        key = await self._keys.key()
        if key is None:
            raise NoSigningKey
        return with_token(address, await self._signer.sign(key, own_grant(playback.id, self._clock())))
