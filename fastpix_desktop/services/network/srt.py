"""Check an SRT server with the first step of a handshake: whether UDP gets there and back."""

import secrets
import selectors
import socket
import time
from collections.abc import Iterable
from contextlib import ExitStack
from ipaddress import ip_address
from typing import Final, Self

from fastpix_desktop.domain.network.checks import STEP_S, Check, CheckResult, Obstacle, Target, most_telling
from fastpix_desktop.domain.network.srt_handshake import induction_request, is_induction_answer
from fastpix_desktop.services.network.obstacles import obstacle_of, since

_AGAIN_S: Final = 0.25
"""Seconds between two requests, as in libsrt: UDP may lose one."""
_DATAGRAM: Final = 2048


def reach_srt(target: Target, addresses: tuple[str, ...], patience: float = STEP_S) -> CheckResult:
    """Check whether an SRT server answers the first step of a handshake, at any of the addresses."""
    began = time.monotonic()
    with _Inducing(target, addresses) as asking:
        while asking.goes_on and time.monotonic() < began + patience:
            asking.ask()
            if asking.is_answered(min(time.monotonic() + _AGAIN_S, began + patience)):
                return CheckResult(Check.SRT, None, since(began), target.host)
        obstacle = asking.obstacle
    return CheckResult(Check.SRT, obstacle, since(began), target.host)


class _Inducing:
    """The first step of an SRT handshake with several addresses at once."""

    def __init__(self, target: Target, addresses: Iterable[str]) -> None:
        self._socket_id = secrets.randbits(30) | 1
        self._sequence = secrets.randbits(30) | 1
        self._met: list[Obstacle] = []
        self._odd = False
        self._requests: dict[socket.socket, bytes] = {}
        self._open = ExitStack()
        self._selector = self._open.enter_context(selectors.DefaultSelector())
        for address in addresses:
            self._add(address, target.port)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    @property
    def goes_on(self) -> bool:
        """Whether any address hasn't failed yet."""
        return bool(self._requests)

    @property
    def obstacle(self) -> Obstacle:
        """The obstacle to report if time runs out."""
        met = [*self._met, *(Obstacle.TIME_OUT for _ in self._requests)]
        return Obstacle.OTHER if self._odd else most_telling(met)

    def ask(self) -> None:
        """Send the request again."""
        for each, request in [*self._requests.items()]:
            try:
                each.send(request)
            except OSError as error:
                self._drop(each, error)

    def is_answered(self, until: float) -> bool:
        """Wait for an answer until a moment of the monotonic clock; return whether one came."""
        while self._requests and (left := until - time.monotonic()) > 0:
            for key, _ in self._selector.select(left):
                each = key.fileobj
                assert isinstance(each, socket.socket)
                try:
                    packet = each.recv(_DATAGRAM)
                except OSError as error:
                    self._drop(each, error)
                    continue
                if is_induction_answer(packet, self._socket_id):
                    return True
                self._odd = True
        return False

    def _add(self, text: str, port: int) -> None:
        address = ip_address(text)
        family = socket.AF_INET if address.version == 4 else socket.AF_INET6  # noqa: PLR2004
        try:
            made = self._open.enter_context(socket.socket(family, socket.SOCK_DGRAM))
            made.setblocking(False)
            made.connect((text, port))
        except OSError as error:
            self._met.append(obstacle_of(error))
            return
        self._selector.register(made, selectors.EVENT_READ)
        self._requests[made] = induction_request(self._socket_id, self._sequence, address)

    def _drop(self, each: socket.socket, error: OSError) -> None:
        # Windows reports "reset" where others report "refused": the port is closed.
        is_closed = isinstance(error, ConnectionError)
        self._met.append(Obstacle.REFUSED if is_closed else obstacle_of(error))
        self._selector.unregister(each)
        del self._requests[each]
