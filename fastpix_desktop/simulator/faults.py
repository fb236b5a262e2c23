"""Faults the simulator can produce, and for which requests."""

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any, Self, TypedDict, Unpack

from fastpix_desktop.simulator import distortions
from fastpix_desktop.simulator.answers import Answer, ApiError, usual_answer
from fastpix_desktop.simulator.distortions import Distortion


class Delivery(Enum):
    """How much of the answer reaches the client."""

    WHOLE = auto()
    HALF = auto()
    """The headers and half the body, then the end of the connection."""
    STUCK = auto()
    """The headers and half the body; then nothing, and the connection stays open."""
    NONE = auto()
    """Nothing: the connection is reset."""
    NEVER = auto()
    """Nothing, and the connection stays open until the simulator stops."""


class Match(TypedDict, total=False):
    """Which requests a fault meets; by default the next one, whatever it is."""

    method: str
    path: str
    """A part of the path."""
    times: int | None
    """How many requests, or None: all until the faults are cleared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault. Create it with the named constructors.

    ``taken`` says throughout whether the request is carried out: whether a stream that was asked for exists
    afterwards, however the answer looks.
    """

    method: str | None = None
    path: str = ""
    times: int | None = 1
    before: float = 0.0
    """Seconds between the request's arrival and its being carried out."""
    taken: bool = True
    distort: Distortion = distortions.unchanged
    after: float = 0.0
    """Seconds between its being carried out and the answer."""
    delivery: Delivery = Delivery.WHOLE
    again: tuple[float, ...] = ()
    """Seconds after which the request arrives once more, as a proxy sends it: 0 before the answer (which is
    then the last one's), otherwise behind it."""

    @classmethod
    def slow(cls, seconds: float, **match: Unpack[Match]) -> Self:
        """Wait first, then carry the request out and answer it."""
        return cls(before=seconds, **match)

    @classmethod
    def slow_answer(cls, seconds: float, **match: Unpack[Match]) -> Self:
        """Carry the request out at once, and answer late."""
        return cls(after=seconds, **match)

    @classmethod
    def drop_before(cls, **match: Unpack[Match]) -> Self:
        """Reset the connection; the request is not carried out."""
        return cls(taken=False, delivery=Delivery.NONE, **match)

    @classmethod
    def drop_after(cls, **match: Unpack[Match]) -> Self:
        """Carry the request out, then reset the connection without an answer."""
        return cls(delivery=Delivery.NONE, **match)

    @classmethod
    def late(cls, seconds: float, **match: Unpack[Match]) -> Self:
        """Reset the connection at once; the request arrives ``seconds`` later and is carried out then."""
        return cls(taken=False, delivery=Delivery.NONE, again=(seconds,), **match)

    @classmethod
    def repeated(cls, *seconds: float, answered: bool = True, **match: Unpack[Match]) -> Self:
        """Carry the request out, and once more after each of ``seconds``; 0 is before the answer.

        Without ``answered``, the connection is reset instead.
        """
        return cls(again=seconds, delivery=Delivery.WHOLE if answered else Delivery.NONE, **match)

    @classmethod
    def half_answer(cls, **match: Unpack[Match]) -> Self:
        """Carry the request out, and close the connection in the middle of the answer's body."""
        return cls(delivery=Delivery.HALF, **match)

    @classmethod
    def stuck_answer(cls, **match: Unpack[Match]) -> Self:
        """Carry the request out, and send half the answer's body and no more, until the simulator stops."""
        return cls(delivery=Delivery.STUCK, **match)

    @classmethod
    def freeze(cls, *, taken: bool = False, **match: Unpack[Match]) -> Self:
        """Never answer, until the simulator stops."""
        return cls(taken=taken, delivery=Delivery.NEVER, **match)

    @classmethod
    def status(
        cls,
        code: int,
        body: object = None,
        headers: Mapping[str, str] | None = None,
        *,
        taken: bool = False,
        **match: Unpack[Match],
    ) -> Self:
        """Answer ``code``.

        ``body`` is an ApiError, bytes, text, or a value for JSON; without it, what the API (or the proxy in
        front of it) is known to answer. ``headers`` replace the usual ones, except for Content-Type.
        """
        return cls(taken=taken, distort=distortions.instead(_answer(code, body, headers)), **match)

    @classmethod
    def gateway(
        cls,
        code: int,
        headers: Mapping[str, str] | None = None,
        *,
        bare: bool = False,
        taken: bool = True,
        **match: Unpack[Match],
    ) -> Self:
        """Answer ``code`` in FastPix's place, with a web page or (``bare``) without a body.

        The request was passed on before, unless ``taken`` is False.
        """
        page = f"<!DOCTYPE html><title>{code}</title><p>This request was stopped by your network."
        return cls.status(code, b"" if bare else page, headers or {}, taken=taken, **match)

    @classmethod
    def success_false(cls, *, taken: bool = False, **match: Unpack[Match]) -> Self:
        """Answer 200 with an error in it."""
        error = ApiError(500, "internal server error", "Something went wrong on our side.")
        return cls.status(200, error, taken=taken, **match)

    @classmethod
    def redirect(cls, to_url: str, code: int = 307, *, taken: bool = False, **match: Unpack[Match]) -> Self:
        """Redirect to another address, with 307, 302 or another ``code``."""
        return cls.status(code, b"", {"Location": to_url}, taken=taken, **match)

    @classmethod
    def html(cls, *, taken: bool = False, **match: Unpack[Match]) -> Self:
        """Answer 200 with a web page, as the log-in page of a public network does."""
        return cls.status(
            200,
            "<!DOCTYPE html><title>Welcome</title><p>Please accept the terms of this network.",
            {"Content-Type": "text/html"},
            taken=taken,
            **match,
        )

    @classmethod
    def garbage(cls, **match: Unpack[Match]) -> Self:
        """Carry the request out, and answer the right status with broken JSON."""
        return cls(distort=distortions.broken_json, **match)

    @classmethod
    def empty(cls, **match: Unpack[Match]) -> Self:
        """Carry the request out, and answer the right status without a body."""
        return cls(distort=distortions.with_body(b""), **match)

    @classmethod
    def not_an_object(cls, value: object = ("no", "object"), **match: Unpack[Match]) -> Self:
        """Carry the request out, and answer the right status with JSON that is no object."""
        return cls(distort=distortions.with_body(json.dumps(value).encode()), **match)

    @classmethod
    def clock(cls, seconds: float, **match: Unpack[Match]) -> Self:
        """Carry the request out, and answer it rightly, by a clock that is ahead by ``seconds``."""
        return cls(distort=distortions.dated(seconds), **match)

    @classmethod
    def wrong_types(cls, **match: Unpack[Match]) -> Self:
        """Carry the request out, and answer it with the types and keys of an older or newer API."""
        return cls(distort=distortions.wrong_types, **match)

    def meets(self, method: str, path: str) -> bool:
        """Return whether the fault applies to a request."""
        return self.method in (None, method) and self.path in path


class Faults:
    """The faults that are waiting for their requests. Thread-safe."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        """Queue a fault behind the others."""
        with self._lock:
            self._waiting.append(fault)

    def clear(self) -> None:
        """Clear all queued faults."""
        with self._lock:
            self._waiting.clear()

    def take(self, method: str, path: str) -> Fault | None:
        """Return the first fault that meets a request, and count it down."""
        with self._lock:
            for place, fault in enumerate(self._waiting):
                if fault.meets(method, path):
                    self._waiting[place : place + 1] = _left_of(fault)
                    return fault
        return None


def _left_of(fault: Fault) -> list[Fault]:
    if fault.times is None:
        return [fault]
    return [replace(fault, times=fault.times - 1)] if fault.times > 1 else []


def _answer(code: int, body: object, headers: Mapping[str, str] | None) -> Answer:
    usual = usual_answer(code)
    content_type = {"Content-Type": usual.headers["Content-Type"]}
    kept: Mapping[str, Any] = usual.headers if headers is None else content_type | dict(headers)
    match body:
        case None:
            return replace(usual, headers=kept)
        case bytes():
            return Answer(code, body, kept)
        case str():
            return Answer(code, body.encode(), kept)
        case ApiError():
            return Answer.json(code, body.body, headers)
        case _:
            return Answer.json(code, body, headers)
