"""A stream that isn't created yet: the form's contents, and whether they keep to the API's limits.

Source of the limits: FastPix's OpenAPI document, CreateLiveStreamRequest
(10 metadata entries, 255 characters each for key and value, reconnect window 60 to 1800 s).
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Final

from fastpix_desktop.domain.lenient import sendable
from fastpix_desktop.domain.streams.restrictions import MOST_SITES, parse_websites

TITLE_KEY: Final = "livestream_name"
DESCRIPTION_KEY: Final = "livestream_description"
LAUNCH_KEY: Final = "launch_id"
OWN_KEYS: Final = (TITLE_KEY, DESCRIPTION_KEY, LAUNCH_KEY)
"""Metadata keys the app uses itself."""

MAX_TEXT: Final = 255
"""Characters (Unicode code points, as JSON Schema's maxLength counts) in a metadata key or value."""
MAX_METADATA: Final = 10
MAX_DETAILS: Final = MAX_METADATA - len(OWN_KEYS)
MIN_WINDOW: Final = 60
MAX_WINDOW: Final = 1800
DEFAULT_WINDOW: Final = 300
"""Seconds. The API's own default is 60, but OBS's fifth retry already comes later."""


class Access(StrEnum):
    """Who can watch: anyone with the link, or only people with a viewing link (a signed token)."""

    PUBLIC = "public"
    PRIVATE = "private"


class Quality(StrEnum):
    """The highest resolution that viewers get."""

    P1080 = "1080p"
    P720 = "720p"
    P480 = "480p"


@dataclass(frozen=True, slots=True)
class Detail:
    """One of the person's own metadata entries (a label)."""

    key: str
    value: str
    given: bool = field(default=False, compare=False)
    """Whether it came with a stream created elsewhere and is untouched: then it's sent exactly as it came."""


@dataclass(frozen=True, slots=True)
class StreamDraft:
    """The form's contents. Any value may be invalid: :func:`problems` checks them."""

    title: str = ""
    description: str = ""
    access: Access = Access.PUBLIC
    dvr: bool = False
    reconnect_window: int = DEFAULT_WINDOW
    quality: Quality = Quality.P1080
    record: bool = True
    recording_access: Access | None = None
    """None means the same people as the stream."""
    captions: bool = False
    details: tuple[Detail, ...] = field(default=())
    destinations: tuple[str, ...] = ()
    """IDs of the saved destinations where the stream is sent as well; they are added after the create."""
    websites: str = ""
    """Where alone the stream may be played, as typed (see ``restrictions``); empty: anywhere."""


class Field(StrEnum):
    """The form's fields, as problems refer to them."""

    TITLE = "title"
    DESCRIPTION = "description"
    ACCESS = "access"
    DVR = "dvr"
    RECONNECT_WINDOW = "reconnect_window"
    CAPTIONS = "captions"
    WEBSITES = "websites"
    QUALITY = "quality"
    RECORD = "record"
    RECORDING_ACCESS = "recording_access"
    DETAILS = "details"


class ProblemKind(StrEnum):
    """Kinds of problems with a field."""

    MISSING = "missing"
    TOO_LONG = "too long"
    OUT_OF_RANGE = "out of range"
    REPEATED_KEY = "repeated key"
    RESERVED_KEY = "reserved key"
    TOO_MANY = "too many"
    NO_WEBSITE = "no website"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem that keeps a draft from being created."""

    field: Field
    kind: ProblemKind
    row: int | None = None
    """For labels: the row."""
    in_value: bool = False
    """For labels: whether it's the row's value instead of its key."""
    excess: int = 0
    """For TOO_LONG: the number of characters over the limit."""
    text: str = ""
    """The repeated or reserved key; for NO_WEBSITE, what was typed; for REFUSED, FastPix's message."""


def problems(draft: StreamDraft) -> list[Problem]:
    """Check a draft against the API's limits; an empty list means it can be created."""
    return [
        *_text_problems(draft),
        *_window_problems(draft),
        *_website_problems(draft),
        *_detail_problems(draft.details),
    ]


def _text_problems(draft: StreamDraft) -> Iterator[Problem]:
    title, description = draft.title.strip(), draft.description.strip()
    if not title:
        yield Problem(Field.TITLE, ProblemKind.MISSING)
    for name, text in ((Field.TITLE, title), (Field.DESCRIPTION, description)):
        if len(text) > MAX_TEXT:
            yield Problem(name, ProblemKind.TOO_LONG, excess=len(text) - MAX_TEXT)


def _window_problems(draft: StreamDraft) -> Iterator[Problem]:
    if not MIN_WINDOW <= draft.reconnect_window <= MAX_WINDOW:
        yield Problem(Field.RECONNECT_WINDOW, ProblemKind.OUT_OF_RANGE)


def _website_problems(draft: StreamDraft) -> Iterator[Problem]:
    try:
        if len(parse_websites(draft.websites)) > MOST_SITES:
            yield Problem(Field.WEBSITES, ProblemKind.TOO_MANY)
    except ValueError as error:
        yield Problem(Field.WEBSITES, ProblemKind.NO_WEBSITE, text=str(error))


def _detail_problems(details: tuple[Detail, ...]) -> Iterator[Problem]:
    seen = {detail.key for detail in details if detail.given}
    filled = 0
    for row, detail in enumerate(details):
        key, value = sendable(detail.key), sendable(detail.value)
        if not key and not value:
            continue  # an untouched row isn't sent
        filled += 1
        if key in OWN_KEYS:
            yield Problem(Field.DETAILS, ProblemKind.RESERVED_KEY, row, text=key)
        if not detail.given:
            yield from _typed_detail_problems(row, key, value, seen)
            seen.add(key)
        if filled == MAX_DETAILS + 1:
            yield Problem(Field.DETAILS, ProblemKind.TOO_MANY, row)


def _typed_detail_problems(row: int, key: str, value: str, others: AbstractSet[str]) -> Iterator[Problem]:
    if not key:
        yield Problem(Field.DETAILS, ProblemKind.MISSING, row)
    elif key in others and key not in OWN_KEYS:
        yield Problem(Field.DETAILS, ProblemKind.REPEATED_KEY, row, text=key)
    if key and not value:
        yield Problem(Field.DETAILS, ProblemKind.MISSING, row, in_value=True)
    for text, in_value in ((key, False), (value, True)):
        if len(text) > MAX_TEXT:
            yield Problem(Field.DETAILS, ProblemKind.TOO_LONG, row, in_value, excess=len(text) - MAX_TEXT)


def keep_untouched(draft: StreamDraft, shown: StreamDraft, now: StreamDraft) -> StreamDraft:
    """Return the form's contents, with the draft's own values for whatever the person hasn't touched.

    Fields alter what they show: line breaks, no-break spaces, numbers out of range. ``shown``: what the form
    held just after ``draft`` was filled in; ``now``: what it holds now.
    """
    kept = {
        each.name: getattr(draft, each.name)
        for each in fields(StreamDraft)
        if getattr(now, each.name) == getattr(shown, each.name)
    }
    rows = dict(zip(shown.details, draft.details, strict=True))
    return replace(now, **kept | {"details": tuple(rows.get(each, each) for each in now.details)})
