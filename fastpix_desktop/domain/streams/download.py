"""Downloads of recordings: what is kept of one over a restart, how far it is, and the file's name."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Final

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.lenient import flag, items, mapping, string
from fastpix_desktop.domain.one_line import one_line

ENDING: Final = ".mp4"
_LONGEST_NAME: Final = 80
"""Characters of a title that are used: a file's name may have 255 bytes, and ours grows while it's loaded."""
_NOT_IN_NAMES: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows takes for devices."""


class Stage(StrEnum):
    """What a download is doing."""

    WAITING = "waiting"
    """FastPix is making the file."""
    LOADING = "loading"
    RETRYING = "retrying"
    """The connection was lost; it's tried again by itself."""
    PAUSED = "paused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Download:
    """A download that isn't finished, as it's kept."""

    account: str
    """Access Token ID."""
    media_id: str
    target: str
    """Path of the file to be."""
    replaces: bool = False
    """Whether the person agreed to replace a file at this path."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a download is, in bytes."""

    received: int = 0
    total: int | None = None
    """None if that isn't known yet."""


@dataclass(frozen=True, slots=True)
class DownloadState:
    """What a download is doing, and how far it is."""

    stage: Stage
    progress: Progress = Progress()
    error: AppError | None = None
    """Why it failed; None for an unexpected error."""


def downloads_to_text(downloads: Iterable[Download]) -> str:
    """Return downloads as JSON."""
    return json.dumps([asdict(each) for each in downloads])


def downloads_from_text(text: str) -> tuple[Download, ...]:
    """Read downloads from JSON; damaged ones are left out. Raises ValueError or RecursionError."""
    found = (_download(mapping(each)) for each in items(json.loads(text)))
    return tuple(each for each in found if each is not None)


def _download(values: Mapping[str, object]) -> Download | None:
    account, media_id, target = (string(values.get(key)) for key in ("account", "media_id", "target"))
    if not (account and media_id and target):
        return None
    return Download(account, media_id, target, replaces=flag(values.get("replaces")) is True)


def file_name(title: str) -> str:
    """Return a file's name for a recording, which every system accepts."""
    name = _NOT_IN_NAMES.sub(" ", one_line(title))
    name = " ".join(name.split())[:_LONGEST_NAME].strip(" .")
    if not name or _DEVICES.fullmatch(name):
        name = f"Recording {name}".strip()
    return name + ENDING
