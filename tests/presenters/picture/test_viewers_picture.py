"""When a still of what viewers see is made, and when it isn't."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import AppError, NoDecoder, NotFound, Undecodable
from fastpix_desktop.domain.monitor.facts import ViewersFact
from fastpix_desktop.domain.monitor.obs_fact import ObsState
from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.picture.still import Still
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor
from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
from fastpix_desktop.presenters.picture import viewers_picture
from fastpix_desktop.presenters.picture.viewers_picture import ViewersPicture
from tests.presenters.broadcast import World, stream

FINE = Still(2, 1, b"\x80" * 6, peak=0.5, seconds=4.0, size=1000)


class Stills:
    """A Stills port whose answers a test sets."""

    def __init__(self) -> None:
        self.is_possible = True
        self.answer: Still | AppError = FINE
        self.hold: asyncio.Event | None = None
        self.asked: list[int] = []
        self.cancelled = 0
        self.rested = 0
        self.prepared = 0

    async def still(self, segment: Segment) -> Still:
        self.asked.append(segment.number)
        try:
            await (self.hold.wait() if self.hold is not None else asyncio.sleep(0))
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        if isinstance(self.answer, AppError):
            raise self.answer
        return self.answer

    async def prepare(self) -> None:
        self.prepared += 1

    async def rest(self) -> None:
        self.rested += 1


class Viewed:
    """The presenter over a monitor that says what a test wants."""

    def __init__(self, monitor: StreamMonitor, bot: QtBot) -> None:
        self.now = 100.0
        self.stills = Stills()
        self.bot = bot
        self.monitor = monitor
        self.open = OpenMonitor(monitor)
        self.page = self.again()
        self.told = 0
        self.page.changed.connect(self._count)

    def again(self) -> ViewersPicture:
        return ViewersPicture(self.open, self.stills, lambda: self.now)

    def _count(self) -> None:
        self.told += 1

    def plays(self, number: int | None, title: str = "one") -> None:
        """The open stream has this newest segment, seconds later than the last."""
        newest = () if number is None else (Segment(number, Secret(f"https://a.example/{number}.ts"), 4.0),)
        self.monitor.stream = replace(stream(), id=title)
        self.monitor.facts = replace(self.monitor.facts, viewers=ViewersFact(recent=newest))
        self.monitor.changed.emit()

    def asked(self, *numbers: int) -> None:
        self.bot.waitUntil(lambda: self.stills.asked == list(numbers) and not self.page._making.is_running)

    def quiet(self, *numbers: int) -> None:
        """Nothing more is asked, also a moment later."""
        self.bot.wait(30)
        assert self.stills.asked == list(numbers)


@pytest.fixture
def it(loop: qasync.QEventLoop, qtbot: QtBot) -> Iterator[Viewed]:
    monitor = World().presenter()
    made = Viewed(monitor, qtbot)
    yield made
    for each in (made.page, monitor):
        qtbot.waitUntil(loop.create_task(each.close()).done, timeout=20_000)


def test_still_is_made_of_the_newest_segment_every_six_seconds(it: Viewed) -> None:
    it.page.set_visible(visible=True)
    it.plays(7)
    it.asked(7)
    assert (it.page.still, it.page.age_s, it.told) == (FINE, 0.0, 1)
    it.plays(8)
    it.quiet(7)
    it.now += viewers_picture.PACE_S
    assert it.page.age_s == 6.0
    it.plays(8)
    it.asked(7, 8)
    it.now += viewers_picture.PACE_S
    it.plays(8)  # nothing new
    it.quiet(7, 8)


def test_decoder_starts_while_obs_begins_to_send(it: Viewed) -> None:
    it.plays(None)
    it.page.set_visible(visible=True)
    it.quiet()
    assert it.stills.prepared == 0
    obs = replace(it.monitor.facts.obs, state=ObsState.STARTING)
    assert obs.is_active
    for _ in range(2):
        it.monitor.facts = replace(it.monitor.facts, obs=obs, viewers=ViewersFact())
        it.monitor.changed.emit()
        it.bot.waitUntil(lambda: it.stills.prepared == 1)
    it.quiet()
    assert it.stills.prepared == 1


def test_heavy_segments_are_loaded_less_often(it: Viewed) -> None:
    it.stills.answer = replace(FINE, size=viewers_picture.HEAVY + 1)
    it.page.set_visible(visible=True)
    it.plays(7)
    it.asked(7)
    it.now += viewers_picture.PACE_S
    it.plays(8)
    it.quiet(7)
    it.now = 100.0 + viewers_picture.HEAVY_PACE_S
    it.plays(8)
    it.asked(7, 8)


@pytest.mark.parametrize("hidden", ["page", "window"])
def test_hidden_page_loads_nothing_and_the_decoder_rests(
    it: Viewed, monkeypatch: pytest.MonkeyPatch, hidden: str
) -> None:
    monkeypatch.setattr(viewers_picture, "REST_S", 0.01)
    it.plays(7)
    it.quiet()
    it.page.set_visible(visible=True)
    it.asked(7)
    if hidden == "page":
        it.page.set_visible(visible=False)
    else:
        it.page.set_in_view(in_view=False)
    it.now += 60
    it.plays(8)
    it.bot.waitUntil(lambda: it.stills.rested == 1)
    it.quiet(7)
    it.page.set_visible(visible=True)
    it.page.set_in_view(in_view=True)
    it.asked(7, 8)


def test_page_hidden_during_a_decode_ends_it(it: Viewed) -> None:
    it.stills.hold = asyncio.Event()
    it.page.set_visible(visible=True)
    it.plays(7)
    it.bot.waitUntil(lambda: it.stills.asked == [7])
    it.plays(8)
    assert it.stills.asked == [7]  # one at a time
    it.page.set_visible(visible=False)
    it.bot.waitUntil(lambda: it.stills.cancelled == 1)
    assert it.page.still is None
    it.stills.hold = None
    it.now += viewers_picture.PACE_S
    it.page.set_visible(visible=True)
    it.asked(7, 8)


def test_another_stream_begins_anew(it: Viewed) -> None:
    it.page.set_visible(visible=True)
    it.plays(7)
    it.asked(7)
    it.plays(7, "other")
    it.asked(7, 7)
    assert it.told == 3  # a still, none, and the other's
    it.plays(None, "other")
    assert it.page.still is None
    assert it.page.age_s is None


@pytest.mark.parametrize("error", [Undecodable(), NotFound()])
def test_failures_are_tried_again_ever_later_and_an_old_still_goes(it: Viewed, error: AppError) -> None:
    it.page.set_visible(visible=True)
    it.plays(1)
    it.asked(1)
    it.stills.answer = error
    it.now += viewers_picture.PACE_S
    it.plays(2)
    it.asked(1, 2)
    it.now += viewers_picture.PACE_S
    it.plays(3)
    it.quiet(1, 2)
    it.now += viewers_picture.PACE_S
    it.plays(3)
    it.asked(1, 2, 3)
    assert it.page.still == FINE
    it.now = 101.0 + viewers_picture.OLDEST_S
    it.plays(4)
    it.asked(1, 2, 3, 4)
    assert it.page.still is None
    it.stills.answer = FINE
    it.now += viewers_picture.LONGEST_PAUSE_S
    it.plays(5)
    it.asked(1, 2, 3, 4, 5)
    assert it.page.still == FINE


def test_computer_without_a_decoder_is_asked_once_or_never(it: Viewed) -> None:
    it.stills.answer = NoDecoder()
    it.page.set_visible(visible=True)
    it.plays(7)
    it.asked(7)
    assert not it.page.is_possible
    assert it.told == 1  # so that the stage says no picture comes
    it.now += 100
    it.plays(8)
    it.quiet(7)
    it.stills.is_possible = False
    never = it.again()
    never.set_visible(visible=True)
    it.plays(9)
    it.quiet(7)


def test_missing_sound_is_counted_while_it_is_watched(it: Viewed) -> None:
    it.stills.answer = replace(FINE, peak=0.0)
    it.page.set_visible(visible=True)
    for number in range(5):
        it.plays(number)
        it.asked(*range(number + 1))
        it.now += viewers_picture.PACE_S
    assert it.page.lacking.silent_s() == 28.0
    assert it.page.lacking.black_s() is None
    it.plays(9, "other")
    assert it.page.lacking.silent_s() is None
