"""The messages of obs-websocket 5, with the protocol document's own names, and how they are read.

Whoever sent them may be anyone: reading never raises, and keeps nothing that other parts can't take.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from fastpix_desktop.domain.lenient import mapping
from fastpix_desktop.domain.secret import Secret


class OpCode(IntEnum):
    """``WebSocketOpCode``, as far as it is used here."""

    HELLO = 0
    IDENTIFY = 1
    IDENTIFIED = 2
    EVENT = 5
    REQUEST = 6
    REQUEST_RESPONSE = 7


class CloseCode(IntEnum):
    """``WebSocketCloseCode``, as far as it is told apart here."""

    AUTHENTICATION_FAILED = 4009


class RequestStatus(IntEnum):
    """``RequestStatus``, as far as it is told apart here."""

    NOT_READY = 207
    OUTPUT_RUNNING = 500


class EventSubscription(IntEnum):
    """``EventSubscription``, as far as it is used here."""

    CONFIG = 1 << 1
    SCENES = 1 << 2
    OUTPUTS = 1 << 6
    SCENE_ITEMS = 1 << 7


@dataclass(frozen=True, slots=True)
class Authentication:
    """What a Hello asks the password to be proven by."""

    challenge: str
    salt: str

    def answer(self, password: Secret) -> str:
        """Return the ``authentication`` of an Identify."""
        secret = _hashed(password.reveal() + self.salt)
        return _hashed(secret + self.challenge)


@dataclass(frozen=True, slots=True)
class Hello:
    """A server's first message. Without ``authentication`` it asks for no password."""

    authentication: Authentication | None


@dataclass(frozen=True, slots=True)
class Identified:
    """The server takes requests from now on."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something has happened at the server."""

    type: str
    data: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class RequestResponse:
    """What came of a request. ``code`` is a ``RequestStatus``."""

    type: str
    id: str
    result: bool
    code: int
    data: Mapping[str, Any] = field(repr=False)


Message = Hello | Identified | Event | RequestResponse


def parse(text: str | bytes) -> Message | None:
    """Read a message; None for what is none, or of a kind that isn't used here. Never raises."""
    try:
        message = json.loads(text)
        if isinstance(text, str) and "\\ud" in text.lower():
            message = _clean(message)
        return _read_message(message["op"], message["d"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _read_message(op: object, data: Any) -> Message | None:
    if op == OpCode.HELLO:
        asked = data.get("authentication")
        return Hello(None if asked is None else Authentication(str(asked["challenge"]), str(asked["salt"])))
    if op == OpCode.IDENTIFIED:
        return Identified()
    if op == OpCode.EVENT:
        kind = data["eventType"]
        return Event(kind, mapping(data.get("eventData"))) if isinstance(kind, str) else None
    if op == OpCode.REQUEST_RESPONSE:
        status = data["requestStatus"]
        code = status["code"]
        return RequestResponse(
            str(data["requestType"]),
            str(data["requestId"]),
            status.get("result") is True,
            code if isinstance(code, int) else 0,
            mapping(data.get("responseData")),
        )
    return None


def _clean(value: Any) -> Any:
    """Replace halves of surrogate pairs: nothing that shows or stores text takes them."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_clean(each) for each in value]
    if isinstance(value, dict):
        return {_clean(key): _clean(each) for key, each in value.items()}
    return value


def _hashed(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()).decode()
