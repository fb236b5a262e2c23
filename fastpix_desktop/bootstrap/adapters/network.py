"""The network check's steps."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from fastpix_desktop.bootstrap.adapters.pools import Pools

if TYPE_CHECKING:  # slow to import, and seldom needed: loaded in a worker thread
    from types import ModuleType

    from fastpix_desktop.domain.network.checks import CheckResult, Lookup, Target

T = TypeVar("T")


class Network:
    """The Reach port, in a pool of its own: a look-up may hang in it."""

    def __init__(self, pools: Pools, api_url: Callable[[], str]) -> None:
        self._pools = pools
        self._api_url = api_url

    async def look_up(self, host: str) -> "Lookup":
        """Return a host's addresses."""
        return await self._run(lambda reach: reach.look_up(host))

    async def tcp(self, target: "Target", addresses: tuple[str, ...]) -> "CheckResult":
        """Check whether a server accepts a connection."""
        return await self._run(lambda reach: reach.reach_tcp(target, addresses))

    async def tls(self, target: "Target", addresses: tuple[str, ...]) -> "CheckResult":
        """Check whether a server proves who it is."""
        return await self._run(lambda reach: reach.reach_tls(target, addresses))

    async def srt(self, target: "Target", addresses: tuple[str, ...]) -> "CheckResult":
        """Check whether a server answers SRT."""
        return await self._run(lambda reach: reach.reach_srt(target, addresses))

    async def api(self) -> "tuple[CheckResult, CheckResult]":
        """Check FastPix's API and this computer's clock."""
        url = self._api_url()
        return await self._run(lambda reach: reach.reach_api(url))

    async def _run(self, call: "Callable[[ModuleType], T]") -> T:
        return await self._pools.checks.run(lambda: call(_load()))


def _load() -> "ModuleType":
    from fastpix_desktop.services.network import reach

    return reach
