"""The first step of an SRT handshake, over real UDP: with servers of our own, and with a real one."""

import contextlib
import re
import socket
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fastpix_desktop.domain.network.checks import STEP_S, Obstacle, Target
from fastpix_desktop.services.network.reach import reach_srt
from tests.obs.sandbox import require, wait_until
from tests.services.conftest import LOOPBACK
from tests.services.way_servers import Datagrams, asker, inducing
from tests.unit.domain.network.test_srt_handshake import answer

SHORT = 0.6
"""Only where the time runs out."""
ENOUGH = 20.0
HERE = (LOOPBACK,)
MUTE = "127.0.0.2"
"""This computer too, where nobody listens."""


Serve = Callable[[Callable[[bytes], list[bytes]]], Datagrams]


@pytest.fixture
def serve() -> Iterator[Serve]:
    with contextlib.ExitStack() as stack:

        def start(reply: Callable[[bytes], list[bytes]]) -> Datagrams:
            made = Datagrams(reply)
            stack.callback(made.stop)
            return made

        yield start


def _srt(port: int, addresses: tuple[str, ...] = HERE, patience: float = ENOUGH) -> Obstacle | None:
    return reach_srt(Target("x", port), addresses, patience).obstacle


def test_an_srt_server_of_our_own(serve: Serve) -> None:
    server = serve(inducing)
    assert _srt(server.port, patience=STEP_S) is None
    (request,) = server.received  # and no second step
    assert len(request) == 64


def test_a_lost_packet_is_sent_again(serve: Serve) -> None:
    answers: list[list[bytes]] = [[], []]
    server = serve(lambda packet: answers.pop() if answers else inducing(packet))
    assert _srt(server.port, patience=STEP_S) is None
    assert len(server.received) == 3
    assert len(set(server.received)) == 1


@pytest.mark.not_wine("it does not tell a UDP socket that the port is closed")
def test_udp_silence_a_closed_port_and_other_words(serve: Serve) -> None:
    assert _srt(serve(lambda _: []).port, patience=SHORT) is Obstacle.TIME_OUT
    assert _srt(serve(lambda _: [b"hello", b"", b"\xff" * 1500]).port, patience=SHORT) is Obstacle.OTHER
    assert _srt(serve(lambda packet: [packet]).port, patience=SHORT) is Obstacle.OTHER  # an echo
    assert _srt(serve(lambda packet: [answer(asker(packet) ^ 1)]).port, patience=SHORT) is Obstacle.OTHER
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind((LOOPBACK, 0))
        port = free.getsockname()[1]
    assert _srt(port) is Obstacle.REFUSED


def test_garbage_first_and_a_flood_of_it(serve: Serve) -> None:
    server = serve(lambda packet: [b"garbage"] * 50 + inducing(packet))
    assert _srt(server.port, patience=STEP_S) is None
    assert len(server.received) == 1  # what comes in does not make more go out


def test_all_addresses_are_asked_at_once(serve: Serve) -> None:
    server = serve(inducing)
    assert _srt(server.port, ("::1", MUTE, LOOPBACK), STEP_S) is None
    assert _srt(server.port, ()) is Obstacle.UNREACHABLE


def _ffmpeg(*arguments: str) -> "subprocess.Popen[bytes]":
    argv = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", *arguments]
    return subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def _is_bound(port: int) -> bool:
    table = Path("/proc/net/udp").read_text() + Path("/proc/net/udp6").read_text()
    return bool(re.search(rf":{port:04X} ", table))


@pytest.mark.posix("needs FFmpeg, which the Windows of the tests hasn't got")
def test_a_real_srt_server_answers_and_goes_on_waiting_for_a_stream(tmp_path: Path) -> None:
    require("ffmpeg")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind((LOOPBACK, 0))
        port = free.getsockname()[1]
    url, secret = (
        f"srt://{LOOPBACK}:{port}",
        ("-passphrase", "a test's passphrase", "-enforced_encryption", "1"),
    )
    recording = tmp_path / "arrived.ts"
    listener = _ffmpeg(
        *secret, "-i", f"{url}?mode=listener&listen_timeout=30000000", "-c", "copy", str(recording)
    )
    try:
        wait_until(lambda: _is_bound(port), "ffmpeg listens")
        assert reach_srt(Target("x", port), HERE).obstacle is None
        assert reach_srt(Target("x", port), HERE).obstacle is None
        assert listener.poll() is None
        caller = _ffmpeg(
            *("-re", "-f", "lavfi", "-i", "testsrc=duration=2", "-c:v", "mpeg2video"),
            *secret,
            "-f",
            "mpegts",
            url,
        )
        assert caller.communicate(timeout=60)[1] == b""
        listener.communicate(timeout=60)
    finally:
        listener.kill()
        listener.communicate()
    assert recording.stat().st_size > 10_000
