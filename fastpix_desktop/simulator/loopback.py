"""Servers on loopback that close every connection and thread when stopped."""

import contextlib
import logging
import socket
import sys
import threading
from collections.abc import Callable
from socketserver import BaseRequestHandler, TCPServer, ThreadingMixIn
from typing import Any, Final

log = logging.getLogger(__name__)

LOOPBACK: Final = "127.0.0.1"
_JOIN_SECONDS: Final = 5.0


class LoopbackServer(ThreadingMixIn, TCPServer):
    """Listens, with one daemon thread for each connection, and ends them all at :meth:`stop`."""

    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False  # stop() joins the threads, after it has cut their connections
    request_queue_size = 128

    def __init__(self, port: int, handler: type[BaseRequestHandler]) -> None:
        self.stopping = threading.Event()
        self._connections: dict[threading.Thread, socket.socket] = {}
        self._later: set[threading.Thread] = set()
        self._lock = threading.Lock()
        super().__init__((LOOPBACK, port), handler)
        self.port: Final = int(self.server_address[1])
        self._acceptor = threading.Thread(target=self._accept, name="simulator", daemon=True)

    def start(self) -> None:
        """Begin to accept connections."""
        self._acceptor.start()

    def stop(self) -> None:
        """Cut every connection, end every thread, free the port."""
        self.stopping.set()
        with contextlib.suppress(OSError):
            # A blocked accept has no other portable way of being woken.
            socket.create_connection((LOOPBACK, self.port), timeout=_JOIN_SECONDS).close()
        self._acceptor.join(_JOIN_SECONDS)
        with self._lock:
            connections, later = dict(self._connections), tuple(self._later)
        for connection in connections.values():
            cut(connection)
        for thread in (*connections, *later):
            thread.join(_JOIN_SECONDS)
        self.server_close()

    def later(self, seconds: float, run: Callable[[], object]) -> None:
        """Run something later in its own thread, unless the server is stopped first."""

        def wait() -> None:
            if not self.stopping.wait(seconds):
                run()
            with self._lock:
                self._later.discard(threading.current_thread())

        thread = threading.Thread(target=wait, name="simulator later", daemon=True)
        with self._lock:
            self._later.add(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.stopping.is_set():
            self.handle_request()

    def verify_request(self, request: Any, client_address: Any) -> bool:  # noqa: ARG002 - socketserver's
        """Turn the connection away that only wakes the acceptor."""
        return not self.stopping.is_set()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a connection in a thread of its own, and remember both."""
        thread = threading.Thread(
            target=self.process_request_thread,
            args=(request, client_address),
            name="simulator connection",
            daemon=True,
        )
        with self._lock:
            self._connections[thread] = request
        thread.start()

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Serve a connection to its end."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self._lock:
                del self._connections[threading.current_thread()]

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 - socketserver's
        """Note a client that went away; anything else is a bug of the simulator's and must be seen."""
        error = sys.exception()
        if isinstance(error, OSError):
            log.debug("a client went away")
        else:
            log.error("the simulator failed", exc_info=error)


def cut(connection: socket.socket) -> None:
    """End a connection from whatever thread; whoever reads from it or writes to it is told."""
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    if sys.platform == "win32":
        # There, a thread that already reads from it is not woken by that, but by the handle's end:
        # https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-closesocket
        with contextlib.suppress(OSError):
            socket.close(connection.detach())
