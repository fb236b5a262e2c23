"""Tasks that are kept, replaced, cancelled, and never lost; operations that end whatever ends them."""

import asyncio

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import NotFound
from fastpix_desktop.presenters.presenter import Operation, Presenter, Task, Tasks
from fastpix_desktop.presenters.steps import Step, Steps, StepState


def test_newer_run_replaces_an_unfinished_one(qtbot: QtBot, loop: qasync.QEventLoop) -> None:
    presenter = Presenter()
    task, other = Task(presenter, "read"), Task(presenter, "read")
    done: list[str] = []

    async def work(name: str) -> None:
        await asyncio.sleep(0.02)
        done.append(name)

    task.start(work("old"))
    task.start(work("new"))
    other.start(work("other"))
    qtbot.waitUntil(lambda: not task.is_running and not other.is_running)
    assert sorted(done) == ["new", "other"]


def test_run_replaces_only_those_of_its_own_key(qtbot: QtBot, loop: qasync.QEventLoop) -> None:
    presenter = Presenter()
    tasks = Tasks(presenter, "save")
    done: list[str] = []

    async def work(name: str) -> None:
        await asyncio.sleep(0.02)
        done.append(name)

    tasks.start("a", work("old a"))
    tasks.start("b", work("b"))
    tasks.start("c", work("c"))
    tasks.start("a", work("new a"))
    tasks.stop("b")
    tasks.release("c")
    assert [tasks.runs(key) for key in "abcd"] == [True, False, False, False]
    qtbot.waitUntil(lambda: not tasks.is_running and not presenter._running)
    assert sorted(done) == ["c", "new a"]
    assert not tasks.runs("a")


def test_end_of_a_run_can_be_waited_for(qtbot: QtBot, loop: qasync.QEventLoop) -> None:
    presenter = Presenter()
    first, second = Task(presenter, "first"), Task(presenter, "second")
    done: list[str] = []

    async def work() -> None:
        await asyncio.sleep(0.02)
        done.append("first")

    async def wait() -> None:
        await second.ended()  # itself was never started
        await first.ended()
        done.append("waited")

    first.start(work())
    presenter.spawn("wait", wait())
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["first", "waited"]


def test_close_cancels_and_waits(qtbot: QtBot, loop: qasync.QEventLoop) -> None:
    presenter = Presenter()
    ended: list[str] = []

    async def work(name: str) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append(name)

    kept, released = Task(presenter, "kept"), Task(presenter, "released")
    kept.start(work("kept"))
    released.start(work("released"))
    qtbot.wait(20)
    released.release()
    assert kept.is_running
    assert not released.is_running
    closing = loop.create_task(presenter.close())
    qtbot.waitUntil(closing.done)
    assert sorted(ended) == ["kept", "released"]


def test_closed_it_starts_nothing(qtbot: QtBot, loop: qasync.QEventLoop) -> None:
    presenter = Presenter()
    closing = loop.create_task(presenter.close())
    qtbot.waitUntil(closing.done)
    done: list[str] = []

    async def work() -> None:
        done.append("work")

    task = Task(presenter, "late")
    task.start(work())
    assert not task.is_running
    assert not Operation(presenter, "late").start(work)
    qtbot.wait(20)
    assert done == []


def test_a_bug_in_a_task_reaches_the_loops_handler(qtbot: QtBot, loop: qasync.QEventLoop) -> None:
    presenter = Presenter()
    reported: list[dict[str, object]] = []
    loop.set_exception_handler(lambda _loop, context: reported.append(context))

    async def work() -> None:
        await asyncio.sleep(0)
        raise ZeroDivisionError

    task = Task(presenter, "buggy")
    task.start(work())
    qtbot.waitUntil(lambda: reported != [])
    assert isinstance(reported[0]["exception"], ZeroDivisionError)
    assert not task.is_running


def test_task_that_has_just_ended_does_not_run_any_more(qtbot: QtBot, loop: qasync.QEventLoop) -> None:
    presenter = Presenter()

    async def nothing() -> None: ...

    async def watch() -> bool:
        look = Task(presenter, "look")
        look.start(nothing())
        (task,) = presenter._running
        while not task.done():  # noqa: ASYNC110 - the very next moment is what this is about
            await asyncio.sleep(0)
        return task in presenter._running and look.is_running  # before it is forgotten

    watching = loop.create_task(watch())
    qtbot.waitUntil(watching.done)
    assert watching.result() is False


class Operated:
    """A presenter with one operation, and everything that it says."""

    def __init__(self, bot: QtBot, loop: qasync.QEventLoop) -> None:
        self.bot = bot
        self.said: list[object] = []
        self.bugs: list[object] = []
        self.steps = Steps()
        self.presenter = Presenter()
        self.operation = Operation(
            self.presenter, "work", busy=self.said.append, failed=self.said.append, steps=self.steps
        )
        loop.set_exception_handler(lambda _loop, context: self.bugs.append(context["exception"]))

    def start(self, *ends: Exception) -> bool:
        async def work() -> None:
            await asyncio.sleep(0)
            for each in ends:
                raise each

        return self.operation.start(work, "stream", Step.SEND)

    def start_waiting(self) -> None:
        async def wait() -> None:
            await asyncio.sleep(60)

        self.operation.start(wait, "stream", Step.SEND)

    def until_free(self) -> None:
        self.bot.waitUntil(lambda: not self.operation.is_busy)

    @property
    def step(self) -> StepState:
        return dict(self.steps.all)[Step.SEND]


@pytest.fixture
def it(qtbot: QtBot, loop: qasync.QEventLoop) -> Operated:
    return Operated(qtbot, loop)


def test_operation_that_returns_is_over(it: Operated) -> None:
    assert it.start()
    assert it.operation.is_busy
    it.until_free()
    assert it.said == [True, False]


def test_operation_is_ignored_while_busy(it: Operated) -> None:
    assert it.start()
    assert not it.start()
    it.until_free()
    assert it.said == [True, False]
    assert it.start(), "it is free again"
    it.until_free()


def test_error_of_ours_comes_once_and_after_busy_has_ended(it: Operated) -> None:
    error = NotFound()
    it.start(error)
    it.until_free()
    assert it.said == [True, False, error]
    assert it.step is StepState.FAILED
    assert it.bugs == []


@pytest.mark.parametrize("bug", [ZeroDivisionError(), UnicodeEncodeError("latin-1", "…", 0, 1, "no")])
def test_bug_ends_it_and_is_reported_once(it: Operated, bug: Exception) -> None:
    it.start(bug)
    it.bot.waitUntil(lambda: it.bugs != [])
    assert it.said == [True, False]
    assert it.step is StepState.FAILED
    assert it.bugs == [bug]
    assert it.start()
    it.until_free()


@pytest.mark.parametrize("begun", [False, True])
def test_cancelled_it_is_free_at_once(it: Operated, begun: bool) -> None:
    it.start_waiting()
    if begun:
        it.bot.wait(20)
    it.operation.cancel()
    assert it.said == [True, False]
    assert it.step is StepState.LEFT
    assert it.start(), "the old task's end is not the new one's"
    it.until_free()
    assert it.said == [True, False, True, False]


@pytest.mark.parametrize("begun", [False, True])
def test_interrupted_it_is_busy_until_it_has_ended(it: Operated, begun: bool) -> None:
    it.start_waiting()
    if begun:
        it.bot.wait(20)
    it.operation.interrupt()
    assert it.operation.is_busy
    assert it.step is StepState.LEFT
    it.until_free()
    assert it.said == [True, False]


def test_nothing_under_way_can_be_cancelled(it: Operated) -> None:
    it.operation.cancel()
    it.operation.interrupt()
    assert it.said == []


def test_finished_it_is_free_while_the_rest_is_told(it: Operated) -> None:
    late = NotFound()

    async def work() -> None:
        it.operation.finish()
        it.said.append("told")
        it.start()
        it.operation.finish()  # not the one that is under way now
        raise late

    it.operation.start(work, "stream", Step.SEND)
    it.until_free()
    assert it.said == [True, False, "told", True, late, False]


def test_finish_is_for_the_work_itself(it: Operated) -> None:
    async def somebody_else() -> None:
        it.operation.finish()

    it.start_waiting()
    it.presenter.spawn("else", somebody_else())
    it.bot.waitUntil(lambda: len(it.presenter._running) == 1)
    assert it.operation.is_busy
    it.operation.cancel()


def test_its_end_can_be_waited_for(it: Operated) -> None:
    ended: list[bool] = []

    async def wait() -> None:
        await it.operation.ended()
        ended.append(it.operation.is_busy)

    it.start(NotFound())
    it.presenter.spawn("wait", wait())
    it.bot.waitUntil(lambda: ended != [])
    assert ended == [False]


def test_closed_with_its_presenter(it: Operated, loop: qasync.QEventLoop) -> None:
    it.start_waiting()
    closing = loop.create_task(it.presenter.close())
    it.bot.waitUntil(closing.done)
    assert it.said == [True, False]


def test_work_is_not_begun_for_nothing(qtbot: QtBot, loop: qasync.QEventLoop) -> None:
    """No coroutine is left that nobody awaits: that would be a warning, and fail this test."""
    operation = Operation(Presenter(), "work")
    begun: list[str] = []

    async def first() -> None:
        begun.append("first")

    operation.start(first)
    operation.cancel()
    qtbot.wait(20)
    assert begun == []
