"""Shared by all presenters: background tasks, and operations a person waits for."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.presenters.steps import Step, Steps

if TYPE_CHECKING:  # slow to import, and there are no tasks before the first paint
    import asyncio

Work = Callable[[], Coroutine[Any, Any, None]]
"""Starts an operation's work. A callable, so there is nothing to clean up if it's never started."""


class Presenter(QObject):
    """Owns the coroutines of one page: whatever still runs ends with it.

    A presenter keeps a :class:`Task` for each coroutine that it starts again and again, or one :class:`Tasks`
    for many alike, and an :class:`Operation` for what a person waits for.
    """

    def __init__(self) -> None:
        super().__init__()
        self._running: set[asyncio.Task[None]] = set()
        self.has_ended = False
        """Whether it was closed. It starts nothing then, though others may still tell it of things."""

    def spawn(self, name: str, coroutine: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        """Start a coroutine that is cancelled with this presenter. ``name`` is for logs only."""
        import asyncio

        task = asyncio.get_running_loop().create_task(coroutine, name=f"{type(self).__name__}.{name}")
        self._running.add(task)
        task.add_done_callback(self._forget)
        return task

    @property
    def may_start(self) -> bool:
        """Whether it's open and the loop runs: a timer may go off after either, as the app quits."""
        import asyncio

        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return False
        return not self.has_ended

    def start_no_more(self) -> None:
        """Start nothing from now on. What runs goes on until :meth:`close`."""
        self.has_ended = True

    async def close(self) -> None:
        """Cancel everything that runs and wait until it has ended. Nothing more is started."""
        import asyncio

        self.start_no_more()
        running = [*self._running]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _forget(self, task: "asyncio.Task[None]") -> None:
        self._running.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            # An error that isn't an AppError, or one no presenter expected: a bug either way.
            task.get_loop().call_exception_handler(
                {"message": f"{task.get_name()} failed", "exception": error, "task": task}
            )


class Task:
    """A coroutine that a presenter starts again and again: a newer run replaces an unfinished one."""

    def __init__(self, owner: Presenter, name: str) -> None:
        """Start nothing yet. ``name`` is for logs only."""
        self._owner = owner
        self._name = name
        self._task: asyncio.Task[None] | None = None

    @property
    def is_running(self) -> bool:
        """Whether a run is unfinished, and wasn't released."""
        # A run that has just ended is forgotten a moment later: what comes in between must not wait for it.
        return self._task is not None and not self._task.done()

    def start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        """Start a run, and cancel an unfinished one. Starts none if the presenter was closed."""
        self.stop()
        if not self._owner.may_start:
            coroutine.close()
            return
        self._task = self._owner.spawn(self._name, coroutine)

    def stop(self) -> None:
        """Cancel the run, if any."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def release(self) -> None:
        """Let the run continue, but count it as done: it only has to notify others."""
        self._task = None

    async def ended(self) -> None:
        """Wait until the run, if any, is done."""
        import asyncio

        if self._task is not None:
            await asyncio.wait({self._task})


class Tasks:
    """Tasks of one kind, one per key, such as a stream's ID: each replaces only those of its own key."""

    def __init__(self, owner: Presenter, name: str) -> None:
        """Start nothing yet. ``name`` is for logs only."""
        self._owner = owner
        self._name = name
        self._tasks: dict[str, Task] = {}

    @property
    def is_running(self) -> bool:
        """Whether any is running."""
        return any(task.is_running for task in self._tasks.values())

    def runs(self, key: str) -> bool:
        """Return whether this one is running."""
        return key in self._tasks and self._tasks[key].is_running

    def start(self, key: str, coroutine: Coroutine[Any, Any, None]) -> None:
        """Start this one, and cancel an unfinished run of it."""
        self.stop(key)
        self._tasks = {each: task for each, task in self._tasks.items() if task.is_running}
        self._tasks[key] = Task(self._owner, f"{self._name} {key}")
        self._tasks[key].start(coroutine)

    def stop(self, key: str) -> None:
        """Cancel this one, if it's running."""
        if key in self._tasks:
            self._tasks.pop(key).stop()

    def release(self, key: str) -> None:
        """Let this one continue, but count it as done: it only has to notify others."""
        self._tasks.pop(key, None)


class Operation:
    """Something a person started and waits for: one at a time, and it always ends.

    It ends when its work returns, raises (an AppError, or a bug), is cancelled, even before its first step,
    or calls :meth:`finish`. Then it's free again, ``busy(False)`` is called exactly once, and after that
    ``failed`` with the error, if it was an AppError. A bug goes to the loop's exception handler.
    """

    def __init__(
        self,
        owner: Presenter,
        name: str,
        *,
        busy: Callable[[bool], None] = lambda _: None,
        failed: Callable[[AppError], None] = lambda _: None,
        steps: Steps | None = None,
    ) -> None:
        self._owner = owner
        self._name = name
        self._busy = busy
        self._failed = failed
        self._steps = steps
        self._task: asyncio.Task[None] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether it's in progress."""
        return self._task is not None

    def start(self, work: Work, stream_id: str = "", *steps: Step) -> bool:
        """Start the work, unless busy or closed; return whether it was started.

        ``steps``: of a stream; the first one is begun.
        """
        if self._task is not None or not self._owner.may_start:
            return False
        if self._steps is not None:
            self._steps.prepare(stream_id, *steps)
            self._steps.begin(steps[0])
        self._task = self._owner.spawn(self._name, self._run(work))
        self._task.add_done_callback(self._free)  # if cancelled before its first step, it can't do so itself
        self._busy(True)
        return True

    def finish(self) -> None:
        """Count as done, if called by the work itself: it only has to notify others."""
        import asyncio

        task = asyncio.current_task()
        if task is not None and task is self._task:
            if self._steps is not None:
                self._steps.finish()
            self._free(task)

    def cancel(self) -> None:
        """Cancel the work; it's free at once."""
        if (task := self._task) is not None:
            task.cancel()
            self._leave_off()
            self._free(task)

    def interrupt(self) -> None:
        """Cancel the work; it's busy until the work has ended."""
        if self._task is not None:
            self._task.cancel()
            self._leave_off()

    async def ended(self) -> None:
        """Wait until it's free."""
        import asyncio

        while (task := self._task) is not None:
            await asyncio.wait({task})
            self._free(task)

    async def _run(self, work: Work) -> None:
        import asyncio

        task = asyncio.current_task()
        try:
            await work()
        except AppError as error:
            self._fail_step(task)
            self._free(task)
            self._failed(error)
        except Exception:
            self._fail_step(task)
            raise  # the presenter reports it
        finally:
            self._free(task)

    def _fail_step(self, task: "asyncio.Task[None] | None") -> None:
        if self._steps is not None and task is self._task:
            self._steps.fail()

    def _leave_off(self) -> None:
        if self._steps is not None:
            self._steps.leave_off()

    def _free(self, task: "asyncio.Task[None] | None") -> None:
        if task is not None and task is self._task:  # otherwise something else is in progress by now
            self._task = None
            self._busy(False)
