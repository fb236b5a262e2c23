"""Links to recordings: plain ones, and signed ones for private recordings.

A private recording has one playback ID for everybody, so a signed link can't be withdrawn alone: it runs out.
"""

import time
from collections.abc import Callable
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, NotFound, NotSignedIn, UnusableKey
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.token import Grant, own_grant, page_with_token, with_token
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.ingest import mp4_address, player_link
from fastpix_desktop.domain.streams.recording import Recording
from fastpix_desktop.domain.streams.stream import PlaybackId
from fastpix_desktop.presenters.ports.share import Signer
from fastpix_desktop.presenters.presenter import Presenter, Task
from fastpix_desktop.presenters.share.signing_keys import KeyState, SigningKeys

VALID_S: Final = 7 * 86_400
"""Seconds for which a copied link to a private recording works."""


class LinkUse(StrEnum):
    """What a link is wanted for."""

    COPY = "copy"
    OPEN = "open"


class RecordingLinks(Presenter):
    """Makes links to recordings, with the workspace's signing key where they need one."""

    made = Signal(object, object, bool)
    """The LinkUse, the link (Secret), and whether it's signed."""
    failed = Signal(AppError)
    """An AppError: there is no link."""

    def __init__(
        self,
        signer: Signer,
        keys: SigningKeys,
        addresses: Callable[[], IngestAddresses],
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._signer = signer
        self._keys = keys
        self._addresses = addresses
        self._clock = clock
        self._making = Task(self, "make")

    def needs_key(self, recording: Recording) -> bool:
        """Return whether a signing key has to be made first, so the person should be asked."""
        is_missing = self._keys.state in (KeyState.NONE, KeyState.DELETED)
        return is_missing and not _is_public(recording.playback)

    def make(self, recording: Recording, use: LinkUse) -> None:
        """Make a link to a recording; ``made`` brings it."""
        playback = recording.playback
        if playback is None:
            return
        if _is_public(playback):
            self.made.emit(use, Secret(player_link(playback, self._addresses())), False)
        else:
            self._making.start(self._make(playback, use))

    async def mp4(self, account: str, recording: Recording) -> Secret:
        """Return the address of a recording's MP4, for loading it now. Raises AppError."""
        playback = recording.playback
        if playback is None:
            raise NotFound
        address = mp4_address(playback, self._addresses())
        if _is_public(playback):
            return Secret(address)
        if account != self._keys.account:
            raise NotSignedIn
        return with_token(address, await self._token(own_grant(playback.id, self._clock())))

    async def _make(self, playback: PlaybackId, use: LinkUse) -> None:
        grant = own_grant(playback.id, self._clock())
        if use is LinkUse.COPY:
            grant = Grant(playback.id, grant.issued_at, int(self._clock()) + VALID_S)
        try:
            token = await self._token(grant)
        except AppError as error:
            self.failed.emit(error)
        else:
            self._making.release()
            self.made.emit(use, page_with_token(self._addresses(), playback.id, token), True)

    async def _token(self, grant: Grant) -> Secret:
        key = await self._keys.ensure()
        if self._keys.state is not KeyState.READY:
            raise UnusableKey
        return await self._signer.sign(key, grant)


def _is_public(playback: PlaybackId | None) -> bool:
    return playback is not None and playback.access is Access.PUBLIC
