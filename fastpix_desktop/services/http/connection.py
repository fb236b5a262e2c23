"""HTTP connections on which every wait ends at the whole call's deadline.

requests and urllib3 limit single reads only. An answer of one byte a second, endless headers or endless
interim answers would take as long as the server likes.
"""

import http.client
import io
import select
import socket
import ssl
import sys
import threading
import time
from contextlib import suppress
from contextvars import ContextVar
from typing import Any, Final

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.response import HTTPResponse

from fastpix_desktop.services.http.connect import NotConnected, connect
from fastpix_desktop.services.http.tls import trusting_context

CONNECT_S: Final = 8.0
"""Longest time for connecting in seconds, over all addresses of the server."""

KEPT_S: Final = 10.0
"""Seconds to keep an idle connection. After a sleep, an older one may be dead without notice."""
_INTERIM: Final = range(102, 200)
_GLANCE_S: Final = 0.1
"""Seconds after which a read on Windows looks whether it was stopped."""


class Stop:
    """Ends an exchange from another thread, also while it waits for bytes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sock: socket.socket | None = None
        self.is_set = False

    def set(self) -> None:
        """End the exchange: it times out at once."""
        with self._lock:
            self.is_set = True
            if self._sock is not None:
                with suppress(OSError):
                    # Not SSLSocket's own: it would take the TLS state away from the thread that reads.
                    socket.socket.shutdown(self._sock, socket.SHUT_RDWR)

    def watch(self, sock: object) -> None:
        """Have :meth:`set` wake up reads from this socket. Raises TimeoutError if it was called."""
        with self._lock:
            if self.is_set:
                raise TimeoutError
            self._sock = sock if isinstance(sock, socket.socket) else None

    def let_go(self) -> None:
        """Forget the socket: another exchange may use it from now on."""
        with self._lock:
            self._sock = None


class Exchange:
    """One request and its answer: its deadline and progress."""

    def __init__(self, seconds: float, stop: Stop | None = None) -> None:
        self._until = time.monotonic() + seconds
        self._stall_s: float | None = None
        self.stop = stop or Stop()
        """Ends it."""
        self.was_sent = False
        """Whether part of the request may have reached the server."""
        self.is_through_proxy = False
        """Whether the proxy has connected it to the server."""

    def allow_stalls(self, seconds: float) -> None:
        """Replace the deadline: from now on, it may take as long as bytes come, at least one in this time."""
        self._stall_s = seconds
        self.note_bytes()

    def note_bytes(self) -> None:
        """Take note that bytes have come."""
        if self._stall_s is not None:
            self._until = time.monotonic() + self._stall_s

    def left(self) -> float:
        """Return the seconds left. Raises TimeoutError if there are none."""
        seconds = self._until - time.monotonic()
        if seconds <= 0:
            raise TimeoutError
        return seconds


exchange: Final[ContextVar[Exchange]] = ContextVar("exchange")
"""The exchange this thread is working on."""


class _TimedReads(io.RawIOBase):
    """Reads from a socket until the exchange's deadline."""

    def __init__(self, sock: socket.socket, raw: io.RawIOBase) -> None:
        self._sock = sock
        self._raw = raw

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        current = exchange.get()
        current.stop.watch(self._sock)
        if sys.platform == "win32":  # there, shutting a socket down wakes nobody who waits for it
            self._wait(current)
        self._sock.settimeout(current.left())
        size = self._raw.readinto(buffer)
        if size:
            current.note_bytes()
        return size

    def _wait(self, current: Exchange) -> None:
        """Wait for bytes. Raises TimeoutError."""
        while not (isinstance(self._sock, ssl.SSLSocket) and self._sock.pending()):
            if select.select([self._sock], [], [], min(_GLANCE_S, current.left()))[0]:
                return
            if current.stop.is_set:
                raise TimeoutError

    def close(self) -> None:
        self._raw.close()
        super().close()


class TimedAnswer(http.client.HTTPResponse):
    """An answer that is read until the exchange's deadline."""

    def __init__(self, sock: socket.socket, *args: Any, **options: Any) -> None:
        super().__init__(sock, *args, **options)
        self.fp = io.BufferedReader(_TimedReads(sock, self.fp.detach()))

    def _read_status(self) -> tuple[str, int, str]:
        """Read the first line and skip all interim answers: http.client skips only "100 Continue"."""
        while True:
            version, status, reason = super()._read_status()  # type: ignore[misc] # has no types
            if status not in _INTERIM:
                return version, status, reason
            http.client.parse_headers(self.fp)


class _Connection(HTTPConnection):
    """Records progress in the exchange."""

    response_class = TimedAnswer
    _used_at: float | None = None
    """Wall-clock time, which continues while a computer sleeps."""

    @property
    def is_connected(self) -> bool:
        """Whether it can be used again."""
        return super().is_connected and (self._used_at is None or abs(time.time() - self._used_at) < KEPT_S)

    def _new_conn(self) -> socket.socket:
        seconds = min(CONNECT_S, exchange.get().left())
        try:
            sock = connect(self._dns_host, self.port or self.default_port, seconds)
        except socket.gaierror as error:
            raise NameResolutionError(self.host, self, error) from error
        except NotConnected as error:
            if error.is_late:
                raise ConnectTimeoutError(self, str(error)) from error
            raise NewConnectionError(self, str(error)) from error
        for option in self.socket_options or ():
            sock.setsockopt(*option)
        sock.settimeout(exchange.get().left())
        return sock

    def _tunnel(self) -> None:
        super()._tunnel()
        exchange.get().is_through_proxy = True
        self.sock.settimeout(exchange.get().left())

    def endheaders(self, message_body: Any = None, *, encode_chunked: bool = False) -> None:
        """Send what was buffered. From here on, the request may reach the server."""
        if self.sock is None:
            self.connect()
        exchange.get().was_sent = True
        super().endheaders(message_body, encode_chunked=encode_chunked)

    def getresponse(self) -> HTTPResponse:  # type: ignore[override] # as urllib3 has it
        """Wait for the answer's headers."""
        response = super().getresponse()
        self._used_at = time.time()
        return response

    def close(self) -> None:
        """Close the connection; the next use connects anew."""
        super().close()
        self._used_at = None


class _SecureConnection(_Connection, HTTPSConnection):
    def connect(self) -> None:
        """Connect, with the app's TLS trust."""
        self.ssl_context = trusting_context()
        super().connect()


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


_POOLS: Final = {"http": _Pool, "https": _SecurePool}


class DeadlineAdapter(HTTPAdapter):
    """Makes requests use the connections above."""

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        """Create the pools of direct connections."""
        super().init_poolmanager(*args, **options)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        """Create the pools of connections through a proxy."""
        if proxy not in self.proxy_manager and proxy.startswith("https:"):
            options["proxy_ssl_context"] = trusting_context()
        manager = super().proxy_manager_for(proxy, **options)
        manager.pool_classes_by_scheme = _POOLS
        return manager

    def cert_verify(self, conn: Any, *_: Any) -> None:
        """Require a certificate. The connections decide which are trusted."""
        conn.cert_reqs, conn.ca_certs, conn.ca_cert_dir = "CERT_REQUIRED", None, None
