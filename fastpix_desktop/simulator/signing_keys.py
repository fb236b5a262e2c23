"""Signing keys of a workspace, and the check of the tokens that they sign.

The check is written out here instead of with the client's library, so that it catches the client's mistakes.
Source of the claims: FastPix's guide to JWTs, and its WordPress plugin of September 2026.
"""

import base64
import binascii
import json
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from fastpix_desktop.simulator import answers
from fastpix_desktop.simulator.answers import Refusal
from fastpix_desktop.simulator.ids import Ids

if TYPE_CHECKING:  # slow to import, and only for private streams
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

_BITS: Final = 2048


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A key pair, as FastPix keeps it."""

    id: str
    created_at: str
    pair: "RSAPrivateKey" = field(repr=False)

    @property
    def listed(self) -> dict[str, str]:
        """The key as lists have it."""
        return {"id": self.id, "createdAt": self.created_at}

    @property
    def private_key(self) -> str:
        """The private key in PKCS#8 PEM, in base64: what is answered once."""
        from cryptography.hazmat.primitives import serialization as forms

        pem = self.pair.private_bytes(forms.Encoding.PEM, forms.PrivateFormat.PKCS8, forms.NoEncryption())
        return base64.b64encode(pem).decode()

    @property
    def public_key(self) -> str:
        """The public key in PEM, in base64."""
        from cryptography.hazmat.primitives import serialization as forms

        public = self.pair.public_key()
        pem = public.public_bytes(forms.Encoding.PEM, forms.PublicFormat.SubjectPublicKeyInfo)
        return base64.b64encode(pem).decode()

    def has_signed(self, text: bytes, signature: bytes) -> bool:
        """Check an RS256 signature."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import padding

        try:
            self.pair.public_key().verify(signature, text, padding.PKCS1v15(), hashes.SHA256())
        except InvalidSignature:
            return False
        return True


class SigningKeys:
    """The signing keys of one workspace. Not thread-safe: the state's lock is held around every use."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._keys: dict[str, SigningKey] = {}
        self._by_request: dict[str, SigningKey] = {}

    def create(self, idempotency_key: str) -> SigningKey:
        """Make a key; a known Idempotency-Key replays its answer, even if that key was deleted."""
        from cryptography.hazmat.primitives.asymmetric import rsa

        if idempotency_key and idempotency_key in self._by_request:
            return self._by_request[idempotency_key]
        moment = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        key = SigningKey(self._ids.uuid(), moment, rsa.generate_private_key(65537, _BITS))
        self._keys[key.id] = key
        if idempotency_key:
            self._by_request[idempotency_key] = key
        return key

    def all(self) -> list[SigningKey]:
        """Return the keys, newest first."""
        return list(reversed(self._keys.values()))

    def find(self, key_id: str) -> SigningKey:
        """Find a key, or refuse."""
        if key_id not in self._keys:
            raise Refusal(answers.SIGNING_KEY_NOT_FOUND)
        return self._keys[key_id]

    def delete(self, key_id: str) -> None:
        """Delete a key: every token that it signed is worth nothing from now on."""
        del self._keys[self.find(key_id).id]

    def check(self, token: str, playback_id: str) -> None:
        """Refuse a token unless it opens this playback id now."""
        head, _, signature = token.rpartition(".")
        header_part, _, payload_part = head.partition(".")
        try:
            header, payload = _json(header_part), _json(payload_part)
            signed = _decoded(signature)
        except (ValueError, binascii.Error):
            raise Refusal(answers.BAD_TOKEN) from None
        key = self._keys.get(str(header.get("kid")))
        expires = payload.get("exp")
        if not (
            key is not None
            and header.get("alg") == "RS256"
            and payload.get("kid") == key.id
            and payload.get("aud") == f"media:{playback_id}"
            and isinstance(expires, int)
            and expires > time.time()
            and key.has_signed(head.encode(), signed)
        ):
            raise Refusal(answers.BAD_TOKEN)


def _decoded(part: str) -> bytes:
    return base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)


def _json(part: str) -> dict[str, Any]:
    value = json.loads(_decoded(part))
    if not isinstance(value, dict):
        raise ValueError(part)  # noqa: TRY004 - the caller expects one kind of error
    return value
