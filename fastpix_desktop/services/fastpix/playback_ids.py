"""A stream's playback IDs: under which it's watched, by whom and from where."""

from collections.abc import Collection, Iterable
from typing import Any
from urllib.parse import quote

from fastpix_desktop.domain.errors import NotFound, OutcomeUnknown
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.restrictions import website_rules
from fastpix_desktop.domain.streams.stream import PlaybackId, parse_playback_ids
from fastpix_desktop.services.fastpix.calls import ApiCalls, stream_path


class PlaybackCalls(ApiCalls):
    """Adds, restricts and deletes playback IDs. Blocking; every method raises AppError."""

    def add_playback_id(self, stream_id: str, access: Access, websites: Collection[str] = ()) -> PlaybackId:
        """Add a playback ID, for these websites only if there are any.

        Raises OutcomeUnknown if the request was sent but no reliable answer came; read the stream then.
        """
        body: dict[str, Any] = {"accessPolicy": access.value}
        if websites:
            body["accessRestrictions"] = {"domains": website_rules(websites)}
        answer = self._write_anew(f"{stream_path(stream_id)}/playback-ids", body)
        added = parse_playback_ids([answer.get("data")])
        if not added:
            raise OutcomeUnknown
        return added[0]

    def delete_playback_id(self, stream_id: str, playback_id: str) -> None:
        """Delete a playback ID: nobody can watch by it any more. It's fine if it's already gone."""
        path = f"{stream_path(stream_id)}/playback-ids?playbackId={quote(playback_id, safe='')}"
        try:
            self._write("DELETE", path)
        except NotFound:
            return

    def restrict_websites(self, stream_id: str, playback_id: str, websites: Iterable[str]) -> None:
        """Let a playback ID be played on these websites only; everywhere, if there are none."""
        path = f"{stream_path(stream_id)}/playback-ids/{quote(playback_id, safe='')}/domains"
        self._write("PATCH", path, website_rules(websites))
