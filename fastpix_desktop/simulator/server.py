"""HTTP on loopback: connections, and how an answer gets onto them or does not."""

import contextlib
import logging
import socket
import ssl
import struct
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any, Final

from fastpix_desktop.simulator import answers, routes
from fastpix_desktop.simulator.answers import Answer
from fastpix_desktop.simulator.faults import Delivery, Fault, Faults
from fastpix_desktop.simulator.journal import Incoming, Journal
from fastpix_desktop.simulator.state import State

log = logging.getLogger(__name__)

LOOPBACK: Final = "127.0.0.1"
_JOIN_SECONDS: Final = 5.0
_RESET_AT_CLOSE: Final = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
_NO_FAULT: Final = Fault()


class Server(ThreadingHTTPServer):
    """Listens, with one daemon thread for each connection, and ends them all at :meth:`stop`."""

    daemon_threads = True
    block_on_close = False  # stop() joins the threads, after it has cut their connections
    request_queue_size = 128

    def __init__(
        self, port: int, state: State, faults: Faults, journal: Journal, tls: ssl.SSLContext | None = None
    ) -> None:
        self.state = state
        self.faults = faults
        self.journal = journal
        self.stopping = threading.Event()
        self._connections: dict[threading.Thread, socket.socket] = {}
        self._lock = threading.Lock()
        super().__init__((LOOPBACK, port), _Handler)
        if tls is not None:
            self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self._acceptor = threading.Thread(target=self._accept, name="simulator", daemon=True)

    def server_bind(self) -> None:
        """Bind the socket, without HTTPServer's look-up of a name for the address."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address[:2]  # type: ignore[assignment]

    def start(self) -> None:
        """Begin to accept connections."""
        self._acceptor.start()

    def stop(self) -> None:
        """Cut every connection, end every thread, free the port."""
        self.stopping.set()
        with contextlib.suppress(OSError):
            # A blocked accept has no other portable way of being woken.
            socket.create_connection((LOOPBACK, self.server_port), timeout=_JOIN_SECONDS).close()
        self._acceptor.join(_JOIN_SECONDS)
        with self._lock:
            connections = dict(self._connections)
        for connection in connections.values():
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in connections:
            thread.join(_JOIN_SECONDS)
        self.server_close()

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


class _Handler(BaseHTTPRequestHandler):
    """Serves one connection."""

    protocol_version = "HTTP/1.1"
    server_version = "FastPix-simulator"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1  # headers and body leave together
    server: Server

    def _serve(self) -> None:
        incoming = self._read()
        if incoming is None:
            self._send(answers.LENGTH_REQUIRED.answer({"Connection": "close"}))
            return
        self.server.journal.note(incoming)
        fault = self.server.faults.take(incoming.method, incoming.path) or _NO_FAULT
        if self._stopped_within(fault.before):
            return
        answer = routes.carry_out(self.server.state, incoming) if fault.taken else Answer()
        if not self._stopped_within(fault.after):
            self._deliver(fault.distort(answer), fault.delivery)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _serve

    def _read(self) -> Incoming | None:
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not length.isdecimal():
            return None
        body = self.rfile.read(int(length))
        headers = dict(self.headers.items())
        return Incoming.read(self.command, self.path, headers, body)

    def _stopped_within(self, seconds: float) -> bool:
        if seconds <= 0 or not self.server.stopping.wait(seconds):
            return False
        self.close_connection = True
        return True

    def _deliver(self, answer: Answer, delivery: Delivery) -> None:
        match delivery:
            case Delivery.WHOLE:
                self._send(answer)
            case Delivery.HALF:
                self._send(answer, len(answer.body) // 2)
            case Delivery.NONE:
                self._reset()
            case Delivery.NEVER:
                self.server.stopping.wait()
        self.close_connection |= delivery is not Delivery.WHOLE

    def _send(self, answer: Answer, size: int | None = None) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body[:size])
        self.wfile.flush()

    def _reset(self) -> None:
        # An ordinary close would first say FIN, which a client may take for an orderly end.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_AT_CLOSE)
        socket.close(self.connection.detach())

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - BaseHTTPRequestHandler's
        """Log at DEBUG what would otherwise go to stderr: the request line and the status."""
        log.debug(format, *args)
