"""HTTP as the whole program speaks it: with a deadline for the whole call, a size limit, and one TLS setup.

Nothing but what is asked for goes out: no cookies, no password from the person's ``.netrc``; and no redirect
is followed.
"""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Final, Self

import requests
from requests.auth import AuthBase, HTTPBasicAuth
from requests.utils import get_auth_from_url, get_environ_proxies, select_proxy

from fastpix_desktop.domain.account import is_loopback
from fastpix_desktop.services.http.connection import DeadlineAdapter, Exchange, exchange
from fastpix_desktop.services.http.errors import HttpFailure, TooLarge, host_of

LARGEST: Final = 4_000_000
"""Bytes of an answer, unpacked. A page of 50 streams with all that they may hold has some 500,000."""
_CHUNK: Final = 65_536
_GZIP_OR_ZLIB: Final = 47
"""The ``wbits`` with which zlib finds out itself which of the two it is."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that came whole, whatever its status says."""

    status_code: int
    headers: Mapping[str, str]
    """By name, in any case."""
    content: bytes
    """Empty where only the head was wanted."""
    via_proxy: bool


class Http:
    """Asks servers, and keeps connections for the next request. May be used by several threads."""

    def __init__(self, headers: Mapping[str, str], credentials: tuple[bytes, bytes] | None = None) -> None:
        self._session = _Session()
        self._session.headers.update({"Accept-Encoding": "gzip", **headers})
        self._session.auth = HTTPBasicAuth(*credentials) if credentials else _NoCredentials()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()

    def ask(self, request: requests.Request, *, seconds: float, largest: int | None = LARGEST) -> Answer:
        """Send a request once, and return its answer, within so many seconds altogether.

        ``largest`` is in bytes of the answer's body, unpacked; None: only its head is read. Raises
        HttpFailure for whatever goes wrong on the way.
        """
        current = Exchange(seconds)
        token = exchange.set(current)
        proxy = ""
        is_address_good = False
        try:
            prepared = self._session.prepare_request(request)
            url = prepared.url or ""
            is_address_good = True
            proxy = "?"  # to find out which may fail as well
            proxies = _proxies(url)
            proxy = select_proxy(url, proxies) or ""
            with self._session.send(
                prepared, timeout=current.left(), proxies=proxies, allow_redirects=False, stream=True
            ) as response:
                content = b"" if largest is None else _body(response, largest)
            return Answer(response.status_code, response.headers, content, bool(proxy))
        except Exception as error:  # requests raises more than it says; whatever it is, no answer came
            raise HttpFailure(
                error, current, via_proxy=bool(proxy), bad_address=not is_address_good
            ) from error
        finally:
            exchange.reset(token)


class _Session(requests.Session):
    """Asks for nothing by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.trust_env = False  # proxies and CA bundles come from here and from tls.py
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        for scheme in ("https://", "http://"):
            self.mount(scheme, _Adapter())

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Find no target: requests stumbles over an address that is none."""


class _Adapter(DeadlineAdapter):
    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """Sign in to a proxy; as UTF-8 (RFC 7617), where requests could encode Latin-1 only."""
        username, password = get_auth_from_url(proxy)
        if not username or (username + password).isascii():
            return super().proxy_headers(proxy)
        signed = requests.Request("GET", proxy, auth=(username.encode(), password.encode())).prepare()
        return {"Proxy-Authorization": signed.headers["Authorization"]}


class _NoCredentials(AuthBase):
    """Without this, requests would take a password out of the address."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request


def _proxies(url: str) -> dict[str, str]:
    """Return the system's proxies, which hold everywhere but on this computer itself."""
    return {} if is_loopback(host_of(url)) else dict(get_environ_proxies(url))


def _body(response: requests.Response, largest: int) -> bytes:
    packed = bytearray()
    while chunk := response.raw.read(_CHUNK, decode_content=False):
        packed += chunk
        if len(packed) > largest:
            raise TooLarge(response.status_code)
    encoding = response.headers.get("Content-Encoding", "").strip().lower()
    if encoding in ("", "identity") or not packed:
        return bytes(packed)
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise ValueError(encoding[:40])
    unpacking = zlib.decompressobj(_GZIP_OR_ZLIB)
    body = unpacking.decompress(packed, largest + 1)
    if len(body) > largest:
        raise TooLarge(response.status_code)
    if not unpacking.eof:
        raise EOFError(encoding)
    return body
