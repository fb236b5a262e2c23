"""The key that signs viewing links: parsed from FastPix's answer, and split for the keyring.

FastPix gives the private key once: a PEM of RSA-2048, in base64. Windows keeps at most 1280 characters in one
entry of its keyring, and the key without its PEM frame has 1624, so it's kept in two.
"""

import base64
import binascii
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fastpix_desktop.domain.lenient import mapping, string, text
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.stream import parse_time

PARTS: Final = 2
"""Number of keyring entries for one key."""
_PEM: Final = re.compile(r"-----BEGIN ((?:RSA )?PRIVATE KEY)-----([\sA-Za-z0-9+/=]+)-----END \1-----\s*")
_LINE: Final = 64


class UnreadableKey(ValueError):
    """Not a usable signing key."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A signing key with its private half."""

    id: str
    pem: Secret
    """The private key, PKCS#8 or PKCS#1 in PEM."""


@dataclass(frozen=True, slots=True)
class ListedKey:
    """A signing key as FastPix lists it."""

    id: str
    created_at: datetime | None = None


def parse_signing_key(payload: object) -> SigningKey:
    """Parse the answer to a create. Raises UnreadableKey."""
    values = mapping(payload)
    key_id = text(values.get("id"))
    try:
        pem = base64.b64decode(string(values.get("privateKey")), validate=True).decode("ascii")
    except (binascii.Error, UnicodeDecodeError):
        raise UnreadableKey("not base64") from None
    if not key_id or not _PEM.fullmatch(pem):
        raise UnreadableKey("no private key")
    return SigningKey(key_id, Secret(pem))


def parse_listed_key(payload: object) -> ListedKey | None:
    """Parse an entry of the list; None if it has no ID."""
    values = mapping(payload)
    key_id = text(values.get("id"))
    return ListedKey(key_id, parse_time(values.get("createdAt"))) if key_id else None


def entry_names(key_id: str) -> tuple[str, ...]:
    """Return the names of a key's keyring entries."""
    return tuple(f"signing-key:{key_id}:{number}" for number in range(1, PARTS + 1))


def to_entries(key: SigningKey) -> tuple[Secret, ...]:
    """Split a key into as many entries as :func:`entry_names` has names.

    Each names its key and kind, so that parts of two keys are never put together.
    """
    match = _PEM.fullmatch(key.pem.reveal())
    assert match is not None
    kind, body = match[1], "".join(match[2].split())
    half = -(-len(body) // PARTS)
    return tuple(
        Secret(json.dumps({"key": key.id, "kind": kind, "part": body[start : start + half]}))
        for start in range(0, len(body), half)
    )


def from_entries(key_id: str, entries: Sequence[Secret | None]) -> SigningKey | None:
    """Put a key together; None if a part is missing, damaged or of another key."""
    parts = [_part(each) for each in entries]
    kinds = {string(each.get("kind")) for each in parts}
    if any(each.get("key") != key_id for each in parts) or len(parts) != PARTS or len(kinds) != 1:
        return None
    kind = kinds.pop()
    body = "".join(string(each.get("part")) for each in parts)
    lines = [body[start : start + _LINE] for start in range(0, len(body), _LINE)]
    pem = "\n".join((f"-----BEGIN {kind}-----", *lines, f"-----END {kind}-----", ""))
    return SigningKey(key_id, Secret(pem)) if _PEM.fullmatch(pem) else None


def _part(entry: Secret | None) -> Mapping[str, object]:
    try:
        return mapping(json.loads(entry.reveal())) if entry is not None else {}
    except (ValueError, RecursionError):
        return {}
