"""Whether an encoder can use an ingest address and its secrets."""

from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from fastpix_desktop.domain.errors import ObsTrouble
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings

_PASSPHRASE_LENGTH: Final = range(10, 80)
_MAX_STREAM_ID: Final = 512
"""Bytes: SRTO_PASSPHRASE and SRTO_STREAMID of libsrt."""


class IngestProblem(StrEnum):
    """Why an encoder can't use an address and its secrets."""

    OFF = "off"
    """Nothing can receive streams: a demo without FFmpeg."""
    NO_KEY = "no key"
    NO_PASSPHRASE = "no passphrase"  # noqa: S105
    ADDRESS = "address"
    """Not ``rtmp(s)://host/app``, or not ``srt://host:port``."""
    STREAM_ID_LENGTH = "stream ID length"
    PASSPHRASE_LENGTH = "passphrase length"  # noqa: S105


class UnusableIngest(ObsTrouble):
    """An encoder would retry these addresses and secrets forever, without a useful error."""

    def __init__(self, problem: IngestProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def ingest_problem(ingest: RtmpSettings | SrtSettings) -> IngestProblem | None:
    """Return why an encoder can't use these, or None."""
    if isinstance(ingest, RtmpSettings):
        return _rtmp_problem(ingest)
    return _srt_problem(ingest)


def _rtmp_problem(ingest: RtmpSettings) -> IngestProblem | None:
    if not _is_address(ingest.server, ("rtmp", "rtmps")):
        return IngestProblem.ADDRESS
    return None if ingest.stream_key.reveal().strip() else IngestProblem.NO_KEY


def _srt_problem(ingest: SrtSettings) -> IngestProblem | None:
    stream_id, passphrase = ingest.stream_id.reveal().strip(), ingest.passphrase.reveal().strip()
    if not _is_address(ingest.address, ("srt",)):
        return IngestProblem.ADDRESS
    if not stream_id:
        return IngestProblem.NO_KEY
    if len(stream_id.encode()) > _MAX_STREAM_ID:
        return IngestProblem.STREAM_ID_LENGTH
    if not passphrase:
        return IngestProblem.NO_PASSPHRASE
    return None if len(passphrase.encode()) in _PASSPHRASE_LENGTH else IngestProblem.PASSPHRASE_LENGTH


def _is_address(text: str, schemes: tuple[str, ...]) -> bool:
    try:
        parts = urlsplit(text.strip())
        port = parts.port
    except ValueError:
        return False
    if parts.scheme not in schemes or not parts.hostname or parts.query or parts.username:
        return False
    return port is not None if parts.scheme == "srt" else bool(parts.path.strip("/"))
