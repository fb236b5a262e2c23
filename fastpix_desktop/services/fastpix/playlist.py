"""Load HLS playlists over HTTP like a viewer's player, without the app's credentials."""

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
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.token import with_token
from fastpix_desktop.services.http.errors import host_of, translated
from fastpix_desktop.services.http.session import Answer, Http, Stream

POLL_S: Final = 12.0
"""Longest time for one load in seconds, including redirects: a slower playlist is of no use to a player
either."""
LARGEST: Final = 1_000_000
"""Bytes. A live playlist has about a hundred bytes per segment."""
_MOST_STEPS: Final = 6
"""Longest chain of redirects and master playlists to follow."""
_RETRY_AFTER_S: Final = 60.0
_NOT_THERE: Final = (404, 410, 412)
"""HTTP status for not found, gone, and what some HLS servers return if a stream isn't live."""


class HlsPlaylists:
    """Loads playlists. Blocking; each load takes one request for each redirect and playlist."""

    def __init__(self, look_s: float = POLL_S) -> None:
        self._look_s = look_s
        self._http = Http({"User-Agent": f"FastPixDesktop/{__version__}"})

    def read(self, address: str, token: Secret | None = None) -> Playlist:
        """Return the media playlist at ``address``, or the lightest one that the master playlist there names.

        That is one and the same as for the picture of what viewers see (see ``segments.py``).

        ``token`` opens a private playback ID; it's sent to this address only.

        Raises NotFound (there is none yet), NoPermission (it needs a token, or another one), and other
        AppErrors if it can't be loaded: Unreachable, TooManyRequests, RedirectRefused, ServerTrouble.
        """
        until = time.monotonic() + self._look_s
        check_address(address, came_from=address)
        if token is not None:
            address = with_token(address, token).reveal()
        for _ in range(_MOST_STEPS):
            found = self._step(address, until - time.monotonic())
            if isinstance(found, Playlist):
                return found
            check_address(found, came_from=address)
            address = found
        raise ServerTrouble(requests.codes.ok)

    def _step(self, address: str, seconds: float) -> Playlist | str:
        """Send one request; return the playlist, or the next address."""
        with translated(host_of(address), writes=False):
            response = self._http.ask(requests.Request("GET", address), seconds=seconds, largest=LARGEST)
        target = redirect_target(response, address)
        if target:
            return target
        match parse_playlist(response.content.decode(errors="replace"), address):
            case Playlist() as playlist:
                return playlist
            case MasterPlaylist(lowest=lowest):
                return lowest
            case PlaylistProblem():
                raise ServerTrouble(response.status_code)


def check_address(address: str, *, came_from: str) -> None:
    """Refuse anything but https.

    Plain http is for this computer only, and not after a redirect from elsewhere.
    """
    try:
        scheme = urlsplit(address).scheme
    except ValueError:
        scheme = ""
    local = is_loopback(host_of(address)) and is_loopback(host_of(came_from))
    if scheme != "https" and not (scheme == "http" and local):
        raise RedirectRefused(host_of(address))


def redirect_target(response: Answer | Stream, address: str) -> str:
    """Return the address an answer redirects to; empty for a successful one. Raises its error otherwise."""
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
