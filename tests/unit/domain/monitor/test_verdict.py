"""What the three facts say together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.monitor.facts import FastPixFact, ViewersFact, ViewersState
from fastpix_desktop.domain.monitor.finding import REMEDIES, Finding, Level, Verdict
from fastpix_desktop.domain.monitor.obs_fact import ObsFact, ObsState
from fastpix_desktop.domain.monitor.verdict import Facts, judge
from fastpix_desktop.domain.streams.stream import Status
from tests.unit.domain.monitor.truth_table import CASES, NOW, Case

LIVE = (Level.LIVE, Level.LIVE_UNCHECKED)
moments = st.floats(0, NOW)
maybe = st.none() | moments
paces = st.sampled_from([1.0, 2.0, 5.0, 30.0])
obs_facts = st.builds(
    ObsFact,
    seen=maybe, since=moments, every=paces, state=st.sampled_from(ObsState), began=moments,
    samples=st.sampled_from([(), ((NOW, 7),)]), goes_here=st.none() | st.booleans(), sent_here=maybe,
    gave_up=st.booleans(),
)  # fmt: skip
fastpix_facts = st.builds(
    FastPixFact, seen=maybe, since=moments, every=paces, status=st.sampled_from(Status), received=maybe
)
viewers_facts = st.builds(
    ViewersFact, seen=maybe, since=moments, every=paces, state=st.sampled_from(ViewersState)
)
all_facts = st.builds(
    Facts,
    obs_facts, fastpix_facts, viewers_facts, st.integers(60, 1800), maybe, st.booleans(),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_case_has_its_verdict(case: Case) -> None:
    verdict = judge(case.facts, NOW)
    assert verdict == Verdict(case.level, case.finding, case.closes_at)
    assert verdict.remedy is case.remedy


def test_the_table_has_every_sentence_and_every_remedy() -> None:
    assert {case.finding for case in CASES} == set(Finding)
    assert {(case.finding, case.remedy) for case in CASES if case.remedy} == set(REMEDIES.items())


def test_red_always_offers_something() -> None:
    for case in CASES:
        if case.level is Level.TROUBLE:
            assert case.remedy is not None, case.name


@given(all_facts)
def test_never_live_on_an_old_fact(facts: Facts) -> None:
    verdict = judge(facts, NOW)
    if verdict.level is Level.LIVE:
        for fact in (facts.obs, facts.fastpix, facts.viewers):
            assert not fact.is_old(NOW)
        assert facts.obs.state is ObsState.SENDING
        assert facts.obs.goes_here is not False
        assert facts.fastpix.status is Status.ACTIVE
        assert facts.viewers.state is ViewersState.CAN_WATCH


@given(all_facts)
def test_light_sentence_and_remedy_belong_together(facts: Facts) -> None:
    verdict = judge(facts, NOW)
    assert verdict == judge(facts, NOW)
    assert verdict.level is not Level.TROUBLE or verdict.remedy is not None
    assert verdict.level is not Level.STARTING or verdict.remedy is None
    assert (verdict.level is Level.LIVE) == (verdict.finding is Finding.LIVE)


@given(all_facts)
def test_that_a_stream_is_private_is_never_trouble_by_itself(facts: Facts) -> None:
    """Whatever the rest says: with a public stream that viewers can watch it would be no better."""
    private = ViewersFact(seen=NOW, state=ViewersState.UNCHECKED)
    public = ViewersFact(seen=NOW, state=ViewersState.CAN_WATCH)
    obs, fastpix = facts.obs, facts.fastpix
    one = judge(Facts(obs, fastpix, private, facts.window_s, facts.lost_at, facts.meant), NOW)
    other = judge(Facts(obs, fastpix, public, facts.window_s, facts.lost_at, facts.meant), NOW)
    if one.level is Level.TROUBLE and other.level is not Level.TROUBLE:
        # Only where OBS or FastPix cannot be asked, so that nobody at all confirms the stream.
        assert one.finding in (Finding.OBS_CUT, Finding.API_DOWN, Finding.STATUS_UNKNOWN)
    assert one.level is not Level.LIVE
    if other.level is Level.LIVE:
        assert (one.level, one.finding) == (Level.LIVE_UNCHECKED, Finding.PRIVATE)


@given(all_facts)
def test_live_is_never_said_of_what_fastpix_does_not_receive(facts: Facts) -> None:
    verdict = judge(facts, NOW)
    if verdict.level in LIVE and verdict.finding not in (Finding.API_DOWN, Finding.STATUS_UNKNOWN):
        assert facts.fastpix.status is Status.ACTIVE


def test_trouble_needs_a_look_first_and_off_last() -> None:
    assert {level.urgency for level in Level} == {0, 1, 2, 3, 4}
    assert (Level.TROUBLE.urgency, Level.LIVE.urgency, Level.OFF.urgency) == (0, 3, 4)
