"""Servers on the way to FastPix, as the tests need them: with any UDP answer."""

import contextlib
import socket
import threading
from collections.abc import Callable

from tests.services.conftest import LOOPBACK
from tests.unit.domain.network.test_srt_handshake import answer


class Datagrams:
    """A UDP server on loopback: what it answers to each packet."""

    def __init__(self, reply: Callable[[bytes], list[bytes]]) -> None:
        self._reply = reply
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((LOOPBACK, 0))
        self._socket.settimeout(0.1)
        self.port = int(self._socket.getsockname()[1])
        self.received: list[bytes] = []
        self._stopping = False
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while not self._stopping:
            with contextlib.suppress(OSError):
                packet, sender = self._socket.recvfrom(2048)
                self.received.append(packet)
                for each in self._reply(packet):
                    self._socket.sendto(each, sender)

    def stop(self) -> None:
        self._stopping = True
        self._thread.join(5)
        self._socket.close()
        assert not self._thread.is_alive()


def asker(packet: bytes) -> int:
    return int.from_bytes(packet[40:44])


def inducing(packet: bytes) -> list[bytes]:
    return [answer(asker(packet))]
