"""The network check: runs the checks in order and reports the results."""

from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from PySide6.QtCore import Signal

from fastpix_desktop.domain.network.checks import (
    STEP_S,
    Check,
    CheckResult,
    Lookup,
    Obstacle,
    Report,
    Route,
    Target,
    clock_result,
    name_result,
)
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.ports.network import Reach
from fastpix_desktop.presenters.presenter import Presenter, Task

T = TypeVar("T")
_ReachServer = Callable[[Target, tuple[str, ...]], Awaitable[CheckResult]]
GUARD_S: Final = STEP_S + 1
"""Seconds after which a step that doesn't end by itself, such as a look-up, counts as timed out."""


class NetworkCheck(Presenter):
    """Runs one check at a time; a newer one replaces it."""

    resultCame = Signal(CheckResult)
    """A CheckResult; one for each of ``Route.checks``, in any order."""
    finished = Signal(Report)
    """The Report, after the last result. Not emitted after a cancel."""

    def __init__(self, reach: Reach, guard_s: float = GUARD_S) -> None:
        super().__init__()
        self._reach = reach
        self._guard_s = guard_s
        self._checking = Task(self, "check")

    @property
    def is_checking(self) -> bool:
        """Whether a check is in progress."""
        return self._checking.is_running

    def run(self, addresses: IngestAddresses, protocol: Protocol) -> None:
        """Check whether these servers can be reached; ``protocol`` is the chosen one."""
        self._checking.start(self._check(Route.to(addresses), protocol))

    def cancel(self) -> None:
        """Stop checking. A step in progress ends without a result."""
        self._checking.stop()

    async def _check(self, route: Route, protocol: Protocol) -> None:
        import asyncio

        results: list[CheckResult] = []

        def say(*came: CheckResult) -> None:
            for each in came:
                results.append(each)
                self.resultCame.emit(each)

        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._ingest(route, say))
                group.create_task(self._api(say))
        except Exception:
            made = {each.check for each in results}
            say(*(CheckResult(each, Obstacle.SKIPPED) for each in route.checks if each not in made))
            self._finish(Report(route, protocol, tuple(results)))
            raise
        self._finish(Report(route, protocol, tuple(results)))

    def _finish(self, report: Report) -> None:
        self._checking.release()
        self.finished.emit(report)

    async def _ingest(self, route: Route, say: Callable[..., None]) -> None:
        import asyncio

        lookups = await asyncio.gather(*map(self._look_up, route.hosts))
        say(name_result(lookups))
        found = {each.host: each.addresses for each in lookups}
        async with asyncio.TaskGroup() as group:
            group.create_task(self._rtmp(route.rtmp, found[route.rtmp.host], say))
            group.create_task(self._srt(route.srt, found[route.srt.host], say))

    async def _rtmp(self, target: Target, addresses: tuple[str, ...], say: Callable[..., None]) -> None:
        connected = await self._check_server(Check.TCP, self._reach.tcp, target, addresses)
        say(connected)
        if target.is_tls:
            to_try = addresses if connected.is_ok else ()
            say(await self._check_server(Check.TLS, self._reach.tls, target, to_try))

    async def _srt(self, target: Target, addresses: tuple[str, ...], say: Callable[..., None]) -> None:
        say(await self._check_server(Check.SRT, self._reach.srt, target, addresses))

    async def _api(self, say: Callable[..., None]) -> None:
        late = (CheckResult(Check.API, Obstacle.TIME_OUT), clock_result(None))
        say(*await self._in_time(self._reach.api(), late))

    async def _look_up(self, host: str) -> Lookup:
        return await self._in_time(self._reach.look_up(host), Lookup(host, obstacle=Obstacle.TIME_OUT))

    async def _check_server(
        self, check: Check, reach: _ReachServer, target: Target, addresses: tuple[str, ...]
    ) -> CheckResult:
        if not addresses:
            return CheckResult(check, Obstacle.SKIPPED, host=target.host)
        late = CheckResult(check, Obstacle.TIME_OUT, host=target.host)
        return await self._in_time(reach(target, addresses), late)

    async def _in_time(self, step: Awaitable[T], late: T) -> T:
        """Wait for a step, with a time limit."""
        import asyncio

        try:
            async with asyncio.timeout(self._guard_s):
                return await step
        except TimeoutError:
            return late
