"""The way to FastPix: what is looked at, what can be in the way, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from fastpix_desktop.domain.streams.ingest import IngestAddresses
from fastpix_desktop.domain.streams.protocol import Protocol

STEP_S: Final = 4.0
"""Seconds that each step may take: OBS on a usable way needs less than one."""
MOST_SKEW_S: Final = 120
"""Seconds by which a clock may be wrong before signatures and certificates are refused for it."""
_DEFAULT_PORTS: Final = {"rtmp": 1935, "rtmps": 443}


class Check(StrEnum):
    """What is looked at, in the order in which it is shown."""

    NAME = "name"
    """Whether DNS finds the ingest servers."""
    TCP = "tcp"
    """Whether a connection to the RTMP(S) server comes about."""
    TLS = "tls"
    """Whether it can be encrypted, and the server is who it should be."""
    SRT = "srt"
    """Whether the SRT server answers the first step of a handshake."""
    API = "api"
    CLOCK = "clock"
    """Whether this computer's clock agrees with FastPix's."""


class Obstacle(StrEnum):
    """Why a check failed; the first ones are the most telling where several addresses failed."""

    OTHER = "something else answers"
    """Something answers, but not in the protocol that belongs there."""
    CERTIFICATE_NAME = "certificate of another name"
    CERTIFICATE_UNKNOWN = "certificate not trusted"
    CERTIFICATE_TIME = "certificate not valid now"
    """By this computer's clock."""
    PORTAL = "web page instead"
    """A redirect or a web page where the API should be: a network that wants a sign-in, or a filter."""
    SERVER = "server trouble"
    PROXY = "proxy"
    """The proxy in this computer's settings let nothing through."""
    CLOCK_AHEAD = "clock ahead"
    CLOCK_BEHIND = "clock behind"
    REFUSED = "refused"
    CUT_OFF = "cut off"
    TIME_OUT = "time-out"
    UNREACHABLE = "unreachable"
    """There is no way there from this network."""
    NAME = "name"
    """DNS does not know it, or does not answer."""
    SKIPPED = "not checked"
    """What had to come before it failed, or told nothing of it."""


_SILENCE: Final = {
    Obstacle.PROXY,
    Obstacle.TIME_OUT,
    Obstacle.UNREACHABLE,
    Obstacle.NAME,
    Obstacle.SKIPPED,
}
"""With nothing but these, nobody at all has answered."""
_IN_BETWEEN: Final = {Obstacle.PORTAL, Obstacle.CERTIFICATE_NAME}
"""Somebody answers in FastPix's place."""


@dataclass(frozen=True, slots=True)
class Target:
    """A server of the ingest. ``host`` is a name or an address, without brackets."""

    host: str
    port: int
    is_tls: bool = False


@dataclass(frozen=True, slots=True)
class Route:
    """Where a stream can be sent."""

    rtmp: Target
    srt: Target

    @classmethod
    def to(cls, addresses: IngestAddresses) -> "Route":
        """Return the servers that the settings name. Nothing else of the addresses is kept."""
        rtmp, srt = urlsplit(addresses.rtmps_server), urlsplit(addresses.srt_address)
        port = rtmp.port or _DEFAULT_PORTS[rtmp.scheme]
        assert srt.port is not None
        return cls(
            Target(rtmp.hostname or "", port, is_tls=rtmp.scheme == "rtmps"),
            Target(srt.hostname or "", srt.port),
        )

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts, each once."""
        return tuple(dict.fromkeys((self.rtmp.host, self.srt.host)))

    @property
    def checks(self) -> tuple[Check, ...]:
        """What there is to look at: a server that takes plain RTMP has no TLS."""
        return tuple(each for each in Check if each is not Check.TLS or self.rtmp.is_tls)


@dataclass(frozen=True, slots=True)
class Lookup:
    """What DNS said of a host."""

    host: str
    addresses: tuple[str, ...] = ()
    milliseconds: int | None = None
    obstacle: Obstacle | None = None


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What came of one check."""

    check: Check
    obstacle: Obstacle | None = None
    """None: all is well."""
    milliseconds: int | None = None
    """How long it took, where it could be measured."""
    host: str = ""
    """Who was asked."""
    skew_s: float | None = None
    """Of the clock: by how much it is ahead of FastPix's."""
    via_proxy: bool = False

    @property
    def is_ok(self) -> bool:
        """Whether all is well."""
        return self.obstacle is None

    @property
    def is_skipped(self) -> bool:
        """Whether it was not looked at."""
        return self.obstacle is Obstacle.SKIPPED


class Verdict(StrEnum):
    """What follows from all checks, for the protocol that is chosen."""

    OK = "ok"
    USE_SRT = "use SRT"
    USE_RTMPS = "use RTMPS"
    SIGN_IN = "sign in"
    """Nothing gets through, and somebody else answers for FastPix: the network wants a sign-in first."""
    BLOCKED = "blocked"
    OFFLINE = "offline"
    """Nothing gets through, and nobody at all has answered."""


@dataclass(frozen=True, slots=True)
class Report:
    """All results of a run."""

    route: Route
    protocol: Protocol
    """The one that is chosen."""
    results: tuple[CheckResult, ...]

    def of(self, check: Check) -> CheckResult:
        """Return the result of a check; one that was not made counts as skipped."""
        found = (each for each in self.results if each.check is check)
        return next(found, CheckResult(check, Obstacle.SKIPPED))

    def is_open(self, protocol: Protocol) -> bool:
        """Tell whether a stream gets through by ``protocol``."""
        if protocol is Protocol.SRT:
            return self.of(Check.SRT).is_ok
        needed = (Check.TCP, Check.TLS) if self.route.rtmp.is_tls else (Check.TCP,)
        return all(self.of(each).is_ok for each in needed)

    @property
    def advised(self) -> Protocol | None:
        """The protocol to change to, if that helps."""
        advice = {Verdict.USE_SRT: Protocol.SRT, Verdict.USE_RTMPS: Protocol.RTMPS}
        return advice.get(self.verdict)

    @property
    def all_ok(self) -> bool:
        """Whether nothing failed."""
        return all(each.is_ok or each.is_skipped for each in self.results)

    @property
    def verdict(self) -> Verdict:
        """What follows from the results."""
        if self.is_open(self.protocol):
            return Verdict.OK
        if self.is_open(Protocol.SRT):
            return Verdict.USE_SRT
        if self.is_open(Protocol.RTMPS):
            return Verdict.USE_RTMPS
        obstacles = {each.obstacle for each in self.results}
        if obstacles & _IN_BETWEEN:
            return Verdict.SIGN_IN
        return Verdict.OFFLINE if obstacles <= _SILENCE else Verdict.BLOCKED


def name_result(lookups: Iterable[Lookup]) -> CheckResult:
    """Return what the look-ups together say: the first that failed, or else the slowest."""
    every = sorted(lookups, key=lambda each: (each.obstacle is None, -(each.milliseconds or 0)))
    worst = every[0]
    return CheckResult(Check.NAME, worst.obstacle, worst.milliseconds, worst.host)


def clock_result(skew_s: float | None) -> CheckResult:
    """Return what a clock means that is ahead of FastPix's by this much; None: it could not be compared."""
    obstacle = None
    if skew_s is None:
        obstacle = Obstacle.SKIPPED
    elif abs(skew_s) > MOST_SKEW_S:
        obstacle = Obstacle.CLOCK_AHEAD if skew_s > 0 else Obstacle.CLOCK_BEHIND
    return CheckResult(Check.CLOCK, obstacle, skew_s=skew_s)


def answer_obstacle(status: int, content_type: str) -> Obstacle | None:
    """Return what is wrong with an HTTP answer to a request without credentials, if anything.

    The API answers it with JSON, also where that says 401.
    """
    if status // 100 == 3 or status == 511:  # noqa: PLR2004 - 511: Network Authentication Required
        return Obstacle.PORTAL
    if status == 407:  # noqa: PLR2004 - Proxy Authentication Required
        return Obstacle.PROXY
    if status // 100 == 5:  # noqa: PLR2004
        return Obstacle.SERVER
    media = content_type.partition(";")[0].strip().lower()
    if media == "application/json":
        return None
    return Obstacle.PORTAL if media in ("text/html", "application/xhtml+xml") else Obstacle.OTHER


def most_telling(obstacles: Iterable[Obstacle]) -> Obstacle:
    """Return what to say where several addresses of a server failed, each for its own reason."""
    order = list(Obstacle)
    return min(obstacles, key=order.index, default=Obstacle.UNREACHABLE)
