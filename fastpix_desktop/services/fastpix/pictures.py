"""Load pictures of recordings over HTTP, without the app's credentials."""

import time
from typing import Final

import requests

from fastpix_desktop import __version__
from fastpix_desktop.domain.errors import ServerTrouble
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.fastpix.playlist import check_address, redirect_target
from fastpix_desktop.services.http.errors import host_of, translated
from fastpix_desktop.services.http.session import Http

LOAD_S: Final = 15.0
"""Longest time for a picture in seconds, including redirects."""
LARGEST: Final = 3_000_000
"""Bytes. A picture of 1920 × 1080 has about 300,000 as JPEG, and up to 3,000,000 as PNG."""
_MOST_STEPS: Final = 4


class RecordingPictures:
    """Loads pictures, whole or not at all. Blocking."""

    def __init__(self, load_s: float = LOAD_S) -> None:
        self._load_s = load_s
        self._http = Http({"User-Agent": f"FastPixDesktop/{__version__}"})

    def read(self, address: Secret) -> bytes:
        """Return the picture at an address, which may carry a token.

        Raises NotFound (there is none yet), NoPermission (it needs a token, or another one), and other
        AppErrors if it can't be loaded: Unreachable, TooManyRequests, RedirectRefused, ServerTrouble.
        """
        until = time.monotonic() + self._load_s
        place = came_from = address.reveal()
        for _ in range(_MOST_STEPS):
            check_address(place, came_from=came_from)
            request = requests.Request("GET", place)
            with translated(host_of(place), writes=False):
                answer = self._http.ask(request, seconds=until - time.monotonic(), largest=LARGEST)
            target = redirect_target(answer, place)
            if not target:
                return answer.content
            came_from, place = place, target
        raise ServerTrouble(requests.codes.ok)
