"""A broadcast from its start to its summary."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.monitor.bitrate import Bitrate
from fastpix_desktop.domain.monitor.broadcast import (
    MOST_VIEWS,
    Broadcast,
    Interruption,
    LastLive,
    Views,
    finished,
    judged,
    obs_rate,
    obs_sent,
    resumed,
    status_read,
    viewed,
)
from fastpix_desktop.domain.monitor.broadcast_json import broadcast_from_text, broadcast_to_text
from fastpix_desktop.domain.monitor.course import Sample
from fastpix_desktop.domain.monitor.facts import ViewersFact
from fastpix_desktop.domain.monitor.finding import Finding, Level, Verdict
from fastpix_desktop.domain.monitor.obs_fact import ObsFact
from fastpix_desktop.domain.monitor.summary import summary
from fastpix_desktop.domain.monitor.verdict import Facts
from fastpix_desktop.domain.monitor.viewers import ViewerNumbers
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.stream import LiveStream, Status

TEN = datetime(2026, 11, 29, 10, 0, tzinfo=UTC)
MOMENT = 5000.0
"""Ten o'clock by the facts' clock."""
WELL = Verdict(Level.LIVE, Finding.LIVE)
OUT = Verdict(Level.TROUBLE, Finding.RECONNECTING)
FACTS = Facts(window_s=90)
FROZEN = Verdict(Level.TROUBLE, Finding.STANDS_STILL)


def at(seconds: float) -> datetime:
    return TEN + timedelta(seconds=seconds)


def stream(status: Status, *media: str) -> LiveStream:
    return LiveStream("choir", Secret("k"), Secret("p"), status, media_ids=media)


def live(start: Status = Status.IDLE) -> Broadcast:
    return status_read(Broadcast(account="a"), stream(Status.ACTIVE, "old"), start, TEN)


def say(broadcast: Broadcast, verdict: Verdict, seconds: float) -> Broadcast:
    return judged(broadcast, verdict, MOMENT + seconds, at(seconds))


@pytest.mark.parametrize(
    ("before", "seen"), [(Status.IDLE, True), (Status.PREPARING, True), (Status.UNKNOWN, False)]
)
def test_start_counts_as_seen_only_after_another_answer(before: Status, seen: bool) -> None:
    started = live(before)
    assert (started.since, started.start_seen, started.is_on_air) == (TEN, seen, True)
    assert (started.account, started.stream_id, started.media_before) == ("a", "choir", ("old",))
    assert started.length_s(at(724)) == 724


def test_last_time_live_is_known_from_its_beginning() -> None:
    assert Broadcast().last_live is None
    assert live().last_live == LastLive(TEN, None)
    assert finished(live(), at(60)).last_live == LastLive(TEN, at(60))


@pytest.mark.parametrize("status", [Status.IDLE, Status.PREPARING, Status.DISABLED, Status.UNKNOWN])
def test_other_answers_start_nothing(status: Status) -> None:
    quiet = status_read(Broadcast(), stream(status), Status.IDLE, TEN)
    assert quiet == Broadcast()
    assert quiet.length_s(TEN) is None
    assert obs_sent(quiet, 60, TEN) is quiet


def test_obs_may_know_of_an_earlier_start_but_not_prove_it() -> None:
    started = obs_sent(live(Status.UNKNOWN), 300, at(10))
    assert (started.since, started.start_seen) == (at(-290), False)
    assert obs_sent(started, 5, at(20)).since == at(-290)  # OBS was started again meanwhile


@pytest.mark.parametrize("status", [Status.IDLE, Status.DISABLED])
def test_broadcast_ends_and_the_next_one_begins_anew(status: Status) -> None:
    ended = status_read(live(), stream(status), Status.ACTIVE, at(60))
    assert (ended.ended, ended.is_on_air, ended.length_s(at(999))) == (at(60), False, 60)
    again = status_read(replace(ended, views=(Views(TEN, 1),)), stream(Status.ACTIVE), status, at(90))
    assert (again.since, again.ended, again.views) == (at(90), None, ())


@pytest.mark.parametrize("status", [Status.ACTIVE, Status.PREPARING, Status.UNKNOWN])
def test_broadcast_goes_on(status: Status) -> None:
    on = status_read(live(), stream(status), Status.ACTIVE, at(60))
    assert (on.since, on.ended) == (TEN, None)
    assert on.seen == (TEN if status is Status.UNKNOWN else at(60))


def test_interruption_lasts_from_the_last_bytes_to_the_next_picture() -> None:
    fine = say(live(), WELL, 10)
    facts = Facts(obs=ObsFact(sent_here=MOMENT + 95))
    out = say(replace(fine, facts=facts), OUT, 100)
    assert out.interruptions == (Interruption(at(95)),)
    assert out.interruptions[0].length_s(at(99)) == 4
    assert say(out, OUT, 105) == out
    assert say(out, Verdict(Level.STARTING, Finding.CHECKING), 107) == out
    back = say(out, WELL, 109)
    assert back.interruptions == (Interruption(at(95), at(109)),)
    assert back.interruptions[0].length_s(at(999)) == 14
    assert say(back, WELL, 111) is back


def test_frozen_video_counts_from_the_last_segment_but_not_before_the_one_before() -> None:
    facts = Facts(viewers=ViewersFact(grew=MOMENT + 92))
    fine = replace(say(live(), WELL, 10), facts=facts)
    frozen = say(fine, FROZEN, 100)
    assert frozen.interruptions[0].began == at(92)
    again = say(say(frozen, WELL, 103), FROZEN, 104)
    assert [each.began for each in again.interruptions] == [at(92), at(103)]
    assert say(replace(fine, facts=Facts()), FROZEN, 100).interruptions[0].began == at(100)


def test_slow_start_is_no_interruption() -> None:
    assert say(live(), Verdict(Level.TROUBLE, Finding.NO_PLAYLIST), 30).interruptions == ()


@pytest.mark.parametrize("finding", [Finding.API_DOWN, Finding.STATUS_UNKNOWN])
def test_unknown_neither_begins_nor_ends_an_interruption(finding: Finding) -> None:
    unknown = Verdict(Level.LIVE_UNCHECKED, finding)
    out = say(say(live(), WELL, 10), OUT, 20)
    assert say(out, unknown, 30) is out
    fine = say(live(), WELL, 10)
    assert say(fine, unknown, 30) is fine
    assert say(Broadcast(), WELL, 30) == Broadcast()


def test_interruption_that_never_ends_is_the_end() -> None:
    out = say(replace(say(live(), WELL, 10), facts=Facts(obs=ObsFact(sent_here=MOMENT + 50))), OUT, 60)
    over = finished(out, at(110))
    assert (over.ended, over.interruptions) == (at(50), ())
    kept = finished(say(out, WELL, 70), at(110))
    assert (kept.ended, len(kept.interruptions)) == (at(110), 1)


def test_views_are_kept_when_they_change() -> None:
    on = live()
    for seconds, number in ((1, None), (2, 3), (12, 3), (22, 5)):
        on = viewed(on, ViewerNumbers(number), at(seconds))
    assert on.views == (Views(at(2), 3), Views(at(22), 5))
    assert viewed(Broadcast(), ViewerNumbers(3, 3), TEN).views == ()


def test_how_many_watch_is_kept_with_its_gaps_and_its_peak() -> None:
    on = live()
    for seconds, number in ((1, None), (10, 3), (12, 50), (20, 4), (30, None), (40, None), (50, 5)):
        on = viewed(on, ViewerNumbers(None, number), at(seconds))
    samples = [((each.moment - TEN).total_seconds(), each.number) for each in on.watching]
    assert samples == [(10, 3), (20, 4), (30, None), (50, 5)]
    assert on.most_watching == 50
    assert on.views == ()


def test_bitrate_is_kept_while_on_air_only() -> None:
    before = obs_rate(Broadcast(), Bitrate(1, 5000.0), TEN)
    assert (before.sent, before.history) == ((), (Bitrate(1, 5000.0),))
    assert obs_rate(live(), Bitrate(1, 5000.0), TEN).sent == (Sample(TEN, 5000.0),)


def test_long_broadcast_keeps_fewer_views() -> None:
    on = live()
    for number in range(MOST_VIEWS + 1):
        on = viewed(on, ViewerNumbers(number), at(number))
    assert len(on.views) == MOST_VIEWS // 2 + 1
    assert (on.views[0].number, on.views[-1].number) == (0, MOST_VIEWS)


def test_summary_says_how_it_went() -> None:
    assert summary(live()) is None
    assert summary(Broadcast()) is None
    on = replace(
        viewed(live(), ViewerNumbers(84, 61), at(9)),
        interruptions=(Interruption(at(60), at(74)), Interruption(at(90), at(93))),
    )
    on = obs_rate(obs_rate(on, Bitrate(9, 5900.0), at(9)), Bitrate(60, None), at(60))
    found = summary(finished(viewed(on, ViewerNumbers(12, 7), at(70)), at(4360)))
    assert found is not None
    assert (found.began, found.ended, found.start_seen, found.length_s) == (TEN, at(4360), True, 4360)
    assert found.interruptions == ((60, 74), (90, 93))
    assert (found.most_watching, found.most_views) == (61, 84)
    assert found.views is not None
    assert found.watching is not None
    assert found.bitrate is not None
    assert found.views.pieces == (((9, 84), (70, 84), (70, 12), (4360, 12)),)
    assert found.watching.pieces == (((9, 61),), ((70, 7),)), "a minute without a number is a gap"
    assert found.bitrate.pieces == (((9, 5900),),)
    assert not found.has_recording(stream(Status.IDLE, "old"))
    assert found.has_recording(stream(Status.IDLE, "old", "new"))


# After a restart


def test_broadcast_goes_on_after_a_short_restart() -> None:
    kept = replace(viewed(live(), ViewerNumbers(5, 4), at(1)), seen=at(100), was_watched=True)
    kept = replace(kept, interruptions=(Interruption(at(50), at(60)),))
    fresh = status_read(Broadcast(stream_id="choir"), stream(Status.ACTIVE, "old"), Status.UNKNOWN, at(130))
    on = resumed(kept, fresh, at(131))
    assert (on.since, on.start_seen, on.was_watched) == (TEN, True, True)
    assert (on.interruptions, on.views, on.seen) == (kept.interruptions, kept.views, at(130))


def test_broadcast_may_be_another_one_after_a_long_time() -> None:
    kept = replace(live(), seen=at(100))
    fresh = status_read(Broadcast(stream_id="choir"), stream(Status.ACTIVE), Status.UNKNOWN, at(600))
    assert resumed(kept, fresh, at(600)) is fresh
    quiet = Broadcast(stream_id="choir")
    over = resumed(kept, quiet, at(600))
    assert (over.since, over.ended) == (TEN, at(100))


def test_ended_broadcast_is_kept_until_the_next_begins() -> None:
    kept, quiet = finished(live(), at(60)), Broadcast(stream_id="choir")
    assert resumed(kept, quiet, at(99)) == kept
    assert resumed(kept, live(), at(99)).ended is None
    assert resumed(quiet, live(), at(99)).since == TEN
    assert resumed(quiet, quiet, at(99)) is quiet


def test_running_broadcast_waits_for_the_first_answer() -> None:
    kept = replace(live(), seen=at(100))
    on = resumed(kept, Broadcast(stream_id="choir", facts=FACTS), at(110))
    assert (on.since, on.is_on_air, on.facts) == (TEN, True, FACTS)


# As text

moments = st.none() | st.datetimes(datetime(2001, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
surely = st.datetimes(datetime(2001, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
broadcasts = st.builds(
    Broadcast,
    account=st.just("a"),
    stream_id=st.just("s"),
    facts=st.just(Facts()),
    history=st.just(()),
    since=moments,
    start_seen=st.booleans(),
    seen=moments,
    ended=moments,
    was_watched=st.booleans(),
    interruptions=st.lists(st.builds(Interruption, surely, moments), max_size=3).map(tuple),
    views=st.lists(st.builds(Views, surely, st.integers(0, 10**6)), max_size=3).map(tuple),
    watching=st.lists(st.builds(Sample, surely, st.none() | st.floats(0, 10**6)), max_size=3).map(tuple),
    most_watching=st.none() | st.integers(0, 10**6),
    sent=st.lists(st.builds(Sample, surely, st.none() | st.floats(0, 10**6)), max_size=3).map(tuple),
    media_before=st.lists(st.text(st.characters(categories=("L", "N")), min_size=1), max_size=3).map(tuple),
)


@given(broadcasts)
def test_text_brings_a_broadcast_back(broadcast: Broadcast) -> None:
    assert broadcast_from_text("a", "s", broadcast_to_text(broadcast)) == broadcast


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "nothing",
        '{"since": 7, "views": [7, [1], ["x", 2]]}',
        '{"since": "2026-11-29T10:00:00"}',
        '{"interruptions": [["x", null]], "views": [["2026-11-29T10:00:00+00:00", "many"]]}',
        "[" * 100_000,
    ],
)
def test_damaged_text_gives_an_empty_broadcast(text: str) -> None:
    assert broadcast_from_text("a", "s", text) == Broadcast(account="a", stream_id="s")
