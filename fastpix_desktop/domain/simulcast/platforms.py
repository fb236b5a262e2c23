"""The platforms that a stream can be sent to as well: addresses, and what each accepts.

Source: OBS's list of services (August 2026). All of them want a keyframe every 2 s, which every stream has.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit


class Platform(StrEnum):
    """Platforms whose address is known."""

    YOUTUBE = "youtube"
    FACEBOOK = "facebook"
    TWITCH = "twitch"
    TROVO = "trovo"
    VIMEO = "vimeo"
    RESTREAM = "restream"
    CUSTOM = "custom"
    """Any other RTMP or RTMPS server."""


@dataclass(frozen=True, slots=True)
class PlatformInfo:
    """What is known about a platform."""

    name: str
    """Its own name, which isn't translated."""
    server: str
    domain: str
    """The end of its servers' host names."""
    key_page: str = ""
    """The web page on which a person finds the stream key."""
    max_kbps: int | None = None
    """Highest video bitrate in kbit/s that it accepts; None if it says nothing."""


PLATFORMS: Final[dict[Platform, PlatformInfo]] = {
    Platform.YOUTUBE: PlatformInfo(
        "YouTube",
        "rtmps://a.rtmps.youtube.com:443/live2",
        "youtube.com",
        "https://www.youtube.com/live_dashboard",
        51_000,
    ),
    Platform.FACEBOOK: PlatformInfo(
        "Facebook",
        "rtmps://rtmp-api.facebook.com:443/rtmp/",
        "facebook.com",
        "https://www.facebook.com/live/producer",
        9_000,
    ),
    Platform.TWITCH: PlatformInfo(
        "Twitch",
        "rtmp://live.twitch.tv/app",
        "twitch.tv",
        "https://dashboard.twitch.tv/settings/stream",
        6_000,
    ),
    Platform.TROVO: PlatformInfo("Trovo", "rtmp://livepush.trovo.live/live/", "trovo.live"),
    Platform.VIMEO: PlatformInfo("Vimeo", "rtmp://rtmp.cloud.vimeo.com/live", "vimeo.com"),
    Platform.RESTREAM: PlatformInfo("Restream", "rtmp://live.restream.io/live", "restream.io"),
}


def platform_of(server: str) -> Platform:
    """Return the platform that a server belongs to, by its host name."""
    try:
        host = (urlsplit(server.strip()).hostname or "").lower()
    except ValueError:
        return Platform.CUSTOM
    for platform, info in PLATFORMS.items():
        if host == info.domain or host.endswith(f".{info.domain}"):
            return platform
    return Platform.CUSTOM


def too_fast_for(server: str, video_kbps: int) -> PlatformInfo | None:
    """Return the server's platform if it accepts less than this video bitrate, else None."""
    info = PLATFORMS.get(platform_of(server))
    is_over = info is not None and info.max_kbps is not None and video_kbps > info.max_kbps
    return info if is_over else None
