"""What the exceptions of sockets, TLS and HTTP mean for the way to FastPix."""

import http.client
import socket
import ssl
import time
from collections.abc import Iterator
from typing import Final

import requests
from urllib3.exceptions import HTTPError

from fastpix_desktop.domain.preflight import Obstacle, most_telling

_CERTIFICATES: Final = {
    9: Obstacle.CERTIFICATE_TIME,
    10: Obstacle.CERTIFICATE_TIME,
    62: Obstacle.CERTIFICATE_NAME,
    64: Obstacle.CERTIFICATE_NAME,
}
"""By X509_V_ERR_* of OpenSSL's x509_vfy.h: not yet valid, expired, another name, another address."""
_KINDS: Final[tuple[tuple[type[BaseException], Obstacle], ...]] = (
    (TimeoutError, Obstacle.TIME_OUT),
    (ConnectionRefusedError, Obstacle.REFUSED),
    (PermissionError, Obstacle.REFUSED),  # a firewall on this computer
    (ConnectionError, Obstacle.CUT_OFF),
    (ssl.SSLEOFError, Obstacle.CUT_OFF),
    (ssl.SSLError, Obstacle.OTHER),
    (http.client.HTTPException, Obstacle.OTHER),
    (socket.gaierror, Obstacle.NAME),
    (ValueError, Obstacle.NAME),  # the address itself is no good
)
"""The first that fits counts."""


def obstacle_of(error: BaseException) -> Obstacle:
    """Return what an exception of the standard library means."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _CERTIFICATES.get(error.verify_code, Obstacle.CERTIFICATE_UNKNOWN)
    return next((obstacle for kind, obstacle in _KINDS if isinstance(error, kind)), Obstacle.UNREACHABLE)


def request_obstacle(error: Exception) -> Obstacle:
    """Return what an exception of requests means, by what lies under it."""
    # InvalidSchema: a SOCKS proxy; our own address is http(s).
    proxy = (
        requests.exceptions.ProxyError,
        requests.exceptions.InvalidProxyURL,
        requests.exceptions.InvalidSchema,
    )
    if isinstance(error, proxy):
        return Obstacle.PROXY
    if isinstance(error, ValueError):
        return Obstacle.NAME
    under = [each for each in _under(error) if not isinstance(each, requests.RequestException | HTTPError)]
    return most_telling(map(obstacle_of, under))


def since(began: float) -> int:
    """Return the milliseconds since a moment of the monotonic clock."""
    return round((time.monotonic() - began) * 1000)


def _under(error: BaseException) -> Iterator[BaseException]:
    """Return an exception, and all that it was made of: not every library chains them in the same way."""
    to_see: list[object] = [error]
    seen: set[int] = set()
    while to_see:
        each = to_see.pop()
        if isinstance(each, BaseException) and id(each) not in seen:
            seen.add(id(each))
            yield each
            to_see += [each.__cause__, each.__context__, *each.args]
