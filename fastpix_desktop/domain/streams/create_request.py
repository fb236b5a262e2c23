"""The request that creates a stream, and the form's field that a refusal of it is about.

Source: FastPix's OpenAPI document, CreateLiveStreamRequest.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

from fastpix_desktop.domain.lenient import sendable
from fastpix_desktop.domain.streams.draft import (
    DESCRIPTION_KEY,
    LAUNCH_KEY,
    OWN_KEYS,
    TITLE_KEY,
    Field,
    Problem,
    ProblemKind,
    StreamDraft,
)
from fastpix_desktop.domain.streams.options import MEDIA, OPTIONS, request_options

_FIELDS: Final[Mapping[str, Field]] = {
    TITLE_KEY: Field.TITLE,
    DESCRIPTION_KEY: Field.DESCRIPTION,
    "metadata": Field.DETAILS,
    **{each.api_name: each.field for each in OPTIONS},
}
"""The form's field for each of FastPix's names."""


def metadata(draft: StreamDraft, request_id: str) -> dict[str, str]:
    """Return the metadata to send: title, description, request ID, then the form's labels."""
    entries = {TITLE_KEY: draft.title, DESCRIPTION_KEY: draft.description, LAUNCH_KEY: request_id}
    entries |= {detail.key: detail.value for detail in draft.details if not detail.given}
    own = {sendable(key): sendable(value) for key, value in entries.items() if key.strip() and value.strip()}
    return own | {detail.key: detail.value for detail in draft.details if detail.given}


def create_request(draft: StreamDraft, request_id: str) -> dict[str, Any]:
    """Return the body of ``POST /live/streams``. The draft must have no problems."""
    body = request_options(draft)
    body[MEDIA]["metadata"] = metadata(draft, request_id)
    return body


def refused_problem(api_name: str, message: str, draft: StreamDraft) -> Problem | None:
    """Find the form's field that a 422 names; None if it isn't in the form.

    The API may give a path (``inputMediaSettings.metadata.series``, ``metadata[series]``) or only the last
    name.
    """
    parts = [part for part in re.split(r"[.\[\]'\"/]+", api_name) if part]
    if "metadata" in parts and parts[-1] != "metadata" and parts[-1] not in OWN_KEYS:
        for row, detail in enumerate(draft.details):
            if detail.key.strip() == parts[-1]:
                return Problem(Field.DETAILS, ProblemKind.REFUSED, row, in_value=True, text=message)
    named = next((part for part in reversed(parts) if part in _FIELDS), None)
    return None if named is None else Problem(_FIELDS[named], ProblemKind.REFUSED, text=message)
