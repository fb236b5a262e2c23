"""Saved destinations: where a person's streams are sent as well. Their keys are in the keyring."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from fastpix_desktop.domain.lenient import sendable
from fastpix_desktop.domain.secret import Secret

MAX_TEXT: Final = 255
"""Characters: FastPix's limit for a metadata value, which the name is sent as."""
KEY_PREFIX: Final = "destination "


@dataclass(frozen=True, slots=True)
class Destination:
    """A saved destination, without its key."""

    id: str
    """32 hexadecimal digits."""
    name: str
    server: str

    @property
    def key_name(self) -> str:
        """The keyring's entry for the stream key."""
        return KEY_PREFIX + self.id


@dataclass(frozen=True, slots=True)
class SimulcastAdd:
    """A destination to add to a stream, noted before it's sent, until it's known to be there."""

    request_id: str
    """32 hexadecimal digits, the same through every retry; the target's metadata has it."""
    account: str
    """The Access Token ID."""
    stream_id: str
    destination_id: str


class DestinationField(StrEnum):
    """The dialog's fields."""

    NAME = "name"
    SERVER = "server"
    KEY = "key"


class DestinationProblem(StrEnum):
    """Why a field's value can't be used."""

    MISSING = "missing"
    TOO_LONG = "too long"
    NOT_RTMP = "not rtmp"
    """Not ``rtmp(s)://host/app``."""


def destination_problems(name: str, server: str, key: Secret) -> dict[DestinationField, DestinationProblem]:
    """Check what was typed; an empty mapping means it can be used."""
    found: dict[DestinationField, DestinationProblem] = {}
    if not sendable(name):
        found[DestinationField.NAME] = DestinationProblem.MISSING
    elif len(sendable(name)) > MAX_TEXT:
        found[DestinationField.NAME] = DestinationProblem.TOO_LONG
    if not sendable(server):
        found[DestinationField.SERVER] = DestinationProblem.MISSING
    elif not _is_rtmp(sendable(server)):
        found[DestinationField.SERVER] = DestinationProblem.NOT_RTMP
    if not key:
        found[DestinationField.KEY] = DestinationProblem.MISSING
    return found


def _is_rtmp(server: str) -> bool:
    if any(each.isspace() or not each.isprintable() for each in server):
        return False
    try:
        parts = urlsplit(server)
        port = parts.port
    except ValueError:
        return False
    is_plain = port != 0 and parts.username is None and not parts.fragment
    return parts.scheme in ("rtmp", "rtmps") and bool(parts.hostname and parts.path.strip("/")) and is_plain
