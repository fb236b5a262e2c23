"""How OBS's fact comes about, from its events and from looks at its output."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.monitor.obs_fact import (
    ObsFact,
    ObsState,
    obs_changed,
    obs_goes,
    obs_left,
    obs_loaded,
    obs_looked,
)
from fastpix_desktop.domain.obs.load import FrameCounts, Lag, Load, Overload
from fastpix_desktop.domain.obs.status import OutputStatus, StreamState

IDLE = OutputStatus()


def _active(bytes_sent: int, **more: object) -> OutputStatus:
    return replace(OutputStatus(active=True, bytes_sent=bytes_sent), **more)  # type: ignore[arg-type]


def _sending() -> ObsFact:
    """Sends since 12, looked at every 2 s, 6000 kbit/s."""
    fact = obs_looked(ObsFact(), IDLE, 0.0)
    fact = obs_changed(fact, StreamState.STARTING, 9.0)
    fact = obs_changed(fact, StreamState.STARTED, 10.0)
    fact = obs_goes(fact, here=True)
    fact = obs_looked(fact, _active(1_000), 10.0)
    return obs_looked(fact, _active(1_501_000, frames_total=60, frames_dropped=2, duration_s=2.0), 12.0)


def test_it_sends_once_its_bytes_rise() -> None:
    fact = obs_looked(ObsFact(), _active(500), 10.0)
    assert (fact.state, fact.kbps, fact.began, fact.sent_here) == (ObsState.STARTING, None, 10, None)
    fact = obs_looked(fact, _active(500), 12.0)
    assert fact.state is ObsState.STARTING
    fact = obs_looked(fact, _active(750_500), 14.0)
    assert (fact.state, fact.kbps, fact.since, fact.sent_here) == (ObsState.SENDING, 1500, 14, 14)


def test_a_start_by_its_events() -> None:
    fact = obs_changed(ObsFact(), StreamState.STARTING, 9.0)
    assert (fact.state, fact.since, fact.began, fact.goes_here) == (ObsState.STARTING, 9, 9, None)
    fact = obs_looked(fact, IDLE, 11.0)  # it says so while it connects
    assert (fact.state, fact.since, fact.seen) == (ObsState.STARTING, 9, 11)
    fact = obs_changed(fact, StreamState.STARTED, 12.0)
    assert (fact.state, fact.began) == (ObsState.STARTING, 9)
    assert obs_changed(ObsFact(), StreamState.STARTED, 12.0).began == 12
    assert obs_looked(fact, IDLE, 70.0).state is ObsState.OFF  # it would have said so by now
    sending = _sending()
    assert (sending.state, sending.kbps, sending.frames, sending.dropped) == (ObsState.SENDING, 6000, 60, 2)
    assert (sending.duration_s, sending.sent_here, sending.is_active) == (2, 12, True)


def test_what_was_active_and_is_not_has_stopped() -> None:
    fact = obs_looked(ObsFact(), _active(500), 10.0)
    assert obs_looked(fact, IDLE, 12.0).state is ObsState.OFF


def test_it_flows_since_its_output_began() -> None:
    assert _sending().flows_since == 10
    long_live = obs_looked(ObsFact(), _active(500, duration_s=600.0), 1000.0)
    assert (long_live.flows_since, long_live.began) == (400, 1000)


def test_its_counts_of_frames_are_kept_while_they_are_read() -> None:
    fact = _sending()
    for second in range(0, 20, 2):
        fact = obs_loaded(fact, FrameCounts(60 * second, 30 * second, 60 * second), 12.0 + second)
    assert fact.load.overload == Overload(Lag.ENCODING, 0.5)
    assert obs_loaded(fact, None, 34.0).load == Load()


def test_it_flows_since_it_came_back() -> None:
    told = obs_changed(_sending(), StreamState.RECONNECTING, 20.0)
    assert told.flows_since == 10
    told = obs_looked(told, OutputStatus(active=True, reconnecting=True), 22.0)
    assert obs_changed(told, StreamState.RECONNECTED, 30.0).flows_since == 30
    assert obs_looked(told, _active(9), 31.0).flows_since == 31  # seen without being told
    stalled = obs_looked(obs_looked(_sending(), _active(1_501_000), 16.1), _active(1_501_000), 18.0)
    assert (stalled.state, stalled.flows_since) == (ObsState.STALLED, 10)
    assert obs_looked(stalled, _active(1_501_001), 20.0).flows_since == 20


def test_it_stalls_when_its_bytes_stand_still() -> None:
    fact = _sending()
    fact = obs_looked(fact, _active(1_501_000), 14.0)
    fact = obs_looked(fact, _active(1_501_000), 16.0)
    assert (fact.state, fact.sent_here) == (ObsState.SENDING, 12)
    fact = obs_looked(fact, _active(1_501_000), 16.1)
    assert (fact.state, fact.since, fact.sent_here) == (ObsState.STALLED, 16.1, 12)
    fact = obs_looked(fact, _active(1_501_000), 18.0)
    assert (fact.state, fact.kbps) == (ObsState.STALLED, 0)
    assert obs_looked(fact, _active(1_501_001), 20.0).state is ObsState.SENDING


def test_bytes_that_never_rise_are_a_stall_too() -> None:
    fact = obs_looked(ObsFact(), _active(0), 10.0)
    assert obs_looked(fact, _active(0), 14.1).state is ObsState.STALLED


def test_bytes_that_are_counted_anew_are_no_stall() -> None:
    fact = obs_looked(_sending(), _active(10), 14.0)
    assert (fact.state, fact.kbps) == (ObsState.SENDING, None)
    assert obs_looked(fact, _active(500_010), 16.0).kbps == 2000


def test_looks_far_apart_still_give_a_rate() -> None:
    fact = obs_looked(_sending(), _active(1_501_000 + 7_500_000), 22.0)
    assert (fact.state, fact.kbps) == (ObsState.SENDING, 6000)
    assert len(fact.samples) == 2


def test_reconnecting_and_back() -> None:
    lost = obs_changed(_sending(), StreamState.RECONNECTING, 20.0)
    assert (lost.state, lost.since, lost.kbps, lost.goes_here, lost.began) == (
        ObsState.RECONNECTING, 20, None, True, 9,
    )  # fmt: skip
    lost = obs_looked(lost, OutputStatus(active=True, reconnecting=True), 22.0)
    assert (lost.state, lost.since, lost.seen) == (ObsState.RECONNECTING, 20, 22)
    for back in (
        obs_changed(lost, StreamState.RECONNECTED, 30.0),
        obs_looked(lost, _active(1_501_000), 30.0),
    ):
        assert (back.state, back.goes_here) == (ObsState.STARTING, True)
        seen = obs_looked(back, _active(1_501_000), 31.0)
        assert obs_looked(seen, _active(1_901_000), 32.0).state is ObsState.SENDING


def test_first_seen_while_it_reconnects() -> None:
    fact = obs_looked(ObsFact(), OutputStatus(reconnecting=True), 22.0)
    assert (fact.state, fact.began) == (ObsState.RECONNECTING, 22)


@pytest.mark.parametrize(
    ("state", "gave_up"),
    [(ObsState.SENDING, False), (ObsState.RECONNECTING, True), (ObsState.STALLED, True)],
)
def test_stopped_output_tells_whether_obs_gave_up(state: ObsState, gave_up: bool) -> None:
    before = replace(_sending(), state=state)
    for ended in (obs_changed(before, StreamState.STOPPED, 30.0), obs_looked(before, IDLE, 30.0)):
        assert (ended.state, ended.gave_up, ended.goes_here) == (ObsState.OFF, gave_up, None)
        assert (ended.sent_here, ended.kbps, ended.is_active) == (12, None, False)
    again = obs_looked(ended, IDLE, 35.0)
    assert (again.since, again.gave_up) == (30, gave_up)
    assert obs_changed(again, StreamState.STARTING, 40.0).gave_up is False


@pytest.mark.parametrize("state", [ObsState.SENDING, ObsState.RECONNECTING, ObsState.STALLED])
def test_it_gives_up_only_by_itself(state: ObsState) -> None:
    before = replace(_sending(), state=state)
    stopping = obs_changed(before, StreamState.STOPPING, 29.0)
    assert stopping == replace(before, stopping=True)
    ended = obs_changed(stopping, StreamState.STOPPED, 30.0)
    assert (ended.state, ended.gave_up) == (ObsState.OFF, False)
    lost = obs_changed(obs_changed(ended, StreamState.STARTED, 40.0), StreamState.RECONNECTING, 50.0)
    assert obs_changed(lost, StreamState.STOPPED, 60.0).gave_up is True


def test_lost_connection_means_obs_is_away() -> None:
    for gone in (obs_left(_sending(), 30.0), obs_looked(_sending(), None, 30.0)):
        assert (gone.state, gone.kbps, gone.sent_here) == (ObsState.AWAY, None, 12)


def test_what_was_sent_elsewhere_was_not_sent_here() -> None:
    unknown = obs_looked(obs_looked(ObsFact(), _active(1), 10.0), _active(2), 12.0)
    assert unknown.sent_here == 12
    assert obs_goes(unknown, here=None).sent_here == 12
    assert obs_goes(unknown, here=True).sent_here == 12
    elsewhere = obs_goes(unknown, here=False)
    assert (elsewhere.goes_here, elsewhere.sent_here) == (False, None)
    assert obs_looked(elsewhere, _active(3), 14.0).sent_here is None
    earlier = replace(unknown, began=20.0)  # that was another output, which did go here
    assert obs_goes(earlier, here=False).sent_here == 12


def test_an_unknown_state_is_a_bug() -> None:
    with pytest.raises(AssertionError):
        obs_changed(ObsFact(), "OBS_WEBSOCKET_OUTPUT_PAUSED", 1.0)  # type: ignore[arg-type]


statuses = st.none() | st.builds(
    OutputStatus, active=st.booleans(), reconnecting=st.booleans(), bytes_sent=st.integers(0, 10**9)
)


@given(st.lists(st.tuples(statuses | st.sampled_from(StreamState), st.floats(0.1, 10))))
def test_any_sequence_of_reports_keeps_the_fact_consistent(
    said: list[tuple[OutputStatus | StreamState | None, float]],
) -> None:
    fact, now = ObsFact(), 0.0
    for each, pause in said:
        now += pause
        if isinstance(each, StreamState):
            fact = obs_changed(fact, each, now)
        else:
            fact = obs_looked(fact, each, now)
            assert fact.seen == now
        assert (fact.kbps or 0) >= 0
        assert fact.is_active or fact.kbps is None
        assert fact.state is not ObsState.SENDING or now - fact.rose <= 4 or isinstance(each, StreamState)
