"""Check a person's OBS profile: what doesn't suit FastPix, and what the app can fix.

Source: OBS's source at 29.0.2 to 32.2.2 (defaults in OBSBasic::InitBasicConfigDefaults), and running it. By
its websocket OBS tells and takes what stands in basic.ini; an encoder's own settings (streamEncoder.json) it
does not. What it takes holds from the next start of the stream, less the choice of encoder: that is made when
a profile is opened.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from fastpix_desktop.domain.encoders.settings import (
    KEYFRAME_SECONDS,
    EncoderSettings,
    RetryPlan,
    gives_up_after,
)
from fastpix_desktop.domain.obs import ini as obs_ini

Parameter = tuple[str, str, str]
"""Section of basic.ini, key and value."""

READ: Final = (
    ("Output", "Mode"),
    ("Output", "Reconnect"),
    ("Output", "RetryDelay"),
    ("Output", "MaxRetries"),
    ("Output", "DelayEnable"),
    ("Output", "DelaySec"),
    ("SimpleOutput", "StreamEncoder"),
    ("SimpleOutput", "StreamAudioEncoder"),
    ("SimpleOutput", "VBitrate"),
    ("SimpleOutput", "UseAdvanced"),
    ("SimpleOutput", "x264Settings"),
    ("AdvOut", "Encoder"),
    ("AdvOut", "AudioEncoder"),
    ("Video", "FPSType"),
    ("Video", "FPSCommon"),
    ("Video", "FPSInt"),
    ("Video", "FPSNum"),
    ("Video", "FPSDen"),
)
"""Files that these checks read."""
_X264_DEFAULT_KEYFRAMES: Final = 250
"""Frames."""
_H264_NAMES: Final = ("264", "nvenc", "qsv", "amd", "amf", "vaapi", "ave.avc")
_SIMPLE_X264: Final = ("x264", "x264_lowcpu")
_RETRY_DELAY, _RETRIES, _DELAY_S = 2, 25, 20
"""OBS's defaults, in seconds, attempts and seconds."""
_MUCH_MORE: Final = 1.5
_MOST_FPS: Final = 1000
_MOST_DIGITS: Final = 18
"""Largest number to accept from a file that may be damaged; OBS itself uses 64 bits."""


class ObsWarningKind(StrEnum):
    """Settings of a person's profile that don't suit FastPix."""

    VIDEO_CODEC = "video codec"
    """Not H.264; ``value`` is hevc or av1."""
    VIDEO_UNKNOWN = "video unknown"
    """An unknown encoder; ``value`` is OBS's identifier."""
    AUDIO_CODEC = "audio codec"
    """Not AAC; ``value`` is OBS's encoder identifier."""
    KEYFRAMES = "keyframes"
    """An interval other than 2 s; ``value`` is the interval in seconds."""
    KEYFRAMES_AUTO = "keyframes auto"
    """Chosen by the encoder; ``value`` is its choice in seconds, or empty if unknown."""
    KEYFRAMES_SIMPLE = "keyframes simple"
    """Simple output mode, which has no keyframe setting; ``value`` as for KEYFRAMES_AUTO."""
    GIVES_UP = "gives up"
    """OBS may give up within the reconnect window; ``value`` is when, in seconds."""
    NO_RECONNECT = "no reconnect"
    """OBS doesn't reconnect at all."""
    KEYFRAMES_UNKNOWN = "keyframes unknown"
    """Advanced output mode of an OBS whose files can't be read from here."""
    BITRATE_HIGH = "bitrate high"
    """Over 1.5 times what viewers can get; ``value`` is the bitrate in kbit/s."""
    BITRATE_LOW = "bitrate low"
    """Less than half of what the picture needs; ``value`` is the bitrate in kbit/s."""
    DELAY = "delay"
    """OBS delays the stream; ``value`` is the delay in seconds."""


@dataclass(frozen=True, slots=True)
class ObsWarning:
    """One setting that doesn't suit FastPix."""

    kind: ObsWarningKind
    value: str = ""


_KEYFRAMES: Final = {
    ObsWarningKind.KEYFRAMES,
    ObsWarningKind.KEYFRAMES_AUTO,
    ObsWarningKind.KEYFRAMES_SIMPLE,
}


def output_warnings(
    basic: str,
    encoder_settings: Mapping[str, Any] | None,
    reconnect_window: int,
    wanted: EncoderSettings | None = None,
) -> tuple[ObsWarning, ...]:
    """Check a profile. ``encoder_settings`` holds its streamEncoder.json; None where that is not known.

    ``reconnect_window`` is in seconds. ``wanted``: what would be sent by this program's own profile; without
    it, the bitrate is not looked at.
    """
    if is_advanced(basic):
        encoder = obs_ini.value_of(basic, "AdvOut", "Encoder") or "obs_x264"
        audio = obs_ini.value_of(basic, "AdvOut", "AudioEncoder") or "ffmpeg_aac"
        keyframes = _advanced_keyframes(basic, encoder, encoder_settings)
    else:
        encoder = _simple_encoder(basic)
        audio = obs_ini.value_of(basic, "SimpleOutput", "StreamAudioEncoder") or "aac"
        keyframes = _simple_keyframes(basic, encoder)
    warnings = (
        _video_warning(encoder),
        _audio_warning(audio),
        keyframes,
        _bitrate_warning(basic, encoder_settings, wanted) if wanted else None,
        _delay_warning(basic) if wanted else None,
        _reconnect_warning(basic, reconnect_window),
    )
    return tuple(warning for warning in warnings if warning)


def is_advanced(basic: str) -> bool:
    """Whether the profile is in Advanced output mode."""
    return (obs_ini.value_of(basic, "Output", "Mode") or "Simple").lower() == "advanced"


def fixes(
    basic: str, warnings: Sequence[ObsWarning], wanted: EncoderSettings, retry: RetryPlan
) -> tuple[Parameter, ...]:
    """Return the OBS settings that resolve as many of the warnings as possible."""
    kinds = {warning.kind for warning in warnings}
    found: list[Parameter] = []
    if kinds & _KEYFRAMES and not is_advanced(basic) and _simple_encoder(basic) in _SIMPLE_X264:
        options = (obs_ini.value_of(basic, "SimpleOutput", "x264Settings") or "").split()
        kept = [each for each in options if each.partition("=")[0] not in ("keyint", "min-keyint")]
        frames = round(KEYFRAME_SECONDS * (_fps(basic) or wanted.fps))
        options = [*kept, f"keyint={frames}", f"min-keyint={frames}"]
        found += [
            ("SimpleOutput", "UseAdvanced", "true"),
            ("SimpleOutput", "x264Settings", " ".join(options)),
        ]
    if kinds & {ObsWarningKind.BITRATE_HIGH, ObsWarningKind.BITRATE_LOW} and not is_advanced(basic):
        found.append(("SimpleOutput", "VBitrate", str(wanted.video_kbps)))
    if kinds & {ObsWarningKind.GIVES_UP, ObsWarningKind.NO_RECONNECT}:
        found += [
            ("Output", "Reconnect", "true"),
            ("Output", "RetryDelay", str(retry.delay_s)),
            ("Output", "MaxRetries", str(retry.max_retries)),
        ]
    if ObsWarningKind.DELAY in kinds:
        found.append(("Output", "DelayEnable", "false"))
    return tuple(found)


def retry_of(basic: str) -> RetryPlan | None:
    """Return how OBS reconnects after an outage; None if it doesn't."""
    retries = _number(basic, "MaxRetries", _RETRIES)
    if not _is_on(basic, "Reconnect", default=True) or not retries:
        return None
    return RetryPlan(_number(basic, "RetryDelay", _RETRY_DELAY), retries)


def _video_warning(encoder: str) -> ObsWarning | None:
    lower = encoder.lower()
    for mark, codec in (("hevc", "hevc"), ("265", "hevc"), ("av1", "av1")):
        if mark in lower:
            return ObsWarning(ObsWarningKind.VIDEO_CODEC, codec)
    # Older identifiers (ffmpeg_nvenc, obs_qsv11, amd) name no codec and mean H.264.
    if any(mark in lower for mark in _H264_NAMES):
        return None
    return ObsWarning(ObsWarningKind.VIDEO_UNKNOWN, encoder)


def _audio_warning(encoder: str) -> ObsWarning | None:
    return None if "aac" in encoder.lower() else ObsWarning(ObsWarningKind.AUDIO_CODEC, encoder)


def _simple_encoder(basic: str) -> str:
    return obs_ini.value_of(basic, "SimpleOutput", "StreamEncoder") or "x264"


def _advanced_keyframes(basic: str, encoder: str, settings: Mapping[str, Any] | None) -> ObsWarning | None:
    if settings is None:
        return ObsWarning(ObsWarningKind.KEYFRAMES_UNKNOWN)
    seconds = settings.get("keyint_sec", 0)
    if seconds == KEYFRAME_SECONDS:
        return None
    if isinstance(seconds, int | float) and seconds > 0:
        return ObsWarning(ObsWarningKind.KEYFRAMES, f"{seconds:g}")
    taken = _x264_default(basic) if encoder == "obs_x264" else ""
    return ObsWarning(ObsWarningKind.KEYFRAMES_AUTO, taken)


def _simple_keyframes(basic: str, encoder: str) -> ObsWarning | None:
    if encoder not in _SIMPLE_X264:
        return ObsWarning(ObsWarningKind.KEYFRAMES_SIMPLE)
    fps = _fps(basic)
    if obs_ini.value_of(basic, "SimpleOutput", "UseAdvanced") == "true":
        options = (obs_ini.value_of(basic, "SimpleOutput", "x264Settings") or "").split()
        for option in options:
            name, _, value = option.partition("=")
            if name == "keyint" and value.isdecimal() and fps:
                seconds = int(value[:_MOST_DIGITS]) / fps
                if round(seconds, 1) == KEYFRAME_SECONDS:
                    return None
                return ObsWarning(ObsWarningKind.KEYFRAMES, f"{seconds:.1f}")
    return ObsWarning(ObsWarningKind.KEYFRAMES_SIMPLE, _x264_default(basic))


def _bitrate_warning(
    basic: str, encoder_settings: Mapping[str, Any] | None, wanted: EncoderSettings
) -> ObsWarning | None:
    if is_advanced(basic):
        said: object = (encoder_settings or {}).get("bitrate")
    else:
        said = obs_ini.value_of(basic, "SimpleOutput", "VBitrate")
    try:
        kbps = int(str(said))
    except ValueError:
        return None
    if kbps > wanted.video_kbps * _MUCH_MORE:
        return ObsWarning(ObsWarningKind.BITRATE_HIGH, str(kbps))
    return ObsWarning(ObsWarningKind.BITRATE_LOW, str(kbps)) if kbps < wanted.video_kbps / 2 else None


def _delay_warning(basic: str) -> ObsWarning | None:
    if not _is_on(basic, "DelayEnable", default=False):
        return None
    return ObsWarning(ObsWarningKind.DELAY, str(_number(basic, "DelaySec", _DELAY_S)))


def _reconnect_warning(basic: str, window: int) -> ObsWarning | None:
    plan = retry_of(basic)
    if plan is None:
        return ObsWarning(ObsWarningKind.NO_RECONNECT)
    latest = gives_up_after(plan, window)
    return None if latest is None else ObsWarning(ObsWarningKind.GIVES_UP, f"{latest:.0f}")


def _is_on(basic: str, key: str, *, default: bool) -> bool:
    return (obs_ini.value_of(basic, "Output", key) or str(default)).lower() in ("true", "1")


def _number(basic: str, key: str, default: int) -> int:
    text = obs_ini.value_of(basic, "Output", key)
    if text is None:
        return default
    if not (text.isascii() and text.isdecimal()):
        return 0  # as OBS reads text that isn't a number
    return int(text[:_MOST_DIGITS])


def _x264_default(basic: str) -> str:
    fps = _fps(basic)
    return f"{_X264_DEFAULT_KEYFRAMES / fps:.1f}" if fps else ""


def _fps(basic: str) -> float | None:
    """Return the frame rate from whichever of OBS's three settings is used; None if unreadable."""
    kind = obs_ini.value_of(basic, "Video", "FPSType") or "0"
    try:
        if kind == "1":
            rate = float(obs_ini.value_of(basic, "Video", "FPSInt") or "30")
        elif kind == "2":
            over, under = (obs_ini.value_of(basic, "Video", key) for key in ("FPSNum", "FPSDen"))
            rate = float(over or "30") / float(under or "1")
        else:
            rate = float((obs_ini.value_of(basic, "Video", "FPSCommon") or "30").split()[0])
    except (ValueError, IndexError, ZeroDivisionError):
        return None
    return rate if 1 <= rate <= _MOST_FPS else None
