"""Every call ends in time and in bounds, whatever the other side does."""

import contextlib
import gzip
import socket
import time
import tracemalloc
import zlib
from collections.abc import Callable

import pytest

from fastpix_desktop.domain.errors import OutcomeUnknown, Reason, ServerTrouble, Unreachable
from fastpix_desktop.domain.network.checks import Obstacle
from fastpix_desktop.services.fastpix.playlist import HlsPlaylists
from fastpix_desktop.services.http import session as http
from fastpix_desktop.services.network.reach import reach_api
from tests.services.conftest import LOOPBACK, Listen
from tests.services.short_api import CALL_S, MOST_S, OUTSIDE, create, make

OK = b"HTTP/1.1 200 OK\r\n"
pytestmark = pytest.mark.usefixtures("plain_environment")


def until_gone(connection: socket.socket, chunk: bytes, pause: float = 0.0) -> None:
    """Send something again and again, until nobody takes it any more."""
    with contextlib.suppress(OSError):
        while True:
            connection.sendall(chunk)
            time.sleep(pause)


# Servers that never come to an end


def _drips_body(connection: socket.socket) -> None:
    connection.sendall(OK + b"Content-Length: 999999\r\n\r\n")
    until_gone(connection, b" ", 0.02)


def _drips_chunks(connection: socket.socket) -> None:
    connection.sendall(OK + b"Transfer-Encoding: chunked\r\n\r\n")
    until_gone(connection, b"1\r\n \r\n", 0.02)


def _drips_headers(connection: socket.socket) -> None:
    connection.sendall(OK + b"X: ")
    until_gone(connection, b"a", 0.02)


def _goes_on_interim(connection: socket.socket) -> None:
    until_gone(connection, b"HTTP/1.1 100 Continue\r\n\r\n", 0.005)


def _goes_on_hinting(connection: socket.socket) -> None:
    until_gone(connection, b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", 0.005)


def _says_nothing(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.recv(1)


ENDLESS = [_drips_body, _drips_chunks, _drips_headers, _goes_on_interim, _goes_on_hinting, _says_nothing]


@pytest.mark.parametrize("answer", ENDLESS)
def test_endless_answer_ends_with_the_call(listen: Listen, answer: Callable[[socket.socket], None]) -> None:
    host = f"http://{LOOPBACK}:{listen(answer).port}"
    began = time.monotonic()
    with pytest.raises(Unreachable) as caught:
        make(f"{host}/v1", CALL_S).check()
    assert caught.value.reason is Reason.TIME_OUT
    with pytest.raises(OutcomeUnknown):
        create(make(f"{host}/v1", CALL_S))
    with pytest.raises(Unreachable) as caught:
        HlsPlaylists(CALL_S).read(f"{host}/a.m3u8")
    assert caught.value.reason is Reason.TIME_OUT
    assert time.monotonic() - began < MOST_S + 3 * CALL_S


@pytest.mark.parametrize("answer", [_drips_headers, _goes_on_interim, _says_nothing])
def test_endless_answer_ends_the_connection_check_in_time(
    listen: Listen, answer: Callable[[socket.socket], None]
) -> None:
    began = time.monotonic()
    result, _ = reach_api(f"http://{LOOPBACK}:{listen(answer).port}/v1", CALL_S)
    assert result.obstacle is Obstacle.TIME_OUT
    assert time.monotonic() - began < MOST_S


def test_redirects_and_variants_share_one_deadline(listen: Listen) -> None:
    """Each step of a look would be in time by itself."""

    def answer(connection: socket.socket) -> None:
        time.sleep(CALL_S * 0.6)
        moved = b"HTTP/1.1 302 Found\r\nLocation: /%d\r\n" % time.monotonic_ns()
        connection.sendall(moved + b"Content-Length: 0\r\nConnection: close\r\n\r\n")

    server = listen(answer)
    with pytest.raises(Unreachable) as caught:
        HlsPlaylists(CALL_S).read(f"http://{LOOPBACK}:{server.port}/a.m3u8")
    assert caught.value.reason is Reason.TIME_OUT
    assert server.connections == 2


def test_tls_that_hangs_ends_with_the_call_and_nothing_was_sent() -> None:
    with socket.create_server((LOOPBACK, 0)) as silent:
        api = make(f"https://{LOOPBACK}:{silent.getsockname()[1]}/v1", CALL_S)
        began = time.monotonic()
        with pytest.raises(Unreachable) as caught:
            create(api)
    assert caught.value.reason is Reason.TIME_OUT
    assert time.monotonic() - began < MOST_S


def test_a_proxy_that_drips_ends_with_the_call(listen: Listen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://{LOOPBACK}:{listen(_drips_headers).port}")
    began = time.monotonic()
    with pytest.raises(Unreachable) as caught:
        create(make(OUTSIDE, CALL_S))
    assert caught.value.reason is Reason.PROXY
    assert time.monotonic() - began < MOST_S


def test_interim_answers_are_skipped(listen: Listen) -> None:
    body = b'{"success": true, "data": []}'

    def answer(connection: socket.socket) -> None:
        interim = b"HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
        connection.sendall(interim + OK + b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    make(f"http://{LOOPBACK}:{listen(answer).port}/v1", 5).check()


# Answers that are too large


def _flood(connection: socket.socket) -> None:
    connection.sendall(OK + b"\r\n")
    until_gone(connection, b" " * 65536)


def _bomb(connection: socket.socket) -> None:
    packing = zlib.compressobj(9, zlib.DEFLATED, 31)
    body = b"".join(packing.compress(bytes(1_000_000)) for _ in range(200)) + packing.flush()
    assert len(body) < http.LARGEST
    connection.sendall(OK + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))


@pytest.mark.parametrize("answer", [_flood, _bomb])
def test_too_large_an_answer_is_not_taken(listen: Listen, answer: Callable[[socket.socket], None]) -> None:
    host = f"http://{LOOPBACK}:{listen(answer).port}"
    tracemalloc.start()
    try:
        with pytest.raises(ServerTrouble):
            make(f"{host}/v1", 20).check()
        with pytest.raises(OutcomeUnknown):
            create(make(f"{host}/v1", 20))
        with pytest.raises(ServerTrouble):
            HlsPlaylists(20).read(f"{host}/a.m3u8")
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 5 * http.LARGEST


def test_gzip_is_unpacked(listen: Listen) -> None:
    body = gzip.compress(b'{"success": true, "data": {"views": 7}}')

    def answer(connection: socket.socket) -> None:
        head = OK + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n"
        connection.sendall(head % len(body) + body)

    server = listen(answer)
    assert make(f"http://{LOOPBACK}:{server.port}/v1", 5).viewers("s") == 7
    assert b"\r\nAccept-Encoding: gzip\r\n" in server.received


@pytest.mark.parametrize("encoding", [b"br", b"gzip", b"deflate", b"gzip, gzip"])
def test_packed_answer_that_cannot_be_unpacked_is_no_answer(listen: Listen, encoding: bytes) -> None:
    body = gzip.compress(b'{"success": true, "data": []}')[:-12]

    def answer(connection: socket.socket) -> None:
        head = OK + b"Content-Encoding: %s\r\nContent-Length: %d\r\n\r\n"
        connection.sendall(head % (encoding, len(body)) + body)

    with pytest.raises(OutcomeUnknown):
        create(make(f"http://{LOOPBACK}:{listen(answer).port}/v1", 5))
