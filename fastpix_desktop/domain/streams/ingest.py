"""Where an encoder sends a stream, and where people watch it."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import PAGE_PARTS, IngestAddresses, SrtStreamId
from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId


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
    for part, value in zip(PAGE_PARTS, (playback_id, token), strict=True):
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
