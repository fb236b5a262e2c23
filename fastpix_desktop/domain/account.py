"""A workspace at FastPix, as this program knows it. Its secret is kept apart, in the keyring."""

import json
from dataclasses import asdict, dataclass
from typing import Final
from urllib.parse import urlsplit

API_URL: Final = "https://api.fastpix.com/v1"


@dataclass(frozen=True, slots=True)
class Account:
    """An access token's ID, and the name that the person gave the workspace (the API knows none)."""

    token_id: str
    name: str

    @property
    def initials(self) -> str:
        """Return one or two letters for the badge."""
        words = [word for word in self.name.split() if word[0].isalnum()]
        return "".join(word[0] for word in words[:2]).upper() or "F"


def accounts_to_text(accounts: tuple[Account, ...]) -> str:
    """Return the accounts as JSON for the settings file."""
    return json.dumps([asdict(account) for account in accounts])


def accounts_from_text(text: str) -> tuple[Account, ...]:
    """Read what :func:`accounts_to_text` wrote, leaving out what is damaged."""
    try:
        values = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return ()
    return tuple(
        Account(each["token_id"], each["name"])
        for each in (values if isinstance(values, list) else ())
        if isinstance(each, dict)
        and isinstance(each.get("token_id"), str)
        and isinstance(each.get("name"), str)
        and each["token_id"]
    )


def parse_web_address(text: str) -> str:
    """Return the API address without a final slash; ValueError unless https, or http on this computer."""
    parts = urlsplit(text.strip())
    loopback = parts.hostname in ("localhost", "::1") or (parts.hostname or "").startswith("127.")
    if not parts.hostname or parts.query or parts.fragment or parts.username or parts.port == 0:
        raise ValueError(text)
    if parts.scheme != "https" and not (parts.scheme == "http" and loopback):
        raise ValueError(text)
    return text.strip().rstrip("/")
