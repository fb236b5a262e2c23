"""Ports in memory, for the tests of presenters. A test defines what it expects to be asked, and no more."""

import asyncio
from collections.abc import Callable, Iterable
from typing import Any

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.encoders.settings import RetryPlan
from fastpix_desktop.domain.obs.load import FrameCounts
from fastpix_desktop.domain.obs.status import OutputStatus
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.stream import LiveStream


class Unasked:
    """A port of which nothing is expected but what a subclass defines."""

    def __getattr__(self, name: str) -> Any:
        def refuse(*_: object, **_options: object) -> Any:
            raise AssertionError(f"{type(self).__name__}.{name} isn't expected here")

        return refuse


class Failing:
    """A port whose every method raises an error of this kind."""

    def __init__(self, error: Callable[[], Exception]) -> None:
        self._error = error

    def __getattr__(self, _name: str) -> Any:
        async def fail(*_: object, **_options: object) -> Any:
            await asyncio.sleep(0)
            raise self._error()

        return fail

    def use(self, _account: Account | None, _secret: Secret | None) -> None:
        """Sign in, which can't fail."""


class NoObsConnected:
    """A MonitoredObs while no OBS is connected."""

    async def output(self) -> OutputStatus | None:
        return None

    async def frame_counts(self) -> FrameCounts | None:
        return None

    async def goes_here(self, _stream: LiveStream) -> bool | None:
        return None

    async def retry_plan(self) -> RetryPlan | None:
        return None


class NoStills(Unasked):
    """Stills on a computer without a decoder."""

    is_possible = False

    async def rest(self) -> None:
        pass


class NoVideo(Unasked):
    """Video on such a computer."""

    def stop(self) -> None:
        pass


class EmptyKeyring(Unasked):
    """Credentials that take every secret and keep none."""

    async def save(self, _name: str, _secret: Secret) -> None:
        pass

    async def load(self, _name: str) -> Secret | None:
        return None

    async def delete(self, _name: str) -> None:
        pass


class EmptyStore(Unasked):
    """A StreamStore that notes what it's given, and has nothing."""

    def __init__(self) -> None:
        self.written: list[tuple[str, str]] = []
        """The account and the stream's ID of everything that was saved."""

    async def streams(self, _account: str, _behind: LiveStream | None, _count: int) -> tuple[LiveStream, ...]:
        return ()

    async def put(self, account: str, streams: Iterable[LiveStream]) -> None:
        self.written += [(account, each.id) for each in streams]

    async def replace(self, account: str, streams: Iterable[LiveStream]) -> None:
        await self.put(account, streams)

    async def remove(self, _account: str, _stream_id: str) -> None:
        pass
