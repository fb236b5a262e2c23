"""HLS playlists, read as tolerantly as players do, for what they say of a live stream.

Source of the format: RFC 8216 (HTTP Live Streaming). Unknown tags are ignored, and so are values that make
no sense: a playlist that a player would play is never refused here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final
from urllib.parse import urljoin, urlsplit

DEFAULT_TARGET_S: Final = 6.0
"""Seconds, where a playlist does not say how long its segments are: what Apple recommends."""
_LONGEST_S: Final = 3600.0
_MAX_DIGITS: Final = 18
_NUMBER: Final = re.compile(r"\s*(\d{1,9}(?:\.\d{1,9})?)")


class PlaylistProblem(StrEnum):
    """Why a text is of no use as a playlist."""

    NOT_A_PLAYLIST = "not a playlist"
    """Something else answered: a web page, say."""
    NO_VARIANT = "no variant"
    """A master playlist that names nothing that could be asked for."""


@dataclass(frozen=True, slots=True)
class MasterPlaylist:
    """A playlist of playlists: the absolute addresses of the same stream in several qualities."""

    variants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Playlist:
    """A media playlist: the segments that viewers can load at this moment."""

    target_s: float = DEFAULT_TARGET_S
    """The longest that a segment may be, in seconds: about as often a live playlist grows."""
    first: int = 0
    """The number of the first segment."""
    segments: int = 0
    ended: bool = False
    """Whether it says that nothing will follow."""
    edge: datetime | None = None
    """When the last segment ended, by the clock of who made it; None where the playlist does not say."""

    @property
    def last(self) -> int | None:
        """The number of the last segment, None while there is none."""
        return self.first + self.segments - 1 if self.segments else None


def parse_playlist(text: str, address: str) -> MasterPlaylist | Playlist | PlaylistProblem:
    """Read what ``address`` answered; its relative addresses are made absolute by it."""
    lines = [line.strip() for line in text.removeprefix("\ufeff").splitlines()]
    lines = [line for line in lines if line]
    if not lines or not lines[0].startswith("#EXTM3U"):
        return PlaylistProblem.NOT_A_PLAYLIST
    if any(line.startswith("#EXT-X-STREAM-INF") for line in lines):
        variants = tuple(_variants(lines, address))
        return MasterPlaylist(variants) if variants else PlaylistProblem.NO_VARIANT
    return _media(lines)


def _variants(lines: list[str], address: str) -> Iterator[str]:
    follows = False
    for line in lines:
        if line.startswith("#EXT-X-STREAM-INF"):
            follows = True
        elif follows and not line.startswith("#"):
            follows = False
            absolute = _absolute(address, line)
            if absolute:
                yield absolute


def _absolute(address: str, reference: str) -> str:
    try:
        absolute = urljoin(address, reference)
        parts = urlsplit(absolute)
    except ValueError:
        return ""
    return absolute if parts.scheme in ("http", "https") and parts.netloc else ""


def _media(lines: list[str]) -> Playlist:
    target, first, segments, ended = DEFAULT_TARGET_S, 0, 0, False
    length = 0.0
    edge: datetime | None = None
    for line in lines:
        tag, _, value = line.partition(":")
        match tag:
            case "#EXT-X-TARGETDURATION":
                target = _seconds(value) or target
            case "#EXT-X-MEDIA-SEQUENCE":
                first = _whole(value)
            case "#EXT-X-PROGRAM-DATE-TIME":
                edge = _moment(value)
            case "#EXT-X-ENDLIST":
                ended = True
            case "#EXTINF":
                length = _seconds(value)
            case _ if not line.startswith("#"):
                segments += 1
                edge = _later(edge, length)
                length = 0.0
    return Playlist(target, first, segments, ended, edge)


def _seconds(value: str) -> float:
    found = _NUMBER.match(value)
    return min(float(found[1]), _LONGEST_S) if found else 0.0


def _whole(value: str) -> int:
    text = value.strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _MAX_DIGITS else 0


def _moment(value: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _later(moment: datetime | None, seconds: float) -> datetime | None:
    try:
        return moment + timedelta(seconds=seconds) if moment else None
    except OverflowError:
        return None


def behind(playlist: Playlist, now: datetime) -> float | None:
    """Return how old the newest picture is that viewers can load, in seconds; None where it cannot be told.

    The playlist's clock and this computer's may differ: what cannot be is not said.
    """
    age = (now - playlist.edge).total_seconds() if playlist.edge else -_LONGEST_S
    return max(age, 0.0) if -playlist.target_s <= age <= _LONGEST_S else None
