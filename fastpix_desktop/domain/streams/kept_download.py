"""What is kept over a restart of a download of a recording."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from fastpix_desktop.domain.lenient import flag, items, mapping, string


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
