"""The open stream's viewing links: make, copy, withdraw.

A link is saved before its playback ID is asked for. If the answer is lost, the stream's own list of IDs shows
what came of it: the ID of a wanted link is taken, that of one the person was told had failed is deleted.
"""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from os import urandom
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError, FileTrouble, OutcomeUnknown, UnusableKey
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.viewing_links import (
    SETTLED_AFTER_S,
    LinkForm,
    ViewingLink,
    handed_over,
    unclaimed,
)
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.fastpix import StreamsApi
from fastpix_desktop.presenters.ports.share import LinkStore, PlaybackIdsApi, Signer
from fastpix_desktop.presenters.presenter import Operation, Presenter, Task
from fastpix_desktop.presenters.share.signing_keys import KeyState, SigningKeys

FIND_DELAYS_S: Final = (0.5, 2.0, 5.0)
"""Seconds before each read of a stream whose new playback ID wasn't answered."""
_CLOCK_S: Final = 60
"""Seconds by which this computer's clock may be ahead of FastPix's."""


class ViewingLinks(Presenter):
    """The links of the stream that is open."""

    changed = Signal()
    """The stream, its links or what they are worth has changed."""
    busyChanged = Signal(bool)
    made = Signal(ViewingLink)
    """The new ViewingLink."""
    withdrawn = Signal(ViewingLink)
    """The ViewingLink that nobody can watch by any more."""
    signed = Signal(LinkForm, Secret)
    """The LinkForm that was asked for, and its text (Secret)."""
    failed = Signal(AppError)
    """An AppError: nothing was made, withdrawn or copied."""

    def __init__(  # noqa: PLR0913, PLR0917 - its ports
        self,
        api: StreamsApi,
        ids: PlaybackIdsApi,
        store: LinkStore,
        signer: Signer,
        keys: SigningKeys,
        addresses: Callable[[], IngestAddresses],
        delays: tuple[float, ...] = FIND_DELAYS_S,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._api = api
        self._ids = ids
        self._store = store
        self._signer = signer
        self._keys = keys
        self._addresses = addresses
        self._delays = delays
        self._clock = clock
        self._stream: LiveStream | None = None
        self._all: list[ViewingLink] = []
        self._loading = Task(self, "load")
        self._copying = Task(self, "copy")
        self._change = Operation(self, "change", busy=self.busyChanged.emit, failed=self.failed.emit)
        keys.changed.connect(self.changed)

    # Output

    @property
    def links(self) -> tuple[ViewingLink, ...]:
        """The open stream's links, oldest first, without those whose playback ID isn't known."""
        return tuple(each for each in self._all if each.is_settled)

    @property
    def out(self) -> int:
        """How many links open the stream now, as far as known."""
        return sum(self.works(each) for each in self.links)

    @property
    def is_busy(self) -> bool:
        """Whether a link is being made or withdrawn."""
        return self._change.is_busy

    @property
    def is_loaded(self) -> bool:
        """Whether the links are read."""
        return not self._loading.is_running

    @property
    def needs_key(self) -> bool:
        """Whether the workspace has no signing key yet, so the person should be asked first."""
        return self._keys.state in (KeyState.NONE, KeyState.DELETED)

    def works(self, link: ViewingLink) -> bool:
        """Return whether a link still opens the stream, as far as known."""
        return not link.has_run_out(self._clock()) and self.can_sign(link)

    def can_sign(self, link: ViewingLink) -> bool:
        """Return whether the key that signed a link is still this workspace's."""
        return self._keys.state is not KeyState.DELETED and link.key_id == self._keys.key_id

    # Input

    def show(self, stream: LiveStream | None) -> None:
        """Show a stream's links from now on, or take a newer version of it."""
        before, self._stream = self._stream, stream
        if stream is not None and before is not None and stream.id == before.id:
            return
        self._loading.stop()
        self._copying.stop()
        self._change.cancel()
        self._all = []
        if stream is not None:
            self._loading.start(self._load(self._keys.account, stream))
        self.changed.emit()

    def make(self, name: str, expires_at: int) -> None:
        """Make a link for the open stream; ``expires_at`` in Unix seconds. Makes a key if there's none."""
        if (stream := self._stream) is not None:
            self._change.start(partial(self._make, stream, name.strip(), expires_at))

    def withdraw(self, link: ViewingLink) -> None:
        """Delete a link's playback ID; other links go on."""
        self._change.start(partial(self._withdraw, link))

    def copy(self, link: ViewingLink, form: LinkForm, title: str) -> None:
        """Sign a link again; ``signed`` brings the text. ``title`` is the stream's, for embedding."""
        if (stream := self._stream) is not None:
            self._copying.start(self._sign(stream, link, form, title))

    # Work

    async def _load(self, account: str, stream: LiveStream) -> None:
        try:
            self._all = list(await self._store.of_stream(account, stream.id))
        except FileTrouble as error:
            self.failed.emit(error)
            return
        self.changed.emit()
        if any(not each.is_settled for each in self._all):
            with suppress(AppError):  # the next start tries again
                await self._settle(await self._api.stream(stream.id))

    async def _make(self, stream: LiveStream, name: str, expires_at: int) -> None:
        key = await self._keys.ensure()
        account = self._keys.account
        now = await self._api.stream(stream.id)
        known = tuple(each.id for each in now.playback_ids)
        issued = int(self._clock()) - _CLOCK_S
        link = ViewingLink(
            urandom(8).hex(), account, stream.id, name, issued, expires_at, key.id, known=known
        )
        await self._put(link)
        try:
            added = await self._ids.add_playback_id(account, stream.id, Access.PRIVATE, _websites(now))
        except OutcomeUnknown as error:
            link = await self._find(link, error)
        except AppError:
            await self._drop(link)
            raise
        else:
            link = await self._use_first(link, (added.id,))
        self.changed.emit()
        self.made.emit(link)

    async def _find(self, link: ViewingLink, error: OutcomeUnknown) -> ViewingLink:
        """Look in the stream for what an unanswered request added. Raises OutcomeUnknown if there's none."""
        import asyncio

        for delay in self._delays:
            await asyncio.sleep(max(delay, error.retry_after))
            with suppress(AppError):
                stream = await self._api.stream(link.stream_id)
                if ids := unclaimed(stream, link, self._all):
                    return await self._use_first(link, ids)
        await self._put(replace(link, unwanted=True))
        raise error

    async def _settle(self, stream: LiveStream) -> None:
        """Settle links whose request was cut short, by what is in the stream now."""
        for link in [each for each in self._all if not each.is_settled]:
            ids = unclaimed(stream, link, self._all)
            if ids and not link.unwanted:
                await self._use_first(link, ids)
            elif ids:
                await self._delete(link, ids)
                await self._drop(link)
            elif self._clock() - link.issued_at > SETTLED_AFTER_S:
                await self._drop(link)
        self.changed.emit()

    async def _use_first(self, link: ViewingLink, ids: Sequence[str]) -> ViewingLink:
        """Use the first of these IDs for a link; nobody holds a link for the others, so they are deleted."""
        settled = replace(link, playback_id=ids[0], known=())
        try:
            await self._put(settled)
        except FileTrouble:
            with suppress(AppError):
                await self._delete(link, ids)
            raise
        with suppress(AppError):
            await self._delete(link, ids[1:])
        return settled

    async def _withdraw(self, link: ViewingLink) -> None:
        try:
            await self._delete(link, (link.playback_id,))
        except OutcomeUnknown:
            stream = await self._api.stream(link.stream_id)
            if any(each.id == link.playback_id for each in stream.playback_ids):
                raise
        await self._drop(link)
        self.changed.emit()
        self.withdrawn.emit(link)

    async def _delete(self, link: ViewingLink, ids: Sequence[str]) -> None:
        for playback_id in ids:
            await self._ids.delete_playback_id(link.account, link.stream_id, playback_id)

    async def _sign(self, stream: LiveStream, link: ViewingLink, form: LinkForm, title: str) -> None:
        try:
            key = await self._keys.key()
            if key is None or key.id != link.key_id:
                raise UnusableKey
            token = await self._signer.sign(key, link.grant)
        except AppError as error:
            self.failed.emit(error)
        else:
            self.signed.emit(form, handed_over(form, link, token, stream, title, self._addresses()))

    async def _put(self, link: ViewingLink) -> None:
        await self._store.put(link)
        others = [each for each in self._all if each.id != link.id]
        if self._stream is not None and self._stream.id == link.stream_id:
            self._all = sorted((*others, link), key=lambda each: each.issued_at)

    async def _drop(self, link: ViewingLink) -> None:
        await self._store.remove(link.id)
        self._all = [each for each in self._all if each.id != link.id]


def _websites(stream: LiveStream) -> tuple[str, ...]:
    """Return the websites on which alone a stream may be played: a link's ID is no way round them."""
    return stream.playback.restrictions.websites if stream.playback else ()
