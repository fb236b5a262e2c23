"""Downloads of recordings: how far one is, and the file's name."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from fastpix_desktop.domain.errors import AppError
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


def file_name(title: str) -> str:
    """Return a file's name for a recording, which every system accepts."""
    name = _NOT_IN_NAMES.sub(" ", one_line(title))
    name = " ".join(name.split())[:_LONGEST_NAME].strip(" .")
    if not name or _DEVICES.fullmatch(name):
        name = f"Recording {name}".strip()
    return name + ENDING
