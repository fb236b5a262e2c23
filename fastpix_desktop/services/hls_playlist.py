"""HLS playlists over HTTP, as a viewer's player would ask for them: with no credentials of ours."""

import time
from http.cookiejar import DefaultCookiePolicy
from typing import Final
from urllib.parse import urljoin, urlsplit

import requests

from fastpix_desktop import __version__
from fastpix_desktop.domain.account import is_loopback
from fastpix_desktop.domain.errors import (
    NoPermission,
    NotFound,
    Reason,
    RedirectRefused,
    ServerTrouble,
    TooManyRequests,
    Unreachable,
)
from fastpix_desktop.domain.hls import MasterPlaylist, Playlist, PlaylistProblem, parse_playlist
from fastpix_desktop.services.http_errors import StayingSession, host_of, translated

TIMEOUTS: Final = (4.0, 6.0)
"""Seconds to connect, and between two reads."""
DEADLINE_S: Final = 12.0
"""For one playlist from its first byte to its last: one that drips in is of no use to a player either."""
LARGEST: Final = 1_000_000
"""Bytes. A live playlist has some hundred bytes per segment."""
_CHUNK: Final = 64
"""Bytes between two looks at the clock: requests waits until it has so many, however slowly they drip."""
_MOST_STEPS: Final = 6
"""Redirects and playlists of playlists that are followed in one look."""
_RETRY_AFTER_S: Final = 60.0
_NOT_THERE: Final = (404, 410, 412)
"""Not found, gone, and what some HLS servers say of a stream that is not live."""


class HlsPlaylists:
    """Reads playlists. Blocking; a look takes a request for each redirect, and one for each playlist."""

    def __init__(self, timeouts: tuple[float, float] = TIMEOUTS, deadline_s: float = DEADLINE_S) -> None:
        self._timeouts = timeouts
        self._deadline_s = deadline_s
        # The system's proxies and CA bundle hold everywhere but on this computer itself.
        self._outside, self._inside = _session(trust_env=True), _session(trust_env=False)

    def read(self, address: str) -> Playlist:
        """Return the media playlist at ``address``, or the first one that the master playlist there names.

        Raises NotFound (there is none yet), NoPermission (it wants a token), and the other LauncherErrors
        where it cannot be told: Unreachable, TooManyRequests, RedirectRefused, ServerTrouble.
        """
        _check(address, came_from=address)
        for _ in range(_MOST_STEPS):
            found = self._step(address)
            if isinstance(found, Playlist):
                return found
            _check(found, came_from=address)
            address = found
        raise ServerTrouble(requests.codes.ok)

    def _step(self, address: str) -> Playlist | str:
        """Ask once; return the playlist, or the address to ask next."""
        host = host_of(address)
        session = self._inside if is_loopback(host) else self._outside
        with (
            translated(host, writes=False),
            session.get(address, timeout=self._timeouts, allow_redirects=False, stream=True) as response,
        ):
            target = _target(response)
            if target:
                return target
            text = self._text(response, host)
        match parse_playlist(text, address):
            case Playlist() as playlist:
                return playlist
            case MasterPlaylist(variants=variants):
                return variants[0]
            case PlaylistProblem():
                raise ServerTrouble(response.status_code)

    def _text(self, response: requests.Response, host: str) -> str:
        until = time.monotonic() + self._deadline_s
        body = bytearray()
        for chunk in response.iter_content(_CHUNK):
            body += chunk
            if len(body) > LARGEST:
                raise ServerTrouble(response.status_code)
            if time.monotonic() > until:
                raise Unreachable(Reason.TIME_OUT, host)
        return body.decode(errors="replace")


def _session(*, trust_env: bool) -> requests.Session:
    session = StayingSession()
    session.headers["User-Agent"] = f"FastPixDesktop/{__version__}"
    session.headers["Accept-Encoding"] = "identity"  # so that LARGEST bounds what is unpacked, too
    session.trust_env = trust_env
    session.auth = _anonymous
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
    return session


def _anonymous(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Add nothing: without this, requests looks into ~/.netrc and into the address for a password."""
    return request


def _check(address: str, *, came_from: str) -> None:
    """Refuse what is not https. Only this computer may be asked in the clear, and only by itself."""
    try:
        scheme = urlsplit(address).scheme
    except ValueError:
        scheme = ""
    local = is_loopback(host_of(address)) and is_loopback(host_of(came_from))
    if scheme != "https" and not (scheme == "http" and local):
        raise RedirectRefused(host_of(address))


def _target(response: requests.Response) -> str:
    """Return where an answer points; nothing for a good answer. Raises what a bad one says."""
    status = response.status_code
    codes = requests.codes
    if status < codes.multiple_choices:
        return ""
    if status < codes.bad_request:
        try:
            target = urljoin(response.url, response.headers.get("Location", ""))
        except ValueError:
            raise RedirectRefused("") from None
        if target == response.url:
            raise ServerTrouble(status)
        return target
    if status in _NOT_THERE:
        raise NotFound
    if status in (codes.unauthorized, codes.forbidden):
        raise NoPermission
    if status == codes.too_many_requests:
        raise TooManyRequests(_RETRY_AFTER_S)
    raise ServerTrouble(status)
