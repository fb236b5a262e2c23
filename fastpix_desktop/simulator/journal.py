"""The received requests, for tests to check. Without credentials."""

import json
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request as it came in, complete."""

    method: str
    path: str
    """As sent, without the query: ``/v1/live/streams``."""
    query: Mapping[str, str]
    """Decoded; of a repeated name, the last."""
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes

    @classmethod
    def read(cls, method: str, target: str, headers: Mapping[str, str], body: bytes) -> "Incoming":
        """Parse a request; ``target`` is from its first line."""
        parts = urlsplit(target)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        lower = {name.lower(): value for name, value in headers.items()}
        return cls(method, parts.path, MappingProxyType(query), MappingProxyType(lower), body)


@dataclass(frozen=True, slots=True)
class Request:
    """A request as the journal keeps it."""

    method: str
    path: str
    """As sent, without the query: ``/v1/live/streams``."""
    query: Mapping[str, str]
    headers: Mapping[str, str]
    """By lower-case name, without Authorization."""
    body: Any
    """The JSON value; None where there was none, or none that can be read."""
    at: float
    """When it had arrived, in seconds by time.monotonic()."""


class Journal:
    """Keeps every request from its arrival on, whatever becomes of it. Thread-safe."""

    def __init__(self) -> None:
        self._requests: list[Request] = []
        self._lock = threading.Lock()

    def note(self, incoming: Incoming) -> None:
        """Keep a request."""
        headers = {name: text for name, text in incoming.headers.items() if name != "authorization"}
        try:
            body = json.loads(incoming.body)
        except (ValueError, RecursionError):
            body = None
        request = Request(
            method=incoming.method,
            path=incoming.path,
            query=incoming.query,
            headers=MappingProxyType(headers),
            body=body,
            at=time.monotonic(),
        )
        with self._lock:
            self._requests.append(request)

    def requests(self) -> list[Request]:
        """Return what arrived so far, oldest first."""
        with self._lock:
            return list(self._requests)
