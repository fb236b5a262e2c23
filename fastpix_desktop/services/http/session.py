"""The app's HTTP: a deadline for the whole call, a size limit, and one TLS setup.

It sends only what is asked for: no cookies, and no password from ``.netrc``. It follows no redirects.
"""

import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Final, Self

import requests
from requests.auth import AuthBase, HTTPBasicAuth
from requests.utils import get_auth_from_url, get_environ_proxies, select_proxy

from fastpix_desktop.domain.account import is_loopback
from fastpix_desktop.services.http.connection import DeadlineAdapter, Exchange, Stop, exchange
from fastpix_desktop.services.http.errors import HttpFailure, TooLarge, host_of

LARGEST: Final = 4_000_000
"""Largest answer in bytes, unpacked. A full page of 50 streams has about 500,000."""
_CHUNK: Final = 65_536
_MOST_DIGITS: Final = 18
"""Digits of the longest length to read: more are cut off, which leaves far too many."""
_GZIP_OR_ZLIB: Final = 47
"""The ``wbits`` that let zlib detect gzip or deflate."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer, with any status."""

    status_code: int
    headers: Mapping[str, str]
    """By name, ignoring case."""
    content: bytes
    """Empty if only the headers were wanted."""
    via_proxy: bool


class Http:
    """Sends requests and keeps connections open for the next one. Thread-safe."""

    def __init__(self, headers: Mapping[str, str], credentials: tuple[bytes, bytes] | None = None) -> None:
        self._session = _Session()
        self._session.headers.update({"Accept-Encoding": "gzip", **headers})
        self._session.auth = HTTPBasicAuth(*credentials) if credentials else _NoCredentials()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()

    def ask(self, request: requests.Request, *, seconds: float, largest: int | None = LARGEST) -> Answer:
        """Send a request once and return its answer within this many seconds.

        ``largest`` is the limit in bytes for the unpacked body; None reads only the headers. Raises
        HttpFailure for everything that goes wrong.
        """
        with self._answered(request, Exchange(seconds)) as (response, is_proxied):
            content = b"" if largest is None else _body(response, largest)
            return Answer(response.status_code, response.headers, content, is_proxied)

    @contextmanager
    def fetch(
        self, request: requests.Request, *, seconds: float, stall_s: float, stop: Stop
    ) -> Iterator["Stream"]:
        """Send a request once, and give its answer while its body arrives, however large that is.

        Within ``seconds``, the headers must be there; after them, a byte must come at least every ``stall_s``
        seconds. ``stop`` ends it from another thread. Raises HttpFailure for everything that goes wrong with
        it; what the caller raises stays as it is.
        """
        current = Exchange(seconds, stop)
        try:
            with self._answered(request, current, streams=True) as (response, _):
                current.allow_stalls(stall_s)
                yield Stream(response, current)
        finally:
            stop.let_go()

    @contextmanager
    def _answered(
        self, request: requests.Request, current: Exchange, *, streams: bool = False
    ) -> Iterator[tuple[requests.Response, bool]]:
        """Send a request, and give its answer and whether it came through a proxy.

        Raises HttpFailure for everything; if the caller ``streams`` the body, not for what the caller raises.
        """
        token = exchange.set(current)
        proxy = ""
        is_address_good = is_callers = False
        try:
            prepared = self._session.prepare_request(request)
            url = prepared.url or ""
            is_address_good = True
            proxy = "?"  # finding the proxies may fail, too
            proxies = _proxies(url)
            proxy = select_proxy(url, proxies) or ""
            with self._session.send(
                prepared, timeout=current.left(), proxies=proxies, allow_redirects=False, stream=True
            ) as response:
                is_callers = streams
                yield response, bool(proxy)
                is_callers = False
        except Exception as error:  # requests raises more than it documents; in any case, no answer came
            if is_callers:
                raise
            raise HttpFailure(
                error, current, via_proxy=bool(proxy), bad_address=not is_address_good
            ) from error
        finally:
            exchange.reset(token)


class Stream:
    """An answer whose body is still arriving."""

    def __init__(self, response: requests.Response, current: Exchange) -> None:
        self.status_code: Final = response.status_code
        self.headers: Final[Mapping[str, str]] = response.headers
        """By name, ignoring case."""
        self._response = response
        self._exchange = current

    def chunks(self) -> Iterator[bytes]:
        """Give the body as it was sent, as soon as it arrives. Raises HttpFailure, also if it's cut short."""
        while True:
            try:
                chunk = self._response.raw.read1(_CHUNK, decode_content=False)
            except Exception as error:
                raise HttpFailure(error, self._exchange, via_proxy=False, bad_address=False) from error
            if not chunk:
                return
            yield chunk


class _Session(requests.Session):
    """A requests session without any automatic behaviour."""

    def __init__(self) -> None:
        super().__init__()
        self.trust_env = False  # proxies come from here, and CA bundles from tls.py
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        for scheme in ("https://", "http://"):
            self.mount(scheme, _Adapter())

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Return no target: requests fails on an invalid address."""


class _Adapter(DeadlineAdapter):
    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """Return the proxy's credentials in UTF-8 (RFC 7617); requests can only encode Latin-1."""
        username, password = get_auth_from_url(proxy)
        if not username or (username + password).isascii():
            return super().proxy_headers(proxy)
        signed = requests.Request("GET", proxy, auth=(username.encode(), password.encode())).prepare()
        return {"Proxy-Authorization": signed.headers["Authorization"]}


class _NoCredentials(AuthBase):
    """Prevents requests from taking a password from the address."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request


def _proxies(url: str) -> dict[str, str]:
    """Return the system's proxies; none for this computer itself."""
    return {} if is_loopback(host_of(url)) else dict(get_environ_proxies(url))


def _body(response: requests.Response, largest: int) -> bytes:
    claimed = response.headers.get("Content-Length", "")
    if claimed.isascii() and claimed.isdecimal() and int(claimed[:_MOST_DIGITS]) > largest:
        raise TooLarge(response.status_code)  # packed; unpacked it's larger still
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
