"""The network check's steps."""

from typing import Protocol

from fastpix_desktop.domain.network.checks import CheckResult, Lookup, Target


class Reach(Protocol):
    """Checks what can be reached from here. Nothing raises AppError: an obstacle is part of a result.

    A step ends by itself after ``STEP_S`` seconds, except that a look-up may take for ever.
    """

    async def look_up(self, host: str) -> Lookup:
        """Return a host's addresses, the system's choice first."""

    async def tcp(self, target: Target, addresses: tuple[str, ...]) -> CheckResult:
        """Check whether a server accepts a connection at one of these addresses."""

    async def tls(self, target: Target, addresses: tuple[str, ...]) -> CheckResult:
        """Check whether a server proves by TLS who it is."""

    async def srt(self, target: Target, addresses: tuple[str, ...]) -> CheckResult:
        """Check whether a server answers an SRT handshake."""

    async def api(self) -> tuple[CheckResult, CheckResult]:
        """Return the result for FastPix's API, and the one for this computer's clock."""
