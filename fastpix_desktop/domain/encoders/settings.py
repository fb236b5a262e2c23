"""Encoder settings: picture, bitrates, and how OBS reconnects after an outage."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from fastpix_desktop.domain.encoders.frame_rates import FRAME_RATES
from fastpix_desktop.domain.streams.draft import MAX_WINDOW, MIN_WINDOW, Quality

AUDIO_KBPS: Final = (64, 96, 128, 160, 192, 256, 320)
"""Audio bitrates in kbit/s that every AAC encoder of OBS offers."""
MIN_VIDEO_KBPS: Final = 300
MAX_VIDEO_KBPS: Final = 20_000
MIN_SIDE: Final = 128
MAX_SIDE: Final = 4096
"""Pixels. FastPix serves at most 1080p, and H.264 hardware encoders support at most 4096."""
KEYFRAME_SECONDS: Final = 2
"""Seconds. FastPix's demo apps and all HLS services use it: segments can begin only at a keyframe."""


@dataclass(frozen=True, slots=True)
class Size:
    """A picture's size in pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class EncoderSettings:
    """What OBS sends. Any value may be invalid: :func:`encoder_problems` checks them.

    ``canvas`` is what scenes are laid out on, ``picture`` what is sent. They differ on purpose: a smaller
    canvas would cut off scenes that were made for a larger one.
    """

    picture: Size
    fps: int
    video_kbps: int
    audio_kbps: int
    canvas: Size = Size(1920, 1080)


_RECOMMENDED: Final[Mapping[tuple[Quality, int], tuple[Size, int, int]]] = {
    (Quality.P1080, 30): (Size(1920, 1080), 5000, 160),
    (Quality.P1080, 60): (Size(1920, 1080), 6000, 160),
    (Quality.P720, 30): (Size(1280, 720), 3000, 160),
    (Quality.P720, 60): (Size(1280, 720), 4500, 160),
    (Quality.P480, 30): (Size(854, 480), 1500, 128),
    (Quality.P480, 60): (Size(854, 480), 2250, 128),
}
"""Picture, video kbps, audio kbps.

FastPix publishes no table. 30 fps: its demo apps for iOS and Android (1080p 5 Mbit/s, 720p 3, 540p 2, 360p 1;
480p lies between), the same as Mux's entry in OBS (5000 + 160 kbps). 60 fps: Twitch's guidelines for 1080p60
and 720p60, which is 1.5 times its 30 fps at 720p, as is ours at 480p. Sound: OBS's own default, and the demo
apps' 128 kbps where the picture is small.
"""


def recommended(quality: Quality, fps: int = 30) -> EncoderSettings:
    """Return settings for the quality viewers get; ``fps`` is one of FRAME_RATES."""
    picture, video, audio = _RECOMMENDED[quality, fps]
    return EncoderSettings(picture, fps, video, audio)


class EncoderField(StrEnum):
    """The settings, as problems refer to them."""

    PICTURE = "picture"
    CANVAS = "canvas"
    FPS = "fps"
    VIDEO_KBPS = "video_kbps"
    AUDIO_KBPS = "audio_kbps"


class EncoderProblem(StrEnum):
    """Kinds of problems with a setting."""

    OUT_OF_RANGE = "out of range"
    ODD = "odd"
    """The common form of H.264 (4:2:0) needs an even width and height."""
    NOT_OFFERED = "not offered"


def encoder_problems(settings: EncoderSettings) -> dict[EncoderField, EncoderProblem]:
    """Check settings; an empty mapping means they can be used."""
    found: dict[EncoderField, EncoderProblem] = {}
    for field, size in ((EncoderField.PICTURE, settings.picture), (EncoderField.CANVAS, settings.canvas)):
        sides = (size.width, size.height)
        if not all(MIN_SIDE <= side <= MAX_SIDE for side in sides):
            found[field] = EncoderProblem.OUT_OF_RANGE
        elif any(side % 2 for side in sides):
            found[field] = EncoderProblem.ODD
    if settings.fps not in FRAME_RATES:
        found[EncoderField.FPS] = EncoderProblem.NOT_OFFERED
    if not MIN_VIDEO_KBPS <= settings.video_kbps <= MAX_VIDEO_KBPS:
        found[EncoderField.VIDEO_KBPS] = EncoderProblem.OUT_OF_RANGE
    if settings.audio_kbps not in AUDIO_KBPS:
        found[EncoderField.AUDIO_KBPS] = EncoderProblem.NOT_OFFERED
    return found


# Reconnecting after an outage

SLOWEST_GROWTH: Final = 1.45
MEAN_GROWTH: Final = 1.5
FASTEST_GROWTH: Final = 1.55
"""OBS multiplies the wait before each attempt by a factor it draws for each stream: 1.5 ± 0.05"""
LONGEST_WAIT: Final = 900
"""Seconds (RECONNECT_RETRY_MAX_MSEC in the same file)."""
_DELAYS: Final = (1, 2, 3, 4)
"""Seconds before the first attempt. OBS takes whole seconds, and 0 would start all attempts at once."""
_ENOUGH_RETRIES: Final = 25
"""OBS's default. With any delay, this many attempts outlast the longest window."""
_GROWTHS: Final = tuple(SLOWEST_GROWTH + step * 0.01 for step in range(11))


@dataclass(frozen=True, slots=True)
class RetryPlan:
    """OBS's reconnect settings: seconds before the first attempt, and the number of attempts."""

    delay_s: int
    max_retries: int


def attempt_times(plan: RetryPlan, growth: float = MEAN_GROWTH) -> tuple[float, ...]:
    """Return when OBS retries, in seconds after the drop, one for each attempt.

    The time an attempt takes to fail isn't included: none if the network is down, up to minutes if it drops
    packets.
    """
    times: list[float] = []
    wait, moment = float(plan.delay_s), 0.0
    for _ in range(plan.max_retries):
        moment += wait
        times.append(moment)
        wait = min(wait * growth, LONGEST_WAIT)
    return tuple(times)


def retry_plan(reconnect_window: int) -> RetryPlan:
    """Choose the plan with the shortest time between the last attempt and the end of the window.

    ``reconnect_window`` is in seconds, 60 to 1800. OBS draws its factor at random, so the time is averaged
    over the factors. With any factor, the last attempt comes after the window, so OBS never gives up inside
    it: FastPix may notice the drop later than OBS.
    """
    if not MIN_WINDOW <= reconnect_window <= MAX_WINDOW:
        raise ValueError(f"reconnect window {reconnect_window} s")
    delay = min(_DELAYS, key=lambda each: _mean_final_gap(each, reconnect_window))
    return RetryPlan(delay, _attempts_inside(delay, SLOWEST_GROWTH, reconnect_window) + 1)


def gives_up_after(plan: RetryPlan, reconnect_window: int) -> float | None:
    """Return the seconds until OBS's last attempt; None if it comes after the window.

    This is the earliest case: the slowest growth, where the attempts are closest together.
    """
    enough = replace(plan, max_retries=min(plan.max_retries, _ENOUGH_RETRIES))
    latest = max(attempt_times(enough, SLOWEST_GROWTH), default=0.0)
    return latest if latest < reconnect_window else None


def last_attempt(plan: RetryPlan, reconnect_window: int) -> tuple[float, float]:
    """Return the earliest and latest seconds of the last attempt inside the window; 0 if there is none.

    FastPix's windows are always long enough for an attempt, but its answers may contain impossible ones.
    """
    lasts = [_last_inside(attempt_times(plan, growth), reconnect_window) for growth in _GROWTHS]
    return min(lasts), max(lasts)


def _mean_final_gap(delay: int, window: int) -> float:
    return sum(_final_gap(delay, growth, window) for growth in _GROWTHS) / len(_GROWTHS)


def _final_gap(delay: int, growth: float, window: int) -> float:
    plan = RetryPlan(delay, _attempts_inside(delay, growth, window))
    return window - attempt_times(plan, growth)[-1]


def _attempts_inside(delay: int, growth: float, window: int) -> int:
    enough = RetryPlan(delay, _ENOUGH_RETRIES)
    return sum(moment <= window for moment in attempt_times(enough, growth))


def _last_inside(times: tuple[float, ...], window: int) -> float:
    return max((moment for moment in times if moment <= window), default=0.0)
