"""Proxies: bad settings are named as what they are."""

import base64
from collections.abc import Callable, Iterator

import pytest

from fastpix_desktop.domain.errors import AppError, OutcomeUnknown, Reason, Unreachable
from fastpix_desktop.domain.network.checks import Obstacle
from fastpix_desktop.services.fastpix.playlist import HlsPlaylists
from fastpix_desktop.services.http import session as http
from fastpix_desktop.services.http.connection import Exchange
from fastpix_desktop.services.http.errors import HttpFailure
from fastpix_desktop.services.network.reach import reach_api
from fastpix_desktop.simulator import Simulator
from tests.services.conftest import LOOPBACK, Listen
from tests.services.short_api import CALL_S, OUTSIDE, create, make

pytestmark = pytest.mark.usefixtures("plain_environment")


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator(token_id="id", secret="s", seed=1) as running:
        yield running


@pytest.mark.parametrize(
    "proxy",
    [
        " ",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:port",
        "http://[::1",
        "http://me:\udce9\udcff@127.0.0.1:9",
        "http://me:пароль@127.0.0.1:9",
        "http://",
        "http://" + "a" * 64 + ".com:80",
        "ftp://127.0.0.1:9",
        "://",
        "http://a b:80",
        "http://proxy.invalid:80",
    ],
)
def test_bad_proxy_setting_is_a_proxy_problem(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    uses: list[Callable[[], object]] = [
        make(OUTSIDE).check,
        lambda: make(OUTSIDE).streams(),
        lambda: create(make(OUTSIDE)),
        lambda: make(OUTSIDE).disable("s"),
        lambda: HlsPlaylists(CALL_S).read("https://stream.fastpix.invalid/a.m3u8"),
    ]
    for use in uses:
        with pytest.raises(Unreachable) as caught:
            use()
        assert caught.value.reason is Reason.PROXY
        assert "@" not in str(caught.value)
    result, _ = reach_api(OUTSIDE, CALL_S)
    assert (result.obstacle, result.via_proxy) == (Obstacle.PROXY, True)


def test_proxy_password_of_any_letters_is_sent_as_utf_8(
    listen: Listen, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = listen(lambda it: it.sendall(b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n"))
    monkeypatch.setenv("HTTPS_PROXY", f"http://ich:пароль@{LOOPBACK}:{proxy.port}")
    with pytest.raises(Unreachable) as caught:
        make(OUTSIDE).check()
    assert caught.value.reason is Reason.PROXY
    signed = base64.b64encode("ich:пароль".encode())
    assert b"Proxy-Authorization: Basic " + signed + b"\r\n" in proxy.received


def test_our_own_bad_address_is_not_blamed_on_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://{LOOPBACK}:9")
    for url in ("https://[::1/v1", "https://a b/v1", "https://api.fastpix.com:99999/v1"):
        with pytest.raises(Unreachable) as caught:
            make(url).check()
        assert caught.value.reason is Reason.NAME


def test_what_nobody_expects_is_no_answer(sim: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    def surprise(*_: object) -> None:
        raise RuntimeError("s3cret")

    monkeypatch.setattr(http, "_proxies", surprise)
    uses: list[Callable[[], object]] = [make(OUTSIDE).check, lambda: create(make(OUTSIDE))]
    for use in uses:
        with pytest.raises(AppError) as caught:
            use()
        assert "s3cret" not in str(caught.value)
    monkeypatch.undo()
    monkeypatch.setattr(http, "_body", surprise)
    with pytest.raises(OutcomeUnknown):
        create(make(sim.url, 5))
    assert len(sim.streams) == 1


def test_failure_never_shows_an_address_with_a_password() -> None:
    cause = ValueError("http://me:s3cret@proxy")
    failure = HttpFailure(cause, Exchange(1), via_proxy=True, bad_address=False)
    assert "s3cret" not in f"{failure} {failure!r}"
