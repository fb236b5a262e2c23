"""A certificate authority of the tests' own, whose certificates satisfy X.509's strictest readers.

Python reads strictly from 3.13 on: an authority has to say what its key is for, and every certificate has to
name its own key and its authority's.
"""

import ssl
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY: Final = timedelta(days=1)
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
    """A CA whose own certificate is in ``folder/authority.pem``, which ``SSL_CERT_FILE`` may name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test CA")])
        now = datetime.now(UTC)
        self.file = folder / "authority.pem"
        made = self._begin(self._name, self._key, now - 9 * DAY, now + 9 * DAY)
        made = made.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        self._write(self.file, made.add_extension(_SIGNS_CERTIFICATES, critical=True))

    def certificate(self, name: str, addresses: Iterable[str], *, starts: int = -1, ends: int = 1) -> Path:
        """Make a server's certificate; return the file that holds it and its key.

        ``name`` and ``addresses`` (IPv4) are what it is for; ``starts`` and ``ends`` are days from now.
        """
        key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        names = [x509.DNSName(name), *(x509.IPAddress(IPv4Address(each)) for each in addresses)]
        made = self._begin(subject, key, now + starts * DAY, now + ends * DAY)
        made = made.add_extension(x509.SubjectAlternativeName(names), critical=False)
        file = self._folder / f"{name}{starts}{ends}.pem"
        self._write(file, made, key)
        return file

    def server(self, name: str = "localhost", starts: int = -1, ends: int = 1) -> ssl.SSLContext:
        """Return a server's TLS context, its certificate for a name; ``starts``, ``ends``: days from now."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate(name, ("127.0.0.9",), starts=starts, ends=ends))
        return context

    def _begin(
        self, subject: x509.Name, key: ec.EllipticCurvePrivateKey, starts: datetime, ends: datetime
    ) -> x509.CertificateBuilder:
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
