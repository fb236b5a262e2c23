"""Build the files of an OBS profile that streams to FastPix.

Source of what OBS makes of them: its source at 29.0.2 to 32.2.2, and running it. What is written, and why:

- Output mode Advanced, because in Simple mode nothing sets the keyframe interval: x264 then takes 250 frames.
- ``obs_x264``, because an encoder that a computer lacks makes OBS throw at start.
- ``AudioEncoder``, because OBS 32 falls over when a profile without it is renamed or duplicated
  (obs-studio issues 12458, 13726).
- no sample rate, network loop or bind address: those belong to the computer.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from fastpix_desktop.domain.encoders.settings import KEYFRAME_SECONDS, EncoderSettings, RetryPlan
from fastpix_desktop.domain.obs import ini as obs_ini
from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings
from fastpix_desktop.domain.streams.ingest_check import UnusableIngest, ingest_problem

BASIC: Final = "basic.ini"
SERVICE: Final = "service.json"
STREAM_ENCODER: Final = "streamEncoder.json"
RECORD_ENCODER: Final = "recordEncoder.json"
"""OBS's backup of the previous service, with the earlier key."""

MARKER: Final = "FastPixDesktop"
"""Section of basic.ini that marks a profile as the app's. OBS keeps sections it doesn't know."""
_STREAM_ID: Final = "StreamId"
_NAME: Final = "Name"
_MAX_SLUG: Final = 40
_MAX_TITLE: Final = 60
_UNREADABLE: Final = frozenset({"Cc", "Cs", "Cn", "Co", "Zl", "Zp"})
"""Unicode categories that OBS's font can't show, or that break a line."""
"""Longest part of the title in a name: names appear in a menu, and folder names in a path of at most 260
characters on Windows."""


@dataclass(frozen=True, slots=True)
class ObsProfile:
    """A profile ready to write: ``files`` maps names to texts. One of them contains the key."""

    folder_name: str
    """ASCII letters, digits and underscores, which OBS's import keeps unchanged."""
    display_name: str
    """The name OBS shows and ``--profile`` expects."""
    stream_id: str
    files: Mapping[str, str] = field(repr=False)

    def numbered(self, number: int) -> "ObsProfile":
        """Return the same profile with another name, if this one is taken."""
        return self.renamed(f"{self.folder_name}_{number}", f"{self.display_name} {number}")

    def renamed(self, folder_name: str, display_name: str) -> "ObsProfile":
        """Return the same profile with the given names."""
        basic = marked(self.files[BASIC], display_name, self.stream_id)
        files = MappingProxyType({**self.files, BASIC: basic})
        return replace(self, folder_name=folder_name, display_name=display_name, files=files)


def render(  # noqa: PLR0913 - a profile needs all of these
    title: str,
    stream_id: str,
    ingest: RtmpSettings | SrtSettings,
    encoder: EncoderSettings,
    retry: RetryPlan,
    *,
    ascii_name: bool = False,
) -> ObsProfile:
    """Return a new profile with recommended settings.

    ``ascii_name``: keep the name to ASCII, for OBS on Windows, whose command line takes nothing else.
    Raises UnusableIngest.
    """
    name = profile_name(title, stream_id, ascii_only=ascii_name)
    basic = {
        "General": {_NAME: name},
        MARKER: {_STREAM_ID: stream_id, _NAME: name},
        "Output": {
            "Mode": "Advanced",
            "Reconnect": "true",
            "RetryDelay": str(retry.delay_s),
            "MaxRetries": str(retry.max_retries),
            "DelayEnable": "false",
        },
        "AdvOut": {
            "Encoder": "obs_x264",
            "ApplyServiceSettings": "true",
            "TrackIndex": "1",
            "Track1Bitrate": str(encoder.audio_kbps),
            "AudioEncoder": "ffmpeg_aac",
            "RecAudioEncoder": "ffmpeg_aac",
        },
        "Video": {
            "BaseCX": str(encoder.canvas.width),
            "BaseCY": str(encoder.canvas.height),
            "OutputCX": str(encoder.picture.width),
            "OutputCY": str(encoder.picture.height),
            "FPSType": "0",
            "FPSCommon": str(encoder.fps),
        },
    }
    stream_encoder = {
        "rate_control": "CBR",
        "bitrate": encoder.video_kbps,
        "keyint_sec": KEYFRAME_SECONDS,
        "preset": "veryfast",
        "profile": "main",
    }
    files = {
        BASIC: obs_ini.render(basic),
        SERVICE: service_text(ingest),
        STREAM_ENCODER: _json(stream_encoder),
    }
    return ObsProfile(folder_name(title, stream_id), name, stream_id, MappingProxyType(files))


def service_text(ingest: RtmpSettings | SrtSettings) -> str:
    """Return the text of service.json.

    For SRT the stream ID and the passphrase go into fields of their own: from the address OBS would neither
    decode them nor keep them out of its log. The type is ``rtmp_custom`` for both; the address decides.
    Raises UnusableIngest.
    """
    if (problem := ingest_problem(ingest)) is not None:
        raise UnusableIngest(problem)
    if isinstance(ingest, RtmpSettings):
        settings = {
            "server": ingest.server.strip(),
            "key": ingest.stream_key.reveal().strip(),
            "use_auth": False,
            "bwtest": False,
        }
    else:
        settings = {
            "server": ingest.address.strip(),
            "key": ingest.stream_id.reveal().strip(),
            "use_auth": True,
            "username": "",
            "password": ingest.passphrase.reveal().strip(),
            "bwtest": False,
        }
    return _json({"type": "rtmp_custom", "settings": settings})


def folder_name(title: str, stream_id: str) -> str:
    """Return the folder's name: the same for the same title and stream, different for other streams."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^A-Za-z0-9]+", "_", plain)[:_MAX_SLUG].strip("_")
    return "_".join(part for part in ("FastPix", slug, _tag(stream_id)) if part)


def profile_name(title: str, stream_id: str, *, ascii_only: bool = False) -> str:
    """Return the name OBS shows: one line with a tag, because OBS hides one of two equal names."""
    if ascii_only:
        title = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = one_line(title, _UNREADABLE)
    if len(words) > _MAX_TITLE:
        words = words[:_MAX_TITLE].rstrip() + ("..." if ascii_only else "…")
    return " ".join(part for part in ("FastPix", words, f"({_tag(stream_id)})") if part)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where one of the app's profiles came from."""

    stream_id: str
    is_ours: bool
    """False if someone renamed or duplicated it in OBS: it's theirs now, with the key in it."""


def origin_of(basic_ini: str) -> Origin | None:
    """Recognise one of the app's profiles by its basic.ini; None if it never was."""
    stream_id = obs_ini.value_of(basic_ini, MARKER, _STREAM_ID)
    if not stream_id:
        return None
    names = (obs_ini.value_of(basic_ini, section, _NAME) for section in (MARKER, "General"))
    return Origin(stream_id, is_ours=next(names) == next(names))


def marked(basic_ini: str, name: str, stream_id: str) -> str:
    """Return a person's basic.ini as one of the app's: with its name and marker."""
    text = obs_ini.with_value(basic_ini, "General", _NAME, name)
    text = obs_ini.with_value(text, MARKER, _STREAM_ID, stream_id)
    return obs_ini.with_value(text, MARKER, _NAME, name)


def _tag(stream_id: str) -> str:
    # A digest, because IDs may share their beginning or end and contain any characters.
    return hashlib.sha256(stream_id.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _json(value: object) -> str:
    return json.dumps(value, indent=4) + "\n"
