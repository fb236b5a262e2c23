"""Playlists over real sockets: good servers, odd ones, and what they get to know of us."""

import contextlib
import gzip
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from fastpix_desktop import __version__
from fastpix_desktop.domain.errors import (
    AppError,
    NoPermission,
    NotFound,
    Reason,
    RedirectRefused,
    ServerTrouble,
    TooManyRequests,
    Unreachable,
)
from fastpix_desktop.domain.monitor.facts import ViewersFact, ViewersState, viewers_read
from fastpix_desktop.domain.monitor.playlist import Playlist
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.fastpix import playlist as hls_playlist
from fastpix_desktop.services.fastpix.api import FastPixApi
from fastpix_desktop.services.fastpix.playlist import LARGEST, HlsPlaylists
from fastpix_desktop.simulator import Simulator
from tests.contract.encoders import OnAir, encoder, until
from tests.services.conftest import Listen

MEDIA = "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXT-X-MEDIA-SEQUENCE:410\n#EXTINF:4,\na.ts\n#EXTINF:4,\nb.ts\n"
PLAYLIST = Playlist(4.0, 410, 2)
MASTER = "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=5\n1080.m3u8\n#EXT-X-STREAM-INF:BANDWIDTH=3\nlive/360.m3u8\n"
Answer = tuple[int, dict[str, str], bytes]


class Edge:
    """A server of playlists on loopback: a page for each path, and what was asked for."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        edge = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                edge.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
                status, headers, body = edge.pages.get(self.path, (404, {}, b"no such page"))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                with contextlib.suppress(ConnectionError):  # where too much is not taken
                    self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def put(self, path: str, text: str = "", status: int = 200, **headers: str) -> str:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = (status, named, text.encode())
        return self.url + path

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)
        assert not self._thread.is_alive()


@pytest.fixture
def edge() -> Iterator[Edge]:
    made = Edge()
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def assert_same(error: AppError, expected: AppError) -> None:
    assert type(error) is type(expected)
    assert vars(error) == vars(expected)


def test_a_media_playlist(edge: Edge) -> None:
    address = edge.put("/abc.m3u8", MEDIA)
    assert HlsPlaylists().read(address) == PLAYLIST


def test_a_master_playlist_is_followed_to_its_first_variant(edge: Edge) -> None:
    address = edge.put("/abc.m3u8", MASTER)
    edge.put("/live/360.m3u8", MEDIA)
    playlists = HlsPlaylists()
    assert playlists.read(address) == PLAYLIST
    assert [path for path, _ in edge.asked] == ["/abc.m3u8", "/live/360.m3u8"]
    # Both are asked each time: a list whose master is gone is of no use to a new viewer.
    del edge.pages["/abc.m3u8"]
    with pytest.raises(NotFound):
        playlists.read(address)


def test_redirects_are_followed(edge: Edge) -> None:
    address = edge.put("/abc.m3u8", status=302, Location="/eu/abc.m3u8")
    edge.put("/eu/abc.m3u8", MASTER, status=200)
    edge.put("/eu/live/360.m3u8", status=307, Location=f"{edge.url}/here.m3u8")
    edge.put("/here.m3u8", MEDIA)
    assert HlsPlaylists().read(address) == PLAYLIST


@pytest.mark.parametrize(
    "target",
    [
        "http://stream.fastpix.invalid/abc.m3u8",
        "http://127.0.0.1.fastpix.invalid/abc.m3u8",
        "ftp://127.0.0.1/abc.m3u8",
        "file:///etc/passwd",
    ],
)
def test_a_redirect_in_the_clear_is_refused(edge: Edge, target: str) -> None:
    address = edge.put("/abc.m3u8", status=302, Location=target)
    with pytest.raises(RedirectRefused):
        HlsPlaylists().read(address)


def test_a_variant_in_the_clear_is_refused(edge: Edge) -> None:
    address = edge.put("/abc.m3u8", MASTER.replace("live/", "http://fastpix.invalid/"))
    with pytest.raises(RedirectRefused) as caught:
        HlsPlaylists().read(address)
    assert caught.value.host == "fastpix.invalid"


@pytest.mark.parametrize(
    "address", ["http://stream.fastpix.invalid/a.m3u8", "ftp://localhost/a", "", "a.m3u8", "https://[a"]
)
def test_nothing_is_asked_for_in_the_clear(address: str) -> None:
    with pytest.raises((RedirectRefused, Unreachable)):
        HlsPlaylists().read(address)


def test_an_odd_redirect(edge: Edge) -> None:
    for location in ("http://[a", "", "/abc.m3u8"):
        address = edge.put("/abc.m3u8", status=302, Location=location)
        with pytest.raises((RedirectRefused, ServerTrouble)):
            HlsPlaylists().read(address)


def test_going_round_in_circles_ends(edge: Edge) -> None:
    edge.put("/b.m3u8", status=302, Location="/a.m3u8")
    address = edge.put("/a.m3u8", status=302, Location="/b.m3u8")
    with pytest.raises(ServerTrouble):
        HlsPlaylists().read(address)
    assert len(edge.asked) <= 6


def test_this_computer_is_not_asked_in_the_name_of_another() -> None:
    """A server elsewhere may not point at services of this computer in the clear."""
    outside, inside = "https://stream.fastpix.com/abc.m3u8", "http://127.0.0.1:8080/"
    hls_playlist.check_address(inside, came_from="http://localhost:9/abc.m3u8")
    hls_playlist.check_address(outside, came_from=outside)
    with pytest.raises(RedirectRefused) as caught:
        hls_playlist.check_address(inside, came_from=outside)
    assert caught.value.host == "127.0.0.1"


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (404, NotFound()),
        (410, NotFound()),
        (412, NotFound()),
        (401, NoPermission()),
        (403, NoPermission()),
        (429, TooManyRequests(60)),
        (400, ServerTrouble(400)),
        (500, ServerTrouble(500)),
        (503, ServerTrouble(503)),
    ],
)
def test_what_a_status_means(edge: Edge, status: int, expected: AppError) -> None:
    address = edge.put("/abc.m3u8", "whatever", status=status)
    with pytest.raises(AppError) as caught:
        HlsPlaylists().read(address)
    assert_same(caught.value, expected)


def test_what_is_not_a_playlist(edge: Edge) -> None:
    address = edge.put("/abc.m3u8", "<html>Sign in to the hotel's Wi-Fi</html>")
    with pytest.raises(ServerTrouble):
        HlsPlaylists().read(address)
    edge.put("/abc.m3u8", "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n")
    with pytest.raises(ServerTrouble):
        HlsPlaylists().read(address)


def test_bytes_that_are_no_text(edge: Edge) -> None:
    address = edge.put("/abc.m3u8")
    edge.pages["/abc.m3u8"] = (200, {}, MEDIA.encode() + b"# \xff\xfe\n")
    assert HlsPlaylists().read(address) == PLAYLIST


def test_too_much_is_not_taken(edge: Edge) -> None:
    address = edge.put("/abc.m3u8", MEDIA + "#" * LARGEST)
    with pytest.raises(ServerTrouble):
        HlsPlaylists().read(address)
    packed = gzip.compress(MEDIA.encode() + b"#" * (20 * LARGEST))
    assert len(packed) < LARGEST
    edge.pages["/abc.m3u8"] = (200, {"Content-Encoding": "gzip"}, packed)
    with pytest.raises(ServerTrouble):
        HlsPlaylists().read(address)


def test_no_credentials_are_sent_and_no_cookies_kept(
    edge: Edge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login somebody password s3cret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    address = edge.put("/abc.m3u8", MASTER, Set_Cookie="id=1; Path=/")
    edge.put("/live/360.m3u8", MEDIA)
    playlists = HlsPlaylists()
    with_password = address.replace("http://", "http://user:pass@")
    assert playlists.read(address) == playlists.read(with_password) == PLAYLIST
    assert len(edge.asked) == 4
    for _, headers in edge.asked:
        assert headers["user-agent"] == f"FastPixDesktop/{__version__}"
        assert {"authorization", "cookie", "referer"}.isdisjoint(headers)


@pytest.mark.posix("needs FFmpeg, which the Windows of the tests hasn't got")
def test_a_stream_that_is_live_for_real() -> None:
    """FFmpeg sends to the simulator: its playlist is missing, then there, then grows; ours is no viewer."""
    playlists, fact = HlsPlaylists(), ViewersFact()
    with Simulator(ingest=True) as simulator:
        stream = OnAir(simulator, simulator.seed("One"))
        private = OnAir(simulator, simulator.seed("Two", access="private"))
        address = f"{simulator.ingest.playback_url}/{stream.playback_id}.m3u8"
        with pytest.raises(NotFound):
            playlists.read(address)
        with pytest.raises(NoPermission):
            playlists.read(address.replace(stream.playback_id, private.playback_id))
        with encoder(*stream.rtmp):
            stream.wait_for("active")
            until(lambda: stream.play()[0] == 200)
            deadline = time.monotonic() + 20
            while fact.state is not ViewersState.CAN_WATCH:
                assert time.monotonic() < deadline
                playlist = playlists.read(address)
                fact = viewers_read(fact, playlist, time.monotonic(), datetime.now(UTC))
                time.sleep(0.05)
            assert playlist.target_s == 2
            assert playlist.segments in (1, 2, 3)
            assert stream.play(agent="VLC")[0] == 200
            api = FastPixApi(simulator.url, simulator.token_id, Secret(simulator.secret))
            assert api.viewers(stream.id) == 1  # not we


# Servers that are not there, or not really


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(Unreachable) as caught:
        HlsPlaylists().read(f"http://127.0.0.1:{port}/abc.m3u8")
    assert_same(caught.value, Unreachable(Reason.NETWORK, "127.0.0.1"))


def test_a_name_that_does_not_exist() -> None:
    with pytest.raises(Unreachable) as caught:
        HlsPlaylists().read("https://stream.fastpix.invalid/abc.m3u8")
    assert_same(caught.value, Unreachable(Reason.NAME, "stream.fastpix.invalid"))


def test_a_certificate_that_nobody_vouches_for(listen: Listen, self_signed: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed)
    server = listen(context=context)
    with pytest.raises(Unreachable) as caught:
        HlsPlaylists().read(f"https://127.0.0.1:{server.port}/abc.m3u8")
    assert_same(caught.value, Unreachable(Reason.CERTIFICATE, "127.0.0.1"))


def _drip(times: int) -> Callable[[socket.socket], None]:
    def answer(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n#EXTM3U\n")
        for _ in range(times):
            time.sleep(0.05)
            connection.sendall(b"#\n" * 600)

    return answer


def test_an_answer_that_stops_half_way(listen: Listen) -> None:
    def answer(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n#EXTM3U\n")

    with pytest.raises(Unreachable) as caught:
        HlsPlaylists().read(f"http://127.0.0.1:{listen(answer).port}/abc.m3u8")
    assert_same(caught.value, Unreachable(Reason.NETWORK, "127.0.0.1"))


def test_silence(listen: Listen) -> None:
    quiet = threading.Event()
    server = listen(lambda _connection: bool(quiet.wait(5)) and None)
    with pytest.raises(Unreachable) as caught:
        HlsPlaylists(look_s=0.1).read(f"http://127.0.0.1:{server.port}/abc.m3u8")
    quiet.set()
    assert_same(caught.value, Unreachable(Reason.TIME_OUT, "127.0.0.1"))


def test_an_answer_that_drips_in_is_given_up(listen: Listen) -> None:
    server = listen(_drip(8))
    with pytest.raises(Unreachable) as caught:
        HlsPlaylists(look_s=0.1).read(f"http://127.0.0.1:{server.port}/abc.m3u8")
    assert_same(caught.value, Unreachable(Reason.TIME_OUT, "127.0.0.1"))
