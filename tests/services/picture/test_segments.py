"""Segments over real sockets: what is loaded, how much of it at most, and what servers get to know."""

import socket
import time
from collections.abc import Iterator

import pytest

from fastpix_desktop import __version__
from fastpix_desktop.domain.errors import (
    NoPermission,
    NotFound,
    RedirectRefused,
    ServerTrouble,
    Unreachable,
)
from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.picture.segments import LARGEST, HlsSegments
from tests.services.conftest import Listen
from tests.services.fastpix.test_playlist import Edge


@pytest.fixture
def edge() -> Iterator[Edge]:
    made = Edge()
    yield made
    made.stop()


def _segment(address: str, init: str = "") -> Segment:
    return Segment(1, Secret(address), 4.0, Secret(init) if init else None)


def test_segment_is_loaded_as_a_player_would(edge: Edge) -> None:
    assert HlsSegments().load(_segment(edge.put("/1.ts?token=t", "media"))) == b"media"
    ((path, headers),) = edge.asked
    assert path == "/1.ts?token=t"
    assert headers["user-agent"] == f"FastPixDesktop/{__version__}"
    assert not {"authorization", "cookie", "referer"} & headers.keys()


def test_what_a_segment_begins_with_is_loaded_once(edge: Edge) -> None:
    init, other = edge.put("/init.mp4", "init-"), edge.put("/other.mp4", "other-")
    loader = HlsSegments()
    for number in (1, 2):
        segment = _segment(edge.put(f"/{number}.m4s", f"{number}"), init)
        assert loader.load(segment) == f"init-{number}".encode()
    assert loader.load(_segment(edge.put("/3.m4s", "3"), other)) == b"other-3"
    assert [path for path, _ in edge.asked] == ["/init.mp4", "/1.m4s", "/2.m4s", "/other.mp4", "/3.m4s"]


def test_segment_that_claims_300_mb_is_refused_before_it_is_loaded(listen: Listen) -> None:
    sent: list[int] = []

    def answer(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 300000000\r\n\r\n")
        connection.settimeout(20)
        sent.append(len(connection.recv(1)))  # nothing: we have hung up

    server = listen(answer)
    with pytest.raises(ServerTrouble):
        HlsSegments().load(_segment(f"http://127.0.0.1:{server.port}/1.ts"))
    deadline = time.monotonic() + 20
    while not sent and time.monotonic() < deadline:
        time.sleep(0.01)
    assert sent == [0]


def test_segment_without_a_length_is_read_up_to_the_limit(listen: Listen) -> None:
    sent: list[int] = []

    def answer(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        total = 0
        try:
            while total < 300_000_000:
                total += connection.send(bytes(65536))
        except OSError:
            pass
        sent.append(total)

    server = listen(answer)
    with pytest.raises(ServerTrouble):
        HlsSegments().load(_segment(f"http://127.0.0.1:{server.port}/1.ts"))
    deadline = time.monotonic() + 20
    while not sent and time.monotonic() < deadline:
        time.sleep(0.01)
    assert sent[0] < 4 * LARGEST  # and what the sockets hold


def test_dripping_segment_ends_at_the_deadline(listen: Listen) -> None:
    def drip(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        while connection.send(b"x"):
            time.sleep(0.05)

    server = listen(drip)
    began = time.monotonic()
    with pytest.raises(Unreachable):
        HlsSegments(0.5).load(_segment(f"http://127.0.0.1:{server.port}/1.ts"))
    assert time.monotonic() - began < 20


@pytest.mark.parametrize(("status", "error"), [(404, NotFound), (403, NoPermission), (500, ServerTrouble)])
def test_refusals_are_told(edge: Edge, status: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        HlsSegments().load(_segment(edge.put("/1.ts", "no", status)))


def test_redirects_are_followed_a_few_times_and_not_to_http_elsewhere(edge: Edge) -> None:
    edge.put("/there.ts", "media")
    assert HlsSegments().load(_segment(edge.put("/1.ts", "", 302, Location="/there.ts"))) == b"media"
    for target in ("http://fastpix.invalid/1.ts", "ftp://127.0.0.1/1.ts"):
        with pytest.raises(RedirectRefused):
            HlsSegments().load(_segment(edge.put("/2.ts", "", 302, Location=target)))
    edge.put("/b.ts", "", 302, Location="/a.ts")
    with pytest.raises(RedirectRefused):
        HlsSegments().load(_segment(edge.put("/a.ts", "", 302, Location="/b.ts")))
    with pytest.raises(RedirectRefused):
        HlsSegments().load(_segment("http://fastpix.invalid/1.ts"))
