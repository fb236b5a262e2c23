"""Tokens that open a private playback ID: their claims, and the addresses that carry them.

Source: FastPix's guide to JWTs and its WordPress plugin of September 2026. RS256 is deterministic: the same
key and grant give the same token, so tokens are signed again instead of being stored.
"""

from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.ingest import viewing_page

ISSUER: Final = "fastpix.com"
OWN_CHECK_S: Final = 900
"""Seconds for which a token for the app's own check is valid."""
_CLOCK_S: Final = 60
"""Seconds by which this computer's clock may be ahead of FastPix's."""


@dataclass(frozen=True, slots=True)
class Grant:
    """What a token allows: to play one ID until a moment. Moments are whole Unix seconds."""

    playback_id: str
    issued_at: int
    expires_at: int


def own_grant(playback_id: str, now: float) -> Grant:
    """Return the grant for a check from here."""
    moment = int(now)
    return Grant(playback_id, moment - _CLOCK_S, moment + OWN_CHECK_S)


def claims(grant: Grant, key_id: str) -> dict[str, Any]:
    """Return the token's payload."""
    return {
        "kid": key_id,
        "aud": f"media:{grant.playback_id}",
        "iss": ISSUER,
        "sub": "",
        "iat": grant.issued_at,
        "exp": grant.expires_at,
    }


def page_with_token(addresses: IngestAddresses, playback_id: str, token: Secret) -> Secret:
    """Return the address of the player page for something private."""
    return Secret(viewing_page(addresses, playback_id, token.reveal()))


def with_token(address: str, token: Secret) -> Secret:
    """Return an address that carries a token in its query."""
    joint = "&" if "?" in address else "?"
    return Secret(f"{address}{joint}token={quote(token.reveal(), safe='')}")
