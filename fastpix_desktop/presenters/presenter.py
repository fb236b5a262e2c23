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
    """Runs coroutines for one page. Each task has a name; the presenter keeps it until it's done."""

    def __init__(self) -> None:
        super().__init__()
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._released: set[asyncio.Task[None]] = set()
        self.has_ended = False

    def start(self, name: str, coroutine: Coroutine[Any, Any, None]) -> None:
        """Start a task, and cancel an unfinished one with the same name (a newer read replaces an older).

        Once closed, it starts none: others may still tell it of things while the app quits.
        """
        self.stop(name)
        if self.has_ended:
            coroutine.close()
            return
        task = self.spawn(name, coroutine)
        self._released.discard(task)
        self._tasks[name] = task

    def runs(self, name: str) -> bool:
        """Return whether a task with that name is unfinished."""
        # A task that has just ended is forgotten a moment later: what comes in between must not wait for it.
        return name in self._tasks and not self._tasks[name].done()

    def stop(self, name: str) -> None:
        """Cancel the task with that name, if any."""
        task = self._tasks.pop(name, None)
        if task is not None:
            task.cancel()

    async def ended(self, name: str) -> None:
        """Wait until the task with that name, if any, is done or counts as done."""
        import asyncio  # noqa: PLC0415

        task = self._tasks.get(name)
        if task is not None:
            await asyncio.wait({task})

    def release(self, name: str) -> None:
        """Let the task with that name continue, but count it as done: it only has to notify others."""
        task = self._tasks.pop(name, None)
        if task is not None:
            self._released.add(task)

    def spawn(self, name: str, coroutine: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        """Start a task that is cancelled with this presenter and otherwise independent of it."""
        import asyncio  # noqa: PLC0415

        task = asyncio.get_running_loop().create_task(coroutine, name=f"{type(self).__name__}.{name}")
        self._released.add(task)
        task.add_done_callback(self._forget)
        return task

    async def close(self) -> None:
        """Cancel all tasks and wait until they have ended. It starts no more."""
        import asyncio  # noqa: PLC0415

        self.has_ended = True
        tasks = [*self._tasks.values(), *self._released]
        self._tasks.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _forget(self, task: "asyncio.Task[None]") -> None:
        self._released.discard(task)
        for name, kept in list(self._tasks.items()):
            if kept is task:
                del self._tasks[name]
        error = None if task.cancelled() else task.exception()
        if error is not None:
            # An error that isn't an AppError, or one no presenter expected: a bug either way.
            task.get_loop().call_exception_handler(
                {"message": f"{task.get_name()} failed", "exception": error, "task": task}
            )


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
        if self._task is not None or self._owner.has_ended:
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
        import asyncio  # noqa: PLC0415

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
        import asyncio  # noqa: PLC0415

        while (task := self._task) is not None:
            await asyncio.wait({task})
            self._free(task)

    async def _run(self, work: Work) -> None:
        import asyncio  # noqa: PLC0415

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
