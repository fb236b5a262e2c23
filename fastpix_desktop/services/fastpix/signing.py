"""Sign tokens for private streams."""

import base64
import json
from typing import Any, Final

from fastpix_desktop.domain.errors import UnusableKey
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.rs256 import parse_private_key
from fastpix_desktop.domain.share.signing_key import SigningKey
from fastpix_desktop.domain.share.token import Grant, claims

_HEADER: Final = {"typ": "JWT", "alg": "RS256"}


def sign(key: SigningKey, grant: Grant) -> Secret:
    """Return the token for a grant; the same key and grant give the same token. Raises UnusableKey."""
    signed = b".".join(_part(each) for each in ({**_HEADER, "kid": key.id}, claims(grant, key.id)))
    try:
        signature = parse_private_key(key.pem.reveal()).sign(signed)
    except ValueError:
        raise UnusableKey from None  # its words may contain the key
    return Secret(b".".join((signed, _encoded(signature))).decode())


def _part(values: dict[str, Any]) -> bytes:
    return _encoded(json.dumps(values, separators=(",", ":")).encode())


def _encoded(part: bytes) -> bytes:
    """Encode as RFC 7515 does, section 2."""
    return base64.urlsafe_b64encode(part).rstrip(b"=")
