"""The protocols that FastPix takes a stream by."""

from enum import StrEnum


class Protocol(StrEnum):
    """How an encoder sends a stream to FastPix."""

    RTMPS = "rtmps"
    SRT = "srt"
