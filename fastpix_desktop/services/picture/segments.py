"""Load segments as a viewer's player would, without the app's credentials, and no more than is worth it."""

import time
from typing import Final

import requests

from fastpix_desktop import __version__
from fastpix_desktop.domain.errors import RedirectRefused
from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.fastpix.playlist import check_address, redirect_target
from fastpix_desktop.services.http.errors import host_of, translated
from fastpix_desktop.services.http.session import Http

LOAD_S: Final = 10.0
"""Longest time for a segment in seconds, with what belongs to it: a later one is out of date."""
LARGEST: Final = 8_000_000
"""Bytes: ten seconds at 6 Mbit/s. The lightest rendition usually has a tenth of that."""
_LARGEST_INIT: Final = 100_000
_MOST_REDIRECTS: Final = 3


class HlsSegments:
    """Loads segments. Blocking; for one thread."""

    def __init__(self, seconds: float = LOAD_S) -> None:
        self._seconds = seconds
        self._http = Http({"User-Agent": f"FastPixDesktop/{__version__}"})
        self._init: tuple[Secret, bytes] | None = None
        """The last one: all segments of a broadcast share it."""

    def load(self, segment: Segment) -> bytes:
        """Return a segment's bytes, ready to be decoded.

        Raises NotFound if it has left the playlist, and other AppErrors if it can't be loaded: NoPermission,
        Unreachable, TooManyRequests, RedirectRefused, ServerTrouble (also if it's too large).
        """
        until = time.monotonic() + self._seconds
        if segment.init is None:
            return self._get(segment.address, until, LARGEST)
        if self._init is None or self._init[0] != segment.init:
            self._init = segment.init, self._get(segment.init, until, _LARGEST_INIT)
        return self._init[1] + self._get(segment.address, until, LARGEST)

    def _get(self, wanted: Secret, until: float, largest: int) -> bytes:
        address = came_from = wanted.reveal()
        for _ in range(_MOST_REDIRECTS + 1):
            check_address(address, came_from=came_from)
            with translated(host_of(address), writes=False):
                request = requests.Request("GET", address)
                answer = self._http.ask(request, seconds=until - time.monotonic(), largest=largest)
            target = redirect_target(answer, address)
            if not target:
                return answer.content
            came_from, address = address, target
        raise RedirectRefused(host_of(address))
