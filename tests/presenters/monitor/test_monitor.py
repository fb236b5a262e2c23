"""The truth light over time: what is asked how often, and what is said of it."""

import asyncio
from collections.abc import Iterator

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import (
    NotFound,
    ObsTrouble,
    Reason,
    ServerTrouble,
    TooManyRequests,
    Unreachable,
)
from fastpix_desktop.domain.monitor.facts import ViewersState
from fastpix_desktop.domain.monitor.light import Light, Remedy, Sentence, Truth
from fastpix_desktop.domain.monitor.obs_fact import ObsState
from fastpix_desktop.domain.obs.status import OutputStatus, StreamState
from fastpix_desktop.domain.streams.draft import DEFAULT_WINDOW, Access
from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.presenters.monitor.monitor import TruthPresenter
from tests.presenters.broadcast import Broadcast, stream


@pytest.fixture
def world() -> Broadcast:
    return Broadcast()


@pytest.fixture
def truth(loop: qasync.QEventLoop, qtbot: QtBot, world: Broadcast) -> Iterator[TruthPresenter]:
    made = world.presenter()
    yield made
    closing = loop.create_task(made.close())
    qtbot.waitUntil(closing.done)


@pytest.fixture
def slow(loop: qasync.QEventLoop, qtbot: QtBot, world: Broadcast) -> Iterator[TruthPresenter]:
    """A presenter whose timers do not run out in a test, so that only what it is told makes it look."""
    made = world.presenter(hurry=1.0)
    yield made
    closing = loop.create_task(made.close())
    qtbot.waitUntil(closing.done)


def _looked(world: Broadcast, qtbot: QtBot, what: str = "output", times: int = 1) -> None:
    """Wait until OBS (or what else) has been asked anew, and the answer is there."""
    before = world.count(what)
    qtbot.waitUntil(lambda: world.count(what) >= before + times)
    qtbot.wait(5)


def _obs_is(truth: TruthPresenter, state: ObsState) -> bool:
    return truth.facts.obs.state is state


def _is(truth: TruthPresenter, sentence: Sentence) -> bool:
    return truth.truth.sentence is sentence


def _says(truth: TruthPresenter, qtbot: QtBot, sentence: Sentence) -> Truth:
    qtbot.waitUntil(lambda: truth.truth.sentence is sentence)
    return truth.truth


def _go_live(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    truth.follow(stream())
    truth.take_stream(stream())
    _looked(world, qtbot)
    truth.take_state(StreamState.STARTING)
    truth.take_state(StreamState.STARTED)
    world.sends()
    _looked(world, qtbot)
    world.sends()
    _looked(world, qtbot)
    truth.take_stream(stream(Status.ACTIVE))
    _looked(world, qtbot, "playlist")
    world.last += 1
    truth.take_viewers(38)
    _says(truth, qtbot, Sentence.LIVE)


# What is asked


def test_nothing_is_asked_while_nothing_is_followed(
    truth: TruthPresenter, world: Broadcast, qtbot: QtBot
) -> None:
    truth.take_stream(stream(Status.ACTIVE))
    truth.take_state(StreamState.STARTED)
    truth.obs_came()
    truth.set_in_view(in_view=False)
    truth.set_in_view(in_view=True)
    truth.obs_gone()
    qtbot.wait(80)
    assert world.asked == []
    assert (truth.truth, truth.is_shown, truth.live_s, truth.outage) == (Truth(), False, None, None)


def test_an_idle_stream_and_an_obs_that_is_off(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    truth.follow(stream())
    truth.take_stream(stream())
    _looked(world, qtbot, times=2)
    assert set(world.asked) == {"output"}
    assert (truth.facts.obs.state, truth.is_shown) == (ObsState.OFF, False)
    assert not truth._tick.isActive()
    truth.follow(None)
    asked = len(world.asked)
    qtbot.wait(80)
    assert len(world.asked) == asked


def test_without_obs_it_is_asked_once_until_one_comes(
    truth: TruthPresenter, world: Broadcast, qtbot: QtBot
) -> None:
    world.status = None
    truth.follow(stream())
    qtbot.waitUntil(lambda: world.asked != [])
    qtbot.wait(80)
    assert world.asked == ["output"]
    assert _obs_is(truth, ObsState.AWAY)
    world.status = OutputStatus()
    truth.obs_came()
    _looked(world, qtbot)
    assert _obs_is(truth, ObsState.OFF)
    truth.obs_gone()
    assert _obs_is(truth, ObsState.AWAY)
    asked = len(world.asked)
    qtbot.wait(80)
    assert len(world.asked) == asked


def test_obs_is_polled_more_often_while_streaming_here(
    slow: TruthPresenter, world: Broadcast, qtbot: QtBot
) -> None:
    slow.follow(stream())
    qtbot.waitUntil(slow._obs_timer.isActive)
    assert slow._obs_timer.interval() == 5000
    slow.take_state(StreamState.STARTED)
    world.sends()
    _looked(world, qtbot, "where")
    assert slow._obs_timer.interval() == 2000
    slow.set_in_view(in_view=False)
    assert slow.facts.obs.every == 5
    slow.set_in_view(in_view=True)
    _looked(world, qtbot) if not world.count("output") else None
    qtbot.waitUntil(slow._obs_timer.isActive)
    world.here = False
    slow.follow(stream(key="other"))  # what goes elsewhere is looked at less often
    _looked(world, qtbot, "where other") if not world.count("where other") else None
    qtbot.waitUntil(lambda: slow.facts.obs.goes_here is False)
    assert slow._obs_timer.interval() == 5000


def test_the_playlist_is_asked_for_while_there_may_be_one(
    truth: TruthPresenter, world: Broadcast, qtbot: QtBot
) -> None:
    truth.follow(stream())
    truth.take_stream(stream())
    _looked(world, qtbot, times=2)
    assert world.count("playlist") == 0
    world.playlist_error = NotFound()
    truth.take_stream(stream(Status.PREPARING))
    _looked(world, qtbot, "playlist", times=2)
    assert truth.facts.viewers.state is ViewersState.MISSING
    assert "playlist https://stream.fastpix.com/play-choir.m3u8" in world.asked  # not the list of a DVR
    truth.take_stream(stream())
    asked = world.count("playlist")
    qtbot.wait(80)
    assert world.count("playlist") == asked
    assert truth.facts.viewers.segment is None
    assert truth.facts.viewers.seen is None


def test_the_playlist_is_asked_for_twice_a_segment_and_less_behind(
    slow: TruthPresenter, world: Broadcast, qtbot: QtBot
) -> None:
    watch = slow._playlist
    slow.follow(stream())
    slow.take_stream(stream(Status.ACTIVE))
    qtbot.waitUntil(watch._timer.isActive)
    assert watch._timer.interval() == 2000
    slow.set_in_view(in_view=False)
    assert slow.facts.viewers.every == 15
    world.playlist_error = TooManyRequests(77)
    slow.set_in_view(in_view=True)
    qtbot.waitUntil(watch._timer.isActive)
    assert watch._timer.interval() == 77_000


def test_a_private_playlist_is_never_asked_for(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    private = stream(Status.ACTIVE, access=Access.PRIVATE)
    truth.follow(private)
    truth.take_stream(private)
    world.sends()
    _looked(world, qtbot)
    world.sends()
    truth_now = _says(truth, qtbot, Sentence.PRIVATE)
    assert (truth_now.light, truth_now.remedy) == (Light.LIVE_UNCHECKED, None)
    assert world.count("playlist") == 0


# Going live


def test_going_live_step_by_step(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    said: list[Sentence] = []
    truth.lightChanged.connect(lambda each: said.append(each.sentence))
    world.playlist_error = NotFound()
    truth.follow(stream())
    truth.take_stream(stream())
    _looked(world, qtbot)
    assert not truth.is_shown
    truth.take_state(StreamState.STARTING)
    assert truth.is_shown
    truth.take_state(StreamState.STARTED)
    _looked(world, qtbot)
    world.sends()
    _looked(world, qtbot)
    world.sends()
    _says(truth, qtbot, Sentence.WAITING)
    truth.take_stream(stream(Status.PREPARING))
    truth.take_stream(stream(Status.ACTIVE))
    _looked(world, qtbot, "playlist")
    world.playlist_error = None
    _says(truth, qtbot, Sentence.CHECKING)
    world.last += 1
    _says(truth, qtbot, Sentence.LIVE)
    truth.take_viewers(38)
    assert said == [
        Sentence.OBS_STARTING,
        Sentence.WAITING,
        Sentence.PREPARING,
        Sentence.FIRST_SEGMENTS,
        Sentence.CHECKING,
        Sentence.LIVE,
    ]
    assert truth.facts.obs.kbps == pytest.approx(6000)
    assert truth.facts.viewers.behind_s == 6
    assert (truth.watching, truth.facts.obs.goes_here) == (38, True)
    assert truth.history[-1].kbps == pytest.approx(6000)


def test_for_how_long_it_is_live(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    _go_live(truth, world, qtbot)
    assert world.status is not None
    assert truth.live_s == pytest.approx(world.status.duration_s)
    world.now += 3
    assert truth.live_s == pytest.approx(world.status.duration_s + 3)
    truth.take_stream(stream())
    assert truth.live_s is None


def test_for_how_long_it_is_live_without_obs(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    world.status = None
    truth.follow(stream(Status.ACTIVE))
    truth.take_stream(stream(Status.ACTIVE))
    assert truth.live_s is None  # it began before anybody looked
    truth.take_stream(stream())
    truth.take_stream(stream(Status.ACTIVE))
    world.now += 4
    assert truth.live_s == 4


def test_nothing_is_announced_that_is_not_new(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    _go_live(truth, world, qtbot)
    said: list[Truth] = []
    truth.lightChanged.connect(said.append)
    for _ in range(4):
        world.sends()
        world.last += 1
        truth.take_stream(stream(Status.ACTIVE))
        _looked(world, qtbot)
    assert said == []


# Disagreements, and back


def test_wrong_destination(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    world.here = False
    truth.follow(stream())
    truth.take_stream(stream())
    _looked(world, qtbot)
    world.sends()  # started by hand, while the page of the stream is open
    truth_now = _says(truth, qtbot, Sentence.WRONG_DESTINATION)
    assert (truth_now.light, truth_now.remedy) == (Light.TROUBLE, Remedy.SEND_AGAIN)
    world.status = OutputStatus()
    _says(truth, qtbot, Sentence.OFF)
    world.here = True
    world.sends()
    _says(truth, qtbot, Sentence.OBS_STARTING)  # asked anew for a new output
    assert world.count("where") == 2


def test_a_stream_that_obs_does_not_send_to_says_nothing(
    truth: TruthPresenter, world: Broadcast, qtbot: QtBot
) -> None:
    world.here = False
    world.sends()
    shown: list[bool] = []
    truth.changed.connect(lambda: shown.append(truth.is_shown))
    truth.follow(stream())
    truth.take_stream(stream())
    _looked(world, qtbot, times=3)
    assert _is(truth, Sentence.ELSEWHERE)
    assert not any(shown)
    assert world.count("where") == 1
    assert world.count("playlist") == 0


def test_where_obs_sends_is_asked_again_where_it_could_not_be_told(
    truth: TruthPresenter, world: Broadcast, qtbot: QtBot
) -> None:
    world.where_error = ObsTrouble()
    world.sends()
    truth.follow(stream())
    truth.take_stream(stream())
    _looked(world, qtbot, times=3)
    assert (truth.facts.obs.goes_here, world.count("where")) == (None, 1)
    world.where_error = None
    world.now += 11
    qtbot.waitUntil(lambda: truth.facts.obs.goes_here is True)


def test_fastpix_does_not_receive(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    world.playlist_error = NotFound()
    truth.follow(stream())
    truth.take_stream(stream())
    truth.take_state(StreamState.STARTED)
    _looked(world, qtbot)
    for _ in range(14):
        world.sends()
        truth.take_stream(stream())
        _looked(world, qtbot)
    assert _is(truth, Sentence.NOT_RECEIVED)
    truth.take_stream(stream(Status.DISABLED))
    assert _is(truth, Sentence.TURNED_OFF)


def test_the_playlist_freezes(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    _go_live(truth, world, qtbot)
    for _ in range(16):
        world.sends()
        truth.take_stream(stream(Status.ACTIVE))
        _looked(world, qtbot)
        _looked(world, qtbot, "playlist")
    assert _is(truth, Sentence.STANDS_STILL)
    world.last += 1
    _says(truth, qtbot, Sentence.LIVE)


def test_a_playlist_that_never_ends_is_not_the_last(
    truth: TruthPresenter, world: Broadcast, qtbot: QtBot
) -> None:
    _go_live(truth, world, qtbot)
    world.hold_playlist = asyncio.Event()
    _looked(world, qtbot, "playlist")
    _looked(world, qtbot, "playlist")  # the one before was given up
    world.hold_playlist = None
    world.last += 1
    _looked(world, qtbot, "playlist")
    _says(truth, qtbot, Sentence.LIVE)


def test_api_outage_is_shown_after_several_failures(
    truth: TruthPresenter, world: Broadcast, qtbot: QtBot
) -> None:
    _go_live(truth, world, qtbot)
    error = Unreachable(Reason.NETWORK, "api.fastpix.com")
    truth.take_stream_failed(error)
    assert (truth.truth.sentence, truth.error) == (Sentence.LIVE, error)  # once is nothing
    for _ in range(8):
        world.sends()
        world.last += 1
        _looked(world, qtbot)
        _looked(world, qtbot, "playlist")
    assert truth.truth == Truth(Light.LIVE_UNCHECKED, Sentence.API_DOWN)
    truth.take_stream(stream(Status.ACTIVE))
    assert (truth.truth.sentence, truth.error) == (Sentence.LIVE, None)


def test_time_alone_makes_facts_old(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    _go_live(truth, world, qtbot)
    world.obs_error = ObsTrouble()
    world.playlist_error = ServerTrouble(502)
    world.now += 7
    _says(truth, qtbot, Sentence.OBS_CUT)
    world.obs_error = world.playlist_error = None
    world.last += 1
    world.sends(seconds=1)
    _says(truth, qtbot, Sentence.LIVE)


def test_the_connection_to_obs_is_cut(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    _go_live(truth, world, qtbot)
    world.status = None
    truth.obs_gone()
    assert truth.truth == Truth(Light.LIVE_UNCHECKED, Sentence.OBS_CUT)
    world.now += 20  # and it was killed: the picture stands still
    truth.take_stream(stream(Status.ACTIVE))
    lost = _says(truth, qtbot, Sentence.OBS_LOST)
    assert (lost.light, lost.remedy) == (Light.TROUBLE, Remedy.CONNECT_OBS)
    assert lost.closes_at == pytest.approx(world.now + 40)
    truth.take_stream(stream())
    assert _is(truth, Sentence.OFF)


def test_stopped_obs_leaves_the_stream_open(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    _go_live(truth, world, qtbot)
    truth.take_state(StreamState.STOPPING)
    assert _is(truth, Sentence.LIVE)
    world.status = OutputStatus()
    truth.take_state(StreamState.STOPPED)
    assert _is(truth, Sentence.STOPPING)
    world.now += 11
    truth.take_stream(stream(Status.ACTIVE))
    stopped = _says(truth, qtbot, Sentence.STOPPED)
    assert (stopped.remedy, stopped.closes_at) == (Remedy.END, world.now - 11 + 60)
    truth.take_stream(stream())
    assert not truth.is_shown


def test_a_look_that_was_under_way_does_not_undo_a_stop(
    truth: TruthPresenter, world: Broadcast, qtbot: QtBot
) -> None:
    _go_live(truth, world, qtbot)
    world.hold = asyncio.Event()
    before = world.count("output")
    qtbot.waitUntil(lambda: world.count("output") > before)  # its answer will say active
    truth.take_state(StreamState.STOPPED)
    world.status = OutputStatus()
    world.hold.set()
    world.hold = None
    qtbot.wait(20)
    assert _obs_is(truth, ObsState.OFF)


def test_another_stream_is_followed(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    _go_live(truth, world, qtbot)
    said: list[Truth] = []
    truth.lightChanged.connect(said.append)
    world.here = False
    other = stream(key="other")
    truth.follow(other)
    assert (truth.history, truth.watching, truth.is_shown) == ((), None, False)
    truth.take_stream(stream(Status.ACTIVE))  # a late answer about the one before
    truth.take_stream(other)
    _looked(world, qtbot, times=2)
    assert truth.facts.fastpix.status is Status.IDLE
    assert [each.light for each in said] in ([], [Light.OFF])
    assert not truth.is_shown


def test_following_the_same_stream_again_changes_nothing(
    truth: TruthPresenter, world: Broadcast, qtbot: QtBot
) -> None:
    _go_live(truth, world, qtbot)
    before = truth.facts
    truth.follow(stream(Status.ACTIVE))
    assert truth.facts is before


def test_hiding_the_window_makes_nothing_old(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    _go_live(truth, world, qtbot)
    said: list[Truth] = []
    truth.lightChanged.connect(said.append)
    truth.set_in_view(in_view=False)
    truth.set_in_view(in_view=False)
    world.sends(seconds=5)
    world.last += 1
    _looked(world, qtbot)
    truth.set_in_view(in_view=True)
    _looked(world, qtbot)
    assert said == []


# The reconnect pilot


def test_outage_is_shown_until_obs_is_back(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    _go_live(truth, world, qtbot)
    began = world.now
    assert world.status is not None
    world.now += 5  # OBS needs some seconds to notice
    world.status = OutputStatus(active=True, reconnecting=True, bytes_sent=world.status.bytes_sent)
    truth.take_state(StreamState.RECONNECTING)
    assert truth.truth == Truth(Light.TROUBLE, Sentence.RECONNECTING, began + 60)
    assert truth.truth.remedy is Remedy.RECONNECT
    qtbot.waitUntil(lambda: world.count("plan") == 1)
    world.now += 7
    qtbot.waitUntil(lambda: truth.outage is not None and truth.outage.next_attempt is not None)
    assert truth.outage is not None
    assert (truth.outage.gone_s, truth.outage.left_s, truth.outage.fits) == (12, 48, True)
    assert truth.is_out
    world.status = OutputStatus(active=True, bytes_sent=world.status.bytes_sent)
    truth.take_state(StreamState.RECONNECTED)
    assert not truth.is_out
    assert truth.outage is not None
    assert truth.outage.gone_s == 12
    _looked(world, qtbot)
    world.sends()
    _looked(world, qtbot)
    world.now += 31  # that is no news any more
    assert truth.outage is None
    assert world.count("plan") == 1


def test_an_outage_that_lasts_too_long(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    _go_live(truth, world, qtbot)
    world.plan_error = ObsTrouble()
    world.status = OutputStatus(active=True, reconnecting=True)
    _says(truth, qtbot, Sentence.RECONNECTING)  # seen without an event
    world.now += 61
    truth.take_stream(stream())
    _says(truth, qtbot, Sentence.WINDOW_OVER)
    assert truth.outage is not None
    assert (truth.outage.left_s, truth.outage.next_attempt) == (0, None)
    world.status = OutputStatus()
    truth.take_state(StreamState.STOPPED)
    assert truth.outage is None


def test_obs_gives_up_inside_the_window(truth: TruthPresenter, world: Broadcast, qtbot: QtBot) -> None:
    _go_live(truth, world, qtbot)
    world.status = OutputStatus(active=True, reconnecting=True)
    truth.take_state(StreamState.RECONNECTING)
    world.now += 30
    world.status = OutputStatus()
    truth.take_state(StreamState.STOPPED)
    truth.take_stream(stream(Status.ACTIVE))
    gave_up = _says(truth, qtbot, Sentence.GAVE_UP)
    assert (gave_up.remedy, gave_up.closes_at) == (Remedy.RECONNECT, world.now + 30)


def test_changed_reconnect_window_moves_the_end_of_the_outage(
    truth: TruthPresenter, world: Broadcast, qtbot: QtBot
) -> None:
    _go_live(truth, world, qtbot)
    truth.take_stream(stream(Status.ACTIVE, window=300))
    truth.take_state(StreamState.RECONNECTING)
    assert truth.truth.closes_at == world.now + 300
    truth.take_stream(stream(Status.ACTIVE, window=None))
    assert truth.facts.window_s == DEFAULT_WINDOW
