"""The network check's steps, each tried by itself. Blocking; none sends anything secret.

None raises a network error, because finding those is their job. Each has its own time-out, except name
look-ups, which the system doesn't let anyone limit: the caller has to.
"""

import http.client
import socket
import ssl
import time
from collections.abc import Iterable, Iterator
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit

import requests

from fastpix_desktop.domain.network.checks import (
    STEP_S,
    Check,
    CheckResult,
    Lookup,
    Obstacle,
    Target,
    answer_obstacle,
    clock_result,
)
from fastpix_desktop.services.fastpix.calls import USER_AGENT
from fastpix_desktop.services.http.connect import NotConnected, connect, race
from fastpix_desktop.services.http.connection import Exchange, TimedAnswer, exchange
from fastpix_desktop.services.http.errors import HttpFailure, host_of
from fastpix_desktop.services.http.session import Http
from fastpix_desktop.services.http.tls import UnusableBundle, trusting_context
from fastpix_desktop.services.network.obstacles import met_by, obstacle_of, since
from fastpix_desktop.services.network.srt import reach_srt

__all__ = ["look_up", "reach_api", "reach_srt", "reach_tcp", "reach_tls"]

_PER_FAMILY: Final = 2
"""Number of addresses to try for IPv4 and for IPv6."""
_LEAST_S: Final = 0.25
"""Shortest useful time-out in seconds."""


def look_up(host: str) -> Lookup:
    """Return a host's addresses, the system's choice first."""
    began = time.monotonic()
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):  # UnicodeError: an invalid name, such as one with two dots in a row
        return Lookup(host, milliseconds=since(began), obstacle=Obstacle.NAME)
    return Lookup(host, tuple(_some(found)), since(began))


def reach_tcp(target: Target, addresses: tuple[str, ...], patience: float = STEP_S) -> CheckResult:
    """Check whether a server accepts a connection."""
    began = time.monotonic()
    obstacle = None
    try:
        _connect(target, addresses, patience).close()
    except OSError as error:
        obstacle = met_by(error)
    return CheckResult(Check.TCP, obstacle, since(began), target.host)


def reach_tls(target: Target, addresses: tuple[str, ...], patience: float = STEP_S) -> CheckResult:
    """Check whether a connection can be encrypted and the server proves to be ``target.host``.

    The time is for the TLS handshake only.
    """
    began = time.monotonic()
    deadline = began + patience
    obstacle = None
    try:
        context = trusting_context()
        began = time.monotonic()
        with _connect(target, addresses, patience) as plain:
            began = time.monotonic()
            plain.settimeout(max(deadline - began, _LEAST_S))
            context.wrap_socket(plain, server_hostname=target.host).close()
    except UnusableBundle:
        obstacle = Obstacle.CERTIFICATE_UNKNOWN
    except OSError as error:
        obstacle = met_by(error) if isinstance(error, NotConnected) else obstacle_of(error)
    return CheckResult(Check.TLS, obstacle, since(began), target.host)


def reach_api(url: str, patience: float = STEP_S) -> tuple[CheckResult, CheckResult]:
    """Check, without credentials, whether the API answers, and by its Date whether the clock is right."""
    host = host_of(url)
    began, asked_at = time.monotonic(), time.time()
    date, obstacle = "", None
    milliseconds: int | None = None
    try:
        with Http({"User-Agent": USER_AGENT, "Accept": "application/json"}) as server:
            request = requests.Request("GET", f"{url.rstrip('/')}/live/streams", params={"limit": 1})
            answer = server.ask(request, seconds=patience, largest=None)  # its headers are enough
    except HttpFailure as failure:
        obstacle, via_proxy = met_by(failure), failure.via_proxy
        if not failure.has(UnusableBundle):
            milliseconds = since(began)
    else:
        milliseconds, via_proxy = since(began), answer.via_proxy
        obstacle = answer_obstacle(answer.status_code, answer.headers.get("Content-Type", ""))
        if obstacle in (None, Obstacle.SERVER):
            date = answer.headers.get("Date", "")
    if obstacle is Obstacle.CERTIFICATE_TIME and not via_proxy:
        began, asked_at = time.monotonic(), time.time()
        date = _unproven_date(url, patience)
    took = time.monotonic() - began
    api = CheckResult(Check.API, obstacle, milliseconds, host, via_proxy=via_proxy)
    return api, clock_result(_skew(date, asked_at + took / 2))


def _connect(target: Target, addresses: tuple[str, ...], patience: float) -> socket.socket:
    """Return a connection to the first address that accepts one. Raises NotConnected."""
    numeric = [
        (family, place)
        for address in addresses
        for family, _, _, _, place in socket.getaddrinfo(
            address, target.port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST
        )
    ]
    connection, _ = race(numeric, patience)
    return connection


def _some(found: Iterable[tuple[object, ...]]) -> Iterator[str]:
    """Choose among the addresses the look-up returned."""
    seen: dict[object, list[str]] = {}
    for family, _, _, _, address in found:
        assert isinstance(address, tuple)
        chosen = seen.setdefault(family, [])
        if address[0] not in chosen and len(chosen) < _PER_FAMILY:
            chosen.append(address[0])
            yield address[0]


class _Unproven(http.client.HTTPSConnection):
    """A connection that accepts any certificate.

    Only the server's date may be read from it, and nothing secret sent.
    """

    response_class = TimedAnswer

    def connect(self) -> None:
        """Connect without verifying the host."""
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        plain = connect(self.host, self.port, exchange.get().left())
        plain.settimeout(exchange.get().left())
        self.sock = context.wrap_socket(plain, server_hostname=self.host)


def _unproven_date(url: str, patience: float) -> str:
    """Return the Date of a server whose certificate isn't valid by this computer's clock.

    It shows how wrong the clock is.
    """
    parts = urlsplit(url)
    connection = _Unproven(parts.hostname or "", parts.port)
    token = exchange.set(Exchange(patience))
    try:
        connection.request("HEAD", "/")
        return connection.getresponse().getheader("Date", "")
    except (OSError, http.client.HTTPException):
        return ""
    finally:
        connection.close()
        exchange.reset(token)


def _skew(date: str, here: float) -> float | None:
    """Return the seconds this computer's clock is ahead of a Date header."""
    try:
        there = parsedate_to_datetime(date)
        seconds = there.replace(tzinfo=there.tzinfo or UTC).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
    return here - (seconds + 0.5)  # the header has no fractions
