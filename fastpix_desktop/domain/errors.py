"""Everything that can go wrong outside the app, as one tree of errors.

Each adapter in ``services`` translates its library's errors into these, once; ``ui/text/errors.py`` turns
them into sentences. No error contains a secret, except that answers carry keys.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class AppError(Exception):
    """Base of all errors whose cause is outside the app."""


# The FastPix API


class NotSignedIn(AppError):
    """401: FastPix doesn't accept the Access Token ID and Secret Key."""


class NoPermission(AppError):
    """403: the token is valid but lacks the permission for this request."""


@dataclass(frozen=True, slots=True)
class FieldRefusal:
    """One entry of a 422's ``fields``: the API's field name and its message."""

    name: str
    message: str


class Refused(AppError):
    """400, 409, 422: the API refused the request. Nothing was changed."""

    def __init__(self, message: str = "", fields: tuple[FieldRefusal, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.fields = fields


class NotFound(AppError):
    """404: it doesn't exist in this workspace."""


class TooManyRequests(AppError):
    """429: too many requests. ``retry_after`` is in seconds."""

    def __init__(self, retry_after: float) -> None:
        super().__init__(f"retry after {retry_after:g} s")
        self.retry_after = retry_after


class Reason(StrEnum):
    """Why a server couldn't be reached, as far as the app can tell."""

    NETWORK = "network"
    NAME = "name"
    TIME_OUT = "time-out"
    CERTIFICATE = "certificate"
    PROXY = "proxy"
    NOT_SENT = "not sent"
    """Earlier requests used up the time, so this one was never sent."""


class Unreachable(AppError):
    """The request didn't reach the server. Nothing was changed."""

    def __init__(self, reason: Reason, host: str = "") -> None:
        super().__init__(f"{reason} {host}".strip())
        self.reason = reason
        self.host = host


class ServerTrouble(AppError):
    """The server answered a read with 5xx, or with something that isn't an answer of this API.

    ``status`` is the HTTP status.
    """

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


class RedirectRefused(AppError):
    """The server redirected elsewhere. The credentials weren't sent there. Nothing was changed."""

    def __init__(self, host: str) -> None:
        super().__init__(host)
        self.host = host


class OutcomeUnknown(AppError):
    """A request that changes something was sent, but no reliable answer came back.

    It may or may not have been carried out, so it's never sent again before that is known. Wait
    ``retry_after`` seconds before checking.
    """

    def __init__(self, retry_after: float = 0.0) -> None:
        super().__init__()
        self.retry_after = retry_after


class WentLive(AppError):
    """The stream to delete went live in the meantime. Nothing was changed."""


class NoSigningKey(AppError):
    """The workspace has no signing key here, so its private streams can't be watched from here."""


class UnusableKey(AppError):
    """The private key kept here can't sign: it's damaged."""


class Mp4Failed(AppError):
    """FastPix couldn't make the file of a recording."""


class Stopped(AppError):
    """A download was stopped on purpose. What was loaded is kept."""


# The picture that viewers see


class NoDecoder(AppError):
    """This computer can't decode video: QtMultimedia isn't installed, or doesn't start."""


class Undecodable(AppError):
    """A segment has neither picture nor sound that can be decoded."""


# The keyring


class KeyringTrouble(AppError):
    """The keyring reported an error."""


class KeyringLocked(KeyringTrouble):
    """The keyring is locked or didn't answer in time (usually because it waits for its password)."""


class KeyringMissing(KeyringTrouble):
    """This computer has no keyring that encrypts secrets."""


# Files and OBS


class FileTrouble(AppError):
    """A file or folder couldn't be read or written. ``reason`` is the operating system's message."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class StoreTooNew(FileTrouble):
    """The database is from a newer version of the app. It wasn't changed."""

    def __init__(self, path: Path, version: int) -> None:
        super().__init__(path, f"version {version}")
        self.version = version


class SecretFound(AppError):
    """A text meant for sharing would contain a secret. It wasn't written."""


class ObsTrouble(AppError):
    """Base of OBS's errors: it's missing, busy, or in the wrong state."""
