import asyncio
import contextlib
import gc
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count

import pytest

from fastpix_desktop.base.worker_pool import NotBegun, Overdue, WorkerPool

PATIENCE = 20.0
NUMBERS = count()


@pytest.fixture
def name() -> str:
    """A name for a lane's threads that no other test uses."""
    return f"lane{next(NUMBERS)}x"


@pytest.fixture
def released() -> Iterator[threading.Event]:
    """Holds calls up until the test is over."""
    event = threading.Event()
    yield event
    event.set()


def threads(name: str) -> list[threading.Thread]:
    return [each for each in threading.enumerate() if each.name.startswith(f"{name}-")]


async def wait_on_loop(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110 - what is waited for happens in a thread
            await asyncio.sleep(0.002)


def test_results_come_back(name: str) -> None:
    def call(a: int, *, b: str) -> tuple[int, str, str]:
        return a, b, threading.current_thread().name

    result = asyncio.run(WorkerPool(name, 2).run(call, 1, b="two"))
    assert result == (1, "two", f"{name}-1")
    assert all(thread.daemon for thread in threads(name))


@pytest.mark.parametrize("error", [ValueError("no"), KeyError("k"), TimeoutError(), SystemExit(3)])
def test_exceptions_come_back(name: str, error: BaseException) -> None:
    def call() -> None:
        raise error

    async def main() -> None:
        lane = WorkerPool(name, 1)
        with pytest.raises(type(error)) as caught:
            await lane.run(call)
        assert caught.value is error
        assert await lane.run(lambda: 5) == 5

    asyncio.run(main())


def test_a_stop_iteration_does_not_leave_anyone_waiting(name: str) -> None:
    async def main() -> None:
        async with asyncio.timeout(PATIENCE):
            await WorkerPool(name, 1).run(lambda: next(iter(())))

    with pytest.raises(RuntimeError, match="StopIteration"):
        asyncio.run(main())


def test_one_worker_does_one_thing_after_the_other(name: str) -> None:
    begun: list[int] = []
    running: list[int] = []

    def call(number: int) -> int:
        begun.append(number)
        running.append(number)
        assert running == [number]
        time.sleep(0.001)
        running.remove(number)
        return number

    async def main() -> list[int]:
        lane = WorkerPool(name, 1)
        return await asyncio.gather(*(lane.run(call, number) for number in range(20)))

    assert asyncio.run(main()) == begun == list(range(20))


def test_as_many_run_at_once_as_there_are_workers(name: str) -> None:
    together = threading.Barrier(3)

    async def main() -> None:
        lane = WorkerPool(name, 3)
        assert threads(name) == []
        await asyncio.gather(*(lane.run(together.wait, PATIENCE) for _ in range(9)))

    asyncio.run(main())
    assert len(threads(name)) == 3


def test_the_loop_runs_on_meanwhile(name: str, released: threading.Event) -> None:
    async def main() -> None:
        task = asyncio.create_task(WorkerPool(name, 1).run(released.wait, PATIENCE))
        for _ in range(10):
            await asyncio.sleep(0)
        assert not task.done()
        released.set()
        assert await task is True

    asyncio.run(main())


@pytest.mark.parametrize("replace_abandoned", [False, True])
def test_what_is_cancelled_before_its_turn_is_never_done(
    name: str, released: threading.Event, replace_abandoned: bool
) -> None:
    done: list[str] = []
    begun = threading.Event()

    def first() -> str:
        begun.set()
        released.wait(PATIENCE)
        return "first"

    async def main() -> None:
        lane = WorkerPool(name, 1, replace_abandoned=replace_abandoned)
        holding = asyncio.create_task(lane.run(first))
        cancelled = [asyncio.create_task(lane.run(done.append, "cancelled")) for _ in range(3)]
        after = asyncio.create_task(lane.run(done.append, "after"))
        await wait_on_loop(begun.is_set)
        for task in cancelled:
            task.cancel()
        assert all(isinstance(each, asyncio.CancelledError) for each in await gathered(cancelled))
        assert len(threads(name)) == 1
        released.set()
        assert await holding == "first"
        await after

    asyncio.run(main())
    assert done == ["after"]


async def gathered(tasks: list[asyncio.Task[None]]) -> list[BaseException | None]:
    return await asyncio.gather(*tasks, return_exceptions=True)


async def _abandon(lane: WorkerPool, call: Callable[[], object]) -> None:
    begun = threading.Event()

    def begin() -> None:
        begun.set()
        call()

    task = asyncio.create_task(lane.run(begin))
    await wait_on_loop(begun.is_set)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_an_abandoned_call_does_not_hold_up_the_next(name: str, released: threading.Event) -> None:
    async def main() -> None:
        lane = WorkerPool(name, 1, replace_abandoned=True)
        for _ in range(3):
            await _abandon(lane, released.wait)
        async with asyncio.timeout(PATIENCE):
            assert await lane.run(lambda: "next") == "next"
        assert len(threads(name)) == 4
        released.set()
        # Those that were replaced go when their call ends: never two at a time in a lane of one.
        await wait_on_loop(lambda: len(threads(name)) == 1)
        assert await lane.run(lambda: "again") == "again"

    asyncio.run(main())


def test_without_it_calls_stay_one_after_the_other(name: str, released: threading.Event) -> None:
    async def main() -> None:
        lane = WorkerPool(name, 1)
        await _abandon(lane, released.wait)
        following = asyncio.create_task(lane.run(lambda: "next"))
        await asyncio.sleep(0.05)
        assert not following.done()
        released.set()
        assert await following == "next"
        assert len(threads(name)) == 1

    asyncio.run(main())


def test_a_call_that_ends_as_it_is_cancelled_leaves_no_thread_too_many(name: str) -> None:
    ended = threading.Event()

    async def main() -> None:
        lane = WorkerPool(name, 1, replace_abandoned=True)
        await lane.run(lambda: None)
        for _ in range(3):
            task = asyncio.create_task(lane.run(ended.set))
            await asyncio.sleep(0)
            ended.wait(PATIENCE)  # the loop stands still: the result is on its way when the task is cancelled
            time.sleep(0.02)  # noqa: ASYNC251 - on purpose
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            ended.clear()
        await lane.run(lambda: None)

    asyncio.run(main())
    assert len(threads(name)) == 1


def test_a_late_error_of_an_abandoned_call_is_nobodys(name: str, released: threading.Event) -> None:
    reported: list[object] = []

    def fail() -> None:
        released.wait(PATIENCE)
        raise ValueError("late")

    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _loop, context: reported.append(context))
        lane = WorkerPool(name, 1)
        await _abandon(lane, fail)
        released.set()
        await lane.run(lambda: None)

    asyncio.run(main())
    assert reported == []


def test_a_call_that_outlives_its_loop_ends_quietly(name: str, released: threading.Event) -> None:
    failed: list[object] = []
    before, threading.excepthook = threading.excepthook, failed.append
    try:
        lane = WorkerPool(name, 1)
        asyncio.run(_abandon(lane, released.wait))
        released.set()
        assert asyncio.run(lane.run(lambda: "in another loop")) == "in another loop"
    finally:
        threading.excepthook = before
    assert failed == []


HANG = """
import asyncio, sys, threading, time
from fastpix_desktop.base.worker_pool import WorkerPool, NotBegun, Overdue

begun = threading.Event()

def hang():
    begun.set()
    time.sleep(60)

async def main():
    task = asyncio.create_task(WorkerPool("net", 1).run(hang))
    while not begun.is_set():
        await asyncio.sleep(0.01)
    task.cancel()

asyncio.run(main())
print("over", flush=True)
"""


def test_quitting_does_not_wait_for_a_hanging_call() -> None:
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", HANG], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "over\n", "")
    assert time.monotonic() - started < 3


def test_closed_its_threads_end_after_what_is_left() -> None:
    async def work() -> list[int]:
        lane = WorkerPool("closing", 3)
        calls = [asyncio.ensure_future(lane.run(abs, number)) for number in range(9)]
        await asyncio.sleep(0)
        lane.close()
        return [await call for call in calls]

    assert asyncio.run(work()) == list(range(9))
    deadline = time.monotonic() + 5
    while [each for each in threading.enumerate() if each.name.startswith("closing-")]:
        assert time.monotonic() < deadline
        time.sleep(0.01)


# With a deadline


def test_a_call_in_time_gives_its_result_or_its_error(name: str) -> None:
    async def main() -> None:
        lane = WorkerPool(name, 1)
        assert await lane.run_within(PATIENCE, lambda: 5) == 5
        with pytest.raises(KeyError):
            await lane.run_within(PATIENCE, dict[str, int]().popitem)

    asyncio.run(main())


def test_a_call_that_no_thread_begins_in_time_is_never_done(name: str, released: threading.Event) -> None:
    done: list[str] = []

    async def main() -> None:
        lane = WorkerPool(name, 1)
        before = asyncio.create_task(lane.run(released.wait, PATIENCE))
        await asyncio.sleep(0)
        with pytest.raises(NotBegun):
            await lane.run_within(0.05, lambda: done.append("late"))
        released.set()
        await before
        await lane.run(done.append, "next")

    asyncio.run(main())
    assert done == ["next"]


def test_an_overdue_call_makes_room_for_the_next(name: str, released: threading.Event) -> None:
    async def main() -> None:
        lane = WorkerPool(name, 1, replace_abandoned=True)
        with pytest.raises(Overdue):
            await lane.run_within(0.05, lambda: released.wait(PATIENCE))
        async with asyncio.timeout(PATIENCE):
            assert await lane.run_within(PATIENCE, lambda: 5) == 5

    asyncio.run(main())


def test_time_in_the_queue_does_not_count(name: str) -> None:
    async def main() -> None:
        lane = WorkerPool(name, 1)
        before = asyncio.create_task(lane.run(time.sleep, 1.2))
        await asyncio.sleep(0)
        await lane.run_within(2, lambda: time.sleep(1.2))
        await before

    asyncio.run(main())


@pytest.mark.parametrize("is_begun", [False, True])
def test_nobody_waits_for_a_call_with_a_deadline_any_more(
    name: str, released: threading.Event, *, is_begun: bool
) -> None:
    begun = threading.Event()
    done: list[str] = []

    def call() -> None:
        begun.set()
        released.wait(PATIENCE)
        done.append("it")

    async def main() -> None:
        lane = WorkerPool(name, 1, replace_abandoned=True)
        before = None if is_begun else asyncio.create_task(lane.run(released.wait, PATIENCE))
        task = asyncio.create_task(lane.run_within(PATIENCE, call))
        if is_begun:
            await wait_on_loop(begun.is_set)
        else:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        if is_begun:  # the next does not wait for it
            assert await lane.run(lambda: 5) == 5
        released.set()
        if before is not None:
            await before
            await lane.run(lambda: 5)

    asyncio.run(main())
    assert begun.is_set() is is_begun


class Held:
    """Tells which thread lets go of it last."""

    def __init__(self, deaths: list[str]) -> None:
        self._deaths = deaths

    def __del__(self) -> None:
        self._deaths.append(threading.current_thread().name)


@pytest.mark.parametrize("ends", ["returns", "raises", "abandoned", "never begun"])
def test_a_thread_lets_go_of_nothing_last(name: str, released: threading.Event, ends: str) -> None:
    """Neither the call nor its result nor its error: each may hold a Qt object."""
    deaths: list[str] = []

    def call(held: Held) -> tuple[Held, Held]:
        if ends == "raises":
            raise ValueError(Held(deaths))
        return held, Held(deaths)

    def hang(_held: Held) -> None:
        released.wait(PATIENCE)

    async def use(lane: WorkerPool) -> None:
        if ends == "abandoned":
            await _abandon(lane, partial(hang, Held(deaths)))
        elif ends == "never begun":
            await _abandon(lane, released.wait)
            with pytest.raises(NotBegun):
                await lane.run_within(0.01, partial(call, Held(deaths)))
        else:
            with contextlib.suppress(ValueError):
                await lane.run(call, Held(deaths))

    async def main() -> None:
        lane = WorkerPool(name, 1)
        for _ in range(50 if ends in ("returns", "raises") else 1):
            await use(lane)
            released.set()
            await lane.run(lambda: None)  # the thread has let go of the call before
            gc.collect()

    switching = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    gc.disable()  # as in the program: bootstrap/garbage.py
    gc.freeze()  # all that is there already, which would be looked through each time
    try:
        asyncio.run(main())
    finally:
        gc.unfreeze()
        gc.enable()
        sys.setswitchinterval(switching)
    assert deaths
    assert set(deaths) == {threading.main_thread().name}
