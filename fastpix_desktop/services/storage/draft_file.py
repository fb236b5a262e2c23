"""The form's contents in a file, so that nothing typed is lost, not even after ``kill -9``."""

import json
from pathlib import Path

from fastpix_desktop.domain.lenient import mapping
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.draft_json import draft_from_dict, draft_to_dict
from fastpix_desktop.services.storage.files import read_own_text, write_text


class DraftFile:
    """One draft in one JSON file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> StreamDraft:
        """Return the draft; missing or damaged values become the defaults. Raises FileTrouble."""
        try:
            values = json.loads(read_own_text(self._path) or "{}")
        except (ValueError, RecursionError):
            values = {}
        return draft_from_dict(mapping(values))

    def save(self, draft: StreamDraft) -> None:
        """Replace the draft. Raises FileTrouble."""
        write_text(self._path, json.dumps(draft_to_dict(draft), indent=1))
