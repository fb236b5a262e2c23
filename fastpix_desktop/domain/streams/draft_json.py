"""A draft as plain values for a JSON file: the form's own, and the presets'."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from fastpix_desktop.domain.lenient import items, string
from fastpix_desktop.domain.streams.draft import Detail, StreamDraft
from fastpix_desktop.domain.streams.options import OPTIONS


def draft_to_dict(draft: StreamDraft) -> dict[str, Any]:
    """Return a draft as plain values for a JSON file."""
    return asdict(draft)


def draft_from_dict(values: Mapping[str, Any]) -> StreamDraft:
    """Read the dict written by :func:`draft_to_dict`; missing or damaged values become the defaults."""
    return StreamDraft(
        title=string(values.get("title")),
        description=string(values.get("description")),
        details=tuple(
            Detail(string(row.get("key")), string(row.get("value")), row.get("given") is True)
            for row in items(values.get("details"))
            if isinstance(row, Mapping)
        ),
        destinations=tuple(each for each in map(string, items(values.get("destinations"))) if each),
        **{each.name: each.read(values.get(each.name)) for each in OPTIONS},
    )
