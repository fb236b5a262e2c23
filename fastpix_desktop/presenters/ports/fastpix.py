"""FastPix: its API for whoever is signed in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from fastpix_desktop.domain.streams.intent import Intent
from fastpix_desktop.domain.streams.recording import Recording
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage


class StreamReads(Protocol):
    """The reads that follow a stream: the part of StreamsApi for which it doesn't matter who asks."""

    async def stream(self, stream_id: str) -> LiveStream:
        """Return a stream as it is now."""

    async def viewers(self, stream_id: str) -> int | None:
        """Return the number of viewers; None if FastPix doesn't say.

        Raises NotFound if the stream was never live.
        """

    async def current_views(self) -> Mapping[str, int]:
        """Return how many people watch now, by playback ID, as far as their players report it.

        Raises NoPermission if the token may not read data, NotFound or ServerTrouble if FastPix has no such
        data.
        """


class BroadcastApi(Protocol):
    """The part of StreamsApi that going live and ending need."""

    async def stream(self, stream_id: str) -> LiveStream:
        """Return a stream as it is now."""

    async def finish(self, stream_id: str) -> None:
        """End a stream's broadcast."""


class RecordingsApi(Protocol):
    """Recordings, asked as a named account (an Access Token ID), whichever is in use.

    Reads and changes raise what those of StreamsApi do, and NotSignedIn if the account was signed out of.
    """

    async def recording(self, account: str, media_id: str) -> Recording:
        """Return a stream's recording; ``media_id`` is one of the stream's ``media_ids``."""

    async def change_recording(self, account: str, media_id: str, changes: Mapping[str, Any]) -> None:
        """Change a recording; ``changes`` is a request's body (see ``domain/streams/recording.py``)."""

    async def ask_for_mp4(self, account: str, media_id: str, support: str) -> None:
        """Have FastPix make files; ``support`` is a value of ``mp4Support``. Refused if it's set already."""


class StreamsApi(StreamReads, Protocol):
    """The API, asked as the account in use.

    Reads raise NotSignedIn, NoPermission, NotFound, TooManyRequests, Unreachable, ServerTrouble,
    RedirectRefused. Changes raise these (but not ServerTrouble) and Refused if nothing was changed, and
    OutcomeUnknown if the change may have been made. Methods with an ``account`` (an Access Token ID) raise
    NotSignedIn if another one is in use by now.
    """

    # Reads

    async def page(self, account: str, number: int) -> StreamPage:
        """Return a page of the account's streams, newest first; pages start at 1."""

    # Changes

    async def create(self, intent: Intent) -> LiveStream:
        """Create an intent's stream for the intent's account."""

    async def update(self, stream_id: str, changes: Mapping[str, Any]) -> LiveStream | None:
        """Change a stream; ``changes`` is a request's body (see ``domain/streams/editing.py``).

        Returns the changed stream, or None if the answer doesn't contain it.
        """

    async def enable(self, stream_id: str) -> None:
        """Turn a stream on."""

    async def disable(self, stream_id: str) -> None:
        """Turn a stream off, which cuts off a sending encoder."""

    async def finish(self, stream_id: str) -> None:
        """End a live stream's broadcast."""

    async def delete(self, stream_id: str, *, account: str | None = None) -> None:
        """Delete a stream, of this account if one is named."""
