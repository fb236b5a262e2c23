"""Tokens for private streams, signed with a key as the API answers it."""

import base64
import time
from typing import Any

import jwt


def token(key: dict[str, str], playback_id: str, *, seconds: float = 60, **header: Any) -> str:
    now = int(time.time())
    claims = {"kid": key["id"], "aud": f"media:{playback_id}", "iat": now, "exp": int(now + seconds)}
    pem = base64.b64decode(key["privateKey"])
    return jwt.encode(claims, pem, algorithm="RS256", headers={"kid": key["id"]} | header)
