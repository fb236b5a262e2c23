"""Everything that can go wrong outside the program, as one tree.

Each wall in ``services`` turns its library's errors into these, once; ``ui/wording.py`` turns them into
sentences. What is not one of these is a bug. None of them ever holds an answer's body: answers carry keys.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class AppError(Exception):
    """The root: something outside the program did not go as wanted."""


# The FastPix API


class NotSignedIn(AppError):
    """401: the Access Token ID and the Secret Key do not belong together."""


class NoPermission(AppError):
    """403: the token is valid but lacks the right for this request."""


@dataclass(frozen=True, slots=True)
class FieldRefusal:
    """One entry of a 422's ``fields``: the API's name of the field, and its words."""

    name: str
    message: str


class Refused(AppError):
    """400, 409, 422: the API understood the request and will not do it. Nothing was changed."""

    def __init__(self, message: str = "", fields: tuple[FieldRefusal, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.fields = fields


class NotFound(AppError):
    """404: what was asked for does not exist in this workspace."""


class TooManyRequests(AppError):
    """429: asked too often. ``retry_after`` is in seconds."""

    def __init__(self, retry_after: float) -> None:
        super().__init__(f"retry after {retry_after:g} s")
        self.retry_after = retry_after


class Reason(StrEnum):
    """Why a server could not be reached, as far as it can be known."""

    NETWORK = "network"
    NAME = "name"
    TIME_OUT = "time-out"
    CERTIFICATE = "certificate"
    PROXY = "proxy"
    NOT_SENT = "not sent"
    """Earlier requests took all the time there was; this one was never sent."""


class Unreachable(AppError):
    """The request did not get through. Nothing was changed."""

    def __init__(self, reason: Reason, host: str = "") -> None:
        super().__init__(f"{reason} {host}".strip())
        self.reason = reason
        self.host = host


class ServerTrouble(AppError):
    """The server answered a read with 5xx, or with something that is not an answer of this API.

    ``status`` is the HTTP status.
    """

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


class RedirectRefused(AppError):
    """The server pointed elsewhere; the credentials were not sent there. Nothing was changed."""

    def __init__(self, host: str) -> None:
        super().__init__(host)
        self.host = host


class OutcomeUnknown(AppError):
    """A request that changes something was sent, and no answer that can be trusted came back.

    It may or may not have been carried out, so it is never sent again before that is found out. Wait for
    ``retry_after`` seconds before asking.
    """

    def __init__(self, retry_after: float = 0.0) -> None:
        super().__init__()
        self.retry_after = retry_after


class WentLive(AppError):
    """The stream was to be deleted, and is on air by now. Nothing was changed."""


# The keyring


class KeyringTrouble(AppError):
    """The keyring refused or failed."""


class KeyringLocked(KeyringTrouble):
    """The keyring is there, but locked, or did not answer in time (most often: it waits for its password)."""


class KeyringMissing(KeyringTrouble):
    """This computer offers no keyring that keeps secrets encrypted."""


# Files and OBS


class FileTrouble(AppError):
    """A file or folder could not be read or written. ``reason`` is the operating system's words."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class StoreTooNew(FileTrouble):
    """The store was written by a newer version of this program. It was left as it is."""

    def __init__(self, path: Path, version: int) -> None:
        super().__init__(path, f"version {version}")
        self.version = version


class SecretFound(AppError):
    """A text that is meant for others holds a secret. It was not written."""


class ObsTrouble(AppError):
    """OBS is missing, busy, or not in a state for what was asked."""
