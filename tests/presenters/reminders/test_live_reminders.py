"""Streams that are live while nobody sends, while the computer sleeps, and when the program is to quit."""

import asyncio
import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from fastpix_desktop.domain.errors import AppError, OutcomeUnknown, Refused, ServerTrouble
from fastpix_desktop.domain.reminders import ReminderKind
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.presenters import feed, obs_feed
from fastpix_desktop.presenters.reminders.live_reminders import LiveReminders
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from tests.presenters.live import Rig
from tests.presenters.some_streams import FastPix, stream

LIVE = stream("choir", Status.ACTIVE)


class Clocks:
    """Both go on only as they are told to."""

    def __init__(self) -> None:
        self.wall, self.monotonic = 1e9, 1e3

    def go_on(self, seconds: float) -> None:
        self.wall += seconds
        self.monotonic += seconds

    def sleep(self, seconds: float) -> None:
        self.wall += seconds


class Watched:
    """The presenter, and everything around it."""

    def __init__(self, rig: Rig, folder: Path) -> None:
        self.rig, self.bot, self.obs = rig, rig.bot, rig.fake
        self.fastpix, self.clocks = FastPix(), Clocks()
        self.fastpix.have(LIVE)
        self.streams: StreamsPresenter = self.fastpix.presenter(folder)
        self.presenter = LiveReminders(
            self.fastpix,
            self.streams,
            self.fastpix.preferences(folder),
            monotonic=lambda: self.clocks.monotonic,
            wall=lambda: self.clocks.wall,
        )
        feed.streams_to_reminders(self.streams, self.presenter)
        obs_feed.obs_to_reminders(rig.program.link, self.presenter)
        self.told: list[ReminderKind] = []
        self.presenter.told.connect(lambda notice: self.told.append(notice.why))
        self.presenter.patience = 0.5

    @property
    def live(self) -> list[str]:
        return [each.id for each in self.presenter.live]

    def read_list(self) -> None:
        self.streams.reload()
        self.bot.waitUntil(lambda: not self.streams.reading.is_running)
        self.settle()

    def connect_obs(self, *, sends_to: str = "") -> None:
        """Connect to an OBS that sends to a stream, or (empty) to none."""
        self.rig.connect()
        self.obs.streaming = bool(sends_to)
        self.send_to(sends_to)

    def send_to(self, name: str) -> None:
        server = {"server": "rtmps://live.fastpix.com:443/live", "key": f"{name}-key", "use_auth": False}
        self.obs.profile.set_service("rtmp_custom", server)

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.presenter.checking.is_running)

    def minutes(self, number: int) -> None:
        """Let minutes go by, with the look that each of them brings."""
        for _ in range(number):
            self.clocks.go_on(60)
            self.presenter._timer.timeout.emit()
            self.settle()

    @property
    def notices(self) -> list[ReminderKind]:
        return [each.why for each in self.presenter.notices]


@pytest.fixture
def it(rig: Rig, tmp_path: Path) -> Iterator[Watched]:
    watched = Watched(rig, tmp_path / "streams")
    yield watched
    for presenter in (watched.presenter, watched.streams.watch, watched.streams):
        closing = rig.loop.create_task(presenter.close())
        rig.until(closing.done)


# Looking


def test_nothing_is_asked_while_nothing_is_live(it: Watched) -> None:
    it.fastpix.have(stream("idle"))
    it.read_list()
    assert not it.presenter._timer.isActive()
    assert it.fastpix.asked == []
    assert it.live == []


def test_what_the_list_calls_live_is_read_at_once_and_every_minute(it: Watched) -> None:
    it.read_list()
    assert it.fastpix.asked == ["choir"]
    assert it.presenter._timer.isActive()
    assert it.presenter._timer.interval() == 60_000
    assert it.live == ["choir"]
    it.minutes(2)
    assert it.fastpix.asked == ["choir"] * 3
    it.fastpix.set_status("choir", Status.IDLE)
    it.minutes(1)
    assert not it.presenter._timer.isActive()
    assert it.live == []


def test_a_list_that_changes_all_the_time_does_not_put_a_look_off(it: Watched) -> None:
    it.read_list()
    it.presenter._timer.setInterval(200)
    windows = itertools.count(60)
    change = QTimer(interval=20)
    change.timeout.connect(lambda: it.streams.update(replace(LIVE, reconnect_window=next(windows))))
    change.start()
    it.clocks.go_on(60)
    it.bot.waitUntil(lambda: it.fastpix.asked == ["choir"] * 2)


def test_what_the_page_has_read_just_now_is_not_read_again(it: Watched) -> None:
    it.read_list()
    it.clocks.go_on(55)
    it.streams.watch.seen.emit(LIVE)
    it.minutes(0)
    it.clocks.go_on(5)
    it.presenter._timer.timeout.emit()
    it.settle()
    assert it.fastpix.asked == ["choir"]


def test_a_list_that_cannot_be_confirmed_makes_nothing_live(it: Watched) -> None:
    it.read_list()
    it.fastpix.have(LIVE, stream("band", Status.ACTIVE))
    it.streams._listing.put(stream("band", Status.ACTIVE))
    it.fastpix.error = ServerTrouble(503)
    it.streams._show()
    it.settle()
    assert it.live == ["choir"]


def test_a_stream_that_is_gone_is_not_live(it: Watched) -> None:
    it.read_list()
    it.fastpix.have()
    it.minutes(1)
    assert it.live == []
    assert it.streams.streams == ()


def test_a_search_changes_nothing(it: Watched) -> None:
    it.read_list()
    it.streams.search("nothing like it", None)
    it.settle()
    assert it.live == ["choir"]
    assert it.fastpix.asked == ["choir"]


def test_another_account_has_other_streams(it: Watched) -> None:
    it.read_list()
    it.streams.use("another")
    assert it.live == []
    assert not it.presenter._timer.isActive()


@pytest.mark.parametrize("goes", ["another account", "deleted"])
def test_what_is_gone_does_not_come_back_with_a_late_answer(it: Watched, goes: str) -> None:
    """Else it would stand in the list, and the store, of an account that does not have it."""
    it.read_list()
    it.fastpix.hold = asyncio.Event()
    it.fastpix.streams["choir"] = replace(LIVE, reconnect_window=120)
    it.clocks.go_on(60)
    it.presenter._timer.timeout.emit()
    it.bot.waitUntil(lambda: it.fastpix.asked == ["choir"] * 2)
    if goes == "deleted":
        it.streams.remove("choir")
    else:
        it.streams.use("another")
    it.fastpix.store.written.clear()
    it.fastpix.hold.set()
    it.settle()
    assert it.streams.streams == ()
    assert it.fastpix.store.written == []
    assert it.live == []


def test_a_stream_of_an_account_that_was_left_is_not_taken_for_gone(it: Watched) -> None:
    """It would be the other account that is asked, and that does not know the stream."""
    it.fastpix.have(LIVE, stream("organ", Status.ACTIVE))
    it.read_list()
    it.fastpix.hold = asyncio.Event()
    it.clocks.go_on(60)
    it.fastpix.asked.clear()
    it.presenter._timer.timeout.emit()
    it.rig.until(lambda: len(it.fastpix.asked) == 1)
    it.streams.use("another account")
    it.fastpix.have()
    it.fastpix.hold.set()
    it.settle()
    assert len(it.fastpix.asked) == 1


# OBS is silent


def test_obs_silent_for_more_than_five_minutes_is_told_once(it: Watched) -> None:
    it.connect_obs()
    it.read_list()
    it.minutes(5)
    assert it.notices == []
    it.minutes(1)
    assert it.notices == [ReminderKind.SILENT]
    assert it.presenter.notices[0].silent_s == 360
    it.minutes(3)
    assert it.presenter.notices[0].silent_s == 540
    assert it.told == [ReminderKind.SILENT]


def test_within_a_long_reconnect_window_nothing_is_told(it: Watched) -> None:
    it.fastpix.have(stream("choir", Status.ACTIVE, window=1800))
    it.connect_obs()
    it.read_list()
    it.minutes(30)
    assert it.notices == []
    it.minutes(1)
    assert it.notices == [ReminderKind.SILENT]


def test_obs_that_sends_or_is_not_connected_is_not_silent(it: Watched) -> None:
    it.read_list()
    it.minutes(10)
    it.connect_obs(sends_to="choir")
    it.minutes(10)
    assert it.notices == []
    it.obs.streaming, it.obs.reconnecting = False, True
    it.minutes(10)
    assert it.notices == []


@pytest.mark.parametrize("sent", [True, False])
def test_obs_that_sent_and_was_closed_is_silent(it: Watched, sent: bool) -> None:
    """Where it did not send, another encoder does, and a closed OBS means nothing."""
    computer, link = it.rig.computer, it.rig.program.link
    computer.write_server(it.obs.port, it.obs.password)
    computer.set_running(running=True)
    link.pair_by_files()
    link.want(wanted=True)
    it.rig.until(lambda: link.is_connected)
    it.obs.streaming = sent
    it.send_to("choir")
    it.read_list()
    it.obs.close()
    computer.set_running(running=False)
    it.rig.until(lambda: link.is_closed)
    it.minutes(7)
    assert it.notices == ([ReminderKind.SILENT] if sent else [])
    it.obs.open()
    computer.set_running(running=True)
    it.rig.until(lambda: link.is_connected)
    it.obs.streaming = True
    it.minutes(1)
    assert it.notices == []


def test_obs_that_sends_elsewhere_is_silent_here(it: Watched) -> None:
    it.connect_obs(sends_to="another")
    it.read_list()
    it.minutes(6)
    assert it.notices == [ReminderKind.SILENT]
    it.send_to("choir")
    it.minutes(1)
    assert it.notices == []
    assert it.live == ["choir"]


def test_where_obs_sends_cannot_be_told_without_a_key(it: Watched) -> None:
    keyless = stream("choir", Status.ACTIVE)
    it.fastpix.have(type(keyless)("choir", Secret(""), Secret(""), Status.ACTIVE))
    it.connect_obs(sends_to="another")
    it.read_list()
    it.minutes(10)
    assert it.notices == []


def test_of_what_fastpix_has_not_said_to_be_live_nothing_is_told(it: Watched) -> None:
    """The list may be that of the last run."""
    it.connect_obs()
    it.fastpix.error = ServerTrouble(503)
    it.streams._listing.put(LIVE)
    it.streams._show()
    it.settle()
    it.minutes(8)
    assert it.notices == []
    it.fastpix.error = None
    it.minutes(1)
    assert it.notices == [ReminderKind.SILENT]


def test_what_obs_does_not_say_interrupts_the_silence(it: Watched) -> None:
    it.connect_obs()
    it.read_list()
    it.minutes(4)
    it.obs.manners.refuses["GetStreamStatus"] = 600
    it.minutes(1)
    it.obs.manners.refuses.clear()
    it.minutes(6)
    assert it.notices == []
    it.minutes(1)
    assert it.notices == [ReminderKind.SILENT]


def test_the_silence_begins_when_obs_says_that_it_stops(it: Watched) -> None:
    it.connect_obs(sends_to="choir")
    it.read_list()
    it.minutes(1)
    it.clocks.go_on(30)
    it.presenter._settled.setInterval(50)
    it.obs.streaming = False
    it.obs.tell("StreamStateChanged", {"outputState": "OBS_WEBSOCKET_OUTPUT_STOPPED"})
    it.bot.waitUntil(lambda: bool(it.presenter._silence._since))
    it.settle()
    it.minutes(6)
    assert it.presenter.notices[0].silent_s == 360


def test_what_is_kept_is_not_told_again_until_obs_has_sent(it: Watched) -> None:
    it.connect_obs()
    it.read_list()
    it.minutes(6)
    it.presenter.keep(it.presenter.notices[0])
    assert it.notices == []
    assert it.live == []
    it.minutes(10)
    assert it.told == [ReminderKind.SILENT]
    it.obs.streaming = True
    it.send_to("choir")
    it.minutes(1)
    assert it.live == ["choir"]
    it.obs.streaming = False
    it.minutes(7)
    assert it.told == [ReminderKind.SILENT] * 2


def test_a_notice_goes_with_its_reason(it: Watched) -> None:
    it.connect_obs()
    it.read_list()
    it.minutes(6)
    it.fastpix.set_status("choir", Status.IDLE)
    it.minutes(1)
    assert it.notices == []


# The computer was asleep


def test_live_before_and_after_sleep_is_told(it: Watched) -> None:
    it.read_list()
    it.clocks.sleep(3600)
    it.minutes(1)
    assert it.notices == [ReminderKind.SLEPT]
    it.minutes(2)
    assert it.told == [ReminderKind.SLEPT]
    it.presenter.keep(it.presenter.notices[0])
    it.minutes(2)
    assert it.told == [ReminderKind.SLEPT]


def test_ended_during_sleep_is_told(it: Watched) -> None:
    it.read_list()
    it.fastpix.set_status("choir", Status.IDLE)
    it.clocks.sleep(3600)
    it.minutes(1)
    assert it.notices == [ReminderKind.ENDED_ASLEEP]
    it.presenter.keep(it.presenter.notices[0])
    assert it.notices == []


def test_ended_during_sleep_is_told_where_the_page_sees_it_first(it: Watched) -> None:
    it.read_list()
    it.clocks.sleep(3600)
    it.fastpix.set_status("choir", Status.IDLE)
    it.streams.watch.seen.emit(it.fastpix.streams["choir"])
    it.settle()
    assert it.notices == [ReminderKind.ENDED_ASLEEP]


def test_after_sleep_it_is_asked_until_fastpix_answers(it: Watched) -> None:
    it.read_list()
    it.clocks.sleep(3600)
    it.fastpix.error = ServerTrouble(503)
    it.minutes(2)
    assert it.notices == []
    it.fastpix.error = None
    it.minutes(1)
    assert it.notices == [ReminderKind.SLEPT]


def test_a_short_nap_or_a_clock_that_is_set_is_nothing(it: Watched) -> None:
    it.read_list()
    it.clocks.sleep(100)
    it.minutes(1)
    it.clocks.sleep(-3600)
    it.minutes(1)
    assert it.told == []


# Ending


@pytest.mark.parametrize("sends", [True, False])
def test_end_stops_obs_first_where_it_sends_there(it: Watched, sends: bool) -> None:
    it.connect_obs(sends_to="choir" if sends else "another")
    it.read_list()
    with it.bot.waitSignal(it.presenter.streamEnded) as ended:
        it.presenter.end(LIVE)
    assert ended.args[0].status is Status.IDLE
    assert it.obs.streaming is not sends
    assert it.live == []
    assert it.streams.streams[0].status is Status.IDLE


@pytest.mark.parametrize("error", [Refused("stream cannot be completed"), OutcomeUnknown()])
def test_an_end_that_has_come_by_itself_is_an_end(it: Watched, error: AppError) -> None:
    it.read_list()
    it.fastpix.finish_error = error
    it.fastpix.set_status("choir", Status.IDLE)
    with it.bot.waitSignal(it.presenter.streamEnded):
        it.presenter.end(LIVE)


@pytest.mark.parametrize("error", [OutcomeUnknown(), ServerTrouble(503)])
def test_an_end_that_fails_is_told_and_can_be_tried_again(it: Watched, error: AppError) -> None:
    it.read_list()
    it.fastpix.finish_error = error
    with it.bot.waitSignal(it.presenter.told):
        it.presenter.end(LIVE)
    assert it.notices == [ReminderKind.END_FAILED]
    assert it.presenter.notices[0].error is error
    it.fastpix.finish_error = None
    with it.bot.waitSignal(it.presenter.streamEnded):
        it.presenter.end(LIVE)
    assert it.notices == []


def test_obs_that_cannot_be_stopped_keeps_nothing_from_ending(it: Watched) -> None:
    it.connect_obs(sends_to="choir")
    it.read_list()
    it.obs.manners.refuses["StopStream"] = 600
    with it.bot.waitSignal(it.presenter.streamEnded):
        it.presenter.end(LIVE)


# Quitting


def test_all_that_is_live_is_ended(it: Watched) -> None:
    it.fastpix.have(LIVE, stream("band", Status.ACTIVE), stream("idle"))
    it.read_list()
    with it.bot.waitSignal(it.presenter.allEnded) as ended:
        it.presenter.end_all(it.presenter.live)
    assert ended.args == [None]
    assert {each.status for each in it.fastpix.streams.values()} == {Status.IDLE}


def test_a_fastpix_that_does_not_answer_is_not_waited_for(
    it: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(_stream_id: str) -> None:
        await asyncio.Event().wait()

    it.read_list()
    monkeypatch.setattr(it.fastpix, "finish", never)
    with it.bot.waitSignal(it.presenter.allEnded) as ended:
        it.presenter.end_all(it.presenter.live)
    assert isinstance(ended.args[0], OutcomeUnknown)


def test_what_keeps_it_from_ending_is_told_at_quitting(it: Watched) -> None:
    it.read_list()
    it.fastpix.finish_error = ServerTrouble(503)
    with it.bot.waitSignal(it.presenter.allEnded) as ended:
        it.presenter.end_all(it.presenter.live)
    assert isinstance(ended.args[0], ServerTrouble)
    assert it.live == ["choir"]
