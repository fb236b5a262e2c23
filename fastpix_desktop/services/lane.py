"""The way from the event loop to blocking work: a few daemon threads.

Not an executor: the interpreter waits for an executor's threads at exit, so one hanging socket would hold
the whole program open. These threads are daemons; quitting never waits for them.
"""

import itertools
import queue
import threading
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class _Job:
    """One call, the future that waits for it, and whether a thread has begun it."""

    def __init__(self, call: Callable[[], Any]) -> None:
        import asyncio  # noqa: PLC0415

        self.lock = threading.Lock()  # for the three below
        self.call = call
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[Any] = self.loop.create_future()
        self.begun = False
        self.ended = False
        self.abandoned = False

    def settle(self, result: Any, error: BaseException | None) -> None:
        if self.future.done():
            return
        if error is None:
            self.future.set_result(result)
        else:
            self.future.set_exception(error)

    def work(self) -> None:
        result: Any = None
        error: BaseException | None = None
        try:
            result = self.call()
        except StopIteration as caught:
            error = RuntimeError(repr(caught))  # a future does not take it, and would never be done
        except BaseException as caught:  # noqa: BLE001 - whatever it is, the waiting side has to get it
            error = caught
        try:
            self.loop.call_soon_threadsafe(self.settle, result, error)
        except RuntimeError:
            return  # the loop is closed: the program is quitting


class Lane:
    """A pool of ``workers`` daemon threads that work through calls in order.

    When the waiting side is cancelled while its call runs, the call cannot be interrupted. With
    ``replace_abandoned`` its thread is given a successor, so that calls which nobody waits for any more do
    not hold up those behind them; without, calls stay strictly one after the other.
    """

    def __init__(self, name: str, workers: int, *, replace_abandoned: bool = False) -> None:
        self._name = name
        self._workers = workers
        self._replace_abandoned = replace_abandoned
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._numbers = itertools.count(1)
        self._started = 0

    async def run(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run ``call`` on one of the threads; its result or exception comes back here."""
        job = _Job(lambda: call(*args, **kwargs))
        if self._started < self._workers:
            self._started += 1
            self._start_thread()
        self._jobs.put(job)
        import asyncio  # noqa: PLC0415

        try:
            result: T = await job.future
        except asyncio.CancelledError:
            with job.lock:
                job.abandoned = self._replace_abandoned and job.begun and not job.ended
            if job.abandoned:
                self._start_thread()
            raise
        return result

    def close(self) -> None:
        """Let the threads end once nothing is left to do; nobody waits for that."""
        self._jobs.put(None)

    def _start_thread(self) -> None:
        name = f"{self._name}-{next(self._numbers)}"
        threading.Thread(target=self._serve, name=name, daemon=True).start()

    def _serve(self) -> None:
        while True:
            job = self._jobs.get()
            if job is None:
                self._jobs.put(None)  # for the next thread
                return
            with job.lock:
                job.begun = not job.future.cancelled()
            if not job.begun:
                continue
            job.work()
            with job.lock:
                job.ended = True
            if job.abandoned:
                return
