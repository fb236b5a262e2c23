"""HTTP on loopback, and how an answer gets onto a connection or does not."""

import logging
import socket
import ssl
import struct
import sys
from functools import partial
from http.server import BaseHTTPRequestHandler
from typing import Any, Final

from fastpix_desktop.simulator import answers, media_routes, pictures, playback, player, routes
from fastpix_desktop.simulator.answers import Answer
from fastpix_desktop.simulator.faults import Delivery, Fault, Faults
from fastpix_desktop.simulator.ingest import Ingest
from fastpix_desktop.simulator.journal import Incoming, Journal
from fastpix_desktop.simulator.loopback import LoopbackServer
from fastpix_desktop.simulator.state import State

log = logging.getLogger(__name__)

_RESET_AT_CLOSE: Final = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
_NO_FAULT: Final = Fault()


class Server(LoopbackServer):
    """Answers the API's requests and, with an ingest, those for what viewers watch."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a simulator consists of
        self,
        port: int,
        state: State,
        faults: Faults,
        journal: Journal,
        tls: ssl.SSLContext | None = None,
        ingest: Ingest | None = None,
    ) -> None:
        self.state = state
        self.faults = faults
        self.journal = journal
        self.ingest = ingest
        super().__init__(port, _Handler)
        if tls is not None:
            self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    def carry_out(self, incoming: Incoming) -> Answer:
        """Do what a request asks for, and return the answer."""
        if media_routes.FILE.fullmatch(incoming.path):
            return media_routes.serve_file(self.state, incoming)
        if pictures.PLACE.fullmatch(incoming.path):
            return pictures.serve(self.state, incoming)
        answer = routes.carry_out(self.state, incoming)
        if self.ingest is not None and incoming.method != "GET":
            self.ingest.look()
        return answer

    def arrive(self, incoming: Incoming) -> Answer:
        """Carry out a request that arrives once more, or late."""
        self.journal.note(incoming)
        return self.carry_out(incoming)


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
        is_file = media_routes.FILE.fullmatch(incoming.path) is not None
        if self.server.ingest is not None and incoming.path.startswith(playback.ROOT + "/") and not is_file:
            self._send(self.server.ingest.players.serve(incoming, self.client_address[0]))
            return
        if incoming.path == player.ROOT and incoming.method in ("GET", "HEAD"):
            self._send(player.page(self.server.state, incoming))
            return
        self.server.journal.note(incoming)
        fault = self.server.faults.take(incoming.method, incoming.path) or _NO_FAULT
        if self._stopped_within(fault.before):
            return
        answer = self.server.carry_out(incoming) if fault.taken else Answer()
        for seconds in fault.again:
            if seconds > 0:
                self.server.later(seconds, partial(self.server.arrive, incoming))
            else:
                answer = self.server.arrive(incoming)
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
            case Delivery.STUCK:
                self._send(answer, len(answer.body) // 2)
                self.server.stopping.wait()
            case Delivery.NONE:
                self._reset()
            case Delivery.NEVER:
                self.server.stopping.wait()
        self.close_connection |= delivery is not Delivery.WHOLE

    def _send(self, answer: Answer, size: int | None = None) -> None:
        self.log_request(answer.status)
        self.send_response_only(answer.status)
        usual = {"Server": self.version_string(), "Date": self.date_time_string()}
        for name, value in {**usual, **answer.headers}.items():
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
