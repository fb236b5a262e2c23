"""What the tests of the walls share: servers of their own, and a keyring of their own."""

import contextlib
import re
import shutil
import socket
import ssl
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

if sys.platform != "win32":
    from tests.desktop.processes import DesktopError, Processes
    from tests.desktop.secret_service import SecretService
    from tests.desktop.session import BUS

LOOPBACK = "127.0.0.1"
NEEDED = ("dbus-daemon", "gnome-keyring-daemon", "gdbus", "setpriv")


class Listener:
    """A server on loopback that notes what arrives, and lets ``answer`` deal with each connection."""

    def __init__(
        self, answer: Callable[[socket.socket], None], context: ssl.SSLContext | None = None
    ) -> None:
        self._answer = answer
        self._context = context
        self._socket = socket.create_server((LOOPBACK, 0))
        self.port = self._socket.getsockname()[1]
        self.connections = 0
        self.received = b""
        self.trouble: list[Exception] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            with contextlib.ExitStack() as stack:
                stack.enter_context(connection)
                try:
                    connection.settimeout(5)
                    if self._context:
                        connection = stack.enter_context(
                            self._context.wrap_socket(connection, server_side=True)
                        )
                    self._receive(connection)
                    self._answer(connection)
                except OSError as error:
                    self.trouble.append(error)

    def _receive(self, connection: socket.socket) -> None:
        """Read an HTTP request to its end (closing with some of it unread would reset the connection), or
        what comes first of anything else."""
        request = connection.recv(65536)
        while b" HTTP/1.1\r\n" in request and not _is_complete(request):
            request += connection.recv(65536)
        self.received += request

    def stop(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)
        assert not self._thread.is_alive()


def _is_complete(request: bytes) -> bool:
    head, end, body = request.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
    return bool(end) and len(body) >= (int(length[1]) if length else 0)


Listen = Callable[..., Listener]


@pytest.fixture
def listen() -> Iterator[Listen]:
    """Start listeners; they stop with the test."""
    with contextlib.ExitStack() as stack:

        def start(
            answer: Callable[[socket.socket], None] = lambda _connection: None,
            context: ssl.SSLContext | None = None,
        ) -> Listener:
            listener = Listener(answer, context)
            stack.callback(listener.stop)
            return listener

        yield start


@pytest.fixture
def self_signed(tmp_path: Path) -> Path:
    """A certificate for 127.0.0.1 that nobody vouches for, and its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "nobody")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address(LOOPBACK))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, encoding = tmp_path / "self-signed.pem", serialization.Encoding.PEM
    pem.write_bytes(
        certificate.public_bytes(encoding)
        + key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return pem


class KeyringSession:
    """A message bus and gnome-keyring on it, without a screen: a locked keyring has nobody to ask."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        for each in (self.home, folder / "run", folder / "services", folder / "logs"):
            each.mkdir(mode=0o700)
        self.bus = f"unix:path={folder}/bus"
        self.env = {
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_DATA_HOME": str(self.home / ".local/share"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "DBUS_SESSION_BUS_ADDRESS": self.bus,
        }
        (folder / "bus.conf").write_text(BUS.format(folder=folder).lstrip())
        self.processes = Processes(folder / "logs")

    def start(self) -> None:
        bus = ["dbus-daemon", "--nofork", f"--config-file={self.folder}/bus.conf", "--print-address={fd}"]
        self.processes.start_and_read(bus, self.env)
        self.keyring = SecretService(self.processes, self.env)


@pytest.fixture
def keyring_session() -> Iterator[KeyringSession]:
    """A real Secret Service, unlocked, with an empty keyring."""
    missing = [tool for tool in NEEDED if not shutil.which(tool)]
    if missing:
        raise DesktopError(f"not installed: {', '.join(missing)}; see packaging/linux/system-packages")
    # Not pytest's tmp_path: a socket's path may have 107 characters only.
    with tempfile.TemporaryDirectory(prefix="keyring-", ignore_cleanup_errors=True) as folder:
        session = KeyringSession(Path(folder))
        with contextlib.closing(session.processes):
            session.start()
            yield session


@pytest.fixture
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without proxies, CA files and addresses from elsewhere."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("fastpix_desktop.services.http.connect._worked", {})
