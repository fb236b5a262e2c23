"""A new profile for a running OBS, as far as its WebSocket allows.

Simple output mode: an encoder's own settings, which Advanced mode needs, cannot be told. x264 takes the
keyframe interval from its custom settings (seen on 29.0.2); a hardware encoder chooses its own.
"""

from collections.abc import Mapping

from fastpix_desktop.domain.encoders.settings import KEYFRAME_SECONDS, EncoderSettings, RetryPlan
from fastpix_desktop.domain.obs.profile_check import Parameter


def parameters(encoder: EncoderSettings, retry: RetryPlan) -> tuple[Parameter, ...]:
    """Return the values to set in basic.ini."""
    frames = KEYFRAME_SECONDS * encoder.fps
    return (
        ("Output", "Mode", "Simple"),
        ("Output", "Reconnect", "true"),
        ("Output", "RetryDelay", str(retry.delay_s)),
        ("Output", "MaxRetries", str(retry.max_retries)),
        ("Output", "DelayEnable", "false"),
        ("SimpleOutput", "StreamEncoder", "x264"),
        ("SimpleOutput", "VBitrate", str(encoder.video_kbps)),
        ("SimpleOutput", "ABitrate", str(encoder.audio_kbps)),
        ("SimpleOutput", "UseAdvanced", "true"),
        ("SimpleOutput", "Preset", "veryfast"),
        ("SimpleOutput", "x264Settings", f"keyint={frames} min-keyint={frames}"),
    )


def video(encoder: EncoderSettings) -> Mapping[str, int]:
    """Return the request's fields for canvas, picture and frame rate."""
    return {
        "baseWidth": encoder.canvas.width,
        "baseHeight": encoder.canvas.height,
        "outputWidth": encoder.picture.width,
        "outputHeight": encoder.picture.height,
        "fpsNumerator": encoder.fps,
        "fpsDenominator": 1,
    }
