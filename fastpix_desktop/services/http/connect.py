"""TCP connections to servers with several addresses, some of which may be dead (like RFC 8305).

Broken IPv6 is common: one of the addresses drops every packet. So the addresses of a name share the time:
each has a head start of a quarter of a second before the next is tried too. The first to answer is used and
remembered.
"""

import errno
import os
import selectors
import socket
import time
from collections import deque
from collections.abc import Iterable, Sequence
from itertools import chain, zip_longest
from typing import Any, Final

HEAD_START_S: Final = 0.25
"""Head start of an address in seconds before the next one is tried too (RFC 8305, section 5)."""
_UNDER_WAY: Final = (0, errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY)

Address = tuple[socket.AddressFamily, tuple[Any, ...]]
"""An address from ``getaddrinfo``: its family, and the argument for ``connect``."""

_worked: dict[str, Address] = {}
"""The last address that answered, for each host."""


class NotConnected(OSError):
    """No address accepted a connection. ``causes`` are the reasons, as far as known."""

    def __init__(self, causes: Sequence[OSError]) -> None:
        super().__init__("; ".join(str(cause) for cause in causes))
        self.causes = tuple(causes)

    @property
    def is_late(self) -> bool:
        """Whether an address didn't answer in time."""
        return any(isinstance(cause, TimeoutError) for cause in self.causes)


def connect(host: str, port: int, seconds: float) -> socket.socket:
    """Return a connection to a host, within this many seconds after its name was looked up.

    Raises NotConnected, and socket.gaierror if the name is invalid or has no address.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError:  # an empty or an overlong label
        raise socket.gaierror(socket.EAI_NONAME, "not a name") from None
    addresses = _in_turn((family, address) for family, _, _, _, address in found)
    known = _worked.get(host)
    if known in addresses:
        addresses.sort(key=lambda each: each != known)
    connection, worked = race(addresses, seconds)
    _worked[host] = worked
    return connection


def race(addresses: Sequence[Address], seconds: float) -> tuple[socket.socket, Address]:
    """Return a connection to the first address that accepts one, and the address. Raises NotConnected."""
    until = time.monotonic() + seconds
    waiting = deque(addresses)
    causes: list[OSError] = []
    with selectors.DefaultSelector() as trying:
        try:
            next_at = 0.0
            while waiting or trying.get_map():
                now = time.monotonic()
                if now >= until:
                    causes.append(TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT)))
                    break
                if waiting and (now >= next_at or not trying.get_map()):
                    next_at = now + HEAD_START_S
                    _begin(waiting.popleft(), trying, causes)
                    continue
                ready = trying.select(min(until, next_at if waiting else until) - now)
                if winner := _finished(ready, trying, causes):
                    return winner
                if ready:
                    next_at = now  # one has failed, so the next one starts at once
        finally:
            for key in list(trying.get_map().values()):
                _socket_of(key).close()
    raise NotConnected(causes)


def _begin(address: Address, trying: selectors.BaseSelector, causes: list[OSError]) -> None:
    family, place = address
    try:
        connection = socket.socket(family, socket.SOCK_STREAM)
    except OSError as error:  # an address family this computer doesn't support
        causes.append(error)
        return
    connection.setblocking(False)
    code = connection.connect_ex(place)
    if code in _UNDER_WAY:
        trying.register(connection, selectors.EVENT_WRITE, address)
    else:
        connection.close()
        causes.append(OSError(code, os.strerror(code)))


def _finished(
    ready: Iterable[tuple[selectors.SelectorKey, int]],
    trying: selectors.BaseSelector,
    causes: list[OSError],
) -> tuple[socket.socket, Address] | None:
    """Return the established connection, and record why others failed."""
    for key, _ in ready:
        connection = _socket_of(key)
        trying.unregister(connection)
        code = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if not code:
            return connection, key.data
        connection.close()
        causes.append(OSError(code, os.strerror(code)))
    return None


def _socket_of(key: selectors.SelectorKey) -> socket.socket:
    assert isinstance(key.fileobj, socket.socket)
    return key.fileobj


def _in_turn(addresses: Iterable[Address]) -> list[Address]:
    """Alternate the address families (RFC 8305, section 4), starting with the system's first choice."""
    by_family: dict[int, list[Address]] = {}
    for each in addresses:
        found = by_family.setdefault(each[0], [])
        if each not in found:
            found.append(each)
    return [each for each in chain.from_iterable(zip_longest(*by_family.values())) if each is not None]
