"""Each step on the way to FastPix, over real sockets: open, shut, silent, and in the hands of others."""

import contextlib
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fastpix_desktop.domain.network.checks import Check, CheckResult, Obstacle, Target
from fastpix_desktop.services.network.reach import look_up, reach_api, reach_tcp, reach_tls
from fastpix_desktop.simulator import Fault, Simulator
from tests.authority import Authority
from tests.namespaces import unshare
from tests.obs.sandbox import require
from tests.services.conftest import LOOPBACK, Listen

SHORT = 0.6
"""Only where nothing answers: the time runs out."""
ENOUGH = 20.0
"""Where something answers, also on a busy computer."""
HERE = (LOOPBACK,)
MUTE = "127.0.0.2"
"""This computer too; see the fixture of the same name."""
NOT_FOR_US = "127.1"
"""This computer, by a name that the program does not take for it: proxies and CA bundle hold."""

SAID = b"HTTP/1.1 401 No\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def closed() -> int:
    """A port that nobody listens on."""
    with socket.create_server((LOOPBACK, 0)) as server:
        return int(server.getsockname()[1])


@pytest.fixture
def silent() -> Iterator[int]:
    """A port that takes connections and says nothing."""
    with socket.create_server((LOOPBACK, 0)) as server:
        yield int(server.getsockname()[1])


@pytest.fixture
def mute() -> Iterator[int]:
    """A port on MUTE whose waiting room is full: whoever knocks hears nothing, as behind a firewall."""
    with socket.socket() as full, contextlib.ExitStack() as stack:
        full.bind((MUTE, 0))
        full.listen(0)
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        yield int(full.getsockname()[1])


# Names


def test_a_name_that_exists() -> None:
    found = look_up("localhost")
    assert LOOPBACK in found.addresses
    assert len(found.addresses) <= 4
    assert found.obstacle is None
    assert found.milliseconds is not None


@pytest.mark.parametrize("host", ["nobody.invalid", "two..dots", "x" * 64 + ".invalid", "white space"])
def test_a_name_that_does_not_exist(host: str) -> None:
    found = look_up(host)
    assert (found.addresses, found.obstacle) == ((), Obstacle.NAME)


# TCP


def test_an_open_port_and_a_closed_one(silent: int, closed: int) -> None:
    result = reach_tcp(Target("here", silent), HERE, ENOUGH)
    assert (result.check, result.obstacle, result.host) == (Check.TCP, None, "here")
    assert reach_tcp(Target("here", closed), HERE, ENOUGH).obstacle is Obstacle.REFUSED


def test_an_address_that_says_nothing_leaves_time_for_the_next(
    mute: int,
) -> None:
    assert reach_tcp(Target("x", mute), (MUTE,), SHORT).obstacle is Obstacle.TIME_OUT
    with socket.create_server((LOOPBACK, mute)):
        assert reach_tcp(Target("x", mute), ("::1", MUTE, LOOPBACK), ENOUGH).is_ok
    # What was refused tells more than what was silent.
    assert reach_tcp(Target("x", mute), (LOOPBACK, MUTE), SHORT).obstacle is Obstacle.REFUSED


@pytest.mark.posix("makes a network of its own")
def test_a_computer_without_any_network() -> None:
    """In a network of its own that has not even a loopback: the cable is out."""
    require("unshare")
    script = """
from fastpix_desktop.domain.network.checks import Target
from fastpix_desktop.services.network.reach import *
there, at = Target("live.fastpix.com", 443, is_tls=True), ("192.0.2.1", "2001:db8::1")
print(look_up(there.host).obstacle.name)
for reach in (reach_tcp, reach_tls, reach_srt):
    print(reach(there, at).obstacle.name)
api, clock = reach_api("https://192.0.2.1/v1")
print(api.obstacle.name, clock.obstacle.name)
"""
    argv = [*unshare("--net"), sys.executable, "-c", script]
    done = subprocess.run(argv, check=False, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["NAME", *["UNREACHABLE"] * 4, "SKIPPED"], done.stderr


# TLS


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """A CA that this computer trusts for the time being."""
    made = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.file))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(made.file))
    return made


def _tls(port: int, host: str = "localhost", patience: float = ENOUGH) -> Obstacle | None:
    return reach_tls(Target(host, port, is_tls=True), HERE, patience).obstacle


def test_a_server_that_proves_its_name(listen: Listen, authority: Authority) -> None:
    server = listen(context=authority.server())
    result = reach_tls(Target("localhost", server.port, is_tls=True), HERE, ENOUGH)
    assert (result.check, result.obstacle) == (Check.TLS, None)
    assert server.received == b""  # nothing is said inside


@pytest.mark.parametrize("host", ["live.example", "127.0.0.8"])
def test_a_certificate_of_another_name(listen: Listen, authority: Authority, host: str) -> None:
    assert _tls(listen(context=authority.server()).port, host) is Obstacle.CERTIFICATE_NAME


def test_an_authority_that_nobody_knows(listen: Listen, tmp_path: Path) -> None:
    assert _tls(listen(context=Authority(tmp_path).server()).port) is Obstacle.CERTIFICATE_UNKNOWN


@pytest.mark.parametrize(("starts", "ends"), [(-3, -2), (2, 3)])
def test_a_certificate_of_another_time(listen: Listen, authority: Authority, starts: int, ends: int) -> None:
    server = listen(context=authority.server(starts=starts, ends=ends))
    assert _tls(server.port) is Obstacle.CERTIFICATE_TIME


def test_whom_the_apis_library_trusts_is_trusted_too(
    listen: Listen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a bundle, whose Python may look for the system's certificates where there are none."""
    made = Authority(tmp_path)
    monkeypatch.setattr("certifi.where", lambda: str(made.file))
    assert _tls(listen(context=made.server()).port) is None


def test_no_tls_at_all(listen: Listen, silent: int, closed: int) -> None:
    assert _tls(silent, patience=SHORT) is Obstacle.TIME_OUT
    assert _tls(closed) is Obstacle.REFUSED
    assert _tls(listen(lambda it: it.sendall(b"220 mail.example ESMTP\r\n")).port) is Obstacle.OTHER
    assert _tls(listen().port) is Obstacle.CUT_OFF


# The API, and the clock


def _api(url: str, patience: float = ENOUGH) -> tuple[CheckResult, CheckResult]:
    return reach_api(url, patience)


def test_the_api_answers_and_the_clock_is_right(simulator: Simulator) -> None:
    for url in (simulator.url, simulator.url.replace(LOOPBACK, NOT_FOR_US)):
        api, clock = _api(url)
        assert (api.check, api.obstacle, api.via_proxy) == (Check.API, None, False)
        assert (clock.check, clock.obstacle) == (Check.CLOCK, None)
        assert clock.skew_s is not None
        assert abs(clock.skew_s) < 5


def test_the_api_is_told_nothing(listen: Listen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine {NOT_FOR_US} login me password swordfish\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    server = listen(lambda it: it.sendall(SAID))
    assert _api(f"http://{NOT_FOR_US}:{server.port}/v1")[0].is_ok
    assert server.received.startswith(b"GET /v1/live/streams?limit=1 HTTP/1.1\r\n")
    assert b"User-Agent: FastPix-Desktop/" in server.received
    assert b"authorization" not in server.received.lower()


@pytest.mark.parametrize(
    ("fault", "obstacle"),
    [
        (Fault.html(), Obstacle.PORTAL),
        (Fault.redirect("http://portal.invalid/login"), Obstacle.PORTAL),
        (Fault.redirect("http://[", 302), Obstacle.PORTAL),
        (Fault.status(511), Obstacle.PORTAL),
        (Fault.status(503), Obstacle.SERVER),
        (Fault.status(429), None),
        (Fault.status(200, "ok", {"Content-Type": "text/plain"}), Obstacle.OTHER),
        (Fault.drop_before(), Obstacle.CUT_OFF),
        (Fault.freeze(), Obstacle.TIME_OUT),
    ],
)
def test_what_else_may_answer(simulator: Simulator, fault: Fault, obstacle: Obstacle | None) -> None:
    simulator.play(fault)
    api, clock = _api(simulator.url, SHORT if obstacle is Obstacle.TIME_OUT else ENOUGH)
    assert api.obstacle is obstacle
    # A log-in page's box may have any date.
    assert (clock.obstacle is None) is (obstacle in (None, Obstacle.SERVER))


@pytest.mark.parametrize(
    ("ahead", "obstacle"),
    [(-100, None), (100, None), (400, Obstacle.CLOCK_BEHIND), (-86_400, Obstacle.CLOCK_AHEAD)],
)
def test_a_clock_that_is_wrong(simulator: Simulator, ahead: int, obstacle: Obstacle | None) -> None:
    simulator.play(Fault.clock(ahead))
    api, clock = _api(simulator.url)
    assert api.is_ok
    assert clock.obstacle is obstacle
    assert clock.skew_s == pytest.approx(-ahead, abs=5)


@pytest.mark.parametrize("date", ["", "soon", "Mon, 99 Foo 2026 99:99:99 GMT"])
def test_a_date_that_is_none(simulator: Simulator, date: str) -> None:
    head = {"Content-Type": "application/json", "Date": date}
    simulator.play(Fault.status(401, b"{}", head))
    api, clock = _api(simulator.url)
    assert (api.obstacle, clock.obstacle) == (None, Obstacle.SKIPPED)


def test_an_api_that_is_not_there(closed: int, silent: int, listen: Listen) -> None:
    assert _api(f"http://{LOOPBACK}:{closed}/v1")[0].obstacle is Obstacle.REFUSED
    assert _api(f"http://{LOOPBACK}:{silent}/v1", SHORT)[0].obstacle is Obstacle.TIME_OUT
    assert _api("http://nobody.invalid/v1")[0].obstacle is Obstacle.NAME
    assert _api("http://two..dots/v1")[0].obstacle is Obstacle.NAME
    server = listen(lambda it: it.sendall(b"220 mail.example ESMTP\r\n"))
    assert _api(f"http://{LOOPBACK}:{server.port}/v1")[0].obstacle is Obstacle.OTHER


def _https(tls: ssl.SSLContext, *faults: Fault) -> tuple[CheckResult, CheckResult]:
    with Simulator(tls=tls) as simulator:
        simulator.play(*faults)
        return _api(simulator.url.replace(LOOPBACK, NOT_FOR_US))


@pytest.mark.not_wine("reading its certificate store takes longer than the whole check may")
def test_the_api_by_https(authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _https(authority.server(NOT_FOR_US))[0].is_ok
    api, clock = _https(authority.server("portal.example"))
    assert (api.obstacle, clock.obstacle) == (Obstacle.CERTIFICATE_NAME, Obstacle.SKIPPED)
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    assert _https(authority.server(NOT_FOR_US))[0].is_ok  # SSL_CERT_FILE names it as well
    monkeypatch.delenv("SSL_CERT_FILE")
    api, clock = _https(authority.server(NOT_FOR_US))
    assert (api.obstacle, clock.obstacle) == (Obstacle.CERTIFICATE_UNKNOWN, Obstacle.SKIPPED)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "gone.pem"))
    assert _https(authority.server(NOT_FOR_US))[0].obstacle is Obstacle.CERTIFICATE_UNKNOWN


@pytest.mark.not_wine("reading its certificate store takes longer than the whole check may")
def test_a_clock_so_wrong_that_no_certificate_is_valid(authority: Authority) -> None:
    """Seen from 2000 days ago, say, today's certificates begin in the future."""
    api, clock = _https(authority.server(NOT_FOR_US, 2, 3), Fault.clock(2.5 * 86_400, times=None))
    assert api.obstacle is Obstacle.CERTIFICATE_TIME
    assert clock.obstacle is Obstacle.CLOCK_BEHIND
    assert clock.skew_s == pytest.approx(-2.5 * 86_400, abs=5)


def test_a_proxy_is_noticed_and_may_be_gone(
    listen: Listen, closed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"http://{LOOPBACK}:{listen(lambda it: it.sendall(SAID)).port}")
    api, _ = _api("http://api.invalid/v1")
    assert (api.obstacle, api.via_proxy) == (None, True)
    monkeypatch.setenv("http_proxy", f"http://{LOOPBACK}:{closed}")
    api, _ = _api("http://api.invalid/v1")
    assert (api.obstacle, api.via_proxy) == (Obstacle.PROXY, True)
