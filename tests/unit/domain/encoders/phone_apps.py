"""How the phone apps take a link apart, by their own rules; each raises ValueError for a bad link."""

import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urlsplit

_MOBLIN_SIZES = {"1920x1080", "1280x720", "854x480", "640x360", "426x240"}
_MOBLIN_CODECS = {"H.264/AVC", "H.265/HEVC"}
_MOBLIN_RATES = {120, 100, 60, 50, 30, 25, 15}


@dataclass
class Grove:
    """What Larix would import."""

    connections: list[dict[str, str]] = field(default_factory=list)
    video: dict[str, str] = field(default_factory=dict)
    audio: dict[str, str] = field(default_factory=dict)


def read_larix(link: str) -> Grove:
    """Take a Larix Grove link apart: split at & and the first =, then decode percent signs only."""
    scheme, _, rest = link.partition("://")
    place, _, query = rest.partition("?")
    if scheme != "larix" or not place.startswith("set/v1"):
        raise ValueError(place)
    grove = Grove()
    for part in query.split("&"):
        key, equals, value = part.partition("=")
        found = re.fullmatch(r"(conn)\[\]\[(\w+)\]|enc\[(vid|aud)\]\[(\w+)\]", key)
        if not equals or found is None:
            raise ValueError(key)
        text = unquote(value, errors="strict")
        if found[1] is None:
            (grove.video if found[3] == "vid" else grove.audio)[found[4]] = text
        elif found[2] == "url":
            grove.connections.append({"url": text})
        else:
            grove.connections[-1][found[2]] = text
    for each in grove.connections:
        _check_larix(each)
    return grove


def _check_larix(connection: dict[str, str]) -> None:
    url = urlsplit(connection["url"])
    if "target" in connection and not {"user", "pass"} <= connection.keys():
        raise ValueError("Please provide user/pass")
    if url.scheme == "srt":
        if url.query or url.path or not url.port or {"user", "pass"} & connection.keys():
            raise ValueError(connection["url"])
        if connection["srtmode"] not in ("c", "caller", "l", "listen", "r", "rendezvous"):
            raise ValueError(connection["srtmode"])
        if connection["srtpbkl"] not in ("16", "24", "32"):
            raise ValueError(connection["srtpbkl"])
        int(connection["srtlatency"])
    elif url.scheme not in ("rtmp", "rtmps") or url.path.count("/") < 2:
        raise ValueError(connection["url"])


def read_moblin(link: str) -> dict[str, Any]:
    """Take a Moblin link apart and return its only stream: the query, decoded once, is JSON."""
    scheme, _, rest = link.partition("://")
    if scheme != "moblin" or not rest.startswith("?"):
        raise ValueError(rest)
    settings = json.loads(unquote(rest[1:], errors="strict"))
    (stream,) = settings["streams"]
    video, audio = stream["video"], stream["audio"]
    url = urlsplit(stream["url"])
    wrong = {
        "resolution": video.get("resolution", "1280x720") not in _MOBLIN_SIZES,
        "codec": video["codec"] not in _MOBLIN_CODECS,
        "fps": video["fps"] not in _MOBLIN_RATES,
        "bitrate": not 50_000 <= video["bitrate"] <= 50_000_000,
        "maxKeyFrameInterval": not 0 <= video["maxKeyFrameInterval"] <= 10,
        "audio": audio["bitrate"] not in range(32_000, 320_001, 32_000),
        "latency": stream.get("srt", {"latency": 0})["latency"] < 0,
        "url": url.scheme not in ("rtmp", "rtmps", "srt") or " " in stream["url"],
        "port": url.scheme == "srt" and not url.port,
        "key": url.scheme != "srt" and url.path.count("/") < 2,
    }
    if any(wrong.values()):
        raise ValueError(str([name for name, is_wrong in wrong.items() if is_wrong]))
    return dict(stream)
