"""The simulator's key pairs: OpenSSL reads them, and what it signs with them is checked rightly."""

import jwt
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

from fastpix_desktop.simulator.key_pair import PAIRS, KeyPair


def _read(pair: KeyPair) -> rsa.RSAPrivateKey:
    key = load_pem_private_key(pair.private_pem.encode(), None)  # OpenSSL finds out whether it is one
    assert isinstance(key, rsa.RSAPrivateKey)
    return key


@pytest.mark.parametrize("number", range(len(PAIRS)))
def test_pair_is_one_of_2048_bits(number: int) -> None:
    key = _read(PAIRS[number])
    assert key.key_size == 2048
    public = load_pem_public_key(PAIRS[number].public_pem.encode())
    assert isinstance(public, rsa.RSAPublicKey)
    assert public.public_numbers() == key.public_key().public_numbers()


def test_no_two_pairs_are_the_same() -> None:
    assert len({pair.modulus for pair in PAIRS}) == len(PAIRS)


def test_only_its_own_signature_of_that_text_is_right() -> None:
    pair, other = PAIRS[:2]
    signature = _read(pair).sign(b"text", padding.PKCS1v15(), hashes.SHA256())
    assert pair.has_signed(b"text", signature)
    assert not pair.has_signed(b"Text", signature)
    assert not other.has_signed(b"text", signature)
    for wrong in (b"", signature[:-1], b"\0" + signature, bytes(256), b"\xff" * 256):
        assert not pair.has_signed(b"text", wrong)
    foreign = _read(pair).sign(b"text", padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256())
    assert not pair.has_signed(b"text", foreign)


def test_token_of_a_library_is_right() -> None:
    token = jwt.encode({"a": "b"}, PAIRS[0].private_pem, algorithm="RS256")
    head, _, signature = token.rpartition(".")
    assert PAIRS[0].has_signed(head.encode(), jwt.utils.base64url_decode(signature))
