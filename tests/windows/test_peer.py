"""Which program answers on a port, asked of this very Windows."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fastpix_desktop.domain.obs.peer import Ends, Peer
from fastpix_desktop.services.obs.peer_windows import find_peer

SERVER = """
import socket, sys
family = socket.AF_INET6 if ":" in sys.argv[1] else socket.AF_INET
server = socket.create_server((sys.argv[1], 0), family=family)
print(server.getsockname()[1], flush=True)
connection, _ = server.accept()
connection.sendall(b"x")
sys.stdin.read()
"""


@contextmanager
def _connected(host: str) -> Iterator[Ends]:
    server = subprocess.Popen(
        [sys.executable, "-c", SERVER, host], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        with socket.create_connection((host, int(server.stdout.readline())), timeout=10) as connection:
            assert connection.recv(1) == b"x"
            yield Ends.of(connection.getsockname()[:2], connection.getpeername()[:2])
    finally:
        server.communicate()


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_program_at_the_other_end_is_found(host: str) -> None:
    with _connected(host) as ends:
        found = find_peer(ends)
    assert Path(found.path).samefile(sys.executable)
    state = Path(sys.executable).stat()
    assert found == Peer(True, found.path, (state.st_dev, state.st_ino), sees_our_files=True)


def test_connection_that_is_not_there_has_nobody() -> None:
    assert find_peer(Ends(("127.0.0.1", 1), ("127.0.0.1", 2))) == Peer()
