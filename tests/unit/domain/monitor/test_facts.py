"""How FastPix's fact and the viewers' come about, look by look."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.errors import (
    AppError,
    NoPermission,
    NoSigningKey,
    NotFound,
    NotSignedIn,
    Reason,
    ServerTrouble,
    Unreachable,
)
from fastpix_desktop.domain.monitor.facts import (
    Fact,
    FastPixFact,
    ViewersFact,
    ViewersState,
    WhyUnchecked,
    fastpix_read,
    viewers_failed,
    viewers_read,
    viewers_unchecked,
)
from fastpix_desktop.domain.monitor.playlist import Playlist
from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.stream import Status

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def test_a_fact_is_old_after_three_looks() -> None:
    fact = Fact(seen=100.0, every=5.0)
    assert (fact.age(100.0), fact.age(104.0), fact.age(99.0)) == (0, 4, 0)
    assert not fact.is_old(115.0)
    assert fact.is_old(115.1)
    never = Fact(since=100.0, every=5.0)
    assert never.age(200.0) is None
    assert not never.is_old(115.0)
    assert never.is_old(115.1)


def test_fastpix_is_as_it_says_since_it_first_said_so() -> None:
    fact = fastpix_read(FastPixFact(since=1.0), Status.UNKNOWN, 10.0)
    assert (fact.status, fact.seen, fact.since, fact.received) == (Status.UNKNOWN, 10, 10, None)
    assert not fact.receives
    fact = fastpix_read(fact, Status.ACTIVE, 15.0)
    fact = fastpix_read(fact, Status.ACTIVE, 20.0)
    assert (fact.status, fact.seen, fact.since, fact.received) == (Status.ACTIVE, 20, 15, 20)
    assert fact.receives
    fact = fastpix_read(fact, Status.IDLE, 25.0)
    assert (fact.since, fact.received, fact.receives) == (25, 20, False)


def _look(fact: ViewersFact, last: int, now: float, target: float = 4.0) -> ViewersFact:
    return viewers_read(fact, Playlist(target, last, 1), now, NOON)


def test_fact_is_late_after_two_missed_polls_and_old_after_three() -> None:
    fact = ViewersFact(seen=100.0, every=5.0)
    assert [fact.is_late(moment) for moment in (110.0, 110.1)] == [False, True]
    assert [fact.is_old(moment) for moment in (115.0, 115.1)] == [False, True]
    assert ViewersFact(since=100.0, every=5.0).is_late(111.0)


def test_viewers_can_watch_once_the_playlist_grows() -> None:
    fact = _look(ViewersFact(since=0.0), 7, 10.0)
    assert (fact.state, fact.segment, fact.seen) == (ViewersState.CHECKING, 7, 10)
    fact = _look(fact, 7, 12.0)
    assert (fact.state, fact.since) == (ViewersState.CHECKING, 10)
    fact = _look(fact, 8, 14.0)
    assert (fact.state, fact.since, fact.target_s) == (ViewersState.CAN_WATCH, 14, 4)
    assert fact.grown
    fact = _look(fact, 8, 22.0)  # two target durations
    assert fact.state is ViewersState.CAN_WATCH
    fact = _look(fact, 8, 22.1)
    assert (fact.state, fact.since) == (ViewersState.STANDS_STILL, 22.1)
    fact = _look(fact, 8, 22.2, target=9.0)  # longer segments, more patience, but no reason to believe it
    assert fact.state is ViewersState.STANDS_STILL
    assert _look(fact, 9, 28.0).state is ViewersState.CAN_WATCH


def test_a_playlist_that_never_grows_stands_still() -> None:
    fact = _look(ViewersFact(), 7, 10.0)
    assert _look(fact, 7, 22.1).state is ViewersState.STANDS_STILL


def test_servers_that_are_not_quite_as_far_change_nothing() -> None:
    fact = _look(_look(ViewersFact(), 7, 10.0), 8, 14.0)
    for last in (7, 6, 5):
        fact = _look(fact, last, 15.0)
        assert (fact.state, fact.segment) == (ViewersState.CAN_WATCH, 8)
    fact = _look(fact, 4, 16.0)  # but that is another broadcast
    assert (fact.state, fact.segment, fact.grown) == (ViewersState.CHECKING, 4, False)


def test_a_list_that_has_ended_stands_still_and_an_empty_one_is_none() -> None:
    fact = _look(_look(ViewersFact(), 7, 10.0), 8, 14.0)
    assert viewers_read(fact, Playlist(4, 9, 1, ended=True), 15.0, NOON).state is ViewersState.STANDS_STILL
    assert viewers_read(ViewersFact(), Playlist(), 15.0, NOON).state is ViewersState.MISSING


def test_newest_segment_is_known_for_as_long_as_viewers_can_load_it() -> None:
    newest = Segment(7, Secret("https://stream.fastpix.example/7.ts"), 4.0)
    fact = viewers_read(ViewersFact(), Playlist(4, 7, 1, recent=(newest,)), 10.0, NOON)
    assert fact.newest == newest
    missed = viewers_failed(replace(fact, state=ViewersState.CAN_WATCH), NotFound(), 14.0)
    assert missed.newest == newest
    assert viewers_failed(missed, NotFound(), 18.0).newest is None
    assert viewers_failed(fact, NoPermission(), 14.0).newest is None


def test_how_far_behind_it_was() -> None:
    playlist = Playlist(4, 7, 1, edge=NOON - timedelta(seconds=6))
    assert viewers_read(ViewersFact(), playlist, 1.0, NOON).behind_s == 6


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (NotFound(), ViewersState.MISSING),
        (NoSigningKey(), ViewersState.UNCHECKED),
        (NoPermission(), ViewersState.UNCHECKED),
        (NotSignedIn(), ViewersState.UNCHECKED),
        (Unreachable(Reason.NETWORK), ViewersState.UNREACHABLE),
        (ServerTrouble(502), ViewersState.UNREACHABLE),
    ],
)
def test_each_error_gives_a_viewers_state(error: AppError, state: ViewersState) -> None:
    fact = viewers_failed(ViewersFact(), error, 9.0)
    assert (fact.state, fact.seen, fact.since) == (state, 9, 9)
    assert viewers_failed(fact, error, 10.0).since == 9


def test_one_failure_alone_changes_nothing_for_who_could_watch() -> None:
    fine = _look(_look(ViewersFact(), 7, 10.0), 8, 14.0)
    for error, state in (
        (NotFound(), ViewersState.MISSING),
        (ServerTrouble(500), ViewersState.UNREACHABLE),
    ):
        once = viewers_failed(fine, error, 16.0)
        assert (once.state, once.seen) == (ViewersState.CAN_WATCH, 14)
        assert viewers_failed(once, error, 18.0).state is state
        good = _look(once, 9, 18.0)
        assert (good.state, good.misses) == (ViewersState.CAN_WATCH, 0)


def test_after_it_was_missing_it_is_looked_at_anew() -> None:
    fact = viewers_failed(_look(ViewersFact(), 7, 10.0), NotFound(), 12.0)
    assert (fact.state, fact.segment) == (ViewersState.MISSING, None)
    assert _look(fact, 400, 14.0).state is ViewersState.CHECKING


def test_stream_that_plays_on_websites_only_is_unchecked() -> None:
    fact = viewers_unchecked(ViewersFact(), WhyUnchecked.WEBSITE_ONLY, 3.0)
    assert (fact.state, fact.why) == (ViewersState.UNCHECKED, WhyUnchecked.WEBSITE_ONLY)


@pytest.mark.parametrize(
    ("error", "why"),
    [(NoSigningKey(), WhyUnchecked.NO_KEY), (NoPermission(), WhyUnchecked.REFUSED)],
)
def test_missing_key_and_refused_token_are_told_apart(error: AppError, why: WhyUnchecked) -> None:
    assert viewers_failed(_look(ViewersFact(), 7, 10.0), error, 12.0).why is why


@given(st.lists(st.tuples(st.integers(0, 50), st.floats(0.1, 20)), min_size=1))
def test_can_watch_is_only_said_after_a_new_segment_in_time(looks: list[tuple[int, float]]) -> None:
    fact, now = ViewersFact(), 0.0
    for last, pause in looks:
        now += pause
        fact = _look(fact, last, now)
        if fact.state is ViewersState.CAN_WATCH:
            assert now - fact.grew <= 3 * fact.target_s
