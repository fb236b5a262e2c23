"""The steps on the way to FastPix, tried one by one: blocking, and none of them says anything secret.

None raises what a network can do: that is what they are asked for. Each has its own time-out, except the
look-up of a name, which the system does not let anyone limit: who waits for it has to.
"""

import http.client
import socket
import ssl
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit

import requests
import requests.utils
from urllib3.exceptions import LocationParseError

from fastpix_desktop.domain.account import is_loopback
from fastpix_desktop.domain.preflight import (
    STEP_S,
    Check,
    CheckResult,
    Lookup,
    Obstacle,
    Target,
    answer_obstacle,
    clock_result,
    most_telling,
)
from fastpix_desktop.services.fastpix_api import USER_AGENT
from fastpix_desktop.services.http_errors import StayingSession
from fastpix_desktop.services.obstacles import obstacle_of, request_obstacle, since
from fastpix_desktop.services.srt_reach import reach_srt

__all__ = ["look_up", "reach_api", "reach_srt", "reach_tcp", "reach_tls"]

_PER_FAMILY: Final = 2
"""Addresses tried of IPv4 and of IPv6."""
_LEAST_S: Final = 0.25
"""A time-out of less would be no try at all."""


def look_up(host: str) -> Lookup:
    """Return the addresses of a host, the system's choice first."""
    began = time.monotonic()
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):  # the latter: no name at all, as with two dots in a row
        return Lookup(host, milliseconds=since(began), obstacle=Obstacle.NAME)
    return Lookup(host, tuple(_some(found)), since(began))


def reach_tcp(target: Target, addresses: tuple[str, ...], patience: float = STEP_S) -> CheckResult:
    """See whether a connection comes about."""
    began = time.monotonic()
    obstacle = None
    try:
        _connect(target, addresses, patience).close()
    except _NotReached as error:
        obstacle = error.obstacle
    return CheckResult(Check.TCP, obstacle, since(began), target.host)


def reach_tls(target: Target, addresses: tuple[str, ...], patience: float = STEP_S) -> CheckResult:
    """See whether a connection can be encrypted, and the server proves to be ``target.host``.

    The time is that of the encryption alone.
    """
    deadline = time.monotonic() + patience
    context = _trust()
    began = time.monotonic()
    obstacle = None
    try:
        with _connect(target, addresses, patience) as plain:
            began = time.monotonic()
            plain.settimeout(max(deadline - began, _LEAST_S))
            context.wrap_socket(plain, server_hostname=target.host).close()
    except _NotReached as error:
        obstacle = error.obstacle
    except OSError as error:
        obstacle = obstacle_of(error)
    return CheckResult(Check.TLS, obstacle, since(began), target.host)


def reach_api(url: str, patience: float = STEP_S) -> tuple[CheckResult, CheckResult]:
    """See whether the API answers, without credentials; and by its Date, whether the clock is right."""
    host = urlsplit(url).hostname or ""
    began, asked_at = time.monotonic(), time.time()
    date = ""
    with _session(host) as session:
        via_proxy = _is_proxied(session, url)
        try:
            answer = session.get(
                f"{url.rstrip('/')}/live/streams",
                params={"limit": 1},
                timeout=patience,
                allow_redirects=False,
                stream=True,  # its head says enough
            )
            milliseconds = since(began)
            obstacle = answer_obstacle(answer.status_code, answer.headers.get("Content-Type", ""))
            if obstacle in (None, Obstacle.SERVER):
                date = answer.headers.get("Date", "")
            answer.close()
        except (requests.RequestException, LocationParseError) as error:
            milliseconds, obstacle = since(began), request_obstacle(error)
        except OSError:
            # Before anything is sent, requests looks for the CA bundle that the environment names.
            milliseconds, obstacle = None, Obstacle.CERTIFICATE_UNKNOWN
    if obstacle is Obstacle.CERTIFICATE_TIME and not via_proxy:
        began, asked_at = time.monotonic(), time.time()
        date = _unproven_date(url, patience)
    took = time.monotonic() - began
    api = CheckResult(Check.API, obstacle, milliseconds, host, via_proxy=via_proxy)
    return api, clock_result(_skew(date, asked_at + took / 2))


class _NotReached(Exception):
    """No address of a server could be connected to."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.value)
        self.obstacle = obstacle


def _connect(target: Target, addresses: tuple[str, ...], patience: float) -> socket.socket:
    """Return a connection to the first address that takes one; each gets its share of the time."""
    deadline = time.monotonic() + patience
    met: list[Obstacle] = []
    for place, address in enumerate(addresses):
        share = (deadline - time.monotonic()) / (len(addresses) - place)
        try:
            return socket.create_connection((address, target.port), timeout=max(share, _LEAST_S))
        except OSError as error:
            met.append(obstacle_of(error))
    raise _NotReached(most_telling(met))


def _some(found: Iterable[tuple[object, ...]]) -> Iterator[str]:
    """Choose among what the system's look-up returned."""
    seen: dict[object, list[str]] = {}
    for family, _, _, _, address in found:
        assert isinstance(address, tuple)
        chosen = seen.setdefault(family, [])
        if address[0] not in chosen and len(chosen) < _PER_FAMILY:
            chosen.append(address[0])
            yield address[0]


def _trust() -> ssl.SSLContext:
    """Return whom to trust: whom the system trusts, as OBS does, and whom the API's library trusts.

    Where this program brings its own Python, that may not find the system's.
    """
    context = ssl.create_default_context()
    with suppress(OSError):
        context.load_verify_locations(requests.utils.DEFAULT_CA_BUNDLE_PATH)
    return context


def _session(host: str) -> requests.Session:
    session = StayingSession()
    session.headers["User-Agent"] = USER_AGENT
    session.headers["Accept"] = "application/json"
    session.auth = _without  # else requests would look for a password in the person's .netrc
    # The system's proxies and CA bundle hold everywhere but on this computer itself, as for the API.
    session.trust_env = not is_loopback(host)
    return session


def _without(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def _is_proxied(session: requests.Session, url: str) -> bool:
    proxies = session.merge_environment_settings(url, {}, None, None, None)["proxies"]
    return bool(requests.utils.select_proxy(url, proxies))


def _unproven_date(url: str, patience: float) -> str:
    """Return the Date of a server whose certificate the clock forbids to trust.

    Nothing but that is asked or believed: it tells the person how wrong the clock is.
    """
    parts = urlsplit(url)
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    connection = http.client.HTTPSConnection(
        parts.hostname or "", parts.port, timeout=patience, context=context
    )
    try:
        connection.request("HEAD", "/")
        return connection.getresponse().getheader("Date", "")
    except (OSError, http.client.HTTPException):
        return ""
    finally:
        connection.close()


def _skew(date: str, here: float) -> float | None:
    """Return by how many seconds this computer is ahead of a Date header."""
    try:
        there = parsedate_to_datetime(date)
        seconds = there.replace(tzinfo=there.tzinfo or UTC).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
    return here - (seconds + 0.5)  # it has no fractions
