"""A private key as FastPix gives it, made once for all tests."""

import base64
from functools import cache

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

KEY_ID = "0b6d1d3a-1111-4222-8333-944455566677"


@cache
def pair() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def pem(kind: serialization.PrivateFormat = serialization.PrivateFormat.PKCS8) -> str:
    return (
        pair().private_bytes(serialization.Encoding.PEM, kind, serialization.NoEncryption()).decode("ascii")
    )


def answer(text: str | None = None) -> dict[str, str]:
    private = base64.b64encode((text or pem()).encode()).decode()
    return {"id": KEY_ID, "privateKey": private, "createdAt": "2026-11-28T12:00:00.000000Z"}
