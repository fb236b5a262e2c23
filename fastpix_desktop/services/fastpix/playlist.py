"""HLS playlists over HTTP, as a viewer's player would ask for them: with no credentials of ours."""

import time
from typing import Final
from urllib.parse import urljoin, urlsplit

import requests

from fastpix_desktop import __version__
from fastpix_desktop.domain.account import is_loopback
from fastpix_desktop.domain.errors import (
    NoPermission,
    NotFound,
    RedirectRefused,
    ServerTrouble,
    TooManyRequests,
)
from fastpix_desktop.domain.monitor.playlist import MasterPlaylist, Playlist, PlaylistProblem, parse_playlist
from fastpix_desktop.services.http.errors import host_of, translated
from fastpix_desktop.services.http.session import Answer, Http

POLL_S: Final = 12.0
"""Seconds for one look, redirects included: a playlist that takes longer is of no use to a player either."""
LARGEST: Final = 1_000_000
"""Bytes. A live playlist has some hundred bytes per segment."""
_MOST_STEPS: Final = 6
"""Redirects and playlists of playlists that are followed in one look."""
_RETRY_AFTER_S: Final = 60.0
_NOT_THERE: Final = (404, 410, 412)
"""Not found, gone, and what some HLS servers say of a stream that is not live."""


class HlsPlaylists:
    """Reads playlists. Blocking; a look takes a request for each redirect, and one for each playlist."""

    def __init__(self, look_s: float = POLL_S) -> None:
        self._look_s = look_s
        self._http = Http({"User-Agent": f"FastPixDesktop/{__version__}"})

    def read(self, address: str) -> Playlist:
        """Return the media playlist at ``address``, or the first one that the master playlist there names.

        Raises NotFound (there is none yet), NoPermission (it wants a token), and the other LauncherErrors
        where it cannot be told: Unreachable, TooManyRequests, RedirectRefused, ServerTrouble.
        """
        until = time.monotonic() + self._look_s
        _check(address, came_from=address)
        for _ in range(_MOST_STEPS):
            found = self._step(address, until - time.monotonic())
            if isinstance(found, Playlist):
                return found
            _check(found, came_from=address)
            address = found
        raise ServerTrouble(requests.codes.ok)

    def _step(self, address: str, seconds: float) -> Playlist | str:
        """Ask once; return the playlist, or the address to ask next."""
        with translated(host_of(address), writes=False):
            response = self._http.ask(requests.Request("GET", address), seconds=seconds, largest=LARGEST)
        target = _target(response, address)
        if target:
            return target
        match parse_playlist(response.content.decode(errors="replace"), address):
            case Playlist() as playlist:
                return playlist
            case MasterPlaylist(variants=variants):
                return variants[0]
            case PlaylistProblem():
                raise ServerTrouble(response.status_code)


def _check(address: str, *, came_from: str) -> None:
    """Refuse what is not https. Only this computer may be asked in the clear, and only by itself."""
    try:
        scheme = urlsplit(address).scheme
    except ValueError:
        scheme = ""
    local = is_loopback(host_of(address)) and is_loopback(host_of(came_from))
    if scheme != "https" and not (scheme == "http" and local):
        raise RedirectRefused(host_of(address))


def _target(response: Answer, address: str) -> str:
    """Return where an answer points; nothing for a good answer. Raises what a bad one says."""
    status = response.status_code
    codes = requests.codes
    if status < codes.multiple_choices:
        return ""
    if status < codes.bad_request:
        try:
            target = urljoin(address, response.headers.get("Location", ""))
        except ValueError:
            raise RedirectRefused("") from None
        if target == address:
            raise ServerTrouble(status)
        return target
    if status in _NOT_THERE:
        raise NotFound
    if status in (codes.unauthorized, codes.forbidden):
        raise NoPermission
    if status == codes.too_many_requests:
        raise TooManyRequests(_RETRY_AFTER_S)
    raise ServerTrouble(status)
