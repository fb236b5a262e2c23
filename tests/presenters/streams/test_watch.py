"""How often FastPix is asked about the open stream."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import (
    AppError,
    NoPermission,
    NotFound,
    Reason,
    Refused,
    ServerTrouble,
    TooManyRequests,
    Unreachable,
)
from fastpix_desktop.domain.monitor.viewers import ViewerNumbers
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId, Status
from fastpix_desktop.presenters.streams import watch as stream_watch
from fastpix_desktop.presenters.streams.watch import StreamWatch, delay
from tests.presenters.fakes import Unasked


def _stream(status: Status = Status.IDLE) -> LiveStream:
    playback = PlaybackId("p", Access.PUBLIC)
    return LiveStream("s", Secret("k"), Secret("p"), status, playback_ids=(playback,))


@dataclass
class FastPix(Unasked):
    """Answers as it is told to, and counts."""

    status: Status = Status.IDLE
    error: AppError | None = None
    viewers_error: AppError | None = None
    current_error: AppError | None = None
    asked: list[str] = field(default_factory=list)

    async def stream(self, stream_id: str) -> LiveStream:
        self.asked.append(stream_id)
        if self.error:
            raise self.error
        return _stream(self.status)

    async def viewers(self, stream_id: str) -> int | None:
        self.asked.append(f"viewers of {stream_id}")
        if self.viewers_error:
            raise self.viewers_error
        return 38

    async def current_views(self) -> Mapping[str, int]:
        self.asked.append("current views")
        if self.current_error:
            raise self.current_error
        return {"p": 12, "another stream's": 500}


@pytest.fixture
def fastpix() -> FastPix:
    return FastPix()


@pytest.fixture
def _always_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_watch, "VIEWERS_S", 0.0)


@pytest.fixture
def watch(loop: qasync.QEventLoop, fastpix: FastPix) -> StreamWatch:
    return StreamWatch(fastpix)


def test_polls_slow_down_with_failures_and_hidden_window() -> None:
    idle, off = _stream(), _stream(Status.DISABLED)
    assert [delay(idle, failures, in_view=True) for failures in range(7)] == [5, 10, 20, 40, 80, 120, 120]
    assert delay(idle, 0, in_view=False) == 30
    assert delay(off, 0, in_view=True) == 30
    assert delay(idle, 10_000, in_view=False) == 120


def test_asks_every_five_seconds_less_behind_and_never_with_nothing_open(
    watch: StreamWatch, fastpix: FastPix, qtbot: QtBot
) -> None:
    watch.follow(_stream())
    assert watch._timer.interval() == 5000
    watch.set_in_view(in_view=False)
    assert watch._timer.interval() == 30_000
    with qtbot.waitSignal(watch.seen):  # at once, as soon as it is looked at again
        watch.set_in_view(in_view=True)
    watch.leave()
    assert not watch._timer.isActive()
    watch.set_in_view(in_view=False)
    assert not watch._timer.isActive()
    assert fastpix.asked == ["s"]


def test_goes_on_from_what_others_have_read(watch: StreamWatch, fastpix: FastPix, qtbot: QtBot) -> None:
    watch.follow(_stream(Status.DISABLED))
    assert watch._timer.interval() == 30_000
    with qtbot.waitSignal(watch.seen):
        watch.update(_stream(Status.IDLE))
    assert watch._timer.interval() == 5000
    with qtbot.assertNotEmitted(watch.seen):
        watch.update(replace(_stream(Status.DISABLED), id="another"))
        watch.leave()
        watch.update(_stream(Status.DISABLED))
    assert not watch._timer.isActive()
    assert fastpix.asked == []


def test_counts_viewers_only_while_live(
    watch: StreamWatch, fastpix: FastPix, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.01)
    with qtbot.waitSignal(watch.viewersSeen) as seen:
        watch.follow(_stream())
    assert seen.args == [ViewerNumbers()]
    assert fastpix.asked == ["s"]
    fastpix.status = Status.ACTIVE
    with qtbot.waitSignal(watch.viewersSeen, check_params_cb=lambda both: both == ViewerNumbers(38, 12)):
        pass
    watch.leave()


@pytest.mark.parametrize(
    ("error", "times"),
    [
        (NoPermission(), 1),
        (NotFound(), 1),
        (Refused(), 1),
        (ServerTrouble(200), 1),
        (ServerTrouble(404), 1),
        (ServerTrouble(503), 3),
        (Unreachable(Reason.TIME_OUT), 3),
    ],
)
@pytest.mark.usefixtures("_always_counted")
def test_current_views_that_fastpix_does_not_give_are_left_alone(
    watch: StreamWatch, fastpix: FastPix, qtbot: QtBot, error: AppError, times: int
) -> None:
    fastpix.status, fastpix.current_error = Status.ACTIVE, error
    watch.follow(_stream())
    for _ in range(3):
        with (
            qtbot.assertNotEmitted(watch.failed),
            qtbot.waitSignal(watch.viewersSeen, check_params_cb=lambda both: both == ViewerNumbers(38)),
        ):
            watch.poll()
    assert fastpix.asked.count("current views") == times
    assert fastpix.asked.count("viewers of s") == 3
    watch.follow(replace(_stream(), id="another"))  # maybe of another account
    with qtbot.waitSignal(watch.viewersSeen):
        watch.poll()
    assert fastpix.asked.count("current views") == times + 1
    watch.leave()


def test_current_views_that_ask_for_patience_get_it(
    watch: StreamWatch, fastpix: FastPix, qtbot: QtBot
) -> None:
    fastpix.status, fastpix.current_error = Status.ACTIVE, TooManyRequests(77)
    watch.follow(_stream())
    with qtbot.waitSignal(watch.viewersSeen, check_params_cb=lambda both: both == ViewerNumbers(38)):
        watch.poll()
    assert watch._timer.interval() == 77_000
    watch.leave()


@pytest.mark.parametrize(
    ("error", "next_s"),
    [(ServerTrouble(503), 5), (NoPermission(), 5), (NotFound(), 5), (TooManyRequests(77), 77)],
)
def test_a_number_that_cannot_be_had_leaves_the_stream_as_it_was_read(
    watch: StreamWatch, fastpix: FastPix, qtbot: QtBot, error: AppError, next_s: int
) -> None:
    fastpix.status, fastpix.viewers_error = Status.ACTIVE, error
    watch.follow(_stream())
    with qtbot.assertNotEmitted(watch.failed), qtbot.waitSignals([watch.seen, watch.viewersSeen]):
        watch.poll()
    assert fastpix.asked == ["s", "viewers of s", "current views"]
    assert watch._timer.interval() == next_s * 1000
    watch.leave()


def test_errors_make_it_slower_and_a_good_answer_makes_up_for_them(
    watch: StreamWatch, fastpix: FastPix, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.02)
    fastpix.error = ServerTrouble(503)
    watch.follow(_stream())
    for failures in (1, 2, 3):
        with qtbot.waitSignal(watch.failed):
            pass
        assert watch._timer.interval() == 20 * 2**failures
    fastpix.error = None
    with qtbot.waitSignal(watch.seen):
        pass
    assert watch._timer.interval() == 20
    watch.leave()


def test_too_many_requests_are_answered_with_patience(
    watch: StreamWatch, fastpix: FastPix, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.01)
    fastpix.error = TooManyRequests(77)
    with qtbot.waitSignal(watch.failed):
        watch.follow(_stream())
    assert watch._timer.interval() == 77_000
    watch.set_in_view(in_view=False)
    watch.follow(_stream(), not_before=200)
    assert watch._timer.interval() == 200_000
    watch.leave()


def test_a_stream_that_is_gone_is_left(
    watch: StreamWatch, fastpix: FastPix, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.01)
    fastpix.error = NotFound()
    with qtbot.waitSignal(watch.failed):
        watch.follow(_stream())
    assert not watch._timer.isActive()


def test_an_answer_that_takes_long_is_told_after_two_looks(
    watch: StreamWatch, fastpix: FastPix, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_watch, "IN_VIEW_S", 0.1)
    answers = [asyncio.Event() for _ in range(2)]
    answers[0].set()
    real = fastpix.stream

    async def stream(stream_id: str) -> LiveStream:
        await answers[min(len(fastpix.asked), 1)].wait()
        return await real(stream_id)

    monkeypatch.setattr(fastpix, "stream", stream)
    with qtbot.waitSignal(watch.aged):
        watch.follow(_stream())
    assert fastpix.asked == ["s"]  # the first look was answered, the second hangs
    before = watch.age_s
    assert before > 0.1  # Qt's timers may be some milliseconds early
    with qtbot.waitSignal(watch.seen):
        answers[1].set()
    assert watch.age_s < before
    watch.leave()
    assert not watch._ageing.isActive()


def test_a_window_that_cannot_be_seen_makes_nothing_old(watch: StreamWatch) -> None:
    watch.follow(_stream())
    assert watch._ageing.interval() == 10_000
    watch.set_in_view(in_view=False)
    assert watch._ageing.interval() == 60_000
    watch.leave()


def test_hint_is_followed_at_once_and_for_some_seconds(
    watch: StreamWatch, fastpix: FastPix, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_watch, "HINTED_S", 0.5)
    watch.follow(_stream())
    with qtbot.waitSignal(watch.seen):
        watch.hint()
    assert watch._timer.interval() == 2000
    qtbot.wait(510)
    with qtbot.waitSignal(watch.seen):
        watch.poll()
    assert watch._timer.interval() == 5000
    watch.leave()


def test_hint_does_not_break_a_promise_to_wait(
    watch: StreamWatch, fastpix: FastPix, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fastpix.error = TooManyRequests(77)
    watch.follow(_stream(Status.ACTIVE))
    with qtbot.waitSignal(watch.failed):
        watch.poll()
    asked = len(fastpix.asked)
    watch.hint()
    watch.poll()
    watch.set_in_view(in_view=False)
    watch.set_in_view(in_view=True)
    qtbot.wait(30)
    assert len(fastpix.asked) == asked
    assert watch._timer.interval() > 76_000
    watch.leave()


def test_views_are_read_less_often_than_the_stream(
    watch: StreamWatch, fastpix: FastPix, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fastpix.status = Status.ACTIVE
    watch.follow(_stream())
    for _ in range(3):
        with qtbot.waitSignal(watch.viewersSeen, check_params_cb=lambda both: both == ViewerNumbers(38, 12)):
            watch.poll()
    assert fastpix.asked == ["s", "viewers of s", "current views", "s", "s"]
    monkeypatch.setattr(stream_watch, "VIEWERS_S", 0.0)
    with qtbot.waitSignal(watch.viewersSeen):
        watch.poll()
    assert fastpix.asked.count("viewers of s") == fastpix.asked.count("current views") == 2
    watch.leave()


def test_live_stream_is_followed_closely_when_something_fails_or_the_window_is_hidden() -> None:
    live = _stream(Status.ACTIVE)
    assert [delay(live, failures, in_view=True) for failures in range(5)] == [5, 10, 20, 20, 20]
    assert delay(live, 0, in_view=False) == 10
