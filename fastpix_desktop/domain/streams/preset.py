"""Presets: the form's settings under a name, and the file that carries them between computers.

A preset holds what the form holds and nothing more: no key, no stream, no account.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from fastpix_desktop.domain.lenient import items, mapping, string
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.draft_json import draft_from_dict, draft_to_dict

MAX_NAME: Final = 80
"""Longest name in characters that can be shown."""
_FORMAT: Final = "fastpix-desktop-presets"
_VERSION: Final = 1


class UnreadablePresets(ValueError):
    """Not a preset file, or one from a newer version."""


@dataclass(frozen=True, slots=True)
class Preset:
    """The form's settings under a unique name."""

    name: str
    draft: StreamDraft


def clean_name(text: str) -> str:
    """Return a name on one line, at most as long as allowed; empty if nothing is left."""
    printable = "".join(each if each.isprintable() else " " for each in text)
    return " ".join(printable.split())[:MAX_NAME].strip()


def free_name(wanted: str, taken: Collection[str]) -> str:
    """Return the name, with the first free number if it's taken: ``Mass``, ``Mass 2``."""
    name, number = wanted, 2
    while name in taken:
        suffix = f" {number}"
        name = wanted[: MAX_NAME - len(suffix)] + suffix
        number += 1
    return name


def fill_in(draft: StreamDraft, typed: StreamDraft) -> StreamDraft:
    """Return a preset's settings; title and description it doesn't set stay as typed."""
    return replace(
        draft,
        title=draft.title or typed.title,
        description=draft.description or typed.description,
        details=draft.details or typed.details,
    )


def go_back(before: StreamDraft, filled: StreamDraft, now: StreamDraft) -> StreamDraft:
    """Return the settings from before a preset, with the title and description typed since."""
    return replace(
        before,
        title=before.title if now.title == filled.title else now.title,
        description=before.description if now.description == filled.description else now.description,
        details=before.details if now.details == filled.details else now.details,
    )


def presets_to_text(presets: Iterable[Preset]) -> str:
    """Return presets as the text of a JSON file."""
    rows = [{"name": each.name, "settings": draft_to_dict(each.draft)} for each in presets]
    values = {"format": _FORMAT, "version": _VERSION, "presets": rows}
    return json.dumps(values, indent=1, ensure_ascii=False) + "\n"


def presets_from_text(text: str) -> tuple[Preset, ...]:
    """Read the text written by :func:`presets_to_text`; names are cleaned and made unique.

    Damaged settings become the form's defaults, and presets without a name are left out. Raises
    UnreadablePresets if the text isn't a preset file.
    """
    try:
        values: Any = json.loads(text)
    except (ValueError, RecursionError):
        raise UnreadablePresets("not JSON") from None
    if (
        not isinstance(values, Mapping)
        or values.get("format") != _FORMAT
        or values.get("version") != _VERSION
    ):
        raise UnreadablePresets("not a file of presets")
    found: dict[str, Preset] = {}
    for row in items(values.get("presets")):
        name = clean_name(string(row.get("name"))) if isinstance(row, Mapping) else ""
        if name:
            draft = draft_from_dict(mapping(row.get("settings")))
            name = free_name(name, found)
            found[name] = Preset(name, draft)
    return tuple(found.values())
