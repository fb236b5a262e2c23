"""The way to FastPix: what follows from what was found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.network.checks import (
    Check,
    CheckResult,
    Lookup,
    Obstacle,
    Report,
    Route,
    Target,
    Verdict,
    answer_obstacle,
    clock_result,
    most_telling,
    name_result,
)
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.protocol import Protocol

ROUTE = Route.to(IngestAddresses())
PLAIN = Route.to(IngestAddresses("rtmp://127.0.0.1/live", "srt://127.0.0.1:9000"))
RESULTS = st.fixed_dictionaries({check: st.sampled_from([None, *Obstacle]) for check in Check})


def report(
    protocol: Protocol = Protocol.RTMPS,
    *,
    route: Route = ROUTE,
    rest: Obstacle | None = None,
    **obstacles: Obstacle | None,
) -> Report:
    """All checks of a route: those that are named have this obstacle, the others ``rest``."""
    found = (CheckResult(each, obstacles.get(each.name, rest), 5) for each in route.checks)
    return Report(route, protocol, tuple(found))


def test_the_addresses_of_the_settings() -> None:
    assert (
        Route(Target("live.fastpix.com", 443, is_tls=True), Target("live.fastpix.com", 778, is_tls=False))
        == ROUTE
    )
    assert ROUTE.hosts == ("live.fastpix.com",)
    assert ROUTE.checks == tuple(Check)


def test_a_plain_server_has_no_encryption_to_look_at() -> None:
    assert PLAIN.rtmp == Target("127.0.0.1", 1935)
    assert Check.TLS not in PLAIN.checks
    assert report(route=PLAIN).is_open(Protocol.RTMPS)


@pytest.mark.parametrize(
    ("server", "target"),
    [
        ("rtmps://Live.Example/app", Target("live.example", 443, is_tls=True)),
        ("rtmps://[::1]:1443/app", Target("::1", 1443, is_tls=True)),
        ("rtmp://user:word@example.org:99/live/key-in-the-path", Target("example.org", 99)),
    ],
)
def test_only_host_and_port_are_kept(server: str, target: Target) -> None:
    assert Route.to(IngestAddresses(server, "srt://other.example:1")).rtmp == target


def test_different_ingest_hosts_are_both_listed() -> None:
    route = Route.to(IngestAddresses("rtmp://a.example/x", "srt://b.example:1"))
    assert route.hosts == ("a.example", "b.example")


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        (report(), Verdict.OK),
        (report(Protocol.SRT), Verdict.OK),
        (report(SRT=Obstacle.TIME_OUT), Verdict.OK),
        (report(API=Obstacle.PORTAL, CLOCK=Obstacle.CLOCK_AHEAD), Verdict.OK),
        (report(TCP=Obstacle.TIME_OUT, TLS=Obstacle.SKIPPED), Verdict.USE_SRT),
        (report(TLS=Obstacle.CERTIFICATE_UNKNOWN), Verdict.USE_SRT),
        (report(Protocol.SRT, SRT=Obstacle.REFUSED), Verdict.USE_RTMPS),
        (report(Protocol.SRT, TCP=Obstacle.REFUSED, TLS=Obstacle.SKIPPED), Verdict.OK),
        (report(TCP=Obstacle.TIME_OUT, TLS=Obstacle.SKIPPED, SRT=Obstacle.TIME_OUT), Verdict.BLOCKED),
        (report(TLS=Obstacle.CERTIFICATE_NAME, SRT=Obstacle.TIME_OUT), Verdict.SIGN_IN),
        (report(rest=Obstacle.TIME_OUT, API=Obstacle.PORTAL), Verdict.SIGN_IN),
        (report(rest=Obstacle.TIME_OUT), Verdict.OFFLINE),
        (report(rest=Obstacle.SKIPPED, NAME=Obstacle.NAME, API=Obstacle.NAME), Verdict.OFFLINE),
        (report(rest=Obstacle.UNREACHABLE, API=Obstacle.PROXY), Verdict.OFFLINE),
        (report(rest=Obstacle.TIME_OUT, NAME=None), Verdict.BLOCKED),
        (report(rest=Obstacle.TIME_OUT, TCP=Obstacle.REFUSED), Verdict.BLOCKED),
        (report(route=PLAIN, TCP=Obstacle.REFUSED), Verdict.USE_SRT),
    ],
)
def test_results_lead_to_the_verdict_and_advice(found: Report, verdict: Verdict) -> None:
    assert found.verdict is verdict
    advice = {Verdict.USE_SRT: Protocol.SRT, Verdict.USE_RTMPS: Protocol.RTMPS}
    assert found.advised is advice.get(verdict)


@given(RESULTS, st.sampled_from(Protocol), st.sampled_from([ROUTE, PLAIN]))
def test_what_is_advised_is_open(
    obstacles: dict[Check, Obstacle | None], protocol: Protocol, route: Route
) -> None:
    found = report(protocol, route=route, **{check.name: each for check, each in obstacles.items()})
    if found.advised is not None:
        assert found.advised is not protocol
        assert found.is_open(found.advised)
        assert not found.is_open(protocol)
    anything = found.is_open(Protocol.RTMPS) or found.is_open(Protocol.SRT)
    assert anything is (found.verdict in (Verdict.OK, Verdict.USE_SRT, Verdict.USE_RTMPS))
    assert (found.verdict is Verdict.OK) is found.is_open(protocol)


def test_a_check_that_was_not_made_opens_nothing() -> None:
    found = Report(ROUTE, Protocol.RTMPS, ())
    assert found.of(Check.SRT).is_skipped
    assert not found.is_open(Protocol.SRT)
    assert not found.is_open(Protocol.RTMPS)


def test_all_is_ok_where_nothing_failed() -> None:
    assert report().all_ok
    assert report(CLOCK=Obstacle.SKIPPED).all_ok
    assert not report(API=Obstacle.SERVER).all_ok


def test_the_names_together() -> None:
    fast, slow = Lookup("a", ("1.1.1.1",), 3), Lookup("b", ("1.1.1.2",), 30)
    unknown = Lookup("c", (), 9, Obstacle.NAME)
    assert name_result([fast, slow]) == CheckResult(Check.NAME, None, 30, "b")
    assert name_result([fast, unknown, slow]) == CheckResult(Check.NAME, Obstacle.NAME, 9, "c")
    late = Lookup("d", obstacle=Obstacle.TIME_OUT)
    assert name_result([late, fast]) == CheckResult(Check.NAME, Obstacle.TIME_OUT, None, "d")


@pytest.mark.parametrize(
    ("skew", "obstacle"),
    [
        (None, Obstacle.SKIPPED),
        (0.0, None),
        (120.0, None),
        (-120.0, None),
        (120.1, Obstacle.CLOCK_AHEAD),
        (-120.1, Obstacle.CLOCK_BEHIND),
        (-1e9, Obstacle.CLOCK_BEHIND),
    ],
)
def test_clock_skew_beyond_the_limit_is_an_obstacle(skew: float | None, obstacle: Obstacle | None) -> None:
    result = clock_result(skew)
    assert (result.check, result.obstacle, result.skew_s) == (Check.CLOCK, obstacle, skew)


@pytest.mark.parametrize(
    ("status", "media", "obstacle"),
    [
        (200, "application/json", None),
        (401, "application/json;charset=UTF-8", None),
        (429, "Application/JSON", None),
        (200, "text/html; charset=utf-8", Obstacle.PORTAL),
        (403, "text/html", Obstacle.PORTAL),
        (200, "application/xhtml+xml", Obstacle.PORTAL),
        (302, "", Obstacle.PORTAL),
        (307, "application/json", Obstacle.PORTAL),
        (511, "application/json", Obstacle.PORTAL),
        (407, "text/html", Obstacle.PROXY),
        (503, "text/html", Obstacle.SERVER),
        (500, "application/json", Obstacle.SERVER),
        (200, "text/plain", Obstacle.OTHER),
        (204, "", Obstacle.OTHER),
    ],
)
def test_what_an_answer_is_worth(status: int, media: str, obstacle: Obstacle | None) -> None:
    assert answer_obstacle(status, media) is obstacle


@given(st.lists(st.sampled_from(Obstacle), min_size=1))
def test_the_most_telling_is_one_of_them(met: list[Obstacle]) -> None:
    assert most_telling(met) in met


def test_a_refusal_tells_more_than_silence() -> None:
    silence = [Obstacle.UNREACHABLE, Obstacle.TIME_OUT]
    assert most_telling(silence) is Obstacle.TIME_OUT
    assert most_telling([*silence, Obstacle.REFUSED]) is Obstacle.REFUSED
    assert most_telling([]) is Obstacle.UNREACHABLE
