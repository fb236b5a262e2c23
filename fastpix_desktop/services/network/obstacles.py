"""Translate exceptions of sockets, TLS and HTTP into the network check's obstacles."""

import http.client
import socket
import ssl
import time
from typing import Final

import requests
from urllib3.exceptions import HTTPError

from fastpix_desktop.domain.network.checks import Obstacle, most_telling
from fastpix_desktop.services.http.connect import NotConnected
from fastpix_desktop.services.http.errors import HttpFailure, causes_of
from fastpix_desktop.services.http.tls import UnusableBundle

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
    (ssl.SSLSyscallError, Obstacle.CUT_OFF),
    (ssl.SSLZeroReturnError, Obstacle.CUT_OFF),
    (EOFError, Obstacle.CUT_OFF),
    (ssl.SSLError, Obstacle.OTHER),
    (http.client.HTTPException, Obstacle.OTHER),
    (socket.gaierror, Obstacle.NAME),
    (ValueError, Obstacle.NAME),  # the address itself is no good
)
"""The first match counts."""
_WRAPPERS: Final = (requests.RequestException, HTTPError, NotConnected)
"""Exceptions that only wrap another one."""


def obstacle_of(error: BaseException) -> Obstacle:
    """Return the obstacle for an exception of the standard library."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _CERTIFICATES.get(error.verify_code, Obstacle.CERTIFICATE_UNKNOWN)
    return next((obstacle for kind, obstacle in _KINDS if isinstance(error, kind)), Obstacle.UNREACHABLE)


def met_by(error: BaseException) -> Obstacle:
    """Return the obstacle for an exception, by its causes."""
    if isinstance(error, HttpFailure):
        return _request_obstacle(error)
    under = [each for each in causes_of(error) if not isinstance(each, _WRAPPERS)]
    return most_telling(map(obstacle_of, under))


def _request_obstacle(failure: HttpFailure) -> Obstacle:
    if failure.bad_address:
        return Obstacle.NAME
    if failure.has(UnusableBundle):
        return Obstacle.CERTIFICATE_UNKNOWN
    if failure.is_proxys and not failure.has(ssl.SSLCertVerificationError):
        return Obstacle.PROXY
    under = [each for each in failure.causes if not isinstance(each, _WRAPPERS)]
    return most_telling(map(obstacle_of, under))


def since(began: float) -> int:
    """Return the milliseconds since a moment of the monotonic clock."""
    return round((time.monotonic() - began) * 1000)
