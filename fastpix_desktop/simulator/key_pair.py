"""RSA key pairs in FastPix's formats, and the check of what they sign.

Sources: RFC 8017, sections 8.2.2, 9.2 and A.1; RFC 5208, section 5; RFC 5280, section 4.1.2.7.
"""

import base64
import hashlib
import math
from dataclasses import dataclass
from itertools import combinations
from typing import Final

_PRIMES: Final = tuple((3 << 1022) + offset for offset in (1037, 1697, 1937, 2087, 2197, 3031))
"""Known to everybody: what their keys open is pretended. To find other ones takes a second or more."""
_BYTES: Final = 256
_EXPONENT: Final = 65537
_INTEGER, _BITS, _OCTETS, _SEQUENCE = 0x02, 0x03, 0x04, 0x30  # DER's tags
_RSA: Final = bytes.fromhex("300d06092a864886f70d0101010500")  # rsaEncryption, and NULL
_SHA256: Final = bytes.fromhex("3031300d060960864801650304020105000420")


@dataclass(frozen=True, slots=True, repr=False)
class KeyPair:
    """Two primes, and what follows from them."""

    primes: tuple[int, int]

    @property
    def modulus(self) -> int:
        """What both halves of the pair have."""
        return math.prod(self.primes)

    @property
    def private_pem(self) -> str:
        """The private half, PKCS#8."""
        one, other = self.primes
        private = pow(_EXPONENT, -1, math.lcm(one - 1, other - 1))
        numbers = (
            0, self.modulus, _EXPONENT, private, one, other,
            private % (one - 1), private % (other - 1), pow(other, -1, one),
        )  # fmt: skip
        key = _der(_SEQUENCE, *map(_number, numbers))
        return _pem("PRIVATE KEY", _der(_SEQUENCE, _number(0), _RSA, _der(_OCTETS, key)))

    @property
    def public_pem(self) -> str:
        """The public half."""
        key = _der(_SEQUENCE, _number(self.modulus), _number(_EXPONENT))
        return _pem("PUBLIC KEY", _der(_SEQUENCE, _RSA, _der(_BITS, b"\0", key)))

    def has_signed(self, text: bytes, signature: bytes) -> bool:
        """Check an RS256 signature."""
        hashed = _SHA256 + hashlib.sha256(text).digest()
        wanted = b"\0\1" + b"\xff" * (_BYTES - len(hashed) - 3) + b"\0" + hashed
        shown = pow(int.from_bytes(signature), _EXPONENT, self.modulus).to_bytes(_BYTES)
        return len(signature) == _BYTES and shown == wanted


PAIRS: Final = tuple(KeyPair(two) for two in combinations(_PRIMES, 2))


def _number(value: int) -> bytes:
    return _der(_INTEGER, value.to_bytes(value.bit_length() // 8 + 1))


def _der(tag: int, *parts: bytes) -> bytes:
    """Return a value in DER, made of parts."""
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:  # noqa: PLR2004 - a length that fits into one byte with its highest bit free
        return bytes((tag, size)) + content
    length = size.to_bytes(-(-size.bit_length() // 8))
    return bytes((tag, 0x80 | len(length))) + length + content


def _pem(name: str, der: bytes) -> str:
    body = base64.b64encode(der).decode()
    lines = [body[start : start + 64] for start in range(0, len(body), 64)]
    return "\n".join((f"-----BEGIN {name}-----", *lines, f"-----END {name}-----", ""))
