"""Links that set up a streaming app on a phone, for its camera to read as a QR code.

They contain the stream's key. Sources: the import and export code of Larix (Larix Grove; IRL Pro reads the
same link) and of Moblin (``MoblinSettingsUrl.swift``). Both decode percent signs only: a plus stays a plus.
"""

import json
from enum import StrEnum
from typing import Any, Final
from urllib.parse import quote

from fastpix_desktop.domain.encoders.settings import KEYFRAME_SECONDS, EncoderSettings, Size
from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings
from fastpix_desktop.domain.streams.ingest_check import UnusableIngest, ingest_problem

MAX_NAME: Final = 40
"""Longest name of a connection, in characters: a long one would make the code's modules too small."""
SRT_LATENCY_MS: Final = 2000
"""Milliseconds: Larix's own default."""
_SAMPLE_RATE: Final = 48_000
_KEY_BYTES: Final = 16
_MOBLIN_SIZES: Final = (Size(1920, 1080), Size(1280, 720), Size(854, 480))
"""Those of its sizes that we recommend. It refuses the whole link for a size that it doesn't know."""


class PhoneApp(StrEnum):
    """Apps that can be set up by a QR code."""

    LARIX = "larix"
    MOBLIN = "moblin"


def phone_link(
    app: PhoneApp, title: str, ingest: RtmpSettings | SrtSettings, encoder: EncoderSettings
) -> Secret:
    """Return the link that sets up ``app`` for a stream; ``title`` is the creator's text.

    The name in the app stays the same for a stream, so scanning again replaces it. Raises UnusableIngest.
    """
    if (problem := ingest_problem(ingest)) is not None:
        raise UnusableIngest(problem)
    make = _larix if app is PhoneApp.LARIX else _moblin
    return Secret(make(_name(title), ingest, encoder))


def _name(title: str) -> str:
    return f"{one_line(title)[:MAX_NAME].strip()} (FastPix)".strip()


def _larix(name: str, ingest: RtmpSettings | SrtSettings, encoder: EncoderSettings) -> str:
    # Neither a target (it wants user and password), nor deleteConn (it would delete the person's own).
    values: dict[str, str | int] = {
        "conn[][url]": _rtmp_url(ingest) if isinstance(ingest, RtmpSettings) else _address(ingest),
        "conn[][name]": name,
        "conn[][overwrite]": "on",
        "conn[][active]": "on",
        "conn[][mode]": "av",
    }
    if isinstance(ingest, SrtSettings):
        values |= {
            "conn[][srtmode]": "c",
            "conn[][srtpass]": ingest.passphrase.reveal().strip(),
            "conn[][srtpbkl]": _KEY_BYTES,
            "conn[][srtstreamid]": ingest.stream_id.reveal().strip(),
            "conn[][srtlatency]": SRT_LATENCY_MS,
        }
    values |= {
        "enc[vid][res]": f"{encoder.picture.width}x{encoder.picture.height}",
        "enc[vid][fps]": encoder.fps,
        "enc[vid][bitrate]": encoder.video_kbps,
        "enc[vid][keyframe]": KEYFRAME_SECONDS,
        "enc[vid][format]": "avc",
        "enc[aud][bitrate]": encoder.audio_kbps,
        "enc[aud][channels]": 2,
        "enc[aud][samples]": _SAMPLE_RATE,
    }
    return "larix://set/v1?" + "&".join(f"{key}={_escaped(str(value))}" for key, value in values.items())


def _moblin(name: str, ingest: RtmpSettings | SrtSettings, encoder: EncoderSettings) -> str:
    video: dict[str, Any] = {
        "fps": encoder.fps,
        "bitrate": encoder.video_kbps * 1000,
        "codec": "H.264/AVC",
        "maxKeyFrameInterval": KEYFRAME_SECONDS,
    }
    if encoder.picture in _MOBLIN_SIZES:
        video["resolution"] = f"{encoder.picture.width}x{encoder.picture.height}"
    stream: dict[str, Any] = {
        "name": name,
        "url": _rtmp_url(ingest) if isinstance(ingest, RtmpSettings) else ingest.url.reveal(),
        "selected": True,
        "video": video,
        "audio": {"bitrate": encoder.audio_kbps * 1000},
    }
    if isinstance(ingest, SrtSettings):
        stream["srt"] = {"latency": SRT_LATENCY_MS}
    text = json.dumps({"streams": [stream]}, ensure_ascii=False, separators=(",", ":"))
    return f"moblin://?{_escaped(text)}"


def _rtmp_url(ingest: RtmpSettings) -> str:
    return f"{ingest.server.strip().rstrip('/')}/{ingest.stream_key.reveal().strip()}"


def _address(ingest: SrtSettings) -> str:
    return ingest.address.strip().rstrip("/")


def _escaped(text: str) -> str:
    """Percent-encode all that has a meaning in a query; what hasn't stays short."""
    return quote(text, safe=":/,")
