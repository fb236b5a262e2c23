"""Read HLS playlists of live streams, as tolerantly as players do.

Sources of the format: RFC 8216 (HTTP Live Streaming), and for gaps and low latency its second edition,
draft-pantos-hls-rfc8216bis ("bis" below). Unknown tags are ignored, and so are values that make no sense: a
playlist that a player would play is never refused here, and one that none could play never counts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final
from urllib.parse import urljoin, urlsplit

from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.secret import Secret

DEFAULT_TARGET_S: Final = 6.0
"""Seconds to assume if a playlist doesn't give its segments' length: Apple's recommendation."""
RECENT: Final = 6
"""Number of segments to remember: a player begins two before the end, and a poll may be late."""
_LONGEST_S: Final = 3600.0
_MAX_DIGITS: Final = 18
_NUMBER: Final = re.compile(r"\s*(\d{1,9}(?:\.\d{1,9})?)")
_ATTRIBUTE: Final = re.compile(r'([A-Z0-9-]+)=("[^"]*"|[^,]*)')
"""An attribute list's name and value (RFC 8216, section 4.2)."""
_SOUND: Final = ("mp4a", "ac-3", "ec-3", "ac-4", "opus", "flac")
"""How the names of audio codecs begin (RFC 6381)."""


class PlaylistProblem(StrEnum):
    """Why a text can't be used as a playlist."""

    NOT_A_PLAYLIST = "not a playlist"
    """Something else, such as a web page."""
    NO_VARIANT = "no variant"
    """A master playlist without any usable address."""


@dataclass(frozen=True, slots=True)
class MasterPlaylist:
    """A playlist of playlists: absolute addresses of the same stream in several qualities."""

    variants: tuple[str, ...]
    lowest: str = ""
    """The one of them that needs least bandwidth and has a picture; the first one if none says."""


@dataclass(frozen=True, slots=True)
class Playlist:
    """A media playlist: the segments viewers can load now."""

    target_s: float = DEFAULT_TARGET_S
    """Longest segment in seconds; a live playlist grows about this often."""
    first: int = 0
    """Number of the first segment."""
    segments: int = 0
    """Number of segments listed, including one of which only some parts exist yet."""
    gaps: int = 0
    """Number of last segments that can't be loaded, because the server says their media are missing."""
    ended: bool = False
    """Whether it's complete, so nothing will follow."""
    edge: datetime | None = None
    """When the newest loadable picture ended, by the encoder's clock; None if not given."""
    recent: tuple[Segment, ...] = field(default=(), compare=False)
    """The newest complete segments, newest last; none if the newest needs a key or is part of a larger file.
    They don't make two playlists different: what these list does."""

    @property
    def newest(self) -> Segment | None:
        """The newest complete segment, if it can be loaded."""
        return self.recent[-1] if self.recent else None

    @property
    def last(self) -> int | None:
        """Number of the last segment a player could play at least part of; None if there is none."""
        loadable = self.segments - self.gaps
        return self.first + loadable - 1 if loadable else None


def parse_playlist(text: str, address: str) -> MasterPlaylist | Playlist | PlaylistProblem:
    """Parse the answer from ``address``, which makes its relative addresses absolute."""
    # Section 4.1: lines end with LF or CRLF, and blank ones are ignored. Not splitlines(): it also breaks at
    # U+2028, form feeds and others, which may stand in a segment's title.
    lines = [line.strip() for line in text.removeprefix("\ufeff").split("\n")]
    lines = [line for line in lines if line]
    if not lines or not lines[0].startswith("#EXTM3U"):  # section 4.3.1.1
        return PlaylistProblem.NOT_A_PLAYLIST
    if any(line.startswith("#EXT-X-STREAM-INF") for line in lines):  # section 4.3.4.2
        variants = tuple(_variants(lines, address))
        if not variants:
            return PlaylistProblem.NO_VARIANT
        lowest = min(variants, key=lambda each: each[1])  # of equal ones, the first
        return MasterPlaylist(tuple(variant for variant, _ in variants), lowest[0])
    return _media(lines, address)


def _variants(lines: list[str], address: str) -> Iterator[tuple[str, tuple[bool, float]]]:
    """Give each variant's address, and what puts the lightest one that has a picture first."""
    described: dict[str, str] | None = None
    for line in lines:
        if line.startswith("#EXT-X-STREAM-INF"):
            described = _attributes(line.partition(":")[2])
        elif described is not None and not line.startswith("#"):
            absolute = _absolute(address, line)
            if absolute:
                bandwidth = float(_whole(described.get("BANDWIDTH", ""))) or float("inf")
                yield absolute, (_is_sound_only(described), bandwidth)
            described = None


def _is_sound_only(described: dict[str, str]) -> bool:
    codecs = [each.strip().lower() for each in described.get("CODECS", "").split(",") if each.strip()]
    return "RESOLUTION" not in described and bool(codecs) and all(each.startswith(_SOUND) for each in codecs)


def _absolute(address: str, reference: str) -> str:
    try:
        absolute = urljoin(address, reference)
        parts = urlsplit(absolute)
    except ValueError:
        return ""
    return absolute if parts.scheme in ("http", "https") and parts.netloc else ""


@dataclass(slots=True)
class _Loadable:
    """What a segment needs besides its own address, while reading a media playlist line by line."""

    init: str = ""
    is_open: bool = True
    """Whether it needs no key."""
    is_whole: bool = True
    """Whether it's a file, and not a part of one."""
    run: int = 0

    def note(self, tag: str, value: str) -> None:
        """Take what a tag says of the segments that follow."""
        match tag:
            case "#EXT-X-KEY":  # section 4.3.2.4
                self.is_open = _attributes(value).get("METHOD") == "NONE"
            case "#EXT-X-MAP":  # section 4.3.2.5
                found = _attributes(value)
                self.init = found.get("URI", "")
                self.is_whole = bool(self.init) and "BYTERANGE" not in found
            case "#EXT-X-DISCONTINUITY-SEQUENCE":  # section 4.3.3.3
                self.run = _whole(value)
            case "#EXT-X-DISCONTINUITY":  # section 4.3.2.3
                self.run += 1
            case "#EXT-X-BYTERANGE":  # section 4.3.2.2
                self.is_whole = False

    def found(self, number: int, line: str, seconds: float) -> "_Found | None":
        """Return the segment at this line, if its address is all it takes to load it."""
        can_load = self.is_open and self.is_whole
        return _Found(number, line, seconds, self.init, self.run) if can_load else None


@dataclass(frozen=True, slots=True)
class _Found:
    """A segment whose addresses aren't absolute yet."""

    number: int
    line: str
    seconds: float
    init: str
    run: int

    def segment(self, address: str) -> Segment | None:
        absolute, init = (_absolute(address, each) if each else "" for each in (self.line, self.init))
        if not absolute or bool(init) is not bool(self.init):
            return None
        return Segment(self.number, Secret(absolute), self.seconds, Secret(init) if init else None, self.run)


@dataclass(slots=True)
class _Reading:
    """Parser state while reading a media playlist line by line."""

    segments: int = 0
    gaps: int = 0
    clock: datetime | None = None
    """When the media of the last line end."""
    edge: datetime | None = None
    recent: list[_Found] = field(default_factory=list)

    def add(self, seconds: float, *, is_gap: bool, found: _Found | None) -> None:
        """Add a segment; ``found``: how to load it."""
        self.segments += 1
        self.gaps = self.gaps + 1 if is_gap else 0
        self.clock = _later(self.clock, seconds)
        if is_gap:
            return
        self.edge = self.clock
        if found is None:
            self.recent.clear()
        elif found not in self.recent[-1:]:
            self.recent.append(found)
            del self.recent[:-RECENT]

    def loadable(self, address: str) -> tuple[Segment, ...]:
        """Return the last segments, up to the newest, that can be loaded."""
        found: list[Segment] = []
        for each in self.recent:
            segment = each.segment(address)
            found = [*found, segment] if segment is not None else []
        return tuple(found)

    def add_parts(self, parts: list[dict[str, str]]) -> None:
        """Add the incomplete last segment, if part of it can be played."""
        loadable = [number for number, part in enumerate(parts, 1) if part.get("GAP") != "YES"]
        if loadable:
            seconds = sum(_seconds(part.get("DURATION", "")) for part in parts[: loadable[-1]])
            self.add(seconds, is_gap=False, found=self.recent[-1] if self.recent else None)


def _media(lines: list[str], address: str) -> Playlist:
    target, first, ended = DEFAULT_TARGET_S, 0, False
    length, is_gap = 0.0, False
    parts: list[dict[str, str]] = []
    reading = _Reading()
    loadable = _Loadable()
    for line in lines:
        tag, _, value = line.partition(":")
        loadable.note(tag, value)
        match tag:
            case "#EXT-X-TARGETDURATION":  # section 4.3.3.1
                target = _seconds(value) or target
            case "#EXT-X-MEDIA-SEQUENCE":  # section 4.3.3.2
                first = _whole(value)
            case "#EXT-X-PROGRAM-DATE-TIME":  # section 4.3.2.6: of the next segment
                reading.clock = _moment(value)
            case "#EXT-X-ENDLIST":  # section 4.3.3.4
                ended = True
            case "#EXTINF":  # section 4.3.2.1
                length = _seconds(value)
            case "#EXT-X-GAP":  # bis, section 4.4.4.7: the next segment must not be loaded
                is_gap = True
            case "#EXT-X-PART":  # bis, section 4.4.4.9: a part of the next segment, which may be incomplete
                parts.append(_attributes(value))
            case _ if not line.startswith("#"):  # section 4.1: a segment's address
                found = loadable.found(first + reading.segments, line, length)
                reading.add(length, is_gap=is_gap, found=found)
                length, is_gap, parts = 0.0, False, []
    reading.add_parts(parts)
    recent = reading.loadable(address)
    return Playlist(target, first, reading.segments, reading.gaps, ended, reading.edge, recent)


def _attributes(value: str) -> dict[str, str]:
    return {match[1]: match[2].strip().strip('"') for match in _ATTRIBUTE.finditer(value)}


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
    """Return the age of the newest picture viewers can load, in seconds; None if unknown.

    The playlist's clock and this computer's may differ, so impossible ages count as unknown.
    """
    age = (now - playlist.edge).total_seconds() if playlist.edge else -_LONGEST_S
    return max(age, 0.0) if -playlist.target_s <= age <= _LONGEST_S else None
