"""The network check: what is checked, what can fail, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.protocol import Protocol

STEP_S: Final = 4.0
"""Longest time for each step in seconds. OBS needs less than one on a usable network."""
MOST_SKEW_S: Final = 120
"""Seconds a clock may be wrong before signatures and certificates are refused."""
_DEFAULT_PORTS: Final = {"rtmp": 1935, "rtmps": 443}


class Check(StrEnum):
    """The checks, in the order shown."""

    NAME = "name"
    """Whether DNS finds the ingest servers."""
    TCP = "tcp"
    """Whether the RTMP(S) server accepts a connection."""
    TLS = "tls"
    """Whether the connection can be encrypted and the server's certificate is right."""
    SRT = "srt"
    """Whether the SRT server answers the first step of a handshake."""
    API = "api"
    CLOCK = "clock"
    """Whether this computer's clock agrees with FastPix's."""


class Obstacle(StrEnum):
    """Why a check failed, most informative first: that one is shown if several addresses failed."""

    OTHER = "something else answers"
    """Something answers, but in another protocol."""
    CERTIFICATE_NAME = "certificate of another name"
    CERTIFICATE_UNKNOWN = "certificate not trusted"
    CERTIFICATE_TIME = "certificate not valid now"
    """Expired or not yet valid, by this computer's clock."""
    PORTAL = "web page instead"
    """A redirect or web page instead of the API: the network wants a sign-in, or filters pages."""
    SERVER = "server trouble"
    PROXY = "proxy"
    """This computer's proxy blocked the connection."""
    CLOCK_AHEAD = "clock ahead"
    CLOCK_BEHIND = "clock behind"
    REFUSED = "refused"
    CUT_OFF = "cut off"
    TIME_OUT = "time-out"
    UNREACHABLE = "unreachable"
    """The network has no route there."""
    NAME = "name"
    """DNS doesn't know the name, or doesn't answer."""
    SKIPPED = "not checked"
    """Skipped, because an earlier check failed or gave no answer."""


_SILENCE: Final = {
    Obstacle.PROXY,
    Obstacle.TIME_OUT,
    Obstacle.UNREACHABLE,
    Obstacle.NAME,
    Obstacle.SKIPPED,
}
"""If only these occur, nothing at all has answered."""
_IN_BETWEEN: Final = {Obstacle.PORTAL, Obstacle.CERTIFICATE_NAME}
"""Another server answers in FastPix's place."""


@dataclass(frozen=True, slots=True)
class Target:
    """An ingest server. ``host`` is a name or an address, without brackets."""

    host: str
    port: int
    is_tls: bool = False


@dataclass(frozen=True, slots=True)
class Route:
    """The servers a stream can be sent to."""

    rtmp: Target
    srt: Target

    @classmethod
    def to(cls, addresses: IngestAddresses) -> "Route":
        """Return the servers from the settings, and nothing else of the addresses."""
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
        """The checks to run: a server for plain RTMP has no TLS."""
        return tuple(each for each in Check if each is not Check.TLS or self.rtmp.is_tls)


@dataclass(frozen=True, slots=True)
class Lookup:
    """DNS's answer for a host."""

    host: str
    addresses: tuple[str, ...] = ()
    milliseconds: int | None = None
    obstacle: Obstacle | None = None


@dataclass(frozen=True, slots=True)
class CheckResult:
    """Result of one check."""

    check: Check
    obstacle: Obstacle | None = None
    """None means it passed."""
    milliseconds: int | None = None
    """How long it took; None if not measured."""
    host: str = ""
    """The host that was checked."""
    skew_s: float | None = None
    """For the clock: seconds ahead of FastPix's."""
    via_proxy: bool = False

    @property
    def is_ok(self) -> bool:
        """Whether it passed."""
        return self.obstacle is None

    @property
    def is_skipped(self) -> bool:
        """Whether it was skipped."""
        return self.obstacle is Obstacle.SKIPPED


class Verdict(StrEnum):
    """Conclusion from all checks, for the chosen protocol."""

    OK = "ok"
    USE_SRT = "use SRT"
    USE_RTMPS = "use RTMPS"
    SIGN_IN = "sign in"
    """Nothing gets through, and another server answers for FastPix: the network wants a sign-in."""
    BLOCKED = "blocked"
    OFFLINE = "offline"
    """Nothing gets through, and nothing at all answered."""


@dataclass(frozen=True, slots=True)
class Report:
    """All results of a network check."""

    route: Route
    protocol: Protocol
    """The chosen protocol."""
    results: tuple[CheckResult, ...]

    def of(self, check: Check) -> CheckResult:
        """Return a check's result; one that didn't run counts as skipped."""
        found = (each for each in self.results if each.check is check)
        return next(found, CheckResult(check, Obstacle.SKIPPED))

    def is_open(self, protocol: Protocol) -> bool:
        """Return whether ``protocol`` works from here."""
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
        """The conclusion from the results."""
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
    """Return the look-ups' combined result: the first that failed, or else the slowest."""
    every = sorted(lookups, key=lambda each: (each.obstacle is None, -(each.milliseconds or 0)))
    worst = every[0]
    return CheckResult(Check.NAME, worst.obstacle, worst.milliseconds, worst.host)


def clock_result(skew_s: float | None) -> CheckResult:
    """Return the problem with a clock this many seconds ahead of FastPix's. None: it couldn't be compared."""
    obstacle = None
    if skew_s is None:
        obstacle = Obstacle.SKIPPED
    elif abs(skew_s) > MOST_SKEW_S:
        obstacle = Obstacle.CLOCK_AHEAD if skew_s > 0 else Obstacle.CLOCK_BEHIND
    return CheckResult(Check.CLOCK, obstacle, skew_s=skew_s)


def answer_obstacle(status: int, content_type: str) -> Obstacle | None:
    """Return the problem with an HTTP answer to a request without credentials, or None.

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
    """Return the reason to report if several addresses of a server failed, each for its own reason."""
    order = list(Obstacle)
    return min(obstacles, key=order.index, default=Obstacle.UNREACHABLE)
