"""What *Play* plays, when it begins anew, and when it stops."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import AppError, NoDecoder, NotFound
from fastpix_desktop.domain.monitor.facts import ViewersFact
from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.picture.still import Still
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor
from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
from fastpix_desktop.presenters.picture import video_player
from fastpix_desktop.presenters.picture.video_player import VideoPlayer
from fastpix_desktop.presenters.picture.viewers_picture import ViewersPicture
from tests.presenters.broadcast import World, stream
from tests.presenters.picture.test_viewers_picture import Stills

SHOWN = Still(2, 1, b"\x80" * 6, peak=0.5)


class Video:
    """A Video port that notes what it's asked, and plays what a test says."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.runs = False
        self.error: AppError | None = None
        self.hold: asyncio.Event | None = None
        self.seen: Callable[[Still], None] = print
        self.ended: Callable[[], None] = print

    async def play(
        self, segment: Segment, width: int, seen: Callable[[Still], None], ended: Callable[[], None]
    ) -> None:
        self.seen, self.ended, self.runs = seen, ended, True
        await self._note(f"play {segment.number} at {width}")

    async def go_on(self, segment: Segment) -> None:
        await self._note(f"then {segment.number}")

    def stop(self) -> None:
        if self.runs:
            self.asked.append("stop")
        self.runs = False

    async def _note(self, what: str) -> None:
        self.asked.append(what)
        await (self.hold.wait() if self.hold is not None else asyncio.sleep(0))
        if self.error is not None:
            raise self.error


class Played:
    """The player over a monitor that says what a test wants."""

    def __init__(self, monitor: StreamMonitor, bot: QtBot) -> None:
        self.now = 100.0
        self.bot = bot
        self.monitor = monitor
        self.video = Video()
        self.stills = Stills()
        opened = OpenMonitor(monitor)
        self.viewers = ViewersPicture(opened, self.stills, lambda: self.now)
        self.player = VideoPlayer(opened, self.video, self.viewers, lambda: self.now)
        self.shown: list[Still | None] = []
        self.player.shown.connect(self._note)
        self.viewers.set_visible(visible=True)

    def _note(self) -> None:
        self.shown.append(self.player.picture)

    def lists(self, *numbers: int, run: int = 0, title: str = "one") -> None:
        """The open stream's playlist ends with these segments."""
        recent = tuple(
            Segment(each, Secret(f"https://a.example/{each}.ts"), 4.0, run=run) for each in numbers
        )
        self.monitor.stream = replace(stream(), id=title)
        self.monitor.facts = replace(self.monitor.facts, viewers=ViewersFact(recent=recent))
        self.monitor.changed.emit()

    def asked(self, *what: str) -> None:
        self.bot.waitUntil(lambda: self.video.asked == [*what] and not self.player._feeding.is_running)
        self.video.asked.clear()

    def plays(self) -> None:
        """It plays the last three of five segments."""
        self.lists(1, 2, 3, 4, 5)
        self.player.play(288)
        self.asked("play 3 at 288", "then 4", "then 5")


@pytest.fixture
def it(loop: qasync.QEventLoop, qtbot: QtBot) -> Iterator[Played]:
    monitor = World().presenter()
    made = Played(monitor, qtbot)
    yield made
    for each in (made.player, made.viewers, monitor):
        qtbot.waitUntil(loop.create_task(each.close()).done, timeout=20_000)


def test_it_begins_before_the_end_and_goes_on_with_each_segment(it: Played) -> None:
    it.plays()
    it.lists(2, 3, 4, 5, 6)
    it.asked("then 6")
    it.lists(2, 3, 4, 5, 6)
    it.lists(5, 6, 7, 8)
    it.asked("then 7", "then 8")
    it.video.seen(SHOWN)
    assert it.shown == [SHOWN]
    assert it.player.level == 0.5
    it.player.stop()
    assert it.video.asked == ["stop"]
    assert not it.player.is_playing
    assert not it.player.has_failed
    it.video.seen(SHOWN)  # one that was on its way
    assert len(it.shown) == 1


def test_nothing_is_played_that_nobody_sees_or_that_is_over(it: Played) -> None:
    it.player.play(288)
    assert not it.player.is_playing
    ends: tuple[Callable[[], None], ...] = (
        partial(it.viewers.set_visible, visible=False),
        partial(it.viewers.set_in_view, in_view=False),
        it.lists,
        partial(it.lists, 5, title="other"),
    )
    for end in ends:
        it.viewers.set_visible(visible=True)
        it.viewers.set_in_view(in_view=True)
        it.plays()
        end()
        assert not it.player.is_playing
        assert not it.player.has_failed
        assert it.video.asked == ["stop"]
        it.video.asked.clear()


@pytest.mark.parametrize("then", [{"numbers": (6, 7), "run": 1}, {"numbers": (8, 9), "run": 0}])
def test_a_break_in_the_segments_begins_anew(it: Played, then: dict[str, object]) -> None:
    it.plays()
    numbers, run = then["numbers"], then["run"]
    assert isinstance(numbers, tuple)
    assert isinstance(run, int)
    it.lists(*numbers, run=run)
    it.asked("stop", f"play {numbers[-2]} at 288", f"then {numbers[-1]}")


def test_numbers_that_start_again_begin_anew(it: Played) -> None:
    it.lists(50, 51)
    it.player.play(288)
    it.asked("play 50 at 288", "then 51")
    it.lists(0, 1)
    it.asked("stop", "play 0 at 288", "then 1")


def test_a_player_that_falls_behind_begins_anew(it: Played) -> None:
    it.plays()
    it.video.hold = asyncio.Event()
    it.lists(5, 6)
    it.bot.waitUntil(lambda: it.video.asked == ["then 6"])
    for newest in range(7, 7 + video_player.LATE):
        it.lists(newest - 1, newest)
    assert it.video.asked == ["then 6"]
    it.video.hold = None
    it.lists(10, 11)
    it.asked("then 6", "stop", "play 10 at 288", "then 11")


def test_a_player_that_had_to_wait_begins_anew(it: Played) -> None:
    it.plays()
    it.now += 2 * video_player.DRY_S  # before the first picture, it's starting
    it.lists(5, 6)
    it.asked("then 6")
    it.video.seen(SHOWN)
    it.now += 2 * video_player.DRY_S
    it.lists(5, 6)
    assert it.video.asked == []
    it.lists(5, 6, 7)
    it.asked("stop", "play 5 at 288", "then 6", "then 7")


def test_trouble_begins_anew_with_the_next_segment_and_ends_it_when_it_stays(it: Played) -> None:
    it.plays()
    it.video.error = NotFound()
    it.lists(5, 6)
    it.asked("then 6", "stop")
    it.lists(5, 6)
    assert it.video.asked == []
    for number in range(7, 7 + video_player.TRIES):
        assert it.player.is_playing
        it.lists(number - 1, number)
        it.asked(f"play {number - 1} at 288", "stop")
    assert not it.player.is_playing
    assert it.player.has_failed
    it.video.error = None
    it.player.play(288)
    assert not it.player.has_failed


def test_a_player_that_ends_by_itself_begins_anew_and_old_news_count_for_nothing(it: Played) -> None:
    it.plays()
    old = it.video.ended
    it.video.ended()
    it.asked("stop")
    it.lists(5, 6)
    it.asked("play 5 at 288", "then 6")
    old()
    assert it.player.is_playing
    assert it.video.asked == []


def test_a_computer_that_cannot_play_says_so_at_once(it: Played) -> None:
    it.video.error = NoDecoder()
    it.lists(4, 5)
    it.player.play(288)
    it.bot.waitUntil(lambda: it.player.has_failed)
    assert not it.player.is_playing


def test_pictures_that_stop_coming_end_it(it: Played) -> None:
    it.plays()
    it.now += video_player.STALLED_S + 1
    it.lists(5, 6)
    assert it.player.has_failed


def test_no_still_is_made_meanwhile_and_what_is_played_counts_as_one(it: Played) -> None:
    it.plays()
    it.bot.waitUntil(lambda: not it.viewers._making.is_running)
    asked = list(it.stills.asked)
    silent = replace(SHOWN, peak=0.0)
    for _ in range(16):
        it.now += video_player.NOTED_S
        it.video.seen(silent)
        it.lists(4, 5)
    assert it.stills.asked == asked
    assert it.viewers.still is not None
    assert it.viewers.still.pixels == SHOWN.pixels
    assert it.viewers.lacking.silent_s() is not None
    it.now += 1
    it.video.seen(Still(peak=0.25))  # sound without a picture leaves the picture
    assert it.player.picture is not None
    assert it.player.picture.has_picture
    assert it.player.level == 0.25
