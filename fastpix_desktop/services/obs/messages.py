"""obs-websocket 5's messages, with the names from its protocol document, and how to parse them.

The sender may be anyone, so parsing never raises and drops anything other parts can't handle.
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
    """``WebSocketOpCode``: the values used here."""

    HELLO = 0
    IDENTIFY = 1
    IDENTIFIED = 2
    REIDENTIFY = 3
    EVENT = 5
    REQUEST = 6
    REQUEST_RESPONSE = 7


class CloseCode(IntEnum):
    """``WebSocketCloseCode``: the values handled here."""

    AUTHENTICATION_FAILED = 4009


class RequestStatus(IntEnum):
    """``RequestStatus``: the values handled here."""

    SUCCESS = 100
    NOT_READY = 207
    OUTPUT_RUNNING = 500


class EventSubscription(IntEnum):
    """``EventSubscription``: the values used here."""

    CONFIG = 1 << 1
    SCENES = 1 << 2
    OUTPUTS = 1 << 6
    SCENE_ITEMS = 1 << 7
    INPUT_VOLUME_METERS = 1 << 16


@dataclass(frozen=True, slots=True)
class Authentication:
    """The challenge in a Hello message."""

    challenge: str
    salt: str

    def answer(self, password: Secret) -> str:
        """Return the ``authentication`` of an Identify."""
        secret = _hashed(password.reveal() + self.salt)
        return _hashed(secret + self.challenge)


@dataclass(frozen=True, slots=True)
class Hello:
    """The server's first message. Without ``authentication``, it asks for no password."""

    authentication: Authentication | None


@dataclass(frozen=True, slots=True)
class Identified:
    """The server accepts requests from now on."""


@dataclass(frozen=True, slots=True)
class Event:
    """An event on the server."""

    type: str
    data: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class RequestResponse:
    """The answer to a request. ``code`` is a ``RequestStatus``."""

    type: str
    id: str
    result: bool
    code: int
    data: Mapping[str, Any] = field(repr=False)


Message = Hello | Identified | Event | RequestResponse


def parse(text: str | bytes) -> Message | None:
    """Parse a message; None for an invalid or unused one. Never raises."""
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
    """Replace lone surrogates, which can't be shown or stored."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_clean(each) for each in value]
    if isinstance(value, dict):
        return {_clean(key): _clean(each) for key, each in value.items()}
    return value


def _hashed(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()).decode()
