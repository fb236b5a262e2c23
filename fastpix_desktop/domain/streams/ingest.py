"""Where an encoder sends a stream, and where people watch it.

The API gives no addresses, so they are constants here and settings in the program. Source: FastPix's own
WordPress plugin (September 2026) and demo apps. That the SRT stream ID is the ``streamId`` is inferred, not
documented; :class:`SrtStreamId` is the setting for the other reading.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlencode, urlsplit

from fastpix_desktop.domain.account import is_plain_address, parse_web_address
from fastpix_desktop.domain.secret import Secret

if TYPE_CHECKING:  # the preferences need the addresses only, and are read first
    from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId

RTMPS_SERVER: Final = "rtmps://live.fastpix.com:443/live"
SRT_ADDRESS: Final = "srt://live.fastpix.com:778"
PLAYBACK_URL: Final = "https://stream.fastpix.com"
PICTURES_URL: Final = "https://images.fastpix.com"
PLAYER_URL: Final = "https://play.fastpix.com/"
VIEWING_PAGE: Final = "https://play.fastpix.com/?playbackId={playbackId}&token={token}"
"""The player page for a private stream. FastPix doesn't document it, so it's a setting."""
_PAGE_PARTS: Final = ("{playbackId}", "{token}")


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


@dataclass(frozen=True, slots=True)
class RtmpSettings:
    """What an encoder needs for RTMP(S)."""

    server: str
    stream_key: Secret


@dataclass(frozen=True, slots=True)
class SrtSettings:
    """What an encoder needs for SRT. The stream ID is a Secret, since it may be the stream key."""

    address: str
    """``srt://host:port``, without a query."""
    stream_id: Secret
    passphrase: Secret
    stream_id_is_secret: bool = False

    @property
    def url(self) -> Secret:
        """All values in one URL, percent-encoded where needed."""
        query = {"streamid": self.stream_id.reveal(), "passphrase": self.passphrase.reveal()}
        return Secret(f"{self.address}?{urlencode(query, quote_via=quote, safe='')}")

    @property
    def url_is_escaped(self) -> bool:
        """Whether the URL contains escapes. OBS doesn't decode them, so it needs the separate fields."""
        return "%" in self.url.reveal()


def rtmp_settings(stream: LiveStream, addresses: IngestAddresses) -> RtmpSettings:
    """Return where to send ``stream`` by RTMPS."""
    return RtmpSettings(addresses.rtmps_server, stream.stream_key)


def srt_settings(stream: LiveStream, addresses: IngestAddresses) -> SrtSettings:
    """Return where to send ``stream`` by SRT."""
    by_key = addresses.srt_stream_id is SrtStreamId.STREAM_KEY
    return SrtSettings(
        address=addresses.srt_address,
        stream_id=stream.stream_key if by_key else Secret(stream.id),
        passphrase=stream.srt_secret,
        stream_id_is_secret=by_key,
    )


def player_link(playback: PlaybackId, addresses: IngestAddresses) -> str:
    """Return the address of the player page."""
    return f"{addresses.player_url}?{urlencode({'playbackId': playback.id})}"


def viewing_page(addresses: IngestAddresses, playback_id: str, token: str) -> str:
    """Return the address of the player page for a private stream."""
    address = addresses.viewing_page
    for part, value in zip(_PAGE_PARTS, (playback_id, token), strict=True):
        address = address.replace(part, quote(value, safe=""))
    return address


def hls_address(playback: PlaybackId, addresses: IngestAddresses, *, dvr: bool) -> str:
    """Return the address of the HLS playlist, with the option to rewind if the stream has DVR."""
    return f"{addresses.playback_url}/{quote(playback.id, safe='')}.m3u8" + ("?dvrMode=true" if dvr else "")


def mp4_address(playback: PlaybackId, addresses: IngestAddresses) -> str:
    """Return the address of a recording's MP4 file."""
    return f"{addresses.playback_url}/{quote(playback.id, safe='')}/capped-4k.mp4"


def picture_address(playback: PlaybackId, addresses: IngestAddresses) -> str:
    """Return the address of a recording's picture."""
    return f"{addresses.pictures_url}/{quote(playback.id, safe='')}/thumbnail.jpg"


def parse_viewing_page(text: str) -> str:
    """Return a player page's address with both its parts. Raises ValueError for any other."""
    address = text.strip()
    rest = address
    for part in _PAGE_PARTS:
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
