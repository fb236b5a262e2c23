"""Translate failures of HTTP requests into the app's errors."""

import http.client
import json
import logging
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import HTTPError

from fastpix_desktop.domain.errors import AppError, OutcomeUnknown, Reason, ServerTrouble, Unreachable
from fastpix_desktop.services.http.connection import Exchange
from fastpix_desktop.services.http.tls import UnusableBundle

log = logging.getLogger(__name__)

_DEFAULT_RETRY_AFTER_S: Final = 60.0
_MAX_RETRY_DIGITS: Final = 6
_KNOWN: Final = (requests.RequestException, HTTPError, http.client.HTTPException, OSError, ValueError)


class TooLarge(Exception):
    """The answer exceeds the size limit. ``status`` is its HTTP status."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


class HttpFailure(Exception):
    """A request without a readable answer; the cause is its ``__cause__``."""

    def __init__(self, cause: Exception, exchange: Exchange, *, via_proxy: bool, bad_address: bool) -> None:
        super().__init__(type(cause).__name__)  # its text may contain an address with a password
        self.causes = tuple(causes_of(cause))
        """The exception and all its causes."""
        self.via_proxy = via_proxy
        """Whether a proxy was used, or may have been."""
        self.bad_address = bad_address
        """Whether the address is invalid."""
        self._exchange = exchange
        if not isinstance(cause, (*_KNOWN, TooLarge, EOFError)):
            log.info("A request ended with an unexpected %s", type(cause).__name__)

    @property
    def was_sent(self) -> bool:
        """Whether the request may have reached the server."""
        return self._exchange.was_sent

    @property
    def is_proxys(self) -> bool:
        """Whether it failed at the proxy: by its settings, or by itself."""
        return self.via_proxy and not self.was_sent and not self._exchange.is_through_proxy

    @property
    def reason(self) -> Reason:
        """Why the server couldn't be reached, as far as known."""
        late = Reason.TIME_OUT if self.has(TimeoutError) else Reason.NETWORK
        if self.was_sent:
            return late
        if self.bad_address:
            return Reason.NAME
        if self.has(ssl.SSLCertVerificationError, UnusableBundle):
            return Reason.CERTIFICATE
        if self.is_proxys:
            return Reason.PROXY
        return Reason.NAME if self.has(socket.gaierror) else late

    def has(self, *kinds: type[BaseException]) -> bool:
        """Return whether one of these exceptions is among the causes."""
        return any(isinstance(each, kinds) for each in self.causes)


def causes_of(error: BaseException) -> Iterator[BaseException]:
    """Return an exception and all its causes, however its library chains them."""
    to_see: list[object] = [error]
    seen: set[int] = set()
    while to_see:
        each = to_see.pop()
        if isinstance(each, BaseException) and id(each) not in seen:
            seen.add(id(each))
            yield each
            to_see += [each.__cause__, each.__context__, *each.args, *getattr(each, "causes", ())]
            to_see.append(getattr(each, "reason", None))


@contextmanager
def translated(host: str, *, writes: bool) -> Iterator[None]:
    """Translate an HttpFailure into an AppError; ``writes``: an unknown outcome is an error of its own."""
    try:
        yield
    except HttpFailure as failure:
        raise _as_error(failure, host, writes=writes) from None


def _as_error(failure: HttpFailure, host: str, *, writes: bool) -> AppError:
    if failure.was_sent and writes:
        return OutcomeUnknown()
    for each in failure.causes:
        if isinstance(each, TooLarge):
            return ServerTrouble(each.status)
    return Unreachable(failure.reason, host)


def json_object(body: bytes) -> dict[str, Any] | None:
    """Return the JSON object in an answer's body, or None."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return answer if isinstance(answer, dict) else None


def is_refusal(answer: object) -> bool:
    """Return whether a decoded answer is FastPix's own refusal: its JSON envelope with an error in it.

    Anything else may come from a gateway that passed the request on and then answered itself.
    """
    return (
        isinstance(answer, dict) and answer.get("success") is False and isinstance(answer.get("error"), dict)
    )


def retry_after_s(header: str) -> float:
    """Return the seconds to wait from a ``Retry-After`` header; a minute if it makes no sense."""
    sensible = header.isdecimal() and len(header) <= _MAX_RETRY_DIGITS
    return float(header) if sensible else _DEFAULT_RETRY_AFTER_S


def host_of(address: str) -> str:
    """Return the host in an address, or an empty string."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
