"""The addresses where streams are sent and watched: settings, with FastPix's own as the usual ones.

The API gives no addresses. Source: FastPix's own WordPress plugin (September 2026) and demo apps. That the
SRT stream ID is the ``streamId`` is inferred, not documented; :class:`SrtStreamId` is the setting for the
other reading.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from fastpix_desktop.domain.account import is_plain_address, parse_web_address

RTMPS_SERVER: Final = "rtmps://live.fastpix.com:443/live"
SRT_ADDRESS: Final = "srt://live.fastpix.com:778"
PLAYBACK_URL: Final = "https://stream.fastpix.com"
PICTURES_URL: Final = "https://images.fastpix.com"
PLAYER_URL: Final = "https://play.fastpix.com/"
VIEWING_PAGE: Final = "https://play.fastpix.com/?playbackId={playbackId}&token={token}"
"""The player page for a private stream. FastPix doesn't document it, so it's a setting."""
PAGE_PARTS: Final = ("{playbackId}", "{token}")


class SrtStreamId(StrEnum):
    """What FastPix expects as the SRT stream ID."""

    STREAM_ID = "streamId"
    STREAM_KEY = "streamKey"


@dataclass(frozen=True, slots=True)
class IngestAddresses:
    """Settings for where streams are sent and watched."""

    rtmps_server: str = RTMPS_SERVER
    srt_address: str = SRT_ADDRESS
    srt_stream_id: SrtStreamId = SrtStreamId.STREAM_ID
    playback_url: str = PLAYBACK_URL
    """Beginning of a playlist's address, up to the playback ID, without a final slash."""
    player_url: str = PLAYER_URL
    """The player page's address, without a query."""
    viewing_page: str = VIEWING_PAGE
    """The player page's address for a private stream, with ``{playbackId}`` and ``{token}``."""
    pictures_url: str = PICTURES_URL
    """Beginning of the address of a recording's picture, up to the playback ID, without a final slash."""
    takes_streams: bool = True
    """False in a demo without FFmpeg, which can't receive streams."""


def parse_viewing_page(text: str) -> str:
    """Return a player page's address with both its parts. Raises ValueError for any other."""
    address = text.strip()
    rest = address
    for part in PAGE_PARTS:
        if address.count(part) != 1:
            raise ValueError(text)
        rest = rest.replace(part, "x")
    if any(each in "{}" or each.isspace() or not each.isprintable() for each in rest):
        raise ValueError(text)
    parts = urlsplit(rest)
    parse_web_address(f"{parts.scheme}://{parts.netloc}")
    return address


def parse_rtmp_address(text: str) -> str:
    """Return an RTMP server's address. Raises ValueError unless it names its application."""
    address = _address(text, ("rtmp", "rtmps"))
    if not urlsplit(address).path.strip("/"):
        raise ValueError(text)
    return address


def parse_srt_address(text: str) -> str:
    """Return an SRT address. Raises ValueError unless it names its port."""
    address = _address(text, ("srt",))
    if urlsplit(address).port is None or urlsplit(address).path:
        raise ValueError(text)
    return address


def _address(text: str, schemes: tuple[str, ...]) -> str:
    parts = urlsplit(text.strip())
    if parts.scheme not in schemes or not parts.hostname or parts.port == 0:
        raise ValueError(text)
    if not is_plain_address(text.strip()) or parts.username is not None:
        raise ValueError(text)
    return text.strip().rstrip("/")
