"""The demo's FastPix, a server in this process."""

import http.client
import time
from urllib.parse import urlsplit

from fastpix_desktop.simulator import Simulator


def test_it_ends_at_once_although_a_connection_is_kept_open() -> None:
    with Simulator() as simulator:
        client = http.client.HTTPConnection(urlsplit(simulator.url).netloc, timeout=10)
        client.request("GET", "/")
        client.getresponse().read()
        began = time.monotonic()
        simulator.stop()
        assert time.monotonic() - began < 3  # it gives a thread 5 seconds
        client.close()
