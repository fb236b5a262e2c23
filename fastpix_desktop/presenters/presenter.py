"""What all presenters share: tasks that are kept, replaced and cancelled in an orderly way."""

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:  # slow to import; there is no task before the first paint
    import asyncio


class Presenter(QObject):
    """Runs coroutines for one page. A task belongs to a name; the presenter keeps it until it is done."""

    def __init__(self) -> None:
        super().__init__()
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._released: set[asyncio.Task[None]] = set()

    def start(self, name: str, coroutine: Coroutine[Any, Any, None]) -> None:
        """Start a task; an unfinished one of the same name is cancelled (a newer read replaces an older)."""
        import asyncio  # noqa: PLC0415

        self.stop(name)
        task = asyncio.get_running_loop().create_task(coroutine, name=f"{type(self).__name__}.{name}")
        self._tasks[name] = task
        task.add_done_callback(self._forget)

    def runs(self, name: str) -> bool:
        """Tell whether a task of that name is unfinished."""
        return name in self._tasks

    def stop(self, name: str) -> None:
        """Cancel the task of that name, if there is one."""
        task = self._tasks.pop(name, None)
        if task is not None:
            task.cancel()

    def interrupt(self, name: str) -> None:
        """Cancel the task of that name, if there is one; it counts as unfinished until it is gone."""
        if name in self._tasks:
            self._tasks[name].cancel()

    def is_running_as(self, name: str) -> bool:
        """Tell whether the task that asks is the one of that name."""
        import asyncio  # noqa: PLC0415

        return name in self._tasks and self._tasks[name] is asyncio.current_task()

    async def ended(self, name: str) -> None:
        """Wait until a task of that name, if there is one, is done or counts as done."""
        import asyncio  # noqa: PLC0415

        task = self._tasks.get(name)
        if task is not None:
            await asyncio.wait({task})

    def release(self, name: str) -> None:
        """Let the task of that name go on, but count it as done: what is left of it is telling others."""
        task = self._tasks.pop(name, None)
        if task is not None:
            self._released.add(task)

    async def close(self) -> None:
        """Cancel all tasks and wait until they are gone."""
        import asyncio  # noqa: PLC0415

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
            # Not one of our own errors, or one that no presenter expected: a bug either way.
            task.get_loop().call_exception_handler(
                {"message": f"{task.get_name()} failed", "exception": error, "task": task}
            )
