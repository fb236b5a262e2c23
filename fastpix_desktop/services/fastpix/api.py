"""The FastPix API over HTTP.

Source of the endpoints, error formats and tolerances: FastPix's OpenAPI document and answers recorded in
2026.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import requests

from fastpix_desktop.base.fault_points import fault_point
from fastpix_desktop.domain.errors import (
    OutcomeUnknown,
    ServerTrouble,
)
from fastpix_desktop.domain.lenient import count, mapping
from fastpix_desktop.domain.monitor.viewers import current_views
from fastpix_desktop.domain.streams.create_request import create_request
from fastpix_desktop.domain.streams.draft import LAUNCH_KEY, StreamDraft
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage, UnreadableStream, parse_stream
from fastpix_desktop.services.fastpix.calls import ApiCalls, pagination, stream_path
from fastpix_desktop.services.fastpix.playback_ids import PlaybackCalls
from fastpix_desktop.services.fastpix.recordings import RecordingCalls
from fastpix_desktop.services.fastpix.signing_keys import SigningKeyCalls
from fastpix_desktop.services.fastpix.simulcasts import SimulcastCalls

PAGE_SIZE: Final = 50
"""The largest page of streams the API returns."""


class FastPixApi(PlaybackCalls, SigningKeyCalls, SimulcastCalls, RecordingCalls, ApiCalls):
    """The live streams of one workspace. Blocking; every method raises AppError."""

    def check(self) -> None:
        """Check that the token is accepted and may read live streams."""
        self._read("/live/streams", {"limit": 1, "offset": 1})

    def create(self, draft: StreamDraft, request_id: str, idempotency_key: str = "") -> LiveStream:
        """Create a stream with ``request_id`` in its metadata, to recognise it by.

        FastPix documents the ``Idempotency-Key`` (the request ID by default) for signing keys only; whether
        it works here is unknown. Raises OutcomeUnknown if the request was sent but no reliable answer came.
        """
        headers = {"Idempotency-Key": idempotency_key or request_id}
        answer = self._write_anew("/live/streams", create_request(draft, request_id), headers)
        try:
            stream = parse_stream(answer.get("data"))
        except UnreadableStream:
            raise OutcomeUnknown from None
        fault_point("parsed")
        if stream.metadata.get(LAUNCH_KEY, request_id) != request_id:
            raise OutcomeUnknown  # an answer to another request (a cache, a broken proxy)
        return stream

    def streams(self, page: int = 1) -> StreamPage:
        """Return a page of streams, newest first; ``page`` starts at 1. Unreadable entries are left out."""
        answer = self._read("/live/streams", {"limit": PAGE_SIZE, "offset": page, "orderBy": "desc"})
        items = answer.get("data")
        if not isinstance(items, list):
            raise ServerTrouble(requests.codes.ok)
        readable = tuple(_readable(items))
        pages, total = pagination(answer.get("pagination"))
        is_last = _is_last(page, len(items), pages, total)
        return StreamPage(readable, is_last, total, is_whole=len(readable) == len(items))

    def stream(self, stream_id: str) -> LiveStream:
        """Return one stream as it is now."""
        try:
            return parse_stream(self._read(stream_path(stream_id)).get("data"))
        except UnreadableStream:
            raise ServerTrouble(requests.codes.ok) from None

    def update(self, stream_id: str, changes: Mapping[str, Any]) -> LiveStream | None:
        """Change a stream's metadata (all of it) or reconnect window; see ``domain/editing.py``.

        Returns the changed stream, or None if the answer confirms the change but doesn't contain it.
        """
        answer = self._write("PATCH", stream_path(stream_id), changes)
        try:
            return parse_stream(answer.get("data"))
        except UnreadableStream:
            return None

    def enable(self, stream_id: str) -> None:
        """Turn a stream on."""
        self._write("PUT", f"{stream_path(stream_id)}/live-enable")

    def disable(self, stream_id: str) -> None:
        """Turn a stream off, which cuts off a sending encoder."""
        self._write("PUT", f"{stream_path(stream_id)}/live-disable")

    def finish(self, stream_id: str) -> None:
        """End a live stream's broadcast."""
        self._write("PUT", f"{stream_path(stream_id)}/finish")

    def delete(self, stream_id: str) -> None:
        """Delete a stream."""
        self._write("DELETE", stream_path(stream_id))

    def viewers(self, stream_id: str) -> int | None:
        """Return the number of viewers; None if the answer doesn't say.

        Raises NotFound for a stream that was never live.
        """
        data = self._read(f"{stream_path(stream_id)}/viewer-count").get("data")
        return count(mapping(data).get("views"))

    def current_views(self) -> Mapping[str, int]:
        """Return how many people watch now, by playback ID, as far as their players report it.

        Raises NoPermission if the token may not read data, and ServerTrouble for an answer that isn't known.
        """
        query = {"dimension": "fp_playback_id", "limit": PAGE_SIZE}
        found = current_views(self._read("/data/viewlist/current-views/filter", query).get("data"))
        if found is None:
            raise ServerTrouble(requests.codes.ok)
        return found


def _is_last(page: int, items: int, pages: int | None, total: int | None) -> bool:
    """Return whether this is the last page: by the number of pages, or else by the length of this one."""
    if not items:
        return True
    if pages and (total is None or pages <= total <= pages * PAGE_SIZE):  # otherwise it can't be right
        return page >= pages
    return items < PAGE_SIZE


def _readable(items: list[Any]) -> Iterator[LiveStream]:
    for item in items:
        try:
            yield parse_stream(item)
        except UnreadableStream:
            continue
