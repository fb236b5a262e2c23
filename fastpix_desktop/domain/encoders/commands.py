"""Settings for encoders other than OBS: commands to paste, and fields to fill in.

Commands are for a POSIX shell and take their secrets from environment variables, so that none stands in the
text or in the shell's history. What that keeps hidden differs:

- FFmpeg reads them from a file of options (``-fpre``: tried with FFmpeg 5.1, and in the source of 7) that the
  shell hands it as an open here-document. They are then in no process's arguments, only in its environment,
  which the same user and root can read.
- gst-launch-1.0 takes properties as arguments only. While it runs, every user of the computer can read them
  with ``ps`` (:attr:`CommandNote.ARGUMENTS_VISIBLE`).
"""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from fastpix_desktop.domain.encoders.settings import KEYFRAME_SECONDS, EncoderSettings
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings
from fastpix_desktop.domain.streams.ingest_check import UnusableIngest, ingest_problem

KEY_VARIABLE: Final = "FASTPIX_STREAM_KEY"
STREAM_ID_VARIABLE: Final = "FASTPIX_SRT_STREAM_ID"
PASSPHRASE_VARIABLE: Final = "FASTPIX_SRT_PASSPHRASE"  # noqa: S105
_SAMPLE_RATE: Final = 48_000
_KEY_BYTES: Final = 16
"""Bytes: AES-128, libsrt's default with a passphrase."""


class CommandNote(StrEnum):
    """Warnings about a command."""

    TEST_PICTURE = "test picture"
    """It sends a test picture and tone, which the person replaces with their own input."""
    ARGUMENTS_VISIBLE = "arguments visible"
    """While it runs, every user of this computer can read the secret in its arguments."""


@dataclass(frozen=True, slots=True)
class EncoderCommand:
    """A command for a POSIX shell. Its variables must be set and exported first."""

    text: str
    variables: Mapping[str, Secret]
    notes: frozenset[CommandNote]


def ffmpeg_command(ingest: RtmpSettings | SrtSettings, encoder: EncoderSettings) -> EncoderCommand:
    """Return a command for FFmpeg 5.1 or newer with libx264 (and libsrt).

    ``tls_verify`` is set because FFmpeg 5 to 7 don't check certificates by default and would send the key to
    anyone. Raises UnusableIngest.
    """
    rate = f"{encoder.video_kbps}k"
    frames = str(encoder.fps * KEYFRAME_SECONDS)
    size = encoder.picture
    test_picture = f"testsrc2=size={size.width}x{size.height}:rate={encoder.fps}"
    common = [
        ["ffmpeg", "-re", "-f", "lavfi", "-i", test_picture],
        ["-re", "-f", "lavfi", "-i", f"sine=frequency=440:sample_rate={_SAMPLE_RATE}"],
        ["-c:v", "libx264", "-preset", "veryfast", "-profile:v", "main", "-pix_fmt", "yuv420p"],
        ["-b:v", rate, "-maxrate", rate, "-bufsize", rate, "-r", str(encoder.fps)],
        ["-g", frames, "-keyint_min", frames, "-sc_threshold", "0"],
        ["-c:a", "aac", "-b:a", f"{encoder.audio_kbps}k", "-ar", str(_SAMPLE_RATE), "-ac", "2"],
    ]
    destination = _checked(ingest)
    if isinstance(ingest, RtmpSettings):
        output = ["-f", "flv", "-flvflags", "no_duration_filesize", "-fpre", "/dev/fd/3", destination]
        secrets = {"tls_verify": "1"} if destination.startswith("rtmps:") else {}
        secrets["rtmp_playpath"] = _needed(KEY_VARIABLE)
    else:
        output = ["-f", "mpegts", "-fpre", "/dev/fd/3", destination]
        secrets = {
            "srt_streamid": _needed(STREAM_ID_VARIABLE),
            "passphrase": _needed(PASSPHRASE_VARIABLE),
            "pbkeylen": str(_KEY_BYTES),
        }
    document = "".join(f"{name}={value}\n" for name, value in secrets.items())
    text = f"{_wrapped([*common, output])} 3<<END\n{document}END\n"
    return _command(ingest, text, frozenset({CommandNote.TEST_PICTURE}))


def gstreamer_command(ingest: RtmpSettings | SrtSettings, encoder: EncoderSettings) -> EncoderCommand:
    """Return a command for gst-launch-1.0 of GStreamer 1.18 or newer, with plug-ins good, bad and ugly.

    Raises UnusableIngest.
    """
    destination = _checked(ingest)
    if isinstance(ingest, RtmpSettings):
        muxer = ["flvmux", "name=mux", "streamable=true"]
        sink = f'rtmp2sink location={shlex.quote(destination + "/")}"{_needed(KEY_VARIABLE)}"'
    else:
        muxer = ["mpegtsmux", "name=mux", "alignment=7"]
        sink = (
            f"srtsink uri={shlex.quote(destination)} mode=caller pbkeylen={_KEY_BYTES} "
            f'streamid="{_needed(STREAM_ID_VARIABLE)}" passphrase="{_needed(PASSPHRASE_VARIABLE)}"'
        )
    size, fps = encoder.picture, encoder.fps
    parts = [
        ["gst-launch-1.0", "-e", "videotestsrc", "is-live=true", "!"],
        [f"video/x-raw,format=I420,width={size.width},height={size.height},framerate={fps}/1", "!"],
        ["x264enc", f"bitrate={encoder.video_kbps}", f"key-int-max={fps * KEYFRAME_SECONDS}"],
        ["speed-preset=veryfast", "tune=zerolatency", "option-string=scenecut=0", "!"],
        ["video/x-h264,profile=main", "!", "h264parse", "!", "queue", "!", "mux."],
        ["audiotestsrc", "is-live=true", "!", "audioconvert", "!", "audioresample", "!"],
        [f"audio/x-raw,rate={_SAMPLE_RATE},channels=2", "!"],
        ["voaacenc", f"bitrate={encoder.audio_kbps * 1000}", "!", "aacparse", "!", "queue", "!", "mux."],
        [*muxer, "!"],
    ]
    text = f"{_wrapped(parts)} \\\n  {sink}\n"
    return _command(ingest, text, frozenset({CommandNote.TEST_PICTURE, CommandNote.ARGUMENTS_VISIBLE}))


def _checked(ingest: RtmpSettings | SrtSettings) -> str:
    if (problem := ingest_problem(ingest)) is not None:
        raise UnusableIngest(problem)
    return (ingest.server if isinstance(ingest, RtmpSettings) else ingest.address).strip().rstrip("/")


def _command(ingest: RtmpSettings | SrtSettings, text: str, notes: frozenset[CommandNote]) -> EncoderCommand:
    if isinstance(ingest, RtmpSettings):
        return EncoderCommand(text, {KEY_VARIABLE: ingest.stream_key}, notes)
    variables = {STREAM_ID_VARIABLE: ingest.stream_id, PASSPHRASE_VARIABLE: ingest.passphrase}
    return EncoderCommand(text, variables, notes)


def _needed(variable: str) -> str:
    # With :? the shell stops and names the variable instead of running the encoder without a key.
    return f"${{{variable}:?}}"


def _wrapped(lines: list[list[str]]) -> str:
    return " \\\n  ".join(" ".join(shlex.quote(word) for word in line) for line in lines)


# Fields


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field to fill in. ``label`` is the encoder's own English label and isn't translated."""

    label: str
    value: Secret
    is_secret: bool = False


def vmix_fields(ingest: RtmpSettings | SrtSettings) -> tuple[FieldRow, ...]:
    """Return the fields of a custom destination in vMix, in its order.

    Source of its SRT labels: its help, of version 23 for the output and of 24 for "Key Length" (in bytes).
    Its RTMP labels are from memory: neither the program nor a page that says was at hand. Raises
    UnusableIngest.
    """
    destination = _checked(ingest)
    if isinstance(ingest, RtmpSettings):
        return (
            FieldRow("URL", Secret(destination)),
            FieldRow("Stream Name or Key", ingest.stream_key, is_secret=True),
        )
    parts = urlsplit(destination)
    return (
        FieldRow("Type", Secret("Caller")),
        FieldRow("Hostname", Secret(parts.hostname or "")),
        FieldRow("Port", Secret(str(parts.port))),
        FieldRow("Passphrase", ingest.passphrase, is_secret=True),
        FieldRow("Key Length", Secret(str(_KEY_BYTES))),
        FieldRow("Stream ID", ingest.stream_id, ingest.stream_id_is_secret),
    )
