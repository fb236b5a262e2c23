"""Servers on the way to FastPix, as the tests need them: with any certificate, and with any UDP answer."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.services.conftest import LOOPBACK
from tests.unit.domain.test_srt_handshake import answer

DAY = timedelta(days=1)
_SIGNS_CERTIFICATES: Final = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)


class Authority:
    """A CA that this test makes, and that ``SSL_CERT_FILE`` may name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test CA")])
        now = datetime.now(UTC)
        self.file = folder / "authority.pem"
        made = self._begin(self._name, self._key, now - 9 * DAY, now + 9 * DAY)
        made = made.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        self._write(self.file, made.add_extension(_SIGNS_CERTIFICATES, critical=True))

    def server(self, name: str = "localhost", starts: int = -1, ends: int = 1) -> ssl.SSLContext:
        """A server's certificate for a name; ``starts``, ``ends``: days from now."""
        key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        names = [x509.DNSName(name), x509.IPAddress(IPv4Address("127.0.0.9"))]
        made = self._begin(subject, key, now + starts * DAY, now + ends * DAY).add_extension(
            x509.SubjectAlternativeName(names), critical=False
        )
        file = self._folder / f"{name}{starts}{ends}.pem"
        self._write(file, made, key)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context

    def _begin(
        self, subject: x509.Name, key: ec.EllipticCurvePrivateKey, starts: datetime, ends: datetime
    ) -> x509.CertificateBuilder:
        # From Python 3.13 on, both of these have to be there.
        own = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
        authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())
        made = x509.CertificateBuilder(
            self._name, subject, key.public_key(), x509.random_serial_number(), starts, ends
        )
        return made.add_extension(own, critical=False).add_extension(authority, critical=False)

    def _write(
        self, file: Path, made: x509.CertificateBuilder, key: ec.EllipticCurvePrivateKey | None = None
    ) -> None:
        pem = serialization.Encoding.PEM
        data = made.sign(self._key, hashes.SHA256()).public_bytes(pem)
        if key is not None:
            form, none = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            data += key.private_bytes(pem, form, none)
        file.write_bytes(data)


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
