"""RS256: RSASSA-PKCS1-v1_5 with SHA-256, signed with a private key in PEM.

Sources: RFC 8017, sections 8.2.1 and 9.2 (the signature) and A.1.2 (the key); RFC 5208, section 5 (the frame
around it). Tests hold it to the signatures that OpenSSL makes. A library would bring 10 MB, an OpenSSL of its
own, for these few lines.
"""

import base64
import hashlib
import re
import secrets
from dataclasses import dataclass, field
from typing import Final

_FEWEST_BITS: Final = 2048
_INTEGER, _OCTETS, _SEQUENCE = 0x02, 0x04, 0x30  # DER's tags
_RSA: Final = bytes.fromhex("06092a864886f70d0101010500")  # rsaEncryption, and NULL
_SHA256: Final = bytes.fromhex("3031300d060960864801650304020105000420")  # RFC 8017, page 47
_PEM: Final = re.compile(
    r"-----BEGIN (RSA )?PRIVATE KEY-----([\sA-Za-z0-9+/=]+)-----END (?:RSA )?PRIVATE KEY"
)


@dataclass(frozen=True, slots=True)
class PrivateKey:
    """The numbers of an RSA key."""

    modulus: int
    exponent: int
    """The public one."""
    private: int = field(repr=False)

    def sign(self, message: bytes) -> bytes:
        """Return the signature; the same message has the same one. Raises ValueError: it's no pair."""
        size = -(-self.modulus.bit_length() // 8)
        encoded = int.from_bytes(padded(message, size))
        # Blinded, so that the time this takes says nothing about the key.
        factor = 2 + secrets.randbelow(self.modulus - 2)
        blinded = encoded * pow(factor, self.exponent, self.modulus) % self.modulus
        signature = pow(blinded, self.private, self.modulus) * pow(factor, -1, self.modulus) % self.modulus
        if pow(signature, self.exponent, self.modulus) != encoded:
            raise ValueError("no pair")
        return signature.to_bytes(size)


def padded(message: bytes, size: int) -> bytes:
    """Return what is signed instead of a message: its hash, filled up to the size of the key."""
    digest = _SHA256 + hashlib.sha256(message).digest()
    return b"\0\1" + b"\xff" * (size - len(digest) - 3) + b"\0" + digest


def parse_private_key(pem: str) -> PrivateKey:
    """Read a key, PKCS#8 or PKCS#1. Raises ValueError."""
    match = _PEM.match(pem)
    if match is None:
        raise ValueError("no private key")
    content = _content(base64.b64decode("".join(match[2].split()), validate=True))
    if not match[1]:
        _, content = _next(content, _INTEGER)  # the version
        algorithm, content = _next(content, _SEQUENCE)
        if algorithm != _RSA:
            raise ValueError("not of RSA")
        content = _content(_next(content, _OCTETS)[0])
    numbers = []
    for _ in range(4):  # the version first; the primes, which follow, are not needed
        number, content = _next(content, _INTEGER)
        numbers.append(int.from_bytes(number))
    key = PrivateKey(*numbers[1:])
    if key.modulus.bit_length() < _FEWEST_BITS or not key.modulus % 2:
        raise ValueError("too weak")
    return key


def _content(der: bytes) -> bytes:
    return _next(der, _SEQUENCE)[0]


def _next(der: bytes, tag: int) -> tuple[bytes, bytes]:
    """Return the content of the first value, and what follows it."""
    if len(der) < 2 or der[0] != tag:  # noqa: PLR2004 - tag and length
        raise ValueError("not the expected value")
    length, start = der[1], 2
    if length & 0x80:
        start += length & 0x7F
        length = int.from_bytes(der[2:start])
    if len(der) < start + length:
        raise ValueError("cut off")
    return der[start : start + length], der[start + length :]
