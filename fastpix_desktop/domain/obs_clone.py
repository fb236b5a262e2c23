"""A profile like one of theirs: their encoder, canvas and sound, with only the destination replaced."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from fastpix_desktop.domain import obs_ini
from fastpix_desktop.domain.encoder import KEYFRAME_SECONDS, RetryPlan, gives_up_after
from fastpix_desktop.domain.ingest import RtmpSettings, SrtSettings
from fastpix_desktop.domain.obs_errors import ProfileDamaged
from fastpix_desktop.domain.obs_profile import (
    BASIC,
    RECORD_ENCODER,
    SERVICE,
    STREAM_ENCODER,
    ObsProfile,
    folder_name,
    marked,
    profile_name,
    service_text,
)

COPIED: Final = (BASIC, STREAM_ENCODER, RECORD_ENCODER)
"""The files that are read for a copy. Their service.json is not: it holds another destination's key."""

_ACCOUNT_SECTIONS: Final = ("Auth", "Twitch", "YouTube", "Restream")
"""Where OBS keeps the refresh tokens of linked accounts (frontend/oauth); YouTube's has variants."""
_X264_DEFAULT_KEYFRAMES: Final = 250
"""Frames."""
_H264_NAMES: Final = ("264", "nvenc", "qsv", "amd", "amf", "vaapi", "ave.avc")
_SIMPLE_X264: Final = ("x264", "x264_lowcpu")


class CloneWarningKind(StrEnum):
    """What of their settings does not fit FastPix."""

    VIDEO_CODEC = "video codec"
    """Not H.264; ``value`` is hevc or av1."""
    VIDEO_UNKNOWN = "video unknown"
    """An encoder that we do not know; ``value`` is OBS's identifier of it."""
    AUDIO_CODEC = "audio codec"
    """Not AAC; ``value`` is OBS's identifier of the encoder."""
    KEYFRAMES = "keyframes"
    """Set to another interval than 2 s; ``value`` is the interval in seconds."""
    KEYFRAMES_AUTO = "keyframes auto"
    """Left to the encoder; ``value`` is what it takes, in seconds, or empty where that is not known."""
    KEYFRAMES_SIMPLE = "keyframes simple"
    """Simple output mode, which has no such setting; ``value`` as for KEYFRAMES_AUTO."""
    GIVES_UP = "gives up"
    """OBS may stop trying to come back inside the reconnect window; ``value`` is when, in seconds."""
    NO_RECONNECT = "no reconnect"
    """OBS does not try to come back at all."""


@dataclass(frozen=True, slots=True)
class CloneWarning:
    """One of their settings that does not fit."""

    kind: CloneWarningKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class Clone:
    """The copy, and what of it the person should change in OBS."""

    profile: ObsProfile
    warnings: tuple[CloneWarning, ...]


def clone(  # noqa: PLR0913 - these are what a copy is made of
    their_name: str,
    their_files: Mapping[str, str],
    title: str,
    stream_id: str,
    ingest: RtmpSettings | SrtSettings,
    *,
    reconnect_window: int,
    ascii_name: bool = False,
) -> Clone:
    """Copy the profile ``their_name`` for a stream; ``their_files`` holds those of COPIED that exist.

    All lines stay as they are, except: the name, the marker, linked accounts, the cookie of their panels, and
    Twitch's own way of streaming, with which OBS would not use the address at all (obs-studio issue 11456).
    Never for a folder that is given away: their recording paths and plug-in settings are in it.
    Raises ProfileDamaged, UnusableIngest.
    """
    basic = their_files.get(BASIC, "")
    if "\0" in basic or not obs_ini.has_sections(basic):
        raise ProfileDamaged(their_name, BASIC)
    encoders = {
        file: _checked_json(their_name, file, their_files[file]) for file in COPIED[1:] if file in their_files
    }
    name = profile_name(title, stream_id, ascii_only=ascii_name)
    files = {
        **{file: their_files[file] for file in encoders},
        BASIC: marked(_without_accounts(basic), name, stream_id),
        SERVICE: service_text(ingest),
    }
    profile = ObsProfile(folder_name(title, stream_id), name, stream_id, MappingProxyType(files))
    warnings = (
        *_output_warnings(basic, encoders.get(STREAM_ENCODER, {})),
        _reconnect_warning(basic, reconnect_window),
    )
    return Clone(profile, tuple(warning for warning in warnings if warning))


def _checked_json(their_name: str, file: str, text: str) -> dict[str, Any]:
    try:
        values = json.loads(text)
    except ValueError:
        values = None
    if not isinstance(values, dict):
        raise ProfileDamaged(their_name, file)
    return values


def _without_accounts(basic: str) -> str:
    kept = obs_ini.without(
        basic,
        lambda section, key: (
            section.startswith(_ACCOUNT_SECTIONS) or (section == "Panels" and key == "CookieId")
        ),
    )
    if obs_ini.value_of(kept, "Stream1", "EnableMultitrackVideo") is None:
        return kept
    return obs_ini.with_value(kept, "Stream1", "EnableMultitrackVideo", "false")


def _output_warnings(basic: str, encoder_settings: Mapping[str, Any]) -> tuple[CloneWarning | None, ...]:
    if (obs_ini.value_of(basic, "Output", "Mode") or "Simple").lower() == "advanced":
        encoder = obs_ini.value_of(basic, "AdvOut", "Encoder") or "obs_x264"
        audio = obs_ini.value_of(basic, "AdvOut", "AudioEncoder") or "ffmpeg_aac"
        keyframes = _advanced_keyframes(basic, encoder, encoder_settings)
    else:
        encoder = obs_ini.value_of(basic, "SimpleOutput", "StreamEncoder") or "x264"
        audio = obs_ini.value_of(basic, "SimpleOutput", "StreamAudioEncoder") or "aac"
        keyframes = _simple_keyframes(basic, encoder)
    return _video_warning(encoder), _audio_warning(audio), keyframes


def _video_warning(encoder: str) -> CloneWarning | None:
    lower = encoder.lower()
    for mark, codec in (("hevc", "hevc"), ("265", "hevc"), ("av1", "av1")):
        if mark in lower:
            return CloneWarning(CloneWarningKind.VIDEO_CODEC, codec)
    # Older identifiers (ffmpeg_nvenc, obs_qsv11, amd) name no codec and mean H.264.
    if any(mark in lower for mark in _H264_NAMES):
        return None
    return CloneWarning(CloneWarningKind.VIDEO_UNKNOWN, encoder)


def _audio_warning(encoder: str) -> CloneWarning | None:
    return None if "aac" in encoder.lower() else CloneWarning(CloneWarningKind.AUDIO_CODEC, encoder)


def _advanced_keyframes(basic: str, encoder: str, settings: Mapping[str, Any]) -> CloneWarning | None:
    seconds = settings.get("keyint_sec", 0)
    if seconds == KEYFRAME_SECONDS:
        return None
    if isinstance(seconds, int | float) and seconds > 0:
        return CloneWarning(CloneWarningKind.KEYFRAMES, f"{seconds:g}")
    taken = _x264_default(basic) if encoder == "obs_x264" else ""
    return CloneWarning(CloneWarningKind.KEYFRAMES_AUTO, taken)


def _simple_keyframes(basic: str, encoder: str) -> CloneWarning | None:
    if encoder not in _SIMPLE_X264:
        return CloneWarning(CloneWarningKind.KEYFRAMES_SIMPLE)
    fps = _fps(basic)
    if obs_ini.value_of(basic, "SimpleOutput", "UseAdvanced") == "true":
        options = (obs_ini.value_of(basic, "SimpleOutput", "x264Settings") or "").split()
        for option in options:
            name, _, value = option.partition("=")
            if name == "keyint" and value.isdecimal() and fps:
                seconds = int(value) / fps
                if round(seconds, 1) == KEYFRAME_SECONDS:
                    return None
                return CloneWarning(CloneWarningKind.KEYFRAMES, f"{seconds:.1f}")
    return CloneWarning(CloneWarningKind.KEYFRAMES_SIMPLE, _x264_default(basic))


def _reconnect_warning(basic: str, window: int) -> CloneWarning | None:
    retries = _number(basic, "MaxRetries", 25)
    switch = obs_ini.value_of(basic, "Output", "Reconnect") or "true"
    if switch.lower() not in ("true", "1") or not retries:
        return CloneWarning(CloneWarningKind.NO_RECONNECT)
    latest = gives_up_after(RetryPlan(_number(basic, "RetryDelay", 2), retries), window)
    return None if latest is None else CloneWarning(CloneWarningKind.GIVES_UP, f"{latest:.0f}")


def _number(basic: str, key: str, default: int) -> int:
    text = obs_ini.value_of(basic, "Output", key)
    if text is None:
        return default
    return int(text) if text.isascii() and text.isdecimal() else 0  # as OBS reads what is no number


def _x264_default(basic: str) -> str:
    fps = _fps(basic)
    return f"{_X264_DEFAULT_KEYFRAMES / fps:.1f}" if fps else ""


def _fps(basic: str) -> float | None:
    """Return the frame rate where it is set in OBS's usual way (a value of its list), else None."""
    if (obs_ini.value_of(basic, "Video", "FPSType") or "0") != "0":
        return None
    try:
        return float((obs_ini.value_of(basic, "Video", "FPSCommon") or "30").split()[0])
    except (ValueError, IndexError):
        return None
