"""A viewing link's token, signed by the cryptography of the wheels for Windows."""

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.signing_key import SigningKey
from fastpix_desktop.domain.share.token import Grant
from fastpix_desktop.services.fastpix.signing import sign


def test_token_is_signed_and_can_be_checked() -> None:
    private = rsa.generate_private_key(public_exponent=65_537, key_size=2_048)
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    token = sign(SigningKey("key", Secret(pem)), Grant("playback", 1_800_000_000, 4_000_000_000))
    claims = jwt.decode(token.reveal(), private.public_key(), algorithms=["RS256"], audience="media:playback",
                        options={"verify_iat": False})  # fmt: skip
    assert claims["exp"] == 4_000_000_000
    assert jwt.get_unverified_header(token.reveal())["kid"] == "key"
