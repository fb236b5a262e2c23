"""Our signatures beside those that OpenSSL makes: RS256 is deterministic, so they are the same bytes."""

import base64

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import PrivateFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from fastpix_desktop.domain.share.rs256 import PrivateKey, parse_private_key
from tests.unit.domain.share.keys import pair, pem


def _by_openssl(key: rsa.RSAPrivateKey, message: bytes) -> bytes:
    return key.sign(message, padding.PKCS1v15(), hashes.SHA256())


def _pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> str:
    plain = serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.PEM, PrivateFormat.PKCS8, plain).decode()


@settings(max_examples=20)  # enough: what differs is the hash
@given(st.binary(max_size=2000), st.sampled_from([PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL]))
def test_any_message_is_signed_as_openssl_signs_it(message: bytes, kind: PrivateFormat) -> None:
    assert parse_private_key(pem(kind)).sign(message) == _by_openssl(pair(), message)


@pytest.mark.parametrize(("bits", "exponent"), [(2048, 3), (2056, 65537), (3072, 65537), (4096, 65537)])
def test_keys_of_other_sizes_sign_too(bits: int, exponent: int) -> None:
    key = rsa.generate_private_key(exponent, bits)
    assert parse_private_key(_pem(key)).sign(b"text") == _by_openssl(key, b"text")


def test_lines_may_end_as_on_windows() -> None:
    text = pem().replace("\n", "\r\n")
    assert parse_private_key(text) == parse_private_key(pem())


def test_key_that_is_printed_keeps_its_secret() -> None:
    key = parse_private_key(pem())
    assert str(key.private) not in repr(key)


@pytest.mark.parametrize(
    "text",
    ["", "text", pem().replace("BEGIN PRIVATE", "BEGIN PUBLIC"),
     _pem(ec.generate_private_key(ec.SECP256R1())), _pem(rsa.generate_private_key(65537, 1024))],
    ids=["empty", "text", "public", "elliptic curve", "1024 bits"],
)  # fmt: skip
def test_what_is_no_strong_rsa_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_private_key(text)


def test_halves_of_two_keys_sign_nothing() -> None:
    key = parse_private_key(pem())
    with pytest.raises(ValueError, match="no pair"):
        PrivateKey(key.modulus, key.exponent, key.private - 2).sign(b"text")


@settings(max_examples=60)
@given(st.data())
def test_damaged_key_is_refused_or_signs_nothing_wrong(data: st.DataObject) -> None:
    der = bytearray(base64.b64decode("".join(pem().splitlines()[1:-1])))
    # All of the frame, and some of the rest.
    place = data.draw(st.one_of(st.integers(0, 40), st.integers(0, len(der) - 1)))
    der[place] ^= data.draw(st.integers(1, 255))
    damaged = bytes(der[: data.draw(st.sampled_from([len(der), place]))])
    text = f"-----BEGIN PRIVATE KEY-----\n{base64.b64encode(damaged).decode()}\n-----END PRIVATE KEY-----\n"
    try:
        signature = parse_private_key(text).sign(b"text")
    except ValueError:
        return
    # What is left is a part that signing needs not: version, primes.
    assert signature == _by_openssl(pair(), b"text")
