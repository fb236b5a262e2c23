"""Recordings: the videos that FastPix makes of broadcasts."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from fastpix_desktop.domain.streams.recording import Recording, parse_recording
from fastpix_desktop.services.fastpix.calls import ApiCalls


class RecordingCalls(ApiCalls):
    """Reads and changes recordings. Blocking; every method raises AppError."""

    def recording(self, media_id: str) -> Recording:
        """Return a stream's recording."""
        return parse_recording(media_id, self._read(_path(media_id)).get("data"))

    def change_recording(self, media_id: str, changes: Mapping[str, Any]) -> None:
        """Change a recording's title or metadata (all of it); see ``domain/streams/recording.py``."""
        self._write("PATCH", _path(media_id), changes)

    def ask_for_mp4(self, media_id: str, support: str) -> None:
        """Have FastPix make files of a recording; ``support`` is one of its values for ``mp4Support``."""
        self._write("PATCH", f"{_path(media_id)}/update-mp4Support", {"mp4Support": support})


def _path(media_id: str) -> str:
    return f"/on-demand/{quote(media_id, safe='')}"
