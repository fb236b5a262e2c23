"""Worker pools: daemon threads that run blocking work for the event loop.

Not an executor: the interpreter waits for an executor's threads at exit, so one hanging socket would hold
the whole program open. These threads are daemons; quitting never waits for them.

A thread never lets go of a call or its result last: either may hold a Qt object, and Qt objects must be
deleted on the UI thread. A job's contents are handed over to the loop, which lets go of them.
"""

import itertools
import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Final, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class NotBegun(Exception):
    """No thread was free in time for a call, so it was never run."""


class Overdue(Exception):
    """A call takes too long. It can't be interrupted and may still finish."""


class _Job:
    """A call, its future, and whether a thread has begun it."""

    def __init__(self, call: Callable[[], Any]) -> None:
        import asyncio

        self.lock = threading.Lock()  # for the four below
        self.call: Callable[[], Any] | None = call
        self.begun = False
        self.ended = False
        self.abandoned = False
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[Any] = self.loop.create_future()
        self.has_begun: asyncio.Future[None] = self.loop.create_future()

    def begin(self) -> bool:
        """Tell whether somebody still waits for the call; it counts as begun then."""
        with self.lock:
            self.begun = self.call is not None and not self.future.cancelled()
        return self.begun

    def work(self) -> None:
        """Carry out the call, in a thread, and hand everything over to the loop."""
        held: list[Any] = [self.call, None, None]
        self.call = None
        try:
            self.loop.call_soon_threadsafe(self._note_begun)
            held[1] = held[0]()
        except StopIteration as caught:
            held[2] = RuntimeError(repr(caught))  # a future doesn't accept it and would never be done
        except BaseException as caught:  # noqa: BLE001 - the waiting side must get any exception
            held[2] = caught
        try:
            self.loop.call_soon_threadsafe(self._settle, held)
        except RuntimeError:  # the loop is closed: the app is quitting
            _KEPT.append(held)

    def let_go(self) -> None:
        """Hold what was waited for no longer, on the loop: a thread may hold this job for long."""
        self.has_begun.cancel()
        self.future = self.has_begun

    def _note_begun(self) -> None:
        if not self.has_begun.done():
            self.has_begun.set_result(None)

    def _settle(self, held: list[Any]) -> None:
        _, result, error = held
        held.clear()
        if self.future.done():
            return
        if error is None:
            self.future.set_result(result)
        else:
            self.future.set_exception(error)


_KEPT: Final[list[list[Any]]] = []
"""What came too late for its loop: kept for the rest of the process, not deleted on a thread."""


class WorkerPool:
    """A pool of ``workers`` daemon threads that run calls in order.

    If the waiting side is cancelled, its running call can't be interrupted. With ``replace_abandoned``,
    another thread takes over, so that abandoned calls don't delay later ones; without it, calls are strictly
    run one after the other.
    """

    def __init__(self, name: str, workers: int, *, replace_abandoned: bool = False) -> None:
        self._name = name
        self._workers = workers
        self._replace_abandoned = replace_abandoned
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._numbers = itertools.count(1)
        self._started = 0

    async def run(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run ``call`` on a thread; return its result or raise its exception."""
        job = self._put(partial(call, *args, **kwargs))
        try:
            result: T = await job.future
        finally:
            self._leave(job)
        return result

    async def run_within(self, seconds: float, call: Callable[[], T]) -> T:
        """Run ``call`` with a time limit in seconds, counted from when a thread begins it.

        Raises NotBegun if waiting for a thread takes just as long, and Overdue.
        """
        import asyncio

        job = self._put(call)
        try:
            begun = {job.has_begun, job.future}
            await asyncio.wait(begun, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            with job.lock:
                if not job.begun:
                    job.call = None
                    raise NotBegun
            await asyncio.wait({job.future}, timeout=seconds)
            if not job.future.done():
                raise Overdue
            result: T = job.future.result()
        finally:
            self._leave(job)
        return result

    def _put(self, call: Callable[[], Any]) -> _Job:
        job = _Job(call)
        if self._started < self._workers:
            self._started += 1
            self._start_thread()
        self._jobs.put(job)
        return job

    def _leave(self, job: _Job) -> None:
        """Stop waiting for a call; if it wasn't begun, it never will be."""
        if job.future.done() and not job.future.cancelled():
            job.future.exception()  # so that it isn't lost if this is cancelled just now
        else:
            job.future.cancel()
            with job.lock:
                if not job.begun:
                    job.call = None
                job.abandoned = self._replace_abandoned and job.begun and not job.ended
            if job.abandoned:
                self._start_thread()
        job.let_go()

    def close(self) -> None:
        """Let the threads end when nothing is left to do, without waiting for them."""
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
            if not job.begin():
                continue
            job.work()
            with job.lock:
                job.ended = True
                is_replaced = job.abandoned
            if is_replaced:
                return
