"""Edit an existing stream.

``PATCH /live/streams/{id}`` takes metadata and reconnect window, and *replaces* the metadata: whatever is not
sent is lost (recorded answers of May 2026). So everything is sent, merged in three ways with what the stream
says just before: what one side alone changed is that side's; what both changed, the person decides.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Final

from fastpix_desktop.domain.streams.draft import (
    DEFAULT_WINDOW,
    DESCRIPTION_KEY,
    MAX_METADATA,
    OWN_KEYS,
    TITLE_KEY,
    Detail,
    Field,
    Problem,
    ProblemKind,
    StreamDraft,
    problems,
)
from fastpix_desktop.domain.streams.options import OPTIONS
from fastpix_desktop.domain.streams.stream import DESCRIPTION_KEYS, TITLE_KEYS, LiveStream

WINDOW: Final = "reconnectWindow"
"""Name of the reconnect window in conflicts: the only thing besides metadata that can be changed."""


@dataclass(frozen=True, slots=True)
class Values:
    """The parts of a stream that can be changed."""

    metadata: Mapping[str, str]
    window: int | None
    odd: Mapping[str, Any] = field(default_factory=dict, compare=False)
    """FastPix's values for entries that aren't text; ``metadata`` has them as text."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something changed both here and elsewhere, in different ways. None means it was removed."""

    key: str
    """A metadata key, or :data:`WINDOW`."""
    mine: str | None
    theirs: str | None


class Side(StrEnum):
    """Whose change wins if both sides changed the same thing."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Merge:
    """The merged values, and the conflicts to decide. Without conflicts, it can be sent."""

    values: Values
    conflicts: tuple[Conflict, ...] = ()


def values_of(stream: LiveStream) -> Values:
    """Return a stream's editable values as they are now."""
    return Values(stream.metadata, stream.reconnect_window, stream.odd_metadata)


def title_key(metadata: Mapping[str, str]) -> str:
    """Return the title's metadata key: streams created elsewhere may use another one."""
    return next((key for key in TITLE_KEYS if metadata.get(key, "").strip()), TITLE_KEY)


def description_key(metadata: Mapping[str, str]) -> str:
    """Return the description's metadata key."""
    return next((key for key in DESCRIPTION_KEYS if metadata.get(key, "").strip()), DESCRIPTION_KEY)


def form_of(stream: LiveStream) -> StreamDraft:
    """Return what the edit form shows at first. Only the editable parts of the draft are used."""
    return _form(values_of(stream))


def _form(values: Values) -> StreamDraft:
    metadata, hidden = values.metadata, _hidden(values.metadata)
    return StreamDraft(
        title=metadata.get(title_key(metadata), "").strip(),
        description=metadata.get(description_key(metadata), "").strip(),
        reconnect_window=values.window or DEFAULT_WINDOW,
        details=tuple(Detail(key, text, given=True) for key, text in metadata.items() if key not in hidden),
    )


def same_again(stream: LiveStream) -> StreamDraft:
    """Return a draft for a new stream with this stream's settings."""
    form = form_of(stream)
    chosen = {each.name: each.read(getattr(stream, each.stream_name)) for each in OPTIONS}
    for option in OPTIONS:
        if option.follows and chosen[option.name] == chosen[option.follows]:
            chosen[option.name] = None
    return replace(form, **chosen | {"reconnect_window": form.reconnect_window})


def edit_problems(base: Values, form: StreamDraft) -> list[Problem]:
    """Check the person's changes against the API's limits; an empty list means they can be sent.

    A stream created elsewhere may have more entries than the form allows, so the number of entries sent is
    what's checked.
    """
    was = _form(base)
    same = {
        each
        for each in (Field.TITLE, Field.DESCRIPTION, Field.RECONNECT_WINDOW)
        if getattr(form, each.value) == getattr(was, each.value)
    }
    found = [
        each for each in problems(form) if each.kind is not ProblemKind.TOO_MANY and each.field not in same
    ]
    taken = {title_key(base.metadata), description_key(base.metadata)} - set(OWN_KEYS)
    for row, detail in enumerate(form.details):
        if detail.key.strip() in taken:
            key = detail.key.strip()
            found.append(Problem(Field.DETAILS, ProblemKind.RESERVED_KEY, row, text=key))
    if len(edited(base, form).metadata) > max(MAX_METADATA, len(base.metadata)):
        found.append(Problem(Field.DETAILS, ProblemKind.TOO_MANY, max(len(form.details) - 1, 0)))
    return found


def edited(base: Values, form: StreamDraft) -> Values:
    """Return ``base`` with the form's changes; whatever the person hasn't touched stays exactly as it was."""
    before, hidden, was = base.metadata, _hidden(base.metadata), _form(base)
    entries = {key: text for key, text in before.items() if key in hidden}
    entries |= {each.key: each.value for each in form.details if each.given}
    words = {
        key: text
        for key, text, old in (
            (title_key(before), form.title, was.title),
            (description_key(before), form.description, was.description),
        )
        if text != old
    }
    typed = ((each.key, each.value) for each in form.details if not each.given and each.key.strip())
    words |= {key if key in before else key.strip(): text for key, text in typed}
    for key, text in words.items():
        clean = text.strip().encode("utf-8", "replace").decode()
        if clean == before.get(key, "").strip():
            clean = before.get(key, "")  # unchanged, so keep its spaces and line breaks
        if clean:
            entries[key] = clean
        else:
            entries.pop(key, None)
    ordered = {key: entries[key] for key in before if key in entries}
    unchanged = form.reconnect_window == was.reconnect_window
    return Values(ordered | entries, base.window if unchanged else form.reconnect_window)


def merge(base: Values, mine: Values, theirs: Values, prefer: Side | None = None) -> Merge:
    """Merge the changes made here and elsewhere since ``base``.

    ``prefer`` decides where both sides changed the same thing. Without it, each of these is a conflict, and
    the merge has theirs.
    """
    conflicts: list[Conflict] = []

    def settle(key: str, was: Any, here: Any, there: Any) -> Any:
        if here in (there, was):
            return there
        if there == was or prefer is Side.MINE:
            return here
        if prefer is None:
            conflicts.append(Conflict(key, _said(here), _said(there)))
        return there

    metadata: dict[str, str] = {}
    for key in dict.fromkeys((*theirs.metadata, *mine.metadata)):
        text = settle(key, base.metadata.get(key), mine.metadata.get(key), theirs.metadata.get(key))
        if text is not None:
            metadata[key] = text
    window = settle(WINDOW, base.window, mine.window, theirs.window)
    return Merge(Values(metadata, window), tuple(conflicts))


def patch_body(values: Values, theirs: Values) -> dict[str, Any]:
    """Return the body of the PATCH from ``theirs`` to ``values``; empty if nothing changes.

    Metadata is sent whole or not at all. Unchanged entries are sent as FastPix has them, text or not.
    """
    body: dict[str, Any] = {}
    if dict(values.metadata) != dict(theirs.metadata):
        same = {
            key: odd for key, odd in theirs.odd.items() if values.metadata.get(key) == theirs.metadata[key]
        }
        body["metadata"] = dict(values.metadata) | same
    if values.window is not None and values.window != theirs.window:
        body[WINDOW] = values.window
    return body


def _hidden(metadata: Mapping[str, str]) -> set[str]:
    return {*OWN_KEYS, title_key(metadata), description_key(metadata)}


def _said(value: object) -> str | None:
    return None if value is None else str(value)
