"""The stream monitor over time: what is asked how often, and what is said of it."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import (
    NoPermission,
    NotFound,
    ObsTrouble,
    Reason,
    ServerTrouble,
    TooManyRequests,
    Unreachable,
)
from fastpix_desktop.domain.monitor.facts import ViewersState, WhyUnchecked
from fastpix_desktop.domain.monitor.finding import Finding, Level, Remedy, Verdict
from fastpix_desktop.domain.monitor.obs_fact import ObsState
from fastpix_desktop.domain.monitor.viewers import ViewerNumbers
from fastpix_desktop.domain.obs.errors import ObsCut
from fastpix_desktop.domain.obs.load import FrameCounts, Lag
from fastpix_desktop.domain.obs.status import OutputStatus, StreamState
from fastpix_desktop.domain.streams.draft import DEFAULT_WINDOW, Access
from fastpix_desktop.domain.streams.restrictions import AccessRestrictions, Rules
from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor
from tests.presenters.broadcast import World, stream


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def monitor(loop: qasync.QEventLoop, qtbot: QtBot, world: World) -> Iterator[StreamMonitor]:
    made = world.presenter()
    yield made
    closing = loop.create_task(made.close())
    qtbot.waitUntil(closing.done)


@pytest.fixture
def slow(loop: qasync.QEventLoop, qtbot: QtBot, world: World) -> Iterator[StreamMonitor]:
    """A presenter whose timers do not run out in a test, so that only what it is told makes it look."""
    made = world.presenter(hurry=1.0)
    yield made
    closing = loop.create_task(made.close())
    qtbot.waitUntil(closing.done)


def _polled(world: World, qtbot: QtBot, what: str = "output", times: int = 1) -> None:
    """Wait until OBS (or what else) has been asked anew, and the answer is there."""
    before = world.count(what)
    qtbot.waitUntil(lambda: world.count(what) >= before + times)
    qtbot.wait(5)


def _obs_is(monitor: StreamMonitor, state: ObsState) -> bool:
    return monitor.facts.obs.state is state


def _is(monitor: StreamMonitor, sentence: Finding) -> bool:
    return monitor.verdict.finding is sentence


def _says(monitor: StreamMonitor, qtbot: QtBot, sentence: Finding) -> Verdict:
    qtbot.waitUntil(lambda: monitor.verdict.finding is sentence)
    return monitor.verdict


def _go_live(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    monitor.follow(stream())
    monitor.stream_read(stream())
    _polled(world, qtbot)
    monitor.obs_state_changed(StreamState.STARTING)
    monitor.obs_state_changed(StreamState.STARTED)
    world.sends()
    _polled(world, qtbot)
    world.sends()
    _polled(world, qtbot)
    monitor.stream_read(stream(Status.ACTIVE))
    _polled(world, qtbot, "playlist")
    world.last += 1
    monitor.viewers_counted(ViewerNumbers(38))
    _says(monitor, qtbot, Finding.LIVE)


def test_a_broadcast_keeps_its_viewers_and_bitrate(
    monitor: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    _go_live(monitor, world, qtbot)
    monitor.viewers_counted(ViewerNumbers(38, 12))
    monitor.stream_read(stream(Status.ACTIVE))
    world.sends()
    qtbot.waitUntil(lambda: bool(monitor.broadcast.sent))
    monitor.stream_read(stream())
    found = monitor.summary
    assert found is not None
    assert (found.most_watching, found.most_views) == (12, 38)
    assert found.bitrate is not None


# What is asked


def test_nothing_is_asked_while_nothing_is_followed(
    monitor: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    monitor.stream_read(stream(Status.ACTIVE))
    monitor.obs_state_changed(StreamState.STARTED)
    monitor.obs_came()
    monitor.set_in_view(in_view=False)
    monitor.set_in_view(in_view=True)
    monitor.obs_gone()
    qtbot.wait(80)
    assert world.asked == []
    assert (monitor.verdict, monitor.is_shown, monitor.live_s, monitor.outage) == (
        Verdict(),
        False,
        None,
        None,
    )


def test_idle_stream_and_obs_that_is_off(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    monitor.follow(stream())
    monitor.stream_read(stream())
    _polled(world, qtbot, times=2)
    assert set(world.asked) == {"output"}
    assert (monitor.facts.obs.state, monitor.is_shown) == (ObsState.OFF, False)
    assert not monitor._tick.isActive()


def test_without_obs_it_is_asked_once_until_one_comes(
    monitor: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    world.status = None
    monitor.follow(stream())
    qtbot.waitUntil(lambda: world.asked != [])
    qtbot.wait(80)
    assert world.asked == ["output"]
    assert _obs_is(monitor, ObsState.AWAY)
    world.status = OutputStatus()
    monitor.obs_came()
    _polled(world, qtbot)
    assert _obs_is(monitor, ObsState.OFF)
    monitor.obs_gone()
    assert _obs_is(monitor, ObsState.AWAY)
    asked = len(world.asked)
    qtbot.wait(80)
    assert len(world.asked) == asked


def test_obs_is_polled_more_often_while_streaming_here(
    slow: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    slow.follow(stream())
    qtbot.waitUntil(slow._obs._timer.isActive)
    assert slow._obs._timer.interval() == 5000
    slow.obs_state_changed(StreamState.STARTED)
    world.sends()
    _polled(world, qtbot, "where")
    assert slow._obs._timer.interval() == 2000
    slow.set_in_view(in_view=False)
    assert slow.facts.obs.every == 5
    slow.set_in_view(in_view=True)
    _polled(world, qtbot) if not world.count("output") else None
    qtbot.waitUntil(slow._obs._timer.isActive)
    world.here = False
    world.status = OutputStatus()
    slow._obs.poll()
    qtbot.waitUntil(lambda: _obs_is(slow, ObsState.OFF))
    world.sends()
    slow._obs.poll()  # what goes elsewhere is polled less often
    qtbot.waitUntil(lambda: slow.facts.obs.goes_here is False)
    assert slow._obs._timer.interval() == 5000


def test_the_playlist_is_asked_for_while_there_may_be_one(
    monitor: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    monitor.follow(stream())
    monitor.stream_read(stream())
    _polled(world, qtbot, times=2)
    assert world.count("playlist") == 0
    world.playlist_error = NotFound()
    monitor.stream_read(stream(Status.PREPARING))
    _polled(world, qtbot, "playlist", times=2)
    assert monitor.facts.viewers.state is ViewersState.MISSING
    assert "playlist https://stream.fastpix.com/play-choir.m3u8" in world.asked  # not the list of a DVR
    monitor.stream_read(stream())
    asked = world.count("playlist")
    qtbot.wait(80)
    assert world.count("playlist") == asked
    assert monitor.facts.viewers.segment is None
    assert monitor.facts.viewers.seen is None


def test_the_playlist_is_asked_for_twice_a_segment_and_less_behind(
    slow: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    watch = slow._playlist
    slow.follow(stream())
    slow.stream_read(stream(Status.ACTIVE))
    qtbot.waitUntil(watch._timer.isActive)
    assert watch._timer.interval() == 2000
    slow.set_in_view(in_view=False)
    assert slow.facts.viewers.every == 15
    world.playlist_error = TooManyRequests(77)
    slow.set_in_view(in_view=True)
    qtbot.waitUntil(watch._timer.isActive)
    assert watch._timer.interval() == 77_000


@pytest.mark.parametrize("access", [Access.PUBLIC, Access.PRIVATE])
def test_stream_for_websites_only_is_not_read(
    monitor: StreamMonitor, world: World, qtbot: QtBot, access: Access
) -> None:
    plain = stream(Status.ACTIVE, access=access)
    rules = AccessRestrictions(domains=Rules(default_allow=False, allow=("example.com",)))
    restricted = replace(plain, playback_ids=(replace(plain.playback_ids[0], restrictions=rules),))
    monitor.follow(restricted)
    monitor.stream_read(restricted)
    world.has_key = True
    world.sends()
    _polled(world, qtbot)
    world.sends()
    verdict = _says(monitor, qtbot, Finding.PRIVATE)
    assert (verdict.level, monitor.facts.viewers.why) == (Level.LIVE_UNCHECKED, WhyUnchecked.WEBSITE_ONLY)
    assert world.count("playlist") == 0


def test_private_playlist_is_read_with_a_key(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    private = stream(Status.ACTIVE, access=Access.PRIVATE)
    world.has_key = True
    monitor.follow(private)
    monitor.stream_read(private)
    world.sends()
    qtbot.waitUntil(lambda: monitor.facts.viewers.state is ViewersState.CHECKING)
    world.last += 1
    world.sends()
    qtbot.waitUntil(lambda: monitor.facts.viewers.state is ViewersState.CAN_WATCH)
    assert world.count("playlist private choir") >= 2
    world.playlist_error = NoPermission()
    qtbot.waitUntil(lambda: monitor.facts.viewers.state is ViewersState.UNCHECKED)
    assert monitor.facts.viewers.why is WhyUnchecked.REFUSED


def test_private_playlist_is_never_read_without_a_key(
    monitor: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    private = stream(Status.ACTIVE, access=Access.PRIVATE)
    monitor.follow(private)
    monitor.stream_read(private)
    world.sends()
    _polled(world, qtbot)
    world.sends()
    verdict = _says(monitor, qtbot, Finding.PRIVATE)
    assert (verdict.level, verdict.remedy) == (Level.LIVE_UNCHECKED, None)
    assert world.count("playlist") == 0


# Going live


def test_going_live_step_by_step(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    said: list[Finding] = []
    monitor.verdictChanged.connect(lambda each: said.append(each.finding))
    world.playlist_error = NotFound()
    monitor.follow(stream())
    monitor.stream_read(stream())
    _polled(world, qtbot)
    assert not monitor.is_shown
    monitor.obs_state_changed(StreamState.STARTING)
    assert monitor.is_shown
    monitor.obs_state_changed(StreamState.STARTED)
    _polled(world, qtbot)
    world.sends()
    _polled(world, qtbot)
    world.sends()
    _says(monitor, qtbot, Finding.WAITING)
    monitor.stream_read(stream(Status.PREPARING))
    monitor.stream_read(stream(Status.ACTIVE))
    _polled(world, qtbot, "playlist")
    world.playlist_error = None
    qtbot.waitUntil(lambda: monitor.facts.viewers.state is ViewersState.CHECKING)
    world.last += 1
    _says(monitor, qtbot, Finding.LIVE)
    monitor.viewers_counted(ViewerNumbers(38))
    assert said == [
        Finding.OBS_STARTING,
        Finding.WAITING,
        Finding.PREPARING,
        Finding.FIRST_SEGMENTS,
        Finding.LIVE,
    ]
    assert monitor.facts.obs.kbps == pytest.approx(6000)
    assert monitor.facts.viewers.behind_s == 6
    assert (monitor.viewers.views, monitor.facts.obs.goes_here) == (38, True)
    assert monitor.history[-1].kbps == pytest.approx(6000)


def test_for_how_long_it_is_live(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    _go_live(monitor, world, qtbot)
    assert world.status is not None
    assert monitor.live_s == pytest.approx(world.status.duration_s)
    world.now += 3
    assert monitor.live_s == pytest.approx(world.status.duration_s + 3)
    monitor.stream_read(stream())
    assert monitor.live_s is None


def test_for_how_long_it_is_live_without_obs(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    world.status = None
    monitor.follow(stream(Status.ACTIVE))
    monitor.stream_read(stream(Status.ACTIVE))
    world.now += 3
    assert (monitor.live_s, monitor.start_seen) == (3, False)  # it began before it was read
    monitor.stream_read(stream())
    assert (monitor.live_s, monitor.has_just_ended) == (None, True)
    monitor.stream_read(stream(Status.ACTIVE))
    world.now += 4
    assert (monitor.live_s, monitor.start_seen, monitor.has_just_ended) == (4, True, False)


def test_nothing_is_announced_that_is_not_new(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    _go_live(monitor, world, qtbot)
    said: list[Verdict] = []
    monitor.verdictChanged.connect(said.append)
    for _ in range(4):
        world.sends()
        world.last += 1
        monitor.stream_read(stream(Status.ACTIVE))
        _polled(world, qtbot)
    assert said == []


# Disagreements, and back


def test_wrong_destination(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    world.here = False
    monitor.follow(stream())
    monitor.stream_read(stream())
    _polled(world, qtbot)
    world.sends()  # started by hand, while the page of the stream is open
    verdict = _says(monitor, qtbot, Finding.WRONG_DESTINATION)
    assert (verdict.level, verdict.remedy) == (Level.TROUBLE, Remedy.SEND_AGAIN)
    world.status = OutputStatus()
    _says(monitor, qtbot, Finding.OFF)
    world.here = True
    world.sends()
    _says(monitor, qtbot, Finding.OBS_STARTING)  # asked anew for a new output
    assert world.count("where") == 2


def test_a_stream_that_obs_does_not_send_to_says_nothing(
    monitor: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    world.here = False
    world.sends()
    shown: list[bool] = []
    monitor.changed.connect(lambda: shown.append(monitor.is_shown))
    monitor.follow(stream())
    monitor.stream_read(stream())
    _polled(world, qtbot, times=3)
    assert _is(monitor, Finding.ELSEWHERE)
    assert not any(shown)
    assert world.count("where") == 1
    assert world.count("playlist") == 0


def test_where_obs_sends_is_asked_again_where_it_could_not_be_told(
    monitor: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    world.where_error = ObsTrouble()
    world.sends()
    monitor.follow(stream())
    monitor.stream_read(stream())
    _polled(world, qtbot, times=3)
    assert (monitor.facts.obs.goes_here, world.count("where")) == (None, 1)
    world.where_error = None
    world.now += 11
    qtbot.waitUntil(lambda: monitor.facts.obs.goes_here is True)


def test_fastpix_does_not_receive(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    world.playlist_error = NotFound()
    monitor.follow(stream())
    monitor.stream_read(stream())
    monitor.obs_state_changed(StreamState.STARTED)
    _polled(world, qtbot)
    for _ in range(14):
        world.sends()
        monitor.stream_read(stream())
        _polled(world, qtbot)
    assert _is(monitor, Finding.NOT_RECEIVED)
    monitor.stream_read(stream(Status.DISABLED))
    assert _is(monitor, Finding.TURNED_OFF)


def test_the_playlist_freezes(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    _go_live(monitor, world, qtbot)
    for _ in range(16):
        world.sends()
        monitor.stream_read(stream(Status.ACTIVE))
        _polled(world, qtbot)
        _polled(world, qtbot, "playlist")
    assert _is(monitor, Finding.STANDS_STILL)
    world.last += 1
    _says(monitor, qtbot, Finding.LIVE)


def test_a_playlist_that_never_ends_is_not_the_last(
    monitor: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    _go_live(monitor, world, qtbot)
    world.hold_playlist = asyncio.Event()
    _polled(world, qtbot, "playlist")
    _polled(world, qtbot, "playlist")  # the one before was given up
    world.hold_playlist = None
    world.last += 1
    _polled(world, qtbot, "playlist")
    _says(monitor, qtbot, Finding.LIVE)


def test_api_outage_is_shown_after_several_failures(
    monitor: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    _go_live(monitor, world, qtbot)
    error = Unreachable(Reason.NETWORK, "api.fastpix.com")
    monitor.reading_failed(error)
    assert (monitor.verdict.finding, monitor.error) == (Finding.LIVE, error)  # once is nothing
    for _ in range(8):
        world.sends()
        world.last += 1
        _polled(world, qtbot)
        _polled(world, qtbot, "playlist")
    assert monitor.verdict == Verdict(Level.LIVE_UNCHECKED, Finding.API_DOWN)
    monitor.stream_read(stream(Status.ACTIVE))
    assert (monitor.verdict.finding, monitor.error) == (Finding.LIVE, None)


def test_time_alone_makes_facts_old(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    _go_live(monitor, world, qtbot)
    world.obs_error = ObsTrouble()
    world.playlist_error = ServerTrouble(502)
    world.now += 7
    _says(monitor, qtbot, Finding.OBS_CUT)
    world.obs_error = world.playlist_error = None
    world.last += 1
    world.sends(seconds=1)
    _says(monitor, qtbot, Finding.LIVE)


def test_the_connection_to_obs_is_cut(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    _go_live(monitor, world, qtbot)
    world.status = None
    monitor.obs_gone()
    assert monitor.verdict == Verdict(Level.LIVE_UNCHECKED, Finding.OBS_CUT)
    world.now += 20  # and it was killed: the picture stands still
    monitor.stream_read(stream(Status.ACTIVE))
    lost = _says(monitor, qtbot, Finding.OBS_LOST)
    assert (lost.level, lost.remedy) == (Level.TROUBLE, Remedy.CONNECT_OBS)
    assert lost.closes_at == pytest.approx(world.now + 40)
    monitor.stream_read(stream())
    assert _is(monitor, Finding.OFF)


def test_stopped_obs_leaves_the_stream_open(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    _go_live(monitor, world, qtbot)
    monitor.obs_state_changed(StreamState.STOPPING)
    assert _is(monitor, Finding.LIVE)
    world.status = OutputStatus()
    monitor.obs_state_changed(StreamState.STOPPED)
    assert _is(monitor, Finding.STOPPING)
    world.now += 11
    monitor.stream_read(stream(Status.ACTIVE))
    stopped = _says(monitor, qtbot, Finding.STOPPED)
    assert (stopped.remedy, stopped.closes_at) == (Remedy.END, world.now - 11 + 60)
    monitor.stream_read(stream())
    assert not monitor.is_shown


def test_a_look_that_was_under_way_does_not_undo_a_stop(
    monitor: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    _go_live(monitor, world, qtbot)
    world.hold = asyncio.Event()
    before = world.count("output")
    qtbot.waitUntil(lambda: world.count("output") > before)  # its answer will say active
    monitor.obs_state_changed(StreamState.STOPPED)
    world.status = OutputStatus()
    world.hold.set()
    world.hold = None
    qtbot.wait(20)
    assert _obs_is(monitor, ObsState.OFF)


def test_answer_about_another_stream_is_ignored(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    _go_live(monitor, world, qtbot)
    monitor.stream_read(stream(key="other"))
    assert monitor.facts.fastpix.status is Status.ACTIVE


def test_following_the_same_stream_again_changes_nothing(
    monitor: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    _go_live(monitor, world, qtbot)
    before = monitor.facts
    monitor.follow(stream(Status.ACTIVE))
    assert monitor.facts is before


def test_hiding_the_window_makes_nothing_old(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    _go_live(monitor, world, qtbot)
    said: list[Verdict] = []
    monitor.verdictChanged.connect(said.append)
    monitor.set_in_view(in_view=False)
    monitor.set_in_view(in_view=False)
    world.sends(seconds=5)
    world.last += 1
    _polled(world, qtbot)
    monitor.set_in_view(in_view=True)
    _polled(world, qtbot)
    assert said == []


# The reconnect pilot


def test_outage_is_shown_until_obs_is_back(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    _go_live(monitor, world, qtbot)
    began = world.now
    assert world.status is not None
    world.now += 5  # OBS needs some seconds to notice
    world.status = OutputStatus(active=True, reconnecting=True, bytes_sent=world.status.bytes_sent)
    monitor.obs_state_changed(StreamState.RECONNECTING)
    assert monitor.verdict == Verdict(Level.TROUBLE, Finding.RECONNECTING, began + 60)
    assert monitor.verdict.remedy is Remedy.RECONNECT
    qtbot.waitUntil(lambda: world.count("plan") == 1)
    world.now += 7
    qtbot.waitUntil(lambda: monitor.outage is not None and monitor.outage.next_attempt is not None)
    assert monitor.outage is not None
    assert (monitor.outage.gone_s, monitor.outage.left_s, monitor.outage.fits) == (12, 48, True)
    assert monitor.is_out
    world.status = OutputStatus(active=True, bytes_sent=world.status.bytes_sent)
    monitor.obs_state_changed(StreamState.RECONNECTED)
    assert not monitor.is_out
    assert monitor.outage is not None
    assert monitor.outage.gone_s == 12
    _polled(world, qtbot)
    world.sends()
    _polled(world, qtbot)
    world.now += 31  # that is no news any more
    assert monitor.outage is None
    assert world.count("plan") == 1


def test_an_obs_that_skips_frames_cannot_keep_up(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    _go_live(monitor, world, qtbot)
    for _ in range(10):
        before = world.frames
        world.frames = FrameCounts(before.encoded + 60, before.skipped + 15, before.drawn + 60)
        world.sends()
        _polled(world, qtbot)
    overload = monitor.facts.obs.load.overload
    assert overload is not None
    assert overload.lag is Lag.ENCODING
    assert overload.share == pytest.approx(0.25, abs=0.05)
    world.frames_error = ObsCut()
    world.sends()
    _polled(world, qtbot, times=2)
    assert monitor.facts.obs.load.overload == overload  # not asked, so nothing new
    monitor.obs_state_changed(StreamState.STOPPED)
    world.status = OutputStatus()
    qtbot.waitUntil(lambda: monitor.facts.obs.load.overload is None)


def test_what_was_sent_before_an_outage_does_not_count_after_it(
    monitor: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    _go_live(monitor, world, qtbot)
    assert world.status is not None
    world.sends()
    _polled(world, qtbot)
    monitor.obs_state_changed(StreamState.RECONNECTING)
    said: list[Finding] = []
    monitor.verdictChanged.connect(lambda each: said.append(each.finding))
    monitor.obs_state_changed(StreamState.RECONNECTED)
    world.last += 1  # the rest of before
    world.sends()
    _polled(world, qtbot)
    world.sends()
    _polled(world, qtbot, times=2)
    _says(monitor, qtbot, Finding.FIRST_SEGMENTS)
    _polled(world, qtbot, "playlist", times=2)
    world.sends()
    world.last += 1
    _says(monitor, qtbot, Finding.LIVE)
    assert said == [Finding.OBS_STARTING, Finding.FIRST_SEGMENTS, Finding.LIVE]


def test_an_outage_that_lasts_too_long(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    _go_live(monitor, world, qtbot)
    world.plan_error = ObsTrouble()
    world.status = OutputStatus(active=True, reconnecting=True)
    _says(monitor, qtbot, Finding.RECONNECTING)  # seen without an event
    world.now += 61
    monitor.stream_read(stream())
    _says(monitor, qtbot, Finding.WINDOW_OVER)
    assert monitor.outage is not None
    assert (monitor.outage.left_s, monitor.outage.next_attempt) == (0, None)
    world.status = OutputStatus()
    monitor.obs_state_changed(StreamState.STOPPED)
    assert monitor.outage is None


def test_obs_gives_up_inside_the_window(monitor: StreamMonitor, world: World, qtbot: QtBot) -> None:
    _go_live(monitor, world, qtbot)
    world.status = OutputStatus(active=True, reconnecting=True)
    monitor.obs_state_changed(StreamState.RECONNECTING)
    world.now += 30
    world.status = OutputStatus()
    monitor.obs_state_changed(StreamState.STOPPED)
    monitor.stream_read(stream(Status.ACTIVE))
    gave_up = _says(monitor, qtbot, Finding.GAVE_UP)
    assert (gave_up.remedy, gave_up.closes_at) == (Remedy.RECONNECT, world.now + 30)


def test_changed_reconnect_window_moves_the_end_of_the_outage(
    monitor: StreamMonitor, world: World, qtbot: QtBot
) -> None:
    _go_live(monitor, world, qtbot)
    monitor.stream_read(stream(Status.ACTIVE, window=300))
    monitor.obs_state_changed(StreamState.RECONNECTING)
    assert monitor.verdict.closes_at == world.now + 300
    monitor.stream_read(stream(Status.ACTIVE, window=None))
    assert monitor.facts.window_s == DEFAULT_WINDOW
